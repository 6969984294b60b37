"""The rest of the ordinary documents."""

from __future__ import annotations

import io

from pptx import Presentation
from pptx.util import Cm, Pt

from .pen import plain, still
from .plainly import pdf, word


def _deck(slides: list[tuple[str, str]]) -> bytes:
    deck = Presentation()
    for title, text in slides:
        slide = deck.slides.add_slide(deck.slide_layouts[1 if text else 5])
        slide.shapes.title.text = title
        if text:
            slide.placeholders[1].text = text
    out = io.BytesIO()
    deck.save(out)
    return still(out.getvalue())


@plain("Slides/Hub one year on.pptx")
def hub_slides() -> bytes:
    """Slides with few words."""
    return _deck(
        [
            ("Hub: one year on", "Discharge Oversight Group, 11 February"),
            ("84%", "home first"),
            ("What changed", "One room\nOne list\nOne number"),
            ("What did not", "Sundays\nTransport\nThe lift"),
            ("What people say", "\u201cTell Ivy\u201d"),
            ("Questions?", ""),
        ]
    )


@plain("Slides/Using the new 117 register - training.pptx")
def register_training() -> bytes:
    """Training slides which show a screen's fields."""
    return _deck(
        [
            ("The new aftercare register", "For care coordinators. 40 minutes."),
            ("The screen has six fields", "Status\nSection\nReview\nFunding\nShare\nCoordinator team"),
            ("Status", "A, E, D or X. Never leave empty. If you do not know, ask; the bodies decide jointly."),
            (
                "Common mistakes",
                "Writing a name in Coordinator team\nEnding because the person moved\nShare of 100 with J",
            ),
            ("Try it", "Open the practice record 'Mickey Test'. What is wrong with it?"),
            ("Answer", "Section 2 does not give a right to aftercare."),
        ]
    )


@plain("Structure/Integrated discharge structure chart.pptx")
def structure_chart() -> bytes:
    """An organisation chart with vacancies."""
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = "Integrated discharge service, January 2025"
    for k, text in enumerate(
        (
            "Integrated Discharge Lead\n(HUH)",
            "Hub team leader\n(Council)",
            "Therapies lead\n(Tarnwick)",
            "Brokerage\n2.0 wte",
            "Navigators\n12.0 wte",
            "Social workers\n7.4 wte",
            "OT 3.0\nPhysio 2.0\nVacant 1.0",
            "Analyst\nvacant",
        )
    ):
        row, col = (0, 1.5) if k == 0 else (1 + (k > 2), (k - 1) * 3 if k < 3 else k - 3)
        box = slide.shapes.add_shape(1, Cm(1 + 4.8 * col), Cm(4.5 + 4.2 * row), Cm(4.3), Cm(2.8))
        box.text_frame.text = text
        for para in box.text_frame.paragraphs:
            para.font.size = Pt(12)
    out = io.BytesIO()
    deck.save(out)
    return still(out.getvalue())


@plain("Contacts/Out of hours contacts across the system.docx")
def contact_list() -> bytes:
    """Contacts with empty cells."""
    w = word(font="Arial", size=10)
    w.title("Out of hours: who to ring")
    w.show(
        "Service|Weekday evening|Night|Weekend|E-mail",
        "Emergency duty team^01632 960112^01632 960112^01632 960112^edt@westermoor.example|AMHP^via EDT^via EDT^via EDT^|Hub^to 20:00 01632 960140^^08:00-20:00^tochub@harrowmere.example|UCR^01632 960101^^01632 960101^|Crisis team^NHS 111 (2)^NHS 111 (2)^NHS 111 (2)^|Equipment same day^01632 960110^01632 960110^01632 960110^|ICB on call^switchboard^switchboard^switchboard^|Safeguarding manager^via EDT^via EDT^^|Advocacy^^^^imca@voices.example",
        "3.8 3.6 3 3.2 3.4",
    )
    w.note("Changed since October: equipment. Please tear up the old one.")
    return w.bytes()


@plain("Directory/Directory of intermediate care.pdf")
def directory() -> bytes:
    """A directory: labels and values on each service."""
    p = pdf(face="Times", size=10.5, note="oblique")
    p.title("Directory of intermediate care, Westermoor", 15)
    for name, rows in (
        (
            "Reablement at home",
            "Provider^Kestrel Homecare; council team|Criteria^18+, can take part|Referral^Hub, duty desk|Response^24 hours|Cost^Free up to six weeks|Hours^7 to 22",
        ),
        (
            "Rowan rehabilitation beds",
            "Provider^Tarnwick|Criteria^Two or more goals, medically stable|Referral^Hub only|Response^2 days|Cost^Free|Hours^-",
        ),
        (
            "Elm Lodge interim beds",
            "Provider^Elm Lodge|Criteria^Waiting for home care|Referral^Hub lead|Response^Same day|Cost^Free for six weeks, then assessed|Hours^Admissions 9 to 5",
        ),
        (
            "Urgent community response",
            "Provider^Tarnwick|Criteria^See card|Referral^Anybody, 111|Response^2 hours|Cost^Free|Hours^8 to 20",
        ),
    ):
        p.head(name)
        p.show("|", rows, "1 3")
    return p.bytes()


