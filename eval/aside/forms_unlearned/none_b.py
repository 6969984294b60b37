"""Documents that are no form: audit reports, drafts, guidance, policies, lists of questions, web pages."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_unlearned.core import Look

PLAIN = Look(font="Arial", plain_heads=True)
SERIF = Look(font="Times New Roman", colour="000000")

PAPERS: list[tuple[str, Look, str]] = [
    (
        "Audit/Internal audit - direct payments final report.docx",
        Look(font="Calibri"),
        """
# Internal audit report: direct payments
**Opinion:** limited assurance   **Issued:** 20 February 2025
## Summary
We tested 40 of 611 direct payments. In 12 the yearly financial review was late, and £184,000 stands in accounts above the eight-week reserve.
## Findings
| ^Test | ^Result | ^Finding | ^Recommendation | ^Response |
| Is there a signed agreement? | Met (40/40) | All on file | None | – |
| Was capacity considered where in doubt? | Partly (3/5) | Two had no MCA | Add to checklist | Agreed, May |
| Was the account reviewed in 12 months? | Not (28/40) | Staff vacancy | Prioritise by balance | Agreed, June |
| Is insurance checked each year? | Not (19/33) | No diary | Diary on system | Agreed, April |
| Are surpluses taken back? | Partly | No written procedure | Write one | Agreed, June |
## Conclusion
A follow-up will be done in six months.
""",
    ),
    (
        "Audit/Case audit themes Q3.pdf",
        Look(font="Calibri", footer="QA Q3 2024/25"),
        """
# What 46 case audits told us, October to December
## Grades
Outstanding 4, Good 24, Requires improvement 14, Inadequate 4.
## Were wishes in the person's own words?
In 38 of 46. The best: "I want to be buried from my own house, not yours."
## Was the assessment timely?
In 29. The median was 24 days, the longest 19 weeks.
## Was a carer offered an assessment?
In 17 of 26 where there was one. We don't record refusals well.
## Is the plan measurable?
In 22. "To remain safe" was in eleven plans.
## What will be done
* Outcome-writing clinic, fortnightly from 6 February
* Carer offer as a mandatory field
* The four inadequate cases have been put right and re-audited
""",
    ),
    (
        "Policies/DRAFT hoarding guidance v0.6.docx",
        PLAIN,
        """
# Self-neglect and hoarding: multi-agency guidance (DRAFT v0.6)
## 1. Why we've written this
Between 2021 and 2024 three people in our area died in homes where professionals couldn't get through the hall. This guidance says what each agency will do.
## 2. Law
Care Act 2014 ss.9, 11, 42; Public Health Act 1936 s.83; Housing Act 1988. Environmental health may serve notice after [insert period – EH to confirm].
## 3. Clutter image rating
Levels 1 to 3: usual service. 4 to 6: lead worker. 7 to 9: panel within ten days.
## 4. The panel
Sits on the second Tuesday. Chair: [insert name once appointed]. It doesn't replace section 42.
## 5. What works
Long relationships. Asking about the things. Not clearing without consent: in most cases it was full again within a year.
""",
    ),
    (
        "Policies/Eligibility policy (tracked comments cleared).docx",
        SERIF,
        """
# Eligibility policy
## 1 National threshold
1.1 An adult meets the criteria if (a) their needs arise from or are related to a physical or mental impairment or illness; (b) as a result they are unable to achieve two or more outcomes; and (c) there is, or is likely to be, a significant impact on their wellbeing.
## 2 Outcomes
(a) managing and maintaining nutrition; (b) maintaining personal hygiene; (c) managing toilet needs; (d) being appropriately clothed; (e) being able to make use of the adult's home safely; (f) maintaining a habitable home environment; (g) developing and maintaining family or other personal relationships; (h) accessing and engaging in work, training, education or volunteering; (i) making use of necessary facilities or services in the local community; (j) carrying out any caring responsibilities the adult has for a child.
## 3 Unable to achieve
Unable without assistance; or with pain, distress or anxiety; or with danger; or in significantly longer than would be expected.
## 4 Decisions
Are given in writing within five working days. Staff must say which outcomes, and why.
""",
    ),
    (
        "Practice/Questions for a strengths-based conversation.docx",
        PLAIN,
        """
# Forty questions worth asking
A prompt card for staff. Don't ask them all!
## To open
What would you like to talk about today?
Who knows you best?
What does a good Tuesday look like?
## About strength
What are you proud of?
How have you got through hard times before?
What do people come to you for?
## About what matters
If you woke up and things were right, what would you see first?
What must we not take away?
What's worth a risk?
## About help
Who would notice if you didn't open the curtains?
What have you tried? What nearly worked?
## To close
What have I not asked?
How would you like me to tell you what happens?
""",
    ),
    (
        "Practice/Legal literacy bulletin 9.pdf",
        SERIF,
        """
