"""Forms of many prompts over several pages, with little more than a signature, with example rows, with defaults."""

from __future__ import annotations

from eval.aside.forms_test.hand import Hand, Layout
from eval.aside.forms_test.open_texts import cells, head, line, open_text
from eval.aside.forms_test.pdf_sheet import Sheet
from eval.aside.forms_test.word_pages import document, grid, heading, para, run

_DOMAINS: dict[str, tuple[str, ...]] = {
    "Leadership": (
        "Registered manager in post since",
        "Deputy arrangements",
        "Last board visit",
        "Improvement plan in place?",
        "How staff are heard",
        "Notifications sent this year",
    ),
    "Staffing": (
        "Established posts",
        "Vacancies",
        "Agency hours last month",
        "Induction length",
        "Supervision interval",
        "Overseas recruits and sponsorship",
        "Staff who left in the year",
    ),
    "Care and safety": (
        "Falls in the quarter",
        "Pressure damage acquired here",
        "Medication errors",
        "DoLS applications awaiting",
        "Restrictive practice in use",
        "Infection outbreaks",
        "Moving and handling equipment checks",
    ),
    "Experience": (
        "Residents' meetings held",
        "Complaints upheld",
        "Compliments",
        "What people would change",
        "Activities budget",
        "Visiting times",
    ),
    "Premises and money": (
        "Last fire risk assessment",
        "Legionella check",
        "Lift and hoist certificates",
        "Occupancy today",
        "Fee rates accepted",
        "Business continuity last tested",
        "Insurance expires",
    ),
}
_KINDS = ("short", "yesno", "number", "date", "long", "status", "short")
_LAW = (
    "I understand that in the course of my work I shall see and hear things about people that are private. I shall look "
    "only at records that I need for my work, and I shall not speak of them outside it.",
    "I know that looking up a neighbour, a relative or myself is misuse, that the system keeps a note of every record "
    "that I open, and that misuse may lead to dismissal and to prosecution under the Data Protection Act 2018.",
    "I shall lock my screen, keep papers out of sight in my car, and tell my manager within the hour if anything is lost.",
    "This promise goes on after I leave. It does not stop me from raising a concern about safety, or from speaking to a "
    "regulator, a union or a lawyer.",
)


def _provider_return(hand: Hand) -> bytes:
    sheet = Sheet(
        title="Provider information return", running=f"{hand.council} provider information return {hand.version}"
    )
    sheet.say("Provider information return", size=18, bold=True)
    sheet.say(
        "Fill in every line. Where a figure is not collected, say so and give the date from which it will be. The return "
        "is read together with your last inspection report and is not published."
    )
    for title, asks in _DOMAINS.items():
        sheet.room(90)
        sheet.say(title, size=13, bold=True)
        rows = [["Question", "Answer", "Where we can see this"]]
        for at, ask in enumerate(hand.some(asks, spare=1)):
            on = hand.asks(ask)
            seen = on and hand.pen.random() < 0.5
            rows.append([ask, hand.write(_KINDS[at]) if on else "", hand.write("doc") if seen else ""])
        sheet.table(rows, parts=(4, 5, 3), low=34)
    sheet.say("Declaration", size=13, bold=True)
    for label, kind in (("Completed by", "name"), ("Position", "role"), ("Date completed", "date")):
        sheet.table([[label], [hand.ask(label, kind)]], parts=(1,), low=24)
    return sheet.content()


def _banded_review(hand: Hand) -> bytes:
    """One long table whose sections are bands across it."""
    bands = {
        "PART 1 - BEFORE THE REVIEW": (
            ("Person", "person"),
            ("System number", "number"),
            ("Reviewer", "name"),
            ("Date", "date"),
        ),
        "PART 2 - HOW THINGS ARE": (
            ("Washing and dressing", "short"),
            ("Food and drink", "short"),
            ("Toilet", "short"),
            ("Moving about", "short"),
            ("Seeing people", "long"),
            ("Safety at home", "risk"),
            ("Mood and memory", "short"),
        ),
        "PART 3 - SUPPORT": (
            ("What is provided now", "long"),
            ("Is it working?", "yesno"),
            ("What the person says", "long"),
            ("What the family says", "long"),
            ("Equipment and technology", "short"),
        ),
        "PART 4 - WHAT HAPPENS NOW": (
            ("Change to support", "action"),
            ("Weekly cost before", "money"),
            ("Weekly cost after", "money"),
            ("Contingency plan", "long"),
            ("Review again", "date"),
            ("Manager's decision", "outcome"),
        ),
    }
    rows: list[list[str]] = []
    for band, asks in bands.items():
        rows.append([run(band, bold=True)])
        rows += [[label, hand.ask(label, kind)] for label, kind in hand.some(asks, spare=1)]
    return document(
        [
            heading("Annual review of care and support"),
            para("Care Act 2014, section 27. Complete all parts. Part 2 follows the ten outcomes in the regulations."),
            grid(rows, head=False, widths=(2, 5), tall=480),
        ],
        footer=f"{hand.council} AR2 {hand.version}, to be reviewed {hand.review}",
    )


