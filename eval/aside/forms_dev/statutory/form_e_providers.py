"""Contract monitoring, medication and quality visits to providers."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 quality Contracts/Contract monitoring visit tool.docx
    b1 quality Contracts/Monitoring visit - domiciliary care standards.pdf
    b0 audit Contracts/CM7 visit report (template).docx
    p0:0-3 quality Contracts/Visits/Goldcrest before visit.docx
    p1:0-8 county Contracts/Visits/Amberley CM7 day one.pdf
    p0:0-10,12 quality Contracts/Visits/Goldcrest notes.docx
    f0 quality Contracts/Visits/Goldcrest 21 May.docx
    f1 county Contracts/Visits/Amberley CM7.pdf
    """,
    """
    Goldcrest Care at Home Ltd
    21 May 2025
    R. Estevez and a volunteer from the Quality Checkers
    Mrs Olabisi Hart, registered manager since January
    Care plans were read for six people. Four were clear and recent. Two still gave the old address and one spoke of a catheter that was taken out in March. | Partly met
    Two references and DBS were on all eight files. One gap in employment of 14 months had not been asked about. | Partly met
    Rota for April: 6% of calls under half of planned time, against 11% in January. Electronic call monitoring log-in is at 88%. | Met
    All ten staff asked could say how to raise a concern. Poster is in the office and in Polish. | Met
    Audits of MAR happen monthly and act on what they find. | Met
    Complaints log had three entries with answers inside 20 days. | Met
    People spoke warmly of Jodie and Pat. Two said that strangers come at weekends.
    Call times and continuity at the weekend
    Update the two care plans by 30 May. Ask about the gap in employment and note it by 6 June. Send weekend rotas for June.
    Good
    Will be done. We have two starters for weekends in June. O.H.
    R. Estevez 28/5/25
    """,
    """
    Amberley Homecare
    14-15 Nov
    GT
    J Ruck
    ok | Met
    ok | Met
    79% ECM | Not met
    ok | Met
    gaps x5 | Not met
    ok | Met
    satisfied
    meds, ECM
    Action plan by 1 Dec
    Requires improvement
    -
    GT
    """,
)
def contract_visit() -> str:
    return """
@ ghost=grey; font=Arial; size=10; pdffont=Helvetica; shade=D0CECE; labels=bold
^ Penhollow County Council - Integrated Commissioning - CM7
v Contract lead: Niamh Okonjo-Platt, Commissioning, County Buildings, Penhollow. CM7 issued 3 February 2025, next review February 2027.
! Contract monitoring visit: care at home
# How to use this tool
The visit tests the provider against Schedule 2 of the Care at Home Framework 2023-2028. It does not stand in for inspection by CQC. Every provider with more than 10 packages is visited once in a year; those at Amber each six months; those at Red each month. Give 5 working days' notice unless there is a reason not to. Before going, read: the last CM7; the CQC report; safeguarding and complaints in the year; the market position return; call monitoring data for eight weeks.
~ Write what you saw, not what you were told. Where you were told something that you did not see, say so. Do not name people who use the service or care workers; use initials.
|w 6 11
| Provider | {}
| Date(s) of visit | {}
| Visiting officer(s) | {^ Enter text}
| Met with | {}

# Standards
|= Rating | Meaning
| Met | Evidence for all of the parts of the standard in at least nine of ten records
| Partly met | Evidence for most parts; no harm has come of it
| Not met | Parts are missing in more than a third of records, or harm has come or may come of it

|w 8 7 2
|= Standard | Evidence seen | Rating
| **S1. Person-centred planning.** There is a plan within 48 hours of the first call. It says what the person can do, likes and wants. It is reviewed at six weeks and then yearly or when needs change. A copy is in the home. It names risks and how they are met, moving and handling, skin, nutrition, fire and falls. (Reg. 9, 12) | {#2}
| **S2. Safer recruitment.** Full history of employment with gaps explained; two references, one from the last employer; enhanced DBS before working alone; right to work; Schedule 3 documents complete. (Reg. 19) | {#2}
| **S3. Calls on time and for the whole of the time.** 95% within 30 minutes of the planned time; none missed; 90% logged electronically; not more than 5% shorter than four fifths of planned time; no call below 15 minutes for personal care. | {#2}
| **S4. Safeguarding.** Policy reflects that of the Board. Training each two years. Concerns reach the Hub within one working day. Staff can say what they would do. (Reg. 13) | {#2}
| **S5. Medicines.** Level of support agreed in writing; MAR complete with no gaps; PRN protocols; competency seen yearly; errors reported and learned from. (NICE NG67) | {#2}
| **S6. Complaints and learning.** Log is kept; acknowledgment in 3 days; answer in 20; themes are discussed at team meetings. (Reg. 16) | {#2}

[2.5] What people who use the service said (at least five to be spoken to) {}
| Main risks to note | {^ Enter text}
| Actions, by whom and by when | {}
| Overall | {☐ Good|Requires improvement|Inadequate}
| Provider's comments on factual accuracy (10 working days) | {}
| Officer's name and date | {}
Ratings lead to: Good, next visit in 12 months. Requires improvement, action plan in 10 days and visit in 6 months. Inadequate, Provider Concerns meeting within 5 days; new placements may be suspended under clause 31.4.
"""


