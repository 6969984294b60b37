"""Further forms, among them those whose guidance stands where the answers go."""

# ruff: noqa: RUF001

from __future__ import annotations

from .page import Page
from .pen import Pen, form
from .sheet import Printed


@form(
    """HWB/Scheme on a page - BCF expenditure.pdf | HWB/Scheme on a page (scheme names preset).pdf | HWB/Scheme 2.4 on a page.pdf | HWB/Scheme 1.3 equipment.pdf | HWB/Scheme 3.1 on a page draft.pdf""",
    """2.4 Home from hospital volunteers
Older people living alone who leave hospital on Pathway 0
61 volunteers; shop, heating, settle in, weekly visits for six weeks
Readmission within 30 days 9 per cent against 14
£84,000
Voluntary Action, grant to March 2026
Sundays; houses with dogs
Keep. Add two wards.
""",
    """1.3
All ages
Equipment 11,340 people
94% urgent in 24h
4,263k
Contract ends 2028
Overspend
Reduce special orders
""",
    """3.1 Falls pick-up
65+, not injured
.
.
£410k
""",
)
def scheme_page(d: Pen) -> bytes:
    """Boxes with a grey prompt in each, to be written over."""
    p = Printed(
        d,
        face="Helvetica",
        size=10,
        note="greyoblique",
        tint="#005EB8",
        foot="Scheme on a page, edition 3, for the Health and Wellbeing Board's review of the Better Care Fund. Lead: joint commissioning team, bcf@westermoor.example. Last changed 6 January 2025.",
    )
    p.header(
        "Westermoor Health and Wellbeing Board" + ("\nSchemes 1.1 to 3.6 of the approved plan" if d.v == 1 else "")
    )
    p.title("Scheme on a page")
    if d.v == 1:
        p.facts(
            "Board^Westermoor Health and Wellbeing Board|Plan^Better Care Fund 2025-26|Meeting^12 June 2025|Papers close^29 May 2025"
        )
    p.para("""The Board will look at each of eighteen schemes for five minutes. Members are not specialists: three are general practitioners, four are councillors and one runs a bakery. Write each box so that the baker could vote. Grey text tells
    you what belongs in the box and goes when you type. No appendices, no abbreviations, no arrows.""")
    for item, n in (
        (
            "Scheme::Number and name as in the expenditure plan. If the name does not say what it does, add five words.",
            2,
        ),
        (
            "Who it is for::Which people, how many in a year, and how they are found. 'Frail older people' will be sent back.",
            3,
        ),
        (
            "What it does::What somebody would see if they spent a day with it. Do not describe governance here or anywhere.",
            4,
        ),
        (
            "What difference it makes::One number with a comparison, and one sentence that a person said. If there is no evidence write 'no evidence' – half of the schemes will.",
            4,
        ),
        (
            "Money::This year's budget, pooled or aligned, which source (NHS minimum, Disabled Facilities Grant, local authority, additional).",
            2,
        ),
        ("Who provides it and until when::Contract, grant or in house; end date; notice.", 2),
        ("What is not working::If this box is empty the Board will fill it for you.", 3),
        ("Recommendation::Keep, change, grow, stop – one word, then a reason.", 2),
    ):
        p.box(item, n)
    return p.bytes()


