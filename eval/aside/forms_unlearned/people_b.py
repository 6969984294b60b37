"""Forms about work with a person: best interests, Mental Health Act and discharge."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_unlearned.core import Doc, Look, copy, form

BEST = """
# Deprivation of Liberty Safeguards – Form 3B
## Best interests assessment
**Supervisory body:** $org      **Form version:** $ver
This combined form is to be completed by the best interests assessor under Schedule A1 to the Mental Capacity Act 2005. All parts must be completed. The assessor must not be involved in the person's care and must have regard to the Code of Practice.
| ^Full name of the person | {} |
| ^Date of birth (or estimated age) | {} |
| ^Name and address of the care home or hospital | {} |
| ^Name of the assessor | {} |
| ^Dates on which the person was seen | {} |
The present purpose of the best interests requirement is set out in paragraph 16 of Schedule A1: (1) the relevant person meets the best interests requirement if all of the following conditions are met. (2) The first condition is that the relevant person is, or is to be, a detained resident. (3) The second condition is that it is in the best interests of the relevant person for him to be a detained resident. (4) The third condition is that, in order to prevent harm to the relevant person, it is necessary for him to be a detained resident. (5) The fourth condition is that it is a proportionate response to the likelihood of the relevant person suffering harm, and the seriousness of that harm.
### People consulted
| ^Name | ^Relationship or role | ^How |
!grid 4 People consulted
The following were not consulted, for this reason: {}
### Background information
> Historic and current. Include the care plan, the medical history and how the person came to live there.
{}
### Views of the relevant person
{}
### Views of others
{}
### The person is, or is to be, deprived of liberty
> Apply the acid test: is the person under continuous supervision and control, and not free to leave? Consider objective and subjective element and whether it is imputable to the State (Cheshire West [2014] UKSC 19).
{}
### It is necessary in order to prevent harm, and proportionate
> Describe the harm, how likely and how serious it is, and the less restrictive options looked at.
{}
### Best interests – section 4 checklist
{}
---
### Period and conditions
In my opinion the maximum period should be {.......................................}
Reasons for that period: {}
| ^Condition | ^Purpose |
!grid 3 Conditions
### Representative
I recommend {..............................................} as relevant person's representative. Is a s.39D IMCA needed? {□ Yes   □ No}
Signed {..................................}   Print name {..................................}   Date {..................}   Time {..........}
"""


def best_interests() -> list[Doc]:
    look = Look(
        font="Times New Roman", colour="000000", shade="EEEEEE", room=1.8, footer="Form 3B   Best interests assessment"
    )
    common = {"org": "Marlingshire Council", "ver": "July 2022"}
    return form(
        BEST,
        look,
        common,
        copy("DoLS/Form 3B.pdf"),
        copy("DoLS/Form 3B editable.docx"),
        copy("DoLS/Form 3B (Tarnbrook and Vale).pdf", org="Tarnbrook and Vale Metropolitan Borough", ver="2024/1"),
        copy(
            "DoLS/3B redacted example 1.pdf",
            """
            [redacted] | 86 | [redacted] Nursing Home, Unit B | S. Hartnoll | 4 and 9 December 2024
            H; daughter and attorney (H&W); in person // Unit lead; managing authority; in person // Dr M; GP; telephone // IMCA; s.39A; e-mail
            None
            Came from hospital in August after a stroke. Vascular dementia since 2020. Lived for 51 years in the same farmhouse. Needs two for transfers, is fed on texture-modified diet, sleeps badly. Care plan of 2 November read, with MAR and ABC charts.
            She asked me three times where the yard gate was and said "I'll be off once the milk's done". She was content with the staff, less so with noise. She smiled when her daughter came.
            Daughter would have liked her at the farm but "it took two of us and it nearly broke Dad". Staff say she is settled save after four o'clock.
            Bed rails, sensor mat, keypad, hourly checks by day and night, one to one at meals. Door is locked and staff would bring her back. She cannot consent. Placement is arranged by the council. The acid test is met.
            Without this she would leave by the nearest door, and she fell on 1 and 14 November. Chokes on thin fluids. Live-in care was costed and tried for eight days in July; failed at night.
            I have thought about her wish for outdoors, her faith, the daughter's views and her own past statements in the 2019 letter of wishes. On balance it is in her best interests, if more time outside is given.
            9 months | A change of unit is planned in spring, and it should be looked at again after.
            Two walks or chair outings in the garden each day, recorded; less restrictive, her wish // Bed rail review by OT within 6 wks; least restrictive
            daughter, H | No
            S Hartnoll | Sheila Hartnoll | 10.12.24 | 16.10
        """,
        ),
        copy(
            "DoLS/3B example Mr Q.docx",
            """
            Mr Q | 14/03/1991 | Oakum Lodge (LD, 6 beds) | Declan Faure | 22/01
            Ms Q; sister; phone // Kemi; key worker; met // Dr L; psychiatrist; read report
            Father – no contact by Mr Q's wish
            Autism and moderate LD. Moved from assessment unit 2021. 2:1 in the community, 1:1 at home. PBS plan reviewed Nov.
            With photo cards he sorted 'like': trampoline, Kemi, chips; 'not like': night staff door alarm
            Sister is happy. Kemi: "he'd run for the road every time he sees a bus"
            Yes. Constant supervision, locked kitchen and front door, PRN lorazepam (used twice in 6 months), not free to leave.
            Road danger: two near misses in 2024. Serious harm likely if unsupported. A wrist link was tried, rejected as more restrictive.
            s4 considered. He cannot take part in decision but shows clear preferences. They're followed for the most part.
            12 months | Stable, no change foreseen
            Look for a quieter door sensor by 1 April; his clear dislike
            Ms Q (sister) | No
            D Faure | DECLAN FAURE | 23/1/25 | 09.45
        """,
            ver="2024/1",
        ),
        copy(
            "DoLS/3B part done - awaiting GP.pdf",
            """
            Mrs N. O'B | 91 | Fernhurst Residential | T. Mukasa | 17 Feb 2025
            Son; LPA finance; visit // Deputy manager; home; visit
            .
            Alzheimer's, in the home since 2023 as self-funder. Threshold reached in January. Walks with a frame.
            "It's all right here. I'd rather be with Dennis" (husband, died 2019).
            Son wants her to stay.
            Front door code not given to her. Staff know where she is at all times. I believe the test is met.
            .
        """,
        ),
    )


AMHP = """
# AMHP REPORT – outline of assessment under the Mental Health Act 1983
To be left with the hospital managers (s.11, Code of Practice 14.93). Full report to follow within 3 working days.   $org AMHP Hub
Patient's name {..............................................................}   DOB {.....................}
Address {...........................................................................................................}
GP {........................................................}   Ethnicity / first language {..............................}
Date and time of referral {.................................}   Referred by {..............................................}
Place and time of assessment {...................................................................................}
AMHP {................................................}   s.12 doctor {..........................................}   Second doctor {....................................}
Interpreter or other help with communication used {.............................................................}
**Nearest relative**
Name and relationship {.............................................................................}
Consulted / informed? {Consulted / Informed / Not practicable}   Objects? {Y / N}
Reason if not consulted {............................................................}
**Circumstances that led to the assessment**
{}
**Interview with the patient, in a suitable manner (s.13(2))**
{}
**Views of doctors**
{}
**Less restrictive options considered and why they were not enough**
{}
**Children, dependants, pets and property made safe (s.47 Care Act)**
{}
**Risks that the ward needs to know now**
{}
Outcome: {❏ s.2   ❏ s.3   ❏ s.4   ❏ informal   ❏ not detained   ❏ adjourned}
Conveyed by {..........................................}   Police present? {Y / N}
Time waiting for a bed: {.......... hrs}   Time waiting for ambulance: {.......... hrs}
AMHP signature {.............................................}   Date {.......................}
Office: {+MHIS entered ......  NR letter ......  CTO diary ......}
"""


def amhp_outline() -> list[Doc]:
    look = Look(font="Calibri", size=11, colour="111111", ink="223388", room=1.5, footer="AMHP outline report v9")
    common = {"org": "Ardenholt and Kyme"}
    return form(
        AMHP,
        look,
        common,
        copy("AMHP/outline report.pdf"),
        copy("AMHP/outline report out of hours.docx", org="Emergency Duty Service –"),
        copy(
            "AMHP/outline/sample 03.pdf",
            """
            Ms A (initial only) | 1988
            supported flat, Kyme
            Dr S, Quay practice | Black British / English
            11/10 09:20 | Crisis team (J. Pell)
            At the flat, 11/10, 15:05
            Ingrid Vale | Dr Obi | Dr Sadiq, GP
            None needed
            Mother | Consulted | N | –
            Stopped depot in July after moving. Not opened the door for nine days, food left on the step. Neighbours heard shouting at night. Water running through to flat below on the 10th.
            Spoke through the letter box first, then let me and the GP in. Polite. Says tenants underneath "breathe through the sockets". Has not slept since Sunday. Understood who I was and did not want hospital. Would take tablets "if they are sealed by Boots".
            Both: acute relapse of schizophrenia, nature and degree. Not able to be treated at home as she's not eating.
            Crisis house (full, and she would not go); home treatment twice daily, tried 4–8 Oct, no answer. Stay with mum: mum works nights.
            Cat to mum. Stopcock off. Locks fine, keys with support worker.
            Electrical fiddling – sockets taken off. No history of violence. Allergic to haloperidol.
            s.2 | Ambulance | N | 6 | 3.5
            I Vale | 11.10.24
            .
        """,
        ),
        copy(
            "AMHP/outline/sample 07.docx",
            """
            Mr J.C. | 02.02.54 | [redacted] | Millrace Surgery | White British
            03/01 22:40 | A&E liaison
            Royal Kyme, cubicle 7 at 01.15
            P Okonjo | Dr Blaine | dispensed with, urgent | –
            Wife, Mrs C | Not practicable | N | Phone rang out ×4. EDS to try in the morning
            Found by police on the bridge. Wife asked for divorce on New Year's Day.
            tearful, wants to die, regrets being found. Would not promise anything. Sober by then (0 on alcometer).
            Dr Blaine: severe depression. No 2nd dr within 3 hrs.
            Informal: agreed then walked to door twice. HTT could not start till Monday
            2 dogs – neighbour. Car at bridge car park
            HIGH. Ligature, roads. 1:1 please
            s.4 | secure ambulance | Y | 4 | 2
            P.O. | 4/1
            yes / yes / n/a
        """,
        ),
        copy(
            "AMHP/outline/sample 11 - not detained.pdf",
            """
            Mrs W | 1946 | sheltered flat | Dr Hay | Polish; Polish and English
            Weds 10am | daughter under s.13(4)
            Home 14.30 | G. Brandt | Dr Ellery | Dr Hay
            Telephone interpreter, line poor; daughter left the room
            Daughter | Consulted | N | n/a
            Family asked for assessment as she won't have carers, lost weight, says the manager steals
            Warm, hospitable, showed us photographs. Memory patchy. Some suspicion but flat clean, fridge stocked, bills paid
            Neither recommends. Likely early dementia. Memory clinic
            Memory clinic, Polish day club on Fridays, care needs assessment
            Not needed
            none urgent
            not detained | n/a | N | 0 | 0
            GB | same day
        """,
        ),
        copy(
            "AMHP/outline/sample 12.pdf",
            """
            Unknown male, gives name 'Saul' | approx 30
            NFA
            not known | not known
            19/02 at 04.10 | Custody sgt
            Custody, 06.30
            G. Brandt | Dr Obi | awaited
            .
            none traced | .  | .  | .
            s.136 from the precinct at 01:50, then arrested for criminal damage. Naked, shouting scripture.
            Could not be interviewed yet, asleep after PRN.
        """,
        ),
    )


D2A = """
# DISCHARGE TO ASSESS – TRUSTED ASSESSOR REFERRAL
Transfer of Care Hub: $hub   E-mail to the hub by 14:00 for same day triage. Incomplete forms will be returned.
!w 3,4,3,4
| ^Patient | {} | ^NHS no. | {} |
| ^Ward / ext. | {} | ^Date admitted | {} |
| ^No criteria to reside since | {} | ^Ready date | {} |
| ^Pathway requested | {☐ 0  ☐ 1  ☐ 2  ☐ 3} | ^Consent to share | {☐ Y  ☐ N  ☐ BI} |
| ^Reason for admission and what has changed |
| {} |
!w 4,2,2,2,5
| ^Activity | ^Before: I / A1 / A2 | ^Now: I / A1 / A2 | ^Goal | ^Notes |
!row {}|{+}|{+}|{+}
|| Bed to chair
|| Walking indoors
|| Stairs
|| Toilet (day)
|| Toilet (night)
|| Washing and dressing
|| Meals and drinks
|| Medication
Key: I independent, A1 help of one, A2 help of two
| ^Equipment in place / ordered | {} |
| ^Skin, weight, continence | {} |
| ^Cognition (4AT / MoCA) and behaviour | {} |
| ^Who is at home? Access, key safe no. held? | {} |
| ^What matters to the person about going home | {} |
| ^Care wanted: calls a day and length | {} |
| ^Named contact for family | {} |
| ^Referrer, grade, bleep | {} |
| ^HUB USE – accepted by / time / provider | {+} |
"""


def discharge_referral() -> list[Doc]:
    look = Look(
        font="Calibri",
        size=10.5,
        colour="0F766E",
        shade="CCEFEA",
        footer="D2A referral – v11 – do not file blank copies in notes",
    )
    return form(
        D2A,
        look,
        {"hub": "Royal Kyme and St Osyth's"},
        copy("Hospital/D2A trusted assessor referral.pdf"),
        copy("Hospital/D2A trusted assessor referral.docx", hub="Community hospitals (Feldham, Quernby)"),
        copy(
            "Hospital/audit sample/D2A 1.pdf",
            """
            Mr Harold ---- | *** *** 4417 | Sycamore 2214 | 28/12
            06/01 | 08/01 | 1 | Y
            Fall in bathroom, long lie, AKI now resolved. Lost confidence, two-handed transfers from low chairs.
            I | A1 | I | raise chair
            I, stick | I, frame | I stick | 15 m
            I | A1 | n/a | sleeping downstairs for 2/52
            I | I | I | .
            I | A1 | I | bottle
            I | A1 | I | slow, tires
            I | I | I | microwave
            I | prompts | I | blister from Tues
            Chair raisers, commode (deliver 7/1) | Intact, 61 kg, pad at night | 4AT 1, nothing of note
            Alone. Key safe yes, number held by hub
            Racing on the TV, his own kettle, his pigeons – neighbour feeding
            3 × 30 min, aim to be off in 3 weeks
            niece, Pauline | Kat Obuya, OT band 6, 0881
            .
        """,
        ),
        copy(
            "Hospital/audit sample/D2A 2.docx",
            """
            Mrs ---- P | redacted | Willow A, 2301 | 15/11/2024
            2 Dec | 4 Dec | 2 | BI
            R NOF, DHS. Delirium day 3–9, clearing. Non weight-bearing till 20/12
            I | A2 | A1 | rotunda
            I | not | A1 | NWB 6/52
            A1 | not | . | bungalow anyway
            I | A2 | A1 | .
            I | A2 | A1 | pads
            A1 | A2 | A1 | was having carer 1×/day
            I | A1 | I | prompt fluids
            I | full | A1 | .
            Bed, rotunda, slide sheets all at unit | Grade 2 L heel, 48 kg MUST 2 | MoCA 14 on 30/11, calls out in evening, settles with radio
            Husband, 88, with his own package. Level access
            To be home for Christmas Eve with Ron
            bed-based, therapy 5 × week | Son Ade via ward phone | T. Wills CN
            Accepted 2/12 15:20, Quernby bed 9
        """,
        ),
        copy(
            "Hospital/audit sample/D2A 3.pdf",
            """
            Ms R. Dlamini | . | AMU | 02/02
            04/02 | 04/02 | 1 | Y
            COPD exacerbation, new home oxygen
            I | I | I | breathless
            I | I | I | 10 m then rest
            I | A1 | I | 13 steps
            .  | . | . | .
            . | . | . | .
            A1 | A1 | A1 | partner
            . | . | . | .
            I | I | I | .
            concentrator due 4/2 | . | .
            Partner works shifts
        """,
        ),
        copy(
            "Hospital/audit sample/D2A 4.pdf",
            """
            Mr J. Castellane | 4** *** **09 | Ash 2250 | 9 Feb
            12 Feb | 13 Feb | 0 | Y
            Cellulitis, IV to oral. Back to usual self. Existing care restarts.
            I | I | I | -
            I | I | I | rollator
            n/a | n/a | n/a | flat
            I | I | I | -
            I | I | I | -
            A1 | A1 | A1 | Brightway agency, mornings
            I | I | I | -
            A1 | A1 | A1 | as before
            Own. | Legs dressed alt days DN | no concern
            Lives w/ lodger. Code with agency
            Cat
            Restart 1 × 45 am from 14th | none, self | SN Abara
            .
        """,
        ),
    )
