"""Forms about getting well again and growing up: reablement and transition."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_unlearned.core import Doc, Look, copy, form

GOALS = """
# MY REABLEMENT GOALS
Service: $org    Sheet no. ....
Name: {________________________}    Start date: {__________}
What I could do before I was unwell: {________________________________________________}
What matters most to me in the next six weeks: {________________________________________________}
!w 4,1.3,4,1.3,1.3
| **Goal (I want to be able to...)** | **Score now 1–10** | **Steps and who helps** | **Score wk 3** | **Score wk 6** |
| 1. {Goal 1::} | {+} | {+} | {+} | {+} |
| 2. {Goal 2::} | {+} | {+} | {+} | {+} |
| 3. {Goal 3::} | {+} | {+} | {+} | {+} |
Equipment tried: {________________________}
Visits agreed: {morning / lunch / tea / bed}
Week 3 review. What went well? {________________________________}
Week 3 review. What needs to change? {________________________________}
End of service. Outcome (circle): {No further care   Less care   Same care   More care   Hospital}
Would you have liked anything done differently? {________________________________}
Person: {____________________}   Reablement officer: {____________________}   Date: {__________}
"""


def reablement_goals() -> list[Doc]:
    look = Look(font="Verdana", size=11)
    return form(
        GOALS,
        look,
        {"org": "Home First, Feldham and Quernby"},
        copy("Reablement/My goals sheet.rtf"),
        copy("Reablement/My goals sheet - Tarnbrook.rtf", org="Tarnbrook STAR team"),
        copy(
            "Reablement/goals Mrs E.rtf",
            """
            Mrs E | 3 March
            Everything. Bus to market on Fridays, own cooking, bath.
            Get in my own bath and out again!
            Get washed at the sink without anyone | 3 | Perching stool; Donna stands back and talks me through | 6 | 9
            Cook my dinner | 2 | wk 1 sandwich, wk 2 soup, wk 4 proper | 5 | 8
            Walk to the post box | 1 | frame, then stick. Physio Thurs | 4 | 7
            perching stool, bath board, grabber
            morning / tea to week 3 then morning only
            Sink. Soup. Not frightened of the kettle
            Tea call not wanted, stop it
            <u>No further care</u>   Less care   Same care   More care   Hospital
            Same face more often please
            E. Eastaugh | Donna P | 11/4
        """,
        ),
        copy(
            "Reablement/goals Mr Yilmaz.rtf",
            """
            Mr Yilmaz (nephew interprets) | 18/06/24
            Worked in the shop till May
            pray standing, or on a chair if I can't
            Dress top half | 4 | left arm first | 7 | 8
            Stairs once a day | 1 | two rails, nephew behind | 2 | 3
            Make Turkish coffee | 5 | one handed tray | 8 | 10
            Rail ×2, one-handed tray, dycem
            bed
            Coffee!! | Stairs too fast, knee swelled, slow down
            Less care
            no, all very kind
            (mark) | S Ferris | 29.7.24
        """,
        ),
        copy(
            "Reablement/goals Ms Oakeshott wk3.rtf",
            """
            Ms Oakeshott | 10/2/25
            Independent apart from shopping
            to not need anybody
            Wash my hair | 2 | long handled brush, tray | 4 | .
            Put the bins out | 1 | neighbour for now | 1 | .
            .  | . | . | . | .
            Brush
            morning
            hair
            bins can wait
        """,
        ),
    )


MOVE = """
# Preparing for adulthood: transition plan
$org Council – $team
My name and what I like to be called: {[name]}
My birthday: {[dd/mm/yyyy]}
School or college, and year: {[setting]}
People who came to this meeting: {[list names and roles]}
## 1 About me
> Good things, what people like about me, what makes a good day and a bad day. One-page profile can be stuck here.
{}
## 2 Where I want to live
> What now, what at 18, what at 25?
{}
## 3 Work, learning and what I do in the day
{}
## 4 Friends, relationships and being part of my community
{}
## 5 Health
> Annual health check, who takes over from the paediatrician, medicines, hospital passport
{}
## 6 Money and decisions
> Benefits at 16 and 18, appointee, bank account, Mental Capacity Act from 16
{}
## 7 My family's or carers' view
{}
## 8 Likely need for care and support at 18 (s.58 Care Act)
| Question | Answer |
| Is a child's needs assessment of significant benefit now? | {Yes / No / Not yet} |
| Named adult worker | {[name]} |
| Estimated weekly cost | {£} |
| Panel date | {[date]} |
## Actions
| What | Who | By when | Done? |
!grid 4 Actions
Next meeting: {[date]}
"""


def transition_plan() -> list[Doc]:
    look = Look()
    common = {"org": "Marlingshire", "team": "Preparing for Adulthood Team"}
    return form(
        MOVE,
        look,
        common,
        copy("PfA/transition plan.odt"),
        copy("PfA/transition plan year 9 (14+).odt", team="Year 9 version, Preparing for Adulthood Team"),
        copy("PfA/Transition plan - word.docx", org="Skellbrook"),
        copy(
            "PfA/plans/T1.odt",
            """
            Zainab, "Zee"
            08/08/2008
            Hazelmount School, Y12
            Zee, Mum, Mrs Rook (tutor), Gwil (adult SW), Dr Amadi by video
            Funny, stubborn, brilliant at bowling. Good day: I know what's next. Bad day: fire drills, wet sleeves, being talked over.
            At home now. At 18 still at home. At 25 in a flat with Maisie and someone who sleeps over. Not out of town.
            Two days bakery internship from September, three days college to finish Entry 3. Wants paid work with cakes.
            Bowling Saturdays, Maisie. Wants to go to the cinema without Mum. Online safety talked about.
            Dr Amadi hands over to adult epilepsy nurse in March. Passport done. Health check booked 4/11.
            DLA to PIP done. Universal Credit at 18. Zee has capacity for small spending, bank card since May; bigger decisions to be assessed.
            Mum wants more breaks and is worried what happens after 3.15 pm when there is no school transport.
            Yes | Gwil Prosser | £412 (indicative) | 14 January
            Travel training; college; October; started // Direct payment talk; Gwil; Dec; no // Nurse handover; Dr A; March; no
            12 May 2025
        """,
        ),
        copy(
            "PfA/plans/T4.docx",
            """
            Leo
            1.12.2007
            residential school, out of county (52 wks), Y13
            Leo for first ten minutes; Dad; head of care; SW child + adult; ICB
            Loves water, spinning lids and his tablet. Hates waiting. Needs 2:1 outside. Communicates with eight objects of reference.
            Stay near school says Dad. Leo was happiest in the bungalow with one other lad. Look at Brackenfold, 2-person, from July.
            Sessional swimming, sensory walks, no formal day place
            Dad, gran. No peers at present other than housemate
            CHC checklist positive – full DST 9 Dec. Dysphagia plan. Rescue meds.
            Dad will apply to be deputy (finance). Appointee already. No capacity re residence: MCA of 2/10
            Dad: "don't make him move twice"
            Yes | Hollis Umeh | £4,870, joint funded if CHC not agreed | 20/01
            DST; ICB; 9 Dec; . // Visit to Brackenfold; Dad + HU; by 1 Dec; done // Advocate; HU; now; referral sent
            February half term
        """,
        ),
        copy(
            "PfA/plans/T5 Ravi.odt",
            """
            Ravi
            22/04/2009
            Longmoor Academy Y11
            Ravi, mum, SENCO
            Quiet. Trains, maps, timetables. Good day is when I get to plan the route.
            home
            Level 1 travel and tourism at college, or railway apprenticeship later
            .
            CAMHS closed in June. No medicines.
            .
        """,
        ),
        copy(
            "PfA/plans/T9 first meeting.odt",
            """
            Ellie-Mae
            3/3/10
            Hazelmount Y10
            Ellie-Mae, nan, Mrs Rook
            See stuck-in profile
            With Nan. "Not a home"
            .
            . | . | . | Nan's own health is poor and she is 71
            Not yet | Gwil Prosser
        """,
        ),
    )
