"""Plans, a procedure, an audit report and records of work that hold tables and gaps but ask for nothing."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.counties.core import Doc, xlsx
from eval.aside.forms_dev.counties.word import Look, word


def commissioning_plan() -> Doc:
    """A commissioning plan for people with a learning disability, with dates still open."""
    text = """
# Commissioning plan: learning disability and autism 2025–2028
*Draft 4 for the Partnership Board – figures in [square brackets] to be confirmed by Finance*
## 1. Purpose
This plan says what we will commission over three years, with what money, and how people who use the services will tell
  whether we have done it. It follows the Big Plan that self-advocates wrote in 2023.
## 2. What people said
* My own home, near my friends
* A job, and help to keep it
* Staff who stay
* Health checks that find things
* To be safe and not to be wrapped in cotton wool
## 3. Where we are
We support 1,302 adults. 74 live outside the county, 19 of them more than fifty miles off. Six are in hospital; one has been
  there for nine years. 82 per cent live in their own home or with family, against an average of 81. 4.6 per cent are in paid
  work, against 4.8. Annual health checks reached 79 per cent. The gross budget is £71.4 million, of which two thirds is
  spent on a quarter of the people.
!w 6,3,3,5
| #FBE4D5#Service | #FBE4D5#People | #FBE4D5#Spend £m | #FBE4D5#Contract ends |
| Residential | 231 | 24.1 | Spot |
| Supported living | 540 | 29.8 | Dec 2025 |
| Shared Lives | 71 | 1.9 | In house |
| Day opportunities | 388 | 6.2 | Mar 2026, 11 contracts |
| Direct payments | 299 | 5.4 | - |
| Short breaks | 146 | 1.8 | Mar 2027 |
| Advocacy | 210 | 0.3 | Jul 2026 |
| Employment | 118 | 0.4 | Grant to Mar 2025 |
## 4. Intentions
### 4.1 Homes
Sixty-four new flats on five sites. Each scheme has a design group with two future tenants.
!w 5,3,4,5
| #FBE4D5#Site | #FBE4D5#Flats | #FBE4D5#Ready | #FBE4D5#Housing partner |
| Tanner's Yard | 12 | Oct 2025 | Castlegate Homes |
| Station Approach | 16 | Mar 2026 | Castlegate Homes |
| Hope Street | 8 | [Q2 2026] | [to be confirmed] |
| Broadfields | 18 | 2027 | [to be confirmed] |
| Lock Cottages | 10 | 2027 | Rowan Trust |
### 4.2 Coming home
A dynamic support register is reviewed each fortnight. For each of the 19 people who live far off there is a named
  commissioner and a plan; five will move in 2025, seven in 2026. Nobody will be moved who wants to stay.
### 4.3 Work
We will fold the grant into a contract for supported employment (place, train, maintain), with payment for the thirteenth
  week in work. Aim: 7 per cent by 2028. The council will offer ten supported internships a year.
### 4.4 Days
Eleven contracts become a flexible framework with three lots: skills, wellbeing, complex. Evening and weekend hours count the
  same. Three self-advocates will score a fifth of the marks.
### 4.5 Autism without a learning disability
Four hundred adults have been diagnosed since 2022 and few are eligible for care. We will commission low level support (hub,
  peer groups, housing and money advice) with the ICB at a cost of [£180,000].
### 4.6 Health
Three surgeries will hold a whole day of health checks with two learning disability nurses. Learning from lives and deaths
  reviews in 2023 found constipation, aspiration and late referral in five of 14 deaths. Providers will be asked in
  monitoring how they notice deterioration; all have been offered RESTORE2 mini training.
### 4.7 People from minority ethnic communities
Forty-six adults of South Asian heritage are known to us where the census would suggest seventy. The Partnership Board has
  asked for two community connectors, who will work from the Port mosque and the gurdwara from September.
