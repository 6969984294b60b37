"""Returns and reviews under the Better Care Fund and section 75, continued."""

from __future__ import annotations

import csv
import io

from .book import Book
from .pen import Pen, form
from .sheet import sheet


@form(
    """Section 75/Risk share and outturn return.xlsx | Section 75/Q return - lines preloaded 2526.xlsx | Section 75/Q1 outturn.xlsx |
    Section 75/Q1 return council copy HL.xlsx | Section 75/Q2 partial (NHS lines awaited).xlsx""",
    """Q1, 2025-26
612~598~-14~U
1065~1101~36~O
405~405~0~-
388~371~-17~U
230~230~0~-
75~52~-23~U
1~D
HL 11/07
""",
    """Q1
612~612
1065~1120~55~A
405~405
388~388
230~241~11~G
75~20
55~A
.
""",
    """Q2
612~
1065~1188~123~R
.
.
230~230~0~G
""",
)
def s75_outturn(d: Pen) -> bytes:
    """Scheme rows and account codes stand; numbers are asked for."""
    b = Book("Return", "9 44 16 14 14 14 10", "FCE4D6")
    b.row("Better Care Fund pooled budget: quarterly outturn and risk share, £000", bold=True)
    b.row(
        "Host partner: Westermoor Council. Pool manager: Head of Integrated Finance. Contact: pool@westermoor.example. Return by working day 8."
    )
    b.row("Q (quarter, year)", None, d("Q (quarter, year)") or None)
    b.row(
        "Key. RAG: G within 1 %, A within 3 %, R over 3 %. Variance is forecast less budget; underspend is negative. Use U or O if no forecast is made.",
        grey=True,
    )
    b.row()
    b.heads("Line", "Scheme", "Lead", "Budget", "Forecast", "Variance", "RAG")
    for n, name, lead in (
        ("1.1", "Reablement at home", "Council"),
        ("1.2", "Intermediate care beds", "NHS"),
        ("1.3", "Community equipment", "Council"),
        ("2.1", "Protection of social care: reviewing team", "Council"),
        ("2.2", "Carers' centre and breaks", "Council"),
        ("3.1", "Falls pick-up", "NHS"),
    ):
        b.row(
            n,
            name,
            lead,
            *[int(c) if c.lstrip("-").isdigit() and c != "-" else c or None for c in d.cells(name, 4)],
            lines=True,
        )
    b.row(
        None,
        "Net position to risk share (clause 12)",
        None,
        None,
        None,
        *[c or None for c in d.cells("Net position to risk share (clause 12)", 2)],
        lines=True,
    )
    b.row()
    b.row(None, "Checked by", d("Checked by") or None)
    b.sheet("Rules", "100")
    for line in (
        "Clause 12.3 Overspends up to one per cent are borne by the lead for the scheme. Between one and three per cent they are shared in proportion to contributions. Above three per cent the Partnership Board decides.",
        "Clause 12.6 Underspends are carried forward within the pool unless both Partners agree in writing to return them; they may not be used to offset another fund.",
        "Commitments are counted from the date a package starts, not from the date of panel. Credit notes for care that was not delivered belong to the quarter in which the care was missed.",
    ):
        b.row(line, grey=True)
    if d.v == 1:
        b.row(
            "Loaded 2 June 2025 from the approved expenditure plan, lines 1.1 to 3.1. Budget to be typed by the lead for each scheme."
        )
    return b.bytes()


