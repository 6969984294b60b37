"""Forms about a person's support: support plan, review, transition plan."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Form, Look

SUPPORT = Form(
    name="care_and_support_plan",
    look=Look(shade="DAEEF3", control=True, tick="☐☒", top="My care and support plan"),
    text="""
# My care and support plan
| My name | {} | I like to be called | {}
| Plan written by | {} | Plan starts | {}
| My personal budget each week | {} | What I pay | {}
## What is important to me
{Write in the first person: I …}
## What others need to know to support me well
{Communication, routines, what upsets me, what helps}
## My outcomes
|=6 What I want to achieve | What I will do | What others will do | How we will know
## My week
|! | Morning | Lunch | Tea | Evening or night
|? Monday | {} | {} | {} | {}
|? Tuesday | {} | {} | {} | {}
|? Wednesday | {} | {} | {} | {}
|? Thursday | {} | {} | {} | {}
|? Friday | {} | {} | {} | {}
|? Saturday | {} | {} | {} | {}
|? Sunday | {} | {} | {} | {}
## If things go wrong
{Who to ring, what to do, where my things are}
| How I would like my budget to be managed | {[]Direct payment; Council; Individual service fund; Mix}
| Review date | {}
| I agree with this plan (signed) | {} | Date | {}
""",
    paths=(
        "Care and support plan.docx",
        "support plan v3.docx",
        "Support plan - Bert.docx",
        "support plan EH.docx",
        "Support plan Pearl (in progress).docx",
    ),
    banks="heath eden heath heath heath",
    filled=(
        """
Bertram Hallowes
Bert
S Ilesanmi
24/02/2025
£124.60
£31.15
I want to have my bath, go to chapel clean and see to my clock. I do not want carers before eight.
Speak on my left. I joke when I am worried. Ask me about the 27 route.
Have a bath twice a week | Use the lift, wear the pendant | Carer on Tuesday and Saturday at ten | I say I feel clean \
// Get to chapel | Ring Cyril for a lift | Corinne to remind me on Saturday | I have gone three weeks in four // Talk \
at the museum | Bring photographs | Social worker to ring them | A date is set
~ | ~ | ~ | News with Len
Carer, bath | ~ | ~ | ~
~ | Café | ~ | ~
~ | ~ | Len | ~
~ | Café | ~ | ~
Carer, bath | ~ | ~ | ~
Chapel | Corinne | Corinne | ~
Press the pendant. Corinne has a key, and so has Len. Tablets are in the bread bin.
Council
14/04/2025
B Hallowes
21/02/2025
""",
        """
EH
Effie
AK
3/2/25
905
0
home, radio 3, clean nightie
BSL, write it down. Two people to move me, always tell me first
stay home | tell carers | 4 calls x 2 carers | no admissions // skin ok | drink | DN weekly | no sores
dh | dh | dh | dh
dh | dh | dh | dh
dh | dh | dh | dh
dh | dh | dh | dh
dh | dh | dh | dh
dh | dh | dh | dh
dh | dh + niece | dh | dh
agency then EDT
Council
28/7/25
EH
31/1
""",
    ),
    partly=(
        """
Pearl A
Pearl
GF
~3
I want my own flat near my sister, the choir and my cats.
I hear voices in the morning. Give me till noon. Do not touch me.
My own front door | Save for a bed | Housing application | I have a key
~
~
~ | ~ | ~ | Church
~
~
~
Church | ~ | ~ | ~
Sister, then crisis line
~*
""",
    ),
)

REVIEW = Form(
    name="review_form",
    look=Look(font="Calibri", blank="", shade="", tick="delete"),
    text="""