## 5. Money
!w 7,3.3,3.3,3.4
| #FBE4D5#£000 | #FBE4D5#2025/26 | #FBE4D5#2026/27 | #FBE4D5#2027/28 |
| Base budget | 71,400 | 75,900 | [79,800] |
| Price rises | 3,900 | 3,100 | [ ] |
| Young people turning 18 | 1,650 | 1,700 | [1,750] |
| Coming home | -310 | -640 | [-700] |
| Voids | -240 | -260 | - |
## 6. Timetable
!w 6,2,2,2,2,2
| | Q1 | Q2 | Q3 | Q4 | 26/27 |
| Supported living tender | ■ | ■ | ■ | | |
| Day framework | | ■ | ■ | ■ | |
| Employment contract | ■ | ■ | | | |
| Advocacy with neighbours | | | ■ | ■ | ■ |
| Review with Partnership Board | | | | ■ | ■ |
## 7. How we will know
!w 9,4,4
| #FBE4D5#Measure | #FBE4D5#March 2024 | #FBE4D5#March 2028 |
| In own home or with family (ASCOF) | 82% | 86% |
| In paid work | 4.6% | 7% |
| Annual health check | 79% | 85% |
| In hospital | 6 | 2 |
| Out of county by over 50 miles | 19 | 7 |
| Say they chose where they live | not measured | 80% |
"""
    return Doc(
        "Commissioning/LDA commissioning plan draft 4.docx", word(text, Look("Arial", 12, "833C0B", spacing=1.5))
    )


def section_117_procedure() -> Doc:
    """A procedure in numbered steps, with boxes on what to record and when."""
    text = """
# Practice procedure 22: Aftercare under section 117
**Applies to:** mental health social workers, care coordinators, brokerage, finance    **In force from:** 1 September 2024
## Summary on a page
!w 2,8,4,3
| #D0CECE#Step | #D0CECE#What | #D0CECE#Who | #D0CECE#When |
| 1 | Find out whether section 117 applies | AMHP or ward social worker | On admission |
| 2 | Confirm which council and ICB are responsible | Team manager | In 5 days |
| 3 | Join discharge planning | Allocated worker | From first ward round |
| 4 | Assess aftercare needs | Allocated worker with trust | Before discharge |
| 5 | Agree funding | Joint panel | Weekly |
| 6 | Review | Allocated worker | 6 weeks, then yearly |
| 7 | Consider discharge from section 117 | Both bodies together | At review |
## Step 1. Find out whether section 117 applies
1.1 It applies to people who have been detained under section 3, 37, 45A, 47 or 48 and who then leave hospital. It does not
  apply after section 2, 4, 5 or 136.
\\1.2 Look at the papers themselves. The word "detained" in an e-mail is not proof. If the papers cannot be found ask the
  Mental Health Act office for the statutory form.
\\1.3 Put the warning "S117" on the case system with date of eligibility. Do not wait for discharge.
## Step 2. Which council, which ICB?
2.1 The council in whose area the person was ordinarily resident immediately before detention is responsible, even where
  the person was later placed elsewhere. A new detention restarts the question (see the Supreme Court's judgment of August
  2023).
\\2.2 If another council disputes this, we act first and argue after. Use letter template S117-B and tell Legal.
\\2.3 The ICB follows "who pays" guidance and may not be the one that covers the same area.
## Step 3. Join discharge planning
3.1 Attend or dial in to the first ward round. Introduce yourself to the person. Ask how they want to be involved and who
  should be there.
\\3.2 Ask about housing in the first week. Most delays are about housing.
\\3.3 Tell the nearest relative about their right to a carer's assessment.
## Step 4. Assess aftercare needs
4.1 Aftercare services meet a need that arises from or is related to the mental disorder **and** reduce the risk of it getting
  worse. Both limbs must be shown for each service.
