"""More ordinary Word documents that look like forms."""

from __future__ import annotations

from eval.aside.forms_dev.charities import word as w
from eval.aside.forms_dev.charities.pen import plain


@plain("Recruitment/Person specification - coordinator.docx", "mill")
def person_specification() -> bytes:
    """Criteria with ticks in columns which are part of the print."""
    d = w.new("Arial", 10.5)
    w.head(d, "Person specification: co-production coordinator")
    rows = [["Criterion", "Essential", "Desirable", "Assessed by"]]
    rows += [
        ["Lived experience of drawing on social care, or of caring", "✓", "", "A, I"],
        ["Has run a group that was not easy", "✓", "", "I"],
        ["Knows the Care Act", "", "✓", "A"],
        ["Easy-read writing", "", "✓", "T"],
        ["Can use LAS or similar", "", "✓", "A"],
        ["Will work some evenings", "✓", "", "I"],
        ["Driving licence, or other ways to get about the dale", "✓", "", "A"],
        ["BSL level 2", "", "✓", "A"],
    ]
    w.grid(d, rows, [9, 2.2, 2.4, 2.9], top="CFE2F3")
    w.para(d, "A application form, I interview, T task on the day")
    return w.save(d)


@plain("Day opportunities/Timetable spring.docx", "harbour")
def day_timetable() -> bytes:
    """A week's timetable with empty sessions."""
    d = w.new("Comic Sans MS", 12, wide=True)
    w.head(d, "Fernlea: what's on this spring")
    w.grid(
        d,
        [
            ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
            ["9.30", "Hello", "Hello", "Hello", "Hello", "Hello"],
            ["10.30", "Kiln", "", "Garden", "Choir", "Shop"],
            ["12.00", "Lunch", "Lunch", "Lunch", "Lunch", "Chips"],
            ["1.00", "", "Swim", "", "Garden", ""],
            ["2.00", "Film", "Swim", "Speak Up", "", "Disco"],
            ["3.15", "Bus", "Bus", "Bus", "Bus", "Bus"],
        ],
        [2, 4.4, 4.4, 4.4, 4.4, 4.4],
        top="F7E7A1",
        tall=1.4,
    )
    return w.save(d)


@plain("Research/Interview topic guide.docx", "quarry")
def topic_guide() -> bytes:
    """An interviewer's topic guide: questions to say, none to write upon."""
    d = w.new("Calibri", 11)
    w.head(d, "Topic guide: people who use direct payments")
    w.para(
        d,
        "For peer researchers. Interviews are recorded; do not take notes. Let people wander. The order below does not matter and the wording is yours.",
    )
    for part, qs in (
        ("Warm up", ("How has your week been?", "Who is in the photograph?")),
        (
            "Getting started",
            (
                "When did you first hear the words 'direct payment'?",
                "Probe: who said them, and how did they make it sound?",
                "What did you have to prove?",
            ),
        ),
        (
            "Being an employer",
            ("Tell me about a good day with your PA. And a bad one.", "Probe gently: money, sickness, saying no."),
        ),
        ("Looking ahead", ("If you could change one rule?",)),
        (
            "Close",
            (
                "Is there anything you wish I had asked?",
                "Check consent again. Leave the card. Ring the office when you are out.",
            ),
        ),
    ):
        w.head(d, part, 2)
        for q in qs:
            w.para(d, q, "List Bullet")
    return w.save(d)


@plain("Governance/Terms of reference Carers Alliance.docx", "orchard")
def terms_of_reference() -> bytes:
    """Terms of reference with a membership table."""
    d = w.new()
    w.head(d, "Three Rivers Carers Alliance: terms of reference")
    w.grid(
        d,
        [
            ["Seat", "Held by", "Deputy", "Term ends"],
            ["Carer co-chair", "A. Teale", "vacant", "May 2026"],
            ["Council co-chair", "AD Commissioning", "", "ex officio"],
            ["Carers of working age", "M. Diallo", "J. Penn", "May 2025"],
            ["Young adult carers", "vacant", "vacant", "-"],
            ["ICB", "to be named by the ICB", "", ""],
            ["Parent carers", "Garth group", "", "May 2027"],
        ],
        [4.5, 5, 3.5, 3.5],
        top="EEEEEE",
    )
    w.paras(
        d,
        "1. The Alliance meets every other month.\n2. It is quorate with four members, of whom half are carers.\n3. Papers go out seven days before. A paper that is late is not taken.\n4. It may publish what it likes.\n5. Carers are paid under the involvement policy.\n6. Version 5. Agreed [date of AGM].",
    )
    return w.save(d)


