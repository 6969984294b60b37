"""Letters, notices, adverts, leaflets and questions with answers."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Look, Plain

DOCUMENTS = (
    Plain(
        path="Letter to people waiting.docx",
        bank="cedar",
        text="""
12 November 2024
Dear Mrs Tindall
# Your assessment
Thank you for getting in touch on 28 October. We are sorry that you are having to wait. You are on our list for an \
assessment with an occupational therapist. At present this takes about ten weeks.
We will ring you every four weeks to ask how you are. Please ring us before that if you fall, if the person who helps \
you can no longer do so, or if things get harder.
In the meantime you can borrow a bath board and perching stool from the equipment shop with the enclosed voucher.
Yours sincerely
Bel Carrow
First contact team
""",
    ),
    Plain(
        path="Complaint response 24-081.docx",
        bank="dene",
        text="""
21 October 2024
Dear Mr F
# Your complaint about your mother's discharge from hospital
I have read the records and spoken with the ward, the transport service and our social worker. This is what I found.
You said that nobody spoke to you. That is right, and I uphold this part. Your number was on the form but the box \
"carer told" was ticked in error.
You said that there was no carer. The call had been booked for Saturday and not Friday. I uphold this part.
You said that there was no key in the key safe. The key was there; the code on the form had two digits the wrong way \
round. I uphold this part.
I am very sorry. I am writing to your mother as well. We will pay your lost wages of £236. From 1 November no one \
goes home until the first call has been confirmed by phone.
Yours sincerely
Head of hospital services
""",
    ),
    Plain(
        path="Job advert - AMHP.docx",
        bank="dene",
        look=Look(font="Calibri", banner=True),
        text="""
# Approved Mental Health Professional
PO4, £48,900 to £52,100. Permanent, 36 hours. Base: Cray House
## About the job
You will join seven others in our hub. We work days in pairs and one night in eight.
## About you
* A current warrant, or one that lapsed less than a year ago
* A steady hand and a sense of humour
* Two years in mental health
## What we offer
Reflective group each fortnight, 31 days of leave, a retention payment in years two and four.
## How to apply
Send the application form by noon on 14 October. Interviews on 24 October. For a talk ring the AMHP lead.
We guarantee an interview to disabled people who meet the essential criteria.
""",
    ),
    Plain(
        path="Notice lift out of order.txt",
        bank="keel",
        text="""
The lift at Cray House is out of order from Monday 3 to Friday 7 February.
People who cannot use the stairs will be seen on the ground floor. Please put it in the diary when you book.
Facilities
""",
    ),
    Plain(
        path="FAQ new case system.html",
        bank="gorse",
        look=Look(top="Intranet"),
        text="""
# The new case management system: your questions
## When do we change over?
At 6 p.m. on Friday 9 May. The old system can be read but not written in from then.
## Will my half-done forms move across?
No. Forms in draft stay in the old system. Finish them by 9 May or begin again on the 12th.
## Are the forms the same?
The assessment and support plan are shorter. The review has gone from eleven pages to three. Carers have their own \
record.
## Do I still have to do a chronology?
Yes. It now fills itself from events that you mark with a star.
## Who do I ask?
Every team has a champion. The list is below.
|! Team | Champion
| East | Obi
| West | Rosalind
| Hospital | Kt
| Sensory | Huw
| Mental health | to be named
""",
    ),
    Plain(
        path="Privacy notice.pdf",
        bank="keel",
        text="""
# Privacy notice: adult social care
## Who we are
The Council is the controller of your information.
## What we hold
Your name, address, date of birth, NHS number, ethnic group, religion, health, care needs, family, money where you \
have told us about it.
## Why we may
We have legal duties under the Care Act 2014, Mental Health Act 1983 and Mental Capacity Act 2005. We do not depend \
on consent, though we will always tell you.
## Whom we share with
The NHS, care providers, the police and fire service where there is danger, and the regulator.
## How long
Eight years after we last worked with you.
## Your rights
To see it, to put it right, to object. Write to the data protection officer.
""",
    ),
    Plain(
        path="Leaflet - What is a carer's assessment.docx",
        bank="fern",
        look=Look(size=13),
        text="""
