"""Workbooks, slides, pages, e-mails and text that are no forms."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.partners.base import none
from eval.aside.forms_dev.partners.office import Slides, book, book_bytes, cell, rows, widths


@none
def discharge_tracker() -> tuple[str, bytes]:
    wb = book()
    s = wb.active
    s.title = "Tracker"
    widths(s, 8, 10, 10, 12, 12, 30, 12)
    rows(
        s,
        1,
        [
            ["ID", "Ward", "Pathway", "NCTR", "Discharged", "Reason for delay", "Readmitted"],
            [4, 22, 1, "19/01/24", "23/01/24", "Awaiting start of package", ""],
            [9, "AMU", 3, "02/02/24", "", "Home reassessing", ""],
            [11, 7, 2, "30/01/24", "02/02/24", "", "Y"],
            [12, 7, 0, "31/01/24", "31/01/24", "", ""],
            [15, 14, 1, "05/02/24", "", "", ""],
            [16, 22, 1, "05/02/24", "", "Family choice", ""],
        ],
        head="D9E1F2",
    )
    return "Hospital discharge/case tracking/tracker.xlsx", book_bytes(wb)


@none
def gantt() -> tuple[str, bytes]:
    wb = book()
    s = wb.active
    s.title = "Plan"
    widths(s, 40, 14, *[5] * 9)
    data: list[list[object]] = [["Trusted assessor roll-out", "Lead", *[f"W{n}" for n in range(1, 10)]]]
    for t, lead, a, b in (
        ("Agree protocol with care association", "DB", 0, 2),
        ("Train assessors", "DB", 2, 5),
        ("Pilot in six homes", "MI", 4, 7),
        ("Evaluate", "PSW", 7, 9),
    ):
        data.append([t, lead, *["■" if a <= n < b else "" for n in range(9)]])
    rows(s, 1, data, head="FCE4D6")
    return "Trusted assessor scheme/plan.xlsx", book_bytes(wb)


@none
def indicator_sheet() -> tuple[str, bytes]:
    wb = book()
    s = wb.active
    s.title = "Scorecard"
    widths(s, 50, 12, 12, 12, 12, 12)
    rows(
        s,
        1,
        [
            ["Indicator", "Apr", "May", "Jun", "Jul", "Target"],
            ["Concerns received", 302, 288, 341, "", ""],
            ["Converted to s42 (%)", 31, 29, 33, "", ""],
            ["Outcomes asked (%)", 88, 90, "", "", 95],
            ["Outcomes met (%)", 94, 93, "", "", 95],
            ["DoLS waiting over 21 days", 411, 402, 399, "", 0],
            ["Police data", "-", "-", "-", "-", "-"],
        ],
        head="BDD7EE",
    )
    t = wb.create_sheet("Notes")
    cell(t, "A1", "July due 12 August.")
    return "SAB/Data/scorecard 2024-25.xlsx", book_bytes(wb)


@none
def price_list() -> tuple[str, bytes]:
    wb = book()
    s = wb.active
    s.title = "Rates"
    widths(s, 44, 14, 14, 30)
    rows(
        s,
        1,
        [
            ["Service", "2023/24", "2024/25", "Note"],
            ["Homecare, hour", "£21.40", "£23.20", ""],
            ["Homecare, half hour", "£12.10", "£13.15", ""],
            ["Night sit", "£168", "£182", "Fast track by agreement"],
            ["Residential, week", "£742", "£809", ""],
            ["Nursing (excl. FNC), week", "£801", "£879", ""],
            ["Respite", "", "", "As residential"],
        ],
        head="E2EFDA",
    )
    return "Provider contracts/Rates 2024-25.xlsx", book_bytes(wb)


@none
def risk_register() -> tuple[str, bytes]:
    wb = book()
    s = wb.active
    s.title = "Risks"
    widths(s, 6, 44, 10, 10, 50, 14, 14)
    rows(
        s,
        1,
        [
            ["No", "Risk", "L", "I", "Mitigation", "Owner", "Closed"],
            [1, "Homecare provider fails in winter", 3, 4, "Failure plan tested in October", "Commissioning", ""],
            [2, "DoLS backlog leads to claims", 4, 3, "Priority tool; 3 agency BIAs", "PSW", ""],
            [3, "Equipment contract price rises", 3, 3, "Recovery target 90%", "ICB", "May 24"],
            [4, "s117 reviews overdue", 4, 4, "Joint team from June", "MH Trust", ""],
        ],
        head="F8CBAD",
    )
    return "Partnership board/Risk register.xlsx", book_bytes(wb)


@none
def away_day_slides() -> tuple[str, bytes]:
    s = Slides()
    s.new("Board away day")
    s.box(2, 6, 28, 3, "Fen Edge Library, 18 September", size=20)
    s.new("What do we want to be known for?")
    s.new("Table talk")
    s.box(2, 5, 28, 6, "Ten minutes\nOne flipchart\nOne speaker", size=24)
    s.new("Our numbers")
    s.table(2, 4, 28, [["", "2022", "2023"], ["Concerns", "3,310", "3,674"], ["SARs", "2", "4"], ["Members", "19", ""]])
    s.new("Thank you")
    return "SAB/Away day.pptx", s.done()


@none
def org_chart() -> tuple[str, bytes]:
    s = Slides()
    s.new("Transfer of Care Hub – structure")
    for x, y, t in (
        (13, 3, "Hub manager"),
        (4, 8, "Health lead"),
        (13, 8, "Social care lead"),
        (22, 8, "VCS co-ordinator"),
        (4, 13, "Therapists x4"),
        (13, 13, "Social workers x6\n(2 vacant)"),
        (22, 13, "Settling-in x3"),
    ):
        s.box(x, y, 7, 3, t, fill="DDEBF7")
    return "Hospital discharge/Hub structure.pptx", s.done()


@none
def training_slides() -> tuple[str, bytes]:
    s = Slides()
    s.new("Using the MCA quality tool")
    s.box(
        2,
        4,
        28,
        10,
        "• Read the assessment first\n• One tick for each standard\n• Write what you saw\n• Feed back within a week",
        size=20,
    )
    s.new("Example: is the decision stated precisely?")
    s.box(2, 4, 13, 8, "“Capacity re discharge”\nNot met", fill="F8CBAD")
    s.box(17, 4, 13, 8, "“Whether to move to Oaklea or go home with four calls a day”\nMet", fill="C5E0B4")
    return "QA/MCA tool training.pptx", s.done()


@none
def web_page() -> tuple[str, bytes]:
    return (
        "Web/Report a concern - page.html",
        b"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Report a concern - Westmarch Safeguarding Adults Board</title></head><body>
<header><form action="/search"><label for="q">Search this site</label><input id="q" type="text"><button>Search</button></form></header>
<nav><a href="#">Home</a> <a href="#">About</a> <a href="#">Learning</a> <a href="#">Contact</a></nav>
<h1>Report a concern</h1><p>If someone is in danger ring 999. Otherwise ring 01632 960900 or use the council's online form. You will be asked for the adult's name and address, what has happened, whether they know that you are reporting it, and how to reach you. You need not give your name.</p>
<h2>What happens next?</h2><p>A social worker will ring you within one working day. We may not be able to tell you the outcome.</p>
<footer><form><label>Sign up for our newsletter</label><input type="email" placeholder="Your e-mail"><button>Subscribe</button></form></footer></body></html>""",
    )


