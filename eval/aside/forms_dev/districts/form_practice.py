"""Practice quality: supervision, reflection, portfolios, ASYE."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 north Practice/Supervision record template v6.docx
    b1 quality ASC supervision record (Oct 24).docx
    f0 hub Supervision/JM supervision 14.03.docx
    f1 hub Supervision/Supervision record - reablement.docx
    p0:0-6,8 coast Supervision record draft.docx
    """,
    """
    Joanna Meddick, Social Worker (Grade I)
    Aled Prothero
    14.03.25, 10am, Teams
    Actions 1, 3 and 4 done. Action 2 (carer's assessment for Mrs P) carried forward, carer was in hospital.
    Jo has been sleeping better since the change in duty days. Two days of leave booked at Easter. She found the bereavement case hard and has used the peer group. Stress risk assessment not needed at present.
    17 open cases, two over the six-week mark. Mr D: hoarding, fire service visit on 18 March. Mrs P: deprivation of liberty in own home, application drafted. L family: young person turning 18 in June, needs transitions meeting.
    Talked through Mr D in terms of executive function: he says he will clear the hallway and does not. We agreed a second capacity assessment, decision-specific, with photographs and his own words.
    Two chronologies seen on LAS. Good use of the strengths wheel; outcomes on one plan still written as services ("4 calls a day").
    MCA refresher 2 April. Wants to shadow a best interests assessor.
    6 days TOIL, sickness nil.
    Re-book DoLS drop-in | JM | 21/03;;Close two cases on duty tray | JM | 28/03;;Ask finance about Mr D's arrears | AP | 20/03
    J Meddick
    A. Prothero 17/3
    """,
    """
    Team: Fenbrook Reablement, Dee Osgood
    Marek Wilde
    3/2/25
    all done
    Fine. Knee is better.
    9 people on caseload. 2 ready to end. Mr Askew not progressing - refer to OT.
    -
    Goals are too vague on 3 of 5 plans. Showed Dee the SMART examples.
    Care Cert standard 13 outstanding
    AL 11 days left
    Rewrite goals x3 | DO | 10/2;;OT referral | DO | today
    D.O.
    MW
    """,
)
def supervision_record() -> str:
    return """
@ ghost=grey; font=Calibri; labels=bold; colour=1F3864
^ Marlshire County Council - Adult Social Care                    <<Version 6, review October 2025||Practice Quality Team | practice.quality@marlshire.example>>
v OFFICIAL - SENSITIVE when complete. Keep on the worker's supervision file, not on the person's record.
! Supervision record
This record is used for every one-to-one supervision session in Adult Social Care. Supervision takes place every four to six weeks for practitioners (every two to three weeks in the first year of practice) and lasts for up to an hour and a half. The standards are set out in the Supervision Policy 2024, which says that supervision has four functions: accountability, development, support and mediation. None may be left out for three sessions in a row.
~ The grey text in the boxes is there to help you and should be typed over. It is not a checklist. A short record of a good discussion is better than a long record of a poor one. Do not copy case notes here: decisions about a person must also be put on the person's electronic record by the supervisor within two working days, under the case note type "Management oversight".
What is written here may be read by the worker, by auditors and by the regulator. It may be disclosed at an employment tribunal or in court. Personal matters that the worker would rather not have written down may be recorded as "personal discussion held".
|w 6 11
| Supervisee | {~ Name, job title, team}
| Supervisor | {}
| Date, time and place | {}
| Review of actions from last time | {~ Go through each action. If it has not been done, what got in the way?}
| Wellbeing | {~ How are you? What is going well and what is weighing on you? Is there anything in the work or outside it that we should take into account? Is a stress risk assessment or reasonable adjustment needed?}
| Workload and cases discussed | {~ Number of open cases and of those over timescale. Who is at risk? Where are you stuck? Do not use full names.}
| Reflection on one piece of work | {~ Choose one person. What did you see, hear and feel? What theory or law helped? What would the person say about your visit? What will you do next?}
| Quality of practice | {~ Evidence seen by the supervisor: records read, observation, feedback from people and carers, audit.}
| Learning and development | {~ Progress on PDP, courses booked, what has been tried out since the last course.}
| Leave, TOIL, sickness | {}

# Actions
|rows 4 Action | Who | By when

| Signed (supervisee) | {}
| Signed (supervisor) and date | {}
"""


