"""Guidance on filling in forms, procedures and practice notes: they name every heading of a form and are none."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Look, Plain

DOCUMENTS = (
    Plain(
        path="How to fill in the assessment form.docx",
        bank="eden",
        look=Look(shade="D5E8D4"),
        text="""
# How to fill in the adult social care assessment
This guide is for practitioners. It goes through the assessment form section by section and says what good looks \
like. Keep it open beside you the first few times.
## Your details
Write the name the person wants to be called by. Ethnicity, religion and first language are asked, not guessed. If \
the person does not want to say, write "declined" and not "not known".
## About you
Use the person's words and put them in quotation marks. A pen picture of four or five lines is enough. Do not begin \
with the diagnosis. Example: "Ivy ran the haberdashery on the high road for forty years and still makes curtains for \
half the street."
## Your outcomes
Take each of the ten outcomes in turn. Say what the person can do, what gets in the way, and what happens if nothing \
changes. "Independent" on its own tells the reader nothing.
|! Heading | What to write | Common mistakes
| Nutrition | Shopping, cooking, eating, drinking, weight | Leaving out cost and culture
| Hygiene | Washing, laundry, shaving, hair | Writing only "needs assistance"
| Home safely | Steps, bathroom, kitchen, lighting | No mention of fire
| Relationships | Who, how often, what has changed | Assuming family are willing
## Eligibility decision
The decision must give reasons and must be sent in writing. Put the date it was sent in the last table. Your manager \
cannot agree the form without it.
## Before you send it for sign-off
* Read it as if you were the person.
* Check that the carer's offer is recorded.
* Spell names correctly.
""",
    ),
    Plain(
        path="Recording standards.docx",
        bank="alder",
        text="""
# Case recording standards
## 1. Why we record
Records are how a person can know what was decided about their life. They are evidence, and they belong in part to \
the person.
## 2. The standards
1. Records are written as though the person will read them.
2. Fact and opinion are kept apart, and opinion says whose it is.
3. Contacts are recorded within two working days; safeguarding the same day.
4. The pen picture, key relationships and chronology are looked at each time a case is opened, reviewed, transferred \
or closed.
5. Management decisions are recorded by the manager who made them.
6. Abbreviations are spelled out the first time.
## 3. What must always be present
Name, date of birth, address, ethnicity, religion, language and communication needs, GP, key contacts, consent, \
carers, risk summary.
## 4. How the standards are checked
Managers dip-sample five records a month. Case file audits use the tool in Appendix D of the quality framework. \
Results go to the Practice Board each quarter.
""",
    ),
    Plain(
        path="procedures/Safeguarding concern procedure.pdf",
        bank="heath",
        look=Look(font="Times New Roman", top="Safeguarding adults procedures"),
        text="""
# Procedure: receiving a safeguarding concern
## 1 Purpose
This procedure tells staff in the first contact team what to do when a concern form (SA1) or a call arrives.
## 2 Steps
2.1 Read the form the same day. Section 1 gives the adult's details; section 2 the concern; section 3 the person said \
to have caused harm; section 4 the referrer.
2.2 If the adult's views are not recorded in section 1, ring the referrer and ask. If they have not been sought, ask \
why not.
2.3 Check for earlier concerns and for other adults at the same address.
2.4 Decide whether the three parts of section 42(1) of the Care Act are met. Record the decision and reasons by the \
end of the next working day.
2.5 Ring the adult unless that would add to the danger.
2.6 Tell the referrer the outcome, within the limits of confidentiality.
## 3 Timescales
|! Step | By whom | By when
| Screening | Duty senior | Same day
| Section 42 decision | Safeguarding manager | 1 working day
| Planning conversation | Enquiry officer | 5 working days
| Enquiry report | Enquiry officer | 40 working days
## 4 Out of hours
The emergency duty team takes immediate action only and sends the form to the first contact team by 8 a.m.
""",
    ),
    Plain(
        path="MCA practice guidance.docx",
        bank="gorse",
        text="""
# Mental capacity: a practice note
> For all who carry out assessments under the Mental Capacity Act 2005. Revised after the audit of spring 2024.
## When do I need to record an assessment?
Whenever there is a proper reason to doubt that the person can make this decision at this time. Age, a diagnosis or a \
wish that you disagree with is not by itself a reason.
## What should be in the box "information relevant to the decision"?
The court has given lists for common decisions. For residence: the two options and the main differences; the sort of \
area; whether they will see people they know; who else lives there; what it costs; what care there would be; and what \
will happen if they break the rules.
## How long should it be?
As long as it needs. Two pages for where to live, half a page for a flu jab.
## Sample of good recording
"I showed Mrs Y the photographs at 11.15. She put the one of her own kitchen against her chest. I asked what would \
happen if she fell at night. She said: I'd bang on the wall for Joan. Joan moved away in 2019; when I said so she was \
surprised, each time."
## Sample of weak recording
"Client lacks capacity due to dementia. Unable to weigh up."
""",
    ),
    Plain(
        path="Supervision policy.docx",
        bank="keel",
        look=Look(top="Policy – adults – approved 2023, review 2026"),
        text="""