@none
def news_page() -> tuple[str, bytes]:
    return (
        "Web/Healthwatch newsletter.html",
        b"""<html><head><title>Healthwatch Longbarrow: February news</title></head><body><h1>February news</h1><h2>Willowmere visit</h2><p>Maureen and Colin spent a morning at Willowmere. Staff were kind and rushed. We have asked for the garden door to be opened.</p>
<h2>Have your say</h2><p>Our dentistry survey closes on 29 February.</p><h2>Dates</h2><table border="1"><tr><th>Date</th><th>Event</th><th>Place</th></tr><tr><td>7 March</td><td>Board in public</td><td>Library</td></tr><tr><td>19 March</td><td>Drop in</td><td></td></tr><tr><td>April</td><td>tbc</td><td>tbc</td></tr></table><p><label>Rate this page <select><option></option><option>1</option><option>2</option></select></label></p></body></html>""",
    )


@none
def email_chaser() -> tuple[str, bytes]:
    return "E-mails/RE overdue returns.eml", "\r\n".join(
        (
            "From: board.office@westmarch.example",
            "To: partners@westmarch.example",
            "Subject: RE: Overdue self-assessments",
            "Date: Tue, 4 Jun 2024 08:12:00 +0000",
            "Content-Type: text/plain; charset=utf-8",
            "",
            "Dear all",
            "",
            "Thank you to Fire, Probation and the ICB. Still to come:",
            "",
            "Healthwatch: part received",
            "Police: promised Friday",
            "Ambulance:",
            "Acute trust: ?",
            "",
            "The template is on the members' page. Please don't send it as a scan.",
            "",
            "Board Manager",
            "Tel: 01632 960110",
        )
    ).encode()


