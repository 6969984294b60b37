"""Forms of occupational therapy and community health, continued."""

from __future__ import annotations

from . import long
from .page import Page
from .pen import Pen, form
from .sheet import sheet


@form(
    """Delegation/Competency record - delegated healthcare tasks.docx | Delegation/Competency record insulin (Kestrel).docx | Delegation/Competency R Tolley.docx |
    Delegation/competency NJ PEG.docx | Delegation/Competency A Beck - after shadowing.docx""",
    """R Tolley, Kestrel, for Mr Garside
BG monitoring and insulin (pre-filled pen)
✓~14/1~VB
✓~14/1~VB
✓~14/1~VB
✓~16/1~VB
✓~16/1~VB
✓~20/1~VB
✓~20/1~VB
✓~20/1~RT
Competent
20/07/25
VB PIN on file
RT
""",
    """N J
PEG feed, water flush
x~3/2~md
x~3/2~md
x~3/2~md
x~5/2~md
x~5/2~md
x~5/2~md
~~
x~7/2~md
C
Aug
md
nj
""",
    """A. Beck, Bryony Care
Eye drops
✓~24/2~md
✓~24/2~md
""",
)
def delegated_tasks(d: Pen) -> bytes:
    """Standards preprinted; ticks, dates and initials are the answers."""
    w = sheet(d, font="Arial", note="greyitalic", size=10, shade="DDD9C3")
    w.title("Delegated healthcare tasks: record of competency")
    w.facts(
        "Trust^Tarnwick Community Health NHS Trust|Reference^DHA/C/2|Version^2.0|Approved^Joint Delegation Group, 9 September 2024|Review^September 2026|E-mail^delegation@tarnwick.example"
    )
    w.para(
        "One record for each care worker, for each task and for each person. Not transferable."
        if d.v != 1
        else "One record for each care worker, for each task and for each person. Not transferable. Task group: insulin. Provider: Kestrel Homecare, lot 2. Delegating team: Tarnwick North."
    )
    w.note("""Principles, from the national guidance 'Delegated healthcare activities' (Skills for Care and DHSC, 2023). Delegation is person-centred; it is done by a regulated professional who remains accountable for the
    decision to delegate; the care worker may refuse; the employer agrees in writing; there is a way to ask for help at every hour at which the task is done; competence is reviewed at a stated
    interval and when anything changes. A task may be delegated only if the person is stable and the outcome predictable. Never delegated: first dose, controlled drugs by injection, insulin where
    the dose is adjusted, assessment of a wound.

    How to use. Watch once, do it with the nurse three times, then be watched twice without help. The registered nurse ticks, dates and initials each standard when it has been seen, and not on hearsay. Standard 8 is
    for the worker. 'Not yet' is an honest answer and leads to another visit, not to a letter to the employer.""")
    w.note(long.DELEGATE)
    w.kv("Care worker, employer, person|Task")
    w.grid(
        "No.|Standard|Seen|Date|Initials",
        "1^Explains the purpose of the task and the person's plan|2^Obtains consent, or knows the best interests decision|3^Washes hands, uses protective equipment, disposes of waste and sharps|4^Checks right person, medicine, dose, time, route, expiry|5^Carries out each step in the order of the protocol|6^Records at once, and reports readings outside the limits|7^Says what would make them stop and whom to ring, day and night|8^Feels confident and willing",
        "1.2 9.8 1.6 2.2 2.2",
    )
    w.strike("Outcome", "Competent|Not yet", tail="")
    w.line("Review due|Registered nurse (initials, PIN)|Care worker (initials)")
    w.footer(
        "DHA/C/2, January 2025. Indemnity: acts within this record are covered by the trust's scheme as set out in the agreement of 9 September 2024."
    )
    return w.bytes()


