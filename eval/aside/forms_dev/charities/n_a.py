"""Ordinary Word documents that look like forms."""

from __future__ import annotations

from eval.aside.forms_dev.charities import word as w
from eval.aside.forms_dev.charities.pen import plain


@plain("Workforce/How to complete the workforce return - guidance.docx", "ferry")
def workforce_guidance() -> bytes:
    """Guidance field by field."""
    d = w.new()
    w.head(d, "Completing the workforce return: notes for managers")
    w.para(
        d,
        "These notes go through the return in the order of its boxes. The return itself is a separate file which was sent to you on 1 April.",
    )
    w.grid(
        d,
        [
            ["Box", "What to enter", "Where people go wrong"],
            ["Organisation", "The name registered with CQC, not the trading name", "Two homes entered as one"],
            ["Headcount", "People on the payroll on 31 March, in whole numbers", "Entering full-time equivalents"],
            ["Vacancies", "Posts advertised or frozen", "Leaving the box empty when the answer is 0"],
            [
                "Leavers",
                "Everyone who left between 1 April and 31 March",
                "Counting people who moved between your homes",
            ],
            ["Zero hours", "Number of people, not contracts", ""],
            ["Completed by", "A name we can ring", "'Manager'"],
            ["Date", "Day, month and year, e.g. 09/04/2025", ""],
        ],
        [3.5, 7, 6],
        top="DDDDDD",
    )
    w.paras(
        d,
        "If you do not know a figure, put your best estimate and add the letter e.\nReturns that arrive after 30 April cannot be included. We shall acknowledge each within a day; if you hear nothing, please ring 01632 960448.",
    )
    return w.save(d)


@plain("LDPB/Minutes 14 January.docx", "harbour")
def ldpb_minutes() -> bytes:
    """Easy minutes in short lines."""
    d = w.new("Arial", 13)
    w.head(d, "Learning Disability Partnership Board")
    w.paras(
        d,
        "b|Date:¦ 14 January 2025\nb|Where:¦ Mill Court\nb|Who came:¦ Tom (co-chair), Maggie, Sunil, Cath, PC Orr, Denise\nb|Sorry I can't come:¦ Kyle, Dr Penn",
    )
    for title, text in (
        ("1. Last time", "The gate is mended.\nThe bus letter has not been answered."),
        (
            "2. Health checks",
            "69 in every 100 people had one.\nSunil: they are scared of needles.\nTom: ask them first.",
        ),
        ("3. Big Check", "We went through it.\nRed for jobs.\nThere was an argument about housing. It stays amber."),
        ("4. Money", "None left till April."),
        ("5. Anything else", "Cath's party. Friday. Bring crisps."),
        ("Next time", "11 March. 10.30."),
    ):
        w.head(d, title, 2)
        w.paras(d, text)
    return w.save(d)


@plain("Co-production/Focus group transcript carers.docx", "lantern")
def focus_transcript() -> bytes:
    """A transcript."""
    d = w.new("Times New Roman", 12)
    w.para(d, "b|Transcript FG2. Carers of people with dementia, Saltmere, 6 February. Facilitator F. Names changed.")
    for who, said in (
        ("F", "How did you first find out about help?"),
        ("Anne", "I didn't."),
        ("F", "You didn't?"),
        ("Anne", "No. It was the milkman."),
        ("Raj", "[laughs] Same."),
        ("F", "And the assessment?"),
        ("Raj", "Which one."),
        ("F", "The carer's assessment."),
        ("Anne", "Was that the blue form?"),
        (
            "Raj",
            "There were boxes. Do you do this, do you do that. Yes, no, yes, no. There wasn't a box for frightened.",
        ),
        ("F", "What would you have put in it?"),
        ("Raj", "[pause] That I count the knives."),
        ("Anne", "[inaudible]"),
        ("F", "Shall we stop for a bit?"),
        ("Anne", "No. Go on."),
    ):
        w.para(d, f"b|{who}:¦ {said}")
    return w.save(d)


