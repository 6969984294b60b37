"""Web pages, e-mails and plain text that people answer in."""

from __future__ import annotations

import csv
import io
from html import escape

from eval.aside.forms_dev.charities.pen import Pen, blank, filled, layout, partly


@layout(
    blank("Web/Tell Healthwatch about care.html", "weir"),
    blank("Web/feedback-form-saved-page.html", "weir", v=1),
    filled("Web/submission 2207.html", "weir", ["Home care", "Wolds Homecare", "Feb 2025", "2", "Three different girls in one morning, none had read the book. One gave dad his tablets twice and rang 111 herself, which was honest of her.", "Told the office", "Yes", "Daughter", ""]),
    filled("Web/submission 2211.html", "weir", ["Equipment", "equipment store", "last week", "5", "Rail fitted in two days. Lovely man.", "no", "No", "me", "prefer not to say"], v=1),
    partly("Web/draft saved by visitor.html", "weir", ["Care home", "Hollybank", "", "1", "", "", "", "", ""], range(9)),
)  # fmt: skip
def web_feedback(p: Pen) -> bytes:
    """A page with input elements whose values are in the markup."""
    qs = [
        "Which kind of service is it?",
        "Name of the service",
        "When did it happen?",
        "How many stars would you give? (1 to 5)",
        "Tell us what happened",
        "Have you told anybody else?",
        "May we pass this on to the service?",
        "Are you the person, a carer, or somebody else?",
        "About you (age, ethnicity, disability)",
    ]
    out = [
        "<!DOCTYPE html><html lang='en-GB'><head><meta charset='utf-8'><title>Share your experience - Healthwatch Estershire</title></head><body>",
        "<header><a href='/'>Healthwatch Estershire</a><nav><a href='/news'>News</a> <a href='/reports'>Reports</a></nav></header><main><h1>Share your experience</h1>",
        "<p>It takes about five minutes. We read everything and pass themes to the council and to the regulator each month. We are not an emergency service.</p>",
    ]
    if p.v:
        out.append(
            "<p><em>Before you begin.</em> If somebody is in danger now ring 999. If you are worried about abuse ring the council's adult line on 01632 960999. If you want to complain, our guide explains how, and an advocate can help. We shall never give your name to a service without asking.</p>"
        )
    out.append("<form method='post' action='/share'>")
    for i, q in enumerate(qs):
        got = escape(p(q))
        out.append(f"<div class='field'><label for='q{i}'>{q}</label><br>")
        if i == 0:
            out.append(
                "<select id='q0'>"
                + "".join(
                    f"<option{' selected' if o == got else ''}>{o}</option>"
                    for o in ("Please choose", "Home care", "Care home", "Day support", "Equipment", "Assessment")
                )
                + "</select></div>"
            )
        elif i == 6:
            out.append(
                "".join(f"<input type='radio' name='q6'{' checked' if o == got else ''}> {o} " for o in ("Yes", "No"))
                + "</div>"
            )
        elif i == 4:
            out.append(f"<textarea id='q4' rows='6' cols='60'>{got}</textarea></div>")
        else:
            out.append(f"<input id='q{i}' type='text' value=\"{got}\"></div>")
    out.append(
        "<button>Send</button></form></main><footer>Healthwatch Estershire is hosted by the Guild of Help, charity 9990117. Privacy | Cookies</footer></body></html>"
    )
    return "\n".join(out).encode()


GOOGLE = [
    ("Name of your organisation *", ""),
    ("Which districts do you work in? *", "Tick all that apply"),
    ("How many paid staff and regular volunteers do you have?", "A guess is fine"),
    ("What has changed in demand since last winter? *", "For example more people, different people, harder problems"),
    ("Have you had to turn people away?", ""),
    ("Which social care team do you find hardest to reach?", ""),
    ("What one thing should the council stop doing?", "Be frank, we anonymise"),
    ("Would you host an ASYE social worker for a day?", ""),
]


@layout(
    blank("VCS/State of the sector survey.html", "tower"),
    blank("VCS/State of the sector survey 2025 (print view).html", "granary", v=1),
    filled("VCS/State of sector response - Ravens Foodbank.html", "weir", ["Ravens Foodbank & Advice", "Ravensholme; Tarn Valley", "4 / 60", "More working carers. People discharged with an empty fridge.", "Twice a week since January", "Hospital team at weekends", "Sending people to us as 'community offer' without asking whether we have room", "Yes please"]),
    filled("VCS/response row 31.html", "tower", ["Blind Elders Social", "Corley", "0/9", "same", "no", "Sensory", "", "maybe"], v=1),
    partly("VCS/response row 32 incomplete.html", "tower", ["Tarn Men's Shed", "Tarn Valley", "", "", "", "", "", ""], range(8)),
)  # fmt: skip
def sector_survey(p: Pen) -> bytes:
    """What a survey site prints: question, hint, 'Your answer' or what was written."""
    out = [
        "<html><head><meta charset='utf-8'><title>State of the sector</title><style>.h{color:#777;font-style:italic}.a{border-bottom:1px dotted #999}</style></head><body><h1>State of the sector: adult social care</h1>",
        f"<p>{'Organised by Estershire VCS Alliance. Form closes on 31 May 2025. Questions: survey@vcsalliance.example' if p.v else 'Eight questions for charities and groups that support adults. Answers go to the Alliance only.'}</p><p>* Required</p>",
    ]
    for q, hint in GOOGLE:
        got = p(q)
        out.append(
            f"<div><b>{q}</b>"
            + (f"<div class='h'>{hint}</div>" if hint and not p.v else f"<div>{hint}</div>" if hint else "")
            + (f"<div class='a'>{escape(got)}</div></div>" if got else "<div class='a'>Your answer</div></div>")
        )
    out.append(
        "<p>Never submit passwords through this form. This content is neither created nor endorsed by the survey provider.</p></body></html>"
    )
    return "\n".join(out).encode()


