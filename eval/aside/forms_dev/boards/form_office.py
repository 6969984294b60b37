"""Forms of legal, finance, audit, IT and HR teams."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Fill, Layout, Sent


def contract_waiver(f: Fill, v: int) -> str:
    """Request to waive contract procedure rules, numbered questions in shaded rows."""
    return f"""
H: {"CPR waiver request - Legal and Procurement" if v != 2 else "Wexmoor County Council | Form LP7 | issue 4 | April 2025"}
T: Request to waive the contract procedure rules
{": Guidance: a waiver is not a remedy for poor planning. Give facts that an auditor could check. Boxes grow as you type. For contracts over the threshold this form cannot be used." if v == 2 else ""}
|w 10
|+ 1. Service and budget holder
| {f.a("1. Service and budget holder")} |
|+ 2. What is being bought, and from whom?
| {f.a("2. What is being bought, and from whom?")} |
|+ 3. Value over the whole life (£)
| {f.a("3. Value over the whole life (£)")} |
|+ 4. Start and end dates
| {f.a("4. Start and end dates")} |
|+ 5. Which ground do you rely on? (a) urgency not of our making (b) sole supplier (c) continuity of care (d) other
| {f.a("5. Which ground do you rely on?")} |
|+ 6. Why is that ground met?
| {f.a("6. Why is that ground met?")} |
|+ 7. How do you know the price is fair?
| {f.a("7. How do you know the price is fair?")} |
|+ 8. What will you do so that a waiver is not needed next time?
| {f.a("8. What will you do so that a waiver is not needed next time?")} |
|w 4,4,3
|= Approval | Name and signature | Date |
| Head of service | | |
| Section 151 officer | | |
| Monitoring officer | | |
"""


def dpia_screen(f: Fill, v: int) -> str:
    """A data protection impact assessment in steps, guidance in grey to be written over."""
    lead = "[Write here]" if v == 1 else ""
    return f"""
T: Data protection impact assessment
{"F: DPIA template 2025, Information Governance" if v else "F: DPIA"}
| {f("Project")} | {f("Information asset owner")} |
| {f("Completed by")} | {f("Date started")} |
# Step 1: why is a DPIA needed?
: Say in plain words what the project does and what personal data it uses.
{f.a("Step 1: why is a DPIA needed?") or lead or "~"}
# Step 2: describe the processing
## {f("2.1 Whose data, how many people?", chr(10), "~")}
## {f("2.2 What data? Is any of it special category?", chr(10), "~")}
## {f("2.3 Where does it come from and who will see it?", chr(10), "~")}
## {f("2.4 How long will it be kept?", chr(10), "~")}
# Step 3: consultation
: Who have you asked? If nobody, why?
{f.a("Step 3: consultation") or lead or "~"}
# Step 4: lawful basis
{f.pick("Article 6 basis", "Consent/Contract/Legal obligation/Vital interests/Public task", sep="<br>", join="<br>")}
# Step 5: risks
|w 5,2,2,5,2
|= Risk to people | Likelihood | Harm | Measure | Left over |
{f.rows("Step 5: risks", 5, 4)}
# Step 6: outcome
| {f("DPO advice")} |
| {f("Accepted by")} |
| {f("Review date")} |
"""


def access_request(f: Fill, v: int) -> str:
    """Request for system access by e-mail: lines with a colon."""
    mail = "servicedesk@wexmoor.example"
    start = (
        f"From: Service desk <{mail}>\nTo: Managers\nSubject: New starter: system access request\n"
        if v
        else "From: manager@wexmoor.example\nTo: servicedesk@wexmoor.example\nSubject: RE: New starter: system access request\n"
    )
    return f"""
{start}
{"Please reply to this message with the lines below completed. We need three working days." if v == 1 else "Reply with answers after each colon. One message per starter. Leavers: use the other one." if v == 2 else "Completed as asked, thanks"}

{f("Starter's full name", ": ")}
{f("Employee number", ": ")}
{f("Team and cost centre", ": ")}
{f("Start date", ": ")}
{f("Line manager", ": ")}
{f("Copy access from (name of a colleague in the same job)", ": ")}
{f.pick("Case system", "Read/Write/None", sep=": ", style="sq")}
{f.pick("Finance system", "Read/Write/None", sep=": ", style="sq")}
{f("Shared mailboxes", ": ")}
{f("Equipment (laptop, phone, headset)", ": ")}
{f("Reasonable adjustments", ": ")}

