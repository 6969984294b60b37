"""Papers that tempt: self-assessment, transcript, index, checklist with advice, consultation, notices and profiles."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.counties.core import Doc, xlsx
from eval.aside.forms_dev.counties.pdf import flow
from eval.aside.forms_dev.counties.word import Look, word


def self_assessment() -> Doc:
    """A self-assessment in prose whose headings are questions, with a table of plans to each theme."""
    text = """
# Self-assessment of adult social care
**Summerfold County Council – January 2025**
## About us
Summerfold is a county of market towns and hill farms with 388,000 people. One in four is over 65. We support 6,412 adults
  over the long term. The gross budget is £214 million. After three years of change at the top the team has been
  settled since May 2023.
## Theme 1: How we work with people
### How do we assess needs?
A contact is answered by the Front Door within four minutes on average. Two out of three end with advice, equipment or a
  community link. Those who need an assessment wait a median of 34 days, which was 58 a year ago; the longest wait is 171
  days, in sensory services. While people wait they are rung. Practice audits find the person's voice in nine cases of ten
  but goals that are too general in four of ten.
### How do we support people to live healthier lives?
Reablement works with 1,450 people a year, and 67 per cent need no care afterwards. Village Agents reach 92 parishes. The
  gap is in the Port, where men over 50 seldom use what there is. A project with the two football clubs began in August.
### How do we know that people have equal experience?
We do not know well enough. Ethnicity is now recorded for 94 per cent of people. Asian residents are less likely to use
  home care than we would expect, and more likely to have a direct payment. The Gypsy and Traveller liaison officer has
  helped eleven families to an assessment since she came.
!w 6,6,5
| #E2EFD9#Strength | #E2EFD9#To improve | #E2EFD9#By when |
| Calls while waiting | Sensory waits | June 2025 |
| Reablement | Goals in plans | Audit in April |
| Village Agents | Offer in the Port | - |
!pb
## Theme 2: How we provide support
### Do we have enough care of good quality?
Yes for home care: 12 people waited for a package in February, against 94 in October 2023. No for nursing dementia: 41 people
  were placed more than twenty miles from where they lived. 83 per cent of services are good or outstanding. When two homes
  closed in 2024 nobody had to move twice.
### How do partnerships make a difference?
The Port hub, where social workers, district nurses and the hospice sit together, brought hospital admissions of its 300
  most frail down by 11 per cent. Housing is not in the hub yet. The Better Care Fund has been agreed on time each year.
!w 6,6,5
| #E2EFD9#Strength | #E2EFD9#To improve | #E2EFD9#By when |
| Home care supply | Nursing dementia beds | 2028 |
| Port hub | Housing partners | Sept 2025 |
## Theme 3: How we keep people safe
### Are moves between services safe?
Mostly. Young people are allocated a worker at 17 on average; we want 14. There are two lists for hospital discharge
  and we mean to have one. The emergency duty team is shared with a neighbour and reports each morning.
### How do we safeguard people?
Ninety-four per cent of concerns are decided in two days. 76 per cent of people were asked what they wanted, and of those 93
  per cent had it met in full or in part. Chronologies and capacity under coercion are weak. 388 people wait for a DoLS
  assessment, 29 of them for over a year.
!w 6,6,5
| #E2EFD9#Strength | #E2EFD9#To improve | #E2EFD9#By when |
| Decision times | Chronologies | March 2025 |
| Fall in DoLS waits | Community DoL: 122 to file | 2026 |
| | Transitions from 14 | Sept 2025 |
## Theme 4: Leadership
### Do we know how we are doing?
The scorecard goes to the board each month and to each team. Councillors get it quarterly and their scrutiny committee has
  called in the sensory waits. The corporate risk register holds two of our risks.
### How do we learn?
One supervision in five was late last year. The Care Academy has 61 apprentices. Complaints fell to 118, of which 51 were
  upheld; the most frequent reason is that someone did not ring back. Three Ombudsman findings led to changes in charging
  letters. People with lived experience sit on the quality board and are paid for it.
### Do we have the right people?
Vacancies fell from 11.2 to 8.7 per cent. Twelve newly qualified social workers began in September; of the last three cohorts 31
  out of 36 are still here. Occupational therapy is our hardest post to fill. Agency workers are 6 per cent, mostly AMHPs at
  night. Disabled staff told the health check that adjustments take too long: the average was 74 days.
### How do we work with people who draw on care?
The co-production charter was signed in March. Forty people take part, each is paid, and the chair of the quality board
  alternates. They rewrote the outcome letters and chose the provider for advocacy. They tell us that we ask too late.