MAIL = [
    "1) Do you have vacancies today? How many, and which rooms?",
    "2) Are you able to take people on the discharge pathway at the weekend?",
    "3) Any infection control restrictions?",
    "4) Lowest weekly fee for a council-funded resident",
    "5) Staffing: any shifts that you are worried about in the next 14 days?",
    "6) Has anything happened which we should hear from you first?",
]


@layout(
    blank("Brokerage/Weekly call round - please reply by noon.eml", "granary"),
    blank("Brokerage/FW Weekly questions.eml", "tower", v=1),
    filled("Brokerage/RE Weekly call round Pear Tree.eml", "granary", ["2 - rm 9, rm 14 (upstairs, no hoist)", "Sat yes Sun no", "none", "£812", "Nights 21st + 22nd, agency booked", "Our deputy has resigned."]),
    filled("Brokerage/RE Weekly questions - Elmhurst.eml", "weir", ["Full.", "n/a", "D&V on one unit, closed to visitors until Thurs", "£795", "no", ""], v=1),
    partly("Brokerage/RE Weekly call round Hollybank (will send rest).eml", "granary", ["1, room 22", "", "", "£840", "", ""], range(6)),
)  # fmt: skip
def weekly_mail(p: Pen) -> bytes:
    """Questions in a mail, answers typed beneath each."""
    asked = [(q, p(q)) for q in MAIL]
    replied = any(a for _, a in asked)
    home = "manager@careprovider.example"
    head = [
        f"From: {home if replied else 'brokerage@saltmere.example'}",
        f"To: {'brokerage@saltmere.example' if replied else 'care-homes-list@saltmere.example'}",
        f"Subject: {'RE: ' if replied else ''}Weekly questions to care homes",
        "Date: Mon, 13 Jan 2025 09:12:00 +0000",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
    ]
    body = (
        ["Good morning, please see below.", ""]
        if replied
        else [
            "Dear all,",
            "",
            "Here are the usual six. Please reply beneath each question and send this back before noon. If nothing has changed since last week, reply SAME to the question, not to the mail."
            if not p.v
            else "Saltmere Care Association sends these questions for the council each Monday so that homes are rung once and not five times. We pass the replies to brokerage, the hospital's discharge hub and public health. Keep it short: a number is enough. For example, under question 1: '2, both ground floor'.",
            "",
        ]
    )
    for q, a in asked:
        body += [q, f"{a}" if a else "", ""]
    body += ["Thanks", "" if replied else "Brokerage, Saltmere Council, 01632 960810"]
    return "\r\n".join(head + body).encode()


BEFRIEND = [
    "Person visited (initials only)",
    "Volunteer",
    "Date",
    "Time there",
    "What did you do?",
    "How were they?",
    "Any worries? (tell the office the same day)",
    "Next visit",
]


@layout(
    blank("Befriending/visit note.txt", "granary"),
    blank("Befriending/visit note Oct 2024.rtf", "weir", v=1),
    filled("Befriending/VN EG 4 Oct.txt", "granary", ["EG", "Paul", "4/10", "2-3.30", "crib, 3 games (lost)", "bright, cough better", "none", "11th"]),
    filled("Befriending/VN RL.rtf", "tower", ["R.L.", "Hannah C", "Sunday 6th", "50 min", "Read her sister's letter aloud and answered it", "Low. Not eaten lunch - I made toast and she ate that", "Rang Sue at 4 pm about the fridge", ""], v=1),
    partly("Befriending/VN unfinished.txt", "granary", ["KT", "Paul", "5/10", "", "", "", "", ""], range(8)),
)  # fmt: skip
def visit_note(p: Pen) -> bytes:
    """Plain text with full stops or underscores; the other version is RTF with italic guidance."""
    if p.v == 0:
        out = ["FELLSIDE BEFRIENDERS", "====================", "Visit note. Please write within a day.", ""]
        for q in BEFRIEND:
            a = p(q)
            out.append(f"{q}: {a}" if a else f"{q}: {'.' * 40}")
        out += ["", "Post to the office or send to notes@fellsidebefrienders.example", ""]
        return "\r\n".join(out).encode()
    rtf = [
        r"{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}{\colortbl;\red128\green128\blue128;}\f0\fs22",
        r"{\b\fs30 Fellside Befrienders: visit note}\par",
        r"Version October 2024. The Old School, Cragg. notes@fellsidebefrienders.example\par\par",
        r"{\i\cf1 Write what you saw and heard, not what you think of it. Say 'she had her coat on indoors', not 'she is confused'. Keep no copy at home.}\par\par",
    ]
    for q in BEFRIEND:
        a = p(q)
        rtf.append(r"{\b " + q + r"}\par " + (a.replace("£", r"\'a3") if a else "_" * 50) + r"\par\par")
    return ("\n".join(rtf) + "}").encode("ascii", "replace")


