"""Layouts as workbooks, mails and text files, and a review referral in prose."""

# ruff: noqa: RUF001

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from eval.aside.forms_dev.counties.core import NL, A, Doc, as_text, made, plain, xlsx
from eval.aside.forms_dev.counties.pdf import flow
from eval.aside.forms_dev.counties.word import Look, word


def review_referral() -> list[Doc]:
    """A referral for a safeguarding adults review: guidance and bold questions in running text."""

    def draw(a: A, fmt: str = "pdf") -> bytes:
        def q(p: str) -> str:
            return f"**{p}**\n\n\\{a(p)}\n!e\n"

        text = f"""
# Safeguarding Adults Review – notification
Moorvale Safeguarding Adults Board

## Criteria (Care Act 2014, section 44)
A board **must** arrange a review when an adult with needs for care and support has died and the board knows or suspects
  that the death resulted from abuse or neglect, or when an adult is still alive and has experienced serious abuse or
  neglect, **and** there is reasonable cause for concern about how agencies worked together. A board **may** arrange one
  in any other case.

Discuss the case with your agency's board member first. Keep to facts. The family need not have agreed, but tell us
  whether they know. We acknowledge in two working days and the case review group decides within six weeks.

## The adult
{q("Name, date of birth, date of death or of serious harm")}
{q("Ethnicity, and anything about identity that matters")}
{q("Who is the family, and do they know of this notification?")}
## The case
{q("Summary of what happened (no more than a page)")}
{q("Which agencies were involved?")}
{q("Why do you think the criteria are met?")}
{q("What is the learning likely to be?")}
{q("Other processes under way (inquest, police, LeDeR, domestic homicide review)")}
## You
{q("Your name, role and agency")}
{q("Board member who agreed it")}
"""
        return flow(text, 10, "#244061") if fmt == "pdf" else word(text, Look("Calibri", 11, "244061"))

    one = A("""
- Mr Jerome Tackley, 6.6.1979, found dead 12.8.2024 | Black British; care leaver; rough sleeper for six years
- Aunt in Hull, told by coroner's officer; wishes to be involved
- Jerome had been in and out of hospital with leg wounds since February. He left before treatment was finished
  five times; each time the discharge letter asked for a social care referral. Two reached the contact centre,
  both were closed as "no fixed abode, unable to contact". The outreach nurse raised self-neglect on 19 July; it
  was not progressed because he was thought to have capacity. He died of sepsis in a car park.
- Acute trust, contact centre, outreach charity, housing options, probation, GP for the homeless
- Died, needs for care, self-neglect, and agencies held different parts of the picture
- How people without an address get an assessment; executive capacity; no one called a meeting
- Inquest opened 20.8; no police | S. Penhale, outreach nurse | Director of Nursing, trust
""")
    two = A("""
- "Adult M", 84, serious harm 3/10/24 | White Irish, Catholic | 3 sons. One knows
- Admitted with grade 4 sores from Highcroft NH (41 lb weight loss in 9 weeks). Home had 4 managers in 18 months.
- Home, CHC team, 2 councils (placing and host), CQC
- Serious neglect + quality concerns not shared between host and placing authority | out of county placements
- Police – wilful neglect inquiry | H. Okello, s/w, hospital team |
""")
    part = A("""
- Ms Leonie Frayne (32), alive |  | not yet | Cuckooed by county line; four moves |  |  |  |  | P. Stiles, housing
-
""")
    return made(
        draw,
        ("SAB/SAR notification.pdf", A(), {}),
        ("SAB/SAR notification.docx", A(), {"fmt": "docx"}),
        ("SAB/SAR notification JT.pdf", one, {}),
        ("SAB/adult M SAR form.docx", two, {"fmt": "docx"}),
        ("SAB/LF SAR referral.pdf", part, {}),
    )