@layout(
    """
    b0 south Learning/Reflective log.docx
    b1 county Reflective log 2025 (Social Work England CPD).docx
    f0 quality Reflective logs/Reflective log PT Feb.docx
    f1 audit Reflective log template.docx
    p1:0-3 hr CPD/reflective log started.docx
    p0:0,1,2,5,6 north CPD/PT log March.docx
    """,
    """
    P. Thackray, OT
    12 February 2025
    I visited a woman of 84 who has a stairlift on order and has been sleeping downstairs in a riser chair since November. I went to measure for a commode and came away with a safeguarding concern about pressure damage.
    I felt annoyed with the ward for not telling us, and then uneasy because I had spoken to her son for most of the visit. She answered two of my questions and he answered the rest.
    The visit went well in that the skin damage was found and the district nurse came the same day. What went less well was that I only asked to see her alone at the end. I had taken the referral's word for it that she was "confused", which she was not.
    I had made an assumption from the referral. The Care Act duty to involve the person is not met by having her in the room. The literature on proxy decision-making (I read the SCIE briefing after) says that relatives step in most when a professional asks closed questions, and mine were closed.
    I now ask for ten minutes alone at the start of every first visit and say so on the phone beforehand. I have raised the wording of hospital referrals with the discharge hub.
    I have tried it four times. Twice I learned something I would have missed. I will bring it to the OT forum in May.
    """,
    """
    Sandra Oyelade - sen. practitioner
    wk of 20/1
    Chaired my first best interests meeting (place of residence).
    Nervous. Felt out of my depth when the barrister daughter started quoting case law.
    + balance sheet approach kept us on track // + IMCA spoke early // - I let the meeting run 40 mins over // - gentleman's own wish (to be near his dog) nearly got lost
    Need to separate P's wishes from what is "best". See s4(6) MCA.
    Script for opening. Agenda out 3 days before. Wishes as item 1.
    -
    """,
)
def reflective_log() -> str:
    return """
@ ghost=none; font=Arial; heads=bold; tidy=01
^ <<Principal Social Worker and Principal Occupational Therapist||Marlshire CC: Academy for Adult Practice. Ref PQ/07>>
! Reflective log
?Reflection is a requirement of registration with Social Work England and with the HCPC. You are asked to complete at least four logs a year and to share two of them with a peer. Use the headings below, which come from Gibbs' reflective cycle (1988). You may replace the prompting questions with your own text.
?Anonymise. Use initials that are not the person's own, round ages, and leave out the names of streets, wards and homes. If a log shows that somebody may be at risk and it has not been acted on, your supervisor has to act on it.
## Name and role
{}
## Date or period
{}
# Description
?* What happened?
?* Who was there and what was your part?
?* What was the purpose of the contact?
{}
# Feelings
?* What were you thinking and feeling at the time?
?* What do you think the other people felt?
{}
# Evaluation
?* What was good and what was bad about the experience?
?* What did the person say about it?
{}
# Analysis
?* What sense can you make of it?
?* Which knowledge, law, research or values informed what you did?
?* Where did power lie, and did your own background play a part?
{}
# Conclusion and action plan
?* What else could you have done?
?* If it arose again, what would you do?
{}
# Looking back after three months
?* What has changed in your practice, and how do you know?
{}
v Completed logs belong to the practitioner. The Academy keeps anonymised copies only with consent.
"""


