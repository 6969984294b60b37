"""No forms: web pages, e-mails, notices, specifications and reports that tempt."""

from __future__ import annotations

from eval.aside.forms_dev.corporate import word as w
from eval.aside.forms_dev.corporate.kit import Other
from eval.aside.forms_dev.corporate.mails import message
from eval.aside.forms_dev.corporate.paper import Sheet
from eval.aside.forms_dev.corporate.plain import as_pdf, as_word
from eval.aside.forms_dev.corporate.texts import rtf

WEB = """<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Having a break from caring | Staverleigh County Council</title></head><body>
<header><form role="search"><label for="q">Search this site</label><input id="q" type="search" name="q"><button>Search</button></form>
<nav><a href="/">Home</a> &gt; <a href="/care">Adult care</a> &gt; Carers</nav></header>
<main><h1>Having a break from caring</h1>
<p>A break can be an hour or a fortnight. You can have one without the person you look after going away.</p>
<h2>What there is</h2><ul><li>Sitting service, up to four hours a week</li><li>Nights at Carr Side</li><li>Shared Lives day breaks</li><li>Carers' one-off payment of up to £300</li></ul>
<h2>How to get one</h2><p>Ask for a carer's assessment. Ring 01632 960155 or talk to your GP's link worker. You do not have to be on benefits.</p>
<h2>What it costs</h2><p>Breaks that the carer's assessment says you need are free to you. The person you care for may pay something towards their own care.</p></main>
<footer><form><label>Get our newsletter: your e-mail address <input type="email" name="mail"></label> <label><input type="checkbox" name="ok"> I agree to the privacy notice</label> <button>Sign up</button></form>
<p>Was this page helpful? <button>Yes</button> <button>No</button></p></footer></body></html>"""

WEB_LIST = """<html><head><title>Forms and templates - staff intranet</title></head><body><h1>Forms and templates</h1>
<p>Here you will find the current version of everything. Do not save copies on your desktop: three teams were still using the 2019 EqIA last month.</p>
<table border="1"><tr><th>Reference</th><th>Title</th><th>Version</th><th>Owner</th><th>Review</th></tr>
<tr><td>EqIA</td><td>Equality impact assessment</td><td>4.2</td><td>Policy</td><td>Apr 26</td></tr><tr><td>IG-07</td><td>DPIA</td><td>6</td><td>DPO</td><td>Jan 26</td></tr>
<tr><td>PMO-T03</td><td>Outline business case</td><td>3</td><td>PMO</td><td></td></tr><tr><td>HS/RA1</td><td>Risk assessment</td><td>12</td><td>H&amp;S</td><td>Nov 25</td></tr>
<tr><td>PDC1</td><td>Performance conversation</td><td>2</td><td>HR</td><td></td></tr><tr><td>CLF/2</td><td>Complaint learning form</td><td>2</td><td>Customer Relations</td><td></td></tr></table>
<p>Last updated 3 March 2025 by intranet editor.</p></body></html>"""

COVER_MAIL = """Dear Sir or Madam

Information return: Harrowmere, adult social care

Please find attached:

1. Self-assessment
2. IR 1 to IR 12 (zip)
3. Blank copies of the templates you asked for (EqIA, DPIA, business case, practice audit)

Date of submission: 14 March 2025
Single point of contact: Inga Rowe, Assurance Lead
Telephone: 01632 960190
Password: to follow by text

IR 11 is not used. IR 4 will follow on Monday, the Chief Executive is signing it.

Kind regards
Inga
"""

NEWS_MAIL = """Hello everyone

A short one this week.

WELCOME: Perpetua (North), Aoife (OT bank), Colin (brokerage).
GOODBYE: Jan, who drove the minibus for 22 years. Cake at 3.
LOST: one grey glove, Copley House.
FOUND: the key to cupboard 4!
DATES: 26 Feb hoarding day. 11 March CRG. 2 May assurance dry run.
THANK YOU: Reablement South, for Sunday.
ASK: has anyone got a spare hearing loop?

Have a good weekend
Hilary
DASS
"""

