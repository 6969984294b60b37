"""Documents that are no forms: meetings, plans, tables."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import none
from eval.aside.forms_dev.offices.media import P, S, X, sheet_text
from eval.aside.forms_dev.offices.pen import W


@none("Scrutiny 12 Sept/Minutes 12 September 2024.docx")
def scrutiny_minutes() -> bytes:
    w = W("Arial", 11)
    w.p(
        "<b>WENDLEBURY COUNTY COUNCIL</>",
        "<b>Adult Social Care and Health Overview and Scrutiny Committee, 12 September 2024</>",
        centre=True,
    )
    w.p(
        "<b>Present:</> Cllrs Hoyle (Chair), Ito, Marsh, Penrose.",
        "<b>Apologies:</> Cllr Dunn",
        "<b>In attendance:</> R. Quill",
    )
    for head, text in (
        ("24/31  Apologies", "As above."), ("24/32  Declarations of interest", "None."), ("24/33  Minutes", "Agreed."), ("24/34  Public questions", "None received."),
        ("24/35  Waiting times", "Mrs Quill presented the report. Cllr Marsh asked what happened to people who did not answer the 28-day call. Mrs Quill said that a second call was made, then a visit."),
        ("24/36  Work programme", "Noted."), ("24/37  Any other business", "None."), ("24/38  Date of next meeting", "14 November 2024, 2pm."),
    ):  # fmt: skip
        w.p(f"<b>{head}</>", text)
    w.p("Signed ____________________ Chair", "Date ____________________")
    return w.data()


@none("Scrutiny 12 Sept/Agenda.pdf")
def scrutiny_agenda() -> bytes:
    d = P(size=10.5)
    d.t("AGENDA", 16, bold=True)
    d.t("Health and Wellbeing Board, Thornsea City Council\nTuesday 5 November 2024, 10.00 am, Council Chamber")
    for number, item in enumerate(
        (
            "Apologies for absence",
            "Declarations of interest",
            "Minutes of the meeting on 3 September",
            "Questions from the public",
            "Better Care Fund quarter 2 return",
            "Safeguarding Adults Board annual report",
            "Winter plan",
            "Urgent business",
        ),
        1,
    ):
        d.line(f"{number}.  {item}", "", at=330, dots=True)
        d.t("(Pages   –   )" if number in {3, 5} else "(verbal)" if number < 5 else "(to follow)", 8, x=400)
    d.t(
        "Members of the public may attend. The chamber has a hearing loop. Contact: democracy@thornsea.example, 01632 960110.",
        9,
    )
    return d.data()


@none("Programme/Action log Transformation Board.xlsx")
def action_log() -> bytes:
    x = X()
    rows = [["#No.", "#Action", "#Owner", "#Raised", "#Due", "#Update", "#Date closed"]]
    for n, (a, o, r, d, u, c) in enumerate((
        ("Share the reablement dashboard with the ICB", "Sutcliffe", "06/06/24", "30/06/24", "Sent 28/6", ""), ("Recruit two OTs", "Bell", "06/06/24", "31/08/24", "One appointed, one re-advertised", ""), ("Write to providers about fees", "Bassett", "04/07/24", "12/07/24", "Done", "11/07/24"),
        ("Add carers' measure to scorecard", "Raval", "04/07/24", "30/09/24", "Definition agreed, no data until Q3", ""), ("Book co-production training for the board", "Amoah", "01/08/24", "31/10/24", "", ""), ("Review risk 7", "Parry", "01/08/24", "05/09/24", "On agenda", ""),
    ), 1):  # fmt: skip
        rows.append([str(n), a, o, r, d, u, c])
    x.sheet("Actions", rows, [5, 40, 14, 11, 11, 40, 12])
    return x.data()


@none("Performance/Scorecard Q2 2024-25.xlsx")
def scorecard() -> bytes:
    x = X()
    x.sheet("ASC", [
        ["!Adult social care scorecard, quarter 2"], ["#Measure", "#Target", "#Q1", "#Q2", "#Q3", "#Q4", "#England", "#RAG"],
        ["Reviews in last 12 months %", 75, 69.1, 71.4, "", "", 57, "A"], ["Care home admissions 65+ per 100k", 520, 141, 288, "", "", 566, "A"], ["At home 91 days after reablement %", 84, "-", "-", "-", "-", 83.8, "annual"],
        ["Safeguarding: outcomes met %", 95, 94.2, 96, "", "", 94, "G"], ["DoLS waiting over 21 days", 0, 318, 297, "", "", "", "R"], ["Carers' satisfaction %", "", "n/a", "n/a", "", "", 36.7, ""], ["Vacancies, social workers %", 10, 14.8, 13.9, "", "", 9.9, "R"],
    ], [38, 9, 9, 9, 9, 9, 9, 9])  # fmt: skip
    return x.data()


@none("Performance/Suppressed - SALT LTS by ethnicity.csv")
def suppressed_table() -> bytes:
    return sheet_text([
        ["Locality", "18-64 White", "18-64 Asian", "18-64 Black", "18-64 Mixed", "65+ White", "65+ Asian", "65+ Black", "65+ Mixed", "Not stated"],
        ["North", "412", "*", "*", "*", "1210", "15", "*", "*", "35"], ["South", "388", "45", "20", "*", "990", "60", "25", "*", ""], ["East", "275", "*", "", "", "1330", "*", "", "", "20"], ["West", "310", "*", "*", "*", "1185", "*", "*", "", "10"], ["Out of county", "60", "*", "*", "", "45", "", "", "", ""],
        ["* fewer than 5, or rounded to the nearest 5; blank means none"],
    ])  # fmt: skip


@none("Programme/Gantt case system replacement.xlsx")
def gantt() -> bytes:
    x = X()
    months = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"]
    rows = [["#Task", "#Lead", *(f"#{m}" for m in months)]]
    for task, lead, start, stop in (
        ("Procure", "BO", 0, 2),
        ("Build forms", "ZM", 2, 6),
        ("Migrate: load 1", "DQ", 5, 5),
        ("Migrate: load 2", "DQ", 7, 7),
        ("Train champions", "LS", 6, 8),
        ("Train all staff", "LS", 9, 11),
        ("Finance module", "", 7, 11),
        ("Go-live", "BO", 11, 11),
    ):
        rows.append([task, lead, *("█" if start <= i <= stop else "" for i in range(12))])
    x.sheet("Plan", rows, [26, 8, *[5] * 12])
    return x.data()


@none("Workforce/EDT rota December.xlsx")
def duty_rota() -> bytes:
    x = X()
    rows = [["!Emergency duty team, December 2024"], ["#Date", "#Lead 5pm–8am", "#Second", "#AMHP", "#Standby manager"]]
    for day, names in enumerate(
        (
            ("Karl", "Nadia", "Soraya", "DO"),
            ("Karl", "", "Soraya", "DO"),
            ("Nadia", "Bev", "", "DO"),
            ("Bev", "", "Mo", "DO"),
            ("Bev", "agency", "Mo", ""),
            ("", "", "Mo", ""),
            ("Karl", "Nadia", "", "WP"),
            ("Karl", "", "", "WP"),
            ("Nadia", "", "Soraya", "WP"),
            ("VACANT", "", "Soraya", "WP"),
        ),
        1,
    ):
        rows.append([f"{day} Dec", *names])
    x.sheet("Dec", rows, [12, 16, 14, 14, 18])
    return x.data()


@none("About us/ASC structure chart.pptx")
def org_chart() -> bytes:
    s = S()
    s.slide(
        "Adults and Communities: who is who",
        (9, 3.5, 7, 1.5, "#Executive Director\nW. Parry"),
        (1, 7, 6, 1.5, "#AD Operations\nR. Quill"),
        (9, 7, 6, 1.5, "#AD Commissioning\nT. Bassett"),
        (17, 7, 6, 1.5, "#PSW\nvacant"),
        (1, 10, 6, 4, "Locality teams x4\nHospital hub\nEDT\nAMHP hub"),
        (9, 10, 6, 4, "Brokerage\nContracts\nMarket development"),
        (17, 10, 6, 4, "Practice educators\nAcademy\nQA"),
        size=12,
    )
    return s.data()


@none("Practice week/Slides what good looks like.pptx")
def practice_slides() -> bytes:
    s = S()
    s.points("What does good look like?", "Discuss in pairs", "Five minutes")
    s.points("Name of the person", "Not “the service user”", "Not “the client”")
    s.points("Strengths", "What is strong, not what is wrong?")
    s.points("Questions?")
    s.slide("Thank you", (2, 6, 15, 2, "psw@marlham.example"))
    return s.data()


@none("Strategy/Contents and glossary.docx")
def contents_glossary() -> bytes:
    w = W("Calibri", 11)
    w.h("Living well in Larkshire 2024–2029", 0)
    w.h("Contents", 1)
    for title, number in (
        ("Foreword", 2),
        ("Who we are", 3),
        ("What you told us", 5),
        ("Our five promises", 8),
        ("Money", 14),
        ("How we will know", 17),
        ("Glossary", 19),
    ):
        w.tab(f"{title}{'.' * (70 - 2 * len(title))}\t{number}", 15)
    w.h("Glossary", 1)
    for term, meaning in (
        ("AMHP", "Approved mental health professional"),
        ("ASCOF", "Adult Social Care Outcomes Framework"),
        ("Care Act", "The law of 2014 about care and support"),
        ("DoLS", "Deprivation of Liberty Safeguards"),
        ("DP", "Direct payment"),
        ("LPA", "Lasting power of attorney"),
        ("PA", "Personal assistant"),
        ("s.42", "A safeguarding enquiry"),
    ):
        w.tab(f"{term}\t{meaning}", 4)
    return w.data()