@form(
    """SPA/Community referral (fillable).pdf | SPA/Single point of access referral 2025.pdf | SPA/SPA ref 88.pdf | SPA/SPA ref Abara.pdf | SPA/SPA ref 91 (returned incomplete).pdf""",
    """A Velde
4857773310
22/11/1950
Dr Lovegrove, Priory Road Surgery
R. Achterberg, stroke early supported discharge, 01632 960122
Yes
Urgent
Therapies
L MCA stroke 2/2, mild dysphasia, walks with one. Discharged today.
AF, apixaban. Allergic to penicillin.
Dog. Back door. Wife deaf, text only.
""",
    """T.Abara
4857779082
5/5/60
PRS
DN Oram
Yes
2-hour
District nursing
Blocked catheter
.
Ring first
""",
    """M Tilling
.
.
.
.
.
Routine
""",
)
def community_referral(d: Pen) -> bytes:
    """An AcroForm with acceptance criteria."""
    p = Page(
        d,
        face="Helvetica",
        size=9.5,
        note="oblique",
        tint="#41B6E6" if d.v == 1 else "#003087",
        foot="SPA/R3. Incomplete referrals are returned within the hour. Open 8 to 8 every day. spa@tarnwick.example  01632 960101",
    )
    p.header("Tarnwick Community Health NHS Trust")
    p.title("Single point of access: referral by professionals")
    p.facts(
        "Trust^Tarnwick Community Health NHS Trust|Form^SPA/R3, version 3.4|Valid until^31 March 2026|Hub^Rowan Clinic|E-mail^spa@tarnwick.example"
    )
    p.note("""We accept referrals for adults who are registered with a GP in Westermoor, Penbrook or Loxford and who are housebound or would be put at risk by going out. Housebound means that leaving home takes a considerable
    and taxing effort; it does not mean 'prefers a visit', 'has no car' or 'lives in a care home'. People who can get to a clinic are offered one.

    2-hour: fall without injury, acute confusion, blocked catheter, breakdown of unpaid care, palliative symptoms, rapid loss of function. Urgent: within two days. Routine: see waiting times on the website, at
    present dietetics 11 weeks, podiatry 9, continence 7, therapies 6. We do not accept: wounds of less than two weeks that the practice nurse can dress; injections at home for those who drive; requests for rehousing letters;
    Continuing Healthcare checklists without a nurse's own visit; equipment only (order through the equipment service).""")
    p.show(
        "Service|Where else to look",
        "District nursing^Treatment room at the practice|Therapies^Council reablement and OT, for daily living|Continence^Pelvic health self-referral|Podiatry^Toenail cutting scheme of the voluntary service",
        "1 2",
    )
    for label, key, tall in (
        ("Patient's name", "n", 18),
        ("NHS number", "nhs", 18),
        ("Date of birth", "dob", 18),
        ("GP and practice", "gp", 18),
        ("Referrer, role, telephone", "ref", 18),
    ):
        p.field(label, key, tall)
    p.check("Patient agrees to this referral", "Yes|Best interests", "con")
    p.check("Priority", "2-hour|Urgent|Routine", "pri")
    p.check("Service", "District nursing|Therapies|Continence|Podiatry", "svc")
    p.field("Reason and what you would like us to do", "why", 52)
    p.field("Conditions, medicines, allergies", "med", 40)
    p.field("Access, risks to lone staff", "risk", 32)
    return p.bytes()


@form(
    """Frailty/CGA one page.pdf | Frailty/CGA one page (virtual ward).pdf | Frailty/CGA IB 1002.pdf | Frailty/CGA W Strake.pdf | Frailty/CGA before therapy.pdf""",
    """IB, 88, 10/2
6
11/13
4AT 0
13 -> 10, stop amitriptyline, doxazosin
BP 138/70 lying, 112/64 standing
MUST 1
TUAG 24s, frame
Pad at night
Widow, son 40 miles, TAF sent
Wants to be at home for the lambing
Yes, ReSPECT done
Hospital at home 5/7, then GP
FL
""",
    """E S 89
8
.
4AT 4
9>4
108/60
3
bed
cath
Elm Lodge
No more hospital
Y
EOL reg
FL/jo
""",
    """MT 79
5
.
4AT 1
""",
)
def geriatric_page(d: Pen) -> bytes:
    """Labels at the left of rules with a key in small print at the foot."""
    p = Page(
        d,
        face="Times",
        size=11,
        note="oblique",
        tint="#1C1C1C",
        foot="Frailty Same Day Unit, Harrowmere. CGA-1, edition of March 2025. File under Assessments.",
    )
    p.title("Comprehensive geriatric assessment on a page", 15)
    if d.v == 1:
        p.facts(
            "Ward^Virtual Ward (Frailty)|Capacity^24|Lead^Consultant geriatrician of the week|Hours^8 to 20, seven days"
        )
    if d.v == 1:
        p.header("Virtual Ward (Frailty)  -  capacity 24  -  consultant of the week on rota")
    p.note(
        "A CGA is a process and not a page. The page is the list of what five people have found; each writes a line. Empty lines are the most useful thing on it, because they show what has not been asked."
    )
    p.line(
        "Who (initials, age, date)|Clinical Frailty Scale, two weeks before|Cognition (6CIT, MoCA)|Delirium (4AT)|Medicines: number, stopped, why|Lying and standing pressure|Nutrition|Gait and falls|Continence|Home, carer, council|What matters to the person|Treatment escalation talked about|Plan|Initials",
        to=200,
    )
    p.note("""Clinical Frailty Scale (use with permission): 1 very fit. 2 fit. 3 managing well. 4 living with very mild frailty. 5 mild: needs help with high order activities. 6 moderate: help with all outside
    activities and with keeping house. 7 severe: dependent for personal care. 8 very severe. 9 terminally ill without otherwise evident frailty. Score the person as they were a fortnight ago and not as they are on the trolley. Not valid under 65, in learning disability or in stable
    single-system disability.

    4AT: 0 delirium unlikely; 1 to 3 possible cognitive impairment; 4 or more possible delirium. MUST: 0 low, 1 observe, 2 treat. A drop of 20 mmHg systolic, or to below 90, or with symptoms, is a postural drop. STOPPFrail helps with medicines in the last year of life.""")
    return p.bytes()


