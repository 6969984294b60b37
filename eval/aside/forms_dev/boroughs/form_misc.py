"""Other forms: reablement goals, meeting agenda, AMHP report, team on a page."""

from eval.aside.forms_dev.boroughs.model import Form, Look

GOALS = Form(
    name="reablement_goals",
    look=Look(font="Arial", size=12, leader=True),
    text="""
# My reablement goals
(keep this on the fridge)
Name {} Started {}
What I most want to be able to do again:
First thing: {}
Second thing: {}
Third thing: {}
How sure I am that I can (0 to 10): at the start {......} at two weeks {......} at the end {......}
Things that help me {}
Things to watch out for {}
My exercises {}
Who to ring {}
At the end: what I can do now {}
What happens next {[]Nothing more needed; Equipment; Care; Another referral}
My signature {}
""",
    paths=(
        "Reablement goal sheet.docx",
        "goal sheet large.docx",
        "goals Mrs A.docx",
        "goals P.docx",
        "goals - week 1.docx",
    ),
    banks="ivel eden ivel ivel ivel",
    filled=(
        """
Mrs A
2 December 2024
Get down to my own shop for the paper
Do my stockings
Stand long enough to make a cake
3
6
9
My late husband's stick. Being left alone to try.
The back step
Heel raises at the sink, ten, three times a day
Lorna at Home First
Paper every day, stockings with the gadget, cake on Sunday
Equipment
A
""",
        """
P
6/1
wash
stairs
tv remote
2
5
8
rail
dizzy
sit-stand x10
HF
all 3
Nothing more needed
P
""",
    ),
    partly=(
        """
Mr L
24 February 2025
Walk to the allotment
~2
4
~2
His daughter on the phone at seven
~*
""",
    ),
)

AGENDA = Form(
    name="meeting_agenda_template",
    blanks=2,
    look=Look(font="Calibri", banner=True, shade="DEEAF6"),
    text="""
# Safeguarding meeting agenda and record
| Name of adult | {[INSERT NAME]} | Reference | {[INSERT REF]}
| Date, time, place | {[INSERT]} | Chair | {[INSERT]}
| Invited | {[INSERT NAMES AND ROLES]}
| Apologies | {[INSERT]}
> Chair's script: Welcome. The purpose of this meeting is to hear what (name) wants and to agree how to keep them \
safe. What is said here is confidential. If (name) is not here we will say why. Please do not use initials or acronyms.
## 1. What does the adult want?
{[RECORD IN THEIR OWN WORDS]}
## 2. What do we know?
{[EACH AGENCY IN TURN]}
## 3. What are we worried about, and what is going well?
{[SUMMARY]}
## 4. What needs to happen?
|=4 Action | Who | When
## 5. Views on the plan
{[ADULT, FAMILY, AGENCIES, DISAGREEMENT]}
## 6. Close
Next meeting {[DATE]} Minutes to {[NAMES]}
""",
    paths=(
        "SG meeting agenda and minutes.docx",
        "agenda template sa2.docx",
        "SG meeting 2291.docx",
        "sg mtg mrs w.docx",
        "SG meeting prepared for 14 March.docx",
    ),
    banks="juniper larch juniper juniper juniper",
    filled=(
        """
Ms J
2291
22 October 2024, 2 p.m., library meeting room
Ste Marchetti
J, her advocate, K Odell (social worker), housing officer, community police officer
Day service
"Quiet. My key. I want to see him in the day, not at night."
Housing: four complaints since July. Police: known address, no arrests. Social worker: J gives cigarettes and food \
away. Advocate: J is lonely since her mother moved.
Worried about nights and money. Going well: J goes to her cookery group and has told us all this herself.
New locks | Housing | 25/10 // Tuesday group | K Odell | 5/11 // Weekly call-in | Police | from now
J agrees. Housing would like an injunction; J does not, so not for now.
22 January 2025
All present
""",
        """
Mrs W
2310
11/2/25 clinic
SM
W, GP, GT
son (not invited, her wish)
son to get help, not punished
GP - bruises x2. GT - shops for her
w: temper. ok: she talks
carer at 11 | GT | 17/2 // son - drugs svc | GP | asap
ok
11/3
W, GP
""",
    ),
    partly=(
        """
Mr Alaric N
2344
14 March 2025, 10 a.m., at home
Ste Marchetti
Mr and Mrs N, G Tolliver, agency manager
~*
""",
    ),
)

