"""Long papers of an information return: policy, strategy, board report, plans, procedure, audit report."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.counties.core import Doc, html
from eval.aside.forms_dev.counties.pdf import flow
from eval.aside.forms_dev.counties.word import Look, word


def supervision_policy() -> Doc:
    """A policy with tables, a description of a form, and the form as its appendix."""
    text = """
# Supervision policy – Adult Social Care
!w 4,13
| Owner | Principal Social Worker |
| Version | 3.1 |
| Approved | Senior Leadership Team, 11 June 2024 |
| Review due | June 2026 |
| Replaces | Supervision policy 2021 |
## Contents
1. Why supervision matters ........................ 2
\\2. Who gets what ........................ 2
\\3. Roles ........................ 3
\\4. Recording ........................ 4
\\5. When things go wrong ........................ 5
\\Appendix A. Record of supervision ........................ 6
!pb
## 1. Why supervision matters
Good supervision keeps people safe, and it keeps good staff. Research for the sector finds that workers who have regular,
  reflective supervision are more likely to stay and to report that they can do right by the people they work with. Our
  own health check in 2023 said that one worker in five had waited longer than eight weeks. This policy sets out what
  every member of staff can expect.

Supervision has four functions. It **supports** the worker; it makes the worker **accountable** for casework; it helps
  the worker to **learn**; and it **connects** the worker to the organisation, so that what is known at the front
  line reaches those who decide. A session that only goes down a list of cases does one of these four.
## 2. Who gets what
!w 5,4,4,4
| #D9E2F3#Staff | #D9E2F3#One to one | #D9E2F3#Group | #D9E2F3#Observation |
| Newly qualified social workers | Weekly for six weeks, then fortnightly | Monthly | Three in the year |
| Social workers and OTs | Every four weeks | Every two months | Once a year |
| AMHPs and BIAs | Every four weeks, and a professional session quarterly | Monthly forum | Once a year |
| Assessors and coordinators | Every four to six weeks | Every two months | Once a year |
| Reablement workers | Every eight weeks | Monthly team meeting | Twice a year |
| Team managers | Every four weeks | Quarterly | - |
| Agency staff | As the post | As the post | In the first month |
Part-time staff receive the same frequency. Sessions last between 60 and 90 minutes and are held in private. They may be
  held on screen, but at least every second one is face to face. A session that is cancelled is rearranged within ten
  working days by the person who cancelled it.
## 3. Roles
### The supervisor
* prepares, by reading two case records before the session
* brings the voice of the person who draws on care into the discussion
* checks on workload with the weighting tool and acts when it is above 110 per cent
* gives feedback that is honest, specific and kind
* makes a decision, and records it on the person's file on the same day
### The supervisee
* brings at least one piece of work to think about in depth
* says when something is too much
* keeps evidence of learning for registration
### The service manager
* audits two records of supervision for each supervisor every six months
* reports the rate to the Quality Board each quarter
## 4. Recording
The supervisor writes the record within five working days. Decisions about a person are put on that person's file and not
  only in the supervision record. The record at Appendix A has these fields:
!w 5,12
| #D9E2F3#Field | #D9E2F3#What belongs there |
| Supervisee, supervisor, date | Full names; the date of the session and not of the record |
| Wellbeing | What the worker agrees to have recorded; reasonable adjustments |
| Workload | Number of people, weighting, TOIL, leave |
| Reflective discussion | The dilemma, what was explored, what was learned |
| Agreed actions | Each with one name and a date |
| Signatures | May be typed. E-mail agreement is enough |
Records are kept in the worker's electronic file for six years after they leave. A worker may ask for a copy at any time.
  Anything in the record may have to be disclosed in a disciplinary case or to a court.
## 5. When things go wrong
A worker who does not receive supervision should speak with the supervisor, then with the service manager, then with
  the Principal Social Worker. A disagreement is written into the record in the words of both. Concerns about practice
  that do not change after two sessions go to the capability procedure. Whistleblowing is dealt with in HR 14.

