"""Letters, e-mails, adverts, newsletters, leaflets, stories, case studies."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Paper

PAPERS = [
    Paper(
        "case_study_hub",
        "Case studies/Mr D and the library hub.docx",
        """
T: Case study: Mr D
**Service:** Library and community hub, Osier Street
**Team:** Community connectors
# Background
Mr D is 71 and lives alone since his brother died. He came in to keep warm.
# What was happening
He had stopped cooking. His tenancy was at risk: £640 behind.
# What we did
- sat with him at the same table each Tuesday
- rang housing together
- attendance allowance claimed with the welfare rights volunteer
# What changed
He now cooks for the Thursday lunch. Rent is being paid back at £10 a week. No formal care was needed.
# In his words
"I was going to be a nuisance to somebody. Turned out to be you lot."
# What we learned
Nobody had asked him about the brother.
""",
    ),
    Paper(
        "case_study_two_column",
        "Practice example - reablement Mrs P.docx",
        """
|+ Practice example: reablement
|w 2,6
| Name (changed) | Mrs P |
| Age | 84 |
| Situation | Home from hospital after a broken hip; four calls a day arranged from the ward |
| What mattered to her | Getting up the stairs to her own bed |
| What we did | OT visited on day 2, stair rail on day 5, calls cut to two by week 2 |
| Outcome | No care from week 5. Sleeps upstairs. |
| Cost avoided | About £14,000 a year |
| What could have gone better | The rail was ordered twice |
| Contact for more | Reablement team manager |
""",
    ),
    Paper(
        "letter_fee_uplift",
        "Letters out/Fee uplift 2025-26 letter to homes.docx",
        """
R: Orrinshire Council
R: Commissioning, Civic Square
Our ref: COM/FEE/25
Your ref:
Date: 24 March 2025
To: All registered managers
Dear colleague
**Re: Fees for 2025-26**
I write to confirm the rates that the Cabinet agreed on 18 March. They apply from 7 April 2025.
|= Type of care | 2024-25 | 2025-26 | Rise |
| Residential | £742 | £785 | 5.8 % |
| Residential, dementia | £801 | £848 | 5.9 % |
| Nursing (excluding FNC) | £812 | £861 | 6.0 % |
| Bed-based respite | £790 | £836 | 5.8 % |
You do not have to return anything. If your costs are higher than these rates allow, please tell your contract officer before 30 April.
Yours faithfully
~
~
Head of Commissioning
Enc: none
""",
    ),
    Paper(
        "letter_personal",
        "Compliments/letter from a daughter (scanned text).txt",
        """
14 Hazel Rise
Tuesday
~
Dear whoever it is,
~
I don't know the name of the lady who came. She had a red coat. Mum calls her the red coat.
~
I only want to say that she sat down. They all stand up with their bags on. She sat down and took the cup of tea, and asked about the photograph.
~
Mum is in Greenacre now and eats. I should have rung to say so in March.
~
Yours,
~
J. Pettifer (Mrs)
~
P.S. please pass on
""",
    ),
    Paper(
        "job_advert_sw",
        "Jobs/Advert social worker hospital team.html",
        """
T: Social Worker, Hospital Team
**Salary:** £38,626 to £43,693
**Hours:** 37
**Contract:** Permanent
**Location:** Fenbridge General and agile
**Closing date:** 19 October, midnight
**Interviews:** w/c 3 November
# About the role
You will help people leave hospital in a way they would choose. Caseloads are about 14.
# You will have
- a social work degree and registration
- ☑ a driving licence or another way to get about
- patience with lifts
# What we offer
28 days' leave, a fortnightly reflective group, and a parking space you may actually find.
# How to apply
Use the council's jobs page. CVs are not accepted. For a chat ring Nadia on 01632 960331.
Search jobs:
Sign up for job alerts:
""",
    ),
    Paper(
        "newsletter_hub",
        "Hub news spring.docx",
        """
T: Hub News
C: Spring · free · please take one
# Hello
The seed library is open. Take three packets, bring some back in autumn.
# What's on
|= Day | Morning | Afternoon | Evening |
| Mon | Baby bounce | Memory café | |
| Tue | | Tech help | Chess |
| Wed | Warm space | Warm space | |
| Thu | Lunch club | | Carers' group |
| Fri | Chair yoga | Benefits advice | |
| Sat | Repair café | | |
# New faces
Name: Tomasz. Job: community connector. Likes: trains.
Name: Bev. Job: Saturdays. Likes: not Mondays.
# Quiz
1. Which river runs under the hub?
2. Who opened the first library here, and when?
3. How many books were borrowed last year?
Answers on the back page: the Wend; Lady Orme, 1911; 48,302.
""",
    ),
    Paper(
        "leaflet_contacts",
        "Leaflets/Worried about an adult - leaflet.pdf",
        """
T: Worried about an adult?
Abuse can be hitting, shouting, taking money, leaving somebody without food or care.
# Tell us
Phone: 01632 960400 (Monday to Friday, 8.30 to 5)
Out of hours: 01632 960401
Text: 01632 960402
E-mail: adultsfirst@orrinshire.example
In an emergency: 999
# What happens next?
1. We listen.
2. We ask what you want to happen.
3. Somebody rings you back within one working day.
# What we will ask you
- Your name (you do not have to say)
- Name of the person
- Where they live
- What has happened?
- Is anyone in danger now?
B: Other languages, Braille, large print: ask at any hub.
""",
    ),
    Paper(
        "faq_charging",
        "Web pages/Paying for care questions.html",
        """
T: Paying for care: your questions
## 1. Will I have to pay?
Most people pay something. It depends on your income and savings.
## 2. What counts as savings?
Bank accounts, premium bonds, shares. Not your home if you get care there.
## 3. How much is the limit?
£23,250. Below £14,250 your savings are not counted.
## 4. What if I don't want to tell you?
Then you pay the full cost. ☐ is the box to tick on the financial statement.
## 5. Who will see what I write?
The financial assessment team: six people.
## 6. Can I appeal?
Yes. Write to us within 28 days. There's no form; a letter will do.
Was this page helpful? Yes / No
Last reviewed: 4 August 2025
""",
    ),
    Paper(
        "email_signature",
        "RE Deputyship query.eml",
        """
From: Court of Protection Team <cop@orrinshire.example>
To: Fran Diggory <f.diggory@orrinshire.example>
Subject: RE: Deputyship - Mrs A
Date: Thu, 17 Jul 2025 09:12:00 +0100

Hi Fran

Yes to 1 and 2, no to 3.

1. Is the council appointee? Yes
2. Is there a house? Yes, Flat 4
3. Will? Not that we know

Form COP1 went on Monday. No need to fill in anything your side.

Mel

Mel Osgood | Client Finance Officer
Name: she/her
Phone: 01632 960517
Address: Floor 3, Civic Square
Hours: Tue-Fri

> From: Fran Diggory
> Mel, can you tell me
> 1. Is the council appointee?
> 2. Is there a house?
> 3. Will?
""",
    ),
]
