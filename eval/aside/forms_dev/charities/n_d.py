"""Ordinary workbooks, slides, pages, mails and plain text that look like forms."""

from __future__ import annotations

import csv
import io

from openpyxl import Workbook
from pptx import Presentation

from eval.aside.forms_dev.charities.f_sheets import bytes_of, cell, deck, slide, widths
from eval.aside.forms_dev.charities.pen import plain


def _sheet(title: str, rows: list[str], *sizes: float) -> bytes:
    wb = Workbook()
    ws = wb.active
    ws.title = title
    widths(ws, *sizes)
    for i, row in enumerate(rows, 1):
        for letter, words in zip("ABCDEFGHIJ", row.split("|"), strict=False):
            cell(ws, f"{letter}{i}", words, "b" if i < 3 else "")
    return bytes_of(wb)


@plain("Data/Carers survey by district suppressed.xlsx", "quarry")
def suppressed_table() -> bytes:
    """Counts with suppressed values."""
    return _sheet(
        "Table 4",
        [
            "Table 4. Carers by district and whether assessed, 2024",
            "District|Assessed|Not assessed|Not sure|Under 25|Over 85",
            "Marlbridge|41|88|12|*|*",
            "Tarn Valley|*|19|*|*|-",
            "Fenn|-|*|-|-|-",
            "Cragg|6|21|*|*|*",
            "Corley|32|61|*|9|7",
            "Northmere|||||",
            "All|121|239|54|23|19",
            "* fewer than five. - none. Northmere did not send a return.",
        ],
        24,
        12,
        14,
        12,
        12,
        12,
    )


@plain("Befriending/Rota January.xlsx", "granary")
def visit_rota() -> bytes:
    """A rota with empty shifts."""
    return _sheet(
        "Jan",
        [
            "Rota January",
            "Person|Mon|Tue|Wed|Thu|Fri|Sat|Sun",
            "EG||Paul|||Paul||",
            "RL|Hannah||||||Hannah",
            "KT|||Paul||||",
            "Mr K|||||||",
            "Duty phone|Nell|Nell|Iris|Iris|Nell||Iris",
            "Driver|Ray||Ray|||Sue|",
            "Cover needed||x||||x|",
        ],
        16,
        10,
        10,
        10,
        10,
        10,
        10,
        10,
    )


@plain("Assurance/Plan to inspection gantt.xlsx", "tower")
def gantt() -> bytes:
    """A plan in weeks."""
    return _sheet(
        "Gantt",
        [
            "Getting ready: plan by week",
            "Task|Who|w1|w2|w3|w4|w5|w6",
            "Meet VCS Alliance|AD|█|||||",
            "Collect stories|Our Say|█|█|█|||",
            "Case audit|PSW||█|█|█||",
            "Mock focus group|Carers' Hub||||█||",
            "Self-assessment to press|Comms|||||█|",
            "Buns|Iris||||||█",
        ],
        30,
        14,
        5,
        5,
        5,
        5,
        5,
        5,
    )


@plain("Governance/Risk register Carers Hub.xlsx", "weir")
def risk_register() -> bytes:
    """Risks with scores; some columns empty."""
    return _sheet(
        "Risks",
        [
            "Carers' Hub risk register, reviewed 3 Feb",
            "No|Risk|L|I|Score|What we do|Owner|Closed",
            "1|Contract ends March 2026|4|5|20|Reserves of 5 months|Chair|",
            "2|One assessor|5|4|20|Relief from January|Manager|",
            "3|Roof|3|3|9||Trustee (PA)|",
            "4|Data breach|2|5|10|MFA on all accounts|Manager|",
            "5|Coordinator leaves|3|4|12||Chair|",
            "6|Minibus|2|3|6|Sold|Ray|Nov 24",
        ],
        5,
        34,
        5,
        5,
        8,
        34,
        16,
        10,
    )


@plain("Training/Training calendar 2025.xlsx", "ferry")
def training_calendar() -> bytes:
    """Dates, some to come."""
    return _sheet(
        "2025",
        [
            "Free training for groups, 2025",
            "Course|Date|Time|Place|Trainer|Places left",
            "Safeguarding for trustees|5 March|6-8 pm|on line|SAB|4",
            "Capacity|TBC||||",
            "Easy-read writing|19 March|10-3|Mill Court|Tom and Maggie|0",
            "Deaf awareness|2 April|10-12||Deaf Club|11",
            "Hoarding|TBC||||",
            "First aid|14 May|9-4|Chapel|Red kit co.|6",
        ],
        30,
        12,
        12,
        16,
        20,
        12,
    )


