"""Forms of the safeguarding partnership."""

from __future__ import annotations

from . import long
from .pen import Pen, form
from .sheet import sheet


@form(
    """SAB/Partner assurance statement 2025.docx | SAB/Partner assurance - acute trust edition.docx | SAB/Partner assurance HUH return.pdf |
    SAB/assurance stmt Dene Partnership.docx | SAB/Partner assurance Fire (started).docx""",
    """Harrowmere University Hospitals NHS Trust
Director of Nursing
G~Board lead named, job plan 2 PAs
G~L3 91%
A~MCA audit Nov: 62% records complete
G~Policy ratified Sept
G~17 concerns, all replied
A~Two actions open from SAR 'Ted'
R~No routine way to hear from people
Yes
Ward leaders' MCA simulation; audit again in Q2; patient story at each committee.
CE, 28 Feb
""",
    """Dene Partnership NHS FT
Named professional
G
G
G
A
G
G
A
No
See our annual report pp 12-19
.
""",
    """Fire and Rescue
.
G
G
""",
)
def partner_assurance(d: Pen) -> bytes:
    """Standards at length beside two narrow columns, with a key."""
    w = sheet(d, font="Arial", note="plain", size=10, shade="E4DFEC")
    w.title("Safeguarding Adults Board: partner assurance statement")
    if d.v == 1:
        w.facts(
            "Edition^(A), acute hospital trusts|Trust^Harrowmere University Hospitals NHS Trust|Board link^Head of Safeguarding|Business unit^sab@westermoor.example|Due^1 March 2025"
        )
    w.para(
        "Westermoor and Loxford Safeguarding Adults Board. Reference SAB/QA/05. Return by 1 March to the Board's business unit, sab@westermoor.example."
        if d.v != 1
        else "Westermoor and Loxford Safeguarding Adults Board. Reference SAB/QA/05 (A), for acute hospital trusts. Named contact: Head of Safeguarding, Harrowmere University Hospitals. Return by 1 March."
    )
    w.para("""Each partner is asked once a year to say how far it meets the Board's seven standards. Care and Support Statutory Guidance paragraph 14.139 expects a board to
    hold partners to account; paragraph 14.156 that the annual report says what each member has done. What you write may be quoted there.

    Key. Green: met in full, and you could show a visitor how you know. Amber: met in part, with a dated plan. Red: not met, or met in policy only. Blue is not used. Grey may be
    used by partners without operational staff, for standards 2 and 3 alone. Please give one colour; 'amber/green' is returned. Evidence is not sent with the statement; four
    partners are drawn by lot for a half-day peer visit in June.""")
    w.para(long.SAB)
    w.kv("Organisation|Post of the person completing")
    w.grid(
        "Standard|What the Board would expect to see|RAG|Note (optional, 25 words)",
        "1 Leadership^A named executive, a named professional, and time to do it. Safeguarding adults comes to the governing body at least twice a year otherwise than in the annual report.|2 Workforce^Training at the level of the intercollegiate document or the national capability framework; supervision; safer recruitment.|3 Mental capacity^Staff can say what the Act asks of them; audits of records show it; the route to authorise a deprivation of liberty is known out of hours.|4 Policy^In line with the multi-agency procedures, reviewed within three years; a self-neglect pathway; allegations against people in positions of trust.|5 Response^Concerns are raised on the day, causes of enquiry answered within the time asked; feedback is asked for and given.|6 Learning^Actions from safeguarding adults reviews are closed with evidence of difference made, not of circulation.|7 Hearing people^People with experience of safeguarding are asked whether they were safer, and something changed because of what they said.",
        "2.8 8.2 1.6 4.4",
    )
    w.strike("Has the governing body seen this statement?", "Yes|No")
    w.box("Three things you will do by next March", 4)
    w.line("Signed for the organisation")
    return w.bytes()


