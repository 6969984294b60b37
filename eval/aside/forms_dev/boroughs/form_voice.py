"""Forms that residents fill in: complaint, feedback card, easy-read feedback, survey, lay visit."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Form, Look

COMPLAINT = Form(
    name="complaint_form",
    look=Look(font="Verdana", leader=True, tick="☐☑"),
    text="""
# Tell us what went wrong
You can complain in any way you like: by phone, letter, e-mail or with this form. It will not change how we treat \
you. We reply within three working days to say that we have it, and aim to answer in full within 25.
Your name: {}
Address or e-mail: {}
Phone: {}
I am: {[]the person who uses the service; a relative or friend; an advocate}
If you are complaining for someone else, their name: {}
Which service or team is it about? {}
[]6 What happened? Please give dates if you can.
[]3 How has it affected you?
[]3 What would you like us to do?
Signed: {} Date: {}
> If you are not happy with our answer you may go to the Local Government and Social Care Ombudsman.
For the office – number: {} Received: {} Officer: {}
""",
    paths=(
        "Complaints form.docx",
        "Leaflets/complaint form for web.docx",
        "Complaint 24-081 redacted.docx",
        "complaint 24-096.docx",
        "complaint by phone 24-102.docx",
    ),
    banks="dene larch dene dene dene",
    filled=(
        """
redacted
redacted
redacted
a relative or friend
My mother, Mrs F
Hospital discharge team
On 3 October I was told by the ward that Mum would go home "on Friday with carers". Nobody had spoken to me. On \
Friday she was sent home by transport at 8.40 at night. There was no carer, no commode and no key in the key safe. My \
neighbour let her in.
I drove 140 miles in the night and lost two days' pay. Mum was cold and frightened and has not got over it.
An apology to Mum, an explanation, and a phone number that is answered.
redacted
9 October 2024
24/081
10 October
LB
""",
        """
Mr H
~
given
the person who uses the service
~
money people
bill is wrong, was in hospital 3 weeks and charged
worry
take it off
H
1.11
24/096
4/11
LB
""",
    ),
    partly=(
        """
caller gave first name only: Inez
~
~
a relative or friend
her brother
OT
Waiting since February for a rail.
~*
""",
    ),
)

CARD = Form(
    name="feedback_card",
    look=Look(size=12, tick="[ ][x]", font="Arial"),
    text="""
# How did we do?
Team: @@
Did we listen to you? {[]Yes; A little; No}
Did we do what we said? {[]Yes; A little; No}
What did we do well? {..........................................................................................}
What could we do better? {..........................................................................................}
May we ring you? Your number: {..............................}
""",
    paths=(
        "Feedback card A5.pdf",
        "feedback card reablement.pdf",
        "card 17.pdf",
        "card 18.pdf",
        "card 23.pdf",
        "card 24.pdf",
    ),
    banks="eden eden eden eden juniper eden",
    stamps=("Sensory", "Reablement", "Sensory", "Sensory", "Reablement", "Reablement"),
    filled=(
        """
Yes
Yes
Tariq taught me the kettle and the bus. I cried on the bus, in a good way.
Come sooner
ask my sister
""",
        """
Yes
A little
nice girls
times!!
no ta
""",
        """
A little
Yes
The lady was patient with my husband and wrote everything down for him in big letters.
Nothing at all
0 - see file
""",
    ),
    partly=(
        """
Yes
~
good
~2
""",
    ),
)

EASY = Form(
    name="easy_read_feedback",
    look=Look(size=16, tick="☐☑", shade="FFFFCC", control=False),
    text="""
# Your review: what do you think?
This form is for you. Someone can help you to fill it in.
| My name is | {}
| The person who helped me is | {}
## My home
| Do you like where you live? | {[]Yes 🙂; Not sure 😐; No 🙁}
| Do you feel safe? | {[]Yes 🙂; Not sure 😐; No 🙁}
| I want to change | {}
## My day
| Do you do things you like? | {[]Yes 🙂; Not sure 😐; No 🙁}
| My favourite thing is | {}
## My support
| Do staff listen to you? | {[]Yes 🙂; Not sure 😐; No 🙁}
| Do you choose who helps you? | {[]Yes 🙂; Not sure 😐; No 🙁}
| The best thing about my support is | {}
| I want to tell you | {}
Thank you. We will talk about this at your review.
""",
    paths=(
        "Easy read review form.docx",
        "my review easy read.docx",
        "easy read - Mo.docx",
        "easy read Kelly.docx",
        "easy read P.docx",
    ),
    banks="fern juniper fern fern fern",
    filled=(
        """
Mo
Tina
Yes 🙂
Not sure 😐
the lock on the front door
Yes 🙂
swimming and the big slide
Yes 🙂
No 🙁
Tina makes me laugh
I want to pick my own staff
""",
        """