PLEDGES = [
    ("P1", "Named contact given within two working days"),
    ("P2", "Letters in plain English, tested by members"),
    ("P3", "Advocacy offered at first contact"),
    ("P4", "Plans shared within a week of agreement"),
    ("P5", "Waiting times published monthly"),
    ("P6", "Carers asked about work"),
    ("P7", "Reviews when the person wants them"),
    ("P8", "No decision by telephone with deaf people"),
    ("P9", "Complaints answered by somebody new"),
    ("P10", "Assessments in the person's language"),
]


@layout(
    blank("Charter/pledge_return.csv", "tower"),
    blank("Charter/pledge_return_moorland_2025.csv", "weir", v=1),
    filled("Charter/pledge_return_moorland_done.csv", "tower", [x for a in ("y|CRM", "y|panel", "n|", "y|audit 81%", "y|web", "p|form", "p|on request", "y|policy", "n|capacity", "y|interpreter contract") for x in a.split("|")], v=1),
    filled("Charter/returns/fenn.csv", "granary", [x for a in ("yes|-", "no|none", "yes|-", "yes|-", "no|from June", "yes|-", "yes|-", "yes|-", "yes|-", "partly|-") for x in a.split("|")]),
    partly("Charter/returns/tolbury.csv", "granary", ["y", "CRM", "y", "", "", "", "n", "", *[""] * 12], range(20)),
)  # fmt: skip
def pledge_csv(p: Pen) -> bytes:
    """A CSV with the pledges preprinted."""
    out = io.StringIO()
    c = csv.writer(out)
    c.writerow(["Charter of ten pledges: return", "Moorland Council" if p.v else "", "due 31/01/2025" if p.v else ""])
    c.writerow(["Ref", "Pledge", "Kept? (y / p / n)", "How we know", "Guidance"])
    for ref, text in PLEDGES:
        c.writerow([ref, text, p(text), p(text), "Write y only if a member would agree" if ref == "P1" else ""])
    return out.getvalue().encode()


READY = [
    ("Before the visit", ["We can say in one sentence what we are proud of", "Case files for the period are complete", "People who may be phoned have agreed", "Our partners have read our self-assessment"]),
    ("In the visit", ["A room with natural light is booked", "Someone is there to meet people who come by taxi", "BSL interpreters are booked for carers' focus group"]),
    ("Afterwards", ["Feedback is shared with those who took part", "Thank-you letters are signed by the director", "Learning is put on one page"]),
]  # fmt: skip


@layout(
    blank("Assurance/readiness-check.md", "weir"),
    blank("Assurance/readiness-check-v2.md", "tower", v=1),
    filled("Assurance/readiness-check-carers-centre.md", "weir", ["Saltmere Carers' Centre", *"xxxx", "x", "x", "", "x", "x", "x", "Mo to chase interpreters"]),
    filled("Assurance/readiness-check-ldpb.md", "granary", ["LDPB", *"xxxx", "x", "x", "x", "x", "", "x", "easy-read version needed of everything above"], v=1),
    partly("Assurance/readiness-check-advocacy.md", "weir", ["Voicepoint", "x", "x", *[""] * 8, ""], range(12)),
)  # fmt: skip
def readiness_md(p: Pen) -> bytes:
    """Task boxes in Markdown."""
    out = ["# Are we ready? A check for partners of the council", ""]
    out += (
        [
            "*For voluntary organisations that have been asked to meet inspectors. You do not have to do this. It may calm nerves.*",
            "",
        ]
        if not p.v
        else [
            "Version 2, issued by the VCS Alliance on 3 March. Put an x between the brackets when it is true. Inspectors will want to hear what it is like, and will not ask to see this sheet. A good example from last year: the carers' centre held a practice conversation with two retired teachers.",
            "",
        ]
    )
    out += [f"**Group:** {p('Group:')}", ""]
    for part, items in READY:
        out += [f"## {part}", ""]
        out += [f"- [{p(q) or ' '}] {q}" for q in items]
        out.append("")
    out += ["## What still worries us", "", p("What still worries us"), ""]
    return "\n".join(out).encode()