@plain("Governance/Register of interests trustees.docx", "lantern")
def interests_register() -> bytes:
    """A register with many cells of none."""
    d = w.new(size=10)
    w.head(d, "Register of trustees' interests, at 1 April 2025")
    w.grid(
        d,
        [
            ["Trustee", "Employment", "Other boards", "Contracts with us", "Family"],
            ["J Wadsworth", "retired", "none", "none", "none"],
            ["P Adair", "Saltmere Council (planning)", "none", "none", "sister is our payroll officer"],
            ["S Rao", "none", "Fenn Voluntary Action", "none", "none"],
            ["T Bellis", "-", "LDPB co-chair", "-", "-"],
            ["vacancy", "", "", "", ""],
            ["I Macklow", "mill", "none", "hall hire £40 a month", "none"],
        ],
        [3, 4, 3.5, 3, 3.5],
        top="DDD9C3",
    )
    return w.save(d)


@plain("Performance/Carers Hub KPI report Q3.docx", "ferry")
def kpi_report() -> bytes:
    """Indicators with dashes where no figure is due."""
    d = w.new(size=10)
    w.head(d, "Carers' Hub: indicators, quarter 3")
    w.grid(
        d,
        [
            ["No.", "Indicator", "Target", "Q1", "Q2", "Q3", "Q4", "RAG"],
            ["1", "New carers registered", "150", "141", "166", "158", "", "G"],
            ["2", "Assessments completed under delegation", "90", "88", "71", "69", "", "R"],
            ["3", "Median wait (days)", "28", "33", "39", "41", "", "R"],
            ["4", "Carers with an emergency plan (%)", "60", "-", "52", "-", "", "A"],
            ["5", "Young adult carers", "40", "22", "25", "31", "", "A"],
            ["6", "Satisfaction (yearly)", "85%", "-", "-", "-", "", ""],
            ["7", "Complaints", "-", "0", "1", "0", "", ""],
        ],
        [1, 6.5, 1.6, 1.5, 1.5, 1.5, 1.5, 1.4],
        top="FCE4D6",
    )
    w.para(
        d,
        "Indicator 2: one assessor on long-term sick leave since August; relief began on 6 January. Indicator 7: about parking.",
    )
    return w.save(d)


@plain("Committee/Report to Adults Scrutiny 4 Feb.docx", "quarry")
def committee_report() -> bytes:
    """A committee report with its front sheet of labels."""
    d = w.new("Arial", 11)
    w.grid(
        d,
        [
            ["Report to", "Adults and Health Scrutiny"],
            ["Date", "4 February 2025"],
            ["Report of", "Healthwatch Corley"],
            ["Title", "Waiting for an assessment: what 61 people told us"],
            ["Wards affected", "All"],
            ["Key decision", "No"],
            ["Exempt", "No"],
            ["Contact", "01632 960200"],
        ],
        [4, 12.5],
        left="E7E6E6",
    )
    w.paras(
        d,
        "b|1. Purpose\n1.1 To share what people told us and to ask members to note the council's reply.\nb|2. What we heard\n2.1 Thirty-eight of 61 had not been told how long they would wait. 2.2 Nine had fallen. 2.3 People praised the duty workers by name.\nb|3. Financial implications\n3.1 None.\nb|4. Legal implications\n4.1 None arising.\nb|5. Equality implications\n5.1 Deaf people waited longest, since no interpreter was booked for the first call.\nb|6. Recommendation\n6.1 That the report be noted and that waiting figures be published each month.\nb|Background papers\nNone",
    )
    return w.save(d)


@plain("Attendance/Notes of carers drop-in.docx", "mill")
def dropin_notes() -> bytes:
    """Brief notes with labels."""
    d = w.new("Verdana", 11)
    w.paras(
        d,
        "b|Carers' drop-in, Cragg chapel\nDate: Thurs 6 Feb\nVenue booked to: 4pm\nThere: 9 carers, 2 dogs\nRunning it: Iris, Nell\nSpeaker: none (snow)\nTalked about: blue badges; night sitting; the new letter, which Jean read aloud to laughter\nQuestions for the council: why does the form ask for his National Insurance number twice?\nTo do: Nell to ring Ola about Mr K\nNext one: 6 March, Welfare Rights\nCake: lemon",
    )
    return w.save(d)


@plain("Standards/What good looks like - I statements.docx", "harbour")
def i_statements() -> bytes:
    """Statements printed without any place to answer."""
    d = w.new("Arial", 12)
    w.head(d, "What good looks like: statements from people in Estershire")
    for part, items in (
        (
            "Living the life I want",
            (
                "I am treated as the expert in my own life.",
                "I can see the sea from where I live, or whatever my sea is.",
                "I have a front door.",
            ),
        ),
        ("Information", ("I know what I can ask for.", "I get it in the way I read.")),
        ("Workforce", ("I am supported by people who know me and turn up.", "I choose who touches me.")),
        ("When things change", ("I have a plan for the bad day.", "I know who to ring and they answer.")),
    ):
        w.grid(d, [[f"b|{part}"], *[[f"{i}", s] for i, s in enumerate(items, 1)]], [1.2, 15], top="D9EAD3")
    w.para(d, "Read at forty meetings in 2023 and changed at most of them.")
    return w.save(d)


