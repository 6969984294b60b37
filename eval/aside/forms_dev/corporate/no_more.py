"""No forms: checklists of advice, examples from guidance, notes, plans in prose."""

from __future__ import annotations

from eval.aside.forms_dev.corporate.kit import Other
from eval.aside.forms_dev.corporate.plain import as_pdf, as_word

TOR_STANDING = """
# Harrowmere Safeguarding Adults Board: constitution
## Membership
| Organisation | Post | Name |
| Council | DASS | H. Grant |
| ICB | Chief nurse | Vacant |
| Police | Superintendent | J. Marr |
| Fire and rescue | Group manager | |
| Probation | Head of PDU | to be notified |
| Healthwatch | Manager | O. Pell |
| Lay member | | D. Astor |
| Lay member | | |
## Quorum
The Council, the ICB and the police, and two others.
## Voting
One vote for each organisation. The Chair does not vote.
"""

WINTER_CHECK = """
# Managers' winter checklist
Pin this up. Nothing to send back.
## October
☐ Flu and Covid jabs booked for the team
☐ Grit bin full
☐ Phone tree tested on a Sunday
## November
☐ List of people who live alone and have nobody, printed
☐ 4x4 drivers asked again
☐ Generator test
## December
☐ Bank holiday cover published by the 5th
☐ Medication for ten days, not seven
☐ Say thank you
"""

THEMATIC = """
# What 78 audits told us
## Was the person's voice heard?
In 61 of 78, yes. The best began with the person's own words.
## Was capacity assessed where it should have been?
In 29 of 41. Money was where it was missed.
## Is there a contingency plan?
In 47. “Ring EDT” is not a plan.
## Was the carer offered an assessment?
In 38 of 44.
## Would you be happy for this to be your mother?
Auditors said yes to 58.
"""

CONSULT = """
# Consultation on charging: summary of responses
388 people answered between 9 September and 1 November 2024.
| Question | Agree | Disagree | Don't know |
| Q1 Should the Council disregard the higher rate of disability benefits? | 71% | 19% | 10% |
| Q2 Should any change be phased? | 83% | 6% | 11% |
| Q3 Should there be a hardship panel? | 90% | 3% | 7% |
**Q4 What would the change mean for you?**
“I would give up the car.”
“About £30 a week. That is the heating.”
“Nothing. I think it's fair.”
**Q5 Anything else?**
“You never tell us the answer when you've asked.”
**About you**
| | Number |
| Person who uses services | 211 |
| Unpaid carer | 122 |
| Organisation | 14 |
| Not given | 41 |
"""

JOB_ADVERT = """
# Care Technology Coordinator
Job reference: AC/1187
Salary: SO1, £33,366 to £35,235
Hours: 37
Location: Fairground Depot and your kitchen table
Contract: permanent
Closing date: 9 May 2025
Interviews: 20 May
You like taking things to pieces and you like people. You'll go into somebody's front room, hear what worries them, and leave behind something that works.
You will need a level 3 in health and social care or the technician's award, two years in community work, and a way of getting about a rural county.
For a chat ring Corrie on 01632 960118. Apply on our jobs site; we do not take CVs.
"""

APPRAISAL_GUIDE = """
# Good conversations: a guide to the PDC
**Before.** Ask for an hour. Read last year's. Ask two people who work with your colleague what they value.
**Questions you might ask**
- What has gone well since we last met, and what are you most proud of?
- What has been difficult? What got in the way?
- When were you last bored?
- What should I stop doing?
- Where would you like to be in two years' time?
**During.** Listen for two thirds of it. Phones away.
**After.** Type up in a week. Agree a date in three months.
**An example of a good objective:** “By July, close forty cases that have had no contact for six weeks, having rung each person first.”
**An example of a poor one:** “Improve closures.”
"""

