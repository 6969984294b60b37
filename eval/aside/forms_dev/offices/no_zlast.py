"""Documents that are no forms: plans, voices, odds and ends."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import none
from eval.aside.forms_dev.offices.media import P, X, eml
from eval.aside.forms_dev.offices.pen import W


@none("Engagement/A poem from the carers group.txt")
def carers_poem() -> bytes:
    return b"""The waiting room

Name?
Mine, or hers?

Date of birth?
She was born in the snow.

Next of kin?
I suppose that is me.

Any allergies?
Only to forms.

           - Written at the Marlham carers' writing group, spring 2024
"""


@none("Engagement/Letter from Mr Harcourt.docx")
def persons_letter() -> bytes:
    w = W("Comic Sans MS", 12)
    w.p(
        "12 Mill Row",
        "3rd June",
        "Dear Madam,",
        "You asked me what I thought of the falls class. I am 81 and I had not been out on my own since Jean died.",
        "What I liked:",
        "– the tea",
        "– Lucy, who never once said “bless you”",
        "– that it is on the number 9 bus",
        "What I did not:",
        "– the chairs",
        "I can now stand on one leg while I clean my teeth. That is all.",
        "Yours,",
        "Ted Harcourt",
    )
    return w.data()


@none("Self-assessment/Theme 1 Working with people.docx")
def self_assessment() -> bytes:
    w = W("Arial", 11)
    w.h("Self-assessment: working with people", 1)
    for question, text in (
        (
            "What do you do well?",
            "93% of people who had reablement last year got some or all of their independence back. The transfer of care hub finds 88% of people a way home within two days.",
        ),
        (
            "How do you know?",
            "Through client level data, 144 audits, the adult social care survey (satisfaction 66.1%) and 212 telephone calls made by people with lived experience.",
        ),
        (
            "What do you need to improve?",
            "402 people were waiting for a Care Act assessment in August 2024, 61 of them for more than 90 days. Reviews: 71% against a target of 75%.",
        ),
        (
            "What are you doing about it?",
            "A triage pod since April, a reviewing team of six since June, and an online review for people whose support is stable.",
        ),
        ("What difference has it made?", "The longest wait has fallen from 214 to 131 days."),
    ):
        w.h(question, 2)
        w.p(text)
    return w.data()


@none("Self-assessment/Evidence index.xlsx")
def evidence_index() -> bytes:
    x = X()
    x.sheet(
        "Index",
        [
            ["#No.", "#Document", "#Quality statement", "#Owner", "#Uploaded", "#Redacted", "#Comment"],
            [1, "Practice framework", "Assessing needs", "PSW", "yes", "", ""],
            [2, "Supervision policy", "Learning", "PSW", "yes", "", ""],
            [3, "Supervision record template", "Learning", "PSW", "yes", "", "blank"],
            [4, "Carers survey results", "Supporting people", "Perf", "yes", "", ""],
            [5, "Waiting list data", "Assessing needs", "Perf", "", "", "to follow"],
            [6, "MPS", "Care provision", "Comm", "yes", "", ""],
            [7, "SAB annual report", "Safeguarding", "SAB", "", "", ""],
            [8, "Case tracking list", "", "QA", "", "yes", "by secure link"],
        ],
        [6, 34, 22, 10, 10, 10, 20],
    )
    return x.data()


@none("Self-assessment/Cover e-mail IR return.eml")
def cover_email() -> bytes:
    return eml(
        "Information return: Larkshire",
        "assurance@larkshire.example",
        "assessments@regulator.example",
        "Fri, 11 Oct 2024 16:58:00 +0100",
        """Dear colleagues

Please find our information return.

IR1   attached
IR2   attached
IR3   attached (blank template and three completed, redacted)
IR4   not held
IR5   to follow by 18 October
IR6   attached
IR7   n/a

If anything does not open please ring me.

Bridget
Assurance lead
01632 960170
""",
    )


@none("Commissioning/Market position statement 2024 summary.pdf")
def market_statement() -> bytes:
    d = P(size=10.5)
    d.t("Care in Thornsea: what we will buy, 2024 to 2027", 16, bold=True)
    d.grid(
        [
            ["", "Now", "2027", "What it means for you"],
            ["Home care hours a week", "11,200", "12,900", "More rounds in the west"],
            ["Residential beds, older people", "610", "560", "We will buy fewer"],
            ["Nursing dementia beds", "148", "190", "Talk to us"],
            ["Extra care flats", "212", "330", "Two sites, tender 2025"],
            ["Shared Lives", "84", "120", "In-house"],
            ["Culturally specific care", "none", "?", "Tell us what you could do"],
        ],
        [4, 2, 2, 4],
        size=9,
    )
    d.t("What we pay", 12, bold=True)
    d.t("Home care £24.86 an hour. Residential £812 a week. Nursing £905 and FNC.")
    d.t("Want to talk? market@thornsea.example")
    return d.data()


@none("Commissioning/Provider RAG list October.xlsx")
def provider_list() -> bytes:
    x = X()
    x.sheet(
        "RAG",
        [
            [
                "#Provider",
                "#Type",
                "#CQC",
                "#Inspected",
                "#Our RAG",
                "#People placed",
                "#Embargo",
                "#Last visit",
                "#Next visit",
                "#Notes",
            ],
            ["Lowmoor Lodge", "Res", "Good", "03/22", "G", 14, "", "05/24", "05/25", ""],
            ["Willowbeck", "HC", "not yet", "", "A", 9, "", "", "11/24", "new"],
            ["Fennel Court", "EC", "Good", "07/21", "G", 38, "", "02/24", "", ""],
            ["Abbey Grange", "Nur", "RI", "01/24", "R", 21, "new", "09/24", "10/24", "action plan"],
            ["Open Palm", "SL", "", "", "", "", "", "", "", "not used"],
            ["Three Valleys", "HC", "Good", "10/23", "G", 112, "", "06/24", "", ""],
        ],
        [20, 7, 9, 10, 8, 10, 9, 10, 10, 16],
    )
    return x.data()


@none("Commissioning/Service specification sitting service.docx")
def service_specification() -> bytes:
    w = W("Arial", 11)
    w.h("Service specification: sitting service for carers", 1)
    w.p(
        "<b>1  Aim</>",
        "To give carers a break that they can count on.",
        "<b>2  Who it is for</>",
        "Adults who care for another adult living in Thornsea and have been assessed under section 10 of the Care Act.",
        "<b>3  What you will do</>",
    )
    w.bullets(
        "Visit before the first sit to learn the routine",
        "Use no more than three sitters for one family",
        "Write in the family’s book",
        "Never cancel with less than 24 hours’ notice",
    )
    w.p(
        "<b>4  What you will tell us</>",
        "Each month: hours, sits cancelled, complaints. Each year: a survey of carers that asks (a) did you get the break you wanted, (b) did you trust the sitter, (c) what would you change?",
        "<b>5  Rates</>",
        "As tendered.",
    )
    w.table(
        [
            ["#Measure", "#Target"],
            ["Sits that happened as planned", "98%"],
            ["First sit within 14 days", "90%"],
            ["Carers who would recommend", "95%"],
        ],
        [10, 4],
    )
    return w.data()