@layout(
    """
    b0 hr ASYE/ASYE portfolio - review of progress (6 months).docx
    b1 hr ASYE/ASYE 6 month review v2.pdf
    f0 hr ASYE/ASYE 6 month review K Dunmore.docx
    f1 north ASYE review - R Vance.pdf
    p0:0-5,8,9 south ASYE/ASYE interim (part).docx
    """,
    """
    Kitty Dunmore
    16 September 2024
    Farah Lindqvist
    Yes
    Yes
    Met
    Kitty introduces herself as a newly qualified social worker and explains her role in plain words. In the observation on 4 February she stayed with silence and let Mr R find his answer.
    Met
    She has asked for an adjustment for her dyslexia and uses read-aloud software. Keeps her wellbeing plan up to date.
    Working towards
    Assessment of an Albanian-speaking family relied on a cousin for interpreting. Discussed; interpreters booked since.
    Met
    Good grasp of eligibility regulations; three decisions upheld at panel.
    Working towards
    Chronologies are descriptive. Needs to weigh information and say what it means.
    Met
    Three direct observations, two pieces of feedback from people (both warm, one said "she rang when she said she would"), audit graded good.
    On track
    Two analytical assessments by June; shadow a safeguarding enquiry; read Taylor on decision-making.
    I feel supported. The duty weeks are a lot on top of the protected day.
    K Dunmore 17/03/25
    F Lindqvist 17/03/25
    """,
    """
    Rhodri Vance
    6/1/25
    M. Castellane
    No
    Yes
    Met
    see obs 1
    Met
    -
    Met
    Raised ageist language in MDT
    Working towards
    MCA - needs more confidence w/ fluctuating capacity
    Met
    Reflective logs x3
    Met
    Obs 1 + 2, svc user feedback x1
    On track
    Protected time has slipped. Agreed Fridays am.
    -
    RV
    MC
    """,
)
def asye_review() -> str:
    return """
@ ghost=italic; font=Calibri; pdffont=Sans; labelshade=F2F2F2; size=10
^ Assessed and Supported Year in Employment (Adults)
v <<Marlshire and the Districts Social Work Partnership||Document reference ASYE-06. Owner: Principal Social Worker. Review: July 2026>>
! Six-month progress review
# What this review is for
~ The assessed and supported year is an employer-led programme of support and assessment against the Post-Qualifying Standards: Knowledge and Skills Statement for Social Workers in Adult Services (KSS). The review at six months is holistic: the assessor does not add up marks, but forms a view of whether the newly qualified social worker (NQSW) is on course to show capability at the level of the ASYE by the end of the year. It must draw on at least three kinds of evidence: direct observation, feedback from people who draw on care and support, and written work such as an assessment or a reflective log.
~ "Met" means that the evidence shows capability that is consistent and appropriate for a worker at this stage. "Working towards" means that there is evidence but it is partial, or that the NQSW needs more support than would be expected. "Not met" must be discussed with the ASYE coordinator before the form is signed. Where there are two or more areas that are not met, an action plan (form ASYE-08) is to be agreed within ten working days.
~ The NQSW should see the form in draft and is free to disagree. A copy goes to the coordinator by the last Friday of month six. Moderation panels look at one in four.
|w 6 11
| Newly qualified social worker | {}
| Start of ASYE | {}
| Assessor | {}
| Has protected time (10%) been given? | {☐ Yes|No}
| Has supervision been weekly for six weeks and fortnightly since? | {☐ Yes|No}

|w 5 3 9
|= Area (PCF domain) | Judgement | Evidence and comment
| 1. Professionalism and values | {1. Professionalism and values=v Choose an item.} | {Evidence and comment=^Click or tap here to enter text.}
| 2. Own wellbeing and resilience | {v Choose an item.} | {Evidence and comment=^Click or tap here to enter text.}
| 3. Diversity, rights, justice | {v Choose an item.} | {Evidence and comment=^Click or tap here to enter text.}
| 4. Knowledge: law, research, theory | {v Choose an item.} | {Evidence and comment=^Click or tap here to enter text.}
| 5. Critical reflection and analysis | {v Choose an item.} | {Evidence and comment=^Click or tap here to enter text.}
| 6. Skills and interventions | {v Choose an item.} | {Evidence and comment=^Click or tap here to enter text.}

| Overall judgement at six months | {☐ On track|Cause for concern|Not on track}
| What needs to happen in the next six months | {}
| NQSW's comments | {}
| Signed NQSW | {}
| Signed assessor | {}
"""


