"""Decisions, registers, plans and dashboards of boards."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Paper

PAPERS = [
    Paper(
        "coproduction_notes_md",
        "notes/coproduction-group-2025-04.md",
        """
T: Co-production group, April
# Who came
Nine people with lived experience, two staff, one dog.
# What we talked about
**The assessment letter.** Too long. Page 3 repeats page 1. "Eligible outcomes" means nothing to most of us.
**Phone menu.** Option 4 goes nowhere.
**Paying for time.** £15 vouchers or bank transfer. Sami prefers neither.
# Decisions
- rewrite the letter with us in the room
- test the phone menu monthly
- [ ] Sami to find out about time credits
- [x] Lynette to book the bigger room
- [x] minutes in large print
# Next time
Bring: an example of a letter you liked.
""",
    ),
    Paper(
        "decision_record",
        "Officer decision record 0219.docx",
        """
|+ Record of a decision taken by an officer under delegated powers
| Reference | OD/2025/0219 |
| Decision | To award a contract for a shared lives service to Tern Valley Shared Lives CIC for three years from 1 July 2025 |
| Taken by | Director of Adult Services |
| Date | 28 May 2025 |
| Reasons | Highest quality score of three bids; price within budget |
| Options rejected | Bring the service in-house (cost); extend the present contract (no extension left) |
| Interests declared | None |
| Consulted | Cabinet Member; Legal; Procurement; carers who took part in evaluation |
| Key decision | No |
| Call-in | Not applicable |
""",
    ),
    Paper(
        "risk_register_xlsx",
        "Corporate/ASC risk register Q2.xlsx",
        """
# Register
|w 1,5,5,1,1,1,5,3,2
|= ID | Risk | Controls in place | L | I | Score | Further action | Owner | Target date |
| R1 | Provider of night care fails | Weekly calls; contingency list of four agencies | 3 | 4 | 12 | Market sustainability payment | Commissioning | 31/10/2025 |
| R2 | Unlawful deprivation of liberty while people wait | Triage tool; independent assessors | 4 | 4 | 16 | Further 40 assessments bought | MCA lead | 31/12/2025 |
| R3 | Case system migration loses data | Two trial loads; reconciliation | 2 | 5 | 10 | Third trial load | IT | 30/09/2025 |
| R4 | Overspend on residential placements | Panel; forecast monthly | 4 | 3 | 12 | | Finance | |
| R5 | Loss of the day centre lease | Talks with landlord | 2 | 3 | 6 | Options paper | Property | TBC |
| R6 | AMHP rota gaps | Sessional staff | 3 | 4 | 12 | Two in training | PSW | Mar-26 |
""",
    ),
    Paper(
        "gantt_system",
        "Case system project/plan on a page.xlsx",
        """
# Plan
T: Case management replacement: plan on a page
|w 6,2,1,1,1,1,1,1,1,1
|= Task | Lead | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov |
| Contract signed | Legal | ■ | | | | | | | |
| Design workshops | BA | ■ | ■ | | | | | | |
| Data cleansing | BI | | ■ | ■ | ■ | | | | |
| Build forms | Supplier | | | ■ | ■ | ■ | | | |
| Trial load 1 | Supplier | | | | ■ | | | | |
| Trial load 2 | Supplier | | | | | ■ | | | |
| Training | L&D | | | | | ■ | ■ | | |
| Go live | All | | | | | | | ■ | |
| Old system read only | IT | | | | | | | | ■ |
""",
    ),
    Paper(
        "panel_terms_pptx",
        "Quality panel - how we work.pptx",
        """
T: Quality Assurance Panel
How the panel works from April
# Who sits
- Principal social worker (chair)
- Finance: yes
- Commissioning: yes
- Health: when jointly funded
- Carer member: to be appointed
# What we ask
- Whose idea is it?
- What did the person say?
- Name one strength
- Least restrictive?
- Review date?
# When
|= Day | Time | Papers by |
| Tuesday | 9.30 | Friday noon |
| Thursday | 2.00 | Tuesday noon |
# Questions?
Panel office, Ext: 3320
""",
    ),
    Paper(
        "decisions_email",
        "Fw Board actions.eml",
        """
From: Programme Office <programme@wexmoor.example>
To: Board members <board@wexmoor.example>
Subject: Actions from today
Date: Tue, 04 Mar 2025 16:40:00 +0000

All,

Thanks for coming. Actions as I heard them:

1. Name of new hub: Verity to bring three choices (by 11/3)
2. Lease: Legal to confirm - DONE
3. Opening date: TBC
4. Café: who? ........ Verity and the day centre
5. Budget line: £____ was left blank in the paper; the figure is £48,200

Next meeting: 1 April, 2pm.

Regards,

Imogen Hartle
Programme Support Officer
Wexmoor County Council
Tel: 01632 960114
Mob: 01632 960778
Web: www.wexmoor.example
Working days: Mon / Tue / Wed
""",
    ),
    Paper(
        "annual_report_contents",
        "SAB annual report 2024-25 (front pages).docx",
        """
T: Safeguarding Adults Board annual report 2024-25
# Contents
Foreword by the independent chair ................................ 3
About the board .................................................. 4
Our priorities ................................................... 6
What the figures tell us ......................................... 9
Safeguarding adults reviews ..................................... 14
What partners did ............................................... 17
Hearing from people ............................................. 22
Training ........................................................ 25
Money ........................................................... 26
Contact us ...................................................... 28
# Foreword
This was the year in which the board stopped counting meetings and began to look at cases. Sixteen were read line by line by people from three agencies. We found careful work and we found people who were rung once, did not answer, and were closed.
**Name withheld**, independent chair
""",
    ),
    Paper(
        "tenants_panel_bulletin",
        "Sheltered tenants panel bulletin 7.pdf",
        """
T: Sheltered Tenants' Panel
C: Bulletin no. 7, for the notice board
# You said, we did
|= You said | We did |
| The door entry at Nelson Court is too quiet | New panel fitted 4 April |
| Cord pulls tangled up by cleaners | All 212 checked. Red tags on. |
| Wi-Fi in the lounge | Coming: September |
| Bring back the warden | We can't. Officers visit twice a week |
# Dates
Coffee: every Monday 10.30
Panel: 2nd Thursday
Fire drill: not telling!
# Who's who
Name: Brenda (chair), Nelson Court
Name: Mr Achebe (secretary), Fleet House
Ring the office: 01632 960250
""",
    ),
    Paper(
        "workforce_board_dashboard",
        "Workforce board dashboard Sept.docx",
        """
T: Workforce dashboard
September 2025. ▲ better ▼ worse ► same
|w 5,2,2,2,1
|= Measure | Target | Aug | Sep | |
| Vacancy rate, social workers | 8 % | 11.2 % | 10.4 % | ▲ |
| Sickness days per head | 9.0 | 11.9 | 12.1 | ▼ |
| Supervision in last 6 weeks | 95 % | 88 % | 88 % | ► |
| Appraisals done | 100 % | n/a | n/a | |
| Agency spend (month) | - | £214k | £196k | ▲ |
| Leavers within 12 months | - | 3 | 2 | ▲ |
| Newly qualified in programme | 12 | 10 | 12 | ▲ |
| Exit interviews held | all | - | 1 | |
**Comment:** Sickness is driven by reablement, where eight staff are on long-term absence. Two return in October.
""",
    ),
]
