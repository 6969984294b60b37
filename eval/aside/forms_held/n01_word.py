# ruff: noqa: RUF001
"""Word documents that are no forms: talk, guidance, policy, letters."""

from __future__ import annotations

from .kit import other
from .word import Doc, put


def _pairs(d: Doc, text: str, *, bold: bool = True) -> None:
    for line in text.strip().split("\n"):
        head, _, rest = line.strip().partition(" | ")
        if rest:
            d.p(head, b=bold)
            d.p(rest)
        else:
            d.p(head)


@other("Scrutiny/Minutes 14 January 2025.docx")
def scrutiny_minutes() -> bytes:
    """Minutes with short lines and resolutions."""
    d = Doc("Arial", 11)
    d.h("Adults Scrutiny Panel: minutes of 14 January 2025", 1)
    d.p("Present: Cllrs Adeane (Chair), Frost, Holroyd, Iqbal and Stott")
    d.p("Apologies: Cllr Wray")
    d.p("Declarations of interest: none")
    _pairs(
        d,
        """
        23. Minutes | Agreed.
        24. Public questions | None.
        25. Waiting times for occupational therapy | The Panel heard that the median wait had come down from 96 days to 74. Cllr Iqbal asked what happened to people meanwhile. The Principal OT said that each was rung every six weeks and that nine had been brought forward as a result.
        RESOLVED: that the report be noted and an update come in June.
        26. Work programme | Agreed with the addition of transitions.
        27. Urgent business | None.
        The meeting closed at 7.52 pm.
        """,
    )
    return d.save()


@other("Research/Interview 7 - family carer (transcript).docx")
def carer_interview() -> bytes:
    """A transcript with short turns."""
    d = Doc("Calibri", 11)
    d.h("Interview 7", 1)
    d.p("Interviewer: R    Participant: P7, caring for her husband    Recorded 3 December 2024")
    for turn in """
    R: How did you first come to ring the council?
    P7: I didn't. The GP did.
    R: And then?
    P7: Nothing for, what, six weeks.
    R: Did anyone tell you it would be six weeks?
    P7: No.
    R: What would have helped?
    P7: Somebody saying, it'll be six weeks, here's a number. That's all. I'm not daft. I can wait if I know.
    R: Who came, in the end?
    P7: A young woman, Becky. Lovely. She asked me what I used to do on a Wednesday. Nobody had asked me that.
    R: [pause] What did you use to do?
    P7: Sing.
    R: And now?
    P7: [laughs] Wednesdays. He goes to the centre.
    R: Anything else?
    P7: No.
    """.strip().split("\n"):
        d.p(turn.strip())
    return d.save()


@other("Carers/How to complete the carer's assessment - guidance for staff.docx")
def completing_guidance() -> bytes:
    """Guidance that goes through a form field by field."""
    d = Doc("Arial", 10.5)
    d.h("Completing the carer's assessment (CA06)", 1)
    d.p(
        "This note tells you what belongs in each box. It was written with carers on the quality panel after an audit of 40 assessments."
    )
    t = d.table(1, [5, 11.5])
    put(t.cell(0, 0), "Box", b=True, shade="D9D9D9")
    put(t.cell(0, 1), "What to write", b=True, shade="D9D9D9")
    for box, what in [
        ("Name of carer", "As they like to be called. Legal name goes in the header of the record."),
        ("Date of birth", "Needed for statutory returns; do not guess."),
        ("Who do you care for?", "Each person, if more than one, and how they are related."),
        ("How many hours a week?", "Include the night and the worry: being within earshot is care."),
        ("Effect on you", "Use their words. If they say 'fine' twice, write that they said it twice."),
        ("Willing and able", "Two questions, not one. A carer may be able and not willing."),
        ("Outcome", "Say what will happen, who does it and by when. 'Signpost' is not an outcome."),
        ("Signature", "Optional. Send a copy whether or not it was signed."),
    ]:
        cells = t.add_row().cells
        put(cells[0], box)
        put(cells[1], what)
    d.h("Common faults", 2)
    for fault in (
        "Boxes left empty with no reason",
        "Copied from last year",
        "Service led: 'needs day centre'",
        "No date",
    ):
        d.p(fault, "List Bullet")
    return d.save()