### How we will know that it works
!w 7,4,3,3
| #D9E2F3#Measure | #D9E2F3#Source | #D9E2F3#2023/24 | #D9E2F3#Aim |
| Staff supervised in the last six weeks | HR dashboard | 79% | 95% |
| Records audited as good or better | Practice audit | 61% | 80% |
| Staff who say it helps them reflect | Health check | 68% | 85% |
| Managers trained | Learning log | 44 of 52 | 52 of 52 |
!pb
## Appendix A: Record of supervision
!w 4,4.5,4,4.5
| Supervisee | | Supervisor | |
| Date | | Last session | |
!w 17
| Wellbeing and workload |
| |
| Reflective discussion |
| |
| Agreed actions (who, by when) |
| |
"""
    return Doc(
        "PSW/Supervision policy v3.1.docx",
        word(text, Look("Arial", 12, "1F3864", footer="Supervision policy v3.1", spacing=1.5)),
    )


def carers_strategy() -> Doc:
    """A joint carers' strategy in five priorities."""
    text = """
# Seen, heard, supported
!c **Joint carers' strategy 2024 to 2029**

!c Marlingshire County Council, the Integrated Care Board and the Carers' Partnership
!pb
## Foreword
When we asked carers what this strategy should be called, Jean, who has cared for her husband for eleven years, said:
  "I'd settle for being seen." The title is hers. Almost seventy thousand people in Marlingshire look after someone. Most
  do not call themselves carers. We owe them more than a leaflet. – *The co-chairs*
## Who are Marlingshire's carers?
!w 8,4,5
| #E2EFD9#What we know | #E2EFD9#Number | #E2EFD9#Source |
| Unpaid carers | 68,900 | Census 2021 |
| Caring 50 hours or more a week | 19,300 | Census 2021 |
| Young carers known to services | 812 | Early Help |
| Carers on GP registers | 14,040 | ICB, March 2024 |
| Carers' assessments in 2023/24 | 2,961 | Short and long term return |
| Carers from minority ethnic groups | not known for 22% | Case system |
The number of people who care for twenty hours or more has risen by a tenth since 2011, while the number who care for less
  has fallen. Carers are more likely to be in poor health themselves. In the coast district one adult in eight is a carer.
## What carers told us
We met 311 carers between May and October 2023, in halls, at school gates, on screen and at the mart. Five things came
  up again and again.
* "I didn't know there was any help until the crisis."
* "I tell the story each time to somebody new."
* "Breaks are what keep me going, and they are cancelled first."
* "My boss doesn't know."
* "What happens to him when I'm gone?"
## Priority 1: Finding carers early
Of those who had an assessment last year 58 per cent had been caring for over five years before anyone asked. We want
  to halve that.
* **By 2025** each surgery will have a carers' champion and a target for its register.
* **By 2026** hospital wards will ask "who helps at home?" on the first day.
* **By 2027** employers with over 250 staff will have been offered the Carer Friendly mark.
## Priority 2: One conversation
The assessment should feel like a conversation. From April 2025 the Carers' Hub will carry out assessments on our behalf,
  with the same record used by the council, the hospice and the mental health trust. We will publish waiting times each
  quarter. The aim is that nobody waits for more than 28 days.
## Priority 3: A break that is a break
!w 6,3,3,5
| #E2EFD9#Kind of break | #E2EFD9#2023/24 | #E2EFD9#2026/27 | #E2EFD9#How |
| Sitting service, hours | 21,400 | 30,000 | New contract, two providers |
| Replacement care in an emergency | 74 | no limit | Emergency card and 72 hour scheme |
| Shared Lives short breaks, nights | 610 | 1,200 | Twenty new carers |
| One-off payments | 1,880 | 2,200 | Simpler application |
## Priority 4: Carers in work and learning
Two out of five carers of working age have given up work or cut hours. We will be a good example: carers' passport,
  five days of paid leave, a staff network. Colleges have agreed to flag young adult carers, with consent, on enrolment.
## Priority 5: Planning for the future
Over a thousand people with a learning disability live with a parent who is over 65. Every such family will be offered
  a plan by 2027, starting with those where the parent is over 80.
## Money
We spend £6.1 million a year on services for carers; £2.4 million from the Better Care Fund, £400,000 from the
  Accelerating Reform Fund until March 2025, and the rest from the council. No saving is planned.
## How we will keep our promise
The Carers' Partnership, half of whose members are carers, meets every two months and is sent these measures.
!w 8,3,3,3
| #E2EFD9#Measure | #E2EFD9#Now | #E2EFD9#2026 | #E2EFD9#2029 |
| Quality of life score (SACE 1D) | 7.1 | 7.4 | 7.8 |
| Carers who find it easy to get information | 54.2% | 60% | 68% |
| Carers who were consulted about the person | 62.9% | 68% | 75% |
| Median wait for an assessment, days | 47 | 28 | 21 |
| Young carers with a transition plan | 31% | 70% | 95% |
## Thank you
To each of the carers who gave us an hour they did not have.
"""
    return Doc("Strategies/Carers strategy 2024-29.docx", word(text, Look("Calibri", 12.5, "375623", spacing=1.5)))


