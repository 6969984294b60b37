"""Forms in plain files: duty hand-over, incident record, partners' contributions, and a statement of means."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_unlearned.core import Doc, Look, copy, form

HANDOVER = """
DUTY HANDOVER $team
Date/shift: {___}
Duty worker: {___}   Duty manager: {___}
1. New contacts taken (number, any red?)
{___}
2. Safeguarding concerns (ref, decision needed by)
{___}
3. Unallocated visits that must happen next shift
{___}
4. Hospital (names on board, who is chasing)
{___}
5. Provider failure / handbacks
{___}
6. Money or food given out (amount, receipt)
{___}
7. Anything odd
{___}
Handed to: {___}   Time: {___}
"""


def duty_handover() -> list[Doc]:
    look = Look()
    return form(
        HANDOVER,
        look,
        {"team": "- LOCALITY"},
        copy("Duty/handover.txt"),
        copy("Duty/handover EDS.txt", team="- EDS TO DAY TEAMS"),
        copy("Duty/handover mail to copy.eml", team="- copy into a new mail"),
        copy(
            "Duty/2025-02-04 am.txt",
            """
            4/2 am
            Kit | Hannah
            9, one red (no heating, 91 yrs – oil heater out by 11)
            SG/25/0098, s42 decision by 4pm tomorrow
            Mr Lal key safe code check
            Sycamore x2, AMU x1. Ana chasing
            none
            £20 voucher, receipt 118
            man came in to return a walking stick from 1997!!
            Ana | 13.05
        """,
        ),
        copy(
            "Duty/2025-02-08 eds.txt",
            """
            Sat night 8/2 into Sun
            P. Okonjo | on call G.B.
            14. 2 red: 1) carer collapsed, wife w dementia, placed at Fernhurst R12 till Mon. 2) fire in flat, rest centre not needed
            2 - on system, neither s42 urgent
            Fernhurst lady needs review Mon am, clothes + tablets, cat at no. 8
            n/a
            Brightway no driver 6-10pm, all calls covered by 22:15
            taxi 31.00
            phone line echo after 2 am
            Moor End duty | 08.40 sun
        """,
            team="- EDS TO DAY TEAMS",
        ),
        copy(
            "Duty/2025-02-05 am.txt",
            """
            5/2
            Hannah | .
            4 none red
            .
            Lal again
        """,
        ),
        copy(
            "Duty/2025-02-06 pm.eml",
            """
            6/2 pm | Tobi | Hannah
            11, no reds
            none
            Mrs Achebe, chair stuck (lift man 7.30)
            Ash bed 4 - family meeting moved to 2pm
            Handback 41 hrs, list with brokers
            none
            no
            Kit | 17.00
        """,
        ),
    )


INCIDENT = """
INCIDENT / NEAR MISS RECORD   (AIR/2)
==========================================
Service or site .......... {}
Date and time ............ {dd/mm/yy hh:mm}
Person affected .......... {}
[ ] staff  [ ] resident  [ ] visitor -> {[ ] staff [ ] resident [ ] visitor}
Type: {[ ] slip/fall [ ] violence [ ] medicine error [ ] data [ ] vehicle [ ] equipment [ ] other}
What happened (facts only, no names of others)
{}
Injury and treatment
{}
RIDDOR? {[ ] yes [ ] no}   Candour letter? {[ ] yes [ ] no [ ] n/a}
Why did it happen? (look for causes, not blame)
{}
What will stop it happening again?
{}
Reported by .............. {}
Manager review ........... {}
"""


def incident_record() -> list[Doc]:
    text = INCIDENT.replace("[ ] staff  [ ] resident  [ ] visitor -> ", "Who: ")
    return form(
        text,
        Look(),
        {},
        copy("Health and safety/AIR2.txt"),
        copy("Health and safety/AIR2 form.rtf"),
        copy("Health and safety/AIR2 form.docx"),
        copy(
            "Health and safety/records/air 0107.txt",
            """
            Foundry hub | 07/01/25 10:20 | KO
            resident
            slip/fall
            Slipped on wet leaves between minibus and door. Was holding the rail.
            Graze L knee, cleaned, plaster. Declined GP.
            no | n/a
            Leaves not swept over New Year. Drop off moved to side door in December.
            Caretaker rota 7 days, grit bin, drop-off back at front.
            Bel W | Agree. Checked 9/1, swept. BW/DC
        """,
        ),
        copy(
            "Health and safety/records/air 0112.rtf",
            """
            Larch House liaison visit | 15/01/25 16:05 | myself
            staff
            violence
            Relative shouted, blocked door approx 3 mins, threw car keys at wall.
            shaken; none
            no | n/a
            Told about top-up in corridor. Should have been booked room.
            Two to visit, talk money by appointment. Lone worker device was in the car!
            R Thorn | RA updated 17/1. Letter to relative from HoS.
        """,
        ),
        copy(
            "Health and safety/records/air 0115.txt",
            """
            Tallow Court | 22/01/25 | Mrs F
            resident
            medicine error
            8 am and 12 noon tablets both given at 12.15
            .
            . | .
            .
            .
            senior on shift
        """,
        ),
        copy(
            "Health and safety/records/air 0119.docx",
            """
            Civic Offices, 2nd floor | 30/01/25 09:00 | 31 people
            visitor
            data
            List of names for drop-in left on printer; found by a member of public and handed in.
            None. No harm known.
            no | yes
            Printer by reception; secure print off since the update
            Secure print on again for all. Printer moved.
            J Mensah | IG told same day, not reportable (ref 25/04)
        """,
        ),
    )


SHARED = """
| reference | question | organisation | response | evidence attached (Y/N) | contact |
| 1.1 | How do you make sure that people can get advice early? | $org | {How do you make sure that people can get advice early?::} | {+} | {+} |
| 1.2 | What do people tell you about waiting? | $org | {What do people tell you about waiting?::} | {+} | {+} |
| 1.3 | How do you work with the council on prevention? | $org | {How do you work with the council on prevention?::} | {+} | {+} |
| 2.1 | Where are the gaps in local services? | $org | {Where are the gaps in local services?::} | {+} | {+} |
| 2.2 | How are unpaid carers found and helped? | $org | {How are unpaid carers found and helped?::} | {+} | {+} |
| 3.1 | How well do safeguarding arrangements work for you? | $org | {How well do safeguarding arrangements work for you?::} | {+} | {+} |
| 3.2 | What goes wrong when people move between services? | $org | {What goes wrong when people move between services?::} | {+} | {+} |
| 4.1 | What is the council's leadership like as a partner? | $org | {What is the council's leadership like as a partner?::} | {+} | {+} |
"""


def partner_return() -> list[Doc]:
    return form(
        SHARED,
        Look(),
        {"org": ""},
        copy("Partners/contribution sheet.csv"),
        copy("Partners/contribution sheet (VCS).csv", org="Good Neighbours"),
        copy("Partners/contribution sheet.xlsx"),
        copy(
            "Partners/returns/ICB.csv",
            """
            Joint front door with social prescribers in 5 of 7 PCNs | Y | place team
            GP survey: OT waits are the commonest grumble | Y | .
            Ageing Well board, pooled £1.1m | N | .
            Nursing dementia beds, south | Y | market position
            Carer codes on GP records 2.9% | Y | .
            MASH health post filled since Sept, good | N | DN safeguarding
            Friday discharges, and TTOs | N | .
            Open. Sometimes slow to decide on money | N | AO
        """,
            org="Kyme ICB (place)",
        ),
        copy(
            "Partners/returns/Healthwatch.csv",
            """
            We signpost about 90 a month, hard to get through by phone | Y | volunteer lead
            "Limbo" is the word used most (our report, p. 11) | Y | .
            Sit on the prevention group. Would like agendas earlier | N | .
            Transport, evening respite, culturally right day care | Y | .
            Young carers good; working carers poor | Y | .
            We raise few. Feedback on outcome is rare | N | .
            Everybody tells their tale four times | Y | .
            Honest, present, hears criticism | N | chief officer
        """,
            org="Healthwatch Kyme",
        ),
        copy(
            "Partners/returns/Housing.xlsx",
            """
            Housing officers do brief advice since April | N | Neighbourhoods
            n/a | N | .
            . | . | .
            Wheelchair 2-beds | Y | lettings data
            . | . | .
            Hoarding panel works | N | .
        """,
            org="Tallow Homes",
        ),
    )


MEANS = """
# Financial assessment – statement of means
$org Client Finance · $year rates
You don't have to fill this in if you'd rather pay the full cost: sign box F only.
| ^A. About you |
| Name {....................................................}   NI number {..........................}   Date of birth {..............} |
| Partner? {Y / N}   Do you own your home? {Y / N}   Who else lives there? {...................................} |
!w 8,3,3
| ^B. Income | ^Amount £ | ^Every (wk / 4wk / month) |
!row {}|{+}
|| State pension
|| Pension Credit
|| Private pension
|| Attendance Allowance / PIP care
|| Other
!w 8,3,3
| ^C. Savings and property | ^Amount £ | ^Proof sent |
|| Bank and building society
|| Shares, ISAs, bonds
|| Property other than your home
!w 8,3,3
| ^D. Costs because of disability | ^£ a week | ^Proof sent |
|| Heating, laundry
|| Private help
|| Equipment, wear on clothes
E. Gifts or property given away in last seven years: {......................................................}
F. I choose not to give details and will pay in full: {sign ........................}
G. I declare that this is true. Signed {...............................}   Date {................}
"""


def means_statement() -> list[Doc]:
    look = Look(font="Calibri", colour="000000", shade="E7E5E4", ink="1E3A8A")
    common = {"org": "Tarnbrook and Vale", "year": "2024/25"}
    return form(
        MEANS,
        look,
        common,
        copy("Finance/FA1 statement of means 2024-25.pdf"),
        copy("Finance/FA1 statement of means 2025-26.pdf", year="2025/26"),
        copy("Finance/FA1.docx", year="2023/24"),
        copy(
            "Finance/sample/FA1 01.pdf",
            """
            E--- M--- | redacted | 1938
            N | Y | nobody
            203.40 | wk
            none | .
            NHS 411.18 | month
            108.55 | wk
            none | .
            6,210 | Y
            Premium bonds 1,000 | Y
            No | .
            14.00 extra gas | bills
            cleaner 30 | receipt
            pads 9.50 | Y
            no
            n/a
            EM | 3/6/24
        """,
        ),
        copy(
            "Finance/sample/FA1 02.docx",
            """
            Mr S P | redacted | 02/1951
            Y | N | wife, son
            176.00 | wk
            yes, joint 81.20 | wk
            - | -
            PIP enh. 108.55 | wk
            carer's element is wife's | -
            412.09 | Y
            0 | -
            0 | -
            washing every day ~11 | no
            0 | -
            shoes, brace rubs ~3 | no
            None
            -
            S. P. | 11/11/2024
        """,
            year="2023/24",
        ),
        copy(
            "Finance/sample/FA1 03 returned for proof.pdf",
            """
            Miss Gow | redacted | 1944
            N | Y | lodger
            169 | wk
            . | .
            BT about 300 | month
            . | .
            lodger 60 | wk
            ? | .
            . | .
            . | .
            . | .
            window man | .
        """,
        ),
    )