LETTER_LINES = """
HARROWMERE COUNCIL
Adult Social Care, Copley House
Date: 3 March 2025
Our Ref: AC/BL/mt
Your Ref: none
Name: Mr and Mrs Okonjo
Address: 9 Quayside
Re: your son's move to Quay Street
Dear Mr and Mrs Okonjo
I write to set down what we agreed at the meeting on 26 February.
+ Daniel will see flat 3 again with Jan on Thursday at eleven.
+ You will talk with him about which chair goes.
+ I shall ask the landlord about the cooker and let you know by the 10th.
+ If Daniel says no, that is a no, and we shall look again.
Thank you for the plum cake.
Yours sincerely
Moira Tweed
Occupational Therapist
"""

BIOGRAPHIES = """
# Interview panel: pen pictures
**Name:** Naledi Brooke
**Role:** Assistant Director
**In a sentence:** Came as an agency social worker in 2009 and forgot to leave.
**Name:** Rakesh
**Role:** Expert by experience, Speak Up Saltings
**In a sentence:** Asks the question about dogs.
**Name:** Winifred Astbury
**Role:** Portfolio holder
**In a sentence:** Former district nurse.
"""

DECISION_LOG = """
# Reablement Steering Group: decision log
| No. | Date | Decision | Made by | Review |
| D1 | 12/11/24 | One front door for all four hubs | Group | |
| D2 | 12/11/24 | No waiting list; refuse or take | Group | May 25 |
| D3 | 10/12/24 | Therapy on Saturdays from February | Sponsor | |
| D4 | 14/01/25 | Hold at 148 FTE | Sponsor | |
| D5 | 11/02/25 | Deferred | - | March |
| D6 | 11/03/25 | Closure letters to be sent to family with consent | Group | |
"""

CRITERIA = """
# How we score bids
| Score | Meaning |
| 5 | Excellent: meets every part, adds value, evidence throughout |
| 4 | Good: meets every part with evidence |
| 3 | Acceptable: meets most, small gaps |
| 2 | Some concerns |
| 1 | Weak |
| 0 | Nothing submitted or unacceptable |
The questions:
| Question | Weight | Words | Pass mark |
| Q1 Positive behaviour support | 20 | 750 | 3 |
| Q2 Mobilisation | 10 | 500 | 2 |
| Q3 Recruiting and keeping staff | 20 | 750 | - |
| Q4 Families | 10 | 500 | - |
| Q5 Restrictive practice | 15 | 500 | 3 |
| Q6 Outcomes | 15 | 750 | - |
| Q7 Social value | 10 | 500 | - |
"""

OTHERS = [
    Other("sab_constitution", "SAB/Constitution 2025.docx", lambda: as_word(TOR_STANDING, "Calibri", 11)),
    Other(
        "winter_checklist", "Winter room/Managers winter checklist.docx", lambda: as_word(WINTER_CHECK, "Segoe UI", 12)
    ),
    Other("thematic_audit", "PSW/What 78 audits told us.docx", lambda: as_word(THEMATIC, "Calibri", 11.5)),
    Other(
        "charging_consultation", "Cabinet 4 Dec/Appendix C consultation.pdf", lambda: as_pdf(CONSULT, "Helvetica", 10.5)
    ),
    Other("job_advert", "Jobs/AC-1187 advert.docx", lambda: as_word(JOB_ADVERT, "Arial", 11.5)),
    Other("appraisal_guide", "HR/PDC form guide.docx", lambda: as_word(APPRAISAL_GUIDE, "Calibri", 11)),
    Other("letter_quay_street", "Letters/Okonjo 3 March.docx", lambda: as_word(LETTER_LINES, "Arial", 11.5)),
    Other("pen_pictures", "Panel pen pictures.docx", lambda: as_word(BIOGRAPHIES, "Calibri", 12)),
    Other(
        "decision_log",
        "Reablement/decision log.docx",
        lambda: as_word(DECISION_LOG, "Arial", 10.5, widths=(1.5, 2.5, 8, 2.5, 2.5)),
    ),
    Other(
        "scoring_criteria", "Tender/SL framework/Evaluation criteria.pdf", lambda: as_pdf(CRITERIA, "Helvetica", 10.5)
    ),
]
