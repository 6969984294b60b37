"""Forms of continuing healthcare and of joint funding, continued."""

from __future__ import annotations

from .pen import Pen, form
from .sheet import Printed, sheet


@form(
    """DST summary and MDT recommendation sheet.docx | DST summary sheet - blank for MDT.pdf | DST/DST summary PG 2001.docx |
    DST/DST summ N Harcombe.pdf | DST/dst sheet - adjourned.docx""",
    """PG, Birchfield, 20/01/25
L
M
N
H
L
L
S
N
M
N
N
N
Not eligible
Severe need in cognition does not of itself show a primary health need. Nature: predictable. Intensity: one carer, no nursing beyond the funded nursing contribution. Complexity: no interaction of note. Unpredictability: none.
Yes
No
IF / RB
""",
    """NH 3 Dec
N
L
L
L
M
M
H
H
N
M
N
A3
Not eligible
Behaviour high on account of frequency and cognition high. Council's social worker dissents, see separate note - joint funding.
Yes
Yes
L Obi, V Brandt RN
""",
    """TG, 12/02, adjourned - no records from home
M
.
.
N
M
""",
)
def dst_summary(d: Pen) -> bytes:
    """Levels as letters beside printed rows; definitions at length."""
    w = sheet(d, font="Calibri", note="greyitalic", size=10.5, shade="EDEDED")
    w.title("Decision Support Tool: summary sheet and recommendation of the multidisciplinary team")
    w.facts(
        "Board^Saltby and Dene ICB|Sheet^DST/S|Revision^5|Owner^Head of All Age Continuing Care|Review date^October 2025"
    )
    w.note("""This sheet is the front of the tool and is what the ICB's verifier reads first. It is not a substitute for the descriptions in the twelve domains.

    Levels: N no needs, L low, M moderate, H high, S severe, P priority. Severe is available in six of the domains and priority in four of them: behaviour, breathing, drug
    therapies and symptom control, altered states of consciousness. Levels that do not exist in a domain are printed as a dash.

    Primary health need. A clear recommendation of eligibility is expected where there is a level of priority in any one of the four domains, or two or more severe. Where
    there is one severe with needs in a number of other domains, or a number of domains with high and/or moderate, this may well also indicate a primary health need and the
    four key characteristics must be weighed.

    Nature is the particular characteristics of the need and the type of help. Intensity is its extent and severity, the support required to meet it and whether it is
    sustained. Complexity is how needs interact so that more skill is required. Unpredictability is the degree to which needs fluctuate and so are hard to manage; it relates
    to the level of risk to health if care is not adequate and timely.""")
    w.kv("Person (initials), place and date of meeting")
    w.grid(
        "Domain|Levels available|Level agreed",
        "|".join(
            f"{name}^{levels}"
            for name, levels in (
                ("Breathing", "N L M H S P"),
                ("Nutrition", "N L M H S -"),
                ("Continence", "N L M H - -"),
                ("Skin (including tissue viability)", "N L M H S -"),
                ("Mobility", "N L M H S -"),
                ("Communication", "N L M H - -"),
                ("Cognition", "N L M H S -"),
                ("Behaviour", "N L M H S P"),
                ("Psychological and emotional needs", "N L M H - -"),
                ("Drug therapies and symptom control", "N L M H S P"),
                ("Altered states of consciousness", "N L M H S P"),
                ("Other significant care needs", "N L M H S P"),
            )
        ),
        "9 5 3",
    )
    w.strike("Recommendation", "Eligible|Not eligible")
    w.box(
        "Rationale under the four key characteristics",
        5,
        hint="Write for the person and family as the reader. No abbreviations.",
    )
    w.strike("Was the person or a representative at the meeting?", "Yes|No", tail="")
    w.strike("Does any member of the team disagree?", "Yes|No", tail="")
    w.line("Signatures of the MDT")
    w.footer(
        "Sheet DST/S rev. 5. The ICB tells the person its decision in writing; the MDT does not."
        if d.v != 1
        else "Sheet DST/S rev. 5. Copy printed for the MDT room, Birchfield House. The ICB tells the person its decision in writing; the MDT does not."
    )
    return w.bytes()


