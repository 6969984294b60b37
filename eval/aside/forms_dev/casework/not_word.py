"""Word documents which are no forms, though each has something of one."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.casework.core import none
from eval.aside.forms_dev.casework.word import C, begin, build, bullets, gap, h, p, r, t


@none("Carers/Partnership notes 12 February.docx")
def carers_minutes() -> bytes:
    """Minutes in short lines."""
    begin(0)
    return build(
        h("Carers’ Partnership", 1),
        p("Notes of the meeting at Tilebury Library, 12 February"),
        p(r("Present: ", b=True), "Grace (chair), Tunde, Mrs Allsop, Rob from the council, Kiran"),
        p(r("Apologies: ", b=True), "none"),
        p(r("Declarations: ", b=True), "none"),
        p("1. Last notes", b=True),
        p("Agreed."),
        p("2. Respite", b=True),
        p("Rob: three beds from April. Mrs Allsop: can they be booked a year ahead? Rob: yes, for half."),
        p(r("Action: ", b=True), "Rob, by next time"),
        p("3. Carers Week", b=True),
        p("Stall in the market. Tunde has the gazebo."),
        p(r("Action: ", b=True), "Kiran to ask for a pitch"),
        p("4. Any other business", b=True),
        p("None."),
        p(r("Next meeting: ", b=True), "9 April, 10.30"),
        font="Calibri",
    )


@none("Co-production/Interview with D - transcript.docx")
def interview_transcript() -> bytes:
    """Questions and very short answers."""
    begin(0)
    talk = (
        ("Interviewer", "How long have you lived here?"),
        ("D", "Four years."),
        ("Interviewer", "What do you like about it?"),
        ("D", "My room. The garden. Shelley."),
        ("Interviewer", "Is there anything you don’t like?"),
        ("D", "Mushrooms."),
        ("Interviewer", "If you were worried about something, who would you tell?"),
        ("D", "Shelley. Or my brother."),
        ("Interviewer", "Has a social worker been to see you?"),
        ("D", "(pause)"),
        ("D", "Not since Covid."),
        ("Interviewer", "Would you like one to come?"),
        ("D", "If they bring biscuits."),
        ("Interviewer", "Thank you. Is there anything else?"),
        ("D", "No. Can I press stop?"),
    )
    return build(
        h("Conversation 7", 2),
        p("Recorded 3 March. [ ] marks words not heard."),
        *[p(r(f"{who}:\t", b=True), text, tabs="l:1700") for who, text in talk],
    )


@none("Glossary of terms used in adult social care.docx")
def glossary() -> bytes:
    """Short terms beside meanings; two are not yet written."""
    begin(0)
    rows = [
        ("AMHP", "Approved mental health professional"),
        ("BIA", "Best interests assessor"),
        ("CHC", "NHS continuing healthcare"),
        ("CLDT", ""),
        ("D2A", "Discharge to assess"),
        ("DFG", "Disabled facilities grant"),
        ("DRE", "Disability related expenditure"),
        ("EDT", "Emergency duty team"),
        ("LPA", "Lasting power of attorney"),
        ("MARM", "Multi-agency risk management"),
        ("MSP", "Making safeguarding personal"),
        ("PB", "Personal budget"),
        ("s117", "Aftercare under the Mental Health Act"),
        ("TEC", ""),
        ("VFM", "Value for money"),
    ]
    return build(h("Glossary", 1), t([[C(x, b=True), y] for x, y in rows], [3, 13], col="BFBFBF"))


@none("Direct payments FAQ.docx")
def payments_faq() -> bytes:
    """Headings which are questions, each answered."""
    begin(0)
    qs = (
        ("Can I pay my sister?", "Yes, if she does not live with you. If she does, ask us first."),
        ("Do I need a separate bank account?", "You can have a prepaid card. Most people choose that."),
        (
            "What happens if I go into hospital?",
            "The payment goes on for 28 days so that you do not lose your assistant.",
        ),
        (
            "Who does the payroll?",
            "Two local charities will do it for between £9 and £14 a month, and you may use your budget for it.",
        ),
        ("Can I save some up?", "Up to eight weeks’ worth."),
        ("What if I change my mind?", "Tell us. We will arrange the care for you instead."),
    )
    return build(
        h("Direct payments: your questions", 1), *[x for q, a in qs for x in (h(q, 3), p(a))], font="Verdana", size=10
    )


@none("Surveys/Local carers survey 2024 - what you told us.docx")
def survey_results() -> bytes:
    """Questions with counts and comments."""
    begin(0)

    def q(no: str, text: str, rows: list[tuple[str, str, str]]) -> list[str]:
        return [
            p(r(f"{no} ", b=True), r(text, b=True)),
            t(
                [
                    [C("Answer", fill="EEEEEE"), C("Number", fill="EEEEEE"), C("%", fill="EEEEEE")],
                    *[list(x) for x in rows],
                ],
                [9, 3, 3],
            ),
            p(""),
        ]

    return build(
        h("Carers’ survey: what you told us", 1),
        p("412 surveys were sent and 167 came back (41%)."),
        *q(
            "Q1",
            "How satisfied are you with support from social services?",
            [
                ("Very satisfied", "31", "19"),
                ("Quite satisfied", "58", "35"),
                ("Neither", "40", "24"),
                ("Dissatisfied", "29", "17"),
                ("No answer", "9", "5"),
            ],
        ),
        *q(
            "Q2",
            "Do you have enough time to do things you enjoy?",
            [("Yes", "24", "14"), ("Some", "98", "59"), ("None", "45", "27")],
        ),
        *q(
            "Q3",
            "Has anybody offered you an assessment of your own?",
            [("Yes", "101", "60"), ("No", "52", "31"), ("Don’t know", "14", "8")],
        ),
        p("Q4  Is there anything else you would like to say?", b=True),
        bullets("“Reply to e-mails.”", "“Nights are the worst.”", "“Thank you to Amina at the carers’ hub.”", "“No.”"),
        footer="Wexcombe Council Insight Team",
    )


@none("Data/SAC short extract with disclosure control.docx")
def suppressed_table() -> bytes:
    """A data table with stars and dashes."""
    begin(0)
    head = ["Ward", "18–64", "65–74", "75–84", "85+", "All"]
    rows = [
        ["Abbey", "12", "*", "9", "17", "41"],
        ["Bridge", "*", "*", "-", "8", "19"],
        ["Castle", "22", "6", "14", "25", "67"],
        ["Dale", "-", "-", "*", "*", "9"],
        ["Eastfield", "31", "11", "", "", ""],
        ["Not known", "", "", "", "", "*"],
    ]
    return build(
        p("Table 3: people with long-term support by ward and age, 31 March", b=True),
        t([[C(x, b=True, fill="D0CECE") for x in head], *rows], [4, 2.2, 2.2, 2.2, 2.2, 2.2]),
        p(
            "* fewer than five.  - nil.  Blank: not available for Eastfield, where the boundary changed in the year.",
            sz=9,
        ),
    )


@none("Policies/Mental capacity policy extract.docx")
def policy_listing_fields() -> bytes:
    """A policy that says what a form asks."""
    begin(0)
    return build(
        h("7  Recording", 1),
        p(
            "7.1  Every assessment of capacity that is more than an everyday matter shall be recorded on form MCA1. The form asks for:"
        ),
        bullets(
            "the decision to be made;",
            "the person’s name, date of birth and where they are;",
            "support given;",
            "the answer to each of the four parts of the functional test, with evidence;",
            "the assessor’s name, role and date;",
            "the date of review.",
        ),
        p(
            "7.2  The assessor completes sections A to C on the day. The manager completes section D (“Authorised: yes / no”) within two working days."
        ),
        p("7.3  An incomplete form is not to be uploaded. Where the person has signed, the signature page is scanned."),
        p("7.4  Best interests decisions are recorded on MCA2. See appendix 3 of the practice manual for both forms."),
        header="Mental capacity policy    Version: 5.2    Owner: Principal Social Worker    Review date: September 2026",
    )


@none("How to complete the Care Act assessment.docx")
def completing_guidance() -> bytes:
    """Guidance on filling in a form, section by section."""
    begin(0)
    rows = [
        (
            "Section 1 About the person",
            "Check spelling of the name and the NHS number. Ask how they like to be called. Do not guess ethnicity: ask.",
        ),
        (
            "Section 2 In the person’s own words",
            "Use speech marks. If the person does not use words say how they showed you. “N/A” will be returned.",
        ),
        (
            "Section 3 Outcomes",
            "For each one write what they can do, what they cannot, and what happens then. Tick “unable” where it takes too long, hurts or is dangerous.",
        ),
        ("Section 4 Decision", "Eligible only if two or more outcomes and significant impact. Explain."),
        ("Signature", "Electronic is enough. The date is the day you finished talking, not the day you typed."),
    ]
    return build(
        h("How to complete the assessment", 1),
        p("For new starters. Time needed: about 90 minutes of typing."),
        t([[C("Box", b=True), C("What to write", b=True)], *[list(x) for x in rows]], [5, 12]),
        p("Ask a colleague to read it before you send it to your manager."),
        font="Calibri",
    )


@none("Letters/Outcome of review - Mr Lomax.docx")
def reference_letter() -> bytes:
    """A letter with reference lines."""
    begin(0)
    return build(
        p(
            "Our ref: \tRV/2231/kl\nYour ref: \t\nAsk for: \tKay Lund\nDirect line: \t01632 960602\nDate: \t4 March 2025",
            tabs="l:1800",
        ),
        p("Mr D Lomax\n2 The Shambles\nOrrick"),
        p("Dear Mr Lomax"),
        p("Your review on 20 February", b=True),
        p(
            "Thank you for seeing me. We agreed that your morning call will move to eight o’clock and that you no longer want the Friday lunch. What you pay will go down by £6.20 a week from 10 March."
        ),
        p("If you do not agree with this, tell me within 28 days. I enclose your plan."),
        p("Yours sincerely"),
        gap(2),
        p("Kay Lund\nReviewing Officer"),
        p("Enc. 1      cc. Orchard Homecare"),
        font="Times New Roman",
        size=12,
    )


@none("Rotas/EDT rota w-c 10 March.docx")
def duty_rota() -> bytes:
    """A rota with empty shifts."""
    begin(0)
    days = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    rows = [
        ["17:00–22:00", "Abi", "Abi", "Colm", "", "Colm", "Vera", "Vera"],
        ["22:00–08:00", "Ned", "Ned", "", "Ned", "Lou", "Lou", ""],
        ["08:00–17:00", "", "", "", "", "", "Sam", "Sam"],
        ["AMHP", "JH", "JH", "PW", "PW", "", "JH", ""],
        ["Manager on call", "RT", "RT", "RT", "RT", "RT", "GG", "GG"],
    ]
    return build(
        p("Emergency duty team", b=True, sz=16),
        p("Week of 10 March. Gaps: ring Vera."),
        t([[C(x, b=True, fill="FFE699") for x in days], *rows], [3.6, 2.9, 2.9, 2.9, 2.9, 2.9, 2.9, 2.9]),
        wide=True,
    )


@none("Improvement/Action log safeguarding subgroup.docx")
def action_log() -> bytes:
    """A log that is in use, with nothing in its last column."""
    begin(0)
    head = ["No.", "Raised", "Action", "Owner", "Due", "Progress", "Date closed"]
    rows = [
        [
            "14",
            "Nov",
            "Rewrite threshold tool with providers",
            "Lucy H",
            "Mar",
            "Draft 3 out to homes, 11 comments",
            "",
        ],
        ["15", "Nov", "Feed back to referrers within ten days", "MASH", "Jan", "74% in January", ""],
        ["16", "Jan", "Easy-read leaflet on section 42", "Ollie", "Apr", "With Speakeasy group", ""],
        ["17", "Jan", "Audit of NFA decisions, 30 cases", "PSW", "Apr", "12 done", ""],
        ["18", "Jan", "Transfer of PiPoT log to CMS", "IT", "May", "Not begun", ""],
    ]
    return build(
        h("Action log", 2),
        t(
            [[C(x, b=True, fill="B4C6E7", sz=9) for x in head], *[[C(x, sz=9) for x in row] for row in rows]],
            [1.2, 1.8, 7.5, 2.6, 1.8, 7, 2.8],
        ),
        wide=True,
    )


@none("Agenda Performance Board 20 March.docx")
def board_agenda() -> bytes:
    """An agenda with times and empty paper numbers."""
    begin(0)
    rows = [
        ["1", "Welcome", "Chair", "9.30", ""],
        ["2", "Notes and actions", "Chair", "9.35", "A"],
        ["3", "Waiting lists", "Head of Localities", "9.45", "B"],
        ["4", "Reviews recovery", "Head of Reviewing", "10.10", "B"],
        ["5", "CQC readiness", "Programme lead", "10.35", "verbal"],
        ["", "Break", "", "11.00", ""],
        ["6", "Market", "Commissioning", "11.10", "to follow"],
        ["7", "Risk register", "All", "11.40", "C"],
        ["8", "Close", "", "12.00", ""],
    ]
    return build(
        p("Adults Performance Board", b=True, sz=15),
        p("Date: 20 March 2025\nTime: 9.30 to 12.00\nVenue: Room 4, Guildhall, or Teams"),
        t(
            [[C(x, b=True) for x in ("Item", "Subject", "Lead", "Time", "Paper")], *rows],
            [1.5, 6, 4.5, 2, 3],
            line="nil",
        ),
    )
