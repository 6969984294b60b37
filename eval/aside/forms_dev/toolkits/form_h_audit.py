"""Audit and budget templates: case audit, savings proposal, data quality self-audit."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 audit QA/Case file audit tool 2024.docx
    b1 quality Improvement network/Regional case audit tool.docx
    b0 county QA/Audit tool.pdf
    f0 hub QA/Audits/Audit 22-A moderated.docx
    f1 partners QA/Audits/Audit 19-C.docx
    p0:0-3 finance QA/Audits/Audit 23-A.docx
    p1:0-9 south QA/Audits/Audit 20-C.docx
    p0:0-12 north QA/Audits/Audit 22-A not moderated.docx
    """,
    """
    22-A
    Carys Odell
    14 June 2024
    East
    Met | First page says that she likes to be called Bee and is deaf in the left ear
    Met | Nothing is written twice
    Partly | Her wish to go back to church is named and then dropped
    Met | Two-stage test, decision-specific, done at her best time of day
    Not met | Son does nights there; not offered
    Partly | Pendant in place; no plan for power cut
    Met | Copy sent in large print on 3 May
    Partly | Oversight only at closing
    Good
    "I felt that she was on my side."
    Agreed at moderation, 2 July
    """,
    """
    19-C
    HP
    6/5
    West
    Met | -
    Met | -
    Not met | none
    N/A | -
    Not met | -
    Met | -
    Partly | posted late
    Partly | -
    Requires improvement
    not reached
    RI agreed
    """,
)
def regional_case_audit() -> str:
    return """
@ ghost=italic; font=Arial; size=10; heads=Heading; colour=283747; shade=D5D8DC; tidy=1
^ Regional case audit tool, third edition
! Case file audit
|w 5 12
| Published | Four Rivers Improvement Network, 18 January 2024, after trials in four councils
| Licence | Free to use. Do not alter the standards, so that councils can compare
~ Read the last twelve months only. Allow two hours. Talk with the worker before you grade. Ring the person if they have said that we may.
| Case number | {}
| Auditor | {}
| Date | {}
| Locality | {}

|w 1.5 7 5 2.5 4
|= Std | The standard | Where to look and what to ask yourself | Met, partly, not met | Evidence
| 1 | The record tells you who this is within a page. | Pen picture; preferred name; communication needs. Would you know them in a room? | {Std 1=#2}
| 2 | The assessment is proportionate and in plain words. | Length against need. Could the person read it? | {Std 2=#2}
| 3 | Outcomes are the person's own and are followed through. | Compare assessment, plan and review. Care Act, section 9(4)(b). | {Std 3=#2}
| 4 | Capacity is thought about, and assessed where in doubt. | Is the decision named? Help given? Section 3 test? If no doubt, is that written? | {Std 4=#2}
| 5 | Unpaid carers are seen and offered an assessment. | Section 10. An offer on a leaflet is not an offer. | {Std 5=#2}
| 6 | Risk is named, weighed and planned for with the person. | Who holds the risk? What is the plan for the day when it goes wrong? | {Std 6=#2}
| 7 | The person has a copy of the plan and a budget figure. | Section 25(9), section 26. Format. Date sent. | {Std 7=#2}
| 8 | A manager's thinking can be seen. | Not 'agreed'. Why agreed? | {Std 8=#2}

Overall grade {(Outstanding|Good|Requires improvement|Inadequate}
~ Two or more 'not met' cannot be good. 'Not met' at standard 4 or 6 sends the case to the team manager on the same day.
What the person said: {}
Moderator's comment: {}
<<||v How to run moderation, how to draw the sample and how to talk with workers: see Toolkit 4, pages 11 to 26.>>
"""