def fee_workbook() -> list[Doc]:
    """A cost return for care homes: instructions, a cost sheet and a sign-off."""

    def draw(a: A, *, home: str = "", more: bool = True) -> bytes:
        lines: list[list[object]] = [["Cost of care return 2024/25"], ["Home", home or a("Home")], [""]]
        lines.append(["^Line", "£ per resident per week", "How worked out"])
        for p in ("Nursing staff", "Care staff", "Agency", "Catering and domestic", "Management and admin", "Food",
                  "Utilities", "Insurance", "Repairs and maintenance", "Registration and training", "Head office",
                  "Return on operations", "Return on capital"):  # fmt: skip
            value, _, note = a(p).partition(" : ")
            lines.append([p, float(value) if value.replace(".", "").isdigit() else value, note])
        lines.append(["^Total", "", ""])
        last: list[list[object]] = [["Sign-off"]]
        for p in (
            "Registered beds",
            "Occupancy on 31 March %",
            "Of which council funded",
            "Completed by",
            "Position",
            "Date",
        ):
            last.append([p, a(p)])
        read: list[list[object]] = [
            ["Read me"],
            [
                "Fill in the yellow cells on the next two tabs. One workbook per home. Return by 30 June to fees@oldshire.example."
            ],
            ["Use actual costs from your last full year. Where staff work over two homes, share by hours."],
            ["Leave a line empty if it does not apply; do not put zero."],
            ["We hold the figures in confidence and publish medians only."],
        ]
        sheets: list[tuple[str, list[list[object]], Sequence[float]]] = [
            ("Costs", lines, [34, 24, 60]),
            ("Sign-off", last, [34, 40]),
        ]
        return xlsx([("Read me", read, [110]), *sheets] if more else sheets, "FFE699")

    one = A("""
- Pinewood Hall | 212.40 : 2 RN day, 1 RN night, incl. oncosts | 401.15 : 27.1 hrs | 36.80 : mostly nights | 88
- 61.30 | 42.75 | 39.10 : fixed deal ended Oct | 9.2 | 21.00 | 11.4 | 48 : 5% of turnover | 46.5
- 71 : 6% of 2022 valuation | 48 | 93 | 21 | Ruth Ogilvie | Finance director | 24/06/2024
""")
    two = A("""
- St Brannock's (Abbey Trust) |  | 388 | 12 : sickness only | 79 | 70 | 38 | 31 | 8 | 30 : lift | 9 |  | 30
- 0 : charity | 22 | 100 | 14 | Sr Bernadette Coyle | Manager | June 24
""")
    part = A("""
- Merrion House |  | 362 : prelim | 55 |  |  | 41 | 44 |  |  |  |  |  |  | 30 |  |  | K. Dace |  |
""")
    return made(
        draw,
        ("Fees/Cost of care return 2024-25.xlsx", A(), {}),
        ("Fees/Cost return - short.xlsx", A(), {"more": False}),
        ("Fees/Pinewood Hall.xlsx", one, {}),
        ("Fees/Cost of care return 2024-25 template (Abbey).xlsx", two, {}),
        ("Fees/Merrion House incomplete.xlsx", part, {"more": False}),
    )


def improvement_log() -> list[Doc]:
    """An improvement plan on a sheet: aims are preprinted, what is done about them is not."""

    def draw(a: A, team: str = "") -> bytes:
        rows: list[list[object]] = [[f"Improvement plan {team}"], ["Owner", a("Owner"), "Month", a("Month")], [""]]
        rows.append(["^We statement", "What we will do", "Lead", "By when", "Progress", "BRAG"])
        for p in (
            "I get information and advice that is accurate and in a form I can use",
            "I do not wait long to be assessed",
            "My carer is asked how they are",
            "I know what my rights are if I am deprived of my liberty",
            "I only tell my story once when I leave hospital",
            "I am supported to plan early for becoming an adult",
            "I can choose who supports me, and how and when",
            "I feel safe and am listened to when I do not",
        ):
            rows.append([p, *(a(p).split(";") + [""] * 5)[:5]])
        rows += [[""], ["BRAG: blue = done and embedded, red = off track, amber = some delay, green = on track"]]
        return xlsx([("Plan", rows, [40, 46, 16, 14, 46, 8])], "C6E0B4")

    one = A("""
- Deputy Director | February 2025 | Rewrite 40 web pages with experts by experience;Comms;30/4/25;22 pages live;G
- Triage clinic Tues/Thurs;L. Hart;Mar;Median 34 days (was 58);A
- Every review letter to invite carer;Area managers;Jan;Embedded, 81% offered;B
- Clear 214 DoLS waiting over a year by using agency BIAs;K. Orr;June;131 left;A
- One trusted assessment with the trust;J. Foss;Sept;IG sign-off outstanding;R
- Move transitions start to 14;SEND + ASC;Sept;;G |
- Feedback call after each s42;SG hub;Apr;pilot 15 calls, 12 felt safer;G
""")
    two = A("""
- PSW | Q2 | Easy read of 6 leaflets;PSW;Q3;3 done;A | duty rota changed;TM East;done;;B
- Carer champion per team;all TMs;Q2;5/7;A | drop-in on COP DoL;legal;Q3;;G |  | -
- PA register relaunch;DP team;Q4;44 PAs;G | MSP audit;PSW;Q2;n=30, 73% asked;A
""")
    part = A("""
- Interim head of service |  | Check leaflets;;;; |  |  | New DoLS tracker;tbc;;; |  |  |  |
""")
    return made(
        draw,
        ("Improvement/Improvement plan.xlsx", A(), {}),
        ("Improvement/Local improvement plan - West.xlsx", A(), {"team": "– West Area, Summerfold County Council"}),
        ("Improvement/Improvement plan Feb 25.xlsx", one, {"team": "– Summerfold County Council"}),
        ("Improvement/plan PSW Q2.xlsx", two, {}),
        ("Improvement/IP transitions start.xlsx", part, {}),
    )


