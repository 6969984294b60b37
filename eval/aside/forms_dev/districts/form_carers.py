"""Carers' assessments, plans and surveys; safeguarding and review forms."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 partners Carers/Carer's assessment.docx
    b1 hub Carers/Supported self-assessment for carers.pdf
    f0 county Carers/Carers assessment - Mrs Ainsdale.docx
    f1 finance Carers/Self assessment BD.pdf
    p0:0-5,7,8 south Carers/Carers assessment - visit 1.docx
    p1:0-2,4 quality Carers/self assessment posted back.pdf
    """,
    """
    Mrs Philippa Ainsdale, 72
    My husband Roy, 78, Parkinson's and now the dementia that goes with it
    From six, when I turn him, to about eleven. I do his tablets five times a day, wash and dress him, cut up his food, shave him, and sit with him when he sees things that are not there. I drive to all appointments. Two mornings he goes to the Laurels.
    I have not slept a night through since August. My blood pressure is up and I had shingles at Christmas. I do get cross, and then I feel dreadful.
    Roy's needs come before the housework. The garden is gone. I do manage to keep us clean and fed.
    Our daughter is in Leeds and rings on Sundays. I stopped choir in September because there is no one to sit with him at night. I miss it more than I thought I should.
    I retired when he was first ill. I should like to finish my watercolour course.
    Nobody. If I fell ill there is a neighbour who would ring you, that is all.
    One night's sleep a week. Choir on Tuesdays. Somebody who would know what to do.
    Willing, but not at this pace. I am at the end of what I can do at night.
    P. Ainsdale, 3 February; R. Sung (assessor)
    """,
    """
    BD, 34
    mum
    shopping, meds, bills, evenings
    tired
    ok
    don't see mates
    work FT, boss is fine
    sister
    a break
    yes
    -
    """,
)
def carers_assessment() -> str:
    return """
@ ghost=both; font=Arial; size=11; pdffont=Sans; heads=Heading; colour=006666
^ Carers Marlshire with the five districts
v <<||CA1 v5 Carers Marlshire, The Old Library, Fenbrook. Line open 8 to 8, six days: 01632 960020>>
! Carer's assessment
# Before you begin
You have the right to an assessment if you look after an adult who could not manage without you. It does not matter how much care you give, whether the person gets help from us, or how much money you have. It is not a test of how well you care. You can fill this in by yourself, with a friend, by telephone or face to face with one of our workers. Take as long as you like over it.
~ The Care Act says that we have to look at: whether caring has an effect on your physical or mental health; whether it keeps you from one or more of eight outcomes (caring for a child; caring for others; keeping a home fit to live in; eating well; keeping up relations with family and friends; work, training or volunteering; the use of local services; recreation); and whether this has a significant impact on your wellbeing. If the answer to all three is yes, you have eligible needs, and we must agree a support plan.
~ Wellbeing means: personal dignity; physical and mental health and emotional wellbeing; protection from abuse and neglect; control over daily life; work, education and leisure; social and economic wellbeing; family and personal relationships; whether your home suits you; and your part in society.
~ You may ask for what you say to be kept from the person you look after. We will only share it without your agreement if somebody is at risk.
~ When we have had your answers we will talk with you within 28 days, tell you in writing what we have decided and why, and give you a copy.
# 1. About you
{}
# 2. The person you look after
~ Who are they, and what is the matter?
{}
# 3. A usual day
~ What do you do, how often, by day and by night?
{}
# 4. Your health
~ How do you sleep? Have you put off seeing a doctor? How is your mood?
{}
# 5. Home and food
{}
# 6. Family, friends and things you enjoy
~ What have you given up? Whom do you see?
{}
# 7. Work and learning
{}
# 8. If something happened to you
~ Who would step in? Is there a plan?
{}
# 9. What would make a difference?
{}
# 10. Are you willing and able to go on caring?
{}
# Signed
{}
---
# What happens next
We shall ring you within ten days to say that we have this. A worker will talk with you. We then look at it against the national rules and write to you with what we have decided. If you are eligible we make a support plan with you. It may give you advice, a break, equipment, training, a one-off payment or an emergency plan. There is no charge for help that is given to you as a carer. Help that is given to the person you look after (for instance somebody to sit with them) counts as theirs, and they may be charged.
If you are not eligible, we shall tell you what else there is. You can ask us to look again; ring the worker first, or the complaints manager on 01632 960733. You can go to the Local Government and Social Care Ombudsman after that.
# Money
Carer's Allowance is for people who care for 35 hours or more and earn no more than the limit. It can affect the other person's benefits: take advice first. Carer's Credit protects your State Pension. Ask about council tax: a carer can sometimes be left out of the count.
# Work
You have a right to ask for flexible work from your first day, and to a week of unpaid leave each year for caring, and to time off in an emergency.
# Your information
Carers Marlshire and the Council hold this together. We keep it for six years after the last contact. We share with the NHS where it helps you, and tell you.
"""