def _declaration(hand: Hand) -> bytes:
    body = [heading("Confidentiality declaration"), *(para(text) for text in hand.some(_LAW, spare=1))]
    body += [
        para(f"{label}: {hand.ask(label, kind, blank='_' * 36)}")
        for label, kind in (
            ("Name in capitals", "name"),
            ("Post", "role"),
            ("Signature", "initials"),
            ("Date", "date"),
            ("Line manager", "name"),
        )
    ]
    return document(body, header=hand.council)


def _example_row(hand: Hand) -> bytes:
    columns = [
        ("Decision or event", "long"),
        ("Who was affected", "person"),
        ("What we learned", "long"),
        ("What changed", "action"),
        ("Shared with", "team"),
    ]
    example = [
        "Example: visit cancelled twice",
        "Example: Mr E",
        "Example: rota did not show leave",
        "Example: leave now on rota",
        "Example: all teams",
    ]
    rows = hand.register(columns, most=5)
    spare = [[""] * len(columns) for _ in range(6 - len(rows))]
    top = [
        [label, hand.ask(label, kind)]
        for label, kind in (("Service", "service"), ("Quarter", "score"), ("Returned by", "name"))
    ]
    return document(
        [
            heading("Learning log"),
            grid(top, head=False, widths=(1, 4)),
            para(run("Overwrite the example. Add rows as you need them.", italic=True)),
            grid([[name for name, _ in columns], example, *rows, *spare], tall=500),
        ],
        landscape=True,
        footer=f"{hand.council} {hand.version}",
    )


def _defaults(hand: Hand) -> bytes:
    """Every answer is set to the usual one before the form is sent out."""
    asks = hand.some(
        [
            "Runs outside office hours",
            "Depends on one person",
            "Would put life at risk within a day",
            "Needs a system that cannot be reached from home",
            "Relies on a single supplier",
            "Holds paper records nowhere else kept",
            "Uses council vehicles",
            "Serves people out of county",
            "Has been rehearsed this year",
        ]
    )
    rows = [["Question", "Answer", "If yes, how and since when"]]
    for ask in asks:
        on = hand.asks(ask)
        rows.append([ask, "Yes" if on else "No", hand.write("long") if on else "N/A"])
    top = [
        [label, hand.ask(label, kind)]
        for label, kind in (("Service", "team"), ("Plan owner", "name"), ("Deputy", "name"))
    ]
    return document(
        [
            heading("Business continuity: criticality check"),
            grid(top, head=False, widths=(1, 3), shade=0),
            para("Answers are set to No and N/A. Change those that are different for your service."),
            grid(rows, widths=(4, 1, 5)),
        ],
        footer=f"{hand.council} Resilience {hand.version}. Template review {hand.review}",
    )


def _highlight_report(hand: Hand) -> bytes:
    later = hand.form.choice(["TBC", "tbc", "To be confirmed", "To follow"])
    front = [
        [label, hand.ask(label, kind, blank=later)]
        for label, kind in (
            ("Project", "risk"),
            ("Senior responsible owner", "name"),
            ("Reporting period", "date"),
            ("Overall RAG", "rag"),
        )
    ]
    body = head("Highlight report") + cells(front, "Front")
    for title, kind in hand.some(
        [
            ("Done since last report", "long"),
            ("Planned for next period", "action"),
            ("Spend to date", "money"),
            ("Top risk", "risk"),
            ("Decisions wanted of the board", "action"),
            ("Benefits seen", "long"),
        ],
        spare=1,
    ):
        body += head(title, 2) + line(hand.ask(title, kind, blank=later))
    return open_text(body, title="Highlight report", running=f"{hand.council} PMO {hand.version}")


LAYOUTS = (
    Layout(name="provider return over several pages", file="Provider information return.pdf", make=_provider_return),
    Layout(name="annual review in bands", file="AR2 review.docx", make=_banded_review),
    Layout(name="declaration to sign", file="Confidentiality.docx", make=_declaration),
    Layout(name="learning log with an example row", file="Learning log.docx", make=_example_row),
    Layout(name="continuity check set to no", file="BC check.docx", make=_defaults),
    Layout(name="highlight report to be confirmed", file="Highlight report.odt", make=_highlight_report),
)
"""Every layout of this module."""