# Supervision policy
## 1. Introduction
1.1 Good supervision keeps people safe and staff well. This policy applies to all staff in adult social care.
## 2. Frequency
2.1 Registered staff: at least every six weeks. Newly qualified: weekly for six weeks, then fortnightly. Unregistered \
staff: every six weeks. Students follow the university's handbook.
2.2 A session is at least an hour, undisturbed.
## 3. Content
3.1 Every session covers wellbeing, casework, practice and learning, and actions.
3.2 At least two people's situations are looked at in depth.
## 4. Recording
4.1 The supervisor writes the record within five working days on the form in Appendix A. Decisions about a person are \
copied to that person's record.
4.2 Records are kept for six years after the worker leaves.
## 5. Disagreement
5.1 If the two cannot agree they go to the supervisor's manager.
## 6. Monitoring
6.1 The principal social worker audits a tenth of all records each year and reports to the Practice Board.
---
# Appendix A – Supervision record
| Name of worker | {} | Supervisor | {}
| Date | {} | Next date | {}
| Wellbeing | {}
| Casework | {}
| Practice and learning | {}
|=4 Action | Who | Deadline
| Signed | {} | Signed | {}
""",
    ),
    Plain(
        path="Audit guidance for auditors.pdf",
        bank="alder",
        text="""
# Notes for auditors
Thank you for auditing this month. Please allow half a day.
## Choosing ratings
Outstanding is rare. Ask whether you would show it to a new worker as a model. Inadequate means someone may be at \
risk, and you must ring the team manager before you go home.
## Evidence
Write where you saw it: the case note of 4 May, the assessment of June. Do not write "see file".
## Standards 2.1 to 2.4
Eligibility is not the same as funding. Look for the analysis of wellbeing and not only ten lines of need.
## Standards 3.1 to 3.4
A sentence in a case note that says "has capacity" is not an assessment, and often none was needed.
## Talking to the person
Call at a time that suits. Ask: Did your worker listen? Did anything change? Is there anything you would have wanted \
to be done differently?
## Moderation
One in five audits is moderated by another auditor. In 2023/24 the two agreed in 78 per cent of cases.
""",
    ),
    Plain(
        path="DP guidance for people.docx",
        bank="ivel",
        look=Look(font="Verdana", size=12),
        text="""
# Direct payments: your guide
## What is a direct payment?
Money that we pay to you so that you can arrange your own care and support.
## What do I have to do?
* Open a bank account or ask for a prepaid card.
* Sign the agreement. It sets out what you and we promise.
* Keep receipts and payslips. Send us a return every quarter if we ask for one.
## Can I employ a relative?
Usually not one who lives with you, unless we have agreed that it is necessary.
## What if I have money left?
You may keep up to eight weeks as a reserve. We will ask for the rest back, after talking with you.
## What is on the quarterly return?
Your name and reference number; the opening balance; what came in; what went out under wages, tax, agency, insurance \
and other; the closing balance; and your signature.
## Who can help?
The direct payments support service can help with recruiting, payroll and insurance. It is free for the first year.
""",
    ),
    Plain(
        path="duty handbook/Duty desk - what goes in the log.txt",
        bank="larch",
        text="""
# What goes in the duty log
The duty log is the first thing that the duty senior reads in the morning. It is a record and not a notebook.
Time: when the call came in, by the 24 hour clock.
Caller: name, organisation and a number that will be answered.
About: the person's ID. If they are not known to us write "new" and open a contact.
Concern: one or two lines. Facts.
Action: what you did, not what you hope that someone will do.
Outcome: closed, passed on (to whom) or waiting. If waiting, until when.
Initials: yours.
Do not leave a row half done at the end of a shift. If you have to, tell the next duty worker by voice.
""",
    ),
    Plain(
        path="Completing the EqIA - step by step.pptx",
        bank="cedar",
        text="""
=== Completing the equality impact assessment
A short course for report authors
Corporate policy team, autumn 2024
=== When do I need one?
* A new policy or service, or a change to one
* A decision by cabinet or under delegated powers
* A saving of any size that touches people
=== The nine protected characteristics
* Age, disability, gender reassignment
* Marriage and civil partnership, pregnancy and maternity
* Race, religion or belief, sex, sexual orientation
* We add: carers, care leavers, low income
=== Section by section
|! Section | What goes in it
| Proposal | What is changing, for whom, from when
| Evidence | Numbers, surveys, complaints, research
| Impact | Positive, negative or none, for each group
| Mitigation | What you will do, who and when
=== Ten-minute exercise
Take the day service example and write the impact for carers
""",
    ),
    Plain(
        path="Writing committee reports.html",
        bank="dene",
        text="""
# Writing reports for committee: style guide
Reports are public. Write for a resident who has never read one.
## Headings every report must have
* Recommendations – begin with a verb: note, approve, agree.
* Reasons for the decision
* Options considered, including doing nothing
* Financial implications – cleared by finance ten working days before
* Legal implications – cleared by the monitoring officer
* Equality, climate and health implications
* Background papers
## Length
Six pages at most, with appendices kept for those who want them.
## Common faults
Reports that say "it is recommended to note the contents", reports whose options were rejected in one line, and \
implications that say "none" with no reason.
""",
    ),
)