\\4.2 Use the ordinary Care Act assessment and add section M. In section M write, for every need:
* what the need is, in the person's words
* how it relates to the mental disorder
* which service will meet it
* what would happen without it
\\4.3 Needs which do not fall under section 117 (for instance, for a broken hip) are assessed under the Care Act and may be
  charged for. Be clear about which are which: nobody may be charged for aftercare, not even by choice. A person may top
  up accommodation if they wish for a dearer one.
## Step 5. Agree funding
5.1 Complete the joint funding tool. Split is by the matrix agreed in 2022:
!w 5,4,4,4
| #D0CECE#Level of health need | #D0CECE#Low social need | #D0CECE#Medium | #D0CECE#High |
| Low | 50/50 | 40/60 | 30/70 |
| Medium | 60/40 | 50/50 | 40/60 |
| High | 70/30 | 60/40 | 50/50 |
5.2 Panel sits on Thursdays. Papers by Monday noon. A decision is given on the day. In an emergency the two heads of
  service may decide by telephone and the panel notes it.
\\5.3 No discharge is to be held up by a dispute about the split. Default is 50/50 until resolved.
## Step 6. Review
6.1 Six weeks after discharge, then at least once a year. Reviews are joint. If the trust has discharged the person from its
  caseload the council arranges the review and invites the GP.
\\6.2 Ask: is the service still needed to prevent relapse? What has changed? What does the person want to do next?
## Step 7. Discharge from section 117
7.1 Both bodies have to be satisfied that the person no longer needs aftercare. It does not end because the person has been
  well, because they refuse a service, because they are back in hospital informally, or because time has gone by.
\\7.2 Involve the person and give a month's notice of the meeting. Put the decision in a letter signed by both.
## Step 8. When people move
8.1 If a person moves to another area by their own choice, aftercare remains our duty until they are detained again or
  discharged. Write to the new council and ICB within ten days so that they know.
\\8.2 If the placement is ours, the quality team asks the host council for what it knows before and once a year after.
\\8.3 Workers visit in person at least twice a year, however far it is. Reviews on screen are for urgent matters only.
## Working with people and families
Give everyone the leaflet "Your aftercare". It says what section 117 is, that it is free, how it ends and how to complain.
  Explain it again after three months: few remember what was said in the week they left hospital. Independent mental health
  advocates stop at the door of the hospital; a Care Act advocate can take over, and a handover should be planned.
## Frequently asked
**Can the person have a direct payment?** Yes.

**What about somebody who moves to Scotland?** Ask Legal.

**Who holds the register?** The Mental Health Business Support Team. At 31 August it had 1,122 names, of whom 64 per cent had a
  review in the last year.
## Document control
!w 3,3,7,4
| Version | Date | Change | By |
| 1.0 | May 2019 | First issue | |
| 2.0 | Sept 2022 | Matrix | |
| 3.0 | Aug 2024 | Ordinary residence judgment; step 7 rewritten | MH lead |
| | | | |
"""
    return Doc(
        "Procedures/PP22 Section 117.docx", word(text, Look("Calibri", 12, "404040", footer="PP22 v3.0", spacing=1.5))
    )


def audit_report() -> Doc:
    """A report on a round of case audits with tables of grades, findings and stories."""
    text = """
# Practice audit: safeguarding enquiries
**Report for the Quality Assurance Board, December 2024**
## 1. Summary
We audited 36 enquiries closed between July and September. Twenty-two were good, three outstanding, nine require improvement
  and two were inadequate. The person's wishes were asked about in 31 and followed through to the end in 24. Mental
  capacity is still our weakest point. Nobody was found to be at risk at the time of the audit.
## 2. How we did it
Auditors were twelve managers and two experts by experience, in pairs. No one audited their own team. Six cases (one in six)
  were moderated by the Principal Social Worker; she changed one grade. Eight people or their families were telephoned.