@plain("Information/Words we use.docx", "mill")
def care_glossary() -> bytes:
    """A glossary with labels and colons."""
    d = w.new("Arial", 12)
    w.head(d, "Words we use: a glossary made by carers")
    for a, b in (
        ("Advocate", "Somebody who is on your side."),
        ("Assessment", "A talk about what you need. You may have somebody with you."),
        ("Eligible", "The law says the council must help."),
        ("IMCA", "see Advocate"),
        ("Outcome", "What you want to happen."),
        ("Personal budget", "How much your care costs, and who pays what."),
        ("Reablement", "Up to six weeks of help to do things yourself again. Free."),
        ("Review", "A talk to see whether the plan still works."),
        ("Section 42", "The part of the law on safeguarding."),
        ("Support plan", "What has been agreed, in writing. Ask for a copy."),
    ):
        w.para(d, f"b|{a}:\t¦{b}")
    return w.save(d)


@plain("Advocacy/Policy - recording advocacy referrals.docx", "quarry")
def referral_policy() -> bytes:
    """A policy that lists the fields of a form."""
    d = w.new()
    w.head(d, "Recording advocacy referrals: policy")
    w.paras(
        d,
        "1. Purpose. To make sure that nobody who has a right to an advocate goes without because a referral was badly recorded.\n2. The referral form. Practitioners use form SAT3. It asks for:",
    )
    for line in (
        "the person's name, date of birth and address;",
        "where the person is now;",
        "which kind of advocate;",
        "the decision or process, and its date;",
        "whether the person has agreed (yes, no, lacks capacity to agree);",
        "communication needs;",
        "why family or friends are not appropriate;",
        "referrer's name, telephone and the date.",
    ):
        w.para(d, line, "List Bullet")
    w.paras(
        d,
        "3. A referral without a date of decision is returned the same day.\n4. The duty advocate enters it in the register (reference, date received, allocated to, date of first visit) within four hours.\n5. Forms are kept for eight years. Blank copies are in the shared drive.\n6. Owner: advocacy manager. Review date: June 2026. Approved by: trustees, 4 June 2024.",
    )
    return w.save(d)


@plain("Letters/Our ref DP0448 Ms Leary.docx", "orchard")
def reference_letter() -> bytes:
    """A letter with reference lines."""
    d = w.new("Arial", 12)
    w.paras(
        d,
        "Estershire DP Peer Support\n14 Quay Parade, Ester\n\nOur ref:\tDP0448/LH\nYour ref:\t\nDate:\t12 March 2025\nTelephone:\t01632 960077\nE-mail:\tpeers@edpc.example\n\nDear Ms Leary\n\nb|Your six-month peer check\n\nThank you for the tea yesterday. As we agreed:\n\n1. You will ring Payroll about the August gap.\n2. I will ask the council for a contingency rate.\n3. Your insurance is paid to 2 February 2026.\n\nYou said that you did not want us to speak with your social worker, so I have not.\n\nThe next check is in September. Please ring if Marta's hours change.\n\nYours sincerely\n\n\n\nLeila Haddad\nPeer supporter\n\nEnc.\ncc.",
    )
    return w.save(d)


@plain("Co-production/Action log Nov 2024.docx", "ferry")
def action_log_open() -> bytes:
    """Actions in progress with an empty closing column."""
    d = w.new(wide=True)
    w.head(d, "Co-production Board: action log")
    rows = [["Ref", "Action", "Owner", "Due", "Update", "Date closed"]]
    rows += [
        [f"{i}", a, o, t, u, c]
        for i, (a, o, t, u, c) in enumerate(
            [
                ("Pay cards for members", "Finance", "Dec", "Bank has asked for ID of 14 people", ""),
                ("Write to bus company", "Tom B", "Oct", "Sent 3 Oct; second letter 8 Nov", ""),
                ("Easy-read budget", "Comms", "Jan", "First draft read by Sunil", ""),
                ("Ask ICB about health-check figure", "Denise", "Nov", "69%", "12/11"),
                ("Loop in room 4", "Estates", "Sept", "", ""),
                ("Induction for new members", "Maggie", "Feb", "Date set", ""),
                ("Invite housing", "Chair", "Nov", "Declined", ""),
            ],
            31,
        )
    ]
    w.grid(d, rows, [1.3, 7, 3, 2, 8, 3], top="D9E2F3")
    return w.save(d)