# Review of care and support
Name: {[name]} Date of review: {[date]}
Reviewer: {[name]} Type: {[]First (6 to 8 weeks); Yearly; Unplanned}
Who took part: {[names]}
## What is working
{[What is going well? What does the person say?]}
## What is not working
{[What is not? For whom?]}
## Outcomes in the plan
|=4 Outcome | Met, partly or not met | Comment
## Changes in needs, health or family
{[Describe]}
## Carer's view
{[Name, view, has a carer's assessment been offered?]}
## Money
{[Is the budget right? Direct payment used as planned?]}
## Result
Plan: {[]No change; Increase; Decrease; End}
Reasons: {[Reasons]}
Next review: {[date]} Agreed by manager: {[name and date]}
""",
    paths=(
        "Review form.docx",
        "Review template (short).docx",
        "Review - CF.docx",
        "Review - DO.docx",
        "Review RN part.docx",
    ),
    banks="ivel gorse ivel ivel ivel",
    filled=(
        """
CF
28 January 2025
Tobias Renn
Yearly
CF, sister Mabel, Ada Mbeki-Lowe observing
"Church is my rock." She walks there with Mabel each Sunday and has started the lunch club.
Her PA left in November. Mabel has been doing the washing and is worn out.
Go to church | met | every week // Cook twice a week | partly | stopped when the PA left // Lose weight | not met | \
not now, she says
New glasses. Knee worse on stairs.
Mabel: "I'd do anything but I'm 74." Assessment offered and accepted.
£1,900 unspent because of no PA. To be used for an agency until recruited.
No change
Needs are the same; it is the supply that failed.
28 July 2025
A Mbeki-Lowe 03/02/2025
""",
        """
DO
9/12/24
MA
Unplanned
DO, wife
all ok since rails
nil
bath alone | met | y // stairs | met | y
none
wife ok, offered, declined
n/a
End
indep. w equipment
n/a
SQ 10/12
""",
    ),
    partly=(
        """
RN
7 February 2025
Tobias Renn
Yearly
RN and advocate
Likes his flat. Wants to stop the day service.
~*
""",
    ),
)

TRANSITION = Form(
    name="transition_plan",
    look=Look(wide=True, shade="E2EFDA", size=10, top="Preparing for adulthood"),
    text="""
# Preparing for adulthood: transition plan
> For young people from 14 (year 9). Section 58 of the Care Act: an assessment must be made where it would be of \
significant benefit and the young person is likely to have needs at 18. The plan is the young person's; use \
photographs if they like.
| Young person | {} | Date of birth | {} | School or college | {}
| Named worker (children) | {} | Named worker (adults) | {} | EHC plan? | {[]Yes; No}
|! Pathway | Where I am now | Where I want to be | Steps | Who and when
|~ Example: Work | I like animals | A job at a farm | Work experience in year 12 | School, spring
|? Work and learning | {} | {} | {} | {}
|? A home of my own | {} | {} | {} | {}
|? Friends and community | {} | {} | {} | {}
|? Health | {} | {} | {} | {}
|? Money and decisions at 16 (MCA) | {} | {} | {} | {}
|! Checklist | Age | Done (date)
|? Child's needs assessment under section 58 offered | 16 | {}
|? Parent carer's assessment under section 60 offered | 16 | {}
|? Continuing healthcare checklist | 16 to 17 | {}
|? Financial assessment explained | 17 | {}
|? Adult support plan agreed | 17½ | {}
|? Review after transfer | 18½ | {}
Views of parents: {}
Next meeting: {}
""",
    paths=(
        "Transition plan template.docx",
        "PfA plan.docx",
        "PfA plan - Ruby.docx",
        "Transition plan ZK.docx",
        "Transition plan - Idris (yr 11).docx",
    ),
    banks="juniper cedar juniper juniper juniper",
    filled=(
        """
Ruby
2007
Hillcrest School
Tess Marlowe
Odhran Fay
Yes
Café job on Fridays | Paid work | Supported internship | College, Sept 2025
With Mum and Gran | A flat with Jess | Visit two schemes | Odhran, May
Drama club | Go by bus | Travel training | PA, summer
Epilepsy, children's clinic | Know my own tablets | Adult clinic visit | Nurse, June
Mum holds my card | My own account | Bank visit; easy read on MCA | Odhran, April
04/11/2024
11/11/2024
20/01/2025 – not met
03/02/2025
~
not due
Mum: "I'm excited and terrified."
12 May 2025
""",
        """
ZK
2006
Res. college
TM
OF
Yes
horticulture | same | local provider | OF 3/25
college wkdays | near family | SL panel | 2/25
few | mosque group | PA | now
ok | ok | GP LD check | 4/25
deputyship | same | CoP | dad
y 9/23
y 9/23
y 1/24 neg
~
12/24
due 7/25
~
1/7/25
""",
    ),
    partly=(
        """
Idris
2009
Hillcrest School
Tess Marlowe
~
Yes
Likes cars and engines | Mechanic | ~ | ~
~2
Asthma | ~ | ~ | ~
~
14/02/2025
~
~
~
~
~
Dad: no more meetings in school time
16 June 2025
""",
    ),
)

FORMS = (SUPPORT, REVIEW, TRANSITION)