## 3. Grades
!w 5,3,3,3,3
| #CCECFF#Team | #CCECFF#Outstanding | #CCECFF#Good | #CCECFF#Requires improvement | #CCECFF#Inadequate |
| East | 1 | 5 | 1 | - |
| West | - | 4 | 3 | 1 |
| Hospital | - | 3 | 2 | 1 |
| Mental health | 1 | 4 | 2 | - |
| Safeguarding hub | 1 | 6 | 1 | - |
| **All** | **3** | **22** | **9** | **2** |
| 2023 | 1 | 17 | 14 | 4 |
## 4. Findings by question
!w 9,2,2,2,2
| #CCECFF#Question | #CCECFF#Yes | #CCECFF#Partly | #CCECFF#No | #CCECFF#N/A |
| Was the decision to enquire made in two working days? | 29 | 4 | 3 | 0 |
| Were the adult's outcomes asked for? | 31 | 2 | 3 | 0 |
| Is there a chronology? | 14 | 9 | 13 | 0 |
| Was capacity considered for each decision? | 15 | 11 | 6 | 4 |
| Was an advocate offered where needed? | 9 | 1 | 2 | 24 |
| Was the provider or agency told of the outcome? | 20 | 5 | 8 | 3 |
| Is there a protection plan where risk remains? | 17 | 3 | 2 | 14 |
| Did a manager sign off with reasons? | 33 | 2 | 1 | 0 |
## 5. What good looks like
**Mr A** is 58 and has early dementia. A builder had taken £9,000 from him. The worker met him three times at the café he
  likes, and trading standards joined her. His outcome was "I want to look him in the eye". A restorative meeting took
  place. The record is written to him in the second person, and his sister said that he reads it.

**Mrs B** was pushed by another resident. The hub asked the home to enquire, gave it four questions and two weeks, and read
  the answer critically: it sent it back since nobody had asked what came before the push.
## 6. What needs to get better
### Capacity
In eleven enquiries the record says "has capacity" or "lacks capacity" without saying for what. In two, a finding of
  capacity closed the enquiry although the person was being coerced; inherent jurisdiction was not thought of.
### Chronologies
Workers told us that the system makes them slow. A report that pulls dates from case notes is being tested.
### Telling people
Referrers were not told in eight. Care workers who raised a concern and heard nothing said they might not do so again.
## 7. What people told us
* "She rang when she said she would. Every time." – daughter
* "I never knew it had finished." – Mr D
* "I was asked what I wanted and it was not what they wanted and they still did it." – Ms F
* "Too many letters."
* "-" (one person did not wish to comment)
### The adult in the room
Of 36 conferences and planning meetings the adult was at nine. In the others the record does not say whether they had been
  asked. Two were held on a Tuesday morning, when one of the adults has dialysis.
## 8. Moderation
The Principal Social Worker and an expert by experience read six cases again. They agreed on five. In the sixth the
  auditors had given credit for work that the hospital team had done in a former enquiry. Moderators were struck by how
  seldom auditors rang people: eight calls were made where the plan was for eighteen. From January no audit will be
  accepted without a call or a reason.
## 9. Compared with last year
Grades of good or better rose from 50 to 69 per cent. Decisions in time rose from 64 to 81. The share of enquiries in which
  outcomes were asked for was 71 per cent and is now 86. Chronologies have not moved. Since teams were reorganised in June it
  is not possible to compare them one by one.
## 10. Actions
!w 8,4,3,2
| #CCECFF#Action | #CCECFF#Who | #CCECFF#By | #CCECFF#Done |
| Both inadequate cases reopened and put right | Service managers | 18 Nov | Yes |
| Capacity and coercion: four half-day workshops | PSW, Legal | Feb | |
| Chronology report live | Systems | March | |
| Letter to referrers sent automatically at closure | Systems | Jan | |
| Re-audit of West and Hospital, 16 cases | QA | April | |
## Appendix 1. Questions auditors used
1) What did the adult want to happen, and how do you know?
2) Was the response proportionate?
3) Which decisions needed capacity to be thought about?
4) How was risk shared?
5) What would you have done differently?
6) What grade, and why?
"""
    return Doc(
        "Quality assurance/Safeguarding audit report Dec 24.docx",
        word(text, Look("Arial", 11.5, "1F4E79", spacing=1.5)),
    )


def board_minutes() -> Doc:
    """Minutes of a partnership board with short lines and an action table."""
    text = """