Kelly
my mum
Yes 🙂
Yes 🙂
nothing
Yes 🙂
bingo
Yes 🙂
Not sure 😐
my staff Jo
~
""",
    ),
    partly=(
        """
P
no one
No 🙁
No 🙁
~
Not sure 😐
~*
""",
    ),
)

SURVEY = Form(
    name="home_care_survey",
    look=Look(
        font="Times New Roman",
        tick="[ ][x]",
        size=11,
        top="Home care survey – please return in the envelope by the end of the month",
    ),
    text="""
# What do you think of your home care?
We ask everyone who has home care from us the same questions once a year. Your answers are private. You may leave out \
any question. Tick one box in each line. If you would rather answer by phone, ring the number on the letter and quote \
the number on this page: @@
1. How long have you had home care? {[]Less than 6 months; 6 to 12 months; More than a year}
2. Do carers come when you expect? {[]Always; Usually; Sometimes; Never}
3. Do they stay as long as they should? {[]Always; Usually; Sometimes; Never}
4. Do you see the same faces? {[]Always; Usually; Sometimes; Never}
5. Do they treat you with respect? {[]Always; Usually; Sometimes; Never}
6. Do you know whom to ring if they do not come? {[]Yes; No}
7. Have you seen your care plan? {[]Yes; No; Do not know what it is}
8. Has it been talked over with you in the last year? {[]Yes; No; Not sure}
9. How satisfied are you in all? {[]Very; Fairly; Not very; Not at all}
10. What is the best thing about your care?
{_____________________________________________________________________________}
11. What one thing would you change?
{_____________________________________________________________________________}
About you. Age {[]18 to 64; 65 to 84; 85 or over} Gender {________________} Ethnic group {________________}
Did someone help you to fill this in? {[]No; Family; Carer; Someone else}
""",
    paths=(
        "Home care survey 2024.pdf",
        "home care survey copy.pdf",
        "returned 0231.pdf",
        "returned 0307.pdf",
        "returned 0412.pdf",
        "returned 0419.pdf",
    ),
    banks="gorse dene gorse gorse heath gorse",
    stamps=("HC/____", "HC/____", "HC/0231", "HC/0307", "HC/0412", "HC/0419"),
    filled=(
        """
More than a year
Usually
Sometimes
Usually
Always
Yes
Yes
Not sure
Fairly
Bisi. She sings.
Tell me on a Friday who is coming at the weekend
85 or over
female
White Irish
Family
""",
        """
Less than 6 months
Never
Sometimes
Never
Usually
No
Do not know what it is
No
Not very
n/a
everything
65 to 84
M
Black Caribbean
No
""",
        """
6 to 12 months
Always
Always
Usually
Always
Yes
Yes
Yes
Very
company
~
65 to 84
~
Indian
Carer
""",
    ),
    partly=(
        """
More than a year
Usually
Usually
~
Always
~3
Fairly
~
more time
85 or over
~2
Family
""",
    ),
)

LAY = Form(
    name="lay_visitor_report",
    blanks=1,
    look=Look(font="Calibri", banner=True),
    text="""
# Lay visitors' report
Dignity champions visit in pairs. You are not inspectors. Look, listen, smell, talk with people, and write what you \
noticed. Write "did not see" rather than leave a space.
| Place visited | {} | Date and time | {}
| Visitors | {}
## First impressions
{What did you notice in the first five minutes?}
## Talking with people
{How many did you talk with? What did they say?}
## Meals and drinks
{Were drinks in reach? What was the choice?}
## Things to do
{What was going on? Who was left out?}
## Staff
{How did they speak to people?}
## One thing to praise
{...}
## One thing to raise with the manager
{...}
""",
    paths=(
        "Lay visitor report form.docx",
        "Lay visit Larkspur.docx",
        "lay visit Tamar Lodge.docx",
        "Lay visit notes Aspen.docx",
    ),
    banks="birch ivel ivel ivel",
    filled=(
        """
Larkspur House
8 October 2024, 11 to 1
Audrey and Kofi
Smelt of onions and polish. A resident opened the door to us.
Nine. "I'm the boss here." "They know I like my door shut." One lady would like a later bath.
Jugs in every room and someone poured. Fish pie or omelette; a gentleman had bacon instead.
Armchair football. Two who do not hear well were at the back.
First names, kneeling down, no rush.
The resident who opens the door has a badge.
Move the two with hearing aids to the front.
""",
        """
Tamar Lodge
12/2/25 2pm
K + A
long wait at door, TV loud
4 - "alright"
tea at 3, no choice
TV only
kind but rushing
night nurse drew a picture for a man
drinks out of reach in 3 rooms
""",
    ),
    partly=(
        """
Aspen Court
19 February 2025
~
Bright hall, nobody at the desk for ten minutes
Five people
~*
""",
    ),
)

FORMS = (COMPLAINT, CARD, EASY, SURVEY, LAY)
