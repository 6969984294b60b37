"""Forms at the front door: referral, advocacy request, duty log, equipment order."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Form, Look

REFERRAL = Form(
    name="online_referral",
    look=Look(control=True, top="Borough Council – adult social care – @@"),
    text="""
# Refer someone for care and support
Please ask the person before you refer them. If you need help today ring the first contact team. Fields marked * must \
be filled in.
## About the person
Full name * {}
Date of birth * {}
Address and postcode * {}
Phone number {}
Do they know about this referral? * {[]Yes; No}
Does anyone live with them? {}
## Reason
[] What is the person finding difficult? * :: For example washing, getting about at home, eating, loneliness.
[] What have they tried already? :: For example family, equipment, community groups.
[] What would they like to happen? *
Are there any risks for our staff, such as dogs or smoking? {}
## About you
Your name * {}
Organisation or relationship * {}
E-mail * {}
> When you press Send you will get a number. Write it down. We will ring the person within two working days.
""",
    paths=(
        "referral.html",
        "web/referral-form.html",
        "referral_88213.html",
        "referral_88240.html",
        "referral_abandoned_88251.html",
    ),
    banks="fern alder fern fern fern",
    stamps=(
        "online referral",
        "online referral (test site)",
        "submission 88213",
        "submission 88240",
        "saved draft 88251",
    ),
    filled=(
        """
Mr Clement Achebe-Rowe
4 March 1946
14 Tanyard Row
none given
Yes
Wife, who has arthritis
He cannot lift his legs over the side of the bath since his operation and sits on the edge to wash. He has stopped \
going up to bed and sleeps on the settee.
Neighbour lent a bath board but it does not fit. They have asked the GP for physio.
He wants to sleep in his own bed again.
Small dog, friendly
Bernice
Community nurse
bernice@surgery.example
""",
        """
K Lund
1/1/58
on system
~
Yes
no
meals
shop closes
meals on wheels
no
housing officer
Northgate
ho@homes.example
""",
    ),
    partly=(
        """
Mrs Adaeze T
~
Flat 4, Dock House
~
Yes
~
Falls
~*
""",
    ),
)

ADVOCACY = Form(
    name="advocacy_request_mail",
    look=Look(blank="", top="duty@council.example | referrals@advocacy.example | Advocacy request @@"),
    text="""
Please fill in below the line and send to the advocacy service. Do not attach assessments. Requests with gaps will be \
returned.
--------------------------------------------------
Type (Care Act / IMCA / IMHA / RPR): {}
Person's initials: {}
Year of birth: {}
Where they are now: {}
Communication: {}
Decision or process, and by when: {}
Why do they have substantial difficulty, or lack capacity? {}
Is there anyone appropriate and unpaid who could support? {}
Risks for a visitor: {}
Your name, team and phone: {}
--------------------------------------------------
We answer within two working days. IMCA requests for serious medical treatment: ring as well.
""",
    paths=(
        "Advocacy request template.eml",
        "FW advocacy request form.eml",
        "Advocacy request VS.eml",
        "Advocacy request J.eml",
        "advocacy request draft.eml",
    ),
    banks="heath birch heath heath heath",
    stamps=("(template)", "form", "- VS", "- J", "- draft"),
    filled=(
        """
IMCA
VS
1936
Marling ward
Speaks clearly, best before noon
Where to live after hospital; meeting on 30 January
She does not retain the options for more than ten minutes and believes that her mother is alive.
A friend, Doreen, who does not feel able to speak for her
None
Nuria Castells, hospital team, 4471
""",
        """
Care Act
J
1988
own flat
speech, easy read
s42, asap
LD, can't weigh
no
men in flat - go in pairs
KO 3120
""",
    ),
    partly=(
        """
RPR
~
1941
Aspen Court
~*
""",
    ),
)

DUTY = Form(
    name="duty_log",
    look=Look(shade="BDD7EE", font="Arial"),
    text="""
=== Log
# Duty log – @@
| Date | {}
| Duty worker | {}
| Duty senior | {}

|=10 Time | Caller and organisation | About (ID) | Concern | Action | Outcome | Initials
| Handed over to | {}
=== Key
|! Outcome | Meaning
| C | Closed with advice
| P | Passed to a team – say which
| W | Waiting – say until when
| S | Safeguarding concern raised
Emergency numbers are on the wall and in the duty folder. Police 101. Out of hours from 5 p.m.
""",
    paths=(
        "Duty log.xlsx",
        "duty sheet (print me).xlsx",
        "duty log 13 Jan.xlsx",
        "duty log 14 Jan.xlsx",
        "duty log 15 Jan am.xlsx",
    ),
    banks="larch ivel larch larch larch",
    stamps=("East", "West", "East", "East", "East"),
    filled=(
        """
13/01/2025
Sal
Cass
0910 | Bernice, community nurse | 20114 | Catheter bag full, no carer yet | Rang agency, carer there by 9.40 | C | SC \
// 0955 | Son | 19877 | Wants review | Booked 28/1 | P review team | SC // 1130 | Police | new | Woman found in \
slippers on the high road | Welfare visit with OT | S | SC // 1415 | Pharmacy | 20377 | Blister pack not collected | \
Rang, he is with his sister | C | SC // 1600 | Ward 7B | 20560 | Home tomorrow | Restart package | W until 14/1 noon \
| SC
Dom
""",
        """
14/1
Dom
Cass
0900 | EDT | 20881 | fall | ok, home | C | DP // 1010 | dtr | 20882 | DP stuck | email DP team | P | DP
n/a
""",
    ),
    partly=(
        """
15/01/2025
~2
0905 | GP | 20990 | ~ | ~ | ~ | ~ // 0920 | Neighbour | ~ | ~ | ~ | ~ | ~
~
""",
    ),
)

EQUIPMENT = Form(
    name="equipment_request",
    look=Look(tick="[ ][x]", size=9, font="Arial", shade="EEEEEE", top="Community equipment – special request"),
    text="""
# Special equipment request
Standard stock is ordered from the catalogue and needs no form. Use this form for anything that is not in the \
catalogue or costs over £500. Try stock first. Look at the recycled list, which changes daily. Joint funding: a \
hospital bed for nursing needs is NHS, for care needs is council; split evenly when both.
| Person's ID | {} | Prescriber and PIN | {}
| Item | {} | Supplier and price £ | {}
| Delivery | {[]Same day; 2 days; 5 days; Specialist}
| What can the person not do without it? | {}
| What stock was tried, and why did it fail? | {}
| Weight of person (kg) and safe working load | {}
| Who will be trained to use it? | {}
| Funding | {[]Council; NHS; Split}
| Approved by | {} | Date | {}
""",
    paths=(
        "Special equipment request.pdf",
        "non-stock form.pdf",
        "special EH sling.pdf",
        "special 4471 bath lift.pdf",
        "special request (wt not known).pdf",
    ),
    banks="cedar heath cedar cedar cedar",
    filled=(
        """
30118
M Achterberg 0442
In-situ sling, mesh, medium
Highlift, 214.00
2 days
Sit out of bed for more than an hour; toileting sling hurts under the thighs
Standard quick-fit and full back: red marks within 30 minutes
61 kg; 200 kg
Both carers and her niece
Council
S Quill
07/02/2025
""",
        """
11820
MA 0442
bath lift, reclining
Aqua 389
5 days
bath
board & seat - no
74/140
self
Council
SQ
3/3
""",
    ),
    partly=(
        """
20990
~
Bariatric commode
~
Same day
Use the toilet at night
~*
""",
    ),
)

FORMS = (REFERRAL, ADVOCACY, DUTY, EQUIPMENT)