@plain("Procedures/Nearest relative - steps.pdf")
def steps() -> bytes:
    """A procedure with yes and no in it."""
    p = pdf(face="Helvetica", size=10.5, tint="#333333")
    p.title("Finding the nearest relative: steps")
    p.show(
        "Step|Ask|If yes|If no",
        "1^Is there a court order or a Mental Health Act appointment?^That person. Stop.^2|2^Is the patient married, in a civil partnership, or living as such for six months?^Spouse or partner, unless separated^3|3^Any child of 18 or over?^Eldest^4|4^Parent?^Elder^5|5^Brother or sister?^Eldest; whole blood first^6|6^Grandparent, grandchild, uncle or aunt, nephew or niece?^In that order^7|7^Somebody lived with for five years?^That person, last on the list^None: record that there is none",
        "0.6 4 3 2",
    )
    p.para(
        "A relative who lives with or cares for the patient goes to the top, above all others on the list. Those not ordinarily resident in the United Kingdom are passed over where the patient is. Section 26, Mental Health Act 1983."
    )
    return p.bytes()


@plain("Cases/Case study Merriden for the peer team.docx")
def case_study() -> bytes:
    """A case story set out under labels."""
    w = word(font="Calibri", size=11)
    w.title("Case study for the peer team: leaving hospital after two years")
    for label, text in (
        (
            "Background:",
            "A woman of 27 with a learning disability, autism and epilepsy. Her placement of four closed in 2019. Detained in November 2022.",
        ),
        ("What mattered to her:", "Mum, the rabbit, and staff who do not talk over her."),
        (
            "What we did:",
            "The council bought two flats with capital from NHS England and let them through a housing association. The ICB and council agreed a split of 55 to 45 in one meeting.",
        ),
        ("What got in the way:", "Two attempts to find a provider. The first withdrew nine days before the move."),
        ("Outcome:", "She moved on 26 March. There has been one incident. The rabbit moved too."),
        ("Learning:", "Name the provider before the date."),
    ):
        w.para(label, bold=True)
        w.para(text)
    return w.bytes()


@plain("EqIA/Hub weekends equality analysis - summary.docx")
def equality_summary() -> bytes:
    """Characteristics in a table, several without impact."""
    w = word(font="Arial", size=10)
    w.title("Equality analysis: weekend hub (published summary)")
    w.show(
        "Characteristic|Impact|Evidence|Action",
        "Age^Positive^Mean age of users 81^None|Disability^Positive^Deaf people cannot use the telephone line^Text number from May|Gender reassignment^None^-^-|Marriage^None^-^-|Pregnancy^None^-^-|Race^Unclear^12 per cent not recorded^Record at first contact|Religion^Mixed^Staff of two faiths do not work on a given day^Rota by choice|Sex^Positive^More women live alone^-|Sexual orientation^None^-^-|Carers^Positive^Asked on Sundays^Card",
        "3.6 2.6 5.6 5.2",
    )
    w.para("Signed off by the Head of Service on 3 December 2024. Full analysis: 14 pages, on request.")
    return w.bytes()


@plain("Survey/Partner feedback 2025 - results.docx")
def partner_results() -> bytes:
    """The questions of a form with what all partners said."""
    w = word(font="Arial", size=11)
    w.title("What our partners told us, 2025")
    w.show(
        "Service|Lowest|Median|Highest|Answers",
        "Transfer of Care Hub^6^8^9^12|Joint commissioning^4^7^8^9|Mental health and AMHP service^3^5^7^10|Safeguarding adults team^6^8^9^12|Community OT and equipment^4^6^8^11",
    )
    w.para("What works well that we should not lose", bold=True)
    w.bullets("People in one room|Replies on the day|'They ring'")
    w.para("What one thing would help your staff most", bold=True)
    w.bullets("Weekends (8 of 12)|One record (5)|Earlier sight of the budget (3)|Nothing (1)")
    w.para("Two did not answer. One sent a page, which has been given to the director.")
    return w.bytes()


@plain("Easy read/Your safety plan - what it is.docx")
def easy_read() -> bytes:
    """Easy Read about a plan."""
    w = word(font="Arial", size=16)
    w.title("Your safety plan", 24)
    for line in (
        "A safety plan is a list.",
        "You make it on a good day.",
        "It says what helps you.",
        "It says who to ring.",
        "You do not have to fill in every box.",
        "You can use pictures.",
        "It is yours.",
        "You can ask for a new one: 01632 960166",
    ):
        w.para(line)
        w.gap()
    return w.bytes()


@plain("Timetable/Board rounds and hub huddles.docx")
def timetable() -> bytes:
    """A timetable with gaps."""
    w = word(font="Calibri", size=11)
    w.title("Board rounds and huddles: who joins which", 14)
    w.show(
        "Time|Mon|Tue|Wed|Thu|Fri",
        "08:30^W4^W4^W4^W4^W4|09:00^W9, MAU^MAU^W9, MAU^MAU^W9, MAU|09:30^W11^^W11^^W11|10:30^Hub huddle^Hub huddle^Hub huddle^Hub huddle^Hub huddle|12:30^^Rowan^^Rowan^|15:00^Stranded review^^^Panel prep^|15:30^Cut-off^Cut-off^Cut-off^Cut-off^Cut-off",
    )
    w.para("Therapists join the first two by telephone on Fridays.")
    return w.bytes()