## What next?
1) Waits of no more than 28 days by December.
2) One list for discharge.
3) Nursing dementia: first 40 beds on site in 2026.
4) Every goal in a plan in the person's words.
"""
    return Doc(
        "Return/Self-assessment January 2025.docx",
        word(text, Look("Arial", 12, "375623", footer="Summerfold CC", spacing=1.5)),
    )


def interview_transcript() -> Doc:
    """A transcript of a talk with a person about their care."""
    text = """
# Conversation 6 – "Mr T", supported living
Recorded with consent, 4 February. I = interviewer (expert by experience). T = Mr T. [ ] = not heard
\\I: How long have you been here?
\\T: Two years. Two years in May.
\\I: And did you choose it?
\\T: I chose the colour.
\\I: The colour.
\\T: Of the door. Not the [     ].
\\I: Who helps you?
\\T: Femi. Femi's good. The other one [     ].
\\I: What happens if you're not happy with something?
\\T: Tell Femi.
\\I: And if it's Femi?
\\T: (laughs) Tell Femi!
\\I: Is there a form or someone else?
\\T: There's a paper on the fridge.
\\I: Anything you'd change?
\\T: Key to the garden. I asked. ...
\\I: Thank you.
"""
    return Doc("Coproduction/conversation 6 transcript.docx", word(text, Look("Calibri", 11)))


def evidence_index() -> Doc:
    """An index of the return with empty cells for what is not held."""
    rows: list[list[object]] = [["Information return – index"], ["^Ref", "Requested", "File", "Dated", "Note"]]
    for row in (
        ("IR1", "Organisation chart", "structure chart Jan 25.pptx", "Jan 25", ""),
        ("IR2", "Self-assessment", "Self-assessment January 2025.docx", "Jan 25", "Signed off by Cabinet Member"),
        ("IR3", "Strategies", "3 files", "", "Dementia strategy expired, new one due"),
        ("IR4", "Waiting lists", "ASC scorecard Dec 24.xlsx", "Dec 24", ""),
        ("IR5", "Supervision policy", "Supervision policy v3.1.docx", "Jun 24", ""),
        ("IR6", "Peer review", "", "", "None in the last two years"),
        ("IR7", "SAR reports", "links", "", ""),
        ("IR8", "Blank assessment and review forms", "Assessment forms (folder)", "", "5 forms"),
        ("IR9", "Staff survey", "", "", "to follow"),
        ("IR10", "Market position", "Market Position Statement 2025.pdf", "2025", ""),
    ):
        rows.append(list(row))
    return Doc("Return/Index.xlsx", xlsx([("Index", rows, [8, 34, 44, 10, 44])], "D9D9D9"))


def choosing_home_checklist() -> Doc:
    """A leaflet with things to look for when choosing a care home."""
    text = """
# Choosing a care home: what to look for
Take this with you. Go twice, once without telling them.
### When you come in
☐ Does it smell fresh?

☐ Does somebody greet you, and does anyone look up?

☐ Are people dressed for the day?
### Talk to people
☐ Ask a resident what lunch was.

☐ Ask a relative how they hear bad news.
### Look at
☐ The rating on the wall, and its date

☐ The garden door: is it locked?

☐ The activities board: is it this week's?
### Ask the manager
* What would make you ask my mum to leave?
* Who will be with her at 3 in the morning?
* What goes up in April, and by how much?
### Money
Never sign on the day. Ask for the contract and read the part on fees after death.
"""
    return Doc("Leaflets/choosing a care home.pdf", flow(text, 12, "#7B241C"))


def consultation_paper() -> Doc:
    """A consultation paper that lists its questions and sends people to a web page to reply."""
    text = """
# Charging for care at home: have your say
**Consultation from 2 September to 24 November 2024**
## Why are we asking?
The council pays £3.1 million a year towards care that people could pay for. We propose three changes. No decision has been
  made and none will be until Full Council in February.
## What we propose
**1. Arrangement fee.** People who can pay the full cost may ask us to arrange their care. We would charge £295 once and £5.60 a
  week. 190 people a year would pay it.

**2. Second carer.** At present we charge for one carer even where two come. We would charge for both. 88 people would pay more:
  £61 a week on average. Nobody would pay more than they can afford under the national rules.

**3. Four weeks' notice.** We would charge for visits cancelled with less than 24 hours' notice, save for hospital.
## What it would mean
!w 5,4,4,4
| #FADBD8# | #FADBD8#Now | #FADBD8#Proposed | #FADBD8#Income a year |
| Arrangement | £0 | £295 + £5.60/wk | £111,000 |
| Second carer | £0 | £24.40/hr | £279,000 |
| Late cancelling | £0 | one visit | not known |
## The questions
1) How far do you agree with an arrangement fee?
2) How far do you agree with charging for a second carer?
3) What effect would this have on you or someone you look after?
4) Is there a fairer way?
5) Are you answering for yourself, somebody else, or an organisation?
6) About you: age, sex, disability, ethnicity, first half of postcode.
## How to reply
Online at haveyoursay.eastholme.example/charging, or ring 01632 960121 for a paper copy or easy read. Drop-ins: Ashmere
  library 19 September, Port market hall 3 October, on screen 9 October at 6 pm.