AMHP = Form(
    name="amhp_report",
    look=Look(
        font="Times New Roman",
        size=10,
        tick="[ ][x]",
        shade="E6E6E6",
        top="AMHP report on assessment under the Mental Health Act 1983",
    ),
    text="""
# AMHP report
> Chapter 14 of the Code of Practice: the report should be left with the patient's papers within 24 hours. Write for \
the reader who has never met the person. A summary left at the ward at the time is not enough.
| Name | {} | Date of birth | {}
| Date and time of assessment | {} | Place | {}
| AMHP | {} | Section 12 doctor / second doctor | {}
| Nearest relative (section 26) | {} | Relationship | {}
| Was the nearest relative told or consulted? | {[]Told; Consulted; Not practicable}
## Background
{}
## Interview in a suitable manner
> Interpreter, time of day, alone or with someone, effects of drugs or medication.
{}
## Views of the person
{}
## Views of the nearest relative and others
{}
## Risk
{}
## Options considered, including crisis team, respite, informal admission
{}
## Decision and reasons
Outcome {[]Section 2; Section 3; Informal; Community; No further action}
{}
## Arrangements
| Children, adults cared for, pets | {} | Property and keys | {}
| Conveyance | {} | Bed and time found | {}
| Rights explained and leaflet left? | {[]Yes; No}
| Signed | {} | Date and time | {}
""",
    paths=(
        "AMHP report.pdf",
        "AMHP outline report form.pdf",
        "AMHP report redacted 1.pdf",
        "amhp rpt 88.pdf",
        "AMHP report - waiting bed.pdf",
    ),
    banks="dene keel dene dene dene",
    filled=(
        """
Redacted
1984
9 January 2025, 18.20
At home
D Ferrant
Two doctors, names redacted
Mother
Mother
Consulted
Known to services since 2009. Three admissions, the last in 2019. Works in a garden centre. Stopped her tablets in \
November because of weight.
In her kitchen, with her sister on the stairs at her request. She was tired and had not slept for four nights but \
could follow.
"I'm not ill, I'm awake." She would see the crisis team but not go to hospital.
Mother is worried about driving. Sister would stay for a week.
Driving at night; spending; no thoughts of harm.
Crisis team twice a day with the sister in the house and the car keys at her mother's. Informal admission was offered \
and declined.
Community
Less restrictive and likely to work: she accepts tablets, the sister is there, the keys have been given up.
Cat, with sister
Sister holds keys
None needed
Not needed
Yes
D Ferrant
9 January 2025, 23.05
""",
        """
X
1961
14/2/25 0210
ED cubicle 4
SA
Dr A, Dr B
~
wife
Told
dementia ?LB, police 136
quiet room, wife present, 0300
wants home
wife - can't go on
hit wife x2, wandering A-road
home + crisis no; informal no capacity
Section 2
needs assessment, risk to wife
~
wife
ambulance
0640 Birch ward
Yes
SA
14/2 0700
""",
    ),
    partly=(
        """
Y
1999
3 March 2025, 16.00
Police station
D Ferrant
Dr C / awaited
Father
Father
~
Student, first time known to anyone. Found on the roof of the car park.
At the custody desk, then a side room. Cold and tired.
~
Father on his way from Hull.
~*
""",
    ),
)

STATEMENT = Form(
    name="quality_statement_slide",
    blanks=1,
    look=Look(blank="", cell=""),
    text="""
=== Team on a page: @@
| Team | {Team name} | Manager | {Name}
| Staff (FTE) | {n} | People we support | {n}
=== What we are proud of
{One thing, with a number}
=== What people say about us
{A quotation}
=== What we are working on
{One thing, and by when}
=== How we know
|=3 Measure | Last year | Now
""",
    paths=("Team on a page.pptx", "TOAP sensory.pptx", "TOAP hospital.pptx", "TOAP first contact.pptx"),
    banks="fern cedar cedar cedar",
    stamps=("January 2025", "January 2025", "January 2025", "January 2025"),
    filled=(
        """
Sensory
Lena Varga
5
212
Gareth's route: ten hours of care asked for, none needed
"I smelt the bread and knew I was nearly there."
Waits under eight weeks by June
Longest wait (weeks) | 19 | 9 // Reviews in date | 81% | 98%
""",
        """
Hospital
V Croome
9
n/a
24h calls
"she rang!"
sup 71% to 90 by Apr
24h call made | 40% | 93%
""",
    ),
    partly=(
        """
First contact
Bel Carrow
14
~
71 per cent of contacts end with advice
~*
""",
    ),
)

FORMS = (GOALS, AGENDA, AMHP, STATEMENT)