@layout(
    """
    b0 audit Medicines/Medication audit.xlsx
    b1 quality Medicines/Med audit tool monthly v4.xlsx
    b0 partners Medicines/Medicines audit for care homes - blank.docx
    p0:0-3 audit Medicines/Medication audit Sycamore started.xlsx
    p0:0-14 audit Medicines/Medication audit Sycamore.xlsx
    p1:0-10 partners Medicines/Med audit Rosehill.docx
    f0 audit Medicines/Medication audit Sycamore Apr.xlsx
    f1 partners Medicines/Med audit Rosehill Apr.xlsx
    """,
    """
    Sycamore Unit
    11/04/2025
    E. Prowse RN
    27
    Y | -
    Y | -
    N | Fridge 9.1 on 3 days
    Y | -
    Y | -
    Y | -
    N | 2 gaps bed 12
    Y | -
    Y | -
    N | No end date, cream
    Y | -
    Y | -
    Y | -
    Y | -
    78%
    fridge engineer; MAR gaps to DB supervision
    EP
    """,
    """
    Rosehill
    2.4
    JJ
    40
    Y | n/a
    Y | n/a
    Y | n/a
    Y | n/a
    Y | n/a
    Y | n/a
    Y | n/a
    Y | n/a
    Y | n/a
    Y | n/a
    Y | n/a
    Y | n/a
    Y | n/a
    N | 1 tablet short, zopiclone
    93
    recount, incident form
    JJ
    """,
)
def medication_audit() -> str:
    return """
@ ghost=none; font=Calibri; size=10; sheets=Audit
! Monthly medication audit: care homes
Based on NICE guideline SC1 (Managing medicines in care homes) and Regulation 12(2)(g). To be done by the registered manager or deputy, not by whoever gives out most of the medicines. Look at five residents or 10%, whichever is more. Score Y, N or n/a. Any N needs an action. A score below 90% is to be repeated in a fortnight; below 75% tell the Medicines Optimisation Team (meds.team@moorgate.example).
|w 8 4
| Home or unit | {}
| Date | {}
| Auditor | {}
| Number of residents | {}

|w 1 12 2 6
|= No | Standard | Y/N | What was found
|+ Storage | | |
| 1 | Trolley is locked and fixed to the wall when not in use; keys held by the person in charge | {#2}
| 2 | Room temperature read every day and at or below 25 degrees | {#2}
| 3 | Fridge is read every day; least and most are between 2 and 8 degrees | {#2}
| 4 | Stock is rotated, in date, and eye drops and creams bear the date of opening | {#2}
|+ Records | | |
| 5 | Each MAR has name, date of birth, photograph, allergies, GP | {#2}
| 6 | Handwritten entries are signed and checked by two | {#2}
| 7 | No gaps; codes are right, and refusals have been followed up | {#2}
| 8 | Patch chart and rotation of site; dates of injection | {#2}
| 9 | PRN protocol for each: what for, how much, how often, how it worked | {#2}
| 10 | Covert medicines: capacity, best interests, pharmacist's advice, end date and review | {#2}
|+ Controlled drugs | | |
| 11 | Cupboard meets the Misuse of Drugs (Safe Custody) Regulations 1973 | {#2}
| 12 | Register has page for each drug, running balance, two signatures, no crossing out | {#2}
| 13 | Balance checked weekly | {#2}
| 14 | Physical count of three agrees with register | {#2}

| Score | {}
| Actions, lead, by when | {}
| Signed | {}
Worked example of score: 12 Y, 1 N, 1 n/a gives 12 out of 13, that is 92%.
"""