def team_ratings() -> list[Doc]:
    """A self-assessment workbook with a sheet per theme, a score and evidence to each statement."""
    themes = {
        "Working with people": (
            "Assessments are timely",
            "Care plans reflect what matters",
            "Direct payments are a real choice",
        ),
        "Providing support": (
            "There are enough home care hours",
            "Partners share one front door",
            "We act on provider failure",
        ),
        "Safety": ("Concerns are screened in one day", "Moves between services are safe"),
        "Leadership": ("We know our performance", "Staff are heard", "We learn from complaints"),
    }

    def draw(a: A, who: str = "") -> bytes:
        sheets: list[tuple[str, list[list[object]], list[float]]] = []
        for name, statements in themes.items():
            rows: list[list[object]] = [[f"{name} {who}"], ["^Statement", "Score 1–4", "Evidence", "Gap"]]
            for s in statements:
                rows.append([s, *(a(s).split(";") + [""] * 3)[:3]])
            sheets.append((name[:20], rows, [44, 11, 60, 40]))
        return xlsx(sheets, "D9D2E9")

    one = A("""
- 2;Median 41 days; OT 90 days | 3;Audit: 78% good;goals vague | 3;31% of people, above region;PA supply on coast
- 2;94 people waiting in Oct, 12 in Feb;rural rounds | 3;MDT hub since 2023;housing not in it
- 4;Two closures in 24/25, nobody moved twice; | 3;91%;weekends | 2;re-admissions 14%;no pathway 3 data
- 3;Monthly dashboard, team level; | 2;Pulse survey 46% return;night staff left out | 3;You said we did page;
""")
    two = A("""
- 3;28 day target met 81%; | 2;;few in own words | 1;only 9 people;staff not confident | 3;No waits; | 2;;
- 3;Protocol used once; | 2;recording date wrong;fix form | 2;ward feedback; | 3;Team board; | 3;1:1s; |
""")
    part = A("""
- 2;; |  | 3;DP audit; |  |  |  | 2;; |  |  |  |
""")
    return made(
        draw,
        ("Self assessment/team ratings workbook.xlsx", A(), {}),
        ("Self assessment/Ratings - Hospital teams.xlsx", A(), {"who": "– Hospital teams"}),
        ("Self assessment/County ratings Mar 25.xlsx", one, {"who": "– county"}),
        ("Self assessment/LD team ratings.xlsx", two, {}),
        ("Self assessment/Sensory ratings.xlsx", part, {}),
    )


def mail_questions() -> list[Doc]:
    """A mail that asks providers numbered questions to be answered below each."""

    def draw(a: A, to: str = "Care home managers", answer_from: str = "") -> bytes:
        from email.message import EmailMessage
        from email.policy import SMTP

        qs = (
            "1. Who is your infection prevention lead?",
            "2. How many staff have had this winter's flu vaccine, out of how many?",
            "3. Do you have three days of PPE in stock?",
            "4. Have you tested your generator or plan for power cuts, and when?",
            "5. Can you admit at weekends? If not, what stops you?",
            "6. Who is on call over the bank holidays (name and number)?",
            "7. Anything you need from us?",
        )
        mark = "> " if answer_from else ""
        body = "Dear colleague\n\nWinter readiness. Please reply by Friday by typing under each question.\n\n"
        body = (f"Hi, answers below\n\n{answer_from}\n\n-----Original message-----\n" if answer_from else "") + body
        body += (
            "\n".join(f"{mark}{q}\n{a(q).replace(NL, chr(10))}\n" for q in qs) + "\nMany thanks\nMarket Quality Team\n"
        )
        m = EmailMessage(policy=SMTP)
        m["From"] = "manager@home.example" if answer_from else "quality@fenlow.example"
        m["To"] = "quality@fenlow.example" if answer_from else f"{to} <homes@list.example>"
        m["Subject"] = ("RE: " if answer_from else "") + "Winter readiness – 7 questions"
        m["Date"] = "Mon, 04 Nov 2024 10:12:00 +0000"
        m.set_content(body)
        return bytes(m)

    one = A("""
- Senior carer Lou Abbott, deputy is me | 22 of 41. Second clinic is on the 14th | Yes, five
- Generator run 8 October under load, 40 mins
- Only if the TTO's come with the person. Last winter we had three without. | Me 25/26, Lou 1 Jan, 01632 960133
- A named person at the hospital on Saturdays
""")
    two = A("""
- T. Reeve | 9/30 | Y | no generator. Blankets + torches, agreed w/ sister home | yes | rota to follow |
""")
    part = A("""
- Vacant | don't know yet |  |  | No |  |
""")
    return made(
        draw,
        ("Market quality/Winter readiness 7 questions.eml", A(), {}),
        ("Market quality/FW winter readiness home care.eml", A(), {"to": "Home care managers"}),
        ("Market quality/RE Winter readiness - Ashlea.eml", one, {"answer_from": "Pam, Ashlea House"}),
        ("Market quality/RE Winter readiness 2.eml", two, {"answer_from": "T Reeve"}),
        ("Market quality/RE winter readiness partial.eml", part, {"answer_from": "Sunnybank (acting manager)"}),
    )