@form(
    """Contacts/Safeguarding leads return (roles).pdf | Contacts/Safeguarding leads return 2025-26.pdf | Contacts/Leads return Tarnwick.pdf | Contacts/Leads return HUH.pdf | Contacts/leads Dene part.pdf""",
    """Tarnwick Community Health
VB~ext 210~Y
MO~ext 114~Y
MO~ext 114~Y
vacant~.~N
KL~ext 377~Y
VB~210~Y
duty desk~960101~Y
03/04
""",
    """HUH
DoN~4000~Y
F. Haq~4417~Y
F. Haq~4417~.
HR bus. partner~4120~N
J Orr~4551~Y
as 2
site manager~bleep 001~Y
1 Apr
""",
    """Dene
CN~.~Y
TBC
""",
)
def leads_return(d: Pen) -> bytes:
    """Roles and their duties are printed; names are asked."""
    p = Page(
        d,
        face="Times",
        size=10.5,
        note="plain",
        tint="#4B2E83",
        foot="SAB/C/1. Corrections at any time to sab@westermoor.example. The list is shared with partners and is not published.",
    )
    p.title("Who leads on safeguarding in your organisation?", 15)
    p.facts(
        "Board^Westermoor and Loxford Safeguarding Adults Board|Year^2025-26|Reference^SAB/C/1|Return by^11 April 2025|To^Business unit, sab@westermoor.example"
    )
    p.para("""Every partner of the Board has agreed to hold seven roles. One person may hold more than one, except that the executive lead and the named professional are different people. Give initials or a post, an extension that is answered, and
    say whether the person has been told. Paragraphs in the right-hand column are taken from the procedures and need not be returned.""")
    if d.v == 1:
        p.para(
            "Year 2025-26. Sent to: Harrowmere, Tarnwick, Dene, ICB, police, fire, probation, Loxford housing.",
            bold=True,
        )
    p.line("Organisation", to=110)
    p.grid(
        "Role|What the procedures ask of it|Held by|Ext.|Told",
        "Executive lead^Member of the governing body; attends the Board; signs the statement|Named professional^Advice on the day; sees every concern|Mental capacity lead^Audit, training, contact for the Court of Protection team|Position of trust lead^Takes allegations about staff; human resources will not do by itself|PREVENT lead^Channel panel|Domestic abuse lead^MARAC; knows the routine enquiry policy|Out of hours contact^Answers at 3 am",
        "2.4 5 2 1.2 0.8",
    )
    p.line("Date", to=110)
    return p.bytes()


@form(
    """ICB/Infection prevention self check nursing homes.pdf | ICB/IPC self-check v2 (home's own copy).pdf | ICB/IPC Elm Lodge.pdf | ICB/IPC check Birchfield.pdf | ICB/IPC Rosings p1.pdf""",
    """Elm Lodge 3/3
Y
Y
Y
N
Y
Y
NA
Y
Y
Y
Gloves by sink 2
GN
""",
    """BH
Y
N
Y
Y
N
N
NA
Y
Y
.
Sluice door
.
""",
    """Rosings
Y
Y
.
N
""",
)
def infection_check(d: Pen) -> bytes:
    """Y, N or NA at the edge of long printed standards."""
    p = Page(
        d,
        face="Helvetica",
        size=9,
        note="oblique",
        tint="#006747",
        foot="IPC/SC/2. Based on the Health and Social Care Act 2008 code of practice on the prevention and control of infections. Page {n}",
    )
    p.title("Infection prevention: monthly self-check", 14)
    if d.v == 1:
        p.facts(
            "Home^Birchfield|Owner^Group of three homes|Link nurse^Deputy manager|ICB nurse^Infection prevention, Saltby and Dene|Folder^Green, tab 6"
        )
    p.note("""Walk from the front door to the furthest bedroom and back through the laundry. Do it in working hours, with somebody who does not usually. Write Y, N or NA and nothing else; what is N today goes to the box. It is not an audit, nobody adds it up and the ICB asks only whether it was done. Homes that found an N in nine months out of
    twelve had a third as many outbreaks as homes that found none.""")
    if d.v == 1:
        p.para("Home's own copy. Keep in the green folder behind tab 6. Link nurse: see the noticeboard.")
    p.line("Home, date", to=80)
    p.grid(
        "Standard|Y N NA",
        "1.1 Alcohol gel at the door is full and visitors are asked to use it|1.2 Staff are bare below the elbow: no watches, stoned rings, false nails, long sleeves|2.1 Hand-wash basins have liquid soap, paper towels, a foot-operated bin, and nothing stored in them|2.2 Gloves are worn for contact with body fluids and taken off before the next task, the telephone and the door handle|3.1 The sluice is locked, clean and dry; bedpans are inverted; the macerator or washer-disinfector works|3.2 Commodes are clean underneath; tape says when and by whom|4.1 Catheter bags are off the floor, below the bladder, and have a passport|5.1 Dirty linen goes into the right bag at the bedside and is not carried against the uniform|6.1 Mattresses have been unzipped and looked into this month|7.1 Staff with diarrhoea stay away for 48 hours and are paid",
        "10 1.2",
    )
    p.box("Put right by", 2)
    p.line("Initials", to=80)
    p.show(
        "Definition|",
        "NA^The standard cannot apply, for instance nobody has a catheter. 'Not looked' is N.|Outbreak^Two or more cases linked in time and place.|Link nurse^A registered nurse with four hours a month.",
        "1 4",
    )
    return p.bytes()