@layout(
    """
    b0 quality Visits/Quality visit tool - day services.docx
    b1 coast Visits/Walkabout tool.docx
    b0 county Visits/Quality visit tool Template 2025.pdf
    p0:0-3 quality Visits/Walkabout Pavilion.docx
    p0:0-5,7 quality Visits/Walkabout Pavilion am.pdf
    p1:0-4 coast Visits/Tool Kiln Lane.docx
    f0 quality Visits/Walkabout Pavilion done.docx
    f1 coast Visits/Tool Kiln Lane done.docx
    """,
    """
    The Pavilion
    Councillor Ames; expert by experience Rufus
    30/10/24
    25
    Singing in the hall; three in the quiet room | Laughter. Staff knelt to talk. | -
    Menu in pictures; two choices | Gravy on everything | Ask cook
    Lift notice out of date | - | Premises
    -
    -
    Warm place. Rufus would come here himself.
    Thank the cook; lift
    """,
    """
    Kiln Lane
    TB
    wk of 3rd
    12
    Bingo | bored | more choice
    Cold lunch | ok | -
    -
    -
    -
    Dull
    Activities review
    """,
)
def quality_walkabout() -> str:
    return """
@ ghost=both; font=Comic Sans MS; size=11; pdffont=Sans; heads=bold
^ Aldermere Quality Checkers
! Quality visit: what do you see, hear, smell and feel?
This tool is for members of the Council, trustees, and experts by experience who visit services. It is not an inspection. You do not look at personal records. Sign in, wear your badge, wash your hands, do not go into bedrooms unless you have been asked in, and stop if anybody seems upset. If you see something that worries you tell the person in charge, and if you are still worried ring 01632 960811 before you leave.
| Service visited | {}
| Visitors | {}
| Date | {}
| How many people were there | {}

# What to look for
|w 4 13
|= Theme | Prompts
| Welcome | Did somebody greet you? Is there a board with names and photographs? Is information in Easy Read and in other languages?
| Choice | Can people choose what to do, what to eat, with whom to sit? Can they change their minds?
| Dignity | Are doors shut? Are people dressed as they would wish? How do staff speak of people who can hear them?
| Safety | Clear floors, call bells in reach, fire exits, first aid, hot radiators covered
| Life | What is there to do? Do people go out? Do people who live nearby come in?

# Your notes
|w 6 6 5
|= What I saw | How it felt for people | Anything to be done
| EXAMPLE Two men watched a film with the sound off | EXAMPLE They looked fed up and one was asleep | EXAMPLE Staff to offer headphones
| EXAMPLE Garden gate open, people in and out | EXAMPLE Free and calm | EXAMPLE None: tell staff "well done"
| {What I saw=#3}
| {What I saw=#3}
| {What I saw=#3}
| {What I saw=#3}
| {What I saw=#3}

[2] In a sentence or two: would you be happy for someone you love to come here? {}
[1.5] Three things to pass on {}
~ Please give this back to Jo Prentice, Engagement Officer, before you go home, or post it in the envelope. You will hear within a month what was done.
"""
