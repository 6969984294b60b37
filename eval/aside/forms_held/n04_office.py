# ruff: noqa: RUF001
"""Workbooks and slides that are no forms."""

from __future__ import annotations

from pptx.util import Inches

from .kit import other
from .paper import book, cell, deck, note, save_book, save_deck, widths


def _grid(title: str, heads: list[str], rows: list[list[object]], first: int = 28) -> bytes:
    w = book()
    s = w.create_sheet("Sheet1")
    cell(s, "A1", title, b=True)
    for at, head in enumerate(heads):
        cell(s, f"{chr(65 + at)}3", head, b=True, shade="DDDDDD", frame=True)
    for row_at, row in enumerate(rows, 4):
        for at, value in enumerate(row):
            cell(s, f"{chr(65 + at)}{row_at}", value, frame=True)
    widths(s, A=first, **{chr(65 + at): 13 for at in range(1, len(heads))})
    return save_book(w)


@other("AMHP/Rota March 2025.xlsx")
def amhp_rota() -> bytes:
    """A rota with shifts that nobody has taken."""
    days = [
        f"{day} March"
        for day in ("Sat 1", "Sun 2", "Mon 3", "Tue 4", "Wed 5", "Thu 6", "Fri 7", "Sat 8", "Sun 9", "Mon 10")
    ]
    names = [
        ("VP", "", "RK"),
        ("", "", "RK"),
        ("LM, VP", "TO", ""),
        ("LM", "TO", "JS"),
        ("RK, TO", "LM", ""),
        ("VP", "", "JS"),
        ("", "VP", ""),
        ("JS", "", ""),
        ("", "", "TO"),
        ("LM, RK", "VP", ""),
    ]
    return _grid(
        "AMHP rota",
        ["Day", "8-4", "4-12", "Night"],
        [[day, *shifts] for day, shifts in zip(days, names, strict=True)],
        14,
    )


@other("Contacts/Provider out of hours contacts.xlsx")
def contact_list() -> bytes:
    """A list of contacts with gaps."""
    return _grid(
        "Out of hours contacts",
        ["Provider", "Manager", "Mobile", "On call", "E-mail"],
        [
            ["Acorn Homecare", "R. Dyer", "01632 960 301", "01632 960 302", "oncall@acorn.example"],
            ["Ashdene", "K. Ford", "", "01632 960 310", ""],
            ["Hollybank", "", "", "01632 960 315", "manager@hollybank.example"],
            ["Moorside Care", "E. Vaux", "01632 960 322", "", ""],
            ["Swift Support", "", "", "", "hello@swift.example"],
        ],
    )


@other("Performance/ASC dashboard Jan.xlsx")
def dashboard() -> bytes:
    """Monthly measures, later months empty."""
    return _grid(
        "ASC dashboard 2024/25",
        ["Measure", "Target", "Apr", "Jul", "Oct", "Jan", "Feb", "Mar"],
        [
            ["Waiting over 28 days", 60, 188, 140, 102, 71, "", ""],
            ["Reviews in 12 months %", 75, 52, 54, 57, 58, "", ""],
            ["DoLS outstanding", 120, 244, 231, 226, 212, "", ""],
            ["Still at home at 91 days %", 83, "-", 84, "-", 84, "", ""],
            ["MSP outcomes met %", 90, 89, 92, 90, 91, "", ""],
            ["Vacancies %", 8, 9.4, 7.7, 6.6, 6.1, "", ""],
        ],
    )


@other("Workforce/Training matrix reablement.xlsx")
def training_matrix() -> bytes:
    """Ticks and dates, and what has not been done left empty."""
    return _grid(
        "Reablement north – training",
        ["Name", "Moving", "Medicines", "MCA", "Safeguarding 2", "Oliver", "Falls", "Driver"],
        [
            ["Aziz, T", "03/24", "03/24", "✓", "✓", "✓", "", ""],
            ["Bell, C", "11/23", "11/23", "✓", "✓", "", "", "✓"],
            ["Coyle, D", "01/25", "", "", "✓", "✓", "", "✓"],
            ["Eccles, M", "06/24", "06/24", "✓", "✓", "✓", "✓", ""],
            ["Fofana, A", "", "", "", "", "", "", "✓"],
            ["Grey, P", "09/24", "10/24", "✓", "", "", "", "✓"],
        ],
    )


@other("Contracts/Contract register.xlsx")
def contract_register() -> bytes:
    """A register with open-ended contracts."""
    return _grid(
        "Contract register: adults",
        ["Contract", "Supplier", "Start", "End", "Extension", "Value p.a.", "Owner"],
        [
            ["Home care framework", "22 providers", "01/10/2022", "30/09/2026", "1+1", 14200000, "PL"],
            ["Advocacy hub", "Voices Together (example)", "01/04/2023", "31/03/2026", "", 310000, "GR"],
            ["Meals", "Thornley Kitchens", "01/07/2021", "", "rolling", 120000, "PL"],
            ["Sensory", "Wexbury Deaf Centre", "01/04/2022", "31/03/2026", "1", 184000, "KB"],
            ["Equipment store", "", "", "", "", "", "in-house"],
            ["Telecare monitoring", "Careline East (example)", "01/01/2024", "", "rolling", 96000, "BH"],
        ],
    )


@other("Strategy/Vision slides.pptx")
def vision() -> bytes:
    """Slides of a few words each."""
    d = deck()
    for title, body in [
        ("Living well in Wexbury", "2025"),
        ("People first", ""),
        ("Three shifts", "Earlier\nCloser\nTogether"),
        ("So what?", "Ask. Listen. Do."),
        ("Thank you", "Questions?"),
    ]:
        slide = d.slides.add_slide(d.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = body
    return save_deck(d)


@other("Events/Market engagement day.pptx")
def workshop() -> bytes:
    """Slides with questions for tables to talk about."""
    d = deck()
    for title, body in [
        ("Market engagement: supported living", "Guildhall, 4 March 2025"),
        ("Timetable", "9.30 coffee\n10.00 what the data say\n10.45 tables\n12.30 lunch"),
        ("Table discussion 1", "What would make you bid?\nWhat would stop you?\nWhat do we ask for that nobody needs?"),
        ("Table discussion 2", "Nights: sleep-in, waking or technology?\nWho decides?"),
        ("What happens next", "Notes out by 14 March\nSpecification for comment in April\nTender in June"),
    ]:
        slide = d.slides.add_slide(d.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = body
    return save_deck(d)


@other("Performance/Quarter 3 in six charts.pptx")
def quarter_slides() -> bytes:
    """A slide with a table of figures and dashes."""
    d = deck()
    slide = d.slides.add_slide(d.slide_layouts[5])
    slide.shapes.title.text = "Quarter 3"
    rows = [
        ["", "Q1", "Q2", "Q3", "Q4"],
        ["Contacts", "4,210", "4,388", "4,702", ""],
        ["Settled at once", "41%", "43%", "44%", ""],
        ["Waiting for OT (median days)", "96", "81", "74", ""],
        ["Carers assessed", "188", "201", "176", ""],
        ["LGSCO decisions", "1", "-", "3", ""],
    ]
    table = slide.shapes.add_table(len(rows), 5, Inches(0.6), Inches(1.6), Inches(12), Inches(4)).table
    for y, row in enumerate(rows):
        for x, text in enumerate(row):
            table.cell(y, x).text = text
    last = d.slides.add_slide(d.slide_layouts[6])
    note(
        last,
        (1, 1, 11, 5),
        "Why are more people ringing?\nTwo GP practices closed their lists\nThe December letter about charges\nWinter",
        size=24,
        b=True,
    )
    return save_deck(d)