@other("Policies/Complaints policy 2024-27.docx")
def complaints_policy() -> bytes:
    """A policy with a blank form as its appendix."""
    d = Doc("Arial", 11)
    d.h("Adult social care complaints policy", 0)
    d.p("Approved by Cabinet 11 September 2024. Owner: Customer Relations. Review: September 2027.")
    for title, body in [
        (
            "1. Why we have this policy",
            "The 2009 regulations ask us to deal with complaints efficiently, to investigate properly and to tell people what we found. We want more than that: to hear about small things before they are large ones. In 2023/24 we received 118 complaints and 204 compliments; 31 complaints were upheld in full.",
        ),
        (
            "2. Who may complain",
            "Anybody who receives or is refused a service, their carer, or someone acting for them with consent. Where a person lacks capacity to agree we decide whether the representative is acting in their best interests and record why.",
        ),
        (
            "3. How",
            "By any means: on the telephone, to a support worker in a kitchen, by e-mail, in British Sign Language through the relay. Nobody is made to use the form in the appendix; staff may fill it in for them and read it back.",
        ),
        (
            "4. What we do",
            "We acknowledge within three working days and agree a plan. Most complaints should be answered in twenty working days and the complex ones in sixty-five. The letter says what we looked at, what we found, what we are sorry for and what will change. It gives the address of the Ombudsman.",
        ),
        (
            "5. Learning",
            "A quarterly panel with two people who have complained reads every response and follows one action through to the end. A summary goes to scrutiny each July.",
        ),
        (
            "6. Unreasonable behaviour",
            "We may limit how somebody contacts us only by decision of the Director, for a stated time, with a right of review. The complaint itself is always answered.",
        ),
        (
            "7. Staff",
            "Staff who are complained about are told, supported and shown what was found. Nobody is the investigator of their own manager.",
        ),
    ]:
        d.h(title, 2)
        d.p(body)
        d.p(
            "Managers discuss this section at team meetings every year and note any question to Customer Relations, who publish the answers on the intranet."
        )
    d.page()
    d.h("Appendix: complaint form", 2)
    t = d.table(4, [6, 10.5])
    for row, label in zip(
        t.rows, ["Your name", "Address and telephone", "What happened?", "What would put it right?"], strict=True
    ):
        put(row.cells[0], label)
    return d.save()


@other("Safeguarding/Action log SAR Mr C.docx")
def sar_action_log() -> bytes:
    """A filled-in action log whose closing dates are empty."""
    d = Doc("Arial", 9, wide=True)
    d.h("SAR 'Mr C' – action log at 28 February 2025", 1)
    rows = [
        (
            "1",
            "Hoarding pathway to be agreed with fire and housing",
            "H. Voss",
            "Draft out to partners 3/2; fire service has signed",
            "31/03/2025",
            "",
        ),
        ("2", "Executive function added to MCA training", "PSW", "Two cohorts, 61 staff", "28/02/2025", ""),
        ("3", "Audit of missed appointments", "QA", "30 files read, report to board in April", "30/04/2025", ""),
        ("4", "GP alert for people who decline care", "ICB", "Template in use at 9 of 14 practices", "30/06/2025", ""),
        (
            "5",
            "Meet Mr C's sister",
            "Independent chair",
            "Met 12/2; she wants his letters returned",
            "14/02/2025",
            "12/02/2025",
        ),
        ("6", "Escalation flowchart", "SAB manager", "With designer", "31/03/2025", ""),
    ]
    t = d.table(1, [1.2, 7, 3.2, 8, 2.8, 2.8])
    for cell, head in zip(t.rows[0].cells, ["No", "Action", "Lead", "Progress", "Due", "Date closed"], strict=True):
        put(cell, head, b=True, shade="C9C9C9")
    for row in rows:
        for cell, text in zip(t.add_row().cells, row, strict=True):
            put(cell, text)
    return d.save()


@other("Letters/Reply to Ombudsman 24 003 811.docx")
def ombudsman_reply() -> bytes:
    """A letter with reference lines."""
    d = Doc("Times New Roman", 12)
    for line in (
        "Our ref: CR/24/188",
        "Your ref: 24 003 811",
        "Date: 6 February 2025",
        "Enquiries to: P. Sayle",
        "Telephone: 01632 960 171",
        "E-mail: relations@stanmere.example",
    ):
        d.p(line)
    d.p("Dear Investigator")
    d.p("Complaint by Mrs D", b=True)
    d.p(
        "Thank you for your draft decision. The council accepts the two findings of fault and the remedy. The apology went on 3 February and £350 was paid the next day."
    )
    d.p(
        "You asked when staff will be reminded about written reasons for a reduced budget. It was covered at the managers' meeting on 30 January, and a line has been added to the panel's decision sheet. We enclose both."
    )
    d.p("Yours faithfully")
    d.gap(2)
    d.p("Customer Relations Manager")
    d.p("Enc. 2")
    return d.save()


