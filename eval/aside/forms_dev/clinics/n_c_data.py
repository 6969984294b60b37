"""Ordinary documents of figures, lists and logs."""

from __future__ import annotations

import csv
import io

from .book import Book
from .pen import plain
from .plainly import pdf, word


def _csv(rows: str) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows([line.split("~") for line in rows.strip().split("\n")])
    return out.getvalue().encode()


@plain("Data/Discharge delays by reason and ward wk 7.docx")
def delays_by_reason() -> bytes:
    """Many dashes and suppressed values."""
    w = word(font="Arial", size=10)
    w.title("Patients who no longer meet the criteria to reside, week 7")
    w.show(
        "Ward|T1|T2|R1|R4|S1|S3|F|M",
        "4^2^-^1^3^-^1^-^-|9^1^1^-^4^2^-^*^-|11^3^-^2^2^1^2^-^1|MAU^5^4^1^*^-^-^-^-|Rowan^-^-^-^1^6^-^2^*|Frailty^1^-^-^2^-^-^-^-|All^12^5^4^13^9^3^3^*",
    )
    w.note(
        "- nil.  * one or two, suppressed.  Codes as on the board round sheet. Snapshot at 10:30 on Thursday 13 February."
    )
    w.para(
        "R4 has been the largest reason for nine weeks running. S1 on Rowan is one care home group which has stopped assessing in person."
    )
    return w.bytes()


@plain("BCF/Metrics dashboard.xlsx")
def bcf_dashboard() -> bytes:
    """Months to come are empty."""
    b = Book("Metrics", "44 9 9 9 9 9 9 9 9 9 9 9 9", "DDEBF7")
    b.row("Better Care Fund metrics, Westermoor", bold=True)
    b.row("Source: local extract. Provisional from August. c = suppressed.", grey=True)
    b.heads("Measure", *["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"])
    b.row("Emergency admissions 65+ per 100,000", 1611, 1588, 1640, 1602, 1655, 1698, lines=True)
    b.row("Average days of discharge delay", 0.71, 0.66, 0.69, 0.62, 0.70, 0.68, lines=True)
    b.row("Admissions to care homes 65+", 41, 38, 44, 29, 35, 40, lines=True)
    b.row("Admissions to care homes 18-64", "c", 0, "c", "c", 0, "c", lines=True)
    b.row("At home 91 days after reablement %", 83.1, 84.0, None, 82.8, lines=True)
    return b.bytes()


@plain("Hub/Transfer of Care Hub rota March.xlsx")
def hub_rota() -> bytes:
    """A rota with empty shifts."""
    b = Book("March", "16 14 14 14 14 14 14 14", "E2EFDA")
    b.row("Transfer of Care Hub: rota weeks 10 and 11. Early 8-4, late 12-8, W weekend, AL leave", bold=True)
    b.heads("", "Mon 3", "Tue 4", "Wed 5", "Thu 6", "Fri 7", "Sat 8", "Sun 9")
    for row in (
        ("Navigator 1", "E", "E", "L", "E", "AL", "", ""),
        ("Navigator 2", "L", "L", "E", "", "L", "W", "W"),
        ("Social worker", "E", "L", "E", "L", "E", "", "W"),
        ("Therapist", "E", "", "E", "E", "E", "W", ""),
        ("Broker", "E", "E", "E", "E", "L", "", ""),
        ("Bank", "", "", "", "L", "", "", ""),
    ):
        b.row(*row, lines=True)
    b.row("Gaps: Tuesday therapist (training), Sunday therapist - out to bank.")
    return b.bytes()


@plain("Equipment/ICES catalogue prices April.csv")
def price_list() -> bytes:
    """A catalogue."""
    return _csv("""Code~Item~Price~Credit on return~Special order
CM02~Commode adjustable height~48.20~33.10~
CM05~Commode wheeled~96.00~61.00~
PS11~Perching stool with arms and back~41.75~28.00~
BL01~Bed lever single~22.60~~
BL03~Bed lever double~29.10~~
RS04~Raised toilet seat 4 in~9.95~~
TF01~Toilet frame~24.30~15.20~
PB10~Profiling bed standard~612.00~498.00~
PB14~Profiling bed bariatric~POA~~Y
CU02~Foam cushion medium risk~31.40~~
CU09~Air cushion~288.00~190.00~Y
GH01~Gantry hoist portable~1140.00~905.00~Y""")