@form(
    """Joint funding dispute - stage 1 notice.rtf | Joint funding dispute notice Stage 1 and 2 (Apr 25).rtf | Disputes/Stage 1 Harcombe.rtf |
    Disputes/S1 notice MW.rtf | Disputes/S1 notice - draft.rtf""",
    """Westermoor Council
Niall Harcombe, CCP/25/034
Share of cost from 6 December 2024
Panel of 25 February allotted 0 per cent to health although behaviour and cognition were both agreed high.
40 per cent of £2,250 a week
Council funds in full without prejudice; reimbursement to be backdated
11 March 2025
P. Anselm, head of service
12 March
""",
    """Saltby and Dene ICB
M.W.
Responsible commissioner, moved from Penbrook June 24
Rule 14.3 of who pays; placement was arranged by Penbrook
Nil
Penbrook ICB place
4/3/25
CH
.
""",
    """Loxford
S. Merriden
.
.
45%
""",
)
def dispute_notice(d: Pen) -> bytes:
    """An RTF with the procedure in it."""
    ask = (
        "Party giving notice:",
        "Person and panel reference:",
        "What is in dispute:",
        "Grounds (facts, guidance relied on, page numbers):",
        "Share or outcome sought:",
        "Who pays meanwhile:",
        "Date by which the other party is asked to answer:",
        "Signed for the party:",
        "Received (date):",
    )
    head = """JOINT FUNDING DISPUTES: NOTICE AT STAGE ONE||Procedure agreed by the councils and the ICB under regulation 22(2) of the Standing Rules.||1. No person is to be left without
    care while bodies argue. The body that pays on the day the dispute begins goes on paying until it is settled.||2. Stage one is between the two team managers and lasts ten working days. Stage two
    is between heads of service and lasts ten more. Stage three is an independent adviser from another integrated care system, whose opinion the directors have agreed to follow unless it is
    unlawful.||3. A notice must be confined to two pages. Evidence already before the panel need not be sent again: give the page.||4. Interest is not claimed. Reimbursement is made within thirty days of the outcome.||5. The
    person is told that there is a dispute, in plain words, and that it makes no difference to the care.||"""
    if d.v == 1:
        head += "Issue of April 2025, for use at stages one and two. Keep in the case file under Finance, not under Correspondence.||"
    parts = [r"{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}{\colortbl;\red128\green128\blue128;}\f0\fs21 "]
    text = " ".join(head.split()).replace("||", "\n").strip()
    for at, line in enumerate(text.split("\n")):
        parts.append((r"{\b\fs28 " + line + "}" if at == 0 else line) + r"\par\par ")
    for label in ask:
        said = d(label)
        parts.append(r"{\b " + label + r"}\par ")
        parts.append((said or r"\par ") + r"\par ")
    parts.append(
        r"\par{\cf1\i Notices are numbered by the panel coordinator. A notice that is not answered in time goes to the next stage of itself.}\par}"
    )
    return "".join("".join(parts)).replace("£", r"\'a3").encode("cp1252")


