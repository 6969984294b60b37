"""Audit of case files and observation of practice."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 audit Audit/Case file audit tool 2025.docx
    b1 audit Audit/Case file audit - Occupational Therapy.pdf
    f0 audit Audit/Case file audit 0418.docx
    f1 audit Audit/CFA Jan moderated.pdf
    p0:0-11 audit Audit/Case file audit 0431.docx
    p1:0-3,5,6,9 county CFA-unfinished.docx
    """,
    """
    0418
    N Fairweather
    06/02/2025
    3 | Basic details complete; preferred name missing
    4 | First language and need for large print recorded on front sheet
    3
    2 | Daughter's view throughout, his twice
    4
    n/a
    2 | "Lacks capacity" in the contacts, no assessment on file
    3 | Carer identified; offered; declined 9 Jan
    3
    2 | Plan says "maintain independence"
    1 | Overdue by 7 months
    3
    Good
    Visit notes of 14 November are vivid: he was asked about his allotment and the plan followed from it.
    Capacity assessment for residence decision; review to be booked; outcomes rewritten in his words.
    Requires improvement
    Agreed with auditor on all but 7 (I would give 1). RK 20/2
    """,
    """
    0377
    RK
    15-1-25
    4
    3
    4
    4
    3
    3
    4
    -
    3
    4
    4
    3
    Good
    -
    None
    Good
    Agreed RK
    """,
)
def case_file_audit() -> str:
    return """
@ ghost=both; font=Arial; size=10; pdffont=Helvetica; shade=FCE4D6
^ Quality Assurance Framework - Tool 1
v <<Practice Governance, County Hall||Practice Governance - audit@marlshire.example - Version 3.2 - Review: April 2026>>
! Case file audit
# Guidance for auditors
Each team manager audits two files a month, drawn at random by the Performance Team, and the auditor may not have had any part in the work. Read the whole of the last episode of work, and as far back as you need in order to understand it. Speak to the worker before you grade. Where possible telephone the person, or their carer, and ask them the three questions in Appendix B.
~ Judge what was done, not how much was written. An entry that is short but tells you what the person wants and why a decision was taken may be graded 4. Long entries copied from one form to the next should not.
~ If, while reading, you find that somebody may be at risk of harm now, stop the audit and ring the team's duty manager. Log it in the box at the end.
## Scoring key
| **4** Outstanding | Practice goes beyond the standard. Could be used to teach others.
| **3** Good | Meets the standard. Small points only, which made no difference to the person.
| **2** Requires improvement | Partly meets the standard. There are gaps that may have made a difference.
| **1** Inadequate | Does not meet the standard, or no evidence. Action is needed.
| **n/a** | The question does not apply. Say why.
Grades are not added up. A file with a 1 against question 4, 5, 7 or 11 cannot be graded Good overall.
|w 6 10
| File number (not LAS number) | {}
| Auditor | {}
| Date of audit | {}

|w 1 8 1.5 6
|= No | Standard | Grade | Evidence
| 1 | Demographic details, contacts and alerts are complete and correct | {#2}
| 2 | Communication needs and accessible information needs are recorded and acted on | {#2}
| 3 | Response was timely and proportionate to risk | {#2}
| 4 | The person's voice, wishes and strengths can be heard throughout | {#2}
| 5 | Risks are identified and worked on with the person | {#2}
| 6 | Advocacy was considered and, where the duty applied, arranged | {#2}
| 7 | Mental capacity was considered; assessments are decision-specific | {#2}
| 8 | Carers were identified and offered an assessment in their own right | {#2}
| 9 | Eligibility decision is recorded with reasons and shared | {#2}
| 10 | Care and support plan has outcomes in the person's words | {#2}
| 11 | Reviews were in time and asked what had changed | {#2}
| 12 | Management oversight is visible and adds something | {#2}

| Overall grade (auditor) | {☐ Outstanding|Good|Requires improvement|Inadequate}
| What was done well? | {}
| What needs to be put right on this file, by whom? | {}
| Grade after conversation with the worker | {☐ Outstanding|Good|Requires improvement|Inadequate}
| Moderator's note | {}
---
# Appendix A: what to look for
**1 Demographics.** Preferred name, pronouns, ethnicity, religion, language, telephone, key-safe, next of kin, GP, who else lives there. Alerts are true today.
**2 Communication.** The five steps of the Accessible Information Standard: ask, record, flag, share, meet. A flag with no action is a 2.
**3 Timeliness.** Days from contact to first talk; from first talk to decision. Was the person told how long it would be and what to do in the meantime?
**4 Voice.** Quotation marks. Things that only this person would say. What did they not want? If they could not speak, who tried, how and how often?
**5 Risk.** Likelihood and harm, yes, but also what would be lost by being safe. Positive risk-taking is reasoned and shared. Contingency is written.
**6 Advocacy.** Substantial difficulty considered by its four parts. The "appropriate person" is named, is willing and is not paid.
**7 Capacity.** One decision, one assessment. Principle 2 shown. Causal link. Best interests recorded where capacity is lacking.
**8 Carers.** Named, offered, answered. Young carers seen. Impact on work.
**9 Eligibility.** Ten outcomes, significant impact, reasons. Letter on file.
**10 Plan.** Outcomes first, services second. Personal budget shown. Sign-off by the person.
**11 Review.** Six to eight weeks, then yearly or when things change. What is different now?
**12 Oversight.** Adds direction, not "noted, agreed".
# Appendix B: three questions for the person
How did we do at listening to you? What is different in your life because of it? What should we have done?
# Appendix C: data protection
The form holds no names. It is kept by Practice Governance for three years and then destroyed. File numbers are matched to records only by the Performance Team. Results are shown to the regulator, to Members and to the Practice Board by team, where five or more files have been read.
"""


