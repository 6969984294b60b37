"""Safeguarding forms: concern, enquiry report, protection plan."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Form, Look

CONCERN = Form(
    name="safeguarding_concern",
    look=Look(
        tick="[ ][x]",
        size=10,
        control=True,
        top="Safeguarding adults concern form SA1",
        foot="Send by secure e-mail to the adult first contact team",
    ),
    text="""
# Safeguarding adults concern form (SA1)
If someone is in immediate danger ring 999. Do not delay sending this form because you do not have all the facts. Do \
not investigate. Make sure the person is safe, preserve evidence and write down what was said in the person's own words.
## 1 About the adult
| Name | {} | Date of birth | {}
| Address | {} | Phone | {}
| Gender | {} | Ethnicity | {}
| Care and support needs | {}
| Does the adult know about this concern? | {[]Yes; No}
| What does the adult want to happen? | {}
## 2 The concern
| Type of abuse | {[]Physical; Sexual; Psychological; Financial; Neglect; Self-neglect; Domestic; Modern slavery; \
Discriminatory; Organisational}
| Date and time | {} | Place | {}
[]5 What happened?
[]3 What has been done to make the person safe?
| Police told? | {} | Crime number | {}
## 3 Person said to have caused harm
| Name | {} | Relationship | {}
## 4 Who is sending this
| Name | {} | Role and organisation | {}
| Phone | {} | Date | {}
""",
    paths=(
        "SA1 concern form.pdf",
        "Safeguarding/SA1 fillable.pdf",
        "SA1 12-Dec redacted.pdf",
        "SA1 care home fall.pdf",
        "SA1 received incomplete.pdf",
    ),
    banks="heath cedar heath heath heath",
    filled=(
        """
Mrs M (redacted)
redacted
redacted
redacted
Female
Asian British
Stroke 2020, aphasia, needs help with all personal care
Yes
She shook her head when asked about police. She pointed to "stop" and "money" on her board.
Financial
Since about September
Own home
Day centre staff noticed that Mrs M no longer has lunch money. She used her board to tell us that her nephew holds \
her card. A letter from the bank in her bag showed six cash withdrawals of £200.
Bank rung with Mrs M and card stopped. Nephew has no key.
no
~
Nephew
Family
C Delacourt
Manager, day centre
given
12/12/2024
""",
        """
Res 14
1929
Aspen Court
~
F
WB
dementia, frame
No
n/k
Physical + Neglect
8/2/25 0640
bedroom
Found on floor by day staff, sensor mat unplugged. Bruise to L hip. Night notes say checked hourly but mat log shows \
nothing after 2.
Mat on, seen by GP, x-ray nad
no
~
night staff
paid carer
T Brice
Deputy, Aspen Ct
ext 4
8/2
""",
    ),
    partly=(
        """
Male, about 70, "Gerry"
~
Doorway by the station
~
M
White
Looks very unwell, legs swollen
~2
Self-neglect
Tonight
Street
Outreach saw him refuse an ambulance again.
~*
""",
    ),
)

ENQUIRY = Form(
    name="section_42_enquiry",
    look=Look(shade="FBE4D5", wide=False, tick="☐☒", top="Safeguarding enquiry @@"),
    text="""
