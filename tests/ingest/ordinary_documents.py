"""Documents that are no forms, although each has something of one."""

from __future__ import annotations

from ingest.model import Element
from tests.ingest.form_layouts import heading as H  # noqa: N812 - short, so that a document can be seen at a glance
from tests.ingest.form_layouts import item as I  # noqa: E741, N812
from tests.ingest.form_layouts import paragraph as P  # noqa: N812
from tests.ingest.form_layouts import table as T  # noqa: N812

ORDINARY: dict[str, list[Element]] = {}
ORDINARY["transcript"] = [
    H("Interview with a carer", 1),
    P("Interviewer: How long have you been caring?"),
    P("Respondent: Nine years, since her stroke."),
    P("Interviewer: What help do you get?"),
    P("Respondent: A girl comes Tuesdays. She was off last week and nobody rang."),
    P("Interviewer: And breaks?"),
    P("Respondent: None since March."),
    P("Interviewer: What would help?"),
    P("Respondent: Somebody to ring. [inaudible] and [name] said the same."),
]
ORDINARY["transcript_qq"] = [H("Focus group", 1)] + [
    P(t)
    for t in (
        "Q: Did anyone tell you about charges?",
        "A: No.",
        "Q: Nobody?",
        "A: My son found it on the internet.",
        "Q: When was that?",
        "A: Last year.",
        "Q: What did you think?",
        "A: I was cross. I had paid for months.",
    )
]
ORDINARY["contents"] = [H("Contents", 1)] + [
    P(f"{i}. {t} ........................ {i * 3}")
    for i, t in enumerate(
        ("Introduction", "Vision", "Needs", "Market", "Workforce", "Quality", "Money", "Next steps"), 1
    )
]
ORDINARY["contents_nopage"] = [H("Contents", 1)] + [
    P(f"{i} {t}")
    for i, t in enumerate(
        ("Introduction", "Vision", "Needs", "Market", "Workforce", "Quality", "Money", "Next steps"), 1
    )
]
ORDINARY["agenda"] = [
    H("Adults scrutiny committee agenda", 1),
    P("Date: 4 June 2024"),
    P("Time: 6pm"),
    P("Venue: Town Hall"),
] + [
    I(f"{i}. {t}")
    for i, t in enumerate(
        ("Apologies", "Declarations of interest", "Minutes", "Director update", "Any other business"), 1
    )
]
ORDINARY["minutes"] = [
    H("Minutes", 1),
    P("Present: the chair and six members"),
    P("Apologies: two members"),
    H("1. Matters arising"),
    P("None."),
    H("2. Budget"),
    P("The report was noted. Members asked about agency spend. Action: finance to report back."),
    H("3. Date of next meeting"),
    P("TBC"),
]
ORDINARY["gaps"] = [
    H("Activity", 1),
    T(
        ("Area", "Apr", "May", "Jun", "Jul"),
        ("North", "12", "", "14", ""),
        ("South", "", "9", "", ""),
        ("East", "7", "", "", ""),
        ("West", "", "", "", "3"),
    ),
]
ORDINARY["gaps2"] = [
    T(
        ("Provider", "Rating", "Last visit", "Score", "Comment"),
        ("Alpha", "Good", "12/03/2024", "4", ""),
        ("Beta", "Good", "", "3", ""),
        ("Gamma", "", "", "", ""),
        ("Delta", "RI", "03/04/2024", "2", "Suspended"),
    )
]
ORDINARY["matrix"] = [
    H("Which policy covers what", 1),
    T(
        ("Policy", "Assess", "Safeguard", "Leadership"),
        ("Charging", "X", "", ""),
        ("Carers", "X", "", ""),
        ("SAR protocol", "", "X", ""),
        ("QA framework", "", "", "X"),
    ),
]
ORDINARY["gantt"] = [
    H("Workplan", 1),
    P("The plan was agreed in May."),
    T(
        ("Task", "Q1", "Q2", "Q3", "Q4"),
        ("Recruit", "", "", "", ""),
        ("Train", "", "", "", ""),
        ("Launch", "", "", "", ""),
    ),
]
ORDINARY["faq"] = [H("Questions about charging", 1)] + [
    x
    for q, a in (
        ("Will I have to pay?", "Most people pay something. It depends on income and savings."),
        ("What if I disagree?", "You can ask for a review. Please write to us in 28 days."),
        ("Do you count my home?", "Not while your partner lives there."),
        ("When do charges start?", "From the first day of care."),
    )
    for x in (H(q), P(a))
]
ORDINARY["faq_para"] = [H("Questions about charging", 1)] + [
    x
    for q, a in (
        ("Will I have to pay?", "Most people pay something. It depends on income and savings."),
        ("What if I disagree?", "You can ask for a review. Please write to us in 28 days."),
        ("Do you count my home?", "Not while your partner lives there."),
        ("When do charges start?", "From the first day of care."),
    )
    for x in (P(q), P(a))
]
ORDINARY["kloe"] = [H("Lines of enquiry for the scrutiny review", 1), P("The committee agreed in June to look at:")] + [
    I(q)
    for q in (
        "How many people wait?",
        "Who waits longest?",
        "What do others do?",
        "What does it cost?",
        "What do carers say?",
    )
]
ORDINARY["letter"] = [
    P("Dear colleague,"),
    P("Thank you for your letter of 12 June. We met the team on 3 July and agreed three things."),
    P("Yours sincerely,"),
    P("Director of adult social services"),
]
ORDINARY["policy_appendix"] = (
    [H("Lone working policy", 1)]
    + [
        x
        for i in range(6)
        for x in (
            H(f"{i + 1}. Section"),
            P(
                "Managers must keep a record of visits. Staff were consulted in 2023 and the policy was agreed in May 2024. It applies to everybody who visits people at home, and agency staff had a briefing in June."
            ),
        )
    ]
    + [H("Appendix 1: risk form"), T(("Item", "Entry"), ("Name", ""), ("Date", ""), ("Risk", ""), ("Action", ""))]
    + [P("Signed: ____________ Date: ____________")]
)
ORDINARY["policy_short_form"] = [
    H("Gifts procedure", 1),
    P(
        "All offers of gifts must be declared. The register was audited in March and 14 offers were found, of which two had been accepted without approval. The audit committee asked for a yearly reminder."
    ),
    P(
        "Register entries are kept for six years and were last checked by internal audit in 2023, which reported limited assurance."
    ),
] + [T(("Item", "Entry"), ("Name", ""), ("Date", ""), ("Gift", ""), ("Value", ""))]
ORDINARY["bullets"] = [H("Pledges", 1)] + [
    P("\u25a1 " + t)
    for t in (
        "We will answer in two days",
        "We will keep one named worker",
        "We will say sorry when wrong",
        "We will publish what we spend",
        "We will pay carers on panels",
    )
]
ORDINARY["bullets2"] = [H("What people said", 1)] + [
    P("\u25cf " + t) for t in ("It was quick", "She was kind", "Nobody rang back", "The letter was long")
]
ORDINARY["doc_control"] = [
    H("Charging policy", 1),
    T(
        ("Version", "1.2"),
        ("Author", "Head of income"),
        ("Approved by", "Cabinet"),
        ("Date", "12 March 2024"),
        ("Review date", "TBC"),
    ),
] + [
    P(
        "People were consulted on the charge in 2023. The response rate was 12% and most people objected to the flat rate, so it was dropped from the final scheme in March."
    )
    for _ in range(4)
]
ORDINARY["glossary"] = [
    T(
        ("Term", "Meaning"),
        ("ASC", "Adult social care"),
        ("DP", "Direct payment"),
        ("OT", "Occupational therapy"),
        ("BIA", "Best interests assessor"),
    )
]
ORDINARY["org"] = [
    H("Senior leaders", 1),
    T(
        ("Post", "Holder"),
        ("Director", "In post"),
        ("Assistant director", "Vacant"),
        ("Head of access", "TBC"),
        ("Head of quality", "In post"),
    ),
]
ORDINARY["table_text_gaps"] = [
    H("Provider forum themes", 1),
    T(
        ("Theme", "What we heard", "What we did"),
        ("Fees", "Providers said the uplift was late and too low", "Paid in April"),
        ("Staff", "Visas were a worry", ""),
        ("Space", "Parking at the hospital was full", ""),
        ("Data", "Three portals ask the same thing", "Cut to one"),
    ),
]
ORDINARY["presentation"] = [
    H("Our story", 1),
    I("Why now?"),
    I("What next?"),
    H("Where are we?"),
    I("Waits were cut by 30%"),
    H("Any questions?", 1),
]
ORDINARY["poster"] = [
    H("Report abuse", 1),
    P("Call: 01234 567890"),
    P("Email: hub@example.org"),
    P("Out of hours: 01234 000000"),
]
ORDINARY["memo"] = [
    P("To: Director"),
    P("From: Head of safeguarding"),
    P("Date: 4 May 2024"),
    P("Subject: DoLS"),
    P("There were 412 people waiting in March. Eleven assessors are on the rota and eight did two each last month."),
]
ORDINARY["strategy_placeholder"] = (
    [H("Strategy", 1)]
    + [
        P(
            "We asked 300 people what mattered and they told us: time, kindness and one number to ring. That was in May. In June we wrote this with a panel of ten."
        )
        for _ in range(5)
    ]
    + [H("Foreword"), P("To follow")]
)
ORDINARY["csv"] = [T(("id", "name", "score"), *((str(i), f"Row {i}", "" if i % 3 else "5") for i in range(40)))]
ORDINARY["rota"] = [
    T(
        ("Name", "Mon", "Tue", "Wed", "Thu", "Fri"),
        ("Team A", "Early", "", "Late", "", ""),
        ("Team B", "", "Late", "", "Early", ""),
        ("Team C", "", "", "", "", "Late"),
    )
]
ORDINARY["empty_col"] = [
    T(
        ("Ref", "Risk", "Score", "Comments"),
        ("R1", "Budget overspent by year end", "20", ""),
        ("R2", "Provider failure", "16", ""),
        ("R3", "Too few social workers", "12", ""),
    )
]
ORDINARY["survey_results"] = [
    H("Survey results 2024", 1),
    T(
        ("Question", "Agree", "Disagree", "No answer"),
        ("Do you feel safe?", "62%", "30%", "8%"),
        ("Were you listened to?", "71%", "21%", "8%"),
        ("Was it easy to find help?", "44%", "50%", "6%"),
    ),
    P("In all 412 people replied, fewer than last year."),
]