@layout(
    """
    b0 north Observation of practice.pdf
    b1 south QA/Direct observation form.pdf
    f0 quality QA/Observations/Direct observation HC.pdf
    f1 county Observation-TG-signed.pdf
    p0:0-4,6,7 hub QA/Observation HC page 1.pdf
    """,
    """
    Hollie Cartmell
    Simon Aggrey, Advanced Practitioner
    Annual review in own home
    19.11.24 / 55 mins
    Yes, verbally by phone and again at the door
    Often
    Often
    Always
    Sometimes
    Often
    Never
    Hollie slowed down when Mrs T's hearing aid whistled and moved her chair so that her face was in the light. She asked "what would a good Tuesday look like?" and the review turned on the answer.
    The tablet was between them for the first quarter of an hour. Direct payments were mentioned as "too complicated", which was Hollie's view and not Mrs T's.
    "She's a nice lass. She had her screen out a lot." (Mrs T)
    Agree with all that. I will leave the tablet in the bag next time. HC
    """,
    """
    Tom G
    S. Aggrey
    Safeguarding visit
    4/12, 1h10
    Y
    Always
    Always
    Often
    Always
    Always
    Often
    Calm and clear explaining s42. Checked back.
    Nothing of note
    -
    TG 11/12
    """,
)
def direct_observation() -> str:
    return """
@ ghost=grey; pdffont=Times; size=10.5; hand=Courier
^ Fenbrook and Wealdham localities                                                            <<QA 12||QA 12 (rev. June 2024) Fenbrook locality office>>
! Direct observation of practice
# Notes for observer and observed
~ 1. Observations are part of appraisal. Every practitioner is observed once a year and every ASYE three times. The visit should be an ordinary one.
~ 2. The person must have been asked beforehand whether they mind and must be able to say no without giving a reason. Ask again at the door. If there is doubt about capacity to agree, talk with somebody who knows them, and do not go if there is any sign of distress.
~ 3. The observer sits where they are least in the way, does not join in, and takes few notes. The observer steps in only for safety's sake.
~ 4. Talk for a quarter of an hour straight after. The form is written by the observer within a week and the observed practitioner has the last word.
~ 5. After the visit ask the person or the carer what it was like, if they wish to say.
_
Practitioner observed: {. 60}
Observer: {. 74}
Kind of contact: {. 66}
Date and length of contact: {. 52}
How was consent obtained? {. 56}
# During the contact, how far did the practitioner:
|w 8 9
| explain who they were and why they had come | {( Never|Sometimes|Often|Always}
| listen, and check that they had understood | {( Never|Sometimes|Often|Always}
| use words and means that suited the person | {( Never|Sometimes|Often|Always}
| look for strengths and for what matters | {( Never|Sometimes|Often|Always}
| share power: offer choices, say what could not be changed | {( Never|Sometimes|Often|Always}
| let jargon or a form get in the way | {( Never|Sometimes|Often|Always}

[3.5] What was done well, with examples {}
[3.5] What might be done in another way {}
[2] What the person or carer said {}
[2] The practitioner's response and signature {}
v Keep on the personal file for two years. Not to be filed on the record of the person visited.
"""