@plain("Finance/Statement of account pooled fund March.pdf")
def statement() -> bytes:
    """A statement of account."""
    p = pdf(face="Helvetica", size=9.5, note="plain")
    p.title("Statement: community equipment pooled fund", 14)
    p.show(
        "|",
        "Account^S75/EQ|Partner^Saltby and Dene ICB|Period^Month 12, 2024-25|Contact^pool@westermoor.example",
        "1 3",
    )
    p.show(
        "Date|Entry|Debit £|Credit £|Balance £",
        "01/03^Brought forward^^^112,406.10|05/03^Contribution, month 12^^170,833.33^-58,427.23|14/03^Contractor invoice 8814^201,992.07^^143,564.84|28/03^Recycling credit^^31,220.50^112,344.34|31/03^Risk share, clause 12^^^112,344.34",
        "1 3 1.2 1.2 1.4",
    )
    p.note("Payment by 30 April. Amounts outside the scope of VAT.")
    return p.bytes()


@plain("Letters/A letter from Mr McArdle.docx")
def husbands_letter() -> bytes:
    """A person's letter."""
    w = word(font="Times New Roman", size=13)
    w.para("To whoever reads these")
    w.para("""You sent me a form with eleven boxes about my wife. I have not filled it in. I will tell you instead.

    She was on the buses. She has COPD and so have I, hers is worse, we take turns. In February they said she would go to a home for assessment and I said for how long and they said six weeks and I said is that a promise. Nobody wrote anything.

    A lady called from the hub after three days and asked me was I all right. I said C because she said there were letters. By four o'clock somebody came about the nights.

    So that is my answer to question nine. The rest are none of your business.""")
    w.para("B. McArdle")
    return w.bytes()


@plain("Briefing/Briefing for members - NHS bodies explained.pdf")
def members_briefing() -> bytes:
    """A briefing with definitions and boxes, much of it grey."""
    p = pdf(face="DejaVu", size=9.5, note="greyoblique", tint="#1F3864")
    p.title("Members' briefing 9: who is who in the NHS", 14)
    for head, text in (
        (
            "Integrated care board",
            "Plans and pays. Ours is Saltby and Dene. It has a chair, a chief executive and, since October, a smaller building.",
        ),
        ("Trust", "Provides. Harrowmere is acute, Tarnwick is community, Dene Partnership is mental health."),
        ("Place committee", "Where the board and the council meet about Westermoor."),
        ("Neighbourhood", "Between thirty and fifty thousand people. We have four."),
        ("Health and Wellbeing Board", "Ours: a committee of the council, by law. It signs the Better Care Fund plan."),
    ):
        p.head(head, 3)
        p.para(text)
    p.note(
        "Definitions are in section 1H and following of the National Health Service Act 2006 as amended in 2022. The council's scrutiny committee may require an officer of an NHS body to attend and answer questions. Substantial variations are consulted upon; the power of referral to the Secretary of State was replaced in January 2024 by a right to ask for a call-in, for which there is a form on the department's website."
    )
    return p.bytes()


@plain("Leaflets/Carers in hospital - your rights.pdf")
def carers_rights() -> bytes:
    """A leaflet with tick signs as bullets."""
    p = pdf(face="DejaVu", size=10, tint="#7A2A6B")
    p.title("Looking after somebody who is in hospital?")
    for one in (
        "You should be asked what you can do, and what you cannot",
        "You may say no",
        "You may have an assessment of your own, whatever they decide about the person you care for",
        "You should be told when they are coming home, before they do",
        "If you are under 18 somebody must talk to you about school",
    ):
        p.para("\u2713  " + one)
    p.para(
        "Not sure what to say? Try: 'I can do the days but not the nights.' 'I have a job.' 'I need to see her walk first.'"
    )
    p.para("Carers' centre: 01632 960160. Ask for the hospital worker.")
    return p.bytes()


@plain("Complaints/Log of compliments and concerns - hub.docx")
def compliments_log() -> bytes:
    """A log in use with some empty cells and a spare row or two."""
    w = word(font="Arial", size=10)
    w.title("Hub: compliments and concerns heard, quarter 4")
    w.show(
        "Date|From|About|What we did|Reply sent",
        "08/01^Daughter^Six hours in the lounge^Apologised, lounge manager told^09/01|13/01^Ward 9^Fast answer on a Friday^Told the team^|22/01^Patient^Frame not his^Swapped next day^|03/02^Elm Lodge^Red bag without glasses^Found in MAU^04/02|17/02^Mr McA^Nights^Night sit from 17/02^17/02|26/02^GP^No discharge summary^Passed to trust^|^^^^|^^^^",
        "2 3 4.6 4.8 2.6",
    )
    return w.bytes()
