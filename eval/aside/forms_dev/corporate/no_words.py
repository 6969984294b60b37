# ruff: noqa: RUF001
"""No forms: policies, guidance, glossaries, questions and answers, stories."""

from __future__ import annotations

from eval.aside.forms_dev.corporate import word as w
from eval.aside.forms_dev.corporate.kit import Other
from eval.aside.forms_dev.corporate.plain import as_pdf, as_word

HOW_TO = """
# Filling in the Risk Assessment (HS/RA1): guidance for managers
This guide goes through the form box by box. The form itself is on the intranet.
## Service / site
Write the name people use, e.g. “Birch Grange extra care, laundry”.
## Assessment no.
Leave blank. Health and Safety will give you a number.
## Hazard
One line for each hazard. A hazard is something that can cause harm (wet floor), not the harm (broken hip).
## Who may be harmed
Think of night staff, agency workers, volunteers and visitors.
## Existing controls
What is really in place today. If it is a plan, it belongs in the last column.
## L, S and Score
L × S. Use the scale at the top of the form. Do not use half marks.
## Further action, by whom and when
Name a person and a date. “Ongoing” is not a date.
## Manager's signature and date
Sign on paper or put your initials and send from your own e-mail.
"""

RECORDS_POLICY = """
# Provider concerns: policy and procedure
Version 4.0. Owner: Market Quality. Approved: 11 February 2025. Review: February 2027.
## 1. Purpose
To say how concerns about a provider are recorded, weighed and acted on.
## 2. The Provider Concern Log
Every concern goes on a log (PCL). The log has these fields:
- Concern raised by
- Date received
- How received
- Provider, service type, number of funded placements
- Category and description
- Immediate risk to people (Yes/No)
- Action taken today
- Triage officer and level (1–4)
## 3. Levels
| Level | Meaning | Who decides | Review |
| 1 | Information only | Officer | None |
| 2 | Pattern or one moderate concern | Officer | 28 days |
| 3 | Serious or repeated | Team manager | 7 days |
| 4 | Risk of closure or organisational abuse | Head of Service | Daily |
## 4. Sharing
Levels 3 and 4 are shared with CQC and the ICB on the same day.
"""

GLOSSARY = """
# Jargon buster
| Word | What it means |
| AMHP | Approved mental health professional |
| ASYE | Assessed and supported year in employment |
| BCF | Better Care Fund |
| BIA | Best interests assessor |
| CHC | NHS continuing healthcare |
| CoP | Court of Protection |
| D2A | Discharge to assess |
| DASS | Director of adult social services |
| DFG | Disabled facilities grant |
| DoLS | Deprivation of liberty safeguards |
| DRE | Disability related expenditure |
| IMCA | Independent mental capacity advocate |
| LeDeR | Learning from lives and deaths |
| MSP | Making safeguarding personal |
| PSW | Principal social worker |
| s117 | Aftercare under the Mental Health Act |
| TEC | Technology enabled care |
"""

FAQ = """
# Direct payments: your questions
## Can I employ my daughter?
Not as a rule if she lives with you. Ask us, there are exceptions.
## Do I have to keep receipts?
Keep them for six years. We ask to see them once a year.
## What is your name for the card?
A prepaid card. It works like a bank card.
## Date of first payment?
Within ten days of signing the agreement.
## What if I go into hospital?
Tell us after 28 days. You can go on paying your assistant for four weeks.
## Who is the nominated person?
Someone who manages the payment for you.
## Can I stop?
Yes. Give us four weeks' notice and we will arrange care.
"""

CHECKLIST = """
# Choosing a care home: things to look for
Take this leaflet with you. Nobody will mind your asking.
## When you arrive
- Did somebody greet you?
- Is it warm? Does it smell fresh?
- Can you hear laughter, or only televisions?
## The room
- Could you bring a chair, a picture, a cat?
- Is there a view?
- Is there a lock on the door?
## The people
- How long has the manager been there?
- Do the staff sit down with people?
- Who would be there at night?
## The money
- What is the weekly fee, and what is extra?
- When does it go up?
- What happens if your savings run out?
Trust your nose and come back at teatime, without saying so beforehand.
"""