@plain("Hub/Telephone log export 72h calls.csv")
def call_log() -> bytes:
    """An export with nulls."""
    return _csv("""case~attempt~answered_by~q1~q2~q3~q4~q5~q6~outcome~notes
0211~1~wife~A~A~B~A~C~A~none~GP
0213~1~~~~~~~~no answer~
0213~2~~~~~~~~no answer~
0213~3~~~~~~~~closed~
0219~1~self~A~A~A~A~A~D~none~
0222~1~daughter~C~B~A~A~A~A~refer~no key
0236~1~~~~~~~~no answer~
0236~2~~~~~~~~no answer~
0240~1~self~A~NULL~NULL~A~A~A~none~cut off""")


@plain("Risk/Integrated commissioning risk register.xlsx")
def risk_register() -> bytes:
    """Risks, in use, with empty closing dates."""
    b = Book("Risks", "8 44 8 8 8 44 18 14 14", "F8CBAD")
    b.heads("Ref", "Risk", "L", "I", "Score", "What we are doing", "Owner", "Reviewed", "Closed")
    b.row(
        "R3",
        "Equipment overspend passes three per cent and goes to the Board",
        4,
        3,
        12,
        "Recycling push, catalogue swap, authorisation at £350",
        "Pool manager",
        "11/02/2025",
        "",
        lines=True,
    )
    b.row(
        "R7",
        "AMHP rota cannot be covered at night in August",
        3,
        5,
        15,
        "Sessional contracts; neighbour agreement",
        "PSW",
        "11/02/2025",
        "",
        lines=True,
    )
    b.row(
        "R8",
        "Provider of north lot hands back hours",
        3,
        4,
        12,
        "Block hours retendered",
        "AD Comm",
        "11/02/2025",
        "",
        lines=True,
    )
    b.row(
        "R9", "s117 reviews 18 months behind", 5, 3, 15, "Two temporary reviewers", "Dene", "14/01/2025", "", lines=True
    )
    b.row("R5", "Hub lease ends", 1, 2, 2, "Renewed", "Estates", "10/12/2024", "10/12/2024", lines=True)
    return b.bytes()


@plain("Data/ASC to NHS extract specification.xlsx")
def extract_specification() -> bytes:
    """A list of fields with types: looks like a form's fields."""
    b = Book("Fields", "6 30 14 12 50 20", "D9D9D9")
    b.row("Shared record feed: fields sent nightly from adult social care. Version 1.6", bold=True)
    b.heads("No", "Field", "Type", "Required", "Description", "Values")
    for n, (f, t, r, what, values) in enumerate(
        (
            ("NHS number", "n10", "Y", "Verified only", ""),
            ("Name", "an70", "Y", "As on the spine", ""),
            ("Date of birth", "date", "Y", "", ""),
            ("Allocated worker", "an70", "N", "Team name if none", ""),
            ("Team telephone", "an20", "Y", "Not personal mobiles", ""),
            ("Open safeguarding enquiry", "an1", "N", "Not sent at present: awaiting Caldicott decision", "Y N"),
            ("Package hours per week", "n3.1", "N", "Planned", ""),
            ("Key safe", "an1", "N", "Existence, never the code", "Y N U"),
            ("Carer", "an70", "N", "", ""),
            ("Review due", "date", "N", "", ""),
        ),
        1,
    ):
        b.row(n, f, t, r, what, values, lines=True)
    return b.bytes()


@plain("Evidence/Partnership evidence index.xlsx")
def evidence_index() -> bytes:
    """An index with empty columns."""
    b = Book("Index", "8 56 30 16 18 20", "FFF2CC")
    b.heads("No", "Document", "Quality statement", "Date", "Superseded by", "Comment")
    for row in (
        ("P01", "Section 75 agreement and schedules", "Partnerships", "2023-04-01", "", ""),
        ("P02", "BCF narrative plan", "Partnerships", "2025-03-13", "", ""),
        ("P03", "Discharge policy", "Safe systems", "2023-11-02", "P19", ""),
        ("P04", "Trusted Assessor memorandum", "Safe systems", "2024-06-01", "", "signed copy with ICB"),
        ("P05", "AMHP annual report", "Safe systems", "2024-10-10", "", ""),
        ("P06", "Seven standards", "Safeguarding", "2024-12-12", "", ""),
        ("P07", "SAR 'Ted'", "Safeguarding", "2025-02-03", "", ""),
        ("P19", "Discharge policy v2", "Safe systems", "2025-01-20", "", "draft"),
    ):
        b.row(*row, lines=True)
    return b.bytes()


