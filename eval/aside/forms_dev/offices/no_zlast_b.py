"""Documents that are no forms: plans, voices, odds and ends, continued."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import none
from eval.aside.forms_dev.offices.media import P, S, page, rtf, sheet_text
from eval.aside.forms_dev.offices.pen import W


@none("Web pages/Report a safeguarding concern text.md")
def safeguarding_page() -> bytes:
    return b"""# Report a concern about an adult

**If someone is in danger ring 999.**

## What we will ask you

* Who are you worried about?
* What has happened?
* Is the person safe now?
* Do they know that you are telling us?
* May we use your name?

You do not need to know all the answers.

## Ring us

| When | Number |
| --- | --- |
| Monday to Friday, 8.30 to 5 | 01632 960101 |
| Evenings and weekends | 01632 960102 |

[Report online](https://larkshire.example/report) | [BSL](https://larkshire.example/bsl)
"""


@none("Programme/Lessons learned workshop notes.md")
def workshop_notes() -> bytes:
    return b"""# D2A lessons workshop, 20 June

Present: MK, KL, ward lead, finance, two carers

## Start

- recruiting before buying beds
- giving leaflet on admission

## Stop

- Friday afternoon moves
-

## Keep

- 8.45 call

## Parking bay

- who pays for pets?
- TBC: date of next workshop
"""


@none("Surveys/Staff survey question bank.docx")
def question_bank() -> bytes:
    w = W("Calibri", 11)
    w.h("Changes to the staff survey for 2025", 1)
    w.p(
        "The steering group met on 9 January and agreed the following. Four questions are dropped because nearly everybody gave the same answer."
    )
    w.table(
        [
            ["#2024 wording", "#2025 wording", "#Why"],
            ["Do you like your job?", "On most days, do you look forward to work?", "Too broad"],
            ["Do you have supervision?", "Did you have supervision in the last four weeks?", "98% yes"],
            ["How old are you?", "–", "Not used"],
            ["–", "Have you been racially abused at work in the last year?", "WRES"],
            ["Is your desk OK?", "–", "DSE"],
        ],
        [6, 7, 4],
    )
    return w.data()


@none("Surveys/ASCS verbatim comments.csv")
def survey_comments() -> bytes:
    return sheet_text(
        [
            ["ID", "Q2 satisfaction", "Q3a control", "Comment"],
            ["0012", "Very", "", "The girls are kind."],
            ["0015", "", "", ""],
            ["0031", "Neither", "Some", "I don't know who my social worker is"],
            ["0044", "Not at all", "", ""],
            ["0052", "", "As much as I want", "n/a"],
            ["0061", "Fairly", "", "Late on Sundays"],
            ["0077", "", "", ""],
        ]
    )


@none("Learning/Course programme spring.pdf")
def course_programme() -> bytes:
    d = P(size=10)
    d.t("ASC Academy: spring programme", 15, bold=True)
    for title, day, place in (
        ("Mental capacity: executive functioning", "6 March, 9.30–1", "Teams"),
        ("Moving with dignity", "12 March, all day", "Hub 2"),
        ("Self-neglect and hoarding", "13 March, 10–4", "Hub 2"),
        ("Carers: a different assessment", "tbc", "tbc"),
        ("Deaf awareness", "9 April, 1–4", ""),
    ):
        d.line(title, day, at=260, end=430, dots=True, down=False)
        d.line("", place, x=440, at=0, dots=True)
    d.t("Book through the learning portal. You will need your manager’s agreement and cost code.", 9)
    return d.data()


@none("Learning/Practice educator handbook extract.docx")
def educator_handbook() -> bytes:
    w = W("Calibri", 11)
    w.h("Writing your report on a student", 1)
    w.p(
        "The university’s form has nine boxes, one for each domain. Here is what examiners look for, with sentences from real reports."
    )
    for domain, sentence in (
        ("Professionalism", "“M. rang the family to say she would be late and why.”"),
        ("Values and ethics", "“He asked in supervision whether he had let his own faith colour his view.”"),
        ("Rights and justice", "“She found a benefit that three workers had missed.”"),
        ("Knowledge", ""),
        ("Critical reflection", "“What I would do again, and what I would not.”"),
    ):
        w.h(domain, 3)
        w.p(sentence or "See the online examples.")
    w.p(
        "Length: 2,000 words. Deadline: the Friday of week 20. Do not leave a box empty; write “not yet seen” and say when it will be."
    )
    return w.data()


@none("Communications/Easy read - what is a review.pdf")
def easy_read_leaflet() -> bytes:
    d = P(size=16)
    for text in (
        "What is a review?",
        "A review is a talk about your support.",
        "It happens once a year.",
        "You choose:",
        "•  where",
        "•  who comes",
        "•  what we talk about",
        "You can say no.",
        "Ring us: 01632 960177",
    ):
        d.t(text, 22 if text.startswith("What") else 16, bold=text.startswith("What"), after=14)
        d.c.rect(d.right - 60, d.y + 6, 40, 30)
    return d.data()


@none("Finance/Budget monitoring P6.pdf")
def budget_monitoring() -> bytes:
    d = P(size=9)
    d.t("Budget monitoring, period 6: adult social care (£000)", 13, bold=True)
    d.grid(
        [
            ["Service", "Budget", "Actual", "Forecast", "Variance", "RAG", "Action"],
            ["Older people", "61,204", "31,870", "63,110", "1,906", "R", "Reablement"],
            ["Learning disability", "48,911", "24,020", "48,800", "-111", "G", ""],
            ["Mental health", "9,870", "5,011", "10,020", "150", "A", ""],
            ["Equipment", "1,940", "", "", "", "", "awaiting partner"],
            ["BCF", "-14,300", "-7,150", "-14,300", "-", "G", "-"],
            ["Total", "107,625", "", "", "", "", ""],
        ],
        [4, 2, 2, 2, 2, 1, 3],
    )
    return d.data()


@none("Communications/Newsletter July.html")
def staff_newsletter() -> bytes:
    return page(
        "The Grapevine, July",
        "<h1>The Grapevine</h1><p>July</p><h2>Welcome</h2><p>Hannah, Stuart, Ali</p><h2>Goodbye</h2><p>Margaret, after 31 years.</p><h2>Five questions for … Soraya</h2><p><b>Tea or coffee?</b> Tea.</p><p><b>Best day?</b> When the man I had detained sent me a card.</p><p><b>Worst?</b> Ask me another.</p><p><b>First job?</b> Fish market.</p><p><b>Motto?</b> –</p><h2>Dates</h2><table><tr><td>4 July</td><td>Practice forum</td></tr><tr><td>18 July</td><td>TBC</td></tr></table>",
    )


@none("Partnership/SAB terms of reference.rtf")
def terms_of_reference() -> bytes:
    return rtf(
        [
            "#Safeguarding Adults Board: terms of reference",
            "Chair:\tindependent",
            "Vice chair:\tchief nurse, ICB",
            "Quorum:\tseven, with all three statutory partners",
            "Meets:\tquarterly",
            "",
            "#Purpose",
            "To be sure that local safeguarding arrangements protect adults in the area (Care Act 2014, s.43).",
            "#Members",
            "Council\nPolice\nICB\nHealthwatch\nProbation\nFire\nHousing",
            "#Reports to",
            "Nobody: the Board publishes an annual report.",
        ]
    )


@none("Partnership/Timeline of an inquest.docx")
def timeline() -> bytes:
    w = W("Arial", 10)
    w.h("Mr C: chronology for the review panel", 1)
    w.table(
        [
            ["#Date", "#Agency", "#What happened", "#Source", "#Panel’s comment"],
            ["4 Jan", "GP", "Did not attend", "EMIS", ""],
            ["9 Jan", "Housing", "Letter about smell", "file", "No one rang"],
            ["22 Jan", "Fire", "Home visit, clutter 7", "log", ""],
            ["23 Jan", "ASC", "Concern received; closed: “declined”", "CMS", "Capacity?"],
            ["-", "-", "no contact for 41 days", "", ""],
            ["5 Mar", "Police", "Found", "", ""],
        ],
        [2, 2.5, 6.5, 2.5, 3.5],
    )
    return w.data()


@none("Programme/Roadmap slide.pptx")
def roadmap_slide() -> bytes:
    s = S()
    s.slide(
        "Roadmap",
        (1, 4, 5, 2, "#2024\nHub\nPod"),
        (7, 4, 5, 2, "#2025\nGo-live\nExtra care"),
        (13, 4, 5, 2, "#2026\nNew contracts"),
        (19, 4, 5, 2, "#2027\n?"),
    )
    s.slide("Benefits", (1, 4, 10, 2, "£0.82m"), (12, 4, 10, 2, "£1.46m"))
    s.points("Next steps", "Board 17 October", "Cabinet (tbc)")
    return s.data()
