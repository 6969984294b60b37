# ruff: noqa: RUF001
"""PDF documents that are no forms."""

from __future__ import annotations

from .kit import other
from .paper import Sheet


@other("Information/Guide to paying for care.pdf")
def paying_guide() -> bytes:
    """A leaflet with a contents page of dotted leaders."""
    s = Sheet(size=11)
    s.text("Paying for care: a guide", b=True, size=22, gap=20)
    s.text("Contents", b=True, size=14)
    for title, page in [
        ("Who pays?", 2),
        ("The financial assessment", 3),
        ("Your home", 4),
        ("Deferred payments", 5),
        ("Giving things away", 6),
        ("If you disagree", 7),
        ("Useful contacts", 8),
    ]:
        s.text(f"{title} {'.' * (90 - 2 * len(title))} {page}", gap=8)
    s.next_page()
    for head, body in [
        (
            "Who pays?",
            "Social care is not free like the health service. If you have more than £23,250 you pay for your own care. Between £14,250 and £23,250 you pay something from your savings. Below that, only from your income.",
        ),
        (
            "The financial assessment",
            "You will be asked for your name, date of birth, National Insurance number, income, savings, property and the costs of your disability. Have bank statements for three months to hand. Most people do it with us by telephone, which takes forty minutes.",
        ),
        ("If you disagree", "Ring first. Most mistakes are put right within the day."),
    ]:
        s.text(head, b=True, size=14)
        s.text(body, gap=12)
    return s.save()


@other("Information/Day opportunities charges 2025-26.pdf")
def price_list() -> bytes:
    """Prices with leaders."""
    s = Sheet("Times-Roman", 12)
    s.text("Charges from 7 April 2025", b=True, size=16, gap=12)
    for label, price in [
        ("Full day, standard", "£62.40"),
        ("Full day, enhanced (two staff)", "£118.10"),
        ("Half day", "£34.00"),
        ("Transport, each way", "£6.50"),
        ("Lunch, two courses", "£5.20"),
        ("Bath at the centre", "£9.00"),
        ("Respite night", "£171.30"),
        ("Late cancellation", "no charge"),
    ]:
        s.text(f"{label} {'.' * (80 - len(label))} {price}", gap=8)
    s.text("What you pay yourself depends upon your financial assessment; it is never more than these figures.")
    return s.save()


@other("Press/Shared Lives carers honoured.pdf")
def press_notice() -> bytes:
    """A press notice with its heading lines."""
    s = Sheet()
    for line in (
        "NEWS RELEASE",
        "Date: 12 February 2025",
        "Embargo: none",
        "Ref: PR/25/031",
        "Contact: press office, 01632 960 122",
    ):
        s.text(line, b=True)
    s.y -= 10
    s.text("Couple who opened their home to eleven people are honoured", b=True, size=15)
    s.text(
        "Two Shared Lives carers from Nether Combe have been given the council's medal after thirty years. Dot and Vernon Ashplant, 68 and 71, have shared their home with eleven people with learning disabilities, four of whom still come to Sunday dinner."
    )
    s.text("“They came for a fortnight and they stayed for nine years,” said Mrs Ashplant. “You don't notice.”")
    s.text("ENDS")
    s.text(
        "Notes to editors\n1. Shared Lives matches adults who need support with approved carers.\n2. There are 61 carers in the borough. The next information evening is on 6 March."
    )
    return s.save()


@other("Structure/Adults structure chart Jan 2025.pdf")
def structure_chart() -> bytes:
    """Boxes with posts, names and vacancies."""
    s = Sheet(wide=True)
    s.text("Adult Social Care – structure, January 2025", b=True, size=14)
    s.c.rect(330, 430, 180, 46)
    s.at(340, "Director of Adults", b=True, y=458)
    s.at(340, "C. Latham", y=442)
    for at, (post, name, teams) in enumerate(
        [
            ("AD Operations", "M. Sell", ["Front door", "Localities x 4", "Hospital", "Vacant"]),
            ("AD Commissioning", "Vacant", ["Brokerage", "Contracts", "QA"]),
            ("Principal Social Worker", "H. Dean", ["ASYE", "Practice quality"]),
            ("AD Safeguarding & MH", "B. Orr", ["MASH", "AMHP hub", "DoLS", "(vacant) DoLS manager"]),
        ]
    ):
        x = 50 + at * 190
        s.c.line(x + 80, 410, 420, 430)
        s.c.rect(x, 360, 165, 46)
        s.at(x + 6, post, b=True, y=388)
        s.at(x + 6, name, y=372)
        for row, team in enumerate(teams):
            s.c.rect(x + 10, 320 - row * 34, 145, 26)
            s.at(x + 16, team, y=328 - row * 34, size=9)
    return s.save()