"""
    return Doc("Charging/Consultation document.pdf", flow(text, 12, "#943126", footer="Eastholme County Council"))


def privacy_notice() -> Doc:
    """A notice on how information is used."""
    text = """
# How we use your information
**Who we are:** Marlingshire County Council is the controller. **Data Protection Officer:** dpo@marlingshire.example
## What we hold
* name, address, date of birth, NHS number
* your needs, health, family and friends
* money, if you have a financial assessment
* ethnicity, religion, sexual orientation, if you tell us
## Why, and what lets us
!w 7,10
| Assess needs and arrange care | Public task – Care Act 2014; health or social care purposes |
| Keep people safe | Public task; substantial public interest |
| Charge | Public task |
| Statistics for government | Legal obligation; s.251 |
| Newsletter | Consent. You can withdraw it |
## Who sees it
NHS, care providers, police where needed, auditors, the regulator.
## How long
Eight years after we last helped you. Safeguarding: 20.
## Your rights
To see it, correct it, object. Complain to the Information Commissioner.
"""
    return Doc("Policies/Privacy notice ASC.docx", word(text, Look("Arial", 11)))


def terms_of_reference() -> Doc:
    """The terms of reference of a panel."""
    text = """
# Risk Enablement Panel – terms of reference
**Purpose.** To share decisions where a person's choice carries a risk of serious harm and usual routes have been tried.

**Chair:** Head of Safeguarding. **Deputy:** PSW. **Quorum:** chair, legal, one health member, referring worker.

**Meets:** fortnightly, Wednesday 2 pm. **Papers:** 3 working days before.

**The panel will**
* hear from the person or their advocate first
* ask what has been tried
* agree who holds which risk, and write it down
* not make decisions that belong to the person

**The panel will not** fund, discipline or take over a case.

**A referral should say:** who the person is; the decision; their capacity; what they want; the risk and to whom; what has been
  tried; what is asked of the panel.

**Reports to:** Quality Board, each half year. **Reviewed:** May 2024. **Next:** May 2025
"""
    return Doc("Safeguarding/REP terms of reference.docx", word(text, Look("Calibri", 11.5)))


def case_story() -> Doc:
    """A page on a person's story, under set headings."""
    text = """
# Ada's story
**Who is Ada?** Ada is 71 and was a bus driver. She has had MS for twenty years and lives with two parrots.

**What was happening?** Four calls a day, fifteen workers in a month, and she had stopped answering the door.

**What mattered to Ada?** "To drive something again." And knowing who would come in.

**What did we do?** Nasra, her social worker, and Phil, an OT, came together. They worked out an individual service fund with a
  small agency. Ada picked three workers. Wheelchair services re-programmed the joystick.

**What changed?** Two calls a day. She goes to the harbour on her own. Cost: £611 a week, was £702.

**What did we learn?** Ask about the job that somebody had.

*Ada has read this and took out one line.*
"""
    return Doc("Case studies/Ada.pdf", flow(text, 11.5, "#117864"))


def job_profile() -> Doc:
    """A job description with a person specification in columns of ticks."""
    text = """
# Job profile: Occupational Therapist
!w 5,12
| Grade | 9 (£38,626 to £41,511) |
| Reports to | Advanced OT |
| Base | Riverside House, agile |
| DBS | Enhanced |
| Post number | |
## What you will do
* assess people in their homes, with single handed care in mind
* recommend equipment and adaptations up to £1,000 on your own authority
* supervise one assistant
* take a turn on duty
## Person specification
!w 9,2.5,2.5,3
| #DEEAF6# | #DEEAF6#Essential | #DEEAF6#Desirable | #DEEAF6#Shown by |
| HCPC registration | ✓ | | Application |
| Work in the community | | ✓ | Application |
| Moving and handling risk assessment | ✓ | | Interview |
| Housing adaptations, DFG | | ✓ | Interview |
| Driver, or able to travel | ✓ | | Application |
| Listens well | ✓ | | Interview, task |
"""
    return Doc("Workforce/JP Occupational Therapist.docx", word(text, Look("Arial", 11, "1F4E79")))