@layout(
    """
    b0 audit Thematic/Thematic audit carers Q3.xlsx
    b1 partners Thematic audit workbook (MCA).xlsx
    f0 audit Thematic/Thematic audit carers Q2 Oakhurst.xlsx
    f1 quality thematic audit - stourleigh.xlsx
    p0:0-8 audit Thematic/Thematic audit carers Q3 Oakhurst part.xlsx
    """,
    """
    Oakhurst
    G. Lonsdale
    July to September 2024
    Y | Y | N | Y | Y
    Y | Y | Y | Y | N
    N | N | N | Y | N
    Y | N | Y | Y | Y
    N | N | N | N | Y
    Y | Y | Y | Y | Y
    n/a | n/a | Y | n/a | N
    N | Y | N | N | N
    Y | Y | N | Y | Y
    Y | Y | Y | Y | Y
    Offer of an assessment is made and recorded, but contingency planning was seen on one of five files. Breaks are talked of as respite for the carer rather than as something the cared-for person might enjoy.
    Contingency template to be added to the carer's plan on LAS (GL, Nov). Briefing at team meeting on 3 October.
    -
    """,
    """
    Stourleigh
    M.P.
    Q2
    Y | Y | Y | Y | Y
    Y | Y | Y | N | Y
    Y | N | N | Y | Y
    Y | Y | Y | Y | Y
    Y | N | Y | Y | N
    Y | Y | Y | Y | Y
    - | - | Y | - | -
    N | N | Y | Y | Y
    Y | Y | Y | Y | Y
    Y | N | Y | Y | Y
    Mostly positive
    none
    0
    """,
)
def thematic_audit() -> str:
    return """
@ sheets=Read me,Audit; ghost=italic
! Thematic audit: how we work with carers
How to complete
Fill in the second sheet only. Look at five files, chosen by the Performance Team, in which a carer's assessment or a joint assessment was completed in the quarter. One column is one file.
Enter Y (yes), N (no) or n/a. Do not enter "partly": if it is partly, it is N and you may explain below.
Y means that there is evidence on file, not that the worker remembers doing it.
Do not change the order of the questions, insert rows or merge cells, as the sheets of all teams are added together by macro.
Definitions: "carer" is an adult who gives or intends to give care to another adult who needs it, other than under contract or as voluntary work (Care Act 2014, s10). "Offered" means that the carer was told they can have an assessment of their own and what it is for. "Contingency plan" is a written record of what happens if the carer cannot care.
Return by the 10th of the month after the quarter to <<audit@marlshire.example||the Practice Governance inbox. Template version 5>>
---
|w 14 5 5 5 5 5
|= Thematic audit: carers | | | | |
| Team | {}
| Auditor | {}
| Quarter | {}
|= Question | File 1 | File 2 | File 3 | File 4 | File 5
| Is the carer identified by name on the cared-for person's record? | {#5}
| Was the carer offered an assessment in their own right? | {#5}
| Was it held apart from the person, or was that offered? | {#5}
| Is the impact on wellbeing described in the carer's words? | {#5}
| Is there a contingency plan? | {#5}
| Was information given about the carers' service? | {#5}
| If a young carer is in the house, was a referral made? | {#5}
| Were work, education and leisure talked about? | {#5}
| Was the eligibility decision sent in writing? | {#5}
| Is a review date set? | {#5}
| Themes | {}
| Actions | {}
| Files to be escalated | {}
"""


@layout(
    """
    b0 coast Dip sample - reviews.docx
    b1 hr Dip sample record (Learning Disability).docx
    f0 coast Dip sample - reviews w-e 7 Feb.docx
    f1 coast Dip sample LD - Wealdham.docx
    p0:0-3,5 coast Dip sample - reviews w-e 14 Feb.docx
    """,
    """
    PL
    7 Feb
    A1 | ✓ | ✓ | ✗ | ✓ | 3
    A2 | ✓ | ✗ | ✗ | ✓ | 2
    A3 | ✓ | ✓ | ✓ | ✓ | 4
    A4 | ✓ | ✓ | ✓ | ✗ | 3
    -
    Y
    """,
    """
    Imelda
    wk 3
    LD7 | Y | Y | Y | Y | 4
    LD9 | Y | Y | N | Y | 3
    LD12 | Y | N | N | N | 1
    LD15 | Y | Y | Y | Y | 4
    LD16 | Y | Y | Y | N | 3
    Y - LD12 to IB 22/1
    """,
)
def dip_sample() -> str:
    return """
@ ghost=none; font=Segoe UI; size=9.5; page=landscape; heads=bold
! Dip sample: annual reviews
<<||Learning Disability and Autism Service - preprinted for weekly return>>
**Why we dip sample.** Between full audits, senior practitioners look each week at five reviews closed in the last seven days. It takes ten minutes a file. A dip sample asks only four things: was the review in time (within 12 months of the last, or 6 to 8 weeks of a new plan); was the person there or otherwise heard; does the record say what has changed; and was the outcome sent out in a form the person can use.
**Overall mark.** 4 = all four and well done; 3 = three, nothing serious; 2 = two; 1 = one or none, or anything that worries you. Marks of 1 go to the team manager the same day.
**What it is not.** It is not used in appraisal, and names of workers are left out on purpose. Results are put up on the team's board as a run chart.
|w 6 6
| Sampled by | {}
| Week ending | {}

|w 2 5 4 4 4 4 2.5
|= Row | File | In time | Heard | Change recorded | Outcome sent | Mark
| First | {#6}
| Second | {#6}
| Third | {#6}
| Fourth | {#6}
| Fifth | {#6}

Any 1s passed to team manager? {_ 12}
"""