@plain("Provider forum/Agenda 21 May.docx", "ferry")
def forum_agenda() -> bytes:
    """An agenda with gaps in its lead column."""
    d = w.new()
    w.head(d, "Care Together day: agenda")
    w.para(d, "Assembly Rooms, Wednesday 21 May 2025, 9.30 to 3.30")
    w.grid(
        d,
        [
            ["Time", "Item", "Lead", "Paper"],
            ["9.30", "Tea", "", ""],
            ["10.00", "Welcome", "Chair", ""],
            ["10.10", "Fee setting: what we heard", "Commissioning", "A"],
            ["10.50", "Questions", "", ""],
            ["11.15", "Break", "", ""],
            ["11.30", "PA panel", "EDPC", ""],
            ["12.30", "Lunch and stalls", "", ""],
            ["1.30", "Workshops: (a) falls (b) digital records (c) international recruits", "various", "B, C"],
            ["3.00", "What happens next", "Director", ""],
            ["3.30", "Close", "", ""],
        ],
        [2, 9, 4, 2],
        top="FFF2CC",
    )
    w.para(
        d,
        "Access: step free; loop in main hall; quiet room is the Green Room. Any other business to the chair before the day.",
    )
    return w.save(d)


@plain("Policies/Lone working policy with appendix.docx", "mill")
def policy_with_form() -> bytes:
    """A policy of some length whose appendix is an empty form."""
    d = w.new()
    w.head(d, "Lone working policy", 0)
    w.para(d, "Fellside Befrienders. Agreed by trustees 9 September 2024. Review September 2026.")
    for n, (t, x) in enumerate(
        [
            (
                "Why",
                "Volunteers visit people by themselves, often after dark and out of signal. Most visits are safe. In 2022 a volunteer was kept in a house for two hours by a frightened man. Nobody knew where she was.",
            ),
            (
                "Before a visit",
                "The office writes down the address, the time expected and a telephone number. A first visit is always made by two people. We ask about dogs, smoking, visitors and the last professional who went.",
            ),
            (
                "During",
                "Volunteers keep their telephone on and their shoes on. They leave if they feel uneasy and need not give a reason.",
            ),
            (
                "After",
                "A text to the duty number by the agreed time. If there is none within thirty minutes the duty person rings, then goes, then rings the police with the address.",
            ),
            (
                "Incidents",
                "Are written down the same day on the form at Appendix 1, copies of which hang in the office. The coordinator rings the volunteer that evening. Trustees see every incident.",
            ),
            (
                "Training",
                "Yearly, by the Fellside police team and a volunteer with experience. Seventeen of nineteen volunteers have attended.",
            ),
            ("Insurance", "Employers' and public liability cover volunteers to the age of 85."),
        ],
        1,
    ):
        w.head(d, f"{n}. {t}", 2)
        w.para(d, x)
        w.para(d, "The coordinator is answerable to the trustees for this section and reports on it in the spring.")
    w.head(d, "Appendix 1: incident form (copies in office)", 2)
    w.grid(
        d,
        [
            ["Name of volunteer", ""],
            ["Date and time", ""],
            ["What happened", "\n"],
            ["What was done", "\n"],
            ["Seen by coordinator", ""],
        ],
        [5, 11.5],
    )
    return w.save(d)


@plain("Strategy/Carers strategy DRAFT for comment.docx", "orchard")
def draft_strategy() -> bytes:
    """A draft with places to be confirmed."""
    d = w.new("Georgia", 11)
    w.head(d, "Caring well in Dunholt: carers' strategy 2025-2030", 0)
    w.para(d, "r|DRAFT 3 - for comment by the steering group¦")
    w.paras(
        d,
        "h|[Foreword by lead member and Mrs Teale - to follow]\nOne in nine of us in Dunholt looks after somebody. Most began without deciding to. This strategy was written in eleven kitchens and a church hall with carers aged from 16 to 88.\nBy 2030 carers will wait no more than ¦h|[28] days¦ for an assessment (now 41). Replacement care in an emergency will be there within ¦h|[XX hours - Commissioning to confirm].\nWe heard that letters frighten people. Every letter has been rewritten. We heard that night is the hardest time. From ¦h|[date tbc]¦ there will be somebody to ring at night.\nh|[Insert photograph of walk-and-talk if consent received]\nThe money: £412,000 a year from the council and £[ ] from the Better Care Fund, subject to budget setting.\nProgress will be told to carers each Carers' Week by the director, in person.",
    )
    return w.save(d)


