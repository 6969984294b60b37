"""Learning and assurance templates: survey, case study, complaints, dashboard."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 coast Engagement/Survey after assessment.docx
    b1 quality Engagement/How was it for you - paper copy.pdf
    b1 hub Engagement/Questionnaire after assessment.html
    f0 north Engagement/Survey return 0417.pdf
    f1 county Engagement/Survey return typed 0388.docx
    p0:0-3 partners Engagement/Survey return 0420.pdf
    p1:0-5 audit Engagement/Survey return 0391.docx
    p0:0-8 finance Engagement/Survey return 0417 page 1.pdf
    """,
    """
    By myself
    0 to 3 weeks
    Agree
    Agree a lot
    Neither
    Disagree
    Agree
    Agree a lot
    The lady sat down and had a cup of tea with me and did not keep looking at the computer.
    Write bigger. And say who will ring next, because I waited in for a week.
    75 to 84
    Yes
    """,
    """
    With help
    More than 12 weeks
    Disagree a lot
    Agree
    Neither
    Neither
    Neither
    Disagree
    -
    Quicker
    85 or over
    Yes
    """,
)
def assessment_survey() -> str:
    return """
@ ghost=italic; pdffont=Sans; font=Arial; size=12; heads=Heading; colour=000000; ans=1F3A93
! How was your assessment?
You lately had an assessment of your care and support needs. Please tell us how it went. It takes five minutes. You need not give your name, and what you say will make no difference to the help that you get. Send it back in the envelope (no stamp needed) or ring 01000 555 014 and we will fill it in with you.
<<||Ask for this in large print, Braille, easy read, British Sign Language or another language.>>
Q1 Did you fill this in: {☐ By myself|With help|Someone did it for me}
Q2 How long did you wait from asking for help to seeing someone? {☐ 0 to 3 weeks|4 to 12 weeks|More than 12 weeks|I cannot recall}
# How far do you agree?
|w 7 2 2 2 2 2
|= Please tick one box in each line | Agree a lot | Agree | Neither | Disagree | Disagree a lot
| Q3 I knew why the person was coming | {Q3 Knew why=c Agree a lot|Agree|Neither|Disagree|Disagree a lot}
| Q4 The person listened to what matters to me | {Q4 Listened=c Agree a lot|Agree|Neither|Disagree|Disagree a lot}
| Q5 I understood what would be paid for and what not | {Q5 Paid for=c Agree a lot|Agree|Neither|Disagree|Disagree a lot}
| Q6 I got a copy in a form that I can read | {Q6 Copy=c Agree a lot|Agree|Neither|Disagree|Disagree a lot}
| Q7 My family or friends were asked, if I wanted that | {Q7 Family=c Agree a lot|Agree|Neither|Disagree|Disagree a lot}
| Q8 I was treated with respect | {Q8 Respect=c Agree a lot|Agree|Neither|Disagree|Disagree a lot}

Q9 What was best?
{_80}
Q10 What should we do differently?
{_80}
# About you
Q11 How old are you? {☐ 18 to 64|65 to 74|75 to 84|85 or over|Would rather not say}
Q12 May we use your words, without your name, in reports? {☐ Yes|No}
Thank you. Results are put on the noticeboard at libraries every spring.
"""