STORY = """
# What Wednesdays were
Dear Mr Lunn,
You asked us to send in our views and your leaflet had a page with boxes. I have not used the boxes because what I have to say does not go in them.
My husband Ted drove a bus for thirty-four years. After his stroke he would not get on one. A woman called Jan, who drove the minibus from The Lock, came in and sat at our table and asked him about the old 41 route. On the third week she asked him to show her a short cut. He got his coat.
That was Wednesdays. I had my hair done, or slept. I slept, mostly.
If you merge the two centres the journey will be forty minutes. Ted would be sick. I don't blame you about the roof.
Yours truly,
Eileen Mabbott
P.S. Jan has retired. She still comes on Wednesdays.
"""

SELF_ASSESSMENT = """
# Our self-assessment: summary
## How well do we know our communities?
Well, in the towns. Less well on the Wolds, where one in three people is over 65 and the nearest carers' group is eleven miles away. Our community connectors know every parish clerk but only two of seven Gypsy and Traveller sites.
## What are people's experiences of asking for help?
People wait too long for an occupational therapist (74 days, median) though less long for a social worker (19 days, from 41). In the last survey of carers 31% found it easy to get information, below the region's 57%.
## How do we work with partners?
The hospital discharge hub is jointly run and jointly paid for. Winter was hard: on 14 January fourteen people were ready to leave with no package. By the 20th there were five.
## How do we keep people safe?
Nine enquiries in ten meet what the person wanted. We are not yet sure that people hear what happened in the end, and we have begun to telephone a sample.
## What are we most worried about?
Deprivation of liberty authorisations, agency spend, and what analogue switch-off will do to 3,100 alarm users.
"""

CONTENTS = """
# CQC assurance: information return, part 2
## Contents of the evidence folder
+ IR 1 Strategy and plan on a page ................ 1
+ IR 2 Structure charts ................................ 4
+ IR 3 Self-assessment ................................ 9
+ IR 4 Workforce strategy ........................... 31
+ IR 5 Market position statement ................. 52
+ IR 6 Waiting list policy ............................. 80
+ IR 7 Blank templates used by the service ..... 91
+ IR 8 Complaints annual report .................. 118
+ IR 9 SAR action plans ............................. 140
+ IR 10 Carers' strategy .............................. 163
+ IR 11 Not used
+ IR 12 Equality objectives ......................... 189
"""

DRAFT_STRATEGY = """
# Extra Care Housing Strategy 2026–2031
DRAFT 3 for Portfolio Holder – not for circulation
## Foreword
[Cllr Astbury – to follow]
## Where we are
We have six schemes and 212 flats. Four in five tenants say that they would move in again. Voids stand at 4%, almost all at Tanner's Row, where the lift was out for eleven weeks.
## What we need
By 2031 there will be [to be confirmed by BI] people over 80 in the county. If use stays as it is we shall need another 340 flats, of which 60 for people with dementia and about 45 with a learning disability.
## Where
Three sites are under discussion: the former depot at Mill Lane, the school field at [tbc] and the Moorside Homes redevelopment.
## Money
Homes England grant of about £72k a flat is assumed. The Council's contribution would be land and [£x.xm – Finance checking] of borrowing, repaid from avoided residential costs in fourteen years.
## How we shall know
Fewer people under 85 entering residential care: from 118 a year to 80.
"""

POEM = """
# From the anthology “Hands”, Fennel Court writing group
**Form**

They asked me for my date of birth,
my next of kin, my needs,
what I can lift, how far I walk,
the last book that I'd read.

No, not the book. I made that up.
I'd like them to have asked.
I would have said: the tide tables,
by lamplight, and read fast.

**Wednesday**

Soup.
Arthur at the piano.
Somebody's teeth, in a cup,
laughing.

*Doreen, 91*
"""


