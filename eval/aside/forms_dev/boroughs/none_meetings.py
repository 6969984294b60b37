"""Minutes, agendas, action logs and forward plans as they were written."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Look, Plain

DOCUMENTS = (
    Plain(
        path="Practice Board minutes 18 Sept 2024.docx",
        bank="alder",
        text="""
# Adults Practice Board
## Minutes of the meeting held on 18 September 2024
Present: Principal Social Worker (chair), Heads of Service for Localities, Mental Health and Learning Disability, \
Principal OT, Quality Lead. Apologies: Head of Commissioning.
## 1. Minutes of the last meeting
Agreed. The action on advocacy data is carried forward.
## 2. Audit, quarter 1
62 audits were done against a target of 66. Two thirds were good or better. The weakest standard remains the \
chronology. Members asked whether the tool itself is too long; fifteen standards take on average three hours. Action: \
Quality Lead to bring a shorter tool in November.
## 3. Waiting lists
OT waits are down to 71 days. Priority cases wait eleven. The board noted that reviews overdue by more than two years \
stand at 143.
## 4. Supervision
82 per cent of staff had supervision in the last six weeks. The lowest team was at 64 per cent because of a vacancy.
## 5. Any other business
None.
## Actions
|! Action | Owner | Due | Status
| Shorter audit tool | Quality Lead | 20 Nov | Open
| Advocacy data by team | Performance | 20 Nov | Open
| Letter of thanks to reablement | Chair | 30 Sept | Done
""",
    ),
    Plain(
        path="HWB agenda Nov.docx",
        bank="birch",
        look=Look(font="Times New Roman"),
        text="""
# Health and Wellbeing Board
Date: 21 November 2024. Time: 2 p.m. Place: Committee Room 3, Civic Centre.
## Agenda
| 1 | Apologies for absence |
| 2 | Declarations of interest |
| 3 | Minutes of the meeting of 12 September | pages 3 to 9
| 4 | Better Care Fund: quarter 2 | pages 11 to 20
| 5 | Joint strategic needs assessment: carers | pages 21 to 48
| 6 | Winter plan | to follow
| 7 | Pharmacy consolidation | pages 49 to 52
| 8 | Any other business |
Members of the public may attend. To ask a question give notice by noon three working days before. The meeting will \
be filmed.
""",
    ),
    Plain(
        path="SAB minutes.pdf",
        bank="heath",
        look=Look(top="Safeguarding Adults Board"),
        text="""
# Safeguarding Adults Board – minutes, 6 February 2025
## 1 Welcome
The independent chair welcomed the new detective superintendent.
## 2 Data
Concerns rose by nine per cent on the year. The conversion rate to section 42 enquiries was 31 per cent. Neglect \
remains the most common type, then self-neglect. In 94 per cent of ended enquiries the adult was asked for their \
outcomes, and for 89 per cent of those they were fully or partly met.
## 3 Safeguarding adults review: Gillian
The author presented five findings. Agencies knew a good deal about Gillian separately. Nobody brought it together \
until the third fire. The board accepted all recommendations. Action plan in April.
## 4 Self-neglect and hoarding panel
28 people were discussed in the year; for 19 the clutter rating fell.
## 5 Forward plan
April: SAR action plan; transitional safeguarding. July: annual report.
The meeting closed at 4.10 p.m.
""",
    ),
    Plain(
        path="Team meeting notes 4 March.docx",
        bank="larch",
        text="""
# Team meeting 4 March
Here: Cass, Dom, Jonah, Ines, Wilf, Bea. Not here: Sunny (leave), Pip (course).
* New duty rota starts on the 17th. Swap among yourselves but tell Bea.
* Panel is moving to Tuesdays. Papers in by Friday noon or they wait a week.
* Jonah told us about the memory café. Leaflets on the windowsill.
* Please, please close contacts when done. 41 open this morning.
* Compliment from Mr Ashdown's daughter read out.
* Cake: Ines next time.
""",
    ),
    Plain(
        path="Co-production group notes - easy read.docx",
        bank="fern",
        look=Look(size=14),
        text="""