# Section 42 enquiry report
> Making Safeguarding Personal: the adult's wishes come first. Enquiries should be done within 40 working days. The \
three tests in section 42(1): the adult has needs for care and support (whether or not met); is experiencing or at \
risk of abuse or neglect; and as a result of those needs is unable to protect themselves.
| Adult at risk | {<name>} | Reference | {<number>}
| Enquiry officer | {<name>} | Safeguarding manager | {<name>}
| Date of concern | {<date>} | Date enquiry began | {<date>}
## 1. The section 42 tests
|! Test | Met? | Why
|? Needs for care and support | {[]Yes; No} | {}
|? Experiencing or at risk of abuse or neglect | {[]Yes; No} | {}
|? Unable to protect themselves because of those needs | {[]Yes; No} | {}
## 2. What the adult wants
Outcomes the adult (or representative) asked for
{<in their own words>}
Advocate or representative
{<name and why>}
## 3. What was done
|=5 Date | Who was seen or what was read | What it showed
## 4. Findings
> For each allegation say what the evidence shows on the balance of probabilities.
{<findings>}
Conclusion {[]Substantiated; Partly substantiated; Not substantiated; Inconclusive; Ended at adult's request}
## 5. Risk
Risk before enquiry {<high, medium or low>} Risk now {<high, medium or low>}
Risk was {[]Removed; Reduced; Remains}
Reasons
{<reasons>}
## 6. Outcomes
Were the adult's outcomes met? {[]Fully; Partly; Not at all}
What did the adult say about the enquiry?
{<words>}
Learning for services
{<learning>}
Enquiry officer's signature {<sign>} Date {<date>}
Manager's decision {<agree or not, and next step>} Date {<date>}
""",
    paths=(
        "S42 enquiry report.docx",
        "blank s42.docx",
        "s42 enquiry 2207 anonymised.docx",
        "s42 enquiry 2291.docx",
        "s42 2310 ongoing.docx",
    ),
    banks="ivel birch ivel ivel ivel",
    stamps=("SA3 v2", "SA3 v2", "SA3 v2", "SA3 v2", "SA3 v1"),
    filled=(
        """
Mr Alaric N
2207
Gwen Tolliver
Ste Marchetti
03/06/2024
05/06/2024
Yes | MS, uses a powered chair, two carers four times a day
Yes | Missed calls left him in bed for 16 hours
Yes | Cannot get out of bed or reach the phone
"I want them to say sorry and I want it never to happen to anybody else. I do not want a different agency, I like my \
girls."
Wife, Sorrel, at his request
05/06 | Mr and Mrs N at home | His account matches the call log // 07/06 | Agency rota and monitoring data | Both \
carers off the rota by mistake after a system change // 12/06 | Branch manager | Accepts failure; no alert was set \
for missed calls // 20/06 | Quality officer | Two other missed calls the same week, no harm
The agency failed to provide three calls on 1 and 2 June. There was no intent. The cause was a change of rota system \
with no check and alerts turned off.
Substantiated
High
Low
Reduced
Alerts are on and tested weekly. Mr N has the out of hours number on a button by the bed.
Fully
"Gwen did what she said. The manager came and said sorry to my face."
All agencies asked on 1 July to confirm that missed call alerts are on.
G Tolliver
28/06/2024
Agree. Close to safeguarding; quality team to follow up at next visit.
02/07/2024
""",
        """
Ms J
2291
KO
SM
9/9/24
10/9/24
Yes | LD
Yes | "friend" using her flat
Yes | can't say no to him
wants friend to stop bringing people. Still wants to see him
POhWER-type advocate, instructed 12/9
10/9 | J at day service | 4 men in flat most nights // 16/9 | police ASB | known address // 23/9 | housing | \
injunction poss // 1/10 | J + advocate | agreed new locks
cuckooing, more likely than not. J given cigs and company in return
Partly substantiated
high
med
Reduced
locks, PCSO visit wkly, new Tue group
Partly
"it's quiet now. bit lonely"
~
KO
21/10/24
agree, protection plan 3 mths
~
""",
    ),
    partly=(
        """
Mrs W
2310
Gwen Tolliver
Ste Marchetti
14/01/2025
15/01/2025
Yes | Frailty, sight loss
Yes | Son shouts and has pushed her
Yes | Depends on him for food and shopping
~2
15/01 | Mrs W alone at the clinic | Frightened of son losing his home
~2
High
~
~
~
~
~
More people should ask when he is out
~*
""",
    ),
)

PLAN = Form(
    name="protection_plan",
    look=Look(font="Calibri", lined=True),
    text="""
# Safeguarding plan
Name of adult: {.....................................} Ref: {.....................}
Meeting date: {.....................} Chair: {.....................................}
Those present: {...........................................................................}
|=6 Risk or concern | What we will do | Who | When | How we will know it worked
What the adult says about the plan: {...........................................................................}
Contingency – if the plan breaks down: {...........................................................................}
Review date: {.....................} Copy given to adult: {[]Yes; No, because}
""",
    paths=(
        "Safeguarding plan.docx",
        "safeguarding plan form.docx",
        "Safeguarding plan Ms J.docx",
        "sg plan mr D.docx",
        "plan - draft.docx",
    ),
    banks="juniper ivel juniper juniper juniper",
    filled=(
        """
Ms J
2291
22/10/24
S Marchetti
J, advocate, housing, PCSO, K O
People using J's flat | New locks, door chain | Housing | 25/10 | J says who comes in // Loneliness | Tue group, \
befriender | KO | 5/11 | she goes 3 weeks of 4 // Debt | Benefit check | CAB | 15/11 | no new loans
"Good. I have the key on my neck"
Ring duty or PCSO; J can stay at sister's
22/01/25
Yes
""",
        """
Mr D, Flat 2
2188
6 May 2024
Ola Fenn
Mr D, his brother, fire service, environmental health, GP by phone, social worker
Fire: papers near cooker | Clear one metre round the cooker together each Monday; retardant bedding; linked alarm | \
Fire service and brother | By 20 May | Photo each week, clutter rating down from 7 to 5 // Not eating | Meals \
delivered with a check | Social worker | 13 May | Weight up in June
"As long as nobody touches the bicycles."
Brother has the spare key. Panel to reconvene within five days.
1 July 2024
Yes
""",
    ),
    partly=(
        """
Mrs W
2310
11/2/25
~2
Son's temper | Carer to visit when son out | ~ | ~ | ~
~*
""",
    ),
)

FORMS = (CONCERN, ENQUIRY, PLAN)