def policy_with_appendix() -> bytes:
    doc = w.new("Calibri", 11)
    w.p(doc, "Lone Working Policy", style="Title")
    w.p(doc, "Adult Social Care, Calderby Borough Council. Version 3.1, approved by JCC 12 December 2024.")
    for title, text in (
        (
            "1. Why we have this policy",
            "More than four hundred of us visit people at home. Nearly all visits are uneventful. In 2023/24 there were 37 reported incidents, of which eleven were threats and two assaults, and in nine of the thirty-seven nobody at the office knew where the worker was.",
        ),
        (
            "2. Who it covers",
            "Everyone who works away from a staffed base for the Directorate, including students, agency workers and volunteers.",
        ),
        (
            "3. What you must do",
            "Put every visit in your calendar with the address. Carry your lone-worker device, charged. If you are going to be more than 20 minutes later than you said, ring. If you feel uneasy, leave; you will always be supported.",
        ),
        (
            "4. What your manager must do",
            "Know who is out. Act on a missed check-in within fifteen minutes. Talk over any incident on the same day. Review the risk assessment after any warning marker is added.",
        ),
        (
            "5. Warning markers",
            "Markers are reviewed at six months. The person must be told unless that would itself be dangerous. The decision is made by two managers.",
        ),
        (
            "6. Two-person visits",
            "Where there is a known risk of violence, a new address with no history, or a request from the police, two people go. The second person need not be a social worker.",
        ),
        ("7. Training", "Conflict resolution every three years; lone-worker alarm on the first day."),
        (
            "8. Monitoring",
            "Incidents go to the Health and Safety Committee each quarter. The staff survey asks whether people feel safe on visits; 81% said always or mostly in 2024.",
        ),
    ):
        w.p(doc, title, style="Heading 2")
        w.p(doc, text)
    doc.add_page_break()
    w.p(doc, "Appendix A – Visit risk form", style="Heading 1")
    w.table(
        doc,
        [
            [q, ""]
            for q in ("Name of worker", "Address visited", "Known risks", "Time expected back", "Who will be rung")
        ],
        (6, 10),
        side="E7E6E6",
    )
    return w.save(doc)


OTHERS = [
    Other("risk_guidance", "Health and Safety/How to fill in HS-RA1.docx", lambda: as_word(HOW_TO, "Arial", 11)),
    Other(
        "pcl_policy", "Market Quality/Provider concerns policy v4.docx", lambda: as_word(RECORDS_POLICY, "Calibri", 11)
    ),
    Other("glossary", "Jargon buster.docx", lambda: as_word(GLOSSARY, "Arial", 12, widths=(4, 12))),
    Other("dp_faq", "Direct payments questions.pdf", lambda: as_pdf(FAQ, "Helvetica", 11)),
    Other("choosing_home", "Leaflets/Choosing a care home.pdf", lambda: as_pdf(CHECKLIST, "Helvetica", 11.5)),
    Other("letter_wednesdays", "The Lock consultation/letter 88.docx", lambda: as_word(STORY, "Garamond", 13)),
    Other("self_assessment_prose", "Self-assessment summary.docx", lambda: as_word(SELF_ASSESSMENT, "Arial", 11)),
    Other("ir_contents", "IR/00 contents.docx", lambda: as_word(CONTENTS, "Calibri", 12)),
    Other(
        "draft_strategy",
        "Extra care strategy DRAFT3.docx",
        lambda: as_word(DRAFT_STRATEGY, "Calibri", 11.5, top="DRAFT"),
    ),
    Other("poems", "Fennel Court anthology extract.md", lambda: POEM.strip().encode()),
    Other("lone_working", "Policies/Lone working policy v3.1.docx", policy_with_appendix),
]