def partner_csv() -> list[Doc]:
    """A flat file that partners fill with one answer to a line."""

    def draw(a: A, *, tabs: bool = False) -> bytes:
        out = io.StringIO()
        w = csv.writer(out, delimiter="\t" if tabs else ",")
        w.writerow(["No", "Question", "Your answer", "Source"])
        for n, p in enumerate(
            (
                "Organisation name",
                "Adults supported in 2024/25",
                "Of these, number aged 65 or over",
                "Number from minority ethnic communities",
                "Paid staff (FTE)",
                "Volunteers",
                "Average wait in days",
                "Contract value in £",
                "One outcome you are proud of",
                "One thing the council could do better",
            ),
            1,
        ):
            value, _, source = a(p).partition(" : ")
            w.writerow([n, p, plain(value), source])
        return out.getvalue().encode("utf-8-sig")

    one = A("""
- Stepping Stones Befriending | 418 : Charity Log | 377 : Charity Log | 21 | 4.6 | 133 | 19 : coordinator's list
- 96500 | 62 people who had not been out for a month now go to something weekly
- Pay on time; tell us before a service closes
""")
    two = A("""
- Sight Line | 1,204 | about 900 | not recorded | 11 | 40 | 0 | 141000 : SLA
- Rehab officer home visits in 10 days |
""")
    part = A("""
- Memory Café Network | 260 |  |  |  | 31 |  | 12000 |  |
""")
    return made(
        draw,
        ("VCSE return/partner return.csv", A(), {}),
        ("VCSE return/partner return.txt", A(), {"tabs": True}),
        ("VCSE return/stepping_stones.csv", one, {}),
        ("VCSE return/sight line.csv", two, {}),
        ("VCSE return/memory cafe.csv", part, {}),
    )


def induction_text() -> list[Doc]:
    """An induction checklist kept as a plain text or Markdown file."""

    def draw(a: A, *, md: bool = True) -> bytes:
        def k(p: str) -> str:
            done, _, note = a(p).partition(" : ")
            return f"* [{'x' if done else ' '}] {p}" + (f" ({note})" if note else "")

        text = f"""
# Induction – duty and contact team

\\Starter: {a("Starter:")}

\\Buddy: {a("Buddy:")}

## Week 1
{k("Building tour, fobs, fire exits")}
{k("Case system log-in and test record")}
{k("Sit with duty for two sessions")}
{k("Read: thresholds, escalation, lone working")}
## Month 1
{k("Safeguarding level 3 booked")}
{k("Care Act and MCA refreshers")}
{k("Shadow OT, reablement, brokerage")}
{k("First supervision")}
## Month 3
{k("Take three calls observed")}
{k("Probation meeting")}
## In your own words
\\What would have helped you settle in? {a("What would have helped you settle in?")}
"""
        if not md:
            return as_text(text).encode()
        return "\n".join(x.lstrip("\\").replace("* [", "- [") for x in text.strip().splitlines()).encode()

    one = A("""
- Hamish Rooke | Tessa | x : 3/2 | x : took till Thursday! | x | x | x : 12 March | x | x : not OT yet | x | x
- x : passed 6 May | A list of what the initials mean
""")
    two = A("""
- P. Adeyemi | Joan C | x | x | x | x : all but lone working | x | x | x | x | x : two so far |  | more screens
""")
    part = A("""
- Greta Lyle | Tessa | x | x | x : one |  |  |  |  |  |  |  |
""")
    return made(
        draw,
        ("Workforce/induction.md", A(), {}),
        ("Workforce/induction checklist.txt", A(), {"md": False}),
        ("Workforce/induction HR.md", one, {}),
        ("Workforce/induction PA.txt", two, {"md": False}),
        ("Workforce/induction GL.md", part, {}),
    )
