"""Assessment forms: Care Act assessment, carers assessment."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Form, Look

CARE_ACT = Form(
    name="care_act_assessment",
    look=Look(
        shade="D5E8D4", top="Care Act 2014 assessment @@", foot="Official – sensitive (when complete)", tick="☐☒"
    ),
    text="""
# Adult social care assessment
> The assessment must be done with the person. Begin with what is going well. Use the person's own words. The prompts \
under each heading are to help the conversation; they are not questions to be read out.
## Your details
| Name | {} | Preferred name | {}
| Date of birth | {} | NHS number | {}
| Address | {}
| First language and communication needs | {}
| Ethnicity | {} | Religion or belief | {}
| GP | {} | Who else was present | {}
## About you
[]5 What matters to you, and what does a good day look like? :: Interests, people, routines, faith, work, what you \
are proud of.
[]4 What has happened, and what would you like to change?
[]4 Who and what helps you now? :: Family, friends, neighbours, groups, equipment, technology, services.
## Your outcomes
> The Care and Support (Eligibility Criteria) Regulations 2015: a person is eligible where needs arise from or relate \
to a physical or mental impairment or illness, they are unable to achieve two or more of the outcomes, and there is \
or is likely to be a significant impact on wellbeing. "Unable" includes being able only with help, with significant \
pain, distress or anxiety, at risk to health or safety, or taking significantly longer than would be expected.
|! Outcome | What you can do and what you need help with | Able?
|? Managing and maintaining nutrition | {} | {}
|? Maintaining personal hygiene | {} | {}
|? Managing toilet needs | {} | {}
|? Being appropriately clothed | {} | {}
|? Being able to make use of the home safely | {} | {}
|? Maintaining a habitable home environment | {} | {}
|? Developing and maintaining family or other personal relationships | {} | {}
|? Accessing and engaging in work, training, education or volunteering | {} | {}
|? Making use of necessary facilities or services in the local community | {} | {}
|? Carrying out any caring responsibilities for a child | {} | {}
## Wellbeing
> The nine areas: dignity and respect; physical and mental health and emotional wellbeing; protection from abuse and \
neglect; control over day-to-day life; work, education and leisure; social and economic wellbeing; domestic, family \
and personal relationships; suitability of accommodation; contribution to society.
[]4 Effect of your needs on your wellbeing
[]3 Mental capacity :: Is there reason to doubt capacity for any decision? If so complete MCA1.
[]3 Risks and how they will be managed
| Eligible needs? | {[]Yes; No} | Date decision sent | {}
| Assessor | {} | Date completed | {}
| Team manager | {} | Date agreed | {}
""",
    paths=(
        "Care Act assessment form.docx",
        "forms/assessment 2024.docx",
        "Assessment anonymised - Mr B.docx",
        "Assessment - Pearl.docx",
        "Assessment C (short).docx",
        "Assessment started - D.docx",
    ),
    banks="eden larch eden eden eden eden",
    stamps=("v6", "v6 (Sensory team)", "v6", "v6", "v5", "v6"),
    filled=(
        """
Mr Bertram Hallowes
Bert
11/06/1941
anonymised
Flat 9, anonymised
English. Wears two hearing aids; please face him and speak on his left.
White British
Methodist
Dr at the Quay practice
Niece, Corinne
Bert was a bus driver for thirty-one years and still knows every route. A good day is breakfast at the café, the \
crossword with Len from upstairs, and the six o'clock news. He is proud of his long service clock.
He fell in the bathroom on 3 January and lay for two hours. He wants to feel safe to have a bath again and does not \
want "strangers trooping in at all hours".
Corinne rings each evening and visits on Sundays. Len checks on him. He has a stick and a pendant which he keeps on \
the door handle.
Makes his own breakfast and tea. Corinne leaves meals for two days; the rest is toast. | With help
Has a strip wash. Has not bathed since the fall, and is distressed by this. | No
Manages. Urine bottle at night. | Yes
Takes 40 minutes and is breathless doing socks. | With help
Rugs removed. Step to balcony is high. | With help
Cleaner once a fortnight, privately. | Yes
Close to niece and Len. | Yes
Not looking for it; would like to talk to the transport museum. | Yes
Goes to the café alone. Needs a lift for the hospital. | Yes
Not applicable | Yes
The loss of his bath is about dignity as much as hygiene. He feels "grubby" and has twice not gone to chapel because \
of it.
No reason to doubt it. He weighed up the risks of bathing clearly.
Falls: OT for bath lift; pendant to be worn; falls clinic on 20 February.
Yes
14/02/2025
S Ilesanmi
12/02/2025
V Croome
13/02/2025
""",
        """
