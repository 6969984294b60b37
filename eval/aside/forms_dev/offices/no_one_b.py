"""Documents that are no forms: meetings, plans, tables, continued."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import none
from eval.aside.forms_dev.offices.media import P, S, eml, page, sheet_text
from eval.aside.forms_dev.offices.pen import W


@none("Surveys/Carers survey results 2023.docx")
def survey_results() -> bytes:
    w = W("Calibri", 11)
    w.h("Survey of carers 2023: results", 1)
    w.p("We sent 1,240 surveys and had 431 back (35%). Figures are rounded.")
    for question, answers in (
        (
            "1. How old is the person you care for?",
            (
                ("18–44", "61", "14%"),
                ("45–64", "70", "16%"),
                ("65–84", "184", "43%"),
                ("85 or over", "110", "26%"),
                ("No answer", "6", "1%"),
            ),
        ),
        (
            "2. How do you spend your time?",
            (
                ("I can do things I value or enjoy", "64", "15%"),
                ("I do some of the things I value", "271", "63%"),
                ("I don’t do anything I value or enjoy", "96", "22%"),
            ),
        ),
        (
            "3. Was information easy to find?",
            (
                ("Very easy", "40", "9%"),
                ("Fairly easy", "180", "42%"),
                ("Difficult", "152", "35%"),
                ("I did not look", "59", "14%"),
            ),
        ),
    ):
        w.p(f"<b>{question}</>")
        w.table([["#Answer", "#Number", "#Share"], *[list(a) for a in answers]], [9, 3, 3])
    w.p("<b>4. What one thing would make the most difference?</>")
    w.bullets("A break (112 comments)", "Somebody to ring (64)", "Money (51)", "Nothing (9)")
    return w.data()


@none("Surveys/Staff health check 2024 feedback.pptx")
def health_check_slides() -> bytes:
    s = S()
    s.table(
        "Social work health check: how far do you agree?",
        [
            ["", "Agree", "Neither", "Disagree"],
            ["My workload is manageable", "41%", "22%", "37%"],
            ["I have regular supervision", "83%", "7%", "10%"],
            ["I feel safe on visits", "74%", "15%", "11%"],
            ["I would recommend this council", "66%", "21%", "13%"],
        ],
    )
    s.points("What would make you stay?", "Smaller caseloads", "Parking", "A career path")
    return s.data()


@none("Learning/Transcript of recorded webinar.txt")
def webinar_transcript() -> bytes:
    return b"""WEBVTT-style transcript, webinar 6 March

00:00:02 Host
Can everyone hear me?

00:00:05 Speaker
Yes.

00:00:09 Host
Name and team in the chat, please.

00:00:31 Speaker
So. What is executive functioning?
Anyone?

00:00:44 Participant 3
Planning?

00:00:46 Speaker
Planning. Yes. What else?

00:01:02 Participant 1
Stopping yourself.

00:01:04 Speaker
Lovely. So a person may tell me: I will pay the rent on Friday.
And on Friday?

00:01:12 Participant 3
They don't.

00:01:15 Speaker
They don't. Is that a decision, or is it an impairment?

00:01:20 [silence]

00:01:31 Host
Shall we go to the case?
"""


@none("Contacts/Who to ring.csv")
def contact_list() -> bytes:
    return sheet_text(
        [
            ["Team", "Telephone", "Mobile", "Fax", "E-mail", "Notes"],
            ["Front door", "01632 960101", "", "", "help@penbury.example", "8.30-5"],
            ["EDT", "01632 960102", "", "", "", "5pm-8.30am"],
            ["Blue Badge", "01632 960103", "", "", "badge@penbury.example", ""],
            ["Deputyship", "01632 960104", "", "", "", "Mon-Thu"],
            ["Sensory", "01632 960105", "07700 900100", "", "sensory@penbury.example", "SMS"],
            ["Advocacy (external)", "01632 960106", "", "", "", ""],
        ]
    )


@none("Web pages/Ask for a care needs assessment.html")
def web_assessment_page() -> bytes:
    return page(
        "Ask for an assessment | Thornsea",
        """<header><form action="/search"><label>Search this site <input name="q"></label><button>Search</button></form></header>
<nav>Home / Adults / Ask for an assessment</nav><h1>Ask for a care needs assessment</h1>
<p>Anyone can ask for an assessment, whatever their income.</p><h2>Before you start</h2><p>You will need:</p><ul><li>your name, address and date of birth</li><li>your GP’s name</li><li>details of anyone who helps you</li></ul>
<p><a href="/start">Start now</a> or ring 01632 960101.</p><h2>What happens next</h2><p>We will ring you within two working days.</p>
<aside><h2>Was this page useful?</h2><button>Yes</button> <button>No</button></aside>
<footer><form><label>Sign up to our newsletter<br>E-mail address <input type="email"></label><button>Sign up</button></form><p>Last updated 4 March 2024</p></footer>""",
    )


@none("Web pages/Direct payments FAQ.html")
def faq_page() -> bytes:
    return page(
        "Direct payments: questions",
        """<h1>Direct payments: your questions</h1>