@layout(
    """
    b0 hub Carers/Emergency plan for carers.pdf
    b1 quality Carers/Message in a bottle - carers emergency plan.pdf
    f0 hub Carers/Emergency plan 1180.pdf
    f1 hub Carers/Emergency plan 1206.pdf
    p0:0-5 hub Carers/Emergency plan 1181 for signature.pdf
    """,
    """
    1180
    Moira Eglinton, 01632 960766
    Hamish, my brother, Down syndrome, 54
    Eats soft food. Hates being hurried. Will say yes to everything.
    Thyroxine 100 at 7 a.m.; in blue tin
    1 Jean next door | knows him 20 yrs | any time;;2 Day centre (Tess) | 01632 960200 | weekdays
    Key with Jean
    Yes
    M. Eglinton
    """,
    """
    1206
    Sam W
    dad
    deaf L ear, shout
    dosette
    Kit W | 01632 960113 | eve
    1939
    Y
    SW
    """,
)
def emergency_plan() -> str:
    return """
@ ghost=none; pdffont=Serif; size=11; ans=1F3F9F
! If I am suddenly not there
**Carer's emergency plan**
Carry the card; keep this sheet in the green bottle in the fridge door. The ambulance crew know to look there for the sticker. We also keep a copy, and the emergency response line (day and night) can read it. The service is free. It can send somebody for up to 72 hours while other help is found. It cannot nurse, lift a person by itself or take animals.
Fill in what a stranger would need to know in the first hour. Leave out the rest. Go through it every year on your birthday. <<||Plan sheet revised 2024>>
Plan number {. 30}
I am, and my number is {. 60}
I look after {. 70}
[2.2] What a stranger needs to know {}
[1.6] Medicines: what, when, where {}
# People who can help
|rows 3 Who | Knows or number | When
How to get in {. 60}
The person knows about this plan {( Yes|No}
Signed {. 40}
"""


@layout(
    """
    b0 north Safeguarding/Section 42 enquiry report.docx
    b1 finance Safeguarding/S42 report template - causing others to enquire.docx
    f0 coast Safeguarding/S42 enquiry SG-2290.docx
    f1 hr Safeguarding/s42 provider enquiry SG-2307.docx
    p0:0-4 audit Safeguarding/S42 SG-2290 interim.docx
    p1:0,1,3,4,8 north Safeguarding/SG-2307 part.docx
    """,
    """
    SG-2290
    Neglect and acts of omission
    Mrs Ottoline Keir said: "I want to stay here. I want the bell to be answered." Her granddaughter wants an apology and for the night staff to be told.
    On the night of 8 January the bell was pressed eleven times between 1.10 and 4.40 and was answered at 4.52. Mrs Keir was found wet and had a skin tear on her left shin.
    Call-bell log; rota (one of two night staff was an agency worker on her first shift); body map; interviews with both workers and with Mrs Keir on 15 January; GP note.
    On the balance of probabilities neglect took place. It came from staffing, not from ill will: the panel by the dining room had been muted at 23.00 because residents slept badly.
    Mrs Keir: one-hourly checks at night, new pendant. // Home: panel cannot be muted; agency induction sheet; monthly bell audit to Quality Monitoring.
    Mostly met. "They come now. I should like the girl to say sorry" (she has, by letter, on 3 February).
    Risk reduced
    Lottie Farringdon, Safeguarding Enquiry Officer, 7 February 2025
    """,
    """
    SG-2307
    Financial
    P wants his card back
    £340 withdrawn, 6 occasions
    bank statements
    Substantiated
    PA dismissed; police 47/8812
    Fully
    Risk removed
    A. Nwosu
    """,
)
def section_42_report() -> str:
    return """
@ ghost=none; font=Arial; size=10.5; heads=bold; tidy=0
^ <<Safeguarding Adults - Marlshire||Safeguarding Adults - Marlshire. For providers and partners asked to enquire under s42(2). Return to safeguarding.hub@marlshire.example>>
! Safeguarding enquiry report
?# Notes
?Section 42 of the Care Act 2014 requires the local authority to make, or cause to be made, whatever enquiries it thinks necessary to enable it to decide whether any action should be taken in an adult's case and, if so, what and by whom. The duty arises where there is reasonable cause to suspect that an adult in the area (a) has needs for care and support, (b) is experiencing, or at risk of, abuse or neglect, and (c) as a result of those needs is unable to protect himself or herself.
?The six principles are empowerment, prevention, proportionality, protection, partnership and accountability. Making Safeguarding Personal means that the adult's wishes come at the beginning and at the end. If the adult has substantial difficulty in being involved and there is nobody suitable, an advocate must be arranged.
?Kinds of abuse in the statutory guidance: physical; domestic; sexual; psychological; financial or material; modern slavery; discriminatory; organisational; neglect and acts of omission; self-neglect.
?Enquirers should keep evidence apart from opinion, give sources, and write for the adult as reader. Do not delay protection in order to finish a report. Timescale: 28 days, unless agreed. Do not interview anyone about a matter that the police are looking into without asking the police first.
# Enquiry reference
{}
# Kind of abuse
{}
# The adult's wishes and desired outcomes
?Set out what the adult, or their representative, said they wanted at the outset, in their own words.
{}
# What is said to have happened
{}
# Evidence
?List what you have read and seen, and whom you have spoken with.
{}
# Analysis and finding
?Weigh the evidence. Give a finding on the balance of probabilities and the reasons for it.
{}
# Protection and action
{}
# Have the adult's outcomes been met?
{}
# Risk at the end
?Risk removed, reduced or remains.
{}
# Author and date
{}
"""