@plain("Governance/Who does what.pptx", "lantern")
def org_chart() -> bytes:
    """An organisation chart in boxes."""
    prs = Presentation()
    slide(
        prs,
        "Saltmere Carers' Centre",
        [
            (9, 4, 7, 2, "Director", "Mo Adair", False),
            (1, 8, 7, 2, "Assessments", "Nell\nvacant", False),
            (9, 8, 7, 2, "Volunteers", "Iris", False),
            (17, 8, 7, 2, "Money", "", False),
            (1, 12, 7, 2, "Young carers", "TBC", False),
            (9, 12, 7, 2, "Night line", "rota", False),
        ],
    )
    return deck(prs)


@plain("Training/Slides capacity lunchtime.pptx", "mill")
def sparse_slides() -> bytes:
    """Slides with questions to a room."""
    prs = Presentation()
    slide(prs, "What would you do?", [(1.5, 5, 22, 4, "Mr K says that he is fine", "", False)])
    slide(
        prs,
        "Talk in pairs",
        [(1.5, 5, 22, 7, "Who decides?", "What do we know?\nWhat do we not know?\nWho has not been asked?", False)],
    )
    slide(
        prs,
        "Five principles",
        [(1.5, 5, 22, 8, "Section 1", "Presume\nSupport\nUnwise\nBest interests\nLess restrictive", False)],
    )
    slide(prs, "Any questions?", [])
    return deck(prs)


@plain("Web/Direct payments FAQ.html", "weir")
def payments_faq() -> bytes:
    """Questions and answers on a page with a search box and newsletter."""
    qs = [
        ("Can I employ my sister?", "Yes, if she does not live with you, and sometimes if she does."),
        ("What if my PA is ill?", "Ring us. Keep a second person on your books."),
        ("Do I have to do payroll?", "No. Four firms do it from £9 a month."),
        ("Can I save it up?", "Up to eight weeks."),
        ("Who checks?", "The council looks at your account twice a year. A peer rings you between."),
    ]
    body = "".join(f"<h3>{q}</h3><p>{a}</p>" for q, a in qs)
    return f"<html><head><title>Direct payments: questions</title></head><body><form action='/search'><label>Search this site</label><input name='q'><button>Go</button></form><h1>Direct payments: your questions</h1>{body}<section><h2>Newsletter</h2><form><label>Your e-mail</label> <input type='email'><button>Sign up</button></form></section><p>Was this page useful? Yes | No</p></body></html>".encode()


@plain("Web/Volunteer page.html", "granary")
def events_page() -> bytes:
    """A page that tells about a form to be downloaded."""
    return b"<html><head><title>Join the Board</title></head><body><nav>Home | About | Join | Contact</nav><h1>Join the Partnership Board</h1><p>We look for four people with a learning disability and two family carers.</p><h2>How to apply</h2><ol><li>Download the easy-read form (Word, 90 KB).</li><li>Write your name, how to reach you, why you want to join and what help you need.</li><li>Or film yourself.</li><li>Send it by 7 March.</li></ol><h2>Dates</h2><table border='1'><tr><th>Meeting</th><th>Date</th><th>Papers</th></tr><tr><td>January</td><td>14</td><td>Yes</td></tr><tr><td>March</td><td>11</td><td></td></tr><tr><td>May</td><td></td><td></td></tr></table><p>Phone: 01632 960501</p><p>Last updated:</p></body></html>"


@plain("Data/directory_of_services.csv", "tower")
def directory_csv() -> bytes:
    """A directory with gaps."""
    out = io.StringIO()
    c = csv.writer(out)
    c.writerow(["name", "what", "district", "phone", "email", "wheelchair", "checked_on"])
    for row in (
        "Men's Shed|woodwork|Tarn Valley|||y|",
        "Night sitting|respite|All|01632 960140|||2024-11-02",
        "Deaf Club|social|Corley||club@corleydeaf.example|y|",
        "Roshni Sisters|carers|Bradwell||||2025-01-09",
        "Boat club|leisure|Harbour|||part|",
        "Memory Lane|dementia|Northmere|01632 960150|||2024-12-01",
    ):
        c.writerow(row.split("|"))
    return out.getvalue().encode()


