"""Contract monitoring, quality visits, mystery shopping and complaints."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 quality Contracts/Contract monitoring visit - care home.docx
    b1 hub Contracts/Monitoring tool (care homes) 2025 print.pdf
    f0 quality Contracts/Visits/Contract monitoring - Larkmead 11 Feb.docx
    f1 quality Contracts/Visits/CM visit Tidewater House.pdf
    p0:0-15 quality Contracts/Visits/Larkmead notes on the day.docx
    p1:0-8,14-16 audit Contracts/Tidewater cm visit typed up part.pdf
    """,
    """
    Larkmead
    11 February 2025, unannounced
    Ines Farrow and Dev Chatterley
    Yvonne Crabbe, registered manager
    38 of 44
    Met | Six plans read. All had a life history; that of Mr B told how he takes his tea.
    Met | Residents choose when to get up; two were in bed at 10.30 by choice.
    Part met | Capacity assessments for bed rails are a photocopied sheet.
    Met | DoLS tracker up to date, 4 conditions being met.
    Part met | MARs: two gaps in 28 days, both followed up. Fridge at 9 degrees on three days.
    Met | Hoists LOLER tested 11/24
    Met | 3 files seen; one reference by telephone with no note.
    Not met | 61% in date for moving and handling.
    Met | Every eight weeks
    Part met | Rota shows two waking night staff for 38, the tool says three.
    Met | 4 complaints, all answered in time
    Met | Resident forum minutes on the wall in large print
    Met | Knit and natter; a choir of five on the day. No outing since October.
    Met | Lunch: two choices shown on plates. Weights monthly.
    Part met | Carpet in east corridor stained; sluice door unlocked
    Met | Dated July 2024, cold spell tested
    "They are good girls." "It is a long time between tea and bed." (residents) "I would put my own mum here, and I did." (relative)
    Silver
    Moving and handling to 90% | YC | 30/04/25;;Third night worker or written rationale | YC | 28/02/25;;Replace photocopied MCA sheets | YC | 31/03/25
    """,
    """
    Tidewater House
    5/12/24 announced
    DC
    deputy
    19/22
    Met |
    Met |
    Met |
    Part met | 2 expired
    Met |
    Met |
    Met |
    Met | 94
    Part met | some at 14 wks
    Met |
    Met | none
    Met |
    Not met | no activities worker since Aug
    Met |
    Met |
    Met |
    -
    Bronze
    Activities worker | manager | Feb
    """,
)
def contract_monitoring() -> str:
    return """
@ ghost=grey; font=Arial; size=10; pdffont=Helvetica; shade=E7E6E6
^ Quality Monitoring Team                                                                       CM/CH/<<05||05 | contracts@marlshire.example | 01632 960288>>
! Contract monitoring visit: care homes
# Before the visit
Look at the last CQC report and rating, notifications, safeguarding concerns in the last twelve months, complaints and compliments, whistleblowing, staff turnover in the capacity tracker, the last action plan, and feedback from social workers and Healthwatch. Decide whether the visit is to be announced. Two officers go wherever there is an open organisational enquiry.
# During the visit
Walk round first. Notice smells, bells, the voices of staff, whether people have something to do and whether anyone sits alone. Talk with at least five people or 10 per cent, two relatives and three staff, including one from nights. Look at six care plans (two new, two complex, two chosen by the home), three staff files, four weeks of rota and of medicines records. Eat lunch if you are asked.
# Judging
~ **Met**: the contract standard is met; small things may be told to the manager. **Part met**: there are shortfalls that have not yet harmed anyone. **Not met**: there is harm or a clear risk of it, or the standard is largely missing. Every "Not met" has an action. If more than three are "Not met", ring the Head of Commissioning before you leave the building.
~ Award: Gold, no "Part met"; Silver, up to five "Part met" or one "Not met"; Bronze, up to three "Not met"; none, more.
# After the visit
Give headlines to the manager on the day. The report goes in draft within ten working days. The provider has five to check facts.
---
|w 6 11
| Home | {}
| Date, and whether announced | {}
| Officers | {}
| Met with | {}
| Beds filled of registered | {}

|w 7 3 8
|= Contract standard | Judgement | Evidence
|+ Care
| 1.1 Care plans are written with the person and up to date | {#2}
| 1.2 People have choice in daily life | {#2}
| 1.3 The Mental Capacity Act is followed | {#2}
| 1.4 DoLS are applied for and conditions met | {#2}
|+ Safety
| 2.1 Medicines are managed safely | {#2}
| 2.2 Equipment is serviced | {#2}
| 2.3 Recruitment is safe | {#2}
|+ Staff
| 3.1 Training is in date (90%) | {#2}
| 3.2 Supervision at least every three months | {#2}
| 3.3 Enough staff day and night | {#2}
|+ Voice
| 4.1 Complaints are dealt with and learned from | {#2}
| 4.2 People have a say in how the home is run | {#2}
|+ Life
| 5.1 Activities | {#2}
| 5.2 Food and drink | {#2}
| 5.3 The building | {#2}
| 5.4 Business continuity plan | {#2}

| What people told us | {}
| Award | {☐ Gold|Silver|Bronze|None}
# Action plan
|rows 4 Action | By whom | By when
# Notes to the standards
~ 1.1 Look for the date, who was there, and whether what is written is what is done. Ask a care worker to tell you about the person and then read the plan. 1.2 Ask when people get up, who chooses, and what happens if somebody wants toast at midnight. 1.3 Assessments for bed rails, sensors, photographs, covert medicines and vaccines should be separate. 1.4 The tracker should show date sent, date granted, expiry, conditions and notification to CQC.
~ 2.1 Count one controlled drug. Look at creams, thickener, time-critical medicines and "as required" protocols. 2.2 Hoists and slings every six months, lift every six, gas every twelve, water monthly, beds and mattresses yearly. 2.3 Two references, gaps explained, DBS before start or risk assessed, right to work, interview notes.
~ 3.1 The matrix and the certificates should agree. Ask night staff too. 3.2 Supervision is more than a telling-off. 3.3 Use the tool that the home says it uses and look at the call-bell log for the hour after tea.
~ 4.1 How would a resident who cannot speak complain? 4.2 What has changed because somebody asked? 5.1 Watch for an hour with the observation sheet. 5.2 Eat. 5.3 Smell. 5.4 Ask the person in charge what they would do now if the power failed.
~ Ratings of the regulator are not ours: a home may be rated Good and still have actions with us. If the two differ by more than one grade, tell the local inspector.
# Legal
~ This record is made under clause 18 of the contract. The provider may comment on matters of fact. It may be disclosed under the Freedom of Information Act after the action plan has been closed, unless an exemption applies. Photographs are not to show people. Originals are kept for six years from the end of the contract.
"""


