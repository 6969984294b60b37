"""Forms about providers: quality questionnaire, contract monitoring visit."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Form, Look

PROVIDER = Form(
    name="provider_quality_questionnaire",
    look=Look(font="Calibri", tick="☐☒", grey=True, control=True, top="Commissioning and Market Quality"),
    text="""
# Provider quality assurance questionnaire – care homes
Dear manager, the council checks the quality of every care home in the borough once a year, as its Care Act duty to \
shape the market requires. Please fill in this questionnaire and return it with your evidence within four weeks. We \
will compare it with what we see when we visit.
> What we will do with this. Your answers are shared with the integrated care board and the regulator when we meet \
each month. They are not published. If we do not hear from you we will visit unannounced.
## A. About the home
| Name of home | {}
| Registered manager | {}
| Regulator's last rating and date | {}
| Beds registered / occupied | {}
| Number funded by this council | {}
## B. Safe
> Sample answer: "We use the Waterlow score on admission and monthly. In March two residents scored over 20; both \
have air mattresses and a turning chart, and neither has a pressure sore."
| B1. How do you know that there are enough staff on each shift? | {}
| B2. Percentage of shifts covered by agency in the last quarter | {}
| B3. How are falls looked at and learned from? | {}
| B4. Are medicines audited monthly? | {[]Yes; No}
## C. Effective
| C1. Percentage of staff with the Care Certificate | {}
| C2. How is the Mental Capacity Act put into practice? | {}
| C3. Number of DoLS authorisations in place / awaited | {}
## D. Caring and responsive
| D1. How do residents have a say in how the home is run? | {}
| D2. Give an example of a care plan that changed because of what a resident told you. | {}
| D3. Complaints received in the last twelve months, and themes | {}
## E. Well led
| E1. How long has the manager been in post? | {}
| E2. What are your three priorities for this year? | {}
## Declaration
I confirm that the information is correct. Name {} Position {} Date {}
""",
    paths=(
        "Care home QA questionnaire 2025.docx",
        "PQ07 blank return.docx",
        "QA return Larkspur House.docx",
        "Provider returns/Tamar Lodge.docx",
        "QA return Fenwick Court incomplete.docx",
    ),
    banks="cedar ivel cedar cedar cedar",
    filled=(
        """
Larkspur House
Ottoline Greaves
Good, June 2022
44 / 41
17
We use a dependency tool each Monday and add a twilight shift when three or more people score high. I walk the floor \
at 7 each morning and ask the night staff.
3%
Each fall is written up the same day. Monthly meeting with the physio looks for patterns by time and place. In the \
autumn we found that five of nine falls were after tea near the lift, and moved a member of staff there.
Yes
86
Every care plan has capacity assessments for the decisions that matter. Seniors had face to face training in \
February. We have two residents with unwise but capacitous decisions about diet and that is written down.
12 / 9
Residents' meeting each month, chaired by a resident. They chose the new menu and the colour of the lounge.
Mr P told us that he worked nights all his life. He now gets up at eleven and has his main meal at eight in the evening.
Four: two laundry, one food, one about a phone call not returned.
6 years
Keep agency under five per cent; garden room open by summer; all seniors to level 4.
Ottoline Greaves
Registered manager
19 January 2025
""",
        """
Tamar Lodge
vacant - D Hunte acting
RI 11/23
28/22
9
rota
31%
~
Yes
40
training booked
4/11
meetings when possible
~
2 - staffing
5 wks
recruit manager, agency down, paint
D Hunte
Acting mgr
3/2/25
""",
    ),
    partly=(
        """
Fenwick Court
Basil Nkemelu
Good 2021
36 / 36
20
We follow the ratio of 1 to 5 by day and 1 to 8 at night.
~
~
Yes
~
~
5 / 2
~
A lady asked for her own key and has it.
~
11 years
~*
""",
    ),
)

VISIT = Form(
    name="contract_monitoring_visit",
    look=Look(
        lined=True, tick="[ ][X]", size=10, shade="FFF2CC", top="Contract monitoring visit tool – home care – @@"
    ),
    text="""
