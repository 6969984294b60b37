"""Documents that are no form: plans with rows, registers, minutes, agendas, data and contacts."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_unlearned.core import Look

WIDE = Look(font="Calibri", wide=True, shade="DBEAFE")
PLAIN = Look(font="Arial", plain_heads=True)

PAPERS: list[tuple[str, Look, str]] = [
    (
        "Assurance/Adult social care improvement plan 2025.docx",
        WIDE,
        """
# Adult social care improvement plan 2025
Agreed by the Assurance Board on 16 January 2025. Reported monthly.
!w 1,5,5,3,2,2
| ^No. | ^What we will do | ^What will be different | ^Lead | ^By | ^Status |
| 1 | Bring waits for OT to under 12 weeks | No one waits more than 12 weeks; 266 to 90 | Head of OT | Sept 2025 | Amber |
| 2 | Offer every carer an assessment in their own right | 60% offered, from 38% | Carers' lead | Dec 2025 | Green |
| 3 | Write a transitions protocol with children's services | Named worker at 16 | AD Disability | June 2025 | Red |
| 4 | Report safeguarding outcomes to referrers | 90% told within ten days | Safeguarding manager | May 2025 | Green |
| 5 | Re-let advocacy | Wait for IMCA under two weeks | Commissioning | Oct 2025 | Amber |
Red actions go to the Chief Executive's meeting on the first Monday.
""",
    ),
    (
        "Assurance/Corporate risk register extract Q3.xlsx",
        Look(font="Calibri", shade="FCA5A5"),
        """
=== ASC risks
# Corporate risk register – adults extract, Q3
!w 2,8,8,2,2,2,8,4
| ^Ref | ^Risk | ^Cause and effect | ^L | ^I | ^Score | ^Controls in place | ^Owner |
| A1 | Provider failure in care homes | Fee gap, agency costs; people moved at short notice | 4 | 4 | 16 | Early warning dashboard; failure protocol tested Oct | AD Commissioning |
| A2 | Unlawful deprivation of liberty | 240 applications wait; damages | 4 | 3 | 12 | Triage tool, ten independent BIAs | Head of Safeguarding |
| A3 | Overspend | Complexity in LD transitions £1.8m | 5 | 4 | 20 | Forum, monthly challenge | Director |
| A4 | Loss of case system | Cyber attack; no records out of hours | 2 | 5 | 10 | Offline list printed on Fridays | Digital |
| A5 | Workforce | 14% vacancy in mental health | 3 | 4 | 12 | AMHP retention payment | PSW |
""",
    ),
    (
        "Minutes/DMT minutes 7 January 2025.docx",
        PLAIN,
        """
# Departmental management team – minutes
Tuesday 7 January 2025, 09:30, Room 4
**Present:** N. Rimmer (chair), A. Kettering, G. Hartley, M. Tolland, P. Anand
**Apologies:** R. Ekblad
## 1. Minutes of last meeting
Agreed. Action 14 carried forward.
## 2. Budget
Month 8 forecast is £2.1m over. LD placements are the main cause. GH said that forum had turned back nine requests. **Action:** MT to bring a list of the fifty highest-cost placements on 21 January.
## 3. Winter
41 people waiting for discharge on Monday, 12 of them for home care. Bridging team to go to 7 days from 13 January. **Action:** AK.
## 4. Any other business
Thanks to the Foundry for the Christmas lunch.
Next meeting: 21 January
""",
    ),
    (
        "Minutes/DMT minutes 21 January 2025.docx",
        PLAIN,
        """
# Departmental management team – minutes
Tuesday 21 January 2025, 09:30, Room 4
**Present:** N. Rimmer (chair), A. Kettering, R. Ekblad, P. Anand
**Apologies:** G. Hartley, M. Tolland
## 1. Minutes of last meeting
Agreed with one change: item 3 should read 11 people.
## 2. Budget
Month 9 forecast £1.9m over. High-cost list taken as read; fifteen to be reviewed by April. **Action:** PA.
## 3. Winter
22 waiting. Bridging works well.
## 4. Any other business
None.
Next meeting: 4 February
""",
    ),
    (
        "Minutes/Agenda - Safeguarding Adults Board 12 March.pdf",
        Look(font="Calibri"),
        """
