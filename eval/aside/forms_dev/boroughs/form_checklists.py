"""Checklists: hospital discharge, fire risk and evacuation plan."""

from eval.aside.forms_dev.boroughs.model import Form, Look

DISCHARGE = Form(
    name="discharge_checklist",
    look=Look(tick="☐☒", font="Arial", size=10, lined=True, shade="F2F2F2"),
    text="""
# Hospital discharge checklist
Person: {____________________} Ward: {__________} Pathway: {[]0; 1; 2; 3}
Practitioner: {____________________} Expected date: {__________}
|! Before the person leaves | Done | Initials
|? Person has been asked where they want to go | {[]Yes; N/A} | {}
|? Family or carer told, and carer asked what they can do | {[]Yes; N/A} | {}
|? Mental capacity considered for this decision | {[]Yes; N/A} | {}
|? Key, heating, food, bed | {[]Yes; N/A} | {}
|? Equipment delivered and checked | {[]Yes; N/A} | {}
|? Medicines and chart go with the person | {[]Yes; N/A} | {}
|? First call booked: provider, day and time | {[]Yes; N/A} | {}
|? Pets | {[]Yes; N/A} | {}
|? Letter with named contact given to the person | {[]Yes; N/A} | {}
|? Transport | {[]Yes; N/A} | {}
|! After | Done | Initials
|? Phone call within 24 hours | {[]Yes; N/A} | {}
|? Review within 14 days | {[]Yes; N/A} | {}
Notes: {________________________________________}
""",
    paths=(
        "Discharge checklist.docx",
        "Home First checklist.docx",
        "checklist EH 311.docx",
        "dc checklist bed 14.docx",
        "checklist - today.docx",
    ),
    banks="keel fern keel keel keel",
    filled=(
        """
Violet S
Marling
1
N Castells
04/02/2025
Yes | NC
Yes | NC
Yes | NC
Yes | NC
Yes | OT
Yes | RN
Yes | NC
Yes | NC
Yes | NC
Yes | RN
Yes | NC
Yes | NC
Doreen is feeding Tibbles until Wednesday
""",
        """
bed 14
7B
0
kt
9/1
Yes | kt
~
N/A | kt
Yes | kt
N/A | kt
Yes | kt
N/A | kt
N/A | kt
Yes | kt
Yes | kt
Yes | kt
N/A | kt
~
""",
    ),
    partly=(
        """
Mr A
5A
1
kt
14/2
Yes | kt
Yes | kt
~
~
Yes | OT
~
Yes | kt
~
~
Yes | kt
~2
waiting for key code
""",
    ),
)

PEEP = Form(
    name="fire_risk_and_peep",
    look=Look(
        font="Arial",
        shade="FFD9D9",
        tick="[ ][x]",
        size=10,
        top="Person-centred fire risk assessment and personal emergency evacuation plan",
    ),
    text="""
# Person-centred fire risk checklist
Use this with anyone who has care at home and smokes, uses oxygen, has an airflow mattress or emollient creams, \
hoards, or could not get out alone. Three or more "yes" answers in part A, or any in bold, means a home fire safety \
visit: make the referral the same day.
| Name | {} | Address or ref | {}
| Completed by | {} | Date | {}
## A. Is a fire more likely?
|! Question | Yes or no | Comment
|? Smokes, or someone in the home does | {[]Yes; No} | {}
|? Burn marks on carpet, clothes or bedding | {[]Yes; No} | {}
|? Portable heaters, overloaded sockets, candles | {[]Yes; No} | {}
|? Cooking left on | {[]Yes; No} | {}
|? Emollients, oxygen or airflow mattress | {[]Yes; No} | {}
|? Clutter level 4 or more on the image scale | {[]Yes; No} | {}
## B. Would the person know and get out?
|! Question | Yes or no | Comment
|? Working smoke alarm on each floor | {[]Yes; No} | {}
|? Hears and understands the alarm | {[]Yes; No} | {}
|? Can get out alone within three minutes | {[]Yes; No} | {}
|? Way out is clear and keys at hand | {[]Yes; No} | {}
## C. Personal emergency evacuation plan
| By day | {}
| By night | {}
| Equipment needed | {}
| Told: landlord, fire service, care provider | {}
| Review on | {}
""",
    paths=(
        "Fire risk and PEEP form.pdf",
        "PCFRA.pdf",
        "Fire risk Mr D.pdf",
        "PCFRA flat 30.pdf",
        "fire check half.pdf",
    ),
    banks="larch juniper larch larch larch",
    filled=(
        """
Mr D
2188
Ola Fenn
13/05/2024
No | Gave up in 1998
No | None seen
Yes | Bar heater next to newspapers
Yes | Pan burnt dry in April
No | None
Yes | Level 7 in the hall
No | One alarm, no battery
Yes | Heard a test
No | Hall is 40 cm wide
No | Key is under papers
Crawl space to the back door has been cleared; brother has key
Sleeps in chair by back door until the hall is clear
Linked alarm, retardant throw
Fire service 13/5; landlord 14/5
13 June 2024
""",
        """
Mrs R
flat 30
JB
4/3/25
No | n
No | n
No | n
No | n
Yes | cream - washing advice given
No | 1
Yes | x2
Yes | y
No | hoist
Yes | y
stay put, agency
stay put + fire service told
~
~
9/25
""",
    ),
    partly=(
        """
Mr P
~
JB
6/3/25
Yes | 30 a day, in bed
Yes | duvet
~2
Yes | oxygen
~*
""",
    ),
)

FORMS = (DISCHARGE, PEEP)