# What we talked about
Meeting of the People's Panel on 10 October.
## Who came
Eleven people came. Two came on the screen.
## The new leaflet
We looked at the leaflet about money. We said:
* The words are too small.
* We like the photos.
* "Contribution" is a hard word. Say "what you pay".
Jude will change it and bring it back.
## Buses
The driver did not wait for Mo to sit down. Tina will write to the bus company.
## Next time
Thursday 14 November at 11. There will be lunch.
""",
    ),
    Plain(
        path="DMT forward plan.xlsx",
        bank="dene",
        look=Look(shade="DDEBF7"),
        text="""
=== Forward plan
# DMT forward plan 2025
|! Date | Item | Author | For | Status
| 7 Jan | Budget monitoring P8 | Finance partner | Information | Done
| 7 Jan | Extra care strategy | Commissioning | Decision | Done
| 21 Jan | Workforce race equality standard | HR partner | Discussion | Moved to Feb
| 4 Feb | Charging consultation results | Financial assessment | Decision |
| 18 Feb | Section 117 review | Mental health | Discussion |
| 4 Mar | Self-assessment refresh | Quality | Decision |
| 18 Mar |  |  |  |
| 1 Apr |  |  |  |
""",
    ),
    Plain(
        path="Scrutiny minutes extract.html",
        bank="cedar",
        look=Look(top="Democratic Services"),
        text="""
# Adults and Health Scrutiny Committee
## Minute 34: Care Act waiting times
The Director introduced the report. At the end of August 611 people were waiting for an assessment, down from 940 a \
year earlier. The longest wait was 201 days.
In reply to questions the Director said that everyone who waits is sent a letter and is rung every four weeks; that \
the order is by risk and not by date; and that six social workers start in October.
Members were concerned that residents do not know how to say that things have got worse.
RESOLVED: that the report be noted; that the letter be reviewed with residents; and that the committee receive \
figures again in March.
""",
    ),
    Plain(
        path="Provider forum 22 May.pptx",
        bank="ivel",
        text="""
=== Provider forum
22 May 2024
Town Hall and online
=== Agenda
|! Time | Item | Who
| 10.00 | Welcome and news | Commissioning
| 10.15 | Fee uplift: what happens next | Finance
| 10.45 | Questionnaires: what you told us | Quality
| 11.15 | Break |
| 11.30 | Tables: recruitment, technology, dementia | All
| 12.30 | Close |
=== What you told us in the questionnaires
* 34 of 41 homes replied
* Average agency use 9 per cent, down from 15
* Most asked for help with: syringe drivers, DoLS renewals
* 30 managers have been in post for a year or more
=== Next steps
* Fee letters by 14 June
* Quality visits begin in July
""",
    ),
    Plain(
        path="Re notes of call with ICB.eml",
        bank="juniper",
        look=Look(top="d.ferrant@council.example | s.marchetti@council.example | RE: notes of call with ICB"),
        text="""
Hi Ste
Notes as promised.
ICB will carry on paying for the six step-down beds until the end of June. After that it is for the Better Care Fund \
round. They want the length of stay down to 21 days; we are at 27.
They have no objection to our social worker being based on the ward on Mondays and Thursdays. Badge is with security.
I said that we cannot agree to trusted assessment for care homes until the homes themselves do. They took the point.
Next call on 8 April at 3.
D
""",
    ),
    Plain(
        path="Workstream action log.xlsx",
        bank="gorse",
        look=Look(shade="FFE699"),
        text="""
=== Actions
# Preparing for assurance – action log
|! No | Action | Owner | Due | RAG | Comment
| 1 | Upload policies to evidence library | QA | 30/09/2024 | Complete | 61 of 61
| 2 | Choose 50 cases and check consent | PSW | 15/10/2024 | Complete | Consent letters on file
| 3 | Refresh self-assessment | AD | 29/11/2024 | Amber | Theme 3 awaited
| 4 | Staff briefings | Comms | 13/12/2024 | Green | 4 of 6 held
| 5 | Mock interviews | LGA peer | 24/01/2025 | Green |
| 6 | Carers' data by ethnicity | Performance | 31/01/2025 | Red | System fix needed
| 7 | Equalities action plan | Policy | 31/01/2025 |  |
""",
    ),
)
