"""Policies, standards, terms of reference and contents pages."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Look, Plain

DOCUMENTS = (
    Plain(
        path="Charging policy 2025.pdf",
        bank="birch",
        look=Look(font="Arial", top="Charging for care and support"),
        text="""
# Charging policy for care and support outside care homes
## 1 Introduction
1.1 The Care Act 2014 allows councils to charge. This policy says when and how.
## 2 Principles
2.1 Nobody pays more than it is reasonable for them to pay. 2.2 Charges are clear before care begins. 2.3 Carers are \
not charged for support given to them.
## 3 Financial assessment
3.1 The form FA1 asks about benefits, other income, savings, housing costs and costs because of disability. 3.2 \
People with capital above £23,250 pay the full cost. 3.3 Below £14,250 capital is ignored.
## 4 Disability related expenditure
4.1 Examples are laundry, heating, special diet, equipment, gardening. 4.2 A standard £15 a week is allowed without \
proof.
## 5 What happens if the form is not sent back
5.1 A reminder is sent after 14 days and a visit offered. 5.2 After 28 days the full cost is charged until the form \
is received.
## 6 Appeals and waivers
6.1 Within 28 days, in writing or by phone. 6.2 The panel meets monthly.
""",
    ),
    Plain(
        path="policies/Lone working policy.docx",
        bank="gorse",
        text="""
# Lone working policy
## 1 Aim
That everyone goes home safe.
## 2 Who it is for
All staff who visit people, work alone in a building or work late.
## 3 Duties
3.1 Managers do a risk assessment for each post and look at it yearly.
3.2 Staff carry a charged phone with the app on, keep the diary up to date and check out at the end of the day.
3.3 Health and safety runs a drill each quarter and reports the number who did not answer.
## 4 Before a visit
Read the risk flag. If there is none, ring somebody who knows. Park facing out.
## 5 If you feel unsafe
Leave. You do not have to give a reason. Use the code phrase "the red folder".
## 6 Afterwards
Tell your manager, fill in an incident report, and accept the debrief.
""",
    ),
    Plain(
        path="Direct payments policy with forms.docx",
        bank="alder",
        look=Look(foot="Policy approved by DMT 6 June 2023"),
        text="""
# Direct payments policy
## 1 Why
Direct payments let people be in charge of their own support. We want a third of people with long-term community \
support to have one by 2026.
## 2 Who can have one
2.1 Anyone with eligible needs who has capacity, or for whom an authorised person acts. 2.2 Not those who are subject \
to certain court orders.
## 3 Rates
3.1 Personal assistant £16.20 an hour all in; agency £22.85. 3.2 Start-up £350.
## 4 Employing relatives
4.1 Not a close relative in the same home, save where the Head of Service agrees that it is necessary.
## 5 Monitoring
5.1 Returns each quarter for the first year, then yearly where all is in order. 5.2 Light touch for payments under \
£100 a week.
## 6 Money left over
6.1 More than eight weeks is asked for back, after a conversation about why.
## 7 Ending
7.1 Four weeks' notice. 7.2 Final return within 28 days.
---
# Appendix 1 Notice of change
Name {} Reference {}
I want to tell you about a change {[]Hospital stay; New worker; Holiday; Other}
From {} until {}
Details {}
Signed {} Date {}
""",
    ),
    Plain(
        path="Quality standards for home care.docx",
        bank="dene",
        look=Look(shade="FFF2CC"),
        text="""
# Quality standards for home care
These are the standards that we monitor. They are part of every contract.
|! No | Standard | Clause | How it is checked
| 1.1 | A written plan is in the home before care starts | 14.1 | Files
| 1.2 | Plans are written with the person and signed | 14.3 | Files, calls to people
| 1.3 | Plans are reviewed every six months | 14.6 | Files
| 2.1 | Electronic call monitoring for 95% of visits | 20.2 | Data
| 2.2 | Visits last as long as commissioned | 20.4 | Data
| 2.3 | People are told of delays over 20 minutes | 20.7 | Calls to people
| 3.1 | Safe recruitment | 31 | Staff files
| 3.2 | Travel time is paid | 33 | Pay slips
| 4.1 | Concerns are sent the same day | 40 | Our own log
A provider who meets fewer than two thirds has a plan for improvement; fewer than half and new work is stopped.
""",
    ),
    Plain(
        path="ToR Adults Practice Board.docx",
        bank="alder",
        text="""
# Adults Practice Board: terms of reference
## Purpose
To set the standard of practice, know how good it is and see that it gets better.
## Members
Principal social worker (chair); principal occupational therapist; heads of service; quality lead; two experts by \
experience; learning and development lead.
## Meetings
Every two months. A quorum is five, of whom one must be an expert by experience.
## What comes to each meeting
Audit results; themes from supervision, complaints and safeguarding reviews; waiting lists; a piece of practice to \
celebrate.
## Reports to
Directorate management team, with a yearly report to the committee.
## Review
These terms are reviewed each May.
""",
    ),
    Plain(
        path="Evidence library contents.docx",
        bank="eden",
        look=Look(font="Calibri"),
        text="""