<h3>Who can have one?</h3><p>Anyone with eligible needs who is able to manage it, alone or with help.</p><h3>What can I spend it on?</h3><p>Anything legal that meets the needs in your plan.</p><h3>Can I employ my sister?</h3><p>Yes, if she does not live with you. If she does, ask us.</p><h3>What records must I keep?</h3><p>Bank statements and payslips.</p><h3>Can I stop?</h3><p>Yes.</p><h3>What if I spend too much?</h3><p>Ring us early.</p>""",
    )


@none("Press/News release reablement.eml")
def press_notice() -> bytes:
    return eml(
        "NEWS RELEASE – embargoed until 00.01 Thursday",
        "press@larkshire.example",
        "newsdesk@wold-gazette.example",
        "Wed, 11 Sep 2024 15:00:00 +0100",
        """NEWS RELEASE

Date: 11 September 2024
Ref: LCC/24/219
For use: 00.01, 12 September

NEW ROUNDS HELP PEOPLE HOME SOONER

Larkshire County Council has hired 28 reablement workers. They will help about 600 people a year to get back on their feet after a stay in hospital.

Mr Harold Finn, 84, said: "I can make my own porridge again."

ENDS

Notes to editors
1. Reablement is free for up to six weeks.
2. Photographs: attached.
Contact: 01632 960109
""",
    )


@none("Fees/Charges 2025-26.pdf")
def price_list() -> bytes:
    d = P(size=10)
    d.t("Adult social care: fees and charges from 7 April 2025", 14, bold=True)
    d.grid(
        [
            ["Service", "Unit", "2024/25 £", "2025/26 £"],
            ["Home care", "hour", "22.40", "23.60"],
            ["Day centre place", "day", "48.00", "50.00"],
            ["Transport", "day", "nil", "2.00"],
            ["Meal", "each", "5.10", "5.35"],
            ["Careline, basic", "week", "4.85", "5.30"],
            ["Careline, with sensors", "week", "-", "7.90"],
            ["Deferred payment set-up", "once", "750.00", "750.00"],
            ["Deputyship", "year", "set by court", "set by court"],
            ["Blue Badge", "each", "10.00", "10.00"],
        ],
        [5, 2, 2, 2],
        size=9,
    )
    d.t("Nobody pays more than the financial assessment says they can afford.")
    return d.data()


@none("Letters/Letter to provider fees.docx")
def provider_letter() -> bytes:
    w = W("Arial", 11)
    w.p("Penbury Council, Civic Offices, Penbury PE99 1AA")
    w.tab("Our ref:\tCM/FEES/25", 3)
    w.tab("Your ref:\t", 3)
    w.tab("Date:\t14 March 2025", 3)
    w.tab("Ask for:\tDawn Petrie", 3)
    w.tab("Tel:\t01632 960150", 3)
    w.p(
        "Dear provider",
        "<b>Fees from 7 April 2025</>",
        "Following the consultation that closed on 14 February, to which 31 of you replied, Cabinet has agreed an uplift of 6.2% for residential and 5.1% for home care. You need do nothing: the new rates will be applied to the first payment run in May and back-dated.",
        "If you think that your costs are out of the ordinary, please ring me before 30 April.",
        "Yours faithfully",
    )
    w.gap(2)
    w.p("Dawn Petrie", "Commissioning Manager", "Enc.")
    return w.data()


@none("Registers/Risk register corporate ASC extract.docx")
def risk_register() -> bytes:
    w = W("Calibri", 9, landscape=True)
    w.h("Corporate risk register: adult social care extract, October 2024", 2)
    w.table(
        [
            ["#Ref", "#Risk", "#Owner", "#L", "#I", "#Score", "#Controls", "#Target", "#Trend"],
            ["A1", "A large provider fails", "TB", "3", "5", "15", "Monthly RAG; step-in plan", "10", "="],
            ["A2", "DoLS backlog leads to unlawful detention", "RQ", "5", "3", "15", "ADASS tool; 2 BIAs", "9", "↓"],
            ["A3", "Case system go-live slips", "WP", "4", "4", "16", "Board", "", ""],
            ["A4", "Overspend on hospital discharge", "KT", "4", "4", "16", "", "8", "↑"],
            ["A5", "CQC rating below good", "WP", "3", "4", "12", "Peer review Nov", "", "="],
        ],
        [1.2, 7, 1.8, 1, 1, 1.7, 7, 2, 2],
    )
    return w.data()