# Learning Disability Partnership Board
**Minutes – Tuesday 14 January 2025, 10.30 to 12.45, Corn Hall**

**There:** Kelly (co-chair), Douglas (co-chair), Amrit, Ben, Rosie and Tariq (self-advocates), Pauline (carer), Mark
  (commissioning), Dr Sen (ICB), Insp. Wylie, Jo (notes)

**Sorry:** Housing; Healthwatch
### 1. Last time
The notes were right. Easy read came late. Jo said sorry.
### 2. Buses
Ben: passes still do not work before 9.30. Mark has written to the county's transport lead. No answer.
### 3. Health checks
Dr Sen: 71% so far, the plan is 80% by March. Rosie asked why they took her blood twice. Dr Sen will find out.
### 4. Mate crime
Insp. Wylie showed the new card. Tariq: the words are too small. Will be changed.
### 5. Larkfield
Pauline: carers are cross. Mark: nothing is decided. **The board wants to see the plan before Cabinet.**
### 6. Any other business
Kelly has a job! At the vet's.
!w 8,4,3,2
| Action | Who | When | Done? |
| Write again about passes, copy to MP | Mark | 31 Jan | |
| Ask about Rosie's bloods | Dr Sen | next meeting | |
| New card, bigger words | Insp. Wylie | Feb | |
| Larkfield plan to the board | Mark | 25 Feb | |
| Easy read a week before | Jo | always | |
Next meeting: 11 March, same place
"""
    return Doc("Partnership boards/LDPB minutes 14 Jan.docx", word(text, Look("Arial", 13)))


def carers_survey_results() -> Doc:
    """Results of a carers' survey with the questions as headings and rows of per cent."""
    q = "| #EDEDED#Answer | #EDEDED#2021 | #EDEDED#2023 | #EDEDED#Shire average |"
    text = f"""
# Survey of adult carers 2023–24: local results
Sent to 1,100 carers in November; 468 came back (43%). Figures are per cent. Rows may not add up to 100.
### Q4. Overall, how satisfied are you with the support you and the person have had from social services?
{q}
| Extremely or very satisfied | 34.1 | 37.9 | 36.7 |
| Fairly satisfied | 30.0 | 28.8 | 29.9 |
| Neither | 14.2 | 12.0 | 13.6 |
| Dissatisfied | 11.9 | 12.4 | 11.1 |
| We have had no support | 9.8 | 8.9 | 8.7 |
### Q7. How do you spend your time?
{q}
| I can do what I want with my time | 13.0 | 14.7 | 15.5 |
| Some, not enough | 65.4 | 66.1 | 64.9 |
| Nothing I value or enjoy | 21.6 | 19.2 | 19.6 |
### Q11. How much social contact do you have?
{q}
| As much as I want | 25.9 | 29.3 | 29.2 |
| Some, not enough | 53.3 | 52.0 | 51.5 |
| Little, feel isolated | 20.8 | 18.7 | 19.3 |
### Q17. In the last 12 months, have you found it easy to find information?
{q}
| Very or fairly easy | 55.0 | 54.2 | 58.8 |
| Fairly or very difficult | 45.0 | 45.8 | 41.2 |
### Q24. Is there anything else you would like to tell us?
131 wrote something. The themes: breaks (41), waiting (28), money (22), kind staff (19), other (21).
* "A break booked in June was cancelled in August and nobody told us"
* "Thank you for the Hub"
* "Please stop sending the form in 8 point"
"""
    return Doc("Surveys/SACE 2023-24 local results.docx", word(text, Look("Calibri", 11)))


