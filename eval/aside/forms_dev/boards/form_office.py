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


LAYOUTS = [
    Layout(
        contract_waiver,
        False,
        (
            Sent("blank", "Legal/CPR waiver request.docx", 1),
            Sent("blank", "Legal/LP7 waiver issue 4.docx", 2),
            Sent(
                "filled",
                "Legal/LP7 night care rural.docx",
                0,
                """
Commissioning, Working Age. Budget: Amira Salt
Waking night care for nine people in the Orrin valley, from Tern Homecare
£186,000
1 May to 31 October 2025
(c)
Their provider handed back the contract with 28 days' notice. Tern's staff already know six of the nine. Two other agencies declined in writing.
£23.10 an hour against a framework median of £22.85; travel accounts for the rest.
Night care becomes a separate lot in the October tender.
""",
            ),
            Sent(
                "filled",
                "Legal/waiver BSL interpreter (approved).pdf",
                0,
                """
Front door
Remote BSL interpreting, Signline CIC
8,400 + VAT
12 months from 1.7.25
b
only supplier whose app works with our phones (IT confirmed 3 June, attached)
Same price as two neighbouring councils pay
.
""",
            ),
            Sent(
                "partly",
                "Legal/waiver draft stairlifts.docx",
                0,
                """
Housing grants
Reconditioned stairlifts, 20 units
£31k?
.
.
Maker of our existing stock. Need to check with Property
""",
            ),
        ),
    ),
    Layout(
        dpia_screen,
        True,
        (
            Sent("blank", "IG/DPIA template 2025.docx", 1),
            Sent("blank", "IG/DPIA template 2025.html", 2),
            Sent(
                "filled",
                "IG/DPIA sensor pilot.docx",
                0,
                """
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
""",
            ),
            Sent(
                "filled",
                "IG/DPIA hub wifi log ins.docx",
                0,
                """
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
""",
            ),
            Sent(
                "partly",
                "IG/DPIA shared lives app.docx",
                0,
                """
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
""",
            ),
        ),
    ),
    Layout(
        access_request,
        False,
        (
            Sent("blank", "IT/New starter access.eml", 1),
            Sent("blank", "IT/Access request.eml", 2),
            Sent(
                "filled",
                "IT/RE New starter T Ogun.eml",
                0,
                """
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
""",
            ),
            Sent(
                "filled",
                "IT/RE access Petra.eml",
                0,
                """
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
""",
            ),
            Sent(
                "partly",
                "IT/RE starter unknown.eml",
                0,
                """
Not appointed yet
.
Hospital team 44181
1 September
.
.
Write
""",
            ),
        ),
    ),
    Layout(
        supervision_note,
        True,
        (
            Sent("blank", "Supervision record.docx", 1),
            Sent("blank", "HR/Supervision record short.rtf", 2),
            Sent(
                "filled",
                "HR/Supervision AB 11 June (redacted).docx",
                0,
                """
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
""",
            ),
            Sent(
                "filled",
                "HR/supervision J Toor May.docx",
                0,
                """
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
""",
            ),
            Sent(
                "partly",
                "HR/Supervision CD started.docx",
                0,
                """
C. D.
Marek
3 July
.
Settling. Car in garage, buses hard in valley
.
LM;Moved to Greenacre;Review in week six
""",
            ),
        ),
    ),
]