@other("Strategies/Carers strategy DRAFT 0.4.docx")
def draft_strategy() -> bytes:
    """A draft with some places still to be confirmed."""
    d = Doc("Calibri", 11.5)
    d.h("Caring together: Millbrook's strategy for unpaid carers 2025–2030", 0)
    d.p("DRAFT 0.4 for comment", hi=True)
    _pairs(
        d,
        """
        Foreword | [to be confirmed – portfolio holder]
        Why a strategy? | One in nine people in Millbrook gives unpaid care: 11,260 by the last census, of whom 3,100 for more than fifty hours a week. Most have never spoken to us. They told us at six events last autumn that they come across our name only when something has gone wrong.
        What carers said | They want to be asked how they are, to know what will happen if they fall ill, and not to tell the story again. Young adults want to go to college. Working carers want appointments after five.
        Our five promises | We will find carers early, through GPs and schools. We will offer a conversation within [x] weeks. We will make breaks simple to book. We will plan for emergencies with every carer. We will pay carers who help to run our services.
        Money | The budget is £612,000 a year, of which £240,000 comes from the Better Care Fund. Figures for 2026/27 are [TBC after settlement].
        How we shall know | Measures are in annex 2. The first report is due in [month] 2026, to the carers' partnership and scrutiny.
        """,
    )
    return d.save()


@other("CQC evidence/Self-assessment narrative theme 1.docx")
def narrative() -> bytes:
    """Prose with questions as headings."""
    d = Doc("Arial", 11)
    d.h("Working with people: our narrative", 1)
    _pairs(
        d,
        """
        How do people contact us? | Two thirds ring, a fifth come through the hospital and the rest use the web. Calls are answered in a median of two minutes and forty seconds by staff who have sat with social workers. Nearly half of contacts end there with something useful done.
        How do we assess? | We begin with what a good day looks like. The conversation record replaced three forms in May; the audit in November found the person's own words in 36 of 40.
        What do carers tell us? | The survey gives us 7.4 for being included in discussions, against 6.9 in the region. Male carers over 75 answered least often and we have gone to find them.
        What are we worried about? | Reviews. We reached 58% within the year and those left over are the settled placements out of county, where change creeps in unseen.
        What next? | A review team of six from April, with two posts held for people who have themselves drawn on care.
        """,
    )
    return d.save()


@other("Workforce/Adults staff handbook contents and glossary.docx")
def handbook() -> bytes:
    """A contents list with tab leaders typed, and a glossary."""
    d = Doc("Cambria", 11)
    d.h("Staff handbook", 0)
    d.h("Contents", 1)
    for title, page in [
        ("Welcome", 3),
        ("Your first week", 4),
        ("Who's who", 6),
        ("Recording", 9),
        ("Lone working", 12),
        ("Expenses", 14),
        ("Glossary", 15),
    ]:
        d.p(f"{title} {'.' * (70 - len(title))} {page}")
    d.h("Glossary", 1)
    for term, meaning in [
        ("AMHP", "approved mental health professional"),
        ("BIA", "best interests assessor"),
        ("CHC", "continuing health care, paid by the NHS"),
        ("DRE", "disability related expenditure"),
        ("IMCA", "independent mental capacity advocate"),
        ("LPA", "lasting power of attorney"),
        ("MSP", "making safeguarding personal"),
        ("NRPF", "no recourse to public funds"),
        ("ROVI", "rehabilitation officer for visually impaired people"),
    ]:
        d.p(f"{term}:\t{meaning}")
    return d.save()


@other("Feedback/Home care survey 2025 results.docx")
def survey_results() -> bytes:
    """A survey's questions with their results."""
    d = Doc("Arial", 11)
    d.h("How is your home care? Results", 1)
    d.p("We sent 1,480 questionnaires and 633 came back (43%). The questions were as follows.")
    t = d.table(1, [7.5, 2.2, 2.2, 2.2, 2.2])
    for cell, head in zip(
        t.rows[0].cells, ["% of those who answered", "Always", "Mostly", "Sometimes", "Never"], strict=True
    ):
        put(cell, head, b=True)
    for row in [
        ("My carers come on time", 38, 44, 15, 3),
        ("They treat me with respect", 81, 16, 3, 0),
        ("They stay as long as they should", 52, 31, 12, 5),
        ("I know who is coming", 29, 33, 25, 13),
        ("If I ring the office, I get an answer", 33, 28, 24, 15),
    ]:
        for cell, text in zip(t.add_row().cells, row, strict=True):
            put(cell, str(text))
    d.p()
    d.p("Is there anything that should be better?", b=True)
    for quote in ("“Ring me if you're going to be late.”", "“Weekends.”", "“The lad could do with a lesson in eggs.”"):
        d.p(quote, "List Bullet")
    d.p("What is the best thing about your care?", b=True)
    d.p("Of 401 comments 288 named a particular member of staff.")
    return d.save()