@plain("Contacts/Who's who in Tarn Valley.docx", "harbour")
def contact_list() -> bytes:
    """A contact list with gaps."""
    d = w.new()
    w.head(d, "Who's who: Tarn Valley groups and teams")
    w.grid(
        d,
        [
            ["Group", "Name", "Telephone", "E-mail", "Notes"],
            ["Adult social care locality", "duty desk", "01632 960111", "tarn.asc@tarnvalley.example", "until 5"],
            ["Men's Shed", "Bert", "", "", "knock"],
            ["Carers' Hub", "Nell Corrie", "01632 960118", "nell@tarncarers.example", ""],
            ["Deaf Club", "", "text 01632 960121", "", "no voice calls"],
            ["Surgery link worker", "Ola F", "01632 960130", "", "Tue-Thu"],
            ["Foodbank", "", "", "hello@ravensfood.example", ""],
            ["Night sitting", "vacant", "", "", ""],
            ["PCSO", "Orr", "101", "", ""],
        ],
        [4, 3, 3.2, 4.5, 2.3],
        top="E2EFDA",
    )
    return w.save(d)


@plain("Assurance/Self-assessment narrative Saltmere.docx", "lantern")
def self_assessment_prose() -> bytes:
    """Questions as headings, prose beneath."""
    d = w.new("Calibri", 11)
    w.head(d, "Saltmere adult social care: how are we doing?", 0)
    for q, a in (
        (
            "How do people find us?",
            "Four in five adults who need help with care ring the contact centre, which has been staffed by social care workers since 2023. The Carers' Centre answers a further 2,900 calls a year. People told Healthwatch in the autumn that the website 'sends you round in a ring', and it does: we are rebuilding it with twelve testers from the Deaf Club and the Memory Lane group.",
        ),
        (
            "Do people wait safely?",
            "Not always. 530 people were waiting for an assessment at the end of December. Volunteers at the Carers' Centre ring each of them in weeks two and five. Seventy-one were brought forward as a result. Two people came to harm while they waited in the past year and both cases were looked into with their families.",
        ),
        (
            "Is there enough care?",
            "There is for most. There is not for people with advanced dementia at night, nor for Deaf people who want a Deaf worker.",
        ),
        (
            "Who leads?",
            "The director and the lead member visit a team each month. Members of Our Say interview all managers above team level.",
        ),
        ("What have we got wrong?", "We closed a lunch club on a count that was taken in flood week."),
    ):
        w.head(d, q, 2)
        w.para(d, a)
    return w.save(d)


@plain("Volunteering/Role description - ward befriender.docx", "quarry")
def role_description() -> bytes:
    """Label and value tables that are nobody's answers."""
    d = w.new()
    w.head(d, "Volunteer role: ward befriender")
    w.grid(
        d,
        [
            ["Role", "Ward befriender"],
            ["Where", "Selbourne General, wards 7 and 9"],
            ["Time", "Two hours a week, tea time is best"],
            ["Answers to", "Volunteer manager"],
            ["DBS", "Enhanced, no barred list"],
            ["Expenses", "Bus, parking, one meal"],
            ["Uniform", "Lilac polo shirt"],
            ["Closing date", "None"],
        ],
        [4, 12.5],
        left="EADCF4",
    )
    w.para(d, "b|What you will do")
    for line in (
        "Sit, listen, play cards.",
        "Tell the nurse if somebody has not drunk.",
        "Read letters aloud.",
        "Not: feed, move, give tablets, promise.",
    ):
        w.para(d, line, "List Bullet")
    return w.save(d)
