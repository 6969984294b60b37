# ruff: noqa: PERF401, RUF001
"""Forms as web pages, plain text, RTF, e-mail and Markdown."""

from __future__ import annotations

from html import escape

from .kit import Form, gappy, layout, started
from .paper import mail, rtf

WEB_A = """
Mr
Desmond Achebe
06/06/1961
WX3 9ZZ
Someone else
Father has lost weight since Christmas and the fridge is empty when I visit. He says he is managing.
Yes
Text message
"""
WEB_B = """
Mrs
Pat Loftus
1939
WX1 0AA
Myself
cant get up my steps since op
~
Phone
"""
WEB_C = """
Ms
T. Orme
~6
"""

GF_A = """
Brokerage
Two to five years
Disagree
Agree
Agree
Fewer systems – I log the same person in three places
My line manager and the Tuesday quiz
"""
GF_B = """
Hospital social work
Less than a year
Strongly agree
Disagree
~
parking
colleagues
"""
GF_C = """
Reablement
~
Agree
~4
"""

TXT_A = """
G. Ferreira
11 Feb 2025 / 10:05
Mrs Constance Ide, 84
home care x 2 daily since October
Says the evening visit is at 5 and she goes to bed at 10. Everything else "ticketyboo".
Yes - swap evening call with another round from 24/2
No
Aug 2025
"""
TXT_B = """
LV
12.2
R Holroyd
DP
PA off sick, sister covering
No - but agency back-up list sent
N
12m
"""
TXT_C = """
GF
13/02 14:30
Mr P. Quayle
~5
"""

WIT_A = """
Owen Tressell
Night care assistant, Larch House
10 December 2024
I came on at 9.45 pm. There were two of us and not three because Lena had rung in sick. I did the two o'clock round and Mrs L was asleep on her left side. At about four the bell for room 6 went and I was there until nearly five. I found Mrs L beside the bed at ten past six. I did not do the four o'clock round and I wrote on the sheet that I had not.
Yes
O. Tressell
"""
WIT_B = """
P.K.
agency nurse
~
handed over 2030, nothing to report, did not see the fall
Y
pk
"""
WIT_C = """
Lena Moxon
Care assistant
~4
"""

PROV_A = """
Rosedene Nursing Home, bed 31
Tuesday 18 Feb, 1.30 pm, wheelchair taxi booked
Yes, Form 1 sent 17 Feb
Pressure cushion and a size 2 sling. Please bring her own.
£1,180 including FNC
Sheila on 01632 960 650
"""
PROV_B = """
Hollybank
weds if TTOs ready
tbc
none
1020
~
"""
PROV_C = """
Ashdene
~5
"""

MD_A = """
Eileen Marchetti
2 weeks after the fire in the flats, 9 January 2025
Joint rest centre with the Red Kite volunteers within two hours; 14 people rehoused in sheltered flats
We did not know who had oxygen. The list in the grab bag was from 2022.
Share the vulnerable persons list monthly // Add oxygen and evacuation flags to the system
Duty director, housing, fire service
"""
MD_B = """
T Rowe
Larch House heating failure
heaters from stores in 3 hrs
on-call rota wrong
fix rota
-
"""
MD_C = """
~
Flooding, Weir Street
Day centre opened overnight
~3
"""