PRESS = """
NEWS RELEASE
Issued: 5 March 2025
Embargo: none
Ref: PR/2025/044
# Sensors help sixty people to sleep soundly
Tenants of two extra care schemes in Northmarsh have been sleeping better since small movement sensors took the place of hourly checks by torch.
“I used to wake up every time that door went,” said Joan, 87, who lives at Tanner's Row. “Now I only see them if I want them.”
The sensors, which have no camera and no microphone, learn what is usual for each person and let staff know when something is not. In the first quarter falls at night went down from 19 to 11.
The Cabinet Member for Adult Care said: “It is a small thing that gives people back their night.”
ENDS
Notes to editors
- Birch Grange has 36 flats and Tanner's Row 28.
- Photograph: Joan with her granddaughter. Credit: Northmarsh City Council.
Media contact: 01632 960166
"""

SPEC = """
# Service specification: independent advocacy (lot 2)
## 1. Definitions
“Advocate” means a person qualified to level 4 who is independent of the Council and of the provider of care.
“Instruction” means a written request in the form set out in Schedule 4.
## 2. The service
2.1 The Provider shall supply Care Act advocates, IMCAs, IMHAs and paid representatives.
2.2 The Provider shall respond to an Instruction within two working days and shall meet the person within five.
2.3 The Provider shall not close a case without asking the person what difference it made.
## 3. Performance
| Measure | Target | Frequency | Consequence |
| First contact within 5 working days | 95% | Monthly | Action plan |
| Cases open over 12 months | <10% | Quarterly | Review |
| People who felt heard | 90% | Six-monthly | Published |
| Staff with level 4 | 100% | Annual | Default notice |
## 4. Information
4.1 The monthly return shall state: new referrals; referrals declined; people supported; IMCA instructions; people waiting at month end; complaints; and the number of volunteers.
4.2 A nil return shall be made where there is nothing to report.
## 5. Price
Hourly rates are those in Schedule 2. No other charge shall be made.
"""

INSPECT_REPORT = """
# Quality visit report: Willow Carr
**Visit date:** 11 February 2025 (unannounced)
**Officers:** R. Sethi, P. Nunn
**Rating:** Adequate
**Registered manager:** Theresa Mallory
## Summary
People who live at Willow Carr are looked after by staff who know them and who do not hurry. We have asked for three things to be put right within a fortnight.
## Care planning
Plans are in place for everyone. One said a great deal about risk and nothing about model railways, which is what the gentleman had talked to us about for twenty minutes.
## Medicines
There were two gaps on the chart for 9 February. One could be explained. Two senior carers had not had their competency checked since October 2023.
## Leadership
A broken wrist on 4 January had not been notified to CQC. The manager did so while we were there.
| Standard | Rating |
| Care planning | Adequate |
| Medicines | Adequate |
| Staffing | Good |
| Environment | Adequate |
| Leadership | Adequate |
"""

CASE_RTF = (
    "Chronology prepared for the Safeguarding Adults Review, “Ruth”",
    "03.01.23 GP refers to front door. Contact closed, no reply to two calls.",
    "17.02.23 Housing officer reports smell, post uncollected. No action recorded.",
    "21.02.23 Ambulance, fall. Declined to travel.",
    "22.02.23 -",
    "09.03.23 Neighbour telephones: light on all night. Duty visit. Ruth speaks through letter box, says she is fine.",
    "10.03.23 Case discussed in supervision. Plan: letter.",
    "04.05.23 Fire service home safety visit refused.",
    "06.06.23 Ruth found by brother.",
    "Gaps: no record of a capacity assessment; no record of the outcome of the letter.",
)


def chronology() -> bytes:
    body = "".join(f"{rtf(line)}\\par\n" for line in CASE_RTF[1:])
    return (
        "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Calibri;}}\\fs22\n{\\b " + rtf(CASE_RTF[0]) + "}\\par\\par\n" + body + "}"
    ).encode("ascii")


