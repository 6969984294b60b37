"""Documents that are no forms, although each has something of one."""

from __future__ import annotations

from ingest.model import Element
from tests.ingest.elements import heading, item, paragraph, table


def _lines(title: str, *lines: str) -> list[Element]:
    return [heading(title, 1), *map(paragraph, lines)]


def _listed(title: str, *lines: str) -> list[Element]:
    return [heading(title, 1), *map(item, lines)]


_CHARGES = (
    ("Will I have to pay?", "Most people pay something. It depends on income and savings."),
    ("What if I disagree?", "You can ask for a review. Please write to us within 28 days."),
    ("Do you count my home?", "Not while your partner lives there."),
    ("When do charges start?", "From the first day of care."),
)
_CHAPTERS = ("Introduction", "Vision", "Needs", "Market", "Workforce", "Quality", "Money", "Next steps")
_DUTIES = (
    "Managers must keep a record of visits. Staff were consulted in 2023 and the policy was agreed in May 2024. It "
    "applies "
    "to everybody who visits people at home, and agency staff had a briefing in June."
)
_CONSULTED = (
    "People were consulted on the charge in 2023. The response rate was 12% and most people objected to the flat rate, "
    "so "
    "it was dropped from the final scheme in March."
)
_HEARD = (
    "We asked 300 people what mattered and they told us: time, kindness and one number to ring. That was in May. In "
    "June "
    "we wrote this with a panel of ten."
)
_GIFTS = (
    "All offers of gifts must be declared. The register was audited in March and 14 offers were found, of which two "
    "had "
    "been accepted without approval. The audit committee asked for a yearly reminder.",
    "Register entries are kept for six years and were last checked by internal audit in 2023, which reported limited "
    "assurance.",
)
_BLANK_ROWS = (("Item", "Entry"), ("Name", ""), ("Date", ""), ("Risk", ""), ("Action", ""))

