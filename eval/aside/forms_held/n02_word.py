# ruff: noqa: RUF001
"""More Word documents that are no forms."""

from __future__ import annotations

from .kit import other
from .word import Doc, put


@other("Governance/Safeguarding Adults Board agenda March.docx")
def board_agenda() -> bytes:
    """An agenda of items, times and paper numbers."""
    d = Doc("Arial", 11)
    d.p("SAFEGUARDING ADULTS BOARD", b=True, size=14)
    d.p("Thursday 13 March 2025, 10.00 – 12.30, Council Chamber")
    t = d.table(1, [1.2, 8.5, 3.3, 1.7, 1.8])
    for cell, head in zip(t.rows[0].cells, ["", "Item", "Lead", "Paper", "Time"], strict=True):
        put(cell, head, b=True)
    for row in [
        ("1", "Welcome and apologies", "Chair", "", "10.00"),
        ("2", "Declarations", "All", "", ""),
        ("3", "Minutes of 12 December", "Chair", "A", "10.05"),
        ("4", "A person's story", "Healthwatch", "", "10.10"),
        ("5", "SAR Mr C: progress", "SAB manager", "B", "10.30"),
        ("6", "Performance Q3", "Council", "C, D", "11.00"),
        ("7", "Budget", "ICB", "to follow", "11.40"),
        ("8", "Any other business", "", "", "12.20"),
    ]:
        for cell, text in zip(t.add_row().cells, row, strict=True):
            put(cell, text)
    return d.save()


@other("Governance/ToR Carers Partnership (agreed).docx")
def agreed_terms() -> bytes:
    """Terms of reference as agreed."""
    d = Doc("Arial", 11)
    d.h("Carers Partnership: terms of reference", 1)
    for number, line in enumerate(
        [
            "The purpose of the group is to see that the carers' strategy is carried out and to tell us when it is not.",
            "It reports to the Health and Wellbeing Board twice in the year.",
            "Members: eight carers, of whom two under 25; the carers' centre; the council's lead commissioner; a GP; the ICB.",
            "The chair is a carer elected for two years. At present it is Mrs J. Holme.",
            "It meets on the first Wednesday of alternate months at 1.30, with sitting costs paid.",
            "The quorum is five, of whom three carers.",
            "Agreed on 5 February 2025; to be looked at again in February 2027.",
        ],
        1,
    ):
        d.p(f"{number}. {line}")
    return d.save()


@other("Performance/ASCOF and SALT tables.docx")
def ascof_tables() -> bytes:
    """Tables with stars for suppressed values and dashes."""
    d = Doc("Calibri", 9.5)
    d.h("Requests for support by route and outcome, 2023/24", 2)
    t = d.table(1, [5.5, 2.2, 2.2, 2.2, 2.2, 2.2])
    for cell, head in zip(
        t.rows[0].cells, ["Route", "Long-term", "Short-term", "Equipment", "Universal", "None"], strict=True
    ):
        put(cell, head, b=True)
    for row in [
        ("Discharge from hospital 18-64", "35", "80", "40", "*", "*"),
        ("Discharge from hospital 65+", "410", "1,655", "220", "95", "60"),
        ("Diversion", "*", "-", "*", "-", "-"),
        ("Community 18-64", "190", "25", "310", "540", "415"),
        ("Community 65+", "605", "330", "1,120", "1,765", "905"),
        ("Self-funder with depleted funds", "45", "-", "-", "-", "*"),
        ("Prison", "*", "-", "*", "-", "-"),
        ("Transition", "40", "-", "-", "*", "-"),
    ]:
        for cell, text in zip(t.add_row().cells, row, strict=True):
            put(cell, text)
    d.p("* fewer than five; - nil. Figures are rounded to the nearest five.")
    return d.save()


@other("Stories/Good practice example - Violet.docx")
def violet() -> bytes:
    """A finished story under a template's headings."""
    d = Doc("Georgia", 12)
    d.h("Violet and the piano", 1)
    for title, body in [
        (
            "Who",
            "Violet is 90. She taught the piano in Thornley for forty years and has dementia. She had been in three homes in five months, each of which found her noisy.",
        ),
        (
            "What mattered",
            "It took a support worker, who played himself, to see that she was not banging on tables. She was playing, and it was always the same piece.",
        ),
        (
            "What we did",
            "We wrote to nine homes and asked one question: have you a piano that is in tune? Two had. She chose the one with the window.",
        ),
        (
            "What difference",
            "She has been there for a year. She plays after lunch. One-to-one support, at £1,140 a week, ended in the second month.",
        ),
    ]:
        d.p(title, b=True)
        d.p(body)
    return d.save()


@other("Members/Written answers full council Feb 2025.docx")
def written_answers() -> bytes:
    """Members' questions and written answers."""
    d = Doc("Times New Roman", 11.5)
    d.p("WRITTEN QUESTIONS AND ANSWERS", b=True)
    for who, ask, answer in [
        (
            "Cllr Stott",
            "How many people are waiting for a DoLS assessment?",
            "212 on 31 January, of whom 18 are in the highest priority.",
        ),
        ("Cllr Iqbal", "Which day centres will close?", "None."),
        (
            "Cllr Holroyd",
            "What has been spent on agency social workers this year?",
            "£1.31m to the end of December against £1.88m at the same time last year.",
        ),
        ("Cllr Wray", "When will the Weir Street flats open?", "Handover is planned for 4 August 2025."),
    ]:
        d.p(f"Question from {who} to the portfolio holder", b=True)
        d.p(ask, i=True)
        d.p("Answer: " + answer)
    return d.save()


