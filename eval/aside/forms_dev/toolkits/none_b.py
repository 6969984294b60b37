"""Ordinary documents with short sections or tables: strategies, dashboards, plans, charts."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import ordinary


@ordinary("coast", "Strategy/Technology in care strategy 2024-27.docx")
def technology_strategy() -> str:
    return """
@ font=Georgia; heads=Heading; colour=641E16
! Technology in Care
2024 to 2027
# Our vision
Kit that helps and people who know how to use it.
# Where we are
4,100 alarms, one in three analogue. Eleven sorts of sensor. Nobody in charge of the lot.
# What we heard
Ninety people came. "I don't want a robot, I want my grandson to show me the tablet."
# What we want to bring about
People are safe at home; carers sleep; staff have the basics.
# How we will get there
* 2024: swap analogue alarms in sheltered housing
* 2025: a lending library in three branches
* 2026: data from sensors into assessments, with consent
# Money
£1.1 million capital, £240,000 a year.
# How we will know
Alarms swapped 34% to 100%; people who say that it helps 71% to 85%.
# Who keeps watch
Digital Board, quarterly.
"""


@ordinary("north", "Performance/Performance dashboard December.xlsx")
def december_dashboard() -> str:
    return """
@ sheets=December,By locality
! Adult social care dashboard, December 2024
|w 10 4 4 4 4 3
|= Measure | Target | November | December | Direction | RAG
|+ Contact
| Contacts | - | 3,912 | 3,407 | down | -
| Settled at first contact | 75% | 71% | 73% | up | A
|+ Assessment
| Median wait, days | 28 | 27 | 30 | up | A
| Waiting over 12 weeks | 40 | 61 | 66 | up | R
|+ Review
| Reviewed in 12 months | 75% | 66% | 66% | same | R
|+ Safety
| Decided in two working days | 95% | 91% | 94% | up | A
| Outcomes met or partly met | 95% | 96% | 97% | up | G
|+ Reablement
| At home after 91 days | 84% | 86% | 85% | down | G
---
! By locality
|= Locality | Waiting | Over 12 weeks | Reviews | Audits good
| East | 141 | 12 | 71% | 80%
| West | 166 | 21 | 64% | 67%
| North | 203 | 30 | 58% | 75%
| South | 98 | 3 | 74% | 92%
"""


@ordinary("hr", "Workforce/Who's who January 2025.docx")
def structure_table() -> str:
    return """
@ font=Calibri; heads=bold; shade=D6DBDF; labels=bold
! Who's who in adult services
|w 5 5 4 3
|= Post | Name | Reports to | Extension
|+ Leadership
| Executive Director | Thandi Maseko | Chief Executive | 4400
| Principal Social Worker | Delphine Achebe | Executive Director | 4412
| Head of Assurance | Helena Wroe | Executive Director | 4431
|+ Operations
| Assistant Director | Bryony Felce | Executive Director | 4405
| Head of Localities | Pam Lall | Assistant Director | 4418
| Head of Hospital | Anneke Storr | Assistant Director | 4460
| Head of Mental Health | Kerr Oduya | Assistant Director | 4465
| Head of Reablement | Vacant (Lou Pender acting) | Assistant Director | 4470
|+ Commissioning
| Assistant Director | Jon Mackie | Executive Director | 4471
| Market quality | Grace Tullis | Assistant Director | 4477
| Brokerage | Lena Fairhurst | Assistant Director | 4480
"""


@ordinary("finance", "Democratic services/Forward plan March to June 2025.pdf")
def forward_plan() -> str:
    return """
@ page=landscape; size=9
! Forward plan of key decisions, March to June 2025
A key decision is one that costs or saves more than £500,000 or has a marked effect on two or more wards. Anybody may write to the decision maker ten days before.
|w 7 4 3 4 5 3
|= Decision | Who decides | When | Portfolio | Consultation | Public or exempt
| Home care framework: award | Cabinet | 15 April | Adults and Health | Bidders; people who draw on care | Exempt (3)
| Day services for adults with a learning disability | Cabinet | 18 March | Adults and Health | 287 people and families | Public
| Fees for care 2025-26 | Director | 14 March | Adults and Health | Providers' forum | Public
| Carers strategy | Cabinet | 20 May | Adults and Health | Survey and events | Public
| Extra care at Fuller Street: land | Cabinet | 17 June | Place | Ward members | Exempt (3)
| Telecare contract | Cabinet | 17 June | Adults and Health | TBC | Public
Published 17 February 2025. Replaces the plan of 20 January.
"""


@ordinary("south", "Improvement/Improvement plan - what we did 2024.docx")
def closed_plan() -> str:
    return """