@form(
    """D and C/Intermediate care demand and capacity.csv | D and C/IC demand capacity months preset.csv | D and C/IC_DC_Westermoor.csv |
    D and C/IC DC upload loxford.csv | D and C/IC_DC_Ashcombe_part.csv""",
    """Westermoor
210~205~2
64~60~3
41~33~6
190~190~1
22~19~9
""",
    """LOX
88~90~1
12~12~1
9~14~0
70~61~4
""",
    """ASH
51~44~4
""",
)
def demand_capacity(d: Pen) -> bytes:
    """A comma-separated upload with notes above it."""
    out = io.StringIO()
    put = csv.writer(out)
    put.writerow(["Intermediate care demand and capacity upload"])
    put.writerow(
        [
            "NOTES: one row per service. Demand = referrals accepted in the month whether or not started. Capacity = new starts the service could have taken. Wait = median days from referral to start."
        ]
    )
    put.writerow(
        [
            "Do not insert columns, do not use commas in numbers, write 0 for nil and leave the cell empty only where the figure is not known. The file is read by machine on the 5th of the month."
        ]
    )
    if d.v == 1:
        put.writerow(["Month preset: 2025-06. Region: preset."])
    put.writerow(["Local authority", d("Local authority")])
    put.writerow([])
    put.writerow(["Service", "Pathway", "Demand", "Capacity", "Wait"])
    for name, path in (
        ("Reablement", "P1"),
        ("Short-term domiciliary care", "P1"),
        ("Intermediate care beds", "P2"),
        ("Urgent community response", "Step-up"),
        ("Bed based step-up", "Step-up"),
    ):
        put.writerow([name, path, *d.cells(name, 3)])
    return out.getvalue().encode("utf-8-sig")


@form(
    """KPI/Reablement KPI return.docx | KPI/Reablement monthly KPI return (Kestrel Homecare).docx | KPI/KPI return May Kestrel.pdf |
    KPI/Reablement KPI 05 Bryony Care.docx | KPI/KPI return June - part.docx""",
    """May 2025
118~G
97%~G
71%~A
4.1 wks~G
0.8%~G
3 / 3 closed~G
100%~G
2~A
6.2%~R
Four leavers to the new warehouse; recruitment day 11 June. Nil missed calls with harm.
RT
""",
    """05/25
64
94
66
5
1
0
92
1
n/a - new staff only
See attached
NJ
""",
    """June
121~G
.
.
.
.
2~G
98%~G
""",
)
def reablement_kpis(d: Pen) -> bytes:
    """A preprinted list of indicators with targets and definitions beside empty cells."""
    w = sheet(d, font="Calibri", note="italic", size=10, land=True, shade="C6E0B4")
    w.title("Reablement lead provider: monthly performance return", 15)
    w.facts(
        "Contract^RBL/2024/02|Lot^2, north|Contract manager^Commissioning officer, older people|Period of contract^1 October 2024 to 30 September 2029|Penalties^None in the first year"
    )
    w.para(
        "Contract RBL/2024/02. Commissioner: Westermoor Council on behalf of the pooled fund. Return to quality@westermoor.example by the tenth of the following month."
        + (" Provider: Kestrel Homecare (fictional lot 2, north)." if d.v == 1 else "")
    )
    w.note(
        "Definitions are those of schedule 4 and are printed so that nobody need look them up. A percentage without numerator and denominator in the provider's own records will be asked for at the quarterly meeting. RAG is for the provider to give; the commissioner may change it."
    )
    w.line("Month of return", to=40)
    w.grid(
        "No.|Indicator|Definition|Target|Result|RAG",
        "1^People started^Unique people whose first visit fell in the month^110|2^Started within 24 hours^Of those referred from hospital before 15:00^95 %|3^Left without ongoing care^Of those who ended, no long-term service at day 0 and at day 28^75 %|4^Length of stay^Mean weeks, excluding those readmitted to hospital^4.5|5^Missed calls^Of scheduled calls; a call more than 90 minutes late counts^under 1 %|6^Safeguarding concerns^Raised by or about the provider / closed^-|7^Medication competency in date^Of staff who administer^100 %|8^Complaints^Stage one, new in the month^0|9^Turnover of care staff^Leavers in the month over staff in post^under 3 %",
        "1.2 5 9.5 2.6 4.4 3",
    )
    w.box("Narrative on any red or amber", 3)
    w.line("Approved by (initials)", to=40)
    return w.bytes()