@plain("Case studies/Mrs P and the sea.docx", "lantern")
def case_story() -> bytes:
    """A story under short headings."""
    d = w.new("Georgia", 12)
    w.head(d, "Mrs P and the sea")
    for q, a in (
        ("Who", "A retired net-mender of 84, with Parkinson's and a sharp tongue."),
        ("The plan", "A care home twenty miles inland, because double-handed visits could not be found."),
        ("What she wanted", "'To hear it when I wake.'"),
        (
            "What the advocate did",
            "Asked for the decision in writing; asked for the occupational therapist; sat with her while she was angry.",
        ),
        (
            "What happened",
            "A gantry hoist and a single-handed technique. Home since October. Four visits a day by two workers whom she calls the girls, one of whom is fifty-eight.",
        ),
        ("Cost", "£212 a week less than the home."),
    ):
        w.para(d, f"b|{q}. ¦{a}")
    return w.save(d)


@plain("Quality/Visit report Hollybank with ratings.docx", "lantern")
def visit_report() -> bytes:
    """A published Enter and View report with a rating table."""
    d = w.new()
    w.head(d, "Enter and View: Hollybank Care Home")
    w.grid(
        d,
        [
            ["Area", "What we thought"],
            ["Welcome", "★★★★"],
            ["Staff", "★★★★"],
            ["Food", "★★★"],
            ["Activities", "★★"],
            ["Garden", "locked"],
        ],
        [5, 6],
        top="FFE599",
    )
    w.paras(
        d,
        "We spent three hours at Hollybank on 12 February with two volunteers. Residents spoke warmly of the night staff. Call bells in the lounge rang for more than six minutes twice. The door to the garden was locked and nobody present knew the code.\nb|We recommend\n1. That the garden be open from breakfast to dusk.\n2. That bell times be printed and talked about weekly.\n3. That menus have pictures.\nb|The provider's reply\nThe code has been changed to 1234 and is on the door. Bell times are now in the handover. Menus: in hand.",
    )
    return w.save(d)


@plain("Training/Quiz with answers - capacity.docx", "orchard")
def quiz_answers() -> bytes:
    """A handout of questions with answers printed."""
    d = w.new()
    w.head(d, "Mental capacity quiz: answers for trainers")
    for n, (q, a) in enumerate(
        [
            ("A person makes an unwise decision. Does that show a lack of capacity?", "No. Section 1(4)."),
            ("Who assesses?", "Whoever needs the decision."),
            ("How many principles?", "Five."),
            ("True or false: next of kin can consent.", "False. Ask about an LPA."),
            (
                "What is the difference between an IMCA and an advocate under the Care Act?",
                "Discuss. There is more than one good answer.",
            ),
        ],
        1,
    ):
        w.para(d, f"b|{n}. {q}")
        w.para(d, f"i|{a}")
    return w.save(d)


@plain("Engagement/You said we did summer.docx", "weir")
def you_said() -> bytes:
    """A two-column table with some empty replies."""
    d = w.new("Arial", 12)
    w.head(d, "You said, we did, we could not")
    w.grid(
        d,
        [
            ["You said", "We did", "We could not, because"],
            ["The letters are frightening", "Rewrote nine letters with you", ""],
            ["The pool hoist is broken", "", "It belongs to the leisure trust; we have asked four times"],
            ["Pay PAs more", "Up 60p from April", "Not to £14, which would cost £2.1m"],
            ["Stop ringing deaf people", "Flag on the record", ""],
            ["Answer the phone at night", "", "Not yet. Bid in for October"],
            ["Where is the bus?", "Ask Tom", ""],
        ],
        [5, 6, 6],
        top="D0E0E3",
    )
    return w.save(d)


@plain("Day opportunities/What you told us - smiley results.docx", "harbour")
def smiley_results() -> bytes:
    """Easy-read results: the questions with counts of faces."""
    d = w.new("Arial", 14)
    w.head(d, "What it is like at your day centre: what 52 people said")
    w.grid(
        d,
        [
            ["", "🙂 Yes", "😐 Sometimes", "🙁 No"],
            ["1. Do staff listen to you?", "40", "9", "3"],
            ["2. Do you choose what you do each day?", "21", "", "17"],
            ["3. Do you feel safe here?", "47", "", "2"],
            ["4. Can you see your friends when you want to?", "30", "15", "7"],
            ["6. Is the bus or taxi on time?", "6", "8", "29"],
        ],
        [8, 2.8, 3.4, 2.8],
        top="FFF2CC",
    )
    w.para(d, "Some people did not answer all of it. Best thing: Carol, kiln, chips. Worst thing: the bus.")
    return w.save(d)