def threshold_guide() -> Doc:
    """A guide to safeguarding thresholds: a table of examples by level."""
    text = """
# When is it safeguarding?
A guide for providers. It does not replace judgment. If in doubt ring the hub, 01632 960106.
!w 3,7,7,7
| #F9E79F#Kind | #F5B7B1#Low: deal with it yourself, record | #F5B7B1#Talk to us | #F5B7B1#Always report |
| Falls | One fall, plan followed, no harm | Repeated falls, plan not updated | Fall with injury where care was not as planned |
| Medicines | Missed once, no harm, GP told | Same person twice, or several people once | Harm, controlled drugs missing, covert without plan |
| Skin | Grade 1 or 2, plan in place | Grade 2 with poor records | Grade 3 or 4, or more than one person |
| Between residents | Words, no distress | Push or slap, no mark | Injury, sexual, weapon, pattern |
| Money | Error put right | Receipts missing | Theft, pressure, attorney at fault |
| Missed visits | One, no harm, told | Two in a week | Harm, or nobody told |
| Restraint | In plan, least, recorded | In plan, no record | Not in plan; injury; locked in |
| Closed culture | - | Visitors discouraged | Staff afraid to speak |
## What to do with "low"
Write down what happened, what you did, what the person says, what you learned. We look at these at quality visits. There is
  no need to send them. A log is enough: date, who, what, action, outcome.
## What we will do
We decide in two working days and tell you. We may ask you to make enquiries; we will say what we need and by when. See
  Appendix 9 of the procedures for how the report is set out.
"""
    return Doc(
        "Safeguarding/Threshold guide for providers.pdf",
        flow(text, 10.5, "#7D6608", wide=True, footer="SAB, version 5"),
    )


def kpi_csv() -> Doc:
    """A contract's indicators by quarter with months still to come."""
    lines = ("Indicator,Target,Q1,Q2,Q3,Q4,Comment", "Referrals,,212,231,240,,", "Accepted,,198,220,229,,", "First contact in 5 days,90%,84%,88%,91%,,",
             "Paid RPR wait (days),10,15,13,12,,", "IMCA safeguarding,,11,*,9,,* under 5", "Care Act advocacy hours,,1410,1522,1498,,",
             "Complaints,0,1,0,0,,", "People who said it helped,85%,-,-,89%,,survey from Q3", "Social value,,,,,,annual")  # fmt: skip
    return Doc("Contracts/advocacy KPI 2024-25.csv", "\r\n".join(lines).encode())


def memory_of_visit() -> Doc:
    """A volunteer's notes of a visit under short headings."""
    text = """
# Enter and view: Seaholm Court
**Healthwatch, 5 February 2025 – three volunteers, 10 to 12.30**
### Outside
Sign faded. Bell answered in 20 seconds. Visitors' book: last entry the day before.
### Inside
Warm. Two lounges, one with the television on and nobody in it.
### People (we talked with 9)
* "Night's better than it was."
* "They come. Not always quick."
* "I'd like a dog to visit."
### Staff (4)
Three at night since October. Training: good. Breaks: short.
### We suggest
1) Turn off the empty television.
2) Dog.
3) Put the bell times on the board each week.
### The manager's reply
1) Done. 2) A spaniel called Biscuit, Fridays. 3) Agreed, from March.
"""
    return Doc("Healthwatch/E&V Seaholm Court.docx", word(text, Look("Verdana", 10.5, "AD1457", fake_heads=True)))


def staff_results() -> Doc:
    """Results of a staff health check on slides' worth of tables in Word."""
    text = """
# Health check 2024: what you said
402 of 688 replied (58%). Registered staff 61%, others 56%. Strongly agree or agree, per cent:
!w 11,2,2,2
| #D6EAF8#Statement | #D6EAF8#2022 | #D6EAF8#2023 | #D6EAF8#2024 |
| My workload is manageable | 49 | 52 | 60 |
| I have supervision at least every six weeks | 70 | 79 | 81 |
| It helps me to reflect | 66 | 68 | 74 |
| I can say when something is wrong | 71 | 70 | 77 |
| The system helps me to do my job | 28 | 24 | 22 |
| I would recommend working here | 58 | 63 | 71 |
| I have been bullied in the last year | 9 | 8 | 7 |
| I think of leaving in the next year | 31 | 27 | 21 |
### What one thing would you change? (291 comments)
The system (104); admin support (61); parking (33); pay (30); "nothing" (12); other (51)
### What we will do
* Replace the case system: May 2025
* Two more administrators in each locality: advert out
* Parking: [in talks with district]
"""
    return Doc("Workforce/Health check 2024 results.docx", word(text, Look("Calibri", 11.5)))


PAPERS = (
    self_assessment, interview_transcript, evidence_index, choosing_home_checklist, consultation_paper,
    privacy_notice, terms_of_reference, case_story, job_profile, threshold_guide, kpi_csv, memory_of_visit,
    staff_results,
)  # fmt: skip