@layout(
    """
    b0 hub Improvement network/Case study format.docx
    b1 north CQC prep/Stories that show - case study template.docx
    b0 south CQC prep/Case study.rtf
    f0 quality CQC prep/Case study - Walter and the bus.docx
    f1 coast CQC prep/Case study reablement.docx
    p0:0-2 county CQC prep/Case study W.docx
    p1:0-4 hr CQC prep/Case study reabl not cleared.docx
    p0:0-5,7 partners CQC prep/Case study Walter for consent.docx
    """,
    """
    Walter and the bus
    Prevention; independence
    Bettina Loach, Community Connector, 6 August 2024
    Walter (not his name) is 79 and had not left his flat since his wife died two years before. He had been assessed three times and closed three times.
    We stopped asking him what he needed and asked what he used to do on a Tuesday. He used to drive the 42. We asked the bus company if he could talk to their trainees.
    He goes to the depot twice a month, gets there by himself and eats lunch with the others. He has not called an ambulance since April; he did so 11 times in the year before.
    "I am not a case. I'm a driver that's stopped."
    Ask about Tuesdays. Take time over the first visit: it took two hours and saved six.
    Yes, in writing
    """,
    """
    Reablement
    Indep.
    NH
    Mrs P, 88, hip
    OT, 5 wks
    No package
    -
    Start day 1
    Verbal
    """,
)
def case_study_format() -> str:
    return """
@ ghost=grey; font=Calibri; heads=bold; after=6; tidy=0
^ Four Rivers Improvement Network, Toolkit 9: Stories that show
! Case study
A good case study is about one person and one change. It is short enough to read on a phone. It says what it was like before, what was done, what is different now and how anyone knows. The best have a voice in them that is not a worker's.
~ Change names and details so that neighbours could not guess. Do not write 'service user', 'non-compliant', 'challenging' or 'placed'.
|w 5 12
| Title | {^ Five words. Make somebody want to read it.}
| Quality statement or theme | {v Choose a theme}
| Written by and date | {^ Name, role, date}

# Before
{^ What was life like? Whose words? 80 words.}
# What we did
{^ What did you do that was not usual? Who else had a part in it? 100 words.}
# What is different
{^ What can the person do now? What do the figures say (visits, hours, admissions, money)? 80 words.}
# In their own words
{^ A quotation, checked with the person.}
# What others could learn
{^ Two tips. No slogans.}
# Consent
Consent to share: {☐ Yes, in writing|Verbal|No: do not share}
<<||# Example (do not copy)
**Title:** A key of her own. **Before:** Ana lived with nine others and had never had a door key. **What we did:** We looked for a flat before we looked for a provider. **Different:** She has had 14 visitors. Her support went from 168 hours to 61. **In her words:** "I shut it when I like." **Learn:** ask for the key first.>>
"""


@layout(
    """
    b0 quality Complaints/Complaints analysis quarterly.xlsx
    b1 audit Complaints/Quarterly complaints learning return.xlsx
    b0 finance Complaints/Complaints analysis.docx
    f0 north Complaints/Complaints analysis Q1 Localities.xlsx
    f1 county Complaints/Complaints analysis Q2 Finance.xlsx
    p0:0-1 hr Complaints/Complaints analysis Q2 Localities.xlsx
    p1:0-5 coast Complaints/Complaints Q3 Fin.docx
    p0:0-10 hub Complaints/Complaints analysis Q1 Loc unsigned.xlsx
    """,
    """
    Locality teams
    April to June 2024; Moira Teague
    14 | 6 | 3 | 19 | Waits for review of support after a fall
    9 | 4 | 2 | 14 | Not told who had taken over the case
    3 | 0 | 1 | 22 | Tone of an e-mail
    7 | 3 | 3 | 31 | Direct payment stopped in error
    2 | 1 | 0 | 12 | Provider late on Sundays
    1 | 0 | 0 | 8 | Decision stands
    2 | 2 | 0 | 40 | Ombudsman found fault with a reassessment not done for 13 months
    Handover is the thread that runs through half of them. People mind not being told more than they mind waiting.
    A card with the new worker's name goes out on the day of any change, from 1 August.
    11 of 14 people rang back said they had been listened to
    Moira Teague
    R. Hale
    """,
    """
    Fin
    Q2 MT
    2 | 1 | 0 | 15 | -
    1 | 0 | 0 | 9 | -
    0 | - | - | - | -
    21 | 12 | 4 | 26 | Bills late
    0 | - | - | - | -
    3 | 0 | 0 | 11 | -
    0 | - | - | - | -
    Billing
    New letter
    n/k
    MT
    RH
    """,
)
def complaints_analysis() -> str:
    return """
@ sheets=Return,Definitions; ghost=italic; font=Arial; page=landscape; size=10
! Complaints and compliments: quarterly analysis
| Service | {}
| Quarter and author | {}

|w 7 3 3 3 4 9
|= What it was about | Received | Upheld | Partly upheld | Average days to reply (target 20) | What lay behind it
| Delay in assessment or review | {#5}
| Communication | {#5}
| Attitude of staff | {#5}
| Charging and direct payments | {#5}
| Quality of care bought from others | {#5}
| Disagrees with eligibility decision | {#5}
| Ombudsman cases decided | {#5}

| What do they have in common? | {}
| What has been changed because of them? | {}
| How do we know that it worked? | {}
| Service manager | {}
| Head of service has read this | {}
---
! Definitions
|= Term | Definition
| Complaint | An expression of dissatisfaction that asks for an answer, under the Local Authority Social Services and NHS Complaints Regulations 2009.
| Upheld | We got it wrong.
| Partly upheld | We got something wrong, though not all that was said.
| Compliment | Thanks in writing. Chocolates do not count.
| Days | Working days from the day after receipt.
<<||| Joint complaint | One answered together with the NHS. Count it once, by whoever leads.>>
"""