# Kyme Bay Safeguarding Adults Board
Agenda: Wednesday 12 March 2025, 14:00 to 16:30, Guildhall and by video
!w 1,7,3,2
| ^ | ^Item | ^Lead | ^Time |
| 1 | Welcome, apologies, interests | Chair | 14:00 |
| 2 | A person's story: "Nobody asked me" | Advocacy | 14:05 |
| 3 | Minutes and actions (paper A) | Chair | 14:25 |
| 4 | SAR 'Frank': report for sign-off (paper B) | Author | 14:35 |
| 5 | Performance Q3 (paper C) | Data analyst | 15:10 |
| 6 | Self-neglect guidance, second draft (paper D) | Fire and Rescue | 15:30 |
| 7 | Budget 2025/26 | Business manager | 16:00 |
| 8 | AOB and next meeting | Chair | 16:20 |
""",
    ),
    (
        "Data/Waiting list weekly.csv",
        Look(),
        """
| Week ending | OT waiting | OT longest (weeks) | Care Act waiting | Care Act longest | Financial waiting |
| 03/01/2025 | 271 | 31 | 104 | 14 | 61 |
| 10/01/2025 | 269 | 31 | 101 | 13 | 60 |
| 17/01/2025 | 268 | 30 | 99 | 13 | 58 |
| 24/01/2025 | 266 | 31 | 97 | 12 | 55 |
| 31/01/2025 | 266 | 31 | 97 | 12 | 55 |
""",
    ),
    (
        "Data/ASCOF 2023-24 comparison.xlsx",
        Look(font="Arial", shade="BBF7D0"),
        """
=== ASCOF
# ASCOF 2023/24 against family group
!w 3,12,4,4,4,6
| ^Code | ^Measure | ^Us | ^Family | ^England | ^Direction |
| 1A | Quality of life (score of 24) | 19.1 | 19.0 | 19.0 | same |
| 2A | New clients with no long-term need after short-term support | 81.4 | 78.2 | 77.5 | better |
| 3A | People with control over daily life | 76.9 | 77.8 | 77.2 | worse |
| 3C1 | Who find it easy to get information | 65.0 | 68.3 | 67.1 | worse |
| 4A | Who feel as safe as they want | 72.2 | 71.0 | 71.7 | better |
| 5A | Who have as much social contact as they'd like | 44.0 | 45.1 | 45.6 | worse |
Not available: 2D, 6B. n/a where denominator under 30.
=== Notes
Family group: CIPFA nearest neighbours, 15 authorities.
Survey figures have a margin of about 3 points.
""",
    ),
    (
        "Contacts/Who to ring - adult services.docx",
        PLAIN,
        """
# Who to ring
| ^Team | ^Manager | ^Telephone | ^E-mail |
| Front door | Hannah Voss | 01632 960100 | frontdoor@wexbourne.example |
| Feldham Locality | Gill Hartley | 01632 960131 | feldham@wexbourne.example |
| Moor End Locality | Tess Ferreira | 01632 960129 | moorend@wexbourne.example |
| Hospital | Kat Obuya | 01632 960140 | tochub@wexbourne.example |
| Learning Disability | Hollis Umeh | 01632 960147 | ld@wexbourne.example |
| AMHP hub | Ingrid Vale | 01632 960150 | by phone only |
| Emergency Duty | – | 01632 960999 | – |
Vacant: Sensory team manager (cover: G. Hartley).
""",
    ),
    (
        "Letters/Letter to providers fees 2025-26.docx",
        PLAIN,
        """
