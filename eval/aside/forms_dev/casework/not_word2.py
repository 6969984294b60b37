"""More Word documents which are no forms."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.casework.core import none
from eval.aside.forms_dev.casework.word import C, begin, build, bullets, gap, h, p, r, t


@none("Leaflets/Choosing a care home - things to ask.docx")
def advice_checklist() -> bytes:
    """Questions a family may ask; nothing to fill in."""
    begin(0)
    return build(
        h("Choosing a care home: things to look for", 1),
        p("Go twice, once at a meal time. Take somebody with you. Trust your nose."),
        h("When you arrive", 3),
        bullets(
            "☐ Are you greeted?",
            "☐ Are people doing things, or sitting round the walls?",
            "☐ Do staff bend down to talk?",
        ),
        h("Rooms", 3),
        bullets("☐ Can you bring your own furniture?", "☐ Is there a view from the bed?", "☐ Can couples share?"),
        h("Money", 3),
        bullets(
            "☐ What is not included? Hair, feet, outings, newspapers",
            "☐ How often do fees go up, and by how much last year?",
            "☐ What if savings fall below £23,250?",
        ),
        p("The latest inspection report is on the regulator’s website, and must be on show in the home."),
        font="Comic Sans MS",
    )


@none("Case studies/Ann's story.docx")
def case_study() -> bytes:
    """A narrative with a fact box."""
    begin(0)
    box = t(
        [
            [C("Name", b=True), "Ann (not her real name)"],
            [C("Age", b=True), "71"],
            [C("Lives", b=True), "alone, ground floor, with a cat"],
            [C("Support before", b=True), "28 hours a week"],
            [C("Support now", b=True), "9 hours, alarm, choir"],
        ],
        [4, 8],
    )
    return build(
        h("Ann’s story", 1),
        box,
        gap(),
        p(
            "When Ann came home from hospital in June she had a carer with her for four hours a day because she was afraid of falling. “I was a parcel,” she says. The therapist asked what she used to do on a Tuesday."
        ),
        p(
            "Choir, it turned out. The rest of the plan was worked backwards from the bus. By week three she stood for one hymn; by week six for all of them. She cancelled the evening call herself."
        ),
        p("What made the difference? A question, a perching stool, and a driver called Mick."),
    )


@none("HR/Job description reviewing officer.docx")
def job_description() -> bytes:
    """Labels and facts about a post."""
    begin(0)
    return build(
        p("JOB DESCRIPTION", b=True, sz=14),
        *[
            p(r(f"{x}:\t", b=True), y, tabs="l:3600")
            for x, y in (
                ("Post title", "Reviewing Officer"),
                ("Post number", "ASC 2207"),
                ("Grade", "H (£33,945 – £37,938)"),
                ("Responsible to", "Team Manager, Reviews"),
                ("Responsible for", "No staff"),
                ("Base", "Any office; agile"),
                ("DBS", "Enhanced"),
            )
        ],
        h("Purpose", 2),
        p("To see that people’s plans still suit them, and change them when they do not."),
        h("Main duties", 2),
        bullets(
            "Carry out around six reviews a week, most of them at home.",
            "Re-work personal budgets within delegated limits.",
            "Raise safeguarding concerns.",
            "Spot carers.",
            numbered=True,
        ),
        h("Person specification", 2),
        t(
            [
                [C("", b=True), C("Essential", b=True), C("Desirable", b=True)],
                ["Care Certificate or NVQ 3", "✓", ""],
                ["A year in social care", "✓", ""],
                ["Full licence", "", "✓"],
                ["A community language", "", "✓"],
                ["Knows the Care Act", "✓", ""],
            ],
            [9, 3, 3],
        ),
    )


@none("Co-production/Flipchart notes from workshop.docx")
def flipchart_notes() -> bytes:
    """Typed up flipcharts."""
    begin(0)
    return build(
        h("Typed up from the flipcharts – 25 Feb", 2),
        p("What does a good day look like?", b=True),
        bullets("same carer", "out of bed before 10", "somebody to have a laugh with", "knowing who's coming"),
        p("What gets in the way?", b=True),
        bullets("phones!!", "forms – same questions x 5", "bus stops at 6", "?? (couldn’t read)"),
        p("One thing the council should stop?", b=True),
        bullets("brown envelopes", "“we’ll be in touch”"),
        p("Table 4 did not write anything down but had the best biscuits."),
    )


@none("Workforce/ASYE programme autumn.docx")
def course_programme() -> bytes:
    """A programme of days."""
    begin(0)
    rows = [
        ["Week 1", "Welcome, law refresher", "PSW", "Guildhall"],
        ["Week 3", "Mental capacity in practice", "External", "Online"],
        ["Week 5", "Reflective group 1", "Practice educators", "tbc"],
        ["Week 8", "Court skills", "Legal", "County Court"],
        ["Week 12", "Reflective group 2", "", "tbc"],
        ["Week 16", "Direct observation due", "–", "–"],
        ["Week 26", "Interim review", "Line manager", "–"],
    ]
    return build(
        h("ASYE programme", 1),
        t([[C(x, b=True, fill="D9E2F3") for x in ("When", "What", "Who", "Where")], *rows], [3, 6, 4, 4]),
        p("All sessions count as protected time."),
    )


@none("Compliments/Letter from Mr Shah and poem.docx")
def poem_letter() -> bytes:
    """A letter of thanks with a poem."""
    begin(2)
    return build(
        p("12 Hawthorn Rise\n2nd February"),
        p("Dear Jackie and the team,"),
        p(
            "My wife died on Thursday, at home, as she wanted. I could not have done it without you. She wrote this in the autumn, and would like you to have it."
        ),
        p(
            "They come at eight\nwith cold hands and news,\nfind the blue jumper,\nargue with my shoes.\n\nOne does the curtains,\none does the tea.\nBetween them they find\nwhat’s left of me."
        ),
        p("With thanks,\nAnwar Shah"),
        size=12,
    )


@none("Practice standards/What good looks like - recording.docx")
def good_practice_table() -> bytes:
    """A table of two columns with instead-of sentences."""
    begin(0)
    rows = [
        ["“Refused care”", "“Said she would rather wait for Dawn”"],
        ["“Non-compliant with meds”", "“Does not take the water tablet on days she goes out”"],
        ["“Challenging”", "“Shouted when the radio was turned off”"],
        ["“Lacks capacity”", "“On 3 May could not weigh the risk of going home without care”"],
        ["“Feeder”", "“Needs help to eat”"],
        ["“NFA”", "“Rang back on 6th; no further help wanted”"],
    ]
    return build(
        h("Recording: instead of … try …", 1),
        t([[C("Instead of", b=True, fill="F8CBAD"), C("Try", b=True, fill="C6E0B4")], *rows], [7, 10]),
        p("Would you read it out to the person?"),
    )


@none("Audit/Themes from case audits Q3.docx")
def audit_report() -> bytes:
    """A report with a table of ratings."""
    begin(0)
    rows = [
        ["Voice of the person", "14", "9", "1", "–"],
        ["Mental capacity", "6", "10", "7", "1"],
        ["Carers", "5", "8", "11", ""],
        ["Risk", "12", "10", "2", ""],
        ["Oversight", "17", "4", "3", ""],
    ]
    return build(
        h("What 24 audits told us, October to December", 1),
        p(
            "Audits are done by managers in pairs and talked through with the worker. This quarter’s sample was weighted to hospital cases."
        ),
        t([[C(x, b=True) for x in ("Theme", "Good", "Mostly", "Not yet", "N/A")], *rows], [7, 2.2, 2.2, 2.2, 2.2]),
        p(
            "Carers remain the weakest theme. In eleven records somebody was plainly doing a lot of care and there was no word about an assessment. A prompt has been added to the review episode, and two briefings were held in January (71 people came)."
        ),
        p("Next quarter: transitions."),
    )


@none("Practice manual/Contents.docx")
def manual_contents() -> bytes:
    """A contents list with dotted leaders."""
    begin(0)
    items = (
        "1  First contact\t4",
        "2  Assessment\t9",
        "    2.1  Supported self-assessment\t12",
        "    2.2  Form ANA and when to use it\t14",
        "3  Eligibility\t17",
        "4  Personal budgets\t21",
        "5  Support plans\t26",
        "6  Reviews\t31",
        "7  Carers\t36",
        "8  Capacity\t41",
        "    8.1  Form MCA1\t45",
        "    8.2  Form MCA2\t47",
        "9  Safeguarding\t50",
        "10  Forms and letters\t62",
        "Index\t70",
    )
    return build(p("Contents", b=True, sz=16), *[p(x, tabs="r:9200:dot", after=60) for x in items])


@none("Safeguarding/7 minute briefing - self-neglect.docx")
def seven_minutes() -> bytes:
    """A briefing with numbered boxes and questions to think about."""
    begin(0)
    cells = [
        "1  Background\nMr T, 78, died at home in January 2024. Seven agencies knew him.",
        "2  What happened\nHe had sent away carers eleven times. Each visit was closed as “declined”.",
        "3  Capacity\nNobody asked whether he could act on what he decided.",
        "4  What helped\nThe milkman. The library van.",
        "5  What did not\nLetters.",
        "6  What we changed\nThree refusals now trigger a multi-agency talk.",
        "7  Think about\nWho on your list has said no three times? What have you not asked them?",
    ]
    return build(
        p("7-minute briefing: self-neglect", b=True, sz=16),
        t(
            [[cells[0], cells[1]], [cells[2], cells[3]], [cells[4], cells[5]], [C(cells[6], span=2, fill="FFF2CC")]],
            [8.5, 8.5],
        ),
    )


@none("Commissioning/Specification schedule 4 KPIs.docx")
def kpi_schedule() -> bytes:
    """A contract's schedule with thresholds, a column kept for later years."""
    begin(0)
    rows = [
        ["KPI 1", "Calls within 30 minutes", "95%", "96%", ""],
        ["KPI 2", "No missed calls", "0", "0", ""],
        ["KPI 3", "Same carer for 80% of calls", "70%", "80%", ""],
        ["KPI 4", "Starts within 48 h of acceptance", "90%", "90%", ""],
        ["KPI 5", "Social value", "1 apprentice", "2", ""],
    ]
    return build(
        h("Schedule 4: performance", 2),
        p("The Provider shall report each month. Figures for Year 3 will be agreed at the annual meeting."),
        t(
            [[C(x, b=True, fill="D9D9D9") for x in ("No.", "Measure", "Year 1", "Year 2", "Year 3")], *rows],
            [2, 7.5, 2.5, 2.5, 2.5],
        ),
    )


@none("Meetings/Team meeting 5 Feb.docx")
def team_meeting() -> bytes:
    """A two-column record which is full of short answers and dashes."""
    begin(0)
    rows = [
        ["Duty", "Quiet. Two phones broken."],
        ["Leave", "Half term: Sal, Ike"],
        ["Allocation", "14, three urgent"],
        ["Training", "–"],
        ["IT", "New laptops “in spring”"],
        ["Health and safety", "–"],
        ["Compliments", "1 (Ike)"],
        ["AOB", "Fridge."],
    ]
    return build(
        p("South team meeting, 5 Feb", b=True),
        t([[C(x, b=True), y] for x, y in rows], [4, 12]),
        p("Next: 19 Feb, Sal chairs"),
        font="Calibri",
    )