@none
def email_thread() -> tuple[str, bytes]:
    return "E-mails/Key safe code.eml", "\r\n".join(
        (
            "From: reablement@ashwater.example",
            "To: hub@brackenshire.example",
            "Subject: Mrs T - key safe",
            "Date: Mon, 12 Feb 2024 16:40:00 +0000",
            "Content-Type: text/plain; charset=utf-8",
            "",
            "Hi",
            "She's been home since one. Nobody here has the number. Who has?",
            "Sam",
            "",
            "> From: hub",
            "> When: as soon as",
            "> Where: home",
            "> Code: with OT",
            "",
            "Name: Sam Ellery",
            "Team: Reablement West",
        )
    ).encode()


@none
def phone_notes() -> tuple[str, bytes]:
    return (
        "MASH/daily huddle notes.txt",
        b"""MASH daily huddle 22 Feb

24/118834 - D.H. - Strategy meeting 2pm. Son spoken to. Bolt removed by housing.
24/118902 - no further action, GP told
24/118911 -
24/118915 - dup of above
Capacity: 2 SW, 1 police, health from 11
Risks: none new
Any other: printer
""",
    )


@none
def easy_read_script() -> tuple[str, bytes]:
    return (
        "LD liaison/passport video script.txt",
        b"""SCENE 1
Jay: This is my passport.
Nurse: What is it for?
Jay: So you know me.

SCENE 2
Nurse: What do you like to be called?
Jay: Jay.
Nurse: How do I know if you are in pain?
Jay: Look at my hand.

SCENE 3
(Text on screen) Red. Amber. Green.
""",
    )


@none
def referrals_export() -> tuple[str, bytes]:
    return (
        "Carers/referrals_export.csv",
        b"""ref,received,source,relationship,hours,assessment_offered,assessment_date,closed
1041,2024-04-11,memory clinic,daughter,50+,Y,2024-05-02,
1042,2024-05-02,GP,husband,20-49,Y,,
1043,2024-05-03,self,,,,,
1044,2024-05-07,ward,son,50+,N,,2024-05-09
1045,2024-05-08,school,,1-19,,,
1046,2024-05-10,self,wife,50+,Y,2024-06-01,
""",
    )


@none
def audit_extract() -> tuple[str, bytes]:
    return (
        "QA/mca_round2_scores.csv",
        b"""file,team,s1,s2,s3,s4,s5,s6,s7,s8,s9,s10,judgement
11,South,2,2,1,2,1,0,2,2,1,2,RI
14,LD,2,2,2,2,2,2,,,,,Good
15,Hospital,0,2,0,,,,,,,,
16,Hospital,1,2,1,0,1,0,1,1,0,2,Inadequate
17,North,2,2,2,2,2,1,2,2,1,2,Good
""",
    )


@none
def peer_findings() -> tuple[str, bytes]:
    return (
        "Peer challenge/Feedback headlines.md",
        b"""# Feedback headlines: Longbarrow

## What partners told us

- **Which organisations?** Hospice, care association, refugee charity, trust, police
- **How easy is the front door?** Not easy: 25 minutes on hold in April
- **Who misses out?** People in the north villages; people who do not speak English

## What should you do first?

1. Name a link worker for the hospice
2. Show specifications to providers at draft 1
3. Tell referrers the outcome

_Final letter: [date to be agreed]_
""",
    )


@none
def advocacy_leaflet() -> tuple[str, bytes]:
    return (
        "Advocacy/What is an advocate.rtf",
        rb"""{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}\f0\fs24 {\b\fs32 What is an advocate?}\par
An advocate is on your side. They are not from the council or the NHS.\par\par
{\b Who can have one?}\par People who find it hard to take part and have no one to help them.\par\par
{\b What does it cost?}\par Nothing.\par\par
{\b How do I get one?}\par Ask your social worker to complete a referral, or ring 01632 960808.\par\par
{\b Date of leaflet:} June 2023\par}""",
    )