@layout(
    ("blank", "Web/Ask for help for an adult.html", "~", 0),
    ("blank", "Web/ask-for-help step 1 of 1.html", "~", 1),
    ("filled", "Web/submissions/REQ-20411.html", WEB_A, 0),
    ("filled", "Web/submissions/ask for help (saved page).html", WEB_B, 0),
    ("partly", "Web/submissions/unfinished 20418.html", WEB_C, 0),
    ("partly", "Web/submissions/part saved 20433.html", started(WEB_A, 0.5), 0),
)
def web_request(f: Form) -> bytes:
    """A page of inputs, with their values where somebody has typed."""
    parts = [
        "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Ask for help – Stanmere</title></head><body>"
    ]
    parts.append(
        "<header><nav><a href='/'>Home</a> <a href='/adults'>Adults</a></nav></header><main><h1>Ask for help for an adult</h1>"
    )
    if f.version:
        parts.append(
            "<p class='hint'>It takes ten minutes. You cannot save and come back. In danger now? Ring 999.</p>"
        )
    parts.append("<form method='post'>")
    label = "Title"
    answer = f.q(label)
    options = "".join(
        f"<option{' selected' if o == answer else ''}>{o}</option>" for o in ("Please select", "Mr", "Mrs", "Ms", "Mx")
    )
    parts.append(f"<p><label>{label}</label> <select name='t'>{options}</select></p>")
    for label in ("Full name", "Date of birth", "Postcode"):
        parts.append(
            f"<p><label>{label}</label> <input type='text' name='{label[:4]}' value='{escape(f.q(label), quote=True)}'></p>"
        )
    for label, choices in (("Who is this about?", ("Myself", "Someone else")),):
        answer = f.q(label)
        radios = "".join(
            f"<label><input type='radio' name='who'{' checked' if c == answer else ''}> {c}</label>" for c in choices
        )
        parts.append(f"<fieldset><legend>{label}</legend>{radios}</fieldset>")
    label = "Tell us what is happening"
    parts.append(f"<p><label>{label}</label><br><textarea rows='8' cols='60'>{escape(f.q(label))}</textarea></p>")
    label = "I have permission to share this information"
    parts.append(f"<p><input type='checkbox'{' checked' if f.q(label) else ''}> <label>{label}</label></p>")
    label = "How should we reply?"
    answer = f.q(label)
    radios = "".join(
        f"<label><input type='radio' name='re'{' checked' if c == answer else ''}> {c}</label>"
        for c in ("Phone", "Email", "Text message", "Letter")
    )
    parts.append(
        f"<fieldset><legend>{label}</legend>{radios}</fieldset><button>Send</button></form></main></body></html>"
    )
    return "\n".join(parts).encode()


@layout(
    ("blank", "Workforce/Staff pulse - Forms.html", "~", 0),
    ("blank", "Workforce/pulse survey printed from Forms.html", "~", 1),
    ("filled", "Workforce/pulse/response 14.html", GF_A, 1),
    ("filled", "Workforce/pulse/Staff pulse - Forms (31).html", GF_B, 0),
    ("partly", "Workforce/pulse/response 9.html", GF_C, 0),
)
def pulse_form(f: Form) -> bytes:
    """A survey tool's page: options one below the other with a filled or empty circle."""
    out = [
        "<html><body style='font-family:Segoe UI'><h2>Adults' staff pulse"
        + (" – February" if f.version else "")
        + "</h2><p>* Required. Your answers are anonymous.</p><ol>"
    ]
    agree = ("Strongly agree", "Agree", "Disagree", "Strongly disagree")
    for label, options in [
        ("Which team are you in?", ()),
        ("How long have you worked here?", ("Less than a year", "Two to five years", "More than five years")),
        ("My caseload is manageable", agree),
        ("I have good supervision", agree),
        ("I would recommend working here", agree),
        ("What one thing would make your job easier?", ()),
        ("What keeps you here?", ()),
    ]:
        answer = f.q(label)
        out.append(f"<li><div class='q'>{label}</div>")
        if options:
            out += [f"<div>{'&#9679;' if option == answer else '&#9675;'} {option}</div>" for option in options]
        else:
            out.append(f"<div class='a'>{escape(answer) if answer else 'Enter your answer'}</div>")
        out.append("</li>")
    out.append("</ol><p>Submit</p><p><small>Never give out your password.</small></p></body></html>")
    return "\n".join(out).encode()


@layout(
    ("blank", "Reviews/telephone review script.txt", "~", 0),
    ("blank", "Reviews/telephone review script v2.txt", "~", 1),
    ("filled", "Reviews/ide telephone review.txt", TXT_A, 0),
    ("filled", "Reviews/rh phone.txt", TXT_B, 1),
    ("partly", "Reviews/quayle review.txt", TXT_C, 1),
)
def telephone_review(f: Form) -> bytes:
    """Plain text with a script to be read out and lines to type on."""
    out = ["TELEPHONE REVIEW" + (" v2 (use when a visit has been offered and declined)" if f.version else ""), ""]
    for say, label in [
        ("", "Reviewer:"),
        ("", "Date and time:"),
        ("Check you are speaking to the right person.", "Person and age:"),
        ('Say: "We wrote to you last month about your support."', "Support now:"),
        ('Ask: "How are things going? What would you change?" Wait.', "What they said:"),
        ('Ask: "Do you think that your support should change?"', "Change needed (Yes/No and what):"),
        ("Listen for fear, bruises explained away, a voice in the background.", "Any safeguarding concern?"),
        ('Thank them. "We will ring again but ring us first if anything changes."', "Next review:"),
    ]:
        if say:
            out += [f"   >> {say}", ""]
        out += [f"{label} {f.q(label) or ('_' * 40 if not f.version else '')}".rstrip(), ""]
    return "\r\n".join(out).encode()