@layout(
    """
    b0 hub Surveys/Tell us about your review.html
    b1 hr Surveys/Review feedback.html
    f0 partners Surveys/Review feedback response 31.html
    f1 south Surveys/response_44.html
    p0:0-2,5 county Surveys/Review feedback response 52.html
    """,
    """
    By telephone
    Yes
    Mostly
    Somebody listened to what I said about the evening calls and they have been moved to eight.
    It was odd not to see her face.
    Yes
    Aged 75 to 84
    """,
    """
    At home
    Yes
    Yes
    nice man
    -
    No
    65-74
    """,
)
def review_feedback() -> str:
    return """
@ ghost=grey; web=1; nav=Residents,Business,Your council,My account
! Tell us about your review
Every year we look again at your care and support with you. We should like to know how it went for you last time. It takes five minutes. You do not have to answer every question. Nobody who works with you will see what you write.
If you would sooner have this on paper, in Easy Read or in another language, ring 01632 960600.
~ This questionnaire is for people who have had a review in the last three months. If you want to complain, or think that somebody is being harmed, please do not use this page: it is read once a week.
<<||Survey reference RVW-25>>
## How did the review take place?
{v Select one}
## Did you know beforehand what it was about?
{v Select one}
## Were you listened to?
{v Select one}
## What was good about it?
{}
## What could have been better?
{}
## Have you had a copy of what was agreed?
{v Select one}
## About you
{v Age group}
v Marlshire County Council. Accessibility. Cookies. Privacy. Page last updated 2 December 2024.
"""


@layout(
    """
    b0 south Carers/Adult carers checklist for GP surgeries.pdf
    b1 partners Carers/Carer identification slip.pdf
    f0 north Carers/Carer slip 14.pdf
    f1 coast Carers/slip-0093.pdf
    p0:0-2 county Carers/Carer slip 15.pdf
    """,
    """
    Mrs J Penhallow
    Chalk Lane Surgery
    husband, stroke
    Yes
    01632 960442 after 4
    BP
    """,
    """
    R. Singh
    Quay
    son
    Yes
    text
    -
    """,
)
def carer_slip() -> str:
    return """
@ ghost=grey; pdffont=Helvetica; size=10; hand=Courier-Oblique
! Do you look after somebody?
~ Three people in five will be a carer at some time. Many do not think of themselves as one: they are a wife, a son, a friend. If you help somebody who could not manage without you because of illness, disability, age, mental ill health or drink or drugs, you are a carer, and your surgery would like to know. It means that they can offer you a flu jab, a longer appointment, a time that suits you, a health check, and the number of somebody who will listen.
~ Telling us will not change the benefits of the person you look after. It is not a referral to social services unless you want it to be. You can change your mind at any time.
~ Hand the slip in at the desk. The practice's carers' champion will put a code on your record (SNOMED 224484003) and send part 2 to Carers Marlshire, who will ring within ten days.
<<||Printed for surgeries by Carers Marlshire, 20,000, 03/24>>
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
Name {. 60}
Surgery {. 58}
I look after (relation, illness) {. 40}
Please pass my name to Carers Marlshire {☐ Yes|No}
Best way and time to reach me {. 40}
Surgery: code added by {. 20}
"""