@layout(
    """
    b0 hr Mystery shopping/Mystery shopper score sheet.pdf
    b1 coast Mystery shopping/Shopper call sheet scenario 3.docx
    f0 north Mystery shopping/Call sheet shopper 4 call 2.pdf
    f1 finance Mystery shopping/Call sheet S6.docx
    p0:0-4,6,7 quality Mystery shopping/S4 cut off.pdf
    """,
    """
    4
    22 Jan 11.05
    3 min 40
    Y
    Y
    N
    Y
    N
    N
    Y
    4
    She was kind and did not hurry me. I said twice that I look after Mum and she didn't pick it up.
    """,
    """
    S6
    27/1 16:50
    11m
    N
    Y
    Y
    Y
    Y
    Y
    Y
    5
    Told me about breaks, gave number. Great.
    """,
)
def mystery_shopper() -> str:
    return """
@ ghost=italic; pdffont=Times; font=Georgia; size=11; hand=Helvetica-Oblique
! Mystery shopping: telephone call
# Your story
~ You are <<Chris||Pat>>. You look after your mother, who is 81 and lives with you. She has arthritis and has begun to forget things. Last week she left the gas on. You work three days a week and are tired. You do not know what the council can do. You would like "a bit of advice". You do not know the words "carer's assessment" and do not say them.
~ If you are asked for a name and address, say that you would rather not for now. If you are told that they cannot talk without it, thank them and end the call. If the worker seems worried about the gas, say that your brother has turned it off at the tap. Do not let a safeguarding concern be raised: say who you are and give the code word (ask Bev).
~ Ring from a quiet place. Do not record the call. Fill in the sheet straight after. There are no right answers: we want to know what it is like.
# Sheet
Shopper number {_ 8}    Date and time {_ 22}
How long before a person answered? {_ 14}
|w 13 3
|= Did the worker ... | Y or N
| give their name? | {}
| ask how you are or how you are managing? | {}
| pick up that you are a carer? | {}
| ask about safety at home? | {}
| tell you about an assessment for you? | {}
| tell you about at least one local group or service? | {}
| say what would happen next? | {}

On a scale of 1 (dreadful) to 5 (excellent), the call was {o 1|2|3|4|5}
[4] In your own words {}
Shoppers are paid with a 20 pound voucher per call. Thank you.
"""