@layout(
    ("blank", "Safeguarding/Witness statement.rtf", "~", 0),
    ("blank", "Safeguarding/Staff statement form.rtf", "~", 1),
    ("filled", "Safeguarding/enquiry 1187/statement OT.rtf", WIT_A, 0),
    ("filled", "Safeguarding/enquiry 1187/statement pk.rtf", WIT_B, 1),
    ("partly", "Safeguarding/enquiry 1187/Lena M.rtf", WIT_C, 0),
)
def witness_statement(f: Form) -> bytes:
    """RTF from an old word processor."""
    out = [r"\pard\qc{\b\fs30 STATEMENT}\par\pard\par"]
    out.append(
        r"{\i Write only what you saw, heard or did yourself. Use your own words. You will be given a copy.}\par\par"
    )
    for label in ("Name:", "Job and workplace:", "Date of statement:"):
        out.append(rf"{{\b {label}}} {f.q(label) or '..................................................'}\par\par")
    label = "My account of what happened:"
    answer = f.q(label)
    out.append(rf"{{\b {label}}}\par {answer or (chr(92) + 'par ') * 8}\par\par")
    if f.version:
        out.append(r"\trowd\cellx5000\cellx9000\intbl Continuation sheets attached\cell \cell\row\pard\par ")
    label = "I am willing to be spoken to again (Yes / No)"
    out.append(rf"{label}: {f.q(label)}\par\par")
    label = "Signed:"
    out.append(rf"{{\b {label}}} {f.q(label) or '..................................'}\par")
    return rtf("\n".join(out))


@layout(
    ("blank", "Brokerage/Offer request - please complete.eml", "~", 0),
    ("blank", "Brokerage/Placement offer questions.eml", "~", 1),
    ("filled", "Brokerage/RE Offer request Rosedene.eml", PROV_A, 0),
    ("filled", "Brokerage/RE offer hollybank.eml", PROV_B, 1),
    ("partly", "Brokerage/RE Offer request Ashdene.eml", PROV_C, 0),
    ("partly", "Brokerage/RE placement offer questions (part).eml", gappy(PROV_A, 2), 1),
)
def offer_mail(f: Form) -> bytes:
    """Questions in an e-mail, answered in between."""
    lines = [
        "Good morning,",
        "",
        "We are looking for a nursing bed for a lady of 84 at St Oswin's. Please type your answers under each question and reply to all.",
        "",
    ]
    if f.version:
        lines += ["Deadline for offers: noon tomorrow.", ""]
    for number, ask in enumerate(
        [
            "Home and room on offer",
            "Earliest date of admission and transport",
            "Will you apply for a DoLS authorisation?",
            "Equipment needed",
            "Weekly price",
            "Contact on the day",
        ],
        1,
    ):
        lines += [f"{number}. {ask}", f"   {f.q(ask)}".rstrip(), ""]
    lines += ["Thank you", "Brokerage Team, Wexbury Council", "01632 960 155"]
    sent = f.untouched
    return mail(
        sender="brokerage@wexbury.example" if sent else "manager@homes.example",
        to="homes-list@wexbury.example" if sent else "brokerage@wexbury.example",
        subject=("" if sent else "RE: ") + "Offer request W-2207" + (" (urgent)" if f.version else ""),
        date="Mon, 17 Feb 2025 09:12:00 +0000" if sent else "Mon, 17 Feb 2025 11:41:00 +0000",
        body="\n".join(lines),
    )


@layout(
    ("blank", "Emergency planning/debrief.md", "~", 0),
    ("blank", "Emergency planning/Debrief note.md", "~", 1),
    ("filled", "Emergency planning/debrief flats fire.md", MD_A, 0),
    ("filled", "Emergency planning/2025-01 heating.md", MD_B, 1),
    ("partly", "Emergency planning/debrief weir street.md", MD_C, 0),
)
def debrief_note(f: Form) -> bytes:
    """Markdown headings with nothing, or a comment, below."""
    out = ["# Incident debrief", ""]
    if f.version:
        out += ["Keep to one page. No blame, no names of staff.", ""]
    for label, hint in [
        ("Written by", ""),
        ("Incident and date", ""),
        ("What worked", "three bullets"),
        ("What did not", "three bullets"),
        ("Actions", "owner and date for each"),
        ("Shared with", ""),
    ]:
        out += [f"## {label}", ""]
        answer = f.q(label)
        if answer:
            out += [f"- {line}" for line in answer.split("\n")] + [""]
        else:
            out += [f"_{hint}_" if hint and f.version else "-" if hint else "", ""]
    return "\n".join(out).encode()