def dashboard() -> Doc:
    """A performance workbook with targets, months to come left open, and notes."""
    months = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"]
    rows: list[list[object]] = [["Adult social care scorecard 2024/25"], ["^Measure", "Target", *months, "RAG"]]
    data: list[tuple[str, object, list[object], str]] = [
        ("People waiting for assessment", 250, [412, 398, 390, 371, 377, 340, 318, 301, 296], "A"),
        ("Median days waiting", 28, [51, 49, 47, 44, 45, 41, 37, 36, 34], "A"),
        ("Annual reviews in date %", 75, [61, 62, 62, 64, 65, 66, 67, 69, 70], "A"),
        ("Reablement: no ongoing need %", 70, [63, 64, 66, 61, 62, 65, 66, 68, 67], "A"),
        ("Safeguarding decision in 2 days %", 90, [88, 91, 92, 93, 90, 94, 93, 95, 94], "G"),
        ("DoLS waiting", 300, [590, 571, 550, 530, 500, 478, 450, 421, 388], "R"),
        ("Direct payments %", 30, [26, 26, 26, 27, 27, 27, 27, 28, 28], "A"),
        ("Admissions 65+ per 100k (cum.)", 540, [41, 88, 130, 176, 221, 262, 309, 350, 397], "G"),
        ("Complaints upheld", "-", [3, 2, "*", 4, "*", 5, 3, "*", 2], "-"),
        ("Staff vacancies %", 8, [11.2, 11, 10.4, 10.1, 9.8, 9.9, 9.1, 8.8, 8.7], "A"),
    ]
    rows += [[n, t, *v, "", "", "", r] for n, t, v, r in data]
    notes: list[list[object]] = [
        ["Notes"],
        ["* = fewer than 2 and suppressed"],
        ["Figures run on the 5th of the month"],
    ]
    sheet = ("Scorecard", rows, [38.0, 9.0] + [7.0] * 12 + [6.0])
    return Doc("Performance/ASC scorecard Dec 24.xlsx", xlsx([sheet, ("Notes", notes, [70.0])]))


def client_level_sheet() -> Doc:
    """A data sheet of contacts by district with suppressed and missing values."""
    rows: list[list[object]] = [["Requests for support by district, age and ethnicity, 2023/24"]]
    rows.append(["^District", "18-64 White", "18-64 Asian", "18-64 Black", "18-64 Mixed/other", "18-64 Not stated",
                 "65+ White", "65+ Asian", "65+ Black", "65+ Mixed/other", "65+ Not stated"])  # fmt: skip
    for name, *v in (
        ("Ashmere", 412, 22, 9, "*", 61, 1980, 18, "*", "*", 203),
        ("Brent Vale", 388, "*", "*", "-", 40, 2204, "*", "-", "-", 177),
        ("Coastal", 690, 31, 12, 17, 120, 3391, 9, "*", 11, 410),
        ("Fenlow", 201, "-", "*", "-", 19, 1507, "*", "-", "-", 92),
        ("Port", 904, 204, 88, 61, 233, 2460, 131, 40, 22, 398),
        ("Moors", 77, "-", "-", "-", 8, 640, "-", "-", "*", 31),
        ("Out of county", "", "", "", "", "", "", "", "", "", ""),
        ("Not known", 14, "", "", "", 55, 21, "", "", "", 80),
    ):
        rows.append([name, *v])
    rows += [[""], ["* number below 5; - none; empty = not collected. Source: client level data, run 12/05/2024"]]
    return Doc("Data/requests by ethnicity.xlsx", xlsx([("Table 4b", rows, [20.0] + [13.0] * 10)], "FFF2CC"))


PAPERS = (
    commissioning_plan, section_117_procedure, audit_report, board_minutes,
    carers_survey_results, dashboard, client_level_sheet,
)  # fmt: skip