@form(
    """OT/Moving and handling plan - single handed care review.docx | OT/M&H plan single handed review (Loxford format).docx | OT/MH review Merriden.pdf | OT/M+H plan Abara.docx | OT/MH plan for trial visit.pdf""",
    """T. Umar OT, 20/02/25
L-71
Two carers, mobile hoist, 4 x day
Bed to chair; on and off sling; turning in bed
None alone. Weak left arm, tone rises in the morning.
68 kg; trunk poor; follows one step
Carpet, 900 mm beside bed
One carer am with gantry hoist and in-bed system; two for shower on Fridays
Repositioning sheet 4-way, gantry hoist, hygiene sling L
2 of 2 visits by one carer safe. Wife content.
28 h to 16 h weekly
01/06/25
TU
""",
    """SA 19/2
L-80
2:1 QDS
All
.
>120kg, bariatric
Narrow
Stay 2:1
No change
Not tried
0
12/12
SA
""",
    """TU
L-84
2:1 x 3
Chair transfers
""",
)
def moving_handling(d: Pen) -> bytes:
    """TILEO headings with regulations and grey examples in the cells."""
    w = sheet(d, font="Arial", note="greyitalic", size=10.5, shade="EAF1DD")
    w.title("Moving and handling plan and review of double-handed care")
    w.facts(
        "Form^M&H 6|Version^January 2025|Covers^Loxford, Penbrook, Westermoor|Moving and handling adviser^01632 960134"
    )
    if d.v == 1:
        w.para(
            "Loxford Council, Proportionate Care Project. Template of 6 January 2025. Project OT: see SharePoint. Code of the project: PCP2."
        )
    w.para("""Regulation 4 of the Manual Handling Operations Regulations 1992: avoid hazardous handling so far as is reasonably practicable; assess what cannot be avoided; reduce the risk. R (A and B) v X [2003] EWHC 167
    (Admin): a policy of no lifting is unlawful; the dignity and wishes of the person are weighed with the safety of workers. Two carers are not of themselves safer than one; with the right equipment one is often
    better, and the person has one conversation instead of hearing two. Nobody's care is cut before a trial has been watched by the OT.

    LOLER: hoists and slings thoroughly examined every six months. Check the label on the day.""")
    w.kv(
        "Assessor and date|File number|Present package::e.g. two carers four times a day, 30 minutes, hoist|Tasks::e.g. bed to chair, rolling, up the bed, toilet|Individual: what they can do, at best and at worst::e.g. rolls with prompting; spasms after 4 pm|Load: weight, tone, pain, understanding|Environment::e.g. space round bed, floor, steps, pets|Plan for each task: method, equipment, number of carers::Write so that a carer new to the house could follow it|Equipment to be ordered|Outcome of trial visits::dates, who was there, what went wrong|Change in hours (per week)|Review by|Initials"
    )
    w.note("Draw or photograph sling loops and the parking place of the hoist and pin a copy inside the wardrobe door.")
    return w.bytes()