@form(
    """Safeguarding/Strategy and planning meeting record.docx | Safeguarding/Planning meeting record (MASH team named).docx |
    Safeguarding/S42 planning mtg 1182.docx | Safeguarding/Planning meeting Birchfield.docx | Safeguarding/planning mtg 1190 rec'd in part.docx""",
    """S42-1182
13/02/25, Teams
Present~Lead for enquiry
Present~Pressure ulcer review
Apologies~.
Present~Contract history
Not invited~.
Present~Log 214 of 10/2, no crime
Daughter reports that her mother, 91, lay on the floor from about 11 pm to 6.40 am. Call bell out of reach. Skin tear, grade 2 sacral damage.
Mum to be safe and the home to say sorry. Does not want her moved.
Yes
Enquiry officer to see Mrs V on 14/2 with IMCA not needed, daughter represents~IF~14/02//Home manager's 72 hour report, call bell log, night rota~Birchfield~18/02//Tissue viability nurse to review wound photographs~HUH~17/02
Other residents on the first floor: welfare visit 14/02 by quality officer.
27/02/25
IF
""",
    """1187
12.2 phone
Present
.
Present
Apols
.
Not req.
Missed insulin x2 by agency nurse, no harm. Practice nurse informed. Repeat of Nov 24.
Not bothered, wants same nurse to stop coming
No - s42(2) not met, provider to deal
Medication competency~Kestrel~1/3
Nil
.
TU
""",
    """1190
19/2
Present
""",
)
def planning_meeting(d: Pen) -> bytes:
    """A record with the invited roles preprinted."""
    w = sheet(d, font="Arial", note="greyitalic", size=10.5, shade="F2F2F2")
    w.header("OFFICIAL-SENSITIVE when complete")
    w.title("Section 42 enquiry: planning meeting or discussion")
    if d.v == 1:
        w.facts(
            "Team^MASH adults|Address^Dene House, second floor|Duty line^01632 960127|Hours^Monday to Friday 8.45 to 17.15; then EDT"
        )
    w.note("""Chair: read out the confidentiality statement. 'Information discussed by the agency representatives within the ambit of this meeting is strictly confidential and
    must not be disclosed to third parties without the agreement of the partners, unless there is a legal duty to do so. All agencies should ensure that their record is kept
    securely and that it is noted as third-party information on files to which the person has access.'

    A planning meeting is not a stage that has to be gone through. A telephone call between two people may be enough. It is needed when more than one agency will make
    enquiries, when there may be a crime, or when other people may be at risk. The aim is to agree what will be asked, by whom, in which order, and how the person's own
    outcomes will steer it. Do not decide here whether the abuse happened.""")
    w.note(long.MEETING)
    w.kv("Case number|Date and how held")
    w.grid(
        "Invited|Present / apologies|Contribution",
        "Safeguarding team manager (chair)|Trust safeguarding nurse|GP or practice lead|Contracts and quality officer|ICB designated professional|Police adult protection desk",
        "6 4 7",
    )
    if d.v == 1:
        w.note("MASH adults team, Dene House, second floor. Duty line 01632 960127. Minutes within two working days.")
    w.box(
        "What is alleged or suspected, in the reporter's words", 4, hint="Who, what, when, where. Keep opinion apart."
    )
    w.box(
        "What the person wants to happen (or their representative or advocate)",
        3,
        hint="If nobody has asked yet, that is the first action.",
    )
    w.strike("Does the section 42(2) duty apply?", "Yes|No")
    w.log("Enquiry or action|Who|By when", 4, "10 4 3")
    w.under(
        "Risk to others and interim protection", "Provider concerns, people in positions of trust, children.", lines=2
    )
    w.line("Date of next discussion|Chair's initials")
    w.note(
        "Timescales in the procedures: planning within five working days of the decision, outcome meeting within twenty-eight. They are guides; record the reason for longer."
    )
    return w.bytes()


@form(
    """MARM meeting template and chairs log.docx | MARM/MARM record for Ashcombe chairs.pdf | MARM/MARM 14 Mr L.docx | MARM/MARM Ms Q 3rd meeting.docx |
    MARM/MARM 16 - before meeting.docx""",
    """14
Mr L, 67
Housing officer, fire, GP, SW, brother
H
H
M
L
Yes
Hoarding to 6 on the clutter scale in two rooms, oxygen user who smokes, rent arrears £1,900.
To keep his tools. Would accept a skip if he may choose.
Fire retardant bedding and linked alarm~Fire service~7/3//Blue bag a week with support worker~Housing~weekly//Respiratory nurse to revisit oxygen consent~Community trust~10/3
4 April, his flat if he agrees
""",
    """9c
Ms Q
see sign-in
M (was H)
M
L
L
Yes, fluctuating
.
Leave me alone
Continue fortnightly doorstep calls~ASC~ongoing
Close if stable at 3/12
""",
    """16
K.
.
H
""",
)
def marm_log(d: Pen) -> bytes:
    """Risk levels as letters and long advice to the chair."""
    w = sheet(d, font="Calibri", note="plain", size=11, shade="DEEAF6")
    w.title("Multi-Agency Risk Management (MARM): record and chair's log")
    w.para("""MARM is for adults who have capacity to make the decisions in question, who are at risk of serious harm through self-neglect, refusal of services or risk-taking, and
    for whom the usual work of one agency has not been enough. It is not a safeguarding enquiry, though one may run beside it, and it has no statutory basis of its own: what is
    shared is shared under the Data Protection Act 2018, Schedule 1, paragraph 18.

    Any agency may call a meeting and the caller chairs the first. Invite the person. If they will not come, agree beforehand who will tell them what was said. Keep to an hour. The
    chair's four questions: What are we most worried about? What does the person say? What has not been tried? Who will do what, and who will knock on the door?

    Levels: H serious harm likely within weeks; M within months or if something changes; L unlikely while the plan holds. Record the level each agency gives for its own field;
    do not average them.""")
    w.para(long.MARM)
    w.kv(
        "MARM number|Person (initials or name, age)|At the meeting"
        if d.v != 1
        else "MARM number|Person (initials or name, age)|At the meeting::Ashcombe standing members: locality manager, neighbourhood sergeant, tenancy sustainment lead"
    )
    w.grid(
        "Field|Level H/M/L",
        "Fire|Health, medicines, nutrition|Tenancy and property|Other people, including children and animals",
        "12 5",
    )
    w.tick("Capacity for the decisions in question", "Yes|Not certain: assess first")
    w.box("Summary of the risk", 3)
    w.box("The person's own view and what they will accept", 3)
    w.log("Agreed step|Agency|When", 3, "9 5 3")
    w.line("Next meeting, or reason for closing")
    w.para(
        "Escalation: where a partner does not attend twice, or an action that matters is not done, the chair writes to the Board's business manager. Legal advice should be taken before closing a case at level H, on the inherent jurisdiction and on powers under housing, public health and mental health law. Copies of this record go to those who were invited. It is not placed in the person's home without their agreement."
    )
    return w.bytes()
