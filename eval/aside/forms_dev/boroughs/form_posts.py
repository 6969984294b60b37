"""Forms about posts: job description, workforce return."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Form, Look

JOB = Form(
    name="job_description_template",
    blanks=1,
    look=Look(shade="E2EFD9", cell=""),
    text="""
# Job description and person specification
> Guidance for managers: use plain English, avoid jargon and do not list every task. Keep to three pages. Delete all \
guidance in italics before sending to job evaluation.
| Job title | {[Insert job title]}
| Directorate | {[Insert directorate]}
| Service and team | {[Insert team]}
| Grade | {[To be confirmed by job evaluation]}
| Reports to | {[Insert job title of manager]}
| Responsible for | {[Number and titles of posts, or none]}
| Politically restricted | {[]Yes; No}
| DBS check | {[]Enhanced; Standard; None}
## 1. Purpose of the job
> Two or three sentences that say why the job exists.
{[Insert purpose]}
## 2. Main duties
> Between six and ten. Begin each with a verb.
{[Insert duties]}
## 3. Duties that all staff have
* Work within the council's values: ambitious, open, together.
* Follow health and safety, data protection, safeguarding and equality policies.
* Carry out other duties that fit the grade when asked.
## 4. Person specification
> State for each whether it is essential (E) or desirable (D) and how it will be tested: application (A), interview \
(I), test (T).
|=5 Knowledge, skills and experience | E or D | Tested by
## 5. Working conditions
{[Insert hours, base, travel, unsocial hours]}
| Written by | {} | Date | {}
""",
    paths=(
        "Job description template.docx",
        "JD Approved Mental Health Professional.docx",
        "JD Brokerage officer 2025.docx",
        "JD DRAFT commissioning lead.docx",
    ),
    banks="dene dene dene fern",
    filled=(
        """
Approved Mental Health Professional
Adults and Health
Crisis and AMHP hub
PO4
AMHP Lead
None
No
Enhanced
To carry out the statutory duties of an AMHP across the borough, day and night on a rota, and to make sure that the \
least restrictive option is looked for first.
Coordinate and carry out assessments under the Mental Health Act 1983. ¶ Apply for detention or guardianship where it \
is needed. ¶ Tell and consult the nearest relative. ¶ Write reports for tribunals and managers' hearings. ¶ Supervise \
AMHP trainees.
Social work, nursing, OT or psychology registration | E | A // Current AMHP warrant | E | A // Two years' practice in \
mental health | E | A, I // Experience of training others | D | I // Clean driving licence | D | A
36 hours, with one night in eight. Base at Cray House.
D Ferrant
11/09/2024
""",
        """
Brokerage officer
Adults & Health
Commissioning - brokerage
SC6
Brokerage manager
~
No
None
Find and buy care that fits the support plan, at a fair price.
Take requests from practitioners. ¶ Approach providers and record offers. ¶ Negotiate within the fee bands. ¶ Set up \
packages on the system.
Knows local care market | D | I // Numerate, Excel | E | T // Calm on the phone | E | I
36 hrs, Mon-Fri, hybrid
V Stoll
6/1/25
""",
    ),
    partly=(
        """
Commissioning lead – living well
Adults and Health
Commissioning
~
Head of commissioning
2 x commissioning officer
~
~
To lead commissioning of services for adults under 65.
~*
""",
    ),
)

WORKFORCE = Form(
    name="workforce_return",
    look=Look(shade="C9DAF8", font="Calibri"),
    text="""
=== Guidance
# Quarterly workforce return
Count people on the last day of the quarter. Headcount is people; FTE is full-time equivalents. Agency staff are \
counted apart. Do not enter formulae. Enter 0 and not a blank where there are none.
Turnover is leavers in the last twelve months over average headcount. Transfers inside the council are not leavers.
=== Return
| Team | {}
| Quarter | {}
| Filled in by | {}
## Posts
|! Role | Established FTE | Filled FTE | Agency FTE | Leavers
|? Team manager | {} | {} | {} | {}
|? Social worker | {} | {} | {} | {}
|? Occupational therapist | {} | {} | {} | {}
|? Unregistered practitioner | {} | {} | {} | {}
|? Business support | {} | {} | {} | {}
## Absence and supervision
| Days lost to sickness | {}
| Staff on long-term sickness | {}
| Supervisions due | {}
| Supervisions held | {}
## Comments
| Reasons for vacancies | {}
| Anything we should know | {}
=== Validation
|! Check | Rule
| 1 | Filled must not be more than established
| 2 | Held must not be more than due
| 3 | No blanks
""",
    paths=(
        "Workforce return.xlsx",
        "WF return Q template.xlsx",
        "WF return East Q3.xlsx",
        "WF return MH Q3.xlsx",
        "WF return Hosp Q3 PARTIAL.xlsx",
    ),
    banks="juniper gorse juniper juniper juniper",
    filled=(
        """
East locality
Q3 2024/25
G Halloran
1 | 1 | 0 | 0
9 | 7.5 | 1 | 1
2 | 2 | 0 | 0
4 | 3.6 | 0 | 0
1.5 | 1.5 | 0 | 0
31
1
26
23
One maternity, one moved to the coast
Two start in February
""",
        """
MH
Q3
SA
1 | 1 | 0 | 0
12 | 8 | 3 | 2
1 | 0 | 0 | 1
5 | 5 | 0 | 0
2 | 1 | 1 | 0
88
~
30
25
AMHP market
~
""",
    ),
    partly=(
        """
Hospital
Q3
~
1 | 1 | 0 | 0
6 | 5 | ~ | ~
~3
12
0
9
~
agency rates
~
""",
    ),
)

FORMS = (JOB, WORKFORCE)
