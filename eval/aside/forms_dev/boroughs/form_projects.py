"""Project forms: business case, highlight report, minutes."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Form, Look

CASE = Form(
    name="business_case",
    look=Look(font="Calibri", banner=True, blank="", top="Transformation office", foot="Business case @@"),
    text="""
# Business case
Project name: {[insert name]}
Sponsor: {[insert name]} Author: {[insert name]}
Version and date: {[insert]}
## 1 Why do this?
> What is the problem, for whom, and how do you know? One page at most.
{[insert text]}
## 2 What will change?
> Describe the future from the point of view of a person who draws on care.
{[insert text]}
## 3 Options
|=4 Option | Benefits | Drawbacks | Cost | Score out of 10
## 4 Benefits
> Say whether cashable. Finance will not accept savings that are not in the budget book.
|=4 Benefit | Measure | Baseline | Target | By when
## 5 Costs and funding
One-off {£} Yearly {£} Source {[insert]}
## 6 Timetable and resources
{[insert text]}
## 7 Risks and dependencies
{[insert text]}
## 8 Approval
|! Role | Name | Date | Decision
|? Finance | {} | {} | {}
|? Legal and procurement | {} | {} | {}
|? Sponsor | {} | {} | {}
""",
    paths=(
        "Business case template.docx",
        "PMO/business case v5.docx",
        "Business case - falls pick-up.docx",
        "BC mobile working.docx",
        "business case acoustic DRAFT.docx",
    ),
    banks="heath juniper heath heath heath",
    stamps=("v5", "v5", "v5", "v5", "v4"),
    filled=(
        """
Falls pick-up service
Kit Thorsby
Maud Eversley
1.0, 9 September 2024
Last year 612 residents with a pendant fell, were not hurt, and waited on average three hours and ten minutes for an \
ambulance. 88 of them were then taken to hospital because of the long lie.
A trained responder comes within 45 minutes with a lifting cushion, checks the person over, makes tea and tells \
reablement the next morning.
Do nothing | None | Long lies go on | 0 | 1 // Own team | Quick, local | Recruiting | £186k | 8 // Buy from telecare \
firm | Starts at once | Less control | £204k | 6
Shorter waits | Minutes to arrival | 190 | 45 | Sept 2025 // Fewer admissions | After falls without injury | 88 | 40 \
| Mar 2026 // Avoided care packages | Cashable | 0 | £95k | Mar 2026
24,000
186,000
Better Care Fund
Recruit by December, training in January, live on 3 February with days only and nights from April. One manager, six \
responders.
Ambulance trust must agree the pathway. Risk that call handlers still dial 999: script and training.
J Farrow | 12/09/2024 | Agreed
P Sandys | 16/09/2024 | Agreed
K Thorsby | 20/09/2024 | Go
""",
        """
Mobile working
AD Ops
Tam O
0.9 1/11/24
Laptops 6 yrs old, 40 min boot, notes written twice
Notes written with person at home
Keep | 0 | slow | 0 | 2 // Tablets | light | typing | 90k | 5 // Hybrid laptops | one device | £ | 140k | 8
Time saved | hrs pw | 0 | 3 | Jun 25
140k
22k
Capital
Order Dec, roll out Feb-Apr
Supply; training
JF | 4/11 | ok
~
AD | 8/11 | go
""",
    ),
    partly=(
        """
Acoustic monitoring in supported living
Imogen Sallow
~
0.1
Waking night staff check each room every hour and wake people up.
~
Do nothing | ~ | ~ | ~ | ~
~*
""",
    ),
)

HIGHLIGHT = Form(
    name="project_highlight_report",
    look=Look(shade=""),
    text="""
=== Project highlight report – @@
| Project | {} | Manager | {}
| Sponsor | {} | Period | {}
| Overall RAG | {} | Budget RAG | {}
=== Progress
What was achieved in this period
{<up to five bullets>}
What is planned for the next period
{<up to five bullets>}
=== Milestones
|=4 Milestone | Planned | Forecast | RAG
=== Risks and issues
|=3 Risk or issue | Action | Owner
Decisions needed from the board
{<decisions, or none>}
""",
    paths=(
        "Highlight report template.pptx",
        "PMO highlight report.pptx",
        "Highlight report falls Feb.pptx",
        "HR digital switchover 11.pptx",
        "highlight - respite (started).pptx",
    ),
    banks="ivel alder ivel ivel ivel",
    stamps=("month", "month", "February 2025", "November 2024", "March 2025"),
    filled=(
        """
Falls pick-up
Maud Eversley
Kit Thorsby
1 to 28 Feb
Green
Green
Live on 3 February. 41 calls, average arrival 34 minutes, two people taken to hospital.
Train the night team; first survey of people who were helped
Day service live | 3 Feb | 3 Feb | G // Nights live | 7 Apr | 14 Apr | A // Evaluation | Sept | Sept | G
Two night posts vacant | Agency until May | ME
None
""",
        """
Digital switchover
BLA
HoS Prevention
Nov
A
A
410 units swapped
letter 3 out, 500 more
50% | Dec | Jan | A // 100% | Jun | Jun | G
units delayed | 2nd supplier | BLA
approve 2nd supplier £30k
""",
    ),
    partly=(
        """
Respite re-procurement
Imogen Sallow
~
March
Amber
~
Soft market testing done with five providers
~*
""",
    ),
)

MINUTES = Form(
    name="minutes_template",
    look=Look(font="Arial"),
    text="""
# Meeting notes
| Meeting | {} | Date and time | {}
| Chair | {} | Note taker | {}
| Present | {}
| Apologies | {}
|! Item | Discussion | Action and owner
|? 1. Notes of last meeting and matters arising | {} | {}
|? 2. Staffing and wellbeing | {} | {}
|? 3. Performance – waiting list, reviews, safeguarding | {} | {}
|? 4. Practice – one case or topic for learning | {} | {}
|? 5. Health and safety | {} | {}
|? 6. Any other business | {} | {}
| Date of next meeting | {}
""",
    paths=(
        "Team meeting template.docx",
        "minutes blank.docx",
        "Team meeting 12 Feb.docx",
        "OT team mtg.docx",
        "team meeting 9 apr unfinished.docx",
    ),
    banks="juniper birch juniper juniper juniper",
    filled=(
        """
Sensory team
12 February 2025, 9.30
Lena Varga
Huw
Lena, Huw, Tariq, Saoirse, Mina
Bel
Agreed. Loop for reception has come. | Huw to fit by Friday
Saoirse is leaving in April; card is in the drawer. | Lena to advertise
28 waiting, longest 9 weeks. Reviews all in date but four. | Tariq to book the four
Mina told us about a man whose rehab officer used the smell of the bakery as a landmark. | Write up as a case study
Lone working: app drills went well. | None
Cake sale raised £64. | ~
12 March
""",
        """
OT
3/2/25
Di
rotates - Ed
Di Ed Kwame Flo
none
ok | none
Flo back | none
w/l 71, P1 = 9 days | Ed to validate list
single handed care video | all watch by 17/2
hoist recall notice | KW check stores
none | ~
3/3
""",
    ),
    partly=(
        """
East locality
9 April 2025
Greer
~
Greer, Sal, Obi
~
Agreed | ~
Two new starters next week | ~
~*
""",
    ),
)

FORMS = (CASE, HIGHLIGHT, MINUTES)
