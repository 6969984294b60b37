"""Ordinary web pages, messages, letters and slides."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import ordinary


@ordinary("county", "Web/Apply for a blue badge.html")
def badge_page() -> str:
    return """
@ nav=Home,Parking,Benefits,Contact
! Apply for a blue badge
Apply online if you can. It takes half an hour. You can save and come back.
## You will need
* your National Insurance number
* a photograph
* proof of address
* award letters
## What we ask
Your name, date of birth, address, telephone; whether it is a renewal; benefits; conditions; how far you walk; medicines; treatment.
## What happens next
We write within twelve weeks. If you are refused, you can ask us to look again within 28 days.
## Sign up for news
Email address
v Search. Accessibility. Cookies. Was this page helpful? Yes No
"""


@ordinary("north", "Web/Carers - get support.html")
def carers_page() -> str:
    return """
@ nav=Residents,Health and care,Jobs,News
! Help for carers
If you look after somebody, you can have an assessment.
## How do I ask for one?
Ring 01632 960020, call in at the Old Library, or fill in the supported self-assessment online.
## What will happen?
A worker will talk with you within 28 days.
## What could I get?
A carer's card, a break, an emergency plan, a personal budget, or somebody to talk to.
## Who decides?
We do, by the rules of the Care Act.
v Page reviewed 11 November 2024. Report a problem with this page.
"""


@ordinary("partners", "Emails/RE evidence for carers theme.eml")
def email_reply() -> str:
    return """
@ subject=RE: evidence for carers theme; from=Felicity Tunnard <f.tunnard@carers.example>; to=Tom Speight <t.speight@marlshire.example>; date=Thu, 13 Feb 2025 16:40:00 +0000
Tom,

Answers to what you asked:

1. How many on the register? 6,214 at 31 January.
2. Emergency plans? 1,180.
3. Waiting for assessment? 58, longest 9 weeks.
4. Young adult carers? don't hold it, ask Youth Service
5. Any complaints? One, closed.

The form itself is being redone (v6), so please send v5 and say it is under review.

F
Carers Marlshire
"""


@ordinary("hub", "Emails/Reminder - audits due.eml")
def email_reminder() -> str:
    return """
@ subject=Reminder: February audits; from=Practice Governance <audit@marlshire.example>; to=Team managers <tm@marlshire.example>; date=Mon, 24 Feb 2025 08:00:00 +0000
All,

Two audits each, by Friday, on Tool 1 (not the old one).

Fenbrook: 2 of 2
Oakhurst: 0 of 2
Wealdham: 1 of 2
Thorncombe: 0 of 2
Stourleigh: exempt

Please put a grade in every row and say why for a 1 or 2. "See above" is not evidence.

Thank you
N Fairweather
"""


@ordinary("coast", "Comms/Press notice prevention hubs.docx")
def press_notice() -> str:
    return """
@ font=Georgia
**PRESS NOTICE**
For immediate release
12 February 2025
! Eleventh hub opens its doors at Mill Lane
People in Wealdham have a new place to go for advice, company and a cup of tea. The hub at the former Mill Lane day centre is open from 10 to 3 on weekdays.
Cllr Winifred Harkaway said: "You do not need a referral and there is no form."
Thirty-four people came in the first week.
**ENDS**
Notes to editors
1. Marlshire has eleven hubs.
2. Photograph: Mrs Dell cuts the ribbon.
Contact: Press Office, 01632 960100
"""


@ordinary("audit", "Creative/Poem from the writing group.txt")
def poem() -> str:
    return """
THE FORM

They sent a form to ask me who I am.
Name.
I wrote it as my mother did, with care.
Address.
The house is where it was.
Next of kin.
The cat. He isn't on their list.
What would a good day look like?
I left that one.
I looked out at the pear tree for an hour
and sent it back.

- Tuesday writing group, Thorncombe library
"""


@ordinary("south", "Compliments/Letter from Mr Ainsdale's wife.docx")
def thank_you_letter() -> str:
    return """
@ font=Segoe Script; size=12
12 Chapel Row
Fenbrook
9th February
Dear Rosa,
I wanted to thank you for coming out on Monday and for not minding the mess. You were the first one to sit down.
You asked me what I missed and I said choir, and then I cried, which I never do. Well, I have been! A lady called Beth came and sat with Roy.
You asked for the reference number. I can't find it.
Yours,
Philippa Ainsdale
"""


@ordinary("hr", "Slides/Induction day.pptx")
def induction_slides() -> str:
    return """
! Welcome to Adult Social Care
# Who we are
* 690 people
* 5 localities
* 1 county
# Our values
Curious. Kind. Straight.
# What do you already know?
Talk to your neighbour for two minutes
# Three conversations
* Listen and connect
* Don't wait
* Build a life
# Names to know
PSW:
POT:
Your buddy:
# Lunch
"""


@ordinary("quality", "Structure/Adult social care structure chart.pptx")
def org_chart() -> str:
    return """
! Structure at January 2025
# Directorate
|= Director | |
| M Kingsnorth | |
|= Operations | Commissioning | Quality
| D Achterberg | Vacant | H Maitland
| Locality managers (5) | Market oversight | PSW
| EDT, AMHP hub | Brokerage | POT
| Safeguarding hub | Contracts | Academy
| | Better Care | Vacant
"""


@ordinary("finance", "Letters/Covering letter with FA1.docx")
def covering_letter() -> str:
    return """
@ font=Arial
Financial Assessment and Benefits Team
Our reference: FAB/
Date as postmark
Dear Sir or Madam
**Financial assessment form FA1**
I enclose the form that we need you to fill in so that we can work out what you pay. Please send it back within 21 days in the envelope provided. You need not put on a stamp.
If you want help with it, a visiting officer can come. Ring 01632 960600.
What to send with it:
* bank statements for three months
* award letters
* receipts for what disability costs you
If we do not hear from you, we shall charge the full cost.
Yours faithfully
_
Manager
"""


@ordinary("partners", "Newsletter/Carers newsletter spring.pdf")
def newsletter() -> str:
    return """
@ pdffont=Serif; size=11
! Carers' News, spring 2025
**Choir on Tuesdays.** All welcome, no need to read music. Old Library, 2 pm.
**Your review.** If yours is due you will get a letter. You can do it by telephone.
**Recipe.** Lentil soup: 1 onion, 2 carrots, 200 g red lentils, a litre of stock.
**Carer's card.** Show it in these shops: Bell's, The Loaf, Fenbrook Cycles.
**Dates.** 4 March quiz. 11 March walk. 18 March tbc. 25 March no meeting.
**Last month's crossword.** Across: 1 RESPITE 4 TEA 6 ATTORNEY. Down: 1 RAMP 2 PIP 3 EAR.
**Write to us.** We print the letters we like.
"""


@ordinary("south", "Housing/Home adaptations leaflet.md")
def adaptations_leaflet() -> str:
    return """
! Changes to your home
# Small things
Grab rails, half steps and key safes cost you nothing (up to 1,000 pounds in law). No means test.
# Large things
| What | Usual wait | Who pays
| Stairlift | 10 weeks | grant, or you
| Level access shower | 7 months | grant, or you
| Extension | 14 months | grant up to 30,000 |
| Ramp | 5 months |
# How to ask
Ring the front door. You do not have to fill in anything first.
"""