@plain("Programme/Hub expansion plan Gantt.xlsx")
def gantt() -> bytes:
    """A plan by weeks, mostly empty cells."""
    b = Book("Plan", "40 5 5 5 5 5 5 5 5 5 5 5 5", "C9DAF8")
    b.row("Seven-day hub: plan by week from 6 January", bold=True)
    b.heads("Step", *[str(n) for n in range(1, 13)])
    for name, first, last in (
        ("Consultation with staff", 1, 4),
        ("Weekend rota agreed", 4, 6),
        ("Shared inbox", 2, 2),
        ("Laptops", 3, 5),
        ("Recruit two brokers", 2, 9),
        ("Go live Saturdays", 8, 8),
        ("Go live Sundays", 12, 12),
        ("Evaluation", 10, 12),
    ):
        b.row(name, *["x" if first <= n <= last else "" for n in range(1, 13)], lines=True)
    return b.bytes()


@plain("CHC/CHC activity by place Q3.pdf")
def chc_activity() -> bytes:
    """Figures by domain and place."""
    p = pdf(face="Helvetica", size=10)
    p.title("NHS Continuing Healthcare: activity by place, quarter 3")
    p.show(
        "Measure|Westermoor|Penbrook|Loxford|Ashcombe",
        "Checklists received^61^48^22^9|Positive^34^30^11^*|Full assessments within 28 days %^74^81^69^-|Found eligible, standard^7^6^*^*|Fast track, new^58^44^19^11|Joint funded, new^5^3^*^0|Local resolution requests^4^*^0^0|Independent review^0^*^-^-",
        "3 1.2 1.2 1.2 1.2",
    )
    p.note(
        "* fewer than three. - not applicable, numerator nil. Conversion is not comparable between places because of age structure."
    )
    p.para(
        "In Westermoor six of every ten checklists come from the acute hospital, against two in Penbrook, where the agreement to wait until after discharge is kept. The joint group has asked the trust to stop."
    )
    return p.bytes()


@plain("KPI/Reablement scorecard 2024-25 with definitions.pdf")
def reablement_scorecard() -> bytes:
    """Indicators, definitions, targets and results, some n/a."""
    p = pdf(face="DejaVu", size=8.5, paper="land", note="oblique")
    p.title("Reablement: scorecard for the year", 14)
    p.show(
        "Indicator|Definition|Target|Q1|Q2|Q3|Q4",
        "People started^Unique people^330^341^352^349^338|Started within 24 hours^Hospital referrals before 15:00^95 %^91 %^94 %^96 %^97 %|Left without ongoing care^Day 0 and day 28^75 %^71 %^72 %^77 %^79 %|Length of stay^Mean weeks^4.5^4.8^4.6^4.2^4.1|Missed calls^Over 90 minutes late^under 1 %^n/a^1.4 %^0.9 %^0.8 %|Competency in date^Staff who administer^100 %^n/a^n/a^98 %^100 %|Turnover^Leavers over staff^under 9 %^11 %^7 %^8 %^",
        "2 3 1 1 1 1 1",
    )
    p.note("n/a: not collected before the new contract. Turnover for quarter 4 due on 30 April.")
    return p.bytes()


@plain("Data dictionary/s117 codes and definitions.docx")
def code_list() -> bytes:
    """Codes and definitions."""
    w = word(font="Consolas", size=10)
    w.title("Aftercare register: codes and definitions", 14)
    w.show(
        "Field|Code|Means",
        "STATUS^A^Active, both bodies agree|^E^Ended jointly|^D^Died|^X^Disputed|SECTION^3^Treatment|^37^Hospital order|^47^Transfer from prison|REVIEW^C^Current, under 12 months|^O^Overdue|^N^Never|FUND^H^Health only|^S^Social care only|^J^Joint, share in SHARE|SHARE^0-100^Health's share in per cent|COORD^-^Name of team, not of person",
        "3 2 12",
    )
    w.para("Where a code is missing the register shows U. On 1 February there were 34 U in REVIEW and none elsewhere.")
    return w.bytes()