@layout(
    """
    b0 finance MTFS/Savings proposal form 2026-27.docx
    b1 county MTFS/Budget proposal - proforma B.docx
    b0 hub MTFS/Savings proforma.rtf
    f0 north MTFS/ASC07 Review high cost packages.docx
    f1 quality MTFS/ASC11 Transport.docx
    p0:0-2 hr MTFS/ASC07.docx
    p1:0-5 south MTFS/ASC11 for DMT.docx
    p0:0-3,5-9 audit MTFS/ASC07 (equality to do).docx
    """,
    """
    ASC07
    Review of packages over £2,000 a week
    Pam Lall
    There are 118 packages over £2,000 a week, at £19.6 million. Sixty-one have not been looked at with the provider for two years. A team of four would do so for 18 months, with an occupational therapist and a positive behaviour specialist.
    450 | 900 | 900 | 2,250
    Packages may go down only where need is met in another way. Advocacy will be offered to all 118.
    Four temporary posts; no redundancies
    Medium
    Families may go to judicial review; providers may give notice
    None until reviews are done, then each person by themselves
    Deliver
    """,
    """
    ASC11
    Transport
    JM
    Share minibuses with SEND
    100 | 150 | 150 | 400
    Longer trips
    2 drivers
    High
    Union
    12 weeks
    Deliver
    """,
)
def savings_proforma() -> str:
    return """
@ ghost=red; font=Arial; heads=bold; labels=bold; shade=FCF3CF; tidy=0
^ CONFIDENTIAL until published with the budget papers
! Savings proposal: proforma B
|w 5 12
| Issued by | Corporate Finance, 6 June 2025 (third issue)
| Return to | Hamid Sorrell, Head of Financial Planning, by noon on 4 July 2025
| Target for Adults | £8.4 million over three years
~ One proforma for each proposal. Anything under £50,000 should be taken in year by the Director. Figures are in thousands of pounds and are what would come off the budget for good.
| Reference (Finance will give it) | {x TBC}
| Title | {}
| Lead officer | {}

# What is proposed?
{~ Explain to somebody who does not know the service. What would stop, start or change?}
# What would it save?
|w 5 3 3 3 3
|= | 2026-27 | 2027-28 | 2028-29 | Total
| Example: close an office | 40 | 20 | 0 | 60
| This proposal | {This proposal=#4}
| Inflation assumed | 3.0% | 2.5% | 2.0% |

# What would residents notice?
{~ Be candid. Members will be asked about this on the doorstep.}
# What would it mean for staff?
Under the Council's policy consultation with the unions begins once there is a firm proposal and lasts for at least 30 days where 20 or more posts may go.
{~ Posts, full-time equivalents, redundancy.}
# How sure are we?
{☐ High|Medium|Low}
# What could go wrong?
{~ Law, people, market, other services. Would it cost somebody else more?}
# Consultation needed
{~ With whom, how long, when?}
# View of the budget panel
{v Deliver / Develop / Drop}
<<||~ High: we have done it before and the numbers are in the ledger. Medium: others have done it. Low: we think so.>>
"""


@layout(
    """
    b0 audit Data/Data quality self-audit.xlsx
    b1 hub Improvement network/Toolkit 6 - data you can trust.xlsx
    b1 north Data/Data quality self-audit.docx
    f0 county Data/DQ self-audit client level data.xlsx
    f1 coast Data/DQ self audit Q1.docx
    p0:0-1 partners Data/DQ self-audit CLD.xlsx
    p1:0-4 finance Data/DQ self audit Q2.docx
    p0:0-10 quality Data/DQ self-audit CLD final check.xlsx
    """,
    """
    Client level data, quarter 1
    Roz Quill, Insight Team, 8 July 2024
    99.4% | Yes | Seven people with temporary numbers
    91% | No | Refused or not asked are mixed together; fix in the pick list
    88% | No | Carers linked to the cared-for person only since 2022
    97% | Yes | -
    76% | No | Sequel left empty when reablement ends in hospital
    94% | Yes | -
    1.2% | Yes | All from one provider's file
    2.6% | No | Moves between teams close and open the service again
    6 days | Yes | -
    Sequel to short-term support, by a prompt at closure
    Director's sign-off 15 July
    """,
    """
    SALT-like
    RQ
    98 | Y | -
    93 | N | -
    81 | N | -
    99 | Y | -
    80 | N | -
    95 | Y | -
    1 | Y | -
    2 | Y | -
    9 | N | late
    Carers
    OK
    """,
)
def data_quality_audit() -> str:
    return """
@ sheets=Self-audit,Why; ghost=italic; font=Calibri; page=landscape; size=10
! Data you can trust: self-audit
~ Run before each submission. Result is what you found, pass is yes or no against the standard printed.
| Return and period | {}
| Checked by and date | {}

|w 2 9 9 3 3 2 7
|= No | Check | How to do it | Standard | Result | Pass | What you found
| 1 | NHS number is there and valid | Modulus 11 on all open records | 98% | {Check 1=#3}
| 2 | Ethnicity is known | Count blanks, 'not asked' and 'unknown' together | 95% | {Check 2=#3}
| 3 | Carers are linked to someone | Records of type carer with a relationship | 90% | {Check 3=#3}
| 4 | Primary support reason matches the service | Cross-table, look at the corners | 95% | {Check 4=#3}
| 5 | Short-term support has a sequel | Ended in period, sequel not empty | 90% | {Check 5=#3}
| 6 | Cost is there and sensible | Weekly cost above 0 and under £9,000 | 93% | {Check 6=#3}
| 7 | Same person twice | Name, birth date and postcode | under 2% | {Check 7=#3}
| 8 | Start and end in order | End before start, or gaps of a day | under 2% | {Check 8=#3}
| 9 | Visit recorded soon after it happened | Median days from visit to entry | 7 days | {Check 9=#3}

The one thing to mend next: {}
Signed off: {}
---
! Why it matters
Client level data are matched with hospital records by the NHS number. A wrong number is a person whom nobody sees. <<||Inspectors read the published figures before they read your self-assessment.>>
"""
