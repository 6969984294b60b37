"""Forms of supervision, leavers, audit and client finance."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Fill, Layout, Sent


def leaver_interview(f: Fill, v: int) -> str:
    """Exit interview with a Likert grid."""

    def grid() -> str:
        return "\n".join(
        f"| {f.grid(q, 5, 'X')} |"
        for q in ("I had the equipment I needed", "My manager listened", "My caseload was fair", "I felt safe on visits",
                  "I could learn and get on", "I would come back")
    )  # fmt: skip

    return f"""
T: Leaving us: your views
Confidential. HR will not show this to your manager{" unless you ask. You need not give your name. Return to Room 2.14." if v == 2 else "."}
{f("Job title:", " ", "______________________")}
{f("Team:", " ", "______________________")}
{f("How long have you worked here?", " ", "______________________")}
{f.pick("Main reason for leaving", "Pay/Workload/Manager/Career/Family/Retirement/Other", sep=":<br>", style="tick")}
|w 6,2,2,2,2,2
|= | Strongly agree | Agree | Neither | Disagree | Strongly disagree |
{grid()}
{f("What did we do well?", "<br>", "<br>______________________________________________<br>______________________________________________")}
{f("What would have made you stay?", "<br>", "<br>______________________________________________<br>______________________________________________")}
{f("Where are you going next? (optional)", "<br>", "<br>______________________________________________")}
"""


def file_audit_tool(f: Fill, v: int) -> str:
    """Case file audit in a workbook: score and evidence columns."""
    asks = (
        "The person's own words are on the record", "Ethnicity, language and faith are recorded",
        "Communication needs are met", "Carer identified and offered an assessment", "Advocacy considered",
        "Capacity presumed, and assessed where in doubt", "Risks weighed with the person",
        "Outcomes are the person's", "Plan says what happens in an emergency", "Costs explained before care began",
        "Chronology up to date", "Manager's oversight is visible",
    )  # fmt: skip

    def lines() -> str:
        return "\n".join(
            f"| {n} | {q} | {' | '.join(([*f.a(q).split(';'), '', ''])[:2])} |" for n, q in enumerate(asks, 1)
        )

    return f"""
# Audit
T: Case file audit tool {"2025" if v else ""}
{"Score: 4 outstanding, 3 good, 2 requires improvement, 1 inadequate, NA. Evidence must let another reader find the place." if v != 2 else ""}
| {f("Case number")} |
| {f("Auditor")} |
| {f("Date of audit")} |
| {f("Worker and team")} |
|w 4,8,2,9
|= No | Standard | Score | Evidence |
{lines()}
| {f("Overall judgement")} |
| {f("What should happen now, by whom, by when")} |
{"# Lists" + chr(10) + "| 4 | Outstanding |" + chr(10) + "| 3 | Good |" + chr(10) + "| 2 | Requires improvement |" + chr(10) + "| 1 | Inadequate |" if v == 1 else ""}
"""


def client_finance_referral(f: Fill, v: int) -> str:
    """Referral for appointeeship or deputyship, with legacy form fields."""
    return f"""
T: Referral to Client Finance
C: Appointeeship / Deputyship
{"B: Before you refer: is there anyone else who could act? Have benefits been claimed? Is the capacity assessment on file? Referrals without it are returned." if v == 1 else ""}
|w 4,6
|+ Section A
| {f.ff("Name of person")} |
| {f.ff("NI number")} |
| {f.ff("Where living now")} |
| {f.ff("Next of kin and why they cannot act")} |
|+ Section B: income and capital
| {f.ff("State pension (£ a week)")} |
| {f.ff("Other benefits")} |
| {f.ff("Private pension")} |
| {f.ff("Bank accounts (bank, last four digits, balance)")} |
| {f.ff("Property owned")} |
| {f.ff("Debts")} |
|+ Section C: capacity and risk
| {f.ff("Date of capacity assessment and assessor")} |
| {f.ff("Is anyone misusing the money?")} |
| {f.ff("Bills that must be paid this month")} |
|+ Section D: office use
| Received | |
| Allocated to | |
| DWP BF56 sent | |
"""


LAYOUTS = [
    Layout(
        leaver_interview,
        False,
        (
            Sent("blank", "HR/Leaving us.docx", 1),
            Sent("blank", "HR/Leaving us form.pdf", 2),
            Sent(
                "filled",
                "HR/leaver form reablement 3.docx",
                0,
                """