@ font=Arial; size=10; page=landscape; heads=Heading; shade=FADBD8
! Improvement plan 2024: closing report
Of 14 actions nine are complete, three go over into 2025 and two were dropped.
|w 1.5 8 4 3 8
|= No | Action | Lead | Status | Closing note
| 1 | One waiting list in place of four | Pam Lall | Complete | From 16 January. No harm found in the look-back of 211 people.
| 2 | Ring everyone who waits | Pam Lall | Complete | Each Friday; 1,904 calls.
| 3 | New audit tool | Helena Wroe | Complete | 96 audits.
| 4 | Charter for co-production | Grace Tullis | Carried over | Signing 27 March.
| 5 | Portal for equipment | Sunita Rawal | Carried over | July.
| 6 | Weekend brokerage | Lena Fairhurst | Complete | Seven days since 4 September.
| 7 | Staff awards | HR | Dropped | Staff asked for chairs.
# What we learned
Begin with one list. Tell people before the paper is public. Do less.
# What comes next
The 2025 plan has six actions and was agreed on 16 January.
"""


@ordinary("quality", "Practice/Prompt cards for strengths-based supervision.pdf")
def prompt_cards() -> str:
    return """
@ pdffont=Sans; size=10
! Prompt cards for supervisors
Print on card, cut and keep by the kettle. Pick one. Nothing needs to be written down.
# Card 1 The empty chair
If the person sat here, what would they say we had got wrong?
# Card 2 The good day
What was the best hour of your week? What made it so?
# Card 3 The knot
What have you been putting off? What would you tell a colleague to do?
# Card 4 The law
Which section are you standing on? Which one does the person think you stand on?
# Card 5 The mirror
Who do you find it easy to like? How does it show?
# Card 6 The ending
How will you know that you can close? Who will mind?
Office of the Principal Social Worker, 2023. With thanks to the newly qualified group.
"""


@ordinary("coast", "Risk/Corporate risk matrix and appetite statement.docx")
def risk_matrix() -> str:
    return """
@ font=Arial; heads=bold; size=10.5
! Corporate risk matrix and appetite
Approved by Audit Committee on 24 September 2024. Used by all directorates.
|w 3 3 3 3 3 3
|= Likelihood ↓ Impact → | 1 Slight | 2 Minor | 3 Medium | 4 Major | 5 Severe
| 5 Nearly certain | 5 | 10 | 15 | 20 | 25
| 4 Likely | 4 | 8 | 12 | 16 | 20
| 3 Even | 3 | 6 | 9 | 12 | 15
| 2 Unlikely | 2 | 4 | 6 | 8 | 10
| 1 Very unlikely | 1 | 2 | 3 | 4 | 5

|w 4 4 9
|= Band | Scores | What happens
| Green | 1 to 6 | Service watches
| Amber | 8 to 12 | Head of service owns; monthly look
| Red | 15 to 16 | Corporate management team within two weeks
| Black | 20 to 25 | Audit Committee and chief executive
# Appetite
Safety of people: averse. Money: cautious. Law: averse. Innovation in care: open. Reputation: balanced.
"""


@ordinary("hub", "Improvement network/Toolkits catalogue.html")
def toolkit_catalogue() -> str:
    return """
! Toolkits
Nine toolkits, made by councils for councils. All are free within the region.
|= No | Toolkit | Last edition | Length | Ask
| 1 | Conversation cards | 2023 | 24 cards | M. Tolhurst
| 2 | Self-check | September 2024 | 4 pages | M. Tolhurst
| 3 | Terms of reference | February 2024 | 2 pages | R. Penfold
| 4 | Case audit | January 2024 | 30 pages | H. Wroe
| 5 | Market position statement | June 2023 | 12 pages | J. Mackie
| 6 | Data you can trust | March 2024 | workbook | R. Quill
| 7 | Lessons log | 2022 | workbook | G. Tullis
| 8 | Peer challenge workbook | January 2025 | 9 pages | M. Tolhurst
| 9 | Stories that show | 2024 | 2 pages | B. Loach
# How to get them
Log in to the members' area and choose 'Toolkits', or write to programme@fourrivers.example. Blank copies are kept in Word and in PDF. Please do not send completed ones to the mailbox.
"""