Pearl A
Pearl
1968
anonymised
with sister
Jamaican patois & English
Black Caribbean
Pentecostal
known
sister, support worker
Church on Sunday & Wednesday, gospel choir, her two cats. Good day = no voices before noon, sister's cooking, choir.
Wants own flat near sister. Tired of sharing a room with niece.
Sister. Pastor. CMHT nurse fortnightly. Clozapine clinic.
Sister cooks, Pearl could learn again | With help
Prompt | With help
ok | Yes
ok | Yes
left gas on x2 | No
sister does all | No
some tension over room | With help
choir, would like charity shop | With help
goes to church only with sister | No
no children | Yes
No control over day to day life; accommodation not suitable; sister near burn out which would end the arrangement
Has capacity re where to live
Gas: auto shut-off valve. Relapse plan with CMHT.
Yes
27/11/24
GF
22/11/24
~
26/11/24
""",
        """
Mrs C
~
02/02/1933
~
~
English
WB
~
on file
daughter
Garden, quiz shows, great-grandchildren
Wants to come home from hospital
Daughter next door; lunch club Tue
Daughter does meals | With help
Needs 1 | No
Commode | No
Needs 1 | No
Bed downstairs | With help
Daughter | With help
fine | Yes
n/a | Yes
lunch club, lift | With help
n/a | Yes
Would lose control and be miserable if not home
no doubt
2 stairs at back door - rail
Yes
9/12
hb
6/12
JW
9/12
""",
    ),
    partly=(
        """
Dwayne P
Dee
1990
anonymised
Hostel
English
Mixed White and Black Caribbean
none
not registered
keyworker
Gaming, his nephew, bikes. "A good day is when no one bothers me."
~
Hostel keyworker; mum by phone
Skips meals, one takeaway a day | With help
ok when well | With help
ok | Yes
ok | Yes
~
~
nephew, mum by phone | With help
~
won't use buses | No
n/a | Yes
~*
""",
    ),
)

CARER = Form(
    name="carers_assessment",
    look=Look(font="Verdana", tick="☐☑", legacy=True, banner=True, foot="Carers hub – @@"),
    text="""
# Carer's assessment
Looking after someone? This is your chance to tell us how caring affects you. You do not need to fill in every box.
Your name: {} Phone: {}
Who do you look after? {} How are you related? {}
How many hours a week do you care? {[]1 to 19; 20 to 49; 50 or more}
How long have you been caring? {}
## What you do
> For example: washing and dressing, lifting, giving medicine, shopping, money, keeping company, being there at night.
[]4 What do you do on a normal day?
[]3 What happens at night?
## How it affects you
[]3 Your health – physical and mental
[]3 Work, study or volunteering
[]3 Time for yourself, family and friends
[]3 Your home
[]3 Are you willing and able to go on caring?
## What would help
[]3 What one thing would make the biggest difference?
[]3 What would happen if you were suddenly ill? :: We can make an emergency plan with you.
Do you have a carer's emergency card? {[]Yes; No; Please send me one}
## For office use
| Eligible under the Care and Support (Eligibility Criteria) Regulations 2015? | {[]Yes; No}
| Support agreed | {}
| Assessed by | {} | Date | {}
""",
    paths=(
        "Carers assessment form.docx",
        "Carers hub/carer's assessment.docx",
        "Carer assessment 12 redacted.docx",
        "carer ass Mr O.docx",
        "carer assessment incomplete - K.docx",
    ),
    banks="fern alder fern fern fern",
    stamps=("June 2024", "June 2024", "June 2024", "June 2024", "June 2024"),
    filled=(
        """
Redacted
redacted
My husband, who has Parkinson's
wife
50 or more
Nine years, the last two much harder
I get him up at eight, which takes an hour and a half. Tablets at 8, 11, 2, 5 and 9 to the minute. All the cooking, \
washing and driving. I sit with him while he eats because of the choking.
Up three or four times to turn him. I sleep in the chair when he is restless.
My back went in September. The doctor put me on tablets for my nerves. I have not been to the dentist for three years.
Gave up my job at the library in 2022. I miss it more than the money.
My sister comes on a Thursday for two hours and I go to the shops. I have not seen my grandson in Leeds since Easter.
The hospital bed is in the front room so we live in the kitchen.
Yes, but not like this.
One whole night's sleep a week.
I don't know. That is what keeps me awake.
Please send me one
Yes
Night sitter one night a week; carer's direct payment of £300; emergency plan; back care session with OT
L Abiodun-Pike
16/10/2024
""",
        """
Mr O
~
mum
son
20 to 49
2y
shopping, dinner, pills, bills
phone rings most nights
tired
work from home Fri
none
~
yes for now
someone to check on her at lunch
brother would come
No
Yes
lunch call x5, telecare
LAP
3/12/24
""",
    ),
    partly=(
        """
K
~
my daughter Bea, 24
mother
50 or more
all her life
Everything. She has no speech so I am her voice as well.
~2
I gave up work
~*
""",
    ),
)

FORMS = (CARE_ACT, CARER)