Mill House, Marlingshire
3 March 2025
Dear colleague
**Fees for 2025/26**
I am writing to let you know the result of this year's review. Cabinet decided on 26 February to lift home care rates by 6.1 per cent to £23.40 an hour and residential rates by 5.2 per cent. Nursing rates rise by the same, without the FNC.
We heard from 61 of you. You told us that employer's National Insurance was the biggest worry. We couldn't meet it in full. We have put £400,000 by for those who are at risk; please talk to us early.
The new rates start on 7 April. You do not need to do anything.
Yours faithfully
Mina Tolland
Head of Commissioning
""",
    ),
    (
        "Public/FAQ paying for care.html",
        Look(font="Arial", colour="00703C", header="Marlingshire | Adult social care"),
        """
# Paying for care: questions and answers
## Do I have to pay?
Most people pay something. It depends on your income and savings. If you have more than £23,250 you'll pay the full cost.
## Will you take my home?
Not while you, your partner or a relative over 60 lives there. If you move to a care home for good, we may offer a deferred payment.
## What counts as income?
Pensions and most benefits. Not earnings, nor the mobility part of PIP.
## What if I give money away?
If you gave it away to avoid charges, we may count it. Each case is looked at by itself.
## Who can help me?
Ring Client Finance on 01632 960171, or Citizens Advice.
""",
    ),
    (
        "Practice/How to complete the MCA1 record.docx",
        Look(font="Calibri"),
        """
# How to complete the MCA1 record – guidance for staff
## Who should use this guidance
Everyone who assesses capacity in $org. It explains each box of the record, with examples. The record itself is on the intranet.
## Box 1: What is the decision?
Write one decision. "Care and accommodation" is two. A good example: "Whether to move to Larch House on 3 May or stay at home with four visits".
## Box 2: What help was given?
List what you did, not what is usually done. If nothing was done, say why.
## Box 3: The functional test
Record questions and answers. Do not tick "No" without evidence. Look for: dates, quotations, what you tried next.
## Box 5: Causal nexus
Use the word "because". If you can't finish the sentence, the person may have capacity.
## Common mistakes
* Ticking the diagnostic box because the person is old
* Leaving the date of the second visit out
* Signing before the conclusion is written
""".replace("$org", "Wexbourne"),
    ),
    (
        "Policies/Lone working policy.pdf",
        Look(font="Arial", footer="Lone working policy, v4, June 2024"),
        """
# Lone working policy
## 1. Aim
To keep staff who work by themselves safe, as required by the Health and Safety at Work etc. Act 1974.
## 2. What managers must do
* Make sure that a risk assessment exists for each role and is reviewed each year
* Keep a record of next of kin, car registration and a photograph
* Check the device log on Mondays
* Ring within 15 minutes when a worker hasn't checked out
## 3. What staff must do
* Carry the device, charged and switched on
* Put visits in the calendar with the address
* Leave if they feel unsafe. No visit is worth being hurt for.
## 4. Checklist before a visit
* Is there a warning on the record?
* Who knows where I am and when I will be back?
* Where will I park so that I can leave?
* Have I got a way of getting help without being seen?
## 5. Monitoring
Device use is reported quarterly. In 2023/24 it was 71 per cent.
""",
    ),
    (
        "Procedures/Recording procedure.docx",
        PLAIN,
        """
# Recording procedure
1. You must record every contact within two working days; safeguarding contacts on the same day.
2. You must record the person's own words where they matter.
3. You must record who was there and how they relate to the person.
4. You must record the time you arrived and left.
5. You must record the reason for a decision, not only the decision.
6. You must not record opinion as fact. "He seemed angry" needs "because he shouted and left".
7. You must record whether capacity was in doubt, and if it wasn't, nothing more is needed.
8. Managers must record supervision decisions on the file within three days.
9. Text messages are part of the record: copy them in.
10. When you close: outcome, what was offered, what was turned down, who was told.
Audit: 8 files a month. Results are on the QA page.
""",
    ),
    (
        "Surveys/Carers survey results 2023-24.docx",
        Look(font="Calibri"),
        """