@layout(
    """
    b0 county Performance/QA dashboard shell.xlsx
    b1 south Performance/Quality dashboard layout.xlsx
    b1 partners Performance/QA dashboard.docx
    f0 finance Performance/QA dashboard Sept East.xlsx
    f1 hr Performance/QA dash Oct West.xlsx
    p0:0-1 coast Performance/QA dashboard Oct East.xlsx
    p1:0-5 north Performance/QA dash Nov West.xlsx
    p0:0-9 audit Performance/QA dashboard Sept East narrative due.xlsx
    """,
    """
    East
    September 2024
    12 | 11 | 92% | A
    74% | 78% | up | A
    3 | 4 | up | G
    88% | 91% | up | G
    5 | 2 | down | G
    46% | 44% | down | R
    8 | 8 | same | A
    97% | 98% | up | G
    31 | 27 | down | G
    0 | 1 | up | A
    Contingency plans for carers are the weak spot. Two of the four audits scored below good had none.
    """,
    """
    West
    Oct
    10 | 6 | 60% | R
    70% | 70% | same | A
    2 | 2 | same | G
    81% | 85% | up | G
    4 | 4 | same | A
    39% | 41% | up | R
    6 | 7 | up | A
    95% | 95% | same | G
    30 | 33 | up | R
    0 | 0 | same | G
    Audits late, 2 mgrs off
    """,
)
def quality_dashboard() -> str:
    return """
@ sheets=Dashboard,Notes; ghost=italic; font=Calibri; page=landscape
! Quality assurance dashboard
| Locality | {}
| Month | {}

|w 10 4 4 4 4 3
|= Measure | Target | Last month | This month | Direction | RAG
|+ Practice
| Case audits done (planned, done, per cent) | 12 | {Case audits done=#4}
| Audits graded good or better | 80% | {Audits good or better=#4}
| Observed practice, number | 3 | {Observed practice=#4}
| Supervision on time | 90% | {Supervision on time=#4}
|+ Safety
| Enquiries open over 60 days | 3 | {Enquiries over 60 days=#4}
| Carers with a plan for emergencies | 60% | {Carers emergency plan=#4}
| Provider concerns open | 6 | {Provider concerns=#4}
|+ Experience
| People who felt listened to | 95% | {Felt listened to=#4}
| Average days to a first visit | 28 | {Days to first visit=#4}
| Ombudsman findings of fault | 0 | {Ombudsman=#4}

Three lines on what this shows: {}
---
! Notes
Figures are drawn on the third working day by the Insight Team. RAG: green at target, amber within a tenth of it, red otherwise. <<||Direction: up, down or same. Up is not always good. Measures were agreed at Quality Board in June and stay fixed until March.>>
"""