@plain("Data/homes_ratings_feb.csv", "quarry")
def ratings_csv() -> bytes:
    """Ratings with dashes and not yet inspected."""
    return b"Home,Beds,Overall,Safe,Effective,Caring,Responsive,Well-led,Date\nHollybank,40,Good,Requires improvement,Good,Good,Good,Good,2023-05\nPear Tree Court,28,Good,Good,Good,Outstanding,Good,Good,2022-11\nElmhurst,61,Not yet rated,-,-,-,-,-,\nAnchor View,33,Requires improvement,Requires improvement,Good,Good,,Inadequate,2024-09\nSt Agnes,52,Good,Good,Good,Good,Good,Good,2019-02\n"


@plain("News/Press notice night line.txt", "lantern")
def press_notice() -> bytes:
    """A press notice with its reference lines."""
    return b"PRESS NOTICE\nFor release: immediately\nReference: BW/06\nDate: 3 March 2025\n\nNIGHT LINE FOR CARERS OPENS IN BRACKWATER\n\nCarers who are awake at three in the morning will have somebody to ring. The line is open from ten at night until six and is staffed by two workers and nine retired nurses.\n\n'I do not need advice, I need a voice,' said Jean, who cares for her husband.\n\nENDS\n\nNotes\n1. Number: 01632 960160.\n2. Photograph: on request.\nContact:\nTel:\n"


@plain("Engagement/Letter from a carer.txt", "mill")
def carer_letter() -> bytes:
    """A person's letter."""
    return b"4 Weir Cottages\nSunday\n\nDear whoever reads these\n\nYou sent me a form. It has eleven pages and asks on each what I can not do.\n\nHere is what I can do. I can lift my mother on to the commode with one arm. I can make her laugh in Italian. I can tell by her breath whether it will be a bad night.\n\nThere was no box. So I have written it here.\n\nName: Pia. Address: as above. Signature: this is it.\n\nYours\nPia\n"


@plain("Brokerage/FW your form.eml", "granary")
def mail_about_form() -> bytes:
    """A thread that talks about a form."""
    return b"From: d.finch@finchhouse.example\r\nTo: qr@saltmere.example\r\nSubject: RE: Q4 quality return\r\nDate: Tue, 15 Apr 2025 16:40:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHi Sue,\r\n\r\nSent it yesterday? I left 'hours delivered' empty since we are supported living. If you need a figure it is roughly 1,100.\r\n\r\nD\r\n\r\n> From: qr@saltmere.example\r\n> Dear all, thank you to those who sent the return. We still wait for:\r\n> - Anchor Bay (sections C and D)\r\n> - Finch House\r\n> - Wolds\r\n> Name of provider, quarter and date must be filled in or it will not load.\r\n"


@plain("Toolkits/how-to-run-a-peer-day.md", "weir")
def peer_day_md() -> bytes:
    """A how-to with lists."""
    return b"# How to run a peer day\n\n## Before\n\n- Ask one question.\n- Send no more than forty documents.\n- Book the interpreters first.\n\n## On the day\n\n| Time | What | Who |\n|---|---|---|\n| 9.00 | Tea | |\n| 9.30 | The question | Sponsor |\n| 10.00 | Teams | Peers in pairs |\n| 1.00 | Lunch with carers | Everyone |\n| 3.00 | Peers talk by themselves | |\n| 4.00 | What we heard | Lead peer |\n\n## Scores\n\nThere are none. If people ask, say *1 to 4 is in the matrix; today is for talk*.\n\n## After\n\nWrite within two weeks. Go back in six months.\n"


@plain("News/Newsletter spring.rtf", "ferry")
def newsletter_rtf() -> bytes:
    """A newsletter with a diary and a what's-missing line."""
    return rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}\f0\fs24{\b\fs36 Our Say: spring news}\par{\b New faces:} Kyle, Nasreen\par{\b Goodbye:} Denise\par{\b Big Check:} A G A R G R A\par{\b Diary}\par 11 March\tab Board\par 9 April\tab Design day\par May\tab Big Meeting (date soon)\par{\b Who is reading the papers this month?}\par Tom: budget. Maggie: housing. Sunil: \par{\b Wanted:} a kettle\par}"