# Legal literacy bulletin 9
## Re: capacity and social media
The court said that the test is whether the person understands that what is put on line may be shared without their knowledge or ability to stop it. It is not necessary to know how privacy settings work.
## Why it matters here
Two of our MCA assessments in November asked about settings. They set the bar too high.
## What to do
* Use the six points in the judgment
* Separate contact from internet use
* Ask legal before you restrict a phone
## Quick quiz
Does a deputy for property decide who visits? No. Can an LPA for health agree to a DoLS? Not if the donor objects.
""",
    ),
    (
        "Public/Web page - Get a carers assessment.html",
        Look(
            font="Arial",
            colour="1D4ED8",
            header="Home / Adults / Carers",
            footer="Print this page | Last changed 3 February 2025",
        ),
        """
# Get a carer's assessment
If you look after someone who couldn't manage without you, you have a right to an assessment. It does not matter how much care you give, or whether the person has our help.
## What it is
A talk about how caring affects you. You can do it by phone, face to face or on your own with the paper form.
## What we'll ask
* What you do and when
* How you feel
* What you want to keep doing
* What would happen in an emergency
## What you may get
Time off, equipment, a one-off payment of up to £300, or somebody to ring.
## How to ask
Ring the Carers' Hub on 01632 960114.
""",
    ),
    (
        "Public/Leaflet - Keeping safe easy read.docx",
        Look(font="Arial", size=16),
        """
# Keeping safe
**Abuse** is when someone hurts you or makes you scared.
It is **never** your fault.
## It might be
Hitting. Taking your money. Shouting. Touching you when you don't want it. Not giving you food.
## Who can I tell?
* Someone you trust
* Your social worker
* The police: 101. If it is happening now: 999
## What happens then?
We listen. We ask what **you** want. We help you be safe.
""",
    ),
    (
        "Partners/Healthwatch enter and view report Fernhurst.pdf",
        Look(font="Calibri", colour="BE185D"),
        """
# Enter and view: Fernhurst, 5 December 2024
## Who we spoke to
14 residents, 6 relatives, 5 staff.
## What we asked and what they said
**Can you get up when you want?** Eleven said yes. One said "when they get to you".
**Is there enough to do?** Seven said no, above all at weekends.
**Do staff have time to talk?** "The night ones do."
**Do you know how to complain?** Five did.
## What we saw
Warm rooms; a bell that rang for 22 minutes; a good lunch.
## Recommendations and the home's answer
| ^We recommend | ^The home says |
| Weekend activities | We are recruiting, by March |
| Check bell times | New log from 9 December |
| Put complaints notice at wheelchair height | Done |
""",
    ),
    (
        "Reports/Annual complaints report 2023-24.docx",
        SERIF,
        """
# Adult social care complaints: annual report 2023/24
## Numbers
We had 118 complaints, 14 fewer than the year before, and 203 compliments.
| ^Subject | ^2022/23 | ^2023/24 | ^Upheld |
| Delay | 41 | 37 | 21 |
| Charges | 28 | 33 | 14 |
| Quality of care | 30 | 22 | 9 |
| Conduct | 15 | 12 | 3 |
| Decision | 18 | 14 | 4 |
## Ombudsman
Nine were looked into, five upheld. In one we'd told a family that top-ups were compulsory.
## Learning
Letters about charges now carry a worked example. Call-back standard of two days. Duty phone no longer shuts over Christmas.
""",
    ),
    (
        "Reports/Safeguarding annual report 2023-24.pdf",
        Look(font="Calibri", colour="7C2D12"),
        """
# Safeguarding adults annual report 2023–24
## Foreword
It has been a year in which more people raised concerns and in which we got better at asking what they want.
## Numbers
2,914 concerns, 871 section 42 enquiries (30 per cent). Neglect was the commonest kind (37 per cent), then financial (18).
## Making Safeguarding Personal
Asked about outcomes: 88 per cent. Outcomes fully or partly met: 94.
## Location
Own home 51, care home 29, hospital 8, elsewhere 12 per cent.
## Priorities for next year
1. Self-neglect  2. Transitional safeguarding  3. Feedback to referrers
""",
    ),
    (
        "Reports/SAR Frank - seven minute briefing.docx",
        Look(font="Calibri"),
        """
# Seven-minute briefing: 'Frank'
## 1 Who was Frank?
A retired signalman of 71 with diabetes who lived alone and died of sepsis in November 2022.
## 2 What happened?
Eleven agencies called. Each closed his case when he did not answer.
## 3 What did we find?
"Did not engage" was written 34 times. No one asked why. Nobody had the whole picture.
## 4 What was good?
The postman rang three times. A student nurse came back after her shift.
## 5 Law
Section 11 of the Care Act: a refusal isn't the end where abuse or neglect, incl. self-neglect, is likely.
## 6 Questions for your team
Who on your list hasn't been seen for a month? What do you write when nobody comes to the door? Whom could you ring?
## 7 What next?
Talk of this in your next team meeting and tell the board's office what you'll change.
""",
    ),
    (
        "Quality/Fernhurst improvement journey (letter).docx",
        PLAIN,
        """