# What is a carer's assessment?
It is a talk about you.
## Who can have one?
Anyone over 18 who looks after another adult, however much or little. It does not matter whether that person has \
support from us, or wants it.
## What will you ask me?
What you do on a normal day. What happens at night. How your health is. Whether you work or would like to. How much \
time you have for yourself. Whether you want to go on caring. What would happen if you were ill.
## What might I get?
A break, a payment, a course, somebody to talk to, an emergency card.
## Will it affect my money?
No. We do not charge carers.
## How do I ask?
Ring the Carers' Hub, call in on a Wednesday or go to the website.
""",
    ),
    Plain(
        path="Invitation to survey.eml",
        bank="gorse",
        look=Look(top="surveys@council.example | homecare-list@council.example | Home care survey goes out on Monday"),
        text="""
Dear colleagues
On Monday we post the yearly survey to 1,040 people who have home care. It has eleven questions and is the same as \
last year so that we can compare.
If anybody asks:
- it is private; the number at the top only tells us whether to send a reminder
- they may leave questions out
- family or friends can help, care workers should not
- it can be done by phone or in one of nine languages
Results come to the December provider forum.
Thank you for encouraging people. Last year 44 per cent replied.
Commissioning
""",
    ),
    Plain(
        path="Fee uplift letter.pdf",
        bank="ivel",
        look=Look(font="Times New Roman"),
        text="""
14 June 2024
To all providers of care homes
Dear provider
# Fees from 1 April 2024
Thank you to the 34 homes that sent back the questionnaire and the 21 that sent us their accounts. We have looked at \
pay, energy, insurance and occupancy.
The uplift is 6.2 per cent for residential and 6.9 per cent for nursing care. It will be paid from 1 July and backdated.
If you think that this does not cover your costs please write by 12 July with your accounts. We will meet you within \
a month.
Yours faithfully
Head of commissioning
""",
    ),
    Plain(
        path="Poster - speak up.pptx",
        bank="larch",
        text="""
=== Seen something? Say something
Abuse can happen to anyone, at home, in a care home or in the street
* Hurting
* Taking money
* Not giving food, care or medicine
* Frightening
Ring the first contact team. At night the same number goes to the emergency team. In danger ring 999.
You do not have to give your name
""",
    ),
    Plain(
        path="Newsletter spring.html",
        bank="birch",
        text="""
# Adults Matter – spring newsletter
## Welcome
Farida has passed her probation in Home First and Owain his first six months in mental health.
## Social work week
Forty people came to the talk on curiosity. The cake in the shape of the Care Act was eaten in section order.
## Did you know?
Four in ten supervision records now give an example of a strengths-based conversation. Keep going.
## Diary
2 April legal literacy. 9 April carers' rights stall. 23 April Practice Board.
## Quiz
How many outcomes are there in the eligibility regulations for adults? And for carers? Answers next time. (Last \
time's answer: section 9.)
""",
    ),
    Plain(
        path="Interview questions - team manager.docx",
        bank="keel",
        text="""
# Interview: team manager, hospital
Panel to ask all candidates the same questions in the same order. Ten minutes for the presentation and thirty for \
questions.
1. Why this job, why now?
2. Tell us about a time when you turned round a team's performance. What did you measure?
3. A ward manager rings to say that a man must leave today. There is doubt about his capacity. What do you do in the \
next hour?
4. How do you know that the people who leave hospital under your watch are safe the next day?
5. How would you make supervision happen when the team is two down?
6. (From experts by experience) What would I notice about you?
7. Safeguarding: a member of staff tells you something about another and asks you to keep it quiet.
Good answers mention: law, person, carer, data, own part in it, what they would do differently.
""",
    ),
)