IT Service Desk
01632 960900
"""


def supervision_note(f: Fill, v: int) -> str:
    """Record of supervision: headings with guidance, then agreed actions."""
    return f"""
T: Supervision record
{"C: Orrinshire Adult Social Care" if v else ""}
| {f("Supervisee")} | {f("Supervisor")} |
| {f("Date")} | {f("Date of last supervision")} |
# How are you?
{": Well-being, workload, leave, anything at home that affects work. Share only what you wish." if v != 2 else ""}
{f.a("How are you?") or "~"}
# Reflection on one piece of work
{": What happened? What did you think and feel? What would the person say?" if v != 2 else ""}
{f.a("Reflection on one piece of work") or "~"}
# Cases discussed
|w 2,6,6
|= Initials | Discussion | Decision |
{f.rows("Cases discussed", 3, 5)}
# Learning and registration
{f.a("Learning and registration") or "~"}
# Feedback to the supervisor
{f.a("Feedback to the supervisor") or "~"}
# Actions
|= Action | Who | When |
{f.rows("Actions", 3, 3)}
Signed (supervisee) ____________________   Signed (supervisor) ____________________
"""


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
            f"| {n} | {q} | {' | '.join((f.a(q).split(';') + ['', ''])[:2])} |" for n, q in enumerate(asks, 1)
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
    Layout(contract_waiver, False, (
        Sent("blank", "Legal/CPR waiver request.docx", 1),
        Sent("blank", "Legal/LP7 waiver issue 4.docx", 2),
        Sent("filled", "Legal/LP7 night care rural.docx", 0, """
Commissioning, Working Age. Budget: Amira Salt
Waking night care for nine people in the Orrin valley, from Tern Homecare
£186,000
1 May to 31 October 2025
(c)
Their provider handed back the contract with 28 days' notice. Tern's staff already know six of the nine. Two other agencies declined in writing.
£23.10 an hour against a framework median of £22.85; travel accounts for the rest.
Night care becomes a separate lot in the October tender.
"""),
        Sent("filled", "Legal/waiver BSL interpreter (approved).pdf", 0, """
Front door
Remote BSL interpreting, Signline CIC
8,400 + VAT
12 months from 1.7.25
b
only supplier whose app works with our phones (IT confirmed 3 June, attached)
Same price as two neighbouring councils pay
.
"""),
        Sent("partly", "Legal/waiver draft stairlifts.docx", 0, """
Housing grants
Reconditioned stairlifts, 20 units
£31k?
.
.
Maker of our existing stock. Need to check with Property
"""),
    )),
    Layout(dpia_screen, True, (
        Sent("blank", "IG/DPIA template 2025.docx", 1),
        Sent("blank", "IG/DPIA template 2025.html", 2),
        Sent("filled", "IG/DPIA sensor pilot.docx", 0, """
Kitchen and door sensors in 60 homes
AD Commissioning
Ren Aldous
3 March 2025
Sensors learn the usual pattern of the day and alert a responder. They show when people get up, cook and go out, in their own homes, so we think it likely to be high risk.
60 people aged 70 or over, and those who visit them
Movement, times, kettle use. Health may be inferred, so yes
From the device to the supplier's cloud (UK), to the responder and to the worker on request
Thirteen months, then counts only
Four people in the first pilot and two carers. One said "as long as it isn't the bathroom". It is not.
Public task
Family uses data to control;2;3;Family sees alerts only;Low // Supplier sells data;1;3;Contract clause 14;Low // Wrong alert at night;3;1;Phone first;Low // Visitor not told;3;1;Notice by the door;Low
Content, subject to the notice by the door
SIRO 14 April
Oct 25
"""),
        Sent("filled", "IG/DPIA hub wifi log ins.docx", 0, """
Hub wifi
Libraries
K. Sorrel
1/9/24
public wifi asks for an e-mail
approx 9,000 users
E-mail, device, time. No.
User. Supplier. Us: totals.
90 days
No one, same as before and in most libraries
Public task; Consent
accounts shared;low;low;none;low
.
.
Sept 2026
"""),
        Sent("partly", "IG/DPIA shared lives app.docx", 0, """