To families of people who live at Fernhurst
24 January 2025
Dear all
At the meeting on 14 January many of you asked for this in writing.
**What went wrong?** In early January people waited much too long at night. The provider has said sorry and so do I, as we buy the care there.
**What has been done?** There's one more carer each night. Bells are looked at daily. Care plans are being written afresh, 19 of 31 so far.
**Will the home close?** No one has such a plan.
**Who can I talk to?** Dee Fairweather on 01632 960160.
With good wishes
P. Anand, Assistant Director
""",
    ),
    (
        "Strategy/Carers strategy summary.docx",
        Look(font="Calibri", colour="C2410C"),
        """
# Seen, heard, helped: carers' strategy 2024–29, summary
## Our four promises
**Seen** – we'll find carers sooner, in GP practices, at work and in schools.
**Heard** – carers sit on panels that choose providers.
**Helped** – a break that's a break.
**Hopeful** – a plan for what comes after.
## What we heard
"I'm a wife, not a resource." 240 carers came to eleven talks.
## Money
£1.34m a year, of which £310,000 is from the BCF.
## How we'll know
| ^Measure | ^2023 | ^2026 | ^2029 |
| Carers known to us | 2,180 | 3,000 | 4,500 |
| Say they have enough contact | 28% | 33% | 40% |
| Emergency plans | 410 | 1,200 | 2,000 |
""",
    ),
    (
        "Strategy/Market position statement 2025.pdf",
        Look(font="Calibri", colour="0F766E"),
        """
# Market position statement
## What we buy
£142m a year: 1,130 care home places, 24,600 hours of home care a week, 310 supported living tenancies.
## What there is too much of
Residential care for older people without dementia in the north: 71 empty beds.
## What there is not enough of
* Nursing dementia in the south (about 60 beds short by 2030)
* Small homes for autistic adults with needs above 2:1
* Evening and weekend breaks for carers
## How we'll buy
Locality contracts; open-book for packages over £2,500 a week; grants under £50,000.
## Talk to us
Provider forum: last Thursday of the month.
""",
    ),
    (
        "Mail/Re advocacy waits.eml",
        Look(header="m.folan@advocacy.example"),
        """
# Re: advocacy waits
Hi Asha,
You asked three things.
How many are waiting? 31 as of today: 14 Care Act, 11 IMCA, 6 RPR.
How long? Care Act 5 weeks, IMCA 3, RPR 7. Two IMCA referrals for serious medical treatment were seen within 48 hrs.
What would help? Two more days of IMCA until June, and people not referring in the last week before panel!
I can do Thursday at 2 if you'd rather talk.
Mick
""",
    ),
    (
        "Mail/Team brief snow.eml",
        Look(header="resilience@wexbourne.example"),
        """
# Snow: what to do on Thursday
All,
Amber warning from 03:00. Please note:
* Work from home if your visits can be done by phone
* Red list visits go ahead, 4x4 from 07:00 (ring Kat)
* Day centres shut; Tallow Court open as a warm place
* Tell your manager by 08:30 where you are
Thanks, stay warm.
Resilience team
""",
    ),
    (
        "Training/Course brochure spring.docx",
        Look(font="Calibri"),
        """
# Learning brochure, spring 2025
| ^Course | ^For | ^Dates | ^Length | ^Where |
| Legal literacy: s.117 | Social workers | 4 March; 1 April | Half day | On line |
| Trauma-aware practice | All | 11 March | 1 day | Foundry |
| Moving with less: single-handed care | OT, reablement | 18 March | 1 day | Store |
| Writing to the person | All | fortnightly | 90 min | On line |
| Chairing hard meetings | Managers | 20 May | 1 day | Guildhall |
To book: the learning portal. Places are free, but a no-show costs the team £45.
## What people said
"First course about recording in which I laughed." "More biscuits."
""",
    ),
    (
        "Training/Quiz answers - MCA refresher.docx",
        PLAIN,
        """
# MCA refresher – quiz with answers
1. Who has the burden of proof? The person who says that capacity is lacking.
2. What standard? The balance of probabilities.
3. Name the four abilities. Understand, retain, use or weigh, communicate.
4. Can an unwise decision be evidence? By itself, no. As part of a pattern, it may raise a doubt.
5. Who decides best interests when there's a valid LPA for health? The attorney.
6. When must an IMCA be instructed? Serious medical treatment or long-term move, and no one to consult.
7. What is s.4B? Deprivation of liberty for life-sustaining treatment while the court decides.
Average score in 2024: 5.4 of 7.
""",
    ),
]