@other("Projects/Front door redesign plan.pdf")
def gantt() -> bytes:
    """A plan of bars in an otherwise empty grid."""
    s = Sheet(size=9, wide=True)
    s.text("Front door redesign – plan on a page", b=True, size=13, gap=12)
    months = ["Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun"]
    s.cells(["Task", "Lead", *months], [170, 70, *[54] * 9], b=True)
    for task, lead, start, length in [
        ("Listen to 200 calls", "N. Adair", 0, 2),
        ("Co-design with callers", "E. Platt", 1, 3),
        ("Recruit", "HR", 2, 3),
        ("Script and record", "PSW", 3, 2),
        ("Train", "L&D", 5, 1),
        ("Go live", "N. Adair", 6, 1),
        ("Look back", "QA", 7, 2),
    ]:
        top = s.y
        s.cells([task, lead, *[""] * 9], [170, 70, *[54] * 9], 24)
        s.c.setFillGray(0.5)
        s.c.rect(s.left + 240 + start * 54, top - 8, length * 54, 12, fill=1)
        s.c.setFillGray(0)
    return s.save()


@other("Performance/Ward profiles data pack.pdf")
def data_pack() -> bytes:
    """Tables of figures, many suppressed."""
    s = Sheet(size=9)
    s.text("Adults receiving long-term support by ward and reason, 31 March 2024", b=True, size=11, gap=10)
    cols = [115, 63, 63, 63, 63, 63, 63]
    s.cells(["Ward", "Physical", "Sensory", "Memory", "LD", "MH", "Social"], cols, b=True, shade=True)
    for row in [
        "Abbot|88|*|31|24|19|-",
        "    Canal|140|6|52|38|61|*",
        "    Estuary East|201|11|70|45|88|7",
        "    Estuary West|177|9|64|51|79|*",
        "    Mill|61|-|29|17|*|-",
        "    Moorside|34|*|15|*|-|-",
        "    Quarry|72|*|33|22|18|-",
        "    St Oswin|99|5|47|19|26|*",
        "    Thornley|118|8|58|40|31|-",
        "    Weir|26|-|*|*|-|-",
    ]:
        s.cells(row.strip().split("|"), cols)
    s.y -= 10
    s.text("* 1 to 4, suppressed.  - none.  Social: support for social isolation or as an asylum seeker.")
    return s.save()


@other("Annual report/Local account 2024.pdf")
def local_account() -> bytes:
    """A report with pull quotes in boxes and big figures."""
    s = Sheet(size=11)
    s.text("Our local account", b=True, size=26, gap=16)
    s.text(
        "In the year 4,112 people drew on support that we arranged. 61% were over 75. For the first time more people were helped by reablement (2,030) than by long-term home care (1,760).",
        gap=14,
    )
    s.box(50, "“They asked me what I could do. It made a change.” – Alfie, Estuary East")
    for figure, text in [
        ("84%", "at home three months after leaving hospital"),
        ("74", "days, median wait for an OT; too long"),
        ("61", "Shared Lives carers"),
        ("9/10", "felt treated with respect"),
    ]:
        s.at(s.left, figure, b=True, size=20)
        s.at(140, text)
        s.y -= 32
    s.box(50, "“I'd like to have known it was only for six weeks.” – Mrs Chaudhry, Canal")
    s.text(
        "What we said we would do, and did: opened the sheds; paid the panel; wrote letters that can be understood. What we said and did not do: online reviews. We shall try again in the autumn."
    )
    return s.save()


@other("Information/Who to call poster.pdf")
def poster() -> bytes:
    """A poster of numbers in boxes."""
    s = Sheet(size=14)
    s.text("Worried about an adult?", b=True, size=28, gap=24)
    for head, number in [
        ("In danger now", "999"),
        ("Adult social care, 8 to 6", "01632 960 140"),
        ("Nights and weekends", "01632 960 141"),
        ("Carers' centre", "01632 960 188"),
        ("Listening line", "01632 960 116"),
    ]:
        s.box(48, f"{head}\n{number}")
    s.text("You do not need to be sure. You do not need to give your name.")
    return s.save()


@other("Policies/Medication policy for provider services.pdf")
def medication_policy() -> bytes:
    """Numbered policy text that says what the record must hold."""
    s = Sheet("Times-Roman", 11, foot="Medication policy v5")
    s.text("Medication policy", b=True, size=18, gap=12)
    for number, line in enumerate(
        [
            "Staff give medicines only when they have been trained and watched three times by a competent person.",
            "The record (MAR) shows: name; date of birth; allergies; each medicine, its strength, dose, route and time; initials of the giver; code where not given.",
            "Codes are R refused, H in hospital, N not needed, S sleeping, O other with a note.",
            "Any mistake is reported on form MIR/1 within 24 hours. The form asks what happened, what was done, and why. It is for learning.",
            "Covert medicine needs a capacity assessment, a best interests decision with the pharmacist, and review each quarter.",
            "Controlled drugs are counted by two people at each change of shift.",
            "Homely remedies: see list agreed with the GP, kept in the front of the MAR.",
        ],
        1,
    ):
        s.text(f"{number}.  {line}", gap=8)
    return s.save()