@layout(
    """
    b0 county Complaints/Complaint investigation report template.docx
    b1 south Complaints/Stage 1 investigation report.docx
    f0 hub Complaints/Investigation report 2025-0087.docx
    f1 quality Complaints/Report - 24-611.docx
    p0:0-3,5 partners Complaints/Inv report 0087 draft.docx
    """,
    """
    2025-0087
    Ms L, daughter of Mrs L
    Bernard Askwith, independent of the team
    Ms L says that her mother was sent home from hospital on a Friday with no calls until the Monday; that nobody rang her back on the Saturday; and that she was told "it's not our job" by the out-of-hours worker.
    I read the record, the brokerage e-mails and the call log; spoke with Ms L on 20 and 27 January, with the discharge worker, the out-of-hours worker and the brokerage manager; and listened to two calls.
    First: upheld. The package was agreed for Friday evening, but the confirmation went to a mailbox that nobody reads at the weekend. Second: upheld. Ms L rang at 9.14 and 13.50; the first was logged and not passed on. Third: not upheld. The recording has "it's not something I can arrange from here, but".
    The mailbox has been closed. Out-of-hours now has a list of packages that start at weekends. The discharge worker will ring families at the end of the first day.
    A written apology from the Head of Service, and 250 pounds for distress in line with the Ombudsman's guidance on remedies.
    Upheld in part
    B Askwith 11/02/2025
    """,
    """
    24-611
    Mr Coy
    J. Marchbank
    Delay in blue badge appeal, 19 weeks
    File
    Upheld - lost in handover
    Tracker
    apology
    Upheld
    JM
    """,
)
def complaint_investigation() -> str:
    return """
@ ghost=none; font=Arial; heads=Heading; colour=7F7F7F; tidy=0
^ Customer Relations
! Investigation report
?This template is for investigating officers at stage 1 of the statutory procedure (Local Authority Social Services and National Health Service Complaints (England) Regulations 2009). Read it in full before you start. The report is written for the person who complained, and they will get a copy. Write to be read: short sentences, no jargon, first person. Do not defend. Do not speculate about motives.
?An investigation is to be done within 20 working days, or 65 in the most complex cases, to a plan agreed with the person. Speak to the person first, whatever you have on paper. Say what you would need to see in order to uphold the complaint, and look for it. Make findings on the balance of probabilities. There are four findings: upheld; upheld in part; not upheld; no finding. If there is fault, ask what injustice it caused and how to put the person back where they would have been.
?Copies of statements, logs and policies are kept on the file and not attached. Names of junior staff are not given.
<<||Customer Relations, adultcomplaints@marlshire.example, 01632 960733. Template issue 14 (January 2025).>>
|w 6 11
| Our reference | {}
| Complainant | {}
| Investigating officer | {}
# The complaint
?List each part of the complaint with a number, in words the person has agreed.
{}
# How I looked into it
?Say whom you spoke with and what you read.
{}
# What I found
?Go through each part: what should have happened, what did happen, your finding.
{}
# What we have learned
?Describe what has been or will be changed so that it does not happen to somebody else.
{}
# Putting things right
?Set out the remedy for the person.
{}
| Overall finding | {/ Upheld|Upheld in part|Not upheld|No finding}
| Signed and dated | {}
"""


@layout(
    """
    b0 finance Contracts/Home care spot check.docx
    b1 hr Contracts/Spot check form (domiciliary).rtf
    f0 south Contracts/Spot check 12.docx
    f1 north Contracts/spot check - j bright.rtf
    p1:0-5 audit Contracts/spot check unfinished.rtf
    """,
    """
    Ringway Care at Home
    14/02, 08:00 call
    Y
    Y
    Y
    N
    Y
    Y
    N
    Y
    Y
    Gloves not changed between personal care and breakfast. Logged in 8.02, out 8.24 (30 min call).
    """,
    """
    Bright Days
    J's tea call
    Y
    Y
    Y
    Y
    Y
    Y
    Y
    n/a
    Y
    None
    """,
)
def spot_check() -> str:
    return """
@ ghost=none; font=Calibri
! Home care spot check
Spot checks are made without notice to the provider and with the agreement of the person. Knock, say who you are, and show your badge. Do not help with care. If what you see is unsafe, say so and stay. The form is filled in on the doorstep afterwards: Y, N, n/a. Infection control, dignity and time are the three that matter most to people. <<||SC3>>
|w 5 12
| Provider | {}
| Date and call | {}

|w 13 3
| Worker wears badge and uniform | {}
| Arrives within 15 minutes of planned time | {}
| Greets the person by the name they like | {}
| Washes hands; apron and gloves changed between tasks | {}
| Asks before doing; explains | {}
| Curtains and doors closed for personal care | {}
| Stays for the planned time | {}
| Medicines: right person, time, record | {}
| Writes up what was done and how the person was | {}

Issues and follow-up: {_ 40}
"""