@layout(
    """
    b0 county Learning/Learning portfolio front sheets.docx
    b1 partners Learning portfolio (care staff).docx
    f0 coast Portfolio HB.docx
    f1 north Learning portfolio - B. Sallis.docx
    p1:0-6 finance Portfolio BS - Jan.docx
    """,
    """
    Hattie Bellweather
    Stourleigh Extra Care
    Aug 2024
    1 | 02/09 | DVD + quiz | HB | GK
    2 | 02/09 | discussion | HB | GK
    3 | 09/09 | observed | HB | GK
    4 | 16/09 | workbook | HB | GK
    5 | 16/09 | observed x2 | HB | GK
    6 | 30/09 | observed | HB | GK
    -
    Moving and handling (practical) | 11/10/24 | 11/10/25;;Medication L2 | 20/11/24 | 20/11/26;;Dementia: being there | 14/1/25 | n/a
    I used to finish people's sentences. After the dementia day I wait. Mr K told me about his ship.
    Hattie is a careful worker and asks when unsure. Ready to go on to the diploma.
    """,
    """
    Barney Sallis
    Fenbrook Day Opportunities
    01/11/24
    a | 4/11 | e-learning | BS | TO
    a | 4/11 | e-learning | BS | TO
    b | 11/11 | supervision | BS | TO
    b | 11/11 | Q&A | BS | TO
    c | 2/12 | e-learning | BS | TO
    -
    c | 9/12 | shadow shift | BS | TO
    Fire warden | 6/12/24 | 6/12/27
    Learned how to thicken fluids properly.
    -
    """,
)
def learning_portfolio() -> str:
    return """
@ ghost=none; font=Verdana; size=10; shade=E2EFD9; boxes=text
! My learning portfolio
<<Marlshire Adult Services Workforce Team||Marlshire Care Academy with the Thorncombe Providers' Forum. Issue 3, January 2024>>
# How to use this portfolio
Your portfolio belongs to you and goes with you when you change employer. It shows what you have learned, how you learned it, and who saw you put it into practice. Your manager should look at it with you in each supervision and initial what has been achieved. It is not a test.
Keep certificates in the plastic pockets at the back. Do not put in anything with the name of a person you support. If you want to use an example from your work, change the details.
The standards in Part A are those of the Care Certificate. For each of them, write the number of the pages in your workbook, the date, how you were assessed, and your initials. The assessor initials the last column only when they have seen enough to be sure that you are competent. Ways of being assessed may be: observed in practice, discussion, question and answer, workbook, e-learning with test, or testimony of a colleague.
Example: Standard 3 Duty of care | pp 12-19 | 14 May | observed, discussion | RS | TJ
If you do not work to the Care Certificate (for example because you came to us with a diploma) your manager may cross Part A out and sign to say so.
|w 8 9
| My name | {}
| Where I work | {}
| I started here on | {}

# Part A
|w 6 2 2.5 3 2 2
|= Standard | Pages | Date | How assessed | My initials | Assessor
| 1 Understand your role | {#5}
| 2 Your personal development | {#5}
| 3 Duty of care | {#5}
| 4 Equality and diversity | {#5}
| 5 Work in a person-centred way | {#5}
| 6 Communication | {#5}
| 7 Privacy and dignity | {#5}

# Part B: courses
|rows 5 Course | Date | Renew by

# Part C: in my own words
[4] Something I do differently because of what I have learned {}
[3] My manager's comments {}
"""
