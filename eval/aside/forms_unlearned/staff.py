"""Forms about staff: supervision, appraisal and observation of practice."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_unlearned.core import Doc, Look, copy, form

SUPERVISION = """
# One-to-one supervision record
| ^Supervisee | {Click or tap here to enter text.} | ^Supervisor | {Click or tap here to enter text.} |
| ^Date | {Click or tap to enter a date.} | ^Type | {Choose an item.} |
| ^Team | $team | ^Frequency | $often |
## Actions from last time
{Click or tap here to enter text.}
## Wellbeing, leave and workload
> Caseload number, sickness, annual leave, stress risk assessment, working pattern
{Click or tap here to enter text.}
## Case discussion
| ^Case ID | ^Discussion, reflection and hypothesis | ^Agreed | ^By when |
!grid 3 Case discussion
## Practice themes
> Prompt: strengths-based practice, MCA, safeguarding, anti-racist practice, professional curiosity
{Click or tap here to enter text.}
## Learning and development (CPD, PCF / KSS)
{Click or tap here to enter text.}
## Feedback, including compliments and complaints
{Click or tap here to enter text.}
## What went well? What could I, as supervisor, do better?
{Click or tap here to enter text.}
Overall agreed? {Choose an item.}   Next date {Click or tap to enter a date.}
"""


def supervision_record() -> list[Doc]:
    look = Look(font="Segoe UI", size=10.5, colour="1D4ED8", shade="DBEAFE", controls=True)
    common = {"team": "Feldham Locality", "often": "4 weekly (pro rata)"}
    return form(
        SUPERVISION,
        look,
        common,
        copy("Workforce/Supervision record.docx"),
        copy(
            "Workforce/Supervision record (ASYE).docx", team="ASYE cohort", often="Weekly to week 6, then fortnightly"
        ),
        copy("Workforce/Supervision record OT.docx", team="Occupational Therapy"),
        copy(
            "Workforce/supervision dip sample/S1 Feb.docx",
            """
            Worker 1 | Manager B | 12/02/2025 | Formal
            Chronology for 40112 done. Carer's assessment for Mr T still to do – wife in hospital. Chased DBS: came 3/2.
            21 open, of which 4 in review. Two days' flexi to be taken before end of March. Sleep better since duty rota changed. No sickness.
            40112; Son controls phone and door. We wondered if she is afraid of him or of being moved. Read coercion and control guidance together; See alone at day centre; 19/02 // 38870; Hoarding, 3rd visit no entry. Am I visiting for me or for him?; Letter with photo, joint w. fire service; 28/02 // 41003; Ready to close; Close; today
            Talked about writing to the person, not about the person. Read one plan aloud. Agreed "non-compliant" won't be used.
            BIA course accepted, starts 28 April. Needs a shadow for two DoLS visits.
            Compliment from ward sister. No complaints.
            I gave more time for reflection than last month. Less of my looking at e-mail.
            Yes | 12/03/2025
        """,
        ),
        copy(
            "Workforce/supervision dip sample/S2.docx",
            """
            Worker 5 | Manager A | 04/11/2024 | Informal / ad hoc
            all done
            18 cases. Flu last wk 2d RTW done
            37210; stuck with housing; escalate to SM; Fri // 40551; MCA needed; book; 15/11
            MCA recordings are too thin, see audit
            none asked for
            none
            ok
            Yes | 2 Dec
        """,
        ),
        copy(
            "Workforce/supervision dip sample/S3 OT.docx",
            """
            Worker 9 (OT band 6) | Manager D | 21/01/2025 | Formal
            Moving & handling refresher booked. Waiting list letter sent to 31 people
            14 active, 9 awaiting adaptations. Says she is "running on fumes". Half-day each Thursday protected from duty for Feb. Stress RA started, HR link sent.
            OT/5521; Through-floor lift refused by landlord. Went over reasonable adjustment and DFG law; Letter from legal; 4/2 // OT/5603; Bariatric bed and floor loading; Structural survey; 31/1
            Proportionate care, single-handed: two packages cut from double to single calls with good feedback
            Wants posture course in May, £420, asked for
            Stairlift complaint – upheld in part, letter out 17/1. We talked about how that felt.
            Liked going out on a joint visit. Could get notes to me before, not after
            Yes | 18/02/2025
        """,
            team="Occupational Therapy",
        ),
        copy(
            "Workforce/supervision dip sample/S4.docx",
            """
            Worker 7 | Manager A | 17/12/2024 | Formal
            2 of 5 done, rest carried on
            25 open. Feels high but manageable. 9 days' leave over Christmas.
            .
            .
            Practice educator stage 1 from Feb
        """,
        ),
    )


APPRAISAL = """
# My Conversation $year – annual appraisal
**$org** People Services
Employee: {.................................................}   Job title: {.........................................}
Manager: {...................................................}   Date of meeting: {........................................}
## Part 1 Looking back (employee to complete before the meeting)
What am I most proud of this year?
{}
What has been hard, and what helped?
{}
## Part 2 How I lived our values
Circle one. 1 = not yet  2 = sometimes  3 = mostly  4 = always, a role model
| ^Value | ^Self | ^Manager | ^Example |
| Kind | {1   2   3   4} | {+1   2   3   4} | {+} |
| Bold | {1   2   3   4} | {+1   2   3   4} | {+} |
| Together | {1   2   3   4} | {+1   2   3   4} | {+} |
| Fair | {1   2   3   4} | {+1   2   3   4} | {+} |
## Part 3 Objectives for the year ahead
| ^No. | ^Objective (SMART) | ^How will we know? | ^By |
!grid 4n Objectives
## Part 4 Growing
Learning I need: {...................................................................................................................}
Where do I see myself in two years? {........................................................................}
Flexible working / reasonable adjustments (passport offered?): {........................................................................}
## Part 5 Overall
Overall rating: {□ Outstanding   □ Good   □ Developing   □ Below what is expected}
Manager's summary
{}
Signed, employee {..............................}   Signed, manager {..............................}
"""


def appraisal_form() -> list[Doc]:
    look = Look(font="Calibri", colour="7C2D12", shade="FDEBD0", boxes=True, room=2.4, ink="222222")
    common = {"org": "Tarnbrook and Vale", "year": "2024/25"}
    return form(
        APPRAISAL,
        look,
        common,
        copy("HR/My Conversation 24-25.pdf"),
        copy("HR/My Conversation 23-24.docx", year="2023/24"),
        copy(
            "HR/samples/MC social worker.pdf",
            """
            Name removed | Social Worker (level 2) | Name removed | 22 April 2024
            Getting Mr L. home after 11 months in a nursing home that everybody said was for life. He voted in May.
            Four managers in one year. Peer group on Wednesdays helped, and so did Ayo's door always being open.
            4 | 4 | Sat with a family until 9 pm at the hospice
            2 | 3 | Said no to a panel decision and won it on appeal
            3 | 3 | Joint visits w. housing
            3 | 4 | Led the session on interpreters
            Complete BIA award; certificate; Jan 2025 // Cut assessments over 28 days to none; dashboard; Sept // Mentor one ASYE; feedback; year end
            BIA, advanced chairing
            Senior, in the mental health hub
            Compressed week agreed for another year
            Good
            A thoughtful year in a rough sea. Ready for senior work, and should be less hard on herself when things are out of her hands.
            signed electronically | signed electronically
        """,
        ),
        copy(
            "HR/samples/MC support worker.docx",
            """
            – | Reablement support worker | – | 9.5.24
            no sick days. Compliments x 6
            Van broken down, bad rota in august
            4 | 4 | .
            2 | 2 | speaks up more in team mtgs
            4 | 4 | swaps shifts
            3 | 3 | .
            Medication level 3; cert; Oct // Use tablet for notes same day; spot check; now
            Level 3 diploma
            Here!
            Needs desk-free day after late. passport: no
            Good
            Solid, liked by all. MB
            yes | MB
        """,
        ),
        copy(
            "HR/samples/MC manager part 1 only.docx",
            """
            – | Team manager | – | 2 May 2024
            Vacancies down from seven to one. Two of the people I trained have become seniors.
            Inspection readiness took every Friday. I missed supervision with some people and did not like that in myself.
            3 | . | .
            3 | . | .
            4 | . | .
            3
        """,
        ),
        copy(
            "HR/samples/MC finance.pdf",
            """
            – | Charging officer | – | 30 May
            Backlog of 212 financial assessments to 40
            New system. Floor-walkers helped
            3 | 3 | calls people back same day
            3 | 2 | .
            3 | 4 | Taught brokerage the deferred payment rules
            4 | 4 | Waiver cases
            Deferred payments guide rewritten; on intranet; July // DRE appeals in 20 days; log; Dec // Shadow court of protection; 3 days; March
            AAT level 4 unit on ethics
            undecided
            n/a
            Outstanding
            Has turned the service round for people waiting on a bill. J.
            x | J Mensah
        """,
        ),
    )


OBSERVATION = """
# Direct observation of practice
Programme: $prog
Student / worker: {Click here to enter text}
Observer and role: {Click here to enter text}
Date and length of observation: {Click here to enter a date}
Setting (home visit, meeting, duty call): {Choose an item}
Did the person agree to the observer being present? {☐ Yes ☐ No}
## A. Worker's plan for the session (max 150 words)
{Click here to enter text}
## B. Observer's record
> Refer to the nine domains of the PCF. Comment on what you saw and heard, not on what you think was meant.
### Values and ethics; diversity
{Click here to enter text}
### Knowledge; law
{Click here to enter text}
### Critical reflection and analysis; intervention and skills
{Click here to enter text}
### Communication with the person
{Click here to enter text}
## C. Feedback from the person or carer
> "How did they make you feel? Did they listen? Is there anything they could do differently?"
{Click here to enter text}
## D. Worker's reflection (max 500 words)
{Click here to enter text}
## E. Summary
Capability shown for this stage: {☐ Yes ☐ Not yet}
Strengths: {Click here to enter text}
To work on: {Click here to enter text}
"""


def practice_observation() -> list[Doc]:
    look = Look(font="Arial", colour="065F46", controls=True, room=0.8)
    return form(
        OBSERVATION,
        look,
        {"prog": "ASYE Adults"},
        copy("PSW/Direct observation.docx"),
        copy("PSW/Direct observation (70 & 100 day placements).docx", prog="BA / MA placement"),
        copy(
            "PSW/obs/obs 1 2024.docx",
            """
            Tam (ASYE) | Rosalind Quaye, practice assessor | 3 October 2024, 55 min | home visit | Yes
            I want to complete the review with Mr E, who is deafblind, with his communicator-guide. I'll ask about the new gardening group and whether two hours are still right. I'm nervous about leaving silences.
            Tam waited at the door till the guide had told Mr E who was there. Sat within his field. Asked him, not the guide. Noticed the broken clasp on his cane and asked.
            Was sure on regulation 3 outcomes. Less sure whether disability-related expenditure covers the guide's bus fare – said so and said would find out. That was right.
            When Mr E said "it's fine" for the fourth time, Tam tried another way in: "what was last Thursday like?" and got a story. Good.
            Pace slowed well. Twice two questions in one.
            Mr E: "Let me finish. Not many do." Nothing to change.
            I had planned for paper and used none of it. I found I could put up with silence when I looked at hands. My double questions come when I'm worried about the clock. I've since looked up DRE and written to him in large braille with the answer.
            Yes | Presence; honesty | One question at a time; DRE
        """,
        ),
        copy(
            "PSW/obs/obs 2.docx",
            """
            Student K | Onsite supervisor | 22/01/25 40 mins | duty call | Yes
            take a new carer contact, cover rights to assessment, signpost
            Warm, checked pronouns. Used first name before asking – ask first.
            Gave s.10 right to carer's assessment clearly
            Did not explore risk when caller said "I could swing for him". Discussed straight after, rang back within the hour
            clear, unhurried, summarised
            by text: 'helpful lad, rang back like he said'
            I froze at that sentence. I've learnt to say "tell me more about that" and wrote it on a post-it. Ringing back was scary but she laughed and then cried.
            Yes | warmth | curiosity about risk; names
        """,
            prog="BA / MA placement",
        ),
        copy(
            "PSW/obs/obs 3 - awaiting reflection.docx",
            """
            Worker (ASYE) | M. Tiernan PEPS 2 | 11/12/2024 | MDT meeting | Yes
            I'll present my MCA and ask ward not to use "bed blocker"
            Challenged the language, calmly and with a smile
            Quoted principle 2 and 3. Did not know about s.4B
            .
            .
            .
            .
            .
        """,
        ),
        copy(
            "PSW/obs/obs 4.docx",
            """
            OT apprentice yr 2 | Fi Zeller | 14 May 2024 / 1h10 | home visit | No
            Kitchen assessment, hot drink, with Mrs Achebe
            Asked what she cooks, found the assessment's "cup of tea" meant nothing to her; made pepper soup instead
            Risk and balance, correct grading
            Let her spill. Did not jump in.
            Excellent
            Not asked as she was tired. To phone
            "Whose kitchen is it anyway?" – I ask myself that now. The standard form fits tea drinkers.
            Yes | Cultural humility, grading | writing up in the same day
        """,
        ),
    )