@other("Policies/Direct payments policy - what the forms ask.docx")
def forms_policy() -> bytes:
    """A procedure that lists the fields of forms."""
    d = Doc("Arial", 11)
    d.h("Direct payments procedure, section 6: records", 1)
    d.p("The agreement (DP1) must show the following before the first payment is made:")
    for field in (
        "name of the person and of any nominated person",
        "start date",
        "weekly amount, gross",
        "assessed contribution",
        "what the payment is for",
        "bank or card account",
        "insurance",
        "signature and date",
    ):
        d.p(field, "List Bullet")
    d.p(
        "The monitoring return (DP4) asks for opening balance, money in, money out, closing balance and any comment. It is sent out twice in the first year and then once a year. Where it has not come back within six weeks the adviser rings; we do not suspend payments over paper."
    )
    d.p(
        "Forms are held on the intranet. Do not keep your own copies: the version number in the footer is checked at audit."
    )
    return d.save()


@other("Projects/Lessons learned Bramble Court.docx")
def lessons() -> bytes:
    """A short report in bullets of a few words."""
    d = Doc("Calibri", 11)
    d.h("Bramble Court: lessons learned", 1)
    for title, lines in [
        ("Went well", ["Families on the panel", "Builder finished early", "No agency in first month"]),
        ("Went badly", ["Beds delivered to wrong site", "Door codes", "Nobody told the bus company"]),
        ("Do again", ["Open day before CQC visit", "Named nurse from the ICB"]),
        ("Do not do again", ["Move anyone on a Friday"]),
    ]:
        d.h(title, 2)
        for line in lines:
            d.p(line, "List Bullet")
    return d.save()


@other("Meetings/PSW network notes.docx")
def network_notes() -> bytes:
    """Notes in clipped lines with names and colons."""
    d = Doc("Verdana", 9.5)
    d.p("PSW network 21/2 – rough notes", b=True)
    for line in """
    Wexbury: vacancy 6%, 2 ASYE leaving
    Stanmere: new audit tool, will share
    Millbrook: -
    Date of next: 16 May
    Speaker: tba
    Case law: the Court said again that the relevant information must be specific to the decision; everyone to look at their templates
    Student placements: 14 offered, 11 taken
    Actions: Stanmere to send tool; Millbrook to host
    """.strip().split("\n"):
        d.p(line.strip())
    return d.save()


@other("DoLS/Priority tool - how referrals are screened.docx")
def screening_tool() -> bytes:
    """A reference table with columns of criteria; nothing is to be written in it."""
    d = Doc("Arial", 10)
    d.h("DoLS: how we decide who is seen first", 1)
    t = d.table(1, [5.5, 5.5, 5.5])
    for cell, head in zip(t.rows[0].cells, ["Higher", "Medium", "Lower"], strict=True):
        put(cell, head, b=True, shade="F4B083")
    for row in [
        ("Objects to being there, in words or by trying to go", "Asks about home, is comforted", "Settled"),
        ("Family or advocate objects", "Family uncertain", "No dispute"),
        ("Restraint, covert medicine, one-to-one", "Bed rails, locked unit", ""),
        ("New placement", "Moved within the year", "Over a year"),
        ("Authorisation about to end with conditions", "Authorisation about to end", ""),
    ]:
        for cell, text in zip(t.add_row().cells, row, strict=True):
            put(cell, text)
    d.p(
        "Two in the first column: see within ten days. One: within twenty-eight. Others by date. The list is looked at every Monday."
    )
    return d.save()


@other("Information/Privacy notice adults.docx")
def privacy_notice() -> bytes:
    """A notice that lists kinds of personal data."""
    d = Doc("Arial", 11)
    d.h("How we use your information", 1)
    d.p("We are the controller. Our data protection officer can be reached at dpo@millbrook.example.")
    d.p("We collect:", b=True)
    for item in (
        "name, address, date of birth, telephone",
        "NHS number",
        "next of kin and carers",
        "health, disability, mental capacity",
        "ethnic origin, religion, sexual orientation, if you tell us",
        "income, savings, property",
        "photographs, for finding people who are missing",
    ):
        d.p(item, "List Bullet")
    d.p(
        "We keep records for eight years after your last contact with us. You may ask for a copy, ask us to correct it, and complain to the Information Commissioner."
    )
    return d.save()


@other("Workforce/Social work health check - headline findings.docx")
def health_check() -> bytes:
    """Bullet findings with scores, and a table of comparison with empty cells for new questions."""
    d = Doc("Calibri", 11)
    d.h("Employer standards health check 2024: headlines", 1)
    d.p(
        "118 of 164 registered staff replied. Scores out of 100; the two questions that were new have no earlier figure."
    )
    t = d.table(1, [7.5, 3, 3, 3])
    for cell, head in zip(t.rows[0].cells, ["Standard", "2022", "2023", "2024"], strict=True):
        put(cell, head, b=True)
    for row in [
        ("1 Strong and clear framework", "71", "74", "79"),
        ("2 Workforce planning", "60", "63", "70"),
        ("3 Safe workloads", "55", "58", "61"),
        ("4 Wellbeing", "", "", "66"),
        ("5 Supervision", "74", "80", "82"),
        ("6 CPD", "70", "72", "72"),
        ("7 Registration", "88", "90", "89"),
        ("8 Strategic partnerships", "", "", "59"),
    ]:
        for cell, text in zip(t.add_row().cells, row, strict=True):
            put(cell, text)
    return d.save()