Reablement worker
North
11 years
Workload; Family
2
1
4
4
3
2
The team. Nobody let you drive home upset.
Sixteen visits is too many. Make it twelve and I would be there now
My sister's shop
""",
            ),
            Sent(
                "filled",
                "HR/leaver senior SW.pdf",
                0,
                """
Senior social worker
.
2 yrs 4 mths
Career
1
2
2
2
2
1
Protected study day.
A practice lead post
ICB, discharge hub
""",
            ),
            Sent(
                "partly",
                "HR/leaving us (part).docx",
                0,
                """
Driver
Transport
22 years
Retirement
.
.
.
1
.
.
Christmas do
""",
            ),
        ),
    ),
    Layout(
        file_audit_tool,
        True,
        (
            Sent("blank", "Audit/Case file audit tool.xlsx", 1),
            Sent("blank", "Audit/case_audit_tool_2025.xlsx", 2),
            Sent(
                "filled",
                "Audit/Audit 118203.xlsx",
                0,
                """
118203
Practice lead
16 June 2025
OT, Adeyemi
3;quoted on p1 and in review
2;faith blank
NA;
3;wife offered, declined 2/6
NA;
3;presumed, stated
4;stairs: his own way written down
3;"get in a shower like a man"
1;nothing
2;leaflet ticked, no talk recorded
2;stops in April
3;agreed 4 June with comment
Good
Add emergency line: worker, one week
""",
            ),
            Sent(
                "filled",
                "Audit/audit 104422 SO.xlsx",
                0,
                """
104422
M. Fell
2/4/25
Sian O, closure team
4;Harold
3;
3;large print
2;son not asked
4;RPR and IMCA, dates
4;best model I have read
3;
3;
3;on page 4
.
3;
1;no oversight between 9 Jan and 4 Mar
Good
PSW to use capacity assessment in training (with names out)
""",
            ),
            Sent(
                "partly",
                "Audit/audit 109933 not finished.xlsx",
                0,
                """
109933
Joss Kettle
.
Joy T
2;her view in one place only
3;ok
.
.
3;IMCA
""",
            ),
        ),
    ),
    Layout(
        client_finance_referral,
        False,
        (
            Sent("blank", "Finance/Client finance referral.docx", 1),
            Sent("blank", "Finance/CF1 referral form.docx", 2),
            Sent(
                "filled",
                "Finance/CF1 Mr Lunt.docx",
                0,
                """
Desmond Lunt
on file
Ropewalk, room 9
Cousin in Spain, 88
221.20
AA high, PC
None
Building society ..4471 £9,310; post office ..0098 £212
no
Energy about £700 (old flat)
4 Feb, S. Keel
We do not think so
Home fee contribution, phone
""",
            ),
            Sent(
                "filled",
                "Finance/CF referral Ms J R (deputyship).docx",
                0,
                """
J. R.
QQ 12 34 56 C
Supported living, Mill Lane Flat B
Brother: safeguarding enquiry open, see C
N/A under age
PIP enhanced both, UC with LCWRA
-
Current ..1180 £31,455 compensation; savings unknown
Half share of mother's house, probate
None known
12 March 2025; M. Zając
Yes, £2,000 in cash withdrawn in January by brother. Bank told.
.
""",
            ),
            Sent(
                "partly",
                "Finance/CF1 started - Pugh.docx",
                0,
                """
Enid Pugh
.
Home with carers
none
176.45
.
.
Not known, letters unopened in a drawer
""",
            ),
        ),
    ),
]