@form(
    """Section 117 aftercare plan.docx | Section 117 aftercare plan (content controls) Loxford.docx | s117/Aftercare plan S Merriden Jan25.docx |
    s117/117 plan DR.docx | s117/aftercare plan WIP.pdf""",
    """Selina Merriden
12/08/1997
Section 3
09/11/2022
Loxford Council and Saltby and Dene ICB (resident in Loxford immediately before detention)
Gail Tranter, Loxford community learning disability team
To live near mum, keep her rabbit, and have staff who do not talk over her.
Core and cluster tenancy; positive behaviour support; epilepsy nurse review every three months; sensory equipment
Rent, food and rabbit (housing benefit and own money)
Fewer words, humming, refuses lorazepam; ring the intensive support team, not 111
24/04/2025
Not to be ended
Plan read with Selina in pictures, she signed with her sticker.
GT
""",
    """Dmitri R.
5.11.84
s37
2019
Westermoor / S&D
K. Abiola CPN
A job, less medication
Depot, supported living 12 h, welfare calls
None
Stops opening post
Aug 25
Continue
Declined to sign
KA 2/2
""",
    """Jo Tamblyn
.
Section 3
.
.
Not allocated yet
Wants to go back to Penbrook
""",
)
def aftercare_plan(d: Pen) -> bytes:
    """Content controls with legal notes between them."""
    w = sheet(d, font="Arial", note="blue", size=10.5)
    w.header(
        "Loxford Adult Mental Health Partnership   |   S117/P/3"
        if d.v != 1
        else "Loxford Council and Dene Partnership NHS Foundation Trust   |   S117/P/3   |   approved by the s117 policy group 14 May 2024, next review May 2026"
    )
    w.title("Section 117 aftercare plan")
    w.note("""Section 117 of the Mental Health Act 1983 applies to people detained under section 3, 37, 45A, 47 or 48 who then cease to be detained and leave hospital. The duty is
    joint, is owed to the person, cannot be charged for and lasts until both the ICB and the local authority are satisfied that the person is no longer in need of such
    services. 'After-care services' means services which meet a need arising from or related to the person's mental disorder and reduce the risk of a deterioration and
    accordingly the risk of the person requiring admission again (section 117(6)).

    Ordinary residence immediately before detention fixes which local authority is responsible: [2023] UKSC 31. A later
    detention starts again from where the person then lived.""")
    w.control("Name:")
    w.control("Date of birth:", "Click or tap to enter a date.")
    w.control("Section giving rise to the right:", "Choose an item.")
    w.control("Date of that detention:", "Click or tap to enter a date.")
    w.control("Responsible bodies:")
    w.control("Care coordinator / key worker:")
    w.note("What follows must be written with the person. Start with what they want; a list of services is not a plan.")
    w.control("What the person wants", "Click or tap here to enter text in the person's own words.", beside=False)
    w.control("Aftercare services and the need each one meets", "Click or tap here to enter text.", beside=False)
    w.control("What is not aftercare and how it is paid for", "Click or tap here to enter text.", beside=False)
    w.note("Rent and ordinary food are normally not aftercare; specialist accommodation may be ([2013] EWHC 1637).")
    w.control("Signs of relapse and what to do", "Click or tap here to enter text.", beside=False)
    w.control("Next review:", "Click or tap to enter a date.")
    w.control("Is aftercare to continue?", "Choose an item.")
    w.control("How the person took part", "Click or tap here to enter text.", beside=False)
    w.control("Signed for both bodies:", "Initials and date")
    w.note(
        "Ending aftercare: never because the person is stable, has moved, has been readmitted informally, refuses, or is in paid work. Never by default, never by letter alone, never without a meeting."
    )
    return w.bytes()


@form(
    """Carer conversation card (A5).pdf | Carer conversation card - Ward 9 pad.pdf | Cards/card 118.pdf | Cards/card Ward 9 bed 6.pdf |
    Cards/card 121 carer had to leave.pdf""",
    """118
Ivy Ellery (daughter)
Sundays + phone
No
Lifting. Works Mon-Thu.
N
Y
Y
SA
""",
    """.
Bernard McArdle, husband
24 hrs
Not any more
Nights, O2
Y
Y
Y
pk
""",
    """121
Wanda Strake
every day
""",
)
def carer_card(d: Pen) -> bytes:
    """A card the size of a hand with more advice than lines."""
    p = Printed(
        d,
        size=9,
        note="oblique",
        tint="#7A2A6B",
        paper="A5",
        foot="Carer card CC2. Order pads of 50 from the discharge office.",
    )
    p.left, p.right = 32, p.w - 32
    p.title("Five minutes with the carer", 13)
    if d.v == 1:
        p.para("Ward 9  -  keep the pad at the nurses' station  -  cards to Transfer of Care Hub daily")
    p.note("""Section 74 of the NHS Act 2006 says a trust must, as soon as feasible, involve the patient and any carer when the patient is likely to need care after
    discharge. 'Carer' means anybody who provides or intends to provide care, unpaid; they need not live with the patient or call themselves a carer. Do not ask in front of
    the patient whether they can go on.

    Say: 'What would you need so that this works for you?' Not: 'You will be all right, won't you?'

    Young carers (under 18): ring the family hub on the same day.""")
    p.line("Card no.|Carer|How much they do|Willing and able to go on?|What worries them", to=120)
    p.marks(
        "Tick|Y|N",
        "Urgent help needed before discharge|Wants a carer's assessment|Given the carers' centre leaflet",
        sign="✓",
    )
    p.line("Initials", to=120)
    p.note("A carer's assessment under section 10 of the Care Act does not depend on what the patient is entitled to.")
    return p.bytes()
