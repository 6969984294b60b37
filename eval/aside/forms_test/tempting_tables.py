"""Tables, lists and figures that are no forms but have gaps."""

from __future__ import annotations

from openpyxl import Workbook

from eval.aside.forms_test.hand import Hand, Layout
from eval.aside.forms_test.open_texts import rich_heading, rich_line, rich_rows, rich_text
from eval.aside.forms_test.pdf_sheet import Sheet
from eval.aside.forms_test.plain_forms import typed
from eval.aside.forms_test.sheets import fill, save
from eval.aside.forms_test.tempting import duties, story
from eval.aside.forms_test.word_pages import document, grid, heading, para, run


def _contents(hand: Hand) -> bytes:
    body = [heading("Contents")]
    number = 2
    for part in hand.pen.sample(
        [
            "Foreword",
            "Our borough",
            "What people told us",
            "Ambition",
            "Money",
            "Workforce",
            "Market",
            "Safeguarding",
            "Measures",
            "Glossary",
        ],
        8,
    ):
        body.append(para(f"{part}\t{number}", tabs=((9000, "dot"),)))
        number += hand.pen.randint(2, 9)
    return document(body, header=f"{hand.council} evidence pack")


def _real_minutes(hand: Hand) -> bytes:
    body = [
        heading(f"{hand.write('team')} meeting, {hand.write('date')}"),
        para(f"Present: {hand.write('name')}, {hand.write('name')}, {hand.write('name')}. Apologies: none."),
    ]
    for title in hand.pen.sample(
        ["Performance", "Finance", "Waiting list", "Recruitment", "Estates", "Winter", "Feedback"], 4
    ):
        body += [heading(title, 2), para(story(hand))]
    rows = [
        ["Action", "Owner", "Due", "Closed"],
        *([hand.write("action"), hand.write("name"), hand.write("date"), ""] for _ in range(hand.pen.randint(3, 6))),
    ]
    return document([*body, grid(rows, widths=(5, 2, 2, 1))])


def _service_map(hand: Hand) -> bytes:
    places = hand.pen.sample(["North", "Lowmoor", "Eastgate", "Fenby", "Coast", "Rural west", "Town"], 5)
    rows = [["Service", *places]]
    services = hand.pen.sample(
        [
            "Day service",
            "Extra care",
            "Carers' café",
            "Reablement",
            "Night sitting",
            "Memory café",
            "Men's shed",
            "Shared Lives",
            "Respite beds",
        ],
        7,
    )
    rows += [[service, *("✓" if hand.pen.random() < 0.35 else "" for _ in places)] for service in services]
    return document(
        [
            heading("Where services are"),
            para(story(hand)),
            grid(rows),
            para("A tick means that the service runs at least weekly. " + story(hand)),
        ]
    )


def _data_with_gaps(hand: Hand) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None  # noqa: S101 - a new workbook has a sheet
    sheet.title = "Data"
    months = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov"]
    rows = [["Team", *months]] + [
        [hand.write("team"), *(str(hand.pen.randint(2, 300)) if hand.pen.random() < 0.6 else "" for _ in months)]
        for _ in range(hand.pen.randint(6, 14))
    ]
    fill(sheet, rows)
    return save(book)


def _rota(hand: Hand) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None  # noqa: S101 - a new workbook has a sheet
    rows = [["Week", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]]
    rows += [
        [
            f"w/c {hand.write('date')}",
            *(hand.write("name") if hand.pen.random() < 0.75 else "" for _ in range(5)),
            "",
            "",
        ]
        for _ in range(10)
    ]
    fill(sheet, [["Duty rota", hand.council]], head=False)
    fill(sheet, rows, top=3)
    return save(book)


def _guide_with_example(hand: Hand) -> bytes:
    body = [
        heading("How to fill in the review form"),
        para("This guide goes through the form box by box, with an example of a good answer and of a poor one."),
    ]
    for label in hand.pen.sample(
        [
            "Reason for review",
            "What has changed",
            "The person's view",
            "Carer's view",
            "Risks",
            "Outcome",
            "Next review",
        ],
        5,
    ):
        body += [
            heading(f"Box: {label}", 2),
            para(" ".join(duties(hand, 2))),
            grid([["Good", "Poor"], [hand.write("long"), hand.pen.choice(["N/A", "as before", "ok", "see last"])]]),
        ]
    return document(body)


_SAID = [
    "I was listened to",
    "I could reach someone",
    "I feel safe",
    "Information was clear",
    "Staff were on time",
    "I have choice",
]


def _survey_results(hand: Hand) -> bytes:
    rows = [
        ["Statement", "Strongly agree", "Agree", "Neither", "Disagree"],
        *([text, *(f"{hand.pen.randint(3, 48)}%" for _ in range(4))] for text in hand.pen.sample(_SAID, 5)),
    ]
    return document(
        [
            heading(f"What the survey told us, {hand.year}"),
            para(f"{hand.pen.randint(80, 900)} people answered."),
            grid(rows, widths=(4, 2, 2, 2, 2)),
            para(story(hand)),
            para(story(hand)),
        ]
    )