def board_report() -> Doc:
    """A report to the adult safeguarding board with figures and recommendations."""
    text = """
# Safeguarding Adults Board
!w 4,13
| Date | 22 January 2025 |
| Agenda item | 6 |
| Title | Deprivation of Liberty Safeguards: position at quarter 3 |
| Report of | Head of Safeguarding and Legal Literacy |
| For | Assurance and decision |
| Appendices | None |
## Recommendations
The board is asked to
1) note that the number of people waiting fell from 604 to 388 in nine months;
2) note the risk in section 4 and agree that it stays at 16 on the register;
3) ask the acute trust for a report on urgent authorisations at its May meeting.
## 1. Background
The council as supervisory body must decide applications for a standard authorisation within 21 days, or within seven days
  where an urgent one is in place. Like most counties we have not been able to do so since the Supreme Court's judgment
  of 2014. Liberty Protection Safeguards have been delayed beyond the life of the last parliament, so the present scheme will
  be with us for years. In March 2024 the cabinet agreed one-off funding of £640,000 for agency best interests assessors.
## 2. What has happened since April
!w 5,2,2,2,2,2,2
| | Q4 23/24 | Q1 | Q2 | Q3 | Change | Target |
| Applications received | 702 | 688 | 731 | 719 | - | - |
| Completed in quarter | 651 | 742 | 803 | 846 | +30% | 800 |
| Waiting at end | 604 | 550 | 478 | 388 | -36% | 300 |
| Of these, over a year | 171 | 133 | 71 | 29 | -83% | 0 |
| Completed in 21 days | 24% | 27% | 33% | 41% | +17 | 50% |
| Reviews requested | 12 | 9 | * | 14 | - | - |
| Section 21A challenges | 6 | 8 | 7 | 11 | - | - |
"*" stands for a number below five. Figures are from the case system on 6 January and are not yet validated.
## 3. What we did
### Triage
Every application is screened on the day by a rota of senior practitioners with the ADASS tool. High priority are people
  who object or try to leave, whose families object, who are restrained, or who have been moved in an emergency. They wait
  on average nine days. People who are waiting at lower priority are telephoned each quarter; the home is asked whether
  anything has changed. Forty-one people were moved up after such a call.
### Assessors
Nine members of staff qualified as BIA in July, which brings the number on the rota to 54. Each does one assessment a month
  in work time. A peer group meets monthly. Agency assessors did 318 assessments at an average of £412.
### Equivalent assessments
Mental health assessments under 12 months old are relied on in one renewal out of three, up from one in ten, where the
  home confirms that nothing has changed.
### Learning from challenges
Of eleven section 21A challenges in the quarter seven were about contact with family and four about the wish to go home.
  In two the judge commented that conditions attached to the authorisation had not been followed up. Conditions are
  now diarised and a letter sent to the home at 6 weeks.
## 4. Risk
!w 7,2,2,2,6
| Risk | L | I | Score | What we are doing |
| People are unlawfully deprived of their liberty | 4 | 4 | 16 | Triage, quarterly calls, funding |
| Claims for damages | 3 | 3 | 9 | Insurance notified; 2 open |
| Agency market dries up | 3 | 4 | 12 | Train twelve more BIAs in 2025 |
| People in supported living not brought to court | 4 | 4 | 16 | Community DoL project, 88 of 210 filed |
## 5. The voice of people
Every person has a representative: 71 per cent have a relative or friend and 29 per cent a paid one. The advocacy provider
  reports that the wait for a paid representative is twelve days. Mr K's story will be told at the meeting by his
  representative: he was authorised for a home forty miles off his wife. A condition was set that he should be moved nearer.
  He was, in October.
## 6. Money
The cost of the scheme is £2.9 million a year. At the end of December the one-off funding was spent to 71 per cent. There is
  no recurrent funding from April 2026.
## 7. Equality
People from minority ethnic groups are 4.1 per cent of applications and 5.3 per cent of residents over 65 in care homes. We
  will look at why with the two homes that serve the Gujarati community.
## 8. Conclusion
The position is much better and it is not good enough. Assurance is **moderate**.

Contact: Head of Safeguarding, 01632 960102
"""
    return Doc(
        "SAB/Item 6 DoLS position.pdf", flow(text, 12.5, "#5B2C6F", footer="Safeguarding Adults Board 22 January 2025")
    )