# Evidence library: contents
|! No | Document | Theme | File
| 1 | Self-assessment | All | Uploaded
| 2 | Strategy for adults 2023–28 | Leadership | Uploaded
| 3 | Assessment form (blank) | Working with people | Uploaded
| 4 | Support plan (blank) | Working with people | Uploaded
| 5 | Six anonymised case files | Working with people | By request
| 6 | Supervision policy and form | Leadership | Uploaded
| 7 | Audit tool and last three reports | Leadership | Uploaded
| 8 | Market position statement | Providing support | Uploaded
| 9 | Contract monitoring tool | Providing support | Uploaded
| 10 | Transition protocol | Safety | Uploaded
| 11 | Risk register | Leadership |
| 12 | Equality objectives | Leadership |
""",
    ),
    Plain(
        path="Contents.pdf",
        bank="juniper",
        look=Look(font="Times New Roman"),
        text="""
# Adult social care procedures manual
## Contents
1 Contact and referral ................................................ 4
2 Assessment ......................................................... 11
3 Eligibility ........................................................ 19
4 Care and support planning .......................................... 24
5 Review ............................................................. 33
6 Carers ............................................................. 38
7 Mental capacity and best interests ................................. 45
8 Safeguarding ....................................................... 52
9 Transition ......................................................... 71
10 Hospital discharge ................................................ 80
Appendix A Forms ..................................................... 92
Appendix B Contacts .................................................. 97
""",
    ),
    Plain(
        path="Transition protocol.docx",
        bank="cedar",
        text="""
# Protocol for transition between children's and adults' services
## 1 Principles
Start early. One plan. No one falls off at 18.
## 2 Year by year
|! Age | What happens | Who leads
| 14 | Tracking list; first conversation about the four pathways | School
| 16 | Section 58 assessment offered; capacity is presumed | Named worker (adults)
| 17 | Financial assessment explained; support plan drafted | Named worker (adults)
| 18 | Adult plan begins; children's plan ends on the day it does | Both
| 18½ | Review | Adults
## 3 Tracking
The list is looked at each month by both heads of service. In January 2025 there were 61 young people on it, of whom \
52 had a named worker.
## 4 Disagreement
Heads of service within five days, then directors.
""",
    ),
    Plain(
        path="Safe recruitment standard.txt",
        bank="birch",
        text="""
# Safe recruitment standard
Adverts say that the post needs an enhanced check.
Application forms and not CVs are accepted. Gaps of more than a month are asked about.
Two references, one from the last employer. They are rung and not only read.
At interview one question is about safeguarding and one is set by experts by experience.
No start date before the check is back, save with the Director's consent and a written risk assessment.
Registration is checked on the public register on the day of offer, and each December.
""",
    ),
    Plain(
        path="Escalation and disputes procedure.docx",
        bank="heath",
        text="""
# Escalation: continuing healthcare and section 117 disputes
## Step 1 – within 5 working days
Practitioners talk. Each writes down what they think the domain level is and the evidence for it.
## Step 2 – within 10 working days
Team manager and CHC manager meet. Interim funding goes on as it is; the person must not wait.
## Step 3 – within 20 working days
Head of service and associate director. If not settled, to independent chair.
## What to write down
Domain; level put forward by each side; evidence; date; name. Use the joint template on the shared drive.
## Principle
Nobody's care is delayed because two bodies disagree.
""",
    ),
    Plain(
        path="Carers strategy - standards we promise.pdf",
        bank="fern",
        look=Look(size=12),
        text="""
# Ten promises to carers
1. We will ask whether you are a carer.
2. We will offer an assessment of your own, face to face if you like.
3. It will be done within 28 days.
4. You will get a copy.
5. We will tell you what we decided and why.
6. You will have the name of someone to ring.
7. We will help you make an emergency plan.
8. We will not think that you will go on as before without asking you.
9. We will tell you about breaks, money and groups.
10. We will ask you once a year how we are doing, and publish what you say.
How did we do in 2024? Kept: 1, 2, 4, 5, 7, 9, 10. Not always kept: 3 (71 per cent in 28 days), 6 and 8.
""",
    ),
    Plain(
        path="DoLS policy and priority tool.docx",
        bank="larch",
        look=Look(shade="EFEFEF"),
        text="""
# Deprivation of liberty safeguards: local policy
## 1 Duties
The council is the supervisory body for residents in care homes and hospitals. 1,014 requests came in 2023/24.
## 2 Receiving requests
Form 1 is checked for a care plan and for the length of the urgent authorisation.
## 3 Priority
|! Level | Signs | Aim
| Higher | Objects; restraint; one to one; new placement | 7 days
| Medium | Asks to leave, easily settled | 28 days
| Lower | Settled for more than a year | As soon as we can
## 4 Assessors
Six requirements: age, mental health, mental capacity, best interests, eligibility, no refusals. The best interests \
assessor has 21 days, or seven where there is an urgent authorisation.
## 5 Waiting list
188 people on 31 December, of whom 4 higher. The oldest is 14 months. Each is checked monthly by phone with the home.
""",
    ),
)