# Survey of adult carers: what you told us
412 carers answered (41 per cent).
## Q4. Overall, how satisfied are you with the support you and the person you care for have had?
| ^Answer | ^Number | ^% |
| Extremely satisfied | 46 | 11 |
| Very satisfied | 103 | 25 |
| Fairly satisfied | 128 | 31 |
| Neither | 62 | 15 |
| Dissatisfied (all) | 73 | 18 |
## Q7. Which statement best describes how you spend your time?
A quarter said that they can do what they value; 22 per cent said they don't do anything they value or enjoy. It was 17 in 2021.
## Q11. How much social contact have you had?
28 per cent have as much as they want.
## What we'll do
Sitting service at weekends from June.
""",
    ),
    (
        "Slides/Prevention offer.pptx",
        Look(),
        """
=== Prevention: our offer
Adults and Health, February 2025
=== Why now?
* 27% more over-85s by 2035
* One in five of those who ring us once need no care after good advice
* £1 on falls saves £3.60
=== What we have
* 14 community connectors
* Falls pick-up: 412 calls, 371 stayed at home
* Living Well Taster, 12 weeks
=== What will change
| Now | From June |
| One advice line, weekdays | Seven days |
| Leaflets | Text, video, BSL |
| Referral by form | By a phone call |
=== Questions?
prevention@skellbrook.example
""",
    ),
    (
        "Structure/Adults structure chart as text.txt",
        Look(),
        """
ADULT SOCIAL CARE STRUCTURE, FEBRUARY 2025
Director of Adult Social Care - N. Rimmer
   |-- AD Operations - P. Anand
   |     |-- Head of Localities - G. Hartley (Feldham, Moor End, Quernby)
   |     |-- Head of Hospital and Reablement - K. Obuya
   |     |-- Head of Mental Health and AMHP - I. Vale
   |-- AD Commissioning - A. Kettering
   |     |-- Head of Market - M. Tolland
   |     |-- Contracts and Quality - L. Ogden
   |-- Principal Social Worker - R. Quaye
   |-- Safeguarding and DoLS - D. Fairweather
Posts: 611.4 FTE. Vacant: 49.6.
""".replace("   |", "   ·"),
    ),
    (
        "HR/Job description AMHP.docx",
        PLAIN,
        """
# Job description
**Post:** Approved Mental Health Professional   **Grade:** J   **Reports to:** AMHP hub manager
## Purpose
To carry out the functions of an AMHP under the Mental Health Act 1983 on behalf of the council.
## Main duties
1. To coordinate and carry out assessments under the Act, with regard to the Code of Practice.
2. To interview in a suitable manner and consider all the circumstances.
3. To consult the nearest relative.
4. To write reports that stand up in tribunal.
5. To take a turn on the duty rota, one weekend in six.
## Person specification
| ^Requirement | ^Essential / Desirable | ^Tested by |
| Registered with Social Work England or equal | E | Certificate |
| AMHP warrant or willingness to train | E | Certificate |
| Knowledge of MHA, MCA, HRA | E | Interview |
| Second language | D | Application |
| Able to travel at night | E | Interview |
""",
    ),
    (
        "Boards/Carers partnership terms of reference.odt",
        Look(),
        """
# Carers' Partnership Board: terms of reference
## Purpose
To see that the carers' strategy is carried out and to advise the Director.
## Members
Twelve carers, of whom two are under 25; Carers' Hub; ICB; council lead; elected carers' champion.
## Meetings
Every two months, alternating day and evening. Quorum is seven, with carers in the majority.
## Expenses
£25 a meeting plus travel and the cost of a sitter.
## How decisions are made
By consensus; otherwise by vote of carers.
## Review
Each April. These terms were agreed on 9 April 2024.
""",
    ),
    (
        "Procedures/Front door flow chart (text).docx",
        PLAIN,
        """
# Front door flow
START: Contact received
↓
Is anyone in danger now? → YES: 999, then duty manager. → NO: go on
↓
Is it a safeguarding concern? → YES: MASH, same day. → NO: go on
↓
Can good advice or a community connector meet it? → YES: advise, note, ring back in 14 days. → NO: go on
↓
Could equipment or reablement help? → YES: Trusted assessor within 5 days. → NO: go on
↓
Care Act assessment: locality, 28 days
END
Times are working days. Calls are taken till 17:30 (16:30 Fridays).
""",
    ),
]