def market_position() -> Doc:
    """A market position statement with demand, supply and messages for providers."""
    text = """
# Market position statement 2025
**What we buy, what we will need, and what we would like you to build**

## At a glance
!w 6,3,8
| #DDEBF7#Market | #DDEBF7#Pressure | #DDEBF7#Message |
| Home care | Low | Enough hours in all but two zones. We will not add providers to the framework before 2027 |
| Extra care | High | 280 more homes by 2030. Land at Saltburn Road and the old depot |
| Residential, no nursing | Falling | Do not build. 14% of beds are empty |
| Nursing, dementia | Very high | 120 beds short by 2028. Talk to us |
| Supported living | Medium | Self-contained flats, not shared houses |
| Day opportunities | Changing | Evenings and weekends; personal budgets |
| Personal assistants | High | Micro-enterprise grants of up to £1,000 |
## The people
There are 412,000 people in the county. Those over 85 will rise from 13,900 to 17,800 in ten years. The number of people with
  dementia will rise by 29 per cent, and by 41 per cent in the north. Adults with a learning disability who live with
  parents over 70 number 318. Each year about 45 young people with complex needs turn 18.
!w 5,3,3,3,3
| #DDEBF7#People we support | #DDEBF7#2022 | #DDEBF7#2023 | #DDEBF7#2024 | #DDEBF7#2030 (forecast) |
| Home care | 2,110 | 2,204 | 2,316 | 2,690 |
| Residential 65+ | 1,204 | 1,177 | 1,121 | 980 |
| Nursing 65+ | 588 | 611 | 652 | 790 |
| Extra care | 402 | 409 | 431 | 700 |
| Supported living | 611 | 640 | 688 | 810 |
| Residential 18-64 | 244 | 239 | 230 | 170 |
| Direct payments | 1,020 | 1,006 | 1,051 | 1,400 |
| Shared Lives | 88 | 91 | 97 | 150 |
!pb
## Supply and quality
There are 131 care homes with 4,870 beds and 74 home care agencies. 83 per cent are rated good or outstanding; 15 per cent
  require improvement; two homes are inadequate. In the last year three homes closed (81 beds) and one opened (66 beds, all
  for people who pay for themselves). Turnover among care workers is 24.6 per cent and vacancies 7.2 per cent; one worker
  in four was recruited from abroad, and the change in visa rules is a risk to eleven agencies.
!w 5,2.5,2.5,2.5,2.5,2
| #DDEBF7#Zone | #DDEBF7#Home care hours | #DDEBF7#Wait (days) | #DDEBF7#Beds | #DDEBF7#Empty | #DDEBF7#Good+ |
| North coast | 4,810 | 6 | 1,320 | 9% | 80% |
| Vale | 6,204 | 1 | 990 | 16% | 91% |
| Moors | 1,102 | 14 | 214 | 4% | 88% |
| Port | 8,877 | 0 | 1,544 | 18% | 77% |
| South | 5,410 | 2 | 802 | 12% | 86% |
## What we pay
!w 9,4,4
| #DDEBF7#Service | #DDEBF7#2024/25 | #DDEBF7#2025/26 |
| Home care, urban hour | £22.80 | £24.40 |
| Home care, rural hour | £25.10 | £26.90 |
| Residential standard | £742 | £791 |
| Residential dementia | £812 | £869 |
| Nursing (without FNC) | £846 | £905 |
| Supported living hour | £20.64 | £22.10 |
| Sleep-in | £102 | £109 |
The uplift follows an exercise with 61 homes. The median of what they told us is published on our web site.
## Messages by theme
### Dementia nursing
We will consider block contracts of up to ten years for new beds in the north. We would expect a design that follows the
  Stirling principles, households of no more than twelve, and a manager in post six months before opening.
### Supported living
Our stock of shared houses is hard to let: 37 voids in October. Of the people on the housing register 70 per cent ask for
  their own front door. We have a pipeline of 64 flats and look for care partners on a five year framework. There will be a
  mini-competition in September.
### Technology
Since 2023 each new plan has considered technology first. 3,900 homes have an alarm that has still to change to digital.
### Workforce
We fund 150 places a year at the Care Academy. From April all contracts ask for the Real Living Wage.
### Micro-enterprise
Sixty-three small enterprises now offer 1,140 hours a week, most of it on the Moors. Our coordinator can help you to start.
## When we plan to buy
!w 7,4,3,3
| #DDEBF7#Procurement | #DDEBF7#Route | #DDEBF7#Notice | #DDEBF7#Start |
| Supported living framework | Open | Jun 25 | Jan 26 |
| Carers' Hub | Light touch | Sep 25 | Apr 26 |
| Advocacy (with two neighbours) | Light touch | Nov 25 | Jul 26 |
| Community equipment | Consortium | tbc | Apr 27 |
| Reablement | In house | - | - |
## Talk to us
Provider forum: first Tuesday of each quarter. Commissioning: commissioning@harbourshire.example
"""
    return Doc(
        "Commissioning/Market Position Statement 2025.pdf", flow(text, 12.5, "#1F4E79", footer="Harbourshire MPS 2025")
    )