# Contract monitoring visit – home care
Provider: {} Branch: {}
Date of visit: {} Officer(s): {}
Announced? {[]Yes; No} Reason for visit {[]Routine; Follow-up; Concern}
> Scoring key: 3 = exceeds contract, 2 = meets contract, 1 = partly meets, 0 = does not meet. Any 0 needs an \
improvement plan within ten working days. Contract clause numbers are given in brackets. Look at no fewer than six \
care files and six staff files.
## 1 Care planning
|! Contract requirement | Score | What was seen
|? 1.1 A written plan is in the home before care starts (cl. 14.1) | {} | {}
|? 1.2 Plans are written with the person and signed (cl. 14.3) | {} | {}
|? 1.3 Plans are reviewed every six months or when needs change (cl. 14.6) | {} | {}
|? 1.4 Risk assessments cover moving, medicines, skin, fire and the home itself (cl. 15) | {} | {}
## 2 Calls
|! Contract requirement | Score | What was seen
|? 2.1 Electronic call monitoring is used for 95% of visits (cl. 20.2) | {} | {}
|? 2.2 Visits last at least as long as commissioned; no visit under 30 minutes for personal care (cl. 20.4) | {} | {}
|? 2.3 People are told if carers run more than 20 minutes late (cl. 20.7) | {} | {}
|? 2.4 No more than six different carers in a fortnight for a four-call package (cl. 21) | {} | {}
## 3 Staff
|! Contract requirement | Score | What was seen
|? 3.1 Two references, DBS, right to work and full history on file (cl. 31) | {} | {}
|? 3.2 Travel time is paid and the London Living Wage is met (cl. 33) | {} | {}
|? 3.3 Supervision quarterly, spot check twice a year (cl. 34) | {} | {}
|? 3.4 Training matrix is up to date (cl. 35) | {} | {}
## 4 Safeguarding and quality
|! Contract requirement | Score | What was seen
|? 4.1 Concerns are sent to the council the same day (cl. 40) | {} | {}
|? 4.2 Complaints log shows outcome and learning (cl. 42) | {} | {}
|? 4.3 People who use the service are asked what they think each year (cl. 43) | {} | {}
Total score (of 45): {}
[]3 Summary of the visit
[]3 Actions required and dates
Signed for the council: {} Signed for the provider: {}
""",
    paths=(
        "Home care monitoring tool.pdf",
        "Contract monitoring visit tool.pdf",
        "CMV Brightways 0924.pdf",
        "CMV St Aldate care.pdf",
        "CMV Orchid draft.pdf",
    ),
    banks="dene fern dene eden dene",
    stamps=("2024", "2024", "2024", "2024", "2024"),
    filled=(
        """
Brightways at Home
North
18/09/2024
RS, KD
Yes
Routine
2 | 6/6
2 | 5/6 signed
1 | two overdue since March
3 | very thorough; fire form with photo of cooker
2 | 96.1
2 | sample of 40 calls, one at 24 min
1 | 2 of 5 people said not told
2 | average 5
2 | all ok
3 | pay slips seen
2 | ok
2 | ok
2 | log matches ours
2 | 7 complaints
2 | survey June, 61 replies
30
A settled branch with good staff files and a manager who knows each person. Reviews have slipped since the care \
coordinator left.
Overdue reviews to be done by 31/10. Text message for late calls by 30/11.
R Siddons
P Oyelaran
""",
        """
St Aldate Care Ltd
HQ
02/12/2024
KD
No
Concern
1 | 4/6
1 | 2/6
0 | none in date
~
0 | 61%, paper logs used
0 | calls of 11, 14 and 16 min
0 | nobody
1 | 9 carers
1 | gaps in history x 3
~
1 | no spot checks
1 | matrix from Jan
0 | one concern found in notes and not sent to us
1 | no outcomes
~
8
Serious breach of clauses 14, 20 and 40. New packages stopped with immediate effect and the regulator told on 3/12.
Improvement plan by 16/12; weekly meeting; all 23 people to be reviewed by social work team by 20/12.
K Dunmore
refused
""",
    ),
    partly=(
        """
Orchid Homecare
South
21/01/2025
RS
Yes
Follow-up
2 | ok
2 | ok
2 | all now done
~
2 | 95.4
2 | ok
2 | text system working
~
2 | four of six
3 | pay slips seen
~
2 | ok
~*
""",
    ),
)

FORMS = (PROVIDER, VISIT)