ORDINARY: dict[str, list[Element]] = {
    "a transcript": _lines(
        "Interview with a carer",
        "Interviewer: How long have you been caring?",
        "Respondent: Nine years, since her stroke.",
        "Interviewer: What help do you get?",
        "Respondent: A girl comes Tuesdays. She was off last week and nobody rang.",
        "Interviewer: And breaks?",
        "Respondent: None since March.",
        "Interviewer: What would help?",
        "Respondent: Somebody to ring. [inaudible] and [name] said the same.",
    ),
    "questions and answers of a focus group": _lines(
        "Focus group",
        "Q: Did anyone tell you about charges?",
        "A: No.",
        "Q: Nobody?",
        "A: My son found it on the internet.",
        "Q: When was that?",
        "A: Last year.",
        "Q: What did you think?",
        "A: I was cross. I had paid for months.",
    ),
    "contents with leaders": _lines(
        "Contents",
        *(f"{place}. {name} ........................ {place * 3}" for place, name in enumerate(_CHAPTERS, 1)),
    ),
    "contents without pages": _lines("Contents", *(f"{place} {name}" for place, name in enumerate(_CHAPTERS, 1))),
    "an agenda": [
        *_lines("Adults scrutiny committee agenda", "Date: 4 June 2024", "Time: 6pm", "Venue: Town Hall"),
        *map(item, ("1. Apologies", "2. Declarations of interest", "3. Minutes", "4. Any other business")),
    ],
    "minutes": [
        *_lines("Minutes", "Present: the chair and six members", "Apologies: two members"),
        heading("1. Matters arising"),
        paragraph("None."),
        heading("2. Budget"),
        paragraph("The report was noted. Members asked about agency spend. Action: finance to report back."),
        heading("3. Date of next meeting"),
        paragraph("TBC"),
    ],
    "figures with gaps": [
        heading("Activity", 1),
        table(
            ("Area", "Apr", "May", "Jun", "Jul"),
            ("North", "12", "", "14", ""),
            ("South", "", "9", "", ""),
            ("East", "7", "", "", ""),
            ("West", "", "", "", "3"),
        ),
    ],
    "a sheet of providers with gaps": [
        table(
            ("Provider", "Rating", "Last visit", "Score", "Comment"),
            ("Alpha", "Good", "12/03/2024", "4", ""),
            ("Beta", "Good", "", "3", ""),
            ("Gamma", "", "", "", ""),
            ("Delta", "RI", "03/04/2024", "2", "Suspended"),
        )
    ],
    "a matrix of ticks": [
        heading("Which policy covers what", 1),
        table(
            ("Policy", "Assess", "Safeguard", "Leadership"),
            ("Charging", "X", "", ""),
            ("Carers", "X", "", ""),
            ("SAR protocol", "", "X", ""),
            ("QA framework", "", "", "X"),
        ),
    ],
    "a chart of shaded cells": [
        *_lines("Workplan", "The plan was agreed in May."),
        table(("Task", "Q1", "Q2", "Q3", "Q4"), ("Recruit", "", "", "", ""), ("Train", "", "", "", "")),
    ],
    "questions set as headings": [
        heading("Questions about charging", 1),
        *(part for question, answer in _CHARGES for part in (heading(question), paragraph(answer))),
    ],
    "questions set as paragraphs": _lines("Questions about charging", *(line for both in _CHARGES for line in both)),
    "lines of enquiry": [
        *_lines("Lines of enquiry for the scrutiny review", "The committee agreed in June to look at:"),
        *map(item, ("How many people wait?", "Who waits longest?", "What do others do?", "What does it cost?")),
    ],
    "a letter": [
        paragraph("Dear colleague,"),
        paragraph("Thank you for your letter of 12 June. We met the team on 3 July and agreed three things."),
        paragraph("Yours sincerely,"),
        paragraph("Director of adult social services"),
    ],
    "a policy with a form as its appendix": [
        heading("Lone working policy", 1),
        *(part for number in range(6) for part in (heading(f"{number + 1}. Duties"), paragraph(_DUTIES))),
        heading("Appendix 1: risk form"),
        table(*_BLANK_ROWS),
        paragraph("Signed: ____________ Date: ____________"),
    ],
    "a short procedure with a form below": [*_lines("Gifts procedure", *_GIFTS), table(*_BLANK_ROWS)],
    "square bullets": _lines(
        "Pledges",
        "\u25a1 We will answer in two days",
        "\u25a1 We will keep one named worker",
        "\u25a1 We will say sorry when wrong",
        "\u25a1 We will publish what we spend",
    ),
    "round bullets": _lines(
        "What people said", "\u25cf It was quick", "\u25cf She was kind", "\u25cf Nobody rang back"
    ),
    "a policy with its control table": [
        heading("Charging policy", 1),
        table(
            ("Version", "1.2"),
            ("Author", "Head of income"),
            ("Approved by", "Cabinet"),
            ("Date", "12 March 2024"),
            ("Review date", "TBC"),
        ),
        *(paragraph(_CONSULTED) for _ in range(4)),
    ],
    "a glossary": [
        table(
            ("Term", "Meaning"),
            ("ASC", "Adult social care"),
            ("DP", "Direct payment"),
            ("OT", "Occupational therapy"),
            ("BIA", "Best interests assessor"),
        )
    ],
    "a list of posts": [
        heading("Senior leaders", 1),
        table(
            ("Post", "Holder"),
            ("Director", "In post"),
            ("Assistant director", "Vacant"),
            ("Head of access", "TBC"),
            ("Head of quality", "In post"),
        ),
    ],
    "themes with gaps": [
        heading("Provider forum themes", 1),
        table(
            ("Theme", "What we heard", "What we did"),
            ("Fees", "Providers said the uplift was late and too low", "Paid in April"),
            ("Staff", "Visas were a worry", ""),
            ("Space", "Parking at the hospital was full", ""),
            ("Data", "Three portals ask the same thing", "Cut to one"),
        ),
    ],
    "slides": [
        *_listed("Our story", "Why now?", "What next?"),
        heading("Where are we?"),
        item("Waits were cut by 30%"),
        heading("Any questions?", 1),
    ],
    "a poster": _lines("Report abuse", "Call: 01234 567890", "Email: hub@example.org", "Out of hours: 01234 000000"),
    "a memo": [
        paragraph("To: Director"),
        paragraph("From: Head of safeguarding"),
        paragraph("Date: 4 May 2024"),
        paragraph("Subject: DoLS"),
        paragraph("There were 412 people waiting in March. Eleven assessors are on the rota and eight did two each."),
    ],
    "a strategy whose foreword is to follow": [
        *_lines("Strategy", *(_HEARD for _ in range(5))),
        heading("Foreword"),
        paragraph("To follow"),
    ],
    "rows of a system": [
        table(("id", "name", "score"), *((str(n), f"Row {n}", "" if n % 3 else "5") for n in range(40))),
    ],
    "a rota": [
        table(
            ("Name", "Mon", "Tue", "Wed", "Thu", "Fri"),
            ("Team A", "Early", "", "Late", "", ""),
            ("Team B", "", "Late", "", "Early", ""),
            ("Team C", "", "", "", "", "Late"),
        )
    ],
    "a register with an unused column": [
        table(
            ("Ref", "Risk", "Score", "Comments"),
            ("R1", "Budget overspent by year end", "20", ""),
            ("R2", "Provider failure", "16", ""),
            ("R3", "Too few social workers", "12", ""),
        )
    ],
    "results of a survey": [
        heading("Survey results 2024", 1),
        table(
            ("Question", "Agree", "Disagree", "No answer"),
            ("Do you feel safe?", "62%", "30%", "8%"),
            ("Were you listened to?", "71%", "21%", "8%"),
            ("Was it easy to find help?", "44%", "50%", "6%"),
        ),
        paragraph("In all 412 people replied, fewer than last year."),
    ],
    "names in one column": [
        heading("Members of the board", 1),
        table(("Health trust",), ("Police",), ("Fire service",)),
    ],
}