def _survey_rows(hand: Hand) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None  # noqa: S101 - a new workbook has a sheet
    rows = [["Response", *_SAID, "Comment"]]
    rows += [
        [
            str(at),
            *(hand.write("score") if hand.pen.random() < 0.8 else "" for _ in _SAID),
            hand.write("long") if hand.pen.random() < 0.3 else "",
        ]
        for at in range(1, hand.pen.randint(12, 25))
    ]
    fill(sheet, rows)
    return save(book)


def _job(hand: Hand) -> bytes:
    role = hand.write("role")
    pairs = [
        ("Post", role),
        ("Grade", hand.pen.choice(["PO2", "Band 7", "SO1"])),
        ("Reports to", hand.write("role")),
        ("Base", hand.write("area")),
        ("Hours", "37"),
        ("Post number", str(hand.pen.randint(100, 999))),
    ]
    body = [
        heading("Job description"),
        *(para(run(f"{label}: ", bold=True), value) for label, value in pairs),
        heading("Purpose", 2),
        para(" ".join(duties(hand, 2))),
        heading("Main duties", 2),
    ]
    body += [para(f"{at}. {text}") for at, text in enumerate(duties(hand, 6), 1)]
    rows = [
        ["Requirement", "Essential", "Desirable"],
        *(
            [text, *(("X", "") if hand.pen.random() < 0.6 else ("", "X"))]
            for text in ("Social work degree", "Registered", "Driving licence", "Supervising others", "Second language")
        ),
    ]
    return document([*body, heading("Person specification", 2), grid(rows, widths=(3, 1, 1))])


def _timetable(hand: Hand) -> bytes:
    sheet = Sheet(title="Programme", wide=True)
    sheet.say(f"{hand.write('service')}: programme of activities", size=16, bold=True)
    what = ["Tai chi", "Bingo", "Choir", "Gardening", "Film", "Cooking", "Bus trip", "Quiz", "Craft"]
    rows = [
        ["", "Mon", "Tue", "Wed", "Thu", "Fri"],
        *(
            [slot, *(hand.pen.choice(what) if hand.pen.random() < 0.6 else "" for _ in range(5))]
            for slot in ("9.30", "11.00", "12.30", "2.00", "3.30")
        ),
    ]
    sheet.table(rows, parts=(1, 2, 2, 2, 2, 2), low=30)
    sheet.say("Lunch is at 12.30. Empty slots are free time. " + hand.write("long"))
    return sheet.content()


def _directory(hand: Hand) -> bytes:
    lines = [rich_heading("Who to ring")]
    for _ in range(hand.pen.randint(6, 10)):
        lines += [
            rich_line(f"Team: {hand.write('team')}"),
            rich_line(f"Manager: {hand.write('name')}"),
            rich_line(f"Tel: {hand.write('phone')}"),
            rich_line(f"Covers: {hand.write('area')}"),
            rich_line(""),
        ]
    return rich_text(lines)


def _agenda(hand: Hand) -> bytes:
    rows = [["Time", "Item", "Lead", "Paper"]] + [
        [
            f"{9 + at}.{hand.pen.choice(['00', '15', '30'])}",
            hand.write("risk"),
            hand.write("name"),
            hand.pen.choice(["A", "B", "", ""]),
        ]
        for at in range(7)
    ]
    return rich_text(
        [
            rich_heading(f"Agenda, {hand.write('team')} board"),
            rich_line(f"{hand.write('date')}, {hand.write('area')}"),
            *rich_rows(rows),
        ]
    )


def _posts(hand: Hand) -> bytes:
    lines = [f"{hand.council} adult social care: who is who", ""]
    lines += [f"{hand.write('role')}: {hand.write('name') if hand.pen.random() < 0.75 else 'Vacant'}" for _ in range(9)]
    return typed([*lines, "", hand.write("essay")])


TEMPTING = (
    Layout(name="contents page", file="Contents.docx", make=_contents),
    Layout(name="minutes with actions", file="Minutes.docx", make=_real_minutes),
    Layout(name="map of services with empty cells", file="Service map.docx", make=_service_map),
    Layout(name="figures with gaps", file="Activity data.xlsx", make=_data_with_gaps),
    Layout(name="duty rota", file="Duty rota.xlsx", make=_rota),
    Layout(name="guide with filled examples", file="How to fill in the review form.docx", make=_guide_with_example),
    Layout(name="survey results", file="Survey results.docx", make=_survey_results),
    Layout(name="survey responses", file="Survey responses.xlsx", make=_survey_rows),
    Layout(name="job description", file="Job description.docx", make=_job),
    Layout(name="activities timetable", file="Programme.pdf", make=_timetable),
    Layout(name="directory of teams", file="Contacts.rtf", make=_directory),
    Layout(name="agenda", file="Agenda.rtf", make=_agenda),
    Layout(name="who is who", file="posts.txt", make=_posts),
)
"""Every kind of document that is no form."""