def poster() -> bytes:
    s = Sheet("Helvetica", 16)
    s.y -= 60
    for line, size in (
        ("Worried about", 40),
        ("somebody?", 40),
        ("", 10),
        ("Ring", 20),
        ("01632 960100", 44),
        ("", 10),
        ("At night", 20),
        ("01632 960180", 44),
        ("", 10),
        ("You need not give your name.", 18),
        ("In danger now? 999.", 18),
    ):
        s.text(line, bold=True, size=size)
    return s.done()


def easy_read() -> bytes:
    doc = w.new("Arial", 16)
    w.p(doc, "What is an assessment?", style="Title")
    grid = doc.add_table(6, 2)
    for row, line in zip(
        grid.rows,
        (
            "A worker will come to see you.",
            "They will ask what a good day is like.",
            "They will ask what is hard.",
            "You can have a friend with you.",
            "They will write down what you say.",
            "You get a copy. You can say if it is wrong.",
        ),
        strict=True,
    ):
        w.put(row.cells[0], "")
        w.put(row.cells[1], line, split=True, size=16)
    w.cell_width(grid, 0, 5)
    w.cell_width(grid, 1, 12)
    return w.save(doc)


def certificates_list() -> bytes:
    rows = "\n".join(
        f"| {n} | {course} | {day} | {places} | {price} |"
        for n, course, day, places, price in (
            ("S01", "Self-neglect and hoarding", "26 Feb", "24", "Free"),
            ("S02", "MCA: executive function", "4 March", "Full", "Free"),
            ("S03", "Deafblind guiding level 3", "6, 13, 20 March", "6", "£385"),
            ("S04", "BIA refresher", "12 March", "20", "£140"),
            ("S05", "Recording with care", "18 March", "", "Free"),
            ("S06", "Train the trainer", "tbc", "", "£280"),
            ("S07", "Motivational interviewing", "tbc", "16", ""),
            ("S08", "AMHP legal update", "12 Feb", "Full", "£95"),
        )
    )
    return as_pdf(
        f"# Learning and development: spring programme\n| Code | Course | Date | Places left | Cost |\n{rows}\nApply with your manager's agreement by 31 January. We keep two places on each course for people who draw on care and for unpaid carers.",
        "Helvetica",
        10.5,
        widths=(40, 215, 110, 70, 60),
    )


OTHERS = [
    Other("carers_break_page", "web/having-a-break.html", WEB.encode),
    Other("forms_index_page", "intranet/forms-and-templates.html", WEB_LIST.encode),
    Other(
        "return_cover_mail",
        "Information return - cover e-mail.eml",
        lambda: message(
            "inga.rowe@harrowmere.example",
            "returns@regulator.example",
            "Harrowmere information return",
            "Fri, 14 Mar 2025 16:40:00 +0000",
            COVER_MAIL,
        ),
    ),
    Other(
        "friday_mail",
        "Friday note from Hilary.eml",
        lambda: message(
            "hilary.grant@harrowmere.example",
            "asc.all@harrowmere.example",
            "Friday note",
            "Fri, 21 Feb 2025 12:00:00 +0000",
            NEWS_MAIL,
        ),
    ),
    Other("press_notice", "Comms/PR 2025-044.docx", lambda: as_word(PRESS, "Arial", 11)),
    Other("advocacy_specification", "Contracts/Lot 2 specification.docx", lambda: as_word(SPEC, "Times New Roman", 12)),
    Other("visit_report", "QMT/Willow Carr report Feb 2025.docx", lambda: as_word(INSPECT_REPORT, "Arial", 11)),
    Other("sar_chronology", "SAB/Ruth chronology.rtf", chronology),
    Other("poster", "Posters/Worried about somebody.pdf", poster),
    Other("easy_read_assessment", "Easy read/What is an assessment.docx", easy_read),
    Other("course_list", "L&D/spring programme.pdf", certificates_list),
]
