# ruff: noqa: RUF001
"""Further documents that are no forms, each with something of a form about it."""

from __future__ import annotations

from pptx.util import Inches

from .kit import other
from .paper import Sheet, book, cell, deck, mail, note, save_book, save_deck, widths
from .word import Doc, band, put


@other("Practice/Prompt cards for a good conversation.docx")
def prompt_cards() -> bytes:
    """Questions to carry in a pocket, with no place for answers."""
    d = Doc("Arial", 13)
    d.h("Prompt cards", 1)
    t = d.table(3, [8, 8])
    for at, text in enumerate(
        [
            "What does a good day look like?",
            "Who would you ring at two in the morning?",
            "What have you tried?",
            "What would you be sorry to lose?",
            "What should I have asked?",
            "Shall we have that tea?",
        ]
    ):
        put(t.cell(at // 2, at % 2), text, b=True)
    d.p("Cut along the lines. Use one or two, never all six.", i=True)
    return d.save()


@other("Practice/Recording standards.docx")
def recording_standards() -> bytes:
    """A standard of wrong and right entries in a table."""
    d = Doc("Calibri", 11)
    d.h("Recording standards", 1)
    t = d.table(1, [8.2, 8.2])
    put(t.cell(0, 0), "Instead of", b=True, shade="F4CCCC")
    put(t.cell(0, 1), "Write", b=True, shade="D9EAD3")
    for bad, good in [
        ("N/A", "Not discussed today because …, will ask on …"),
        ("See previous", "the sentence itself"),
        ("Refused care", "“Not today, I've my programme.” Offered again at 4, accepted."),
        ("[copied text]", ""),
        ("Family informed", "Rang Mrs Lisle (daughter) 14.10, told her …"),
        ("?dementia", "Forgot the day twice; GP asked to see her"),
    ]:
        cells = t.add_row().cells
        put(cells[0], bad)
        put(cells[1], good)
    d.p("Entries are made within two working days. Every field marked with a star is read by somebody.")
    return d.save()


@other("Safeguarding/Thresholds guide.docx")
def thresholds() -> bytes:
    """A guide in coloured bands with columns of examples."""
    d = Doc("Arial", 9.5, wide=True)
    d.h("When to raise a concern", 1)
    t = d.table(1, [4, 7, 7, 7])
    for cell_, head in zip(
        t.rows[0].cells, ["Type", "Manage within service", "Talk to us", "Raise a concern"], strict=True
    ):
        put(cell_, head, b=True)
    for row in [
        ("Medicines", "One missed dose, no harm", "Several people or twice in a month", "Harm, or deliberate"),
        ("Falls", "Within care plan, no pattern", "Plan not followed once", "Injury, plan not followed"),
        ("Pressure damage", "Category 1", "Category 2, two or more", "Category 3 or 4 with poor care"),
        ("Money", "", "Receipts missing", "Theft, coercion"),
        ("Between residents", "Words", "Push, no injury", "Injury, sexual contact, repeated"),
    ]:
        for cell_, text in zip(t.add_row().cells, row, strict=True):
            put(cell_, text)
    t.add_row()
    band(t, len(t.rows) - 1, "If in doubt ring 01632 960 900", "FFC000")
    return d.save()


@other("Cabinet/Report 4 - Extra care Cobblers Yard.docx")
def cabinet_report() -> bytes:
    """A committee report with its front box of labels, and implications."""
    d = Doc("Arial", 11)
    t = d.table(5, [5, 11.5])
    for row, (label, text) in zip(
        t.rows,
        [
            ("Report to", "Cabinet, 18 February 2025"),
            ("Report of", "Director of Adults"),
            ("Portfolio", "Adults and health – Cllr Frost"),
            ("Key decision", "Yes – forward plan 24/118"),
            ("Wards", "Canal, Weir"),
        ],
        strict=True,
    ):
        put(row.cells[0], label, b=True)
        put(row.cells[1], text)
    d.p()
    for number, (head, text) in enumerate(
        [
            (
                "Recommendation",
                "That Cabinet agree to grant a lease of the land at Cobbler's Yard for 125 years to build 72 extra care flats, the council to nominate to all.",
            ),
            (
                "Background",
                "The borough has 64 such flats for 18,300 people of 75 and over. Comparable councils have three times as many.",
            ),
            (
                "Options",
                "To sell and take £1.1m; to build ourselves at £9.4m; to lease. The last gives most flats soonest.",
            ),
            ("Finance", "Each flat avoids about £6,900 a year of residential care."),
            ("Legal", "Best consideration under section 123; the Secretary of State's general consent applies."),
            ("Equality", "See appendix 2. No adverse impact that is not mitigated."),
            ("Climate", "None beyond planning conditions."),
            ("Consultation", "104 people came to two days in the hall; 88 were in favour."),
        ],
        1,
    ):
        d.p(f"{number}. {head}", b=True)
        d.p(text)
    return d.save()


@other("Voices/What people told us - comment cards.docx")
def comment_cards() -> bytes:
    """Quotations under the three questions of a card."""
    d = Doc("Georgia", 11.5)
    d.h("Comment cards, January", 1)
    for ask, words in [
        ("What did we do well?", ["Listened.", "Nothing to say but thank you", "The lad with the toolbox", "10/10"]),
        ("What could we do better?", ["Ring back", "-", "Car park", "Don't send a different one every time", "n/a"]),
        ("Anything else?", ["My mother was a nurse here in 1961", "No"]),
    ]:
        d.p(ask, b=True)
        for word in words:
            d.p(word, "List Bullet")
    d.p("61 cards were handed in, 23 of them with nothing written under the second question.")
    return d.save()


@other("Practice/Genogram and chronology Mr W (training example).docx")
def chronology() -> bytes:
    """A chronology whose last column is mostly empty."""
    d = Doc("Arial", 10)
    d.h("Chronology – training example", 1)
    t = d.table(1, [2.8, 6.5, 3.5, 3.7])
    for cell_, head in zip(t.rows[0].cells, ["Date", "Event", "Source", "Significance"], strict=True):
        put(cell_, head, b=True)
    for row in [
        ("1961", "Marries", "Mr W", ""),
        ("1994", "Redundant from dockyard", "Mr W", ""),
        ("03/2019", "Wife dies", "GP", "Stops seeing friends"),
        ("11/2022", "Fall, hip", "Hospital", ""),
        ("02/2023", "Case closed, 'no needs'", "ASC", "Missed"),
        ("06/2023", "Neighbour rings about smell", "ASC", ""),
        ("08/2023", "Found on floor", "Ambulance", "Safeguarding concern"),
    ]:
        for cell_, text in zip(t.add_row().cells, row, strict=True):
            put(cell_, text)
    return d.save()


@other("Forms/List of forms and where to find them.docx")
def list_of_forms() -> bytes:
    """A list of forms: numbers, names, versions, owners."""
    d = Doc("Calibri", 10.5)
    d.h("Adult social care forms", 1)
    t = d.table(1, [2.2, 7.5, 2, 4])
    for cell_, head in zip(t.rows[0].cells, ["No.", "Form", "Version", "Owner"], strict=True):
        put(cell_, head, b=True, shade="D9D9D9")
    for row in [
        ("CA06", "Carer's assessment", "6", "Carers lead"),
        ("DP1", "Direct payment agreement", "2025", "DP team"),
        ("DP4", "Monitoring return", "3", "DP team"),
        ("MIR/1", "Medication incident report", "1", "QA"),
        ("NA", "Needs assessment", "2024/3", "PSW"),
        ("RA1", "Risk assessment", "", ""),
        ("SA5", "Enquiry report, provider-led", "3", "MASH"),
    ]:
        for cell_, text in zip(t.add_row().cells, row, strict=True):
            put(cell_, text)
    d.p("Versions older than these should be deleted. Forms with no owner are being reviewed.")
    return d.save()


@other("Audit/Internal audit - completeness of forms.pdf")
def forms_audit() -> bytes:
    """Findings about forms that were left blank."""
    s = Sheet(size=10.5)
    s.text("Internal audit: direct payment agreements", b=True, size=15, gap=10)
    s.text(
        "We drew 50 agreements. Eleven had no signature, four no start date, seven had nothing under 'insurance' though a personal assistant was employed, and two were blank but for a name. All 50 had an amount.",
        gap=8,
    )
    for head in (
        "Field",
        "Start date",
        "Weekly amount",
        "Purpose",
        "Insurance",
        "Signature (person)",
        "Signature (council)",
    ):
        found = {
            "Start date": "46",
            "Weekly amount": "50",
            "Purpose": "49",
            "Insurance": "24 of 31",
            "Signature (person)": "39",
            "Signature (council)": "44",
        }
        s.cells([head, found.get(head, "Filled in (of 50)")], [200, 150], b=head == "Field")
    s.y -= 12
    s.text(
        "Agreed action: the adviser checks each agreement against a list before the first payment. Owner: DP manager. Date: 31 March 2025.",
        gap=8,
    )
    s.text("Opinion: reasonable assurance.", b=True)
    return s.save()


@other("Events/Carers week programme.pdf")
def programme() -> bytes:
    """A timetable with empty slots."""
    s = Sheet(wide=True)
    s.text("Carers' week in Millbrook", b=True, size=20, gap=14)
    cols = [90, 130, 130, 130, 130, 130]
    s.cells(["", "Mon", "Tue", "Wed", "Thu", "Fri"], cols, b=True, shade=True)
    for row in [
        ["10 – 12", "Coffee, library", "", "Walk on the moor", "", "Thank-you breakfast"],
        ["12 – 2", "", "Lunch, Deaf Centre", "", "Money advice", ""],
        ["2 – 4", "First aid", "Choir", "", "Ask the Director", ""],
        ["6 – 8", "", "", "Online, for those who work", "", "Film"],
    ]:
        s.cells(row, cols, 40)
    s.y -= 12
    s.text("Sitters are free if you book by the Friday before: 01632 960 188.")
    return s.save()


@other("Information/How to fill in your financial assessment form.pdf")
def how_to_fill() -> bytes:
    """A leaflet that goes through a form page by page, with a worked example."""
    s = Sheet(size=11)
    s.text("How to fill in your financial assessment form", b=True, size=17, gap=10)
    for head, text in [
        (
            "Page 1: about you",
            "Write your name as on your pension letter. If somebody acts for you, they put their name and send a copy of the power of attorney.",
        ),
        (
            "Page 2: income",
            "Put what you get each week. If you are paid every four weeks, divide by four. For example: £815.40 every four weeks is £203.85.",
        ),
        ("Page 3: savings", "Put every account, even one with £1 in it. Half of a joint account is yours."),
        ("Page 4: your home", "Leave this page empty if you are having care at home."),
        ("Page 5: extra costs", "Laundry, heating, special diet, the gardener. Send what bills you have."),
        ("Page 6: signature", "If you do not sign we have to send it back."),
    ]:
        s.text(head, b=True, gap=2)
        s.text(text, gap=10)
    s.text("Would you rather not write? Ring 01632 960 145 and we will fill it in with you.")
    return s.save()


@other("Workforce/Structure and vacancies.pptx")
def vacancy_slides() -> bytes:
    """Boxes of posts, some vacant."""
    d = deck()
    slide = d.slides.add_slide(d.slide_layouts[6])
    note(slide, (0.4, 0.2, 12, 0.7), "Locality 2", size=24, b=True)
    for at, text in enumerate(
        [
            "Team manager\nJ. Abara",
            "Senior\nL. Osei-Poku",
            "Senior\nVACANT",
            "SW\nC. Whitmore",
            "SW\nP. Lindqvist",
            "SW\n(advert out)",
            "Support\nCraig",
            "Support\n",
        ]
    ):
        shape = slide.shapes.add_shape(
            1, Inches(0.4 + at % 4 * 3.1), Inches(1.4 + at // 4 * 2), Inches(2.9), Inches(1.6)
        )
        shape.text_frame.text = text
    return save_deck(d)


@other("Commissioning/Fee rates 2025-26.xlsx")
def fee_rates() -> bytes:
    """A tariff with some bands not offered."""
    w = book()
    s = w.create_sheet("Rates")
    widths(s, A=34, B=14, C=14, D=14, E=30)
    rows: list[list[str | float]] = [
        ["Weekly rate, £", "Band 1", "Band 2", "Band 3", "Note"],
        ["Residential", 742, 790, "", ""],
        ["Residential dementia", "", 838, 866, ""],
        ["Nursing (with FNC)", 1002, 1040, 1088, "FNC £254.06 assumed"],
        ["Shared Lives", 412, 486, 590, ""],
        ["Extra care, per hour", 22.1, "", "", ""],
        ["Home care, per hour", 24.36, "", "", "Rural £26.10"],
    ]
    for at, row in enumerate(rows, 1):
        for column, value in zip("ABCDE", row, strict=True):
            cell(s, f"{column}{at}", value, b=at == 1, frame=True)
    return save_book(w)


@other("Feedback/Survey comments coded.xlsx")
def coded_comments() -> bytes:
    """Free text with codes; many people wrote nothing."""
    w = book()
    s = w.create_sheet("Comments")
    widths(s, A=8, B=48, C=48, D=16)
    rows: list[list[str | float]] = [
        ["No", "Is there anything that should be better?", "What is the best thing about your care?", "Theme"],
        [117, "The office never rings back", "Jean who comes on Mondays", "office"],
        [118, "", "", ""],
        [119, "", "Company", "staff"],
        [120, "Weekends are a lottery", "", "rota"],
        [121, "", "", ""],
        [122, "nothing really", "Staying in my own house with my dog", "home"],
        [123, "Too many in a month: 14", "", "rota"],
    ]
    for at, row in enumerate(rows, 1):
        for column, value in zip("ABCD", row, strict=True):
            cell(s, f"{column}{at}", value, b=at == 1, frame=True)
    return save_book(w)


@other("Correspondence/Out of office and new contacts.eml")
def away_mail() -> bytes:
    """A short mail of labels and numbers."""
    return mail(
        sender="p.lomax@stanmere.example",
        to="providers@stanmere.example",
        subject="New contacts from 1 March",
        date="Wed, 26 Feb 2025 16:02:00 +0000",
        body="""Hello all,

From Saturday:

Brokerage: 01632 960 155
Quality: 01632 960 159
Invoices: care.payments@stanmere.example
Safeguarding: unchanged
Bed return: (link to follow)

I am on leave until the 17th. In my absence: Bev.

Thanks
Pat
""",
    )


@other("Front door/Call script with answers to common questions.txt")
def call_script() -> bytes:
    """A script of what staff say; nothing to write."""
    return b"""OPENING
  Good morning, adult social care, you are speaking to ____ (your first name).

IF IT IS AN EMERGENCY
  Ask them to hang up and dial 999. Ring back in ten minutes.

LISTEN
  Two minutes without a question. It feels long. It is not.

THEN
  What has changed?
  What have you tried?
  Who else knows?

COMMON QUESTIONS
  How long is the wait?      At present 28 days, and we ring at 14.
  Will I have to pay?        Perhaps. Three in ten pay nothing.
  Can I stay in my home?     Nearly everyone does.

CLOSING
  Say what will happen next and when. Say it twice.
"""