Shared Lives carers' app
.
Callum D
20 Feb
Carers keep daily notes on a phone instead of paper
62 people
Notes about health, money, moods. Special category yes.
.
.
.
Legal obligation
"""),
    )),
    Layout(access_request, False, (
        Sent("blank", "IT/New starter access.eml", 1),
        Sent("blank", "IT/Access request.eml", 2),
        Sent("filled", "IT/RE New starter T Ogun.eml", 0, """
Temi Ogun
706614
East locality, 44120
Mon 7 July
G. Penn
Lorraine Hale
Write
None
East duty
laptop + phone
JAWS and second screen
"""),
        Sent("filled", "IT/RE access Petra.eml", 0, """
Petra Vos (agency)
n/a
Brokerage
asap, she starts tomorrow, sorry
me - Dilys Crane
Hamid
Write
Read
brokerage@ and capacity@
all three
.
"""),
        Sent("partly", "IT/RE starter unknown.eml", 0, """
Not appointed yet
.
Hospital team 44181
1 September
.
.
Write
"""),
    )),
    Layout(supervision_note, True, (
        Sent("blank", "Supervision record.docx", 1),
        Sent("blank", "HR/Supervision record short.rtf", 2),
        Sent("filled", "HR/Supervision AB 11 June (redacted).docx", 0, """
AB
Line manager
11 June
9 May
Tired after two removals to place of safety in one week. Leave booked from 23rd. Asked not to take duty on Mondays.
The visit to EV. She came away thinking she had talked him into it. On thinking about it he had said yes to the visit and no to the plan, and she had written one yes.
EV;As above;Go back, alone, with the plan in pictures // HJ;Son rings daily;One call a week, in diary // MM;Ready to close;Close // TR;CHC dispute;Take to legal
CPD two of two uploaded. Wants BIA course in January.
More notice of team meeting changes
Revisit EV;AB;18 June // BIA nomination;LM;30 June
"""),
        Sent("filled", "HR/supervision J Toor May.docx", 0, """
J. Toor
R. Bell
1/5
20/3 (April missed, RB on leave)
Fine
Bath board case. Simple thing done quickly, felt good
OO;bath;closed // KD;kitchen;DFG sent // GP;steps;visit
.
none
Chase surveyor;JT;this week
"""),
        Sent("partly", "HR/Supervision CD started.docx", 0, """
C. D.
Marek
3 July
.
Settling. Car in garage, buses hard in valley
.
LM;Moved to Greenacre;Review in week six
"""),
    )),
    Layout(leaver_interview, False, (
        Sent("blank", "HR/Leaving us.docx", 1),
        Sent("blank", "HR/Leaving us form.pdf", 2),
        Sent("filled", "HR/leaver form reablement 3.docx", 0, """
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
"""),
        Sent("filled", "HR/leaver senior SW.pdf", 0, """
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
"""),
        Sent("partly", "HR/leaving us (part).docx", 0, """
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
"""),
    )),
    Layout(file_audit_tool, True, (
        Sent("blank", "Audit/Case file audit tool.xlsx", 1),
        Sent("blank", "Audit/case_audit_tool_2025.xlsx", 2),
        Sent("filled", "Audit/Audit 118203.xlsx", 0, """
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
"""),
        Sent("filled", "Audit/audit 104422 SO.xlsx", 0, """
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
"""),
        Sent("partly", "Audit/audit 109933 not finished.xlsx", 0, """
109933
Joss Kettle
.
Joy T
2;her view in one place only
3;ok
.
.
3;IMCA
"""),
    )),
    Layout(client_finance_referral, False, (
        Sent("blank", "Finance/Client finance referral.docx", 1),
        Sent("blank", "Finance/CF1 referral form.docx", 2),
        Sent("filled", "Finance/CF1 Mr Lunt.docx", 0, """
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
"""),
        Sent("filled", "Finance/CF referral Ms J R (deputyship).docx", 0, """
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
"""),
        Sent("partly", "Finance/CF1 started - Pugh.docx", 0, """
Enid Pugh
.
Home with carers
none
176.45
.
.
Not known, letters unopened in a drawer
"""),
    )),
]  # fmt: skip