def online_page() -> Doc:
    """A council's web page on respite with a search box and a newsletter field."""
    text = """
# Taking a break from caring
Everyone who looks after someone needs time off. There are several ways to get a break.
## Sitting service
A trained sitter comes to your home for three hours a week. It is free for carers who have had an assessment.
## Short stays
Your relative may stay at Rowan House or in a Shared Lives home. You can book up to a year ahead.
## What it costs
We look at the money of the person who has the stay. The least is £0 and the most £185 a week.
## Related
* Carer's assessment
* Carers' emergency card
* Holidays for disabled people
"""
    before = (
        '<header><a href="/">Home</a> <form role="search"><label for="q">Search this site</label><input id="q" type="search">'
        "<button>Search</button></form></header>"
    )
    after = (
        '<footer><p>Was this page helpful? <button>Yes</button> <button>No</button></p><form><label for="e">Your e-mail for our '
        'newsletter</label><input id="e" type="email"><button>Sign up</button></form><p>Last updated 3 February 2025</p></footer>'
    )
    return Doc(
        "Web pages/taking-a-break.html",
        html(text, "Taking a break – Marlingshire", "body{font-family:Arial}", before, after),
    )


def reablement_leaflet() -> Doc:
    """A leaflet about reablement, with big print and a few tick marks."""
    text = """
# Getting back on your feet
## A short service to help you do things for yourself again
### What is it?
Reablement workers visit you at home for up to six weeks. They do things with you and not for you.
### What might we work on?
* ✓ washing and dressing
* ✓ making a meal
* ✓ walking to the shop
* ✗ housework (ask us about cleaners)
### What does it cost?
Nothing for six weeks. If you still need support after that, we look at your money.
### A day with us
!w 3,14
| 7.30 | Kath arrives. You make the tea. She steadies the kettle. |
| 12.00 | You are on your own. Soup in the flask. |
| 17.00 | Kath again. Exercises at the worktop. |
### What people say
"I thought it was carers. It was more like a coach." – Mr Amis, 79
### Ring us
01632 960110, each day from 7 to 10. Large print, Braille, other languages: ask.
"""
    return Doc("Leaflets/Getting back on your feet.pdf", flow(text, 14, "#00695C"))


PAPERS = (supervision_policy, carers_strategy, board_report, market_position, online_page, reablement_leaflet)
