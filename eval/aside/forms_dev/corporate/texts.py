"""Web pages, print-outs, wiki pages and return files."""

from __future__ import annotations

from html import escape

from eval.aside.forms_dev.corporate.kit import Layout, Pen


def web_survey(f: Pen) -> bytes:
    out = [
        "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Carers' breaks: tell us what works</title>",
        "<style>body{font-family:Roboto,Arial;background:#f0ebf8}.card{background:#fff;border:1px solid #dadce0;border-radius:8px;margin:12px auto;padding:20px;max-width:640px}.req{color:#d93025}</style></head><body>",
        "<form><div class='card'><h1>Carers' breaks: tell us what works</h1><p>We are thinking about what to buy when the present contract ends. There are nine questions. Closes 30 April.</p><p class='req'>* Indicates required question</p></div>",
    ]
    if f.v:
        out.append(
            "<div class='card'><p>If you would like this in large print or want to talk to somebody, ring 01632 960133.</p></div>"
        )
    name = 0

    def choose(q: str, options: tuple[str, ...], kind: str = "radio", *, req: bool = True) -> None:
        nonlocal name
        name += 1
        cells = f.mark(q, options, "x")
        star = " <span class='req'>*</span>" if req else ""
        out.append(f"<div class='card'><p><b>{escape(q)}</b>{star}</p>")
        for option, cell in zip(options, cells, strict=True):
            out.append(
                f"<label><input type='{kind}' name='q{name}'{' checked' if cell else ''}> {escape(option)}</label><br>"
            )
        out.append("</div>")

    def ask(q: str, *, long: bool = True) -> None:
        nonlocal name
        name += 1
        answer = escape(f(q))
        box = (
            f"<textarea name='q{name}' rows='3' cols='60'>{answer}</textarea>"
            if long
            else f"<input type='text' name='q{name}' value='{answer}'>"
        )
        out.append(f"<div class='card'><p><b>{escape(q)}</b></p>{box}<br><small>Your answer</small></div>")

    choose("Who do you look after?", ("Husband, wife or partner", "Parent", "Adult child", "Friend or neighbour"))
    choose("How many hours a week?", ("Up to 19", "20 to 49", "50 or more"))
    choose("Have you had a break in the last year?", ("Yes", "No", "Not sure"))
    ask("What kind of break was it?")
    choose(
        "What would help most?",
        ("A few hours a week", "A whole night", "A week away", "Someone to ring"),
        "checkbox",
        req=False,
    )
    ask("What gets in the way?")
    ask("If you had £300 for a break, how would you spend it?")
    ask("First part of your postcode", long=False)
    choose("May we contact you again?", ("Yes", "No"))
    out.append(
        "<div class='card'><button>Submit</button> <a href='#'>Clear form</a><p><small>Never submit passwords.</small></p></div></form></body></html>"
    )
    return "\n".join(out).encode()


WS_A = """
Adult child
50 or more
Yes
Four nights at Carr Side in October. Our son went swimming every day.
A whole night; A week away
They book up by January and you can't swap if he is poorly
Painting weekend with my sister & no phone
NM4
Yes
"""
WS_B = """
Husband, wife or partner
20 to 49
No
.
A few hours a week
he says no to strangers
cleaner, fortnightly
NM11
No
"""
WS_P = """
Parent
Up to 19
Not sure
"""


def system_printout(f: Pen) -> bytes:
    out = [
        "=" * 72,
        "CAREBASE v11.3                                     PRINTED FORM VIEW",
        "FORM: PROVIDER CONCERN LOG (PCL)                   STATUS: "
        + ("DRAFT" if f.left or not f.answers else "SAVED"),
        "=" * 72,
    ]
    if f.v:
        out.append("ORG UNIT : MARKET QUALITY / HARROWMERE\n")
    for section, questions in (
        ("1. SOURCE", ("Concern raised by", "Date received", "How received")),
        ("2. PROVIDER", ("Provider", "Service type", "Funded placements", "CQC rating")),
        ("3. CONCERN", ("Category", "Description", "Immediate risk to people", "Action taken today")),
        (
            "4. TRIAGE",
            ("Triage officer", "Level (1-4)", "Link to other concerns", "Refer to safeguarding", "Next review"),
        ),
    ):
        out.append(f"\n--- {section} " + "-" * (66 - len(section)))
        for q in questions:
            answer = f(q).split("\n")
            out.append(f"{q:<28}: {answer[0]}".rstrip())
            out += [" " * 30 + line for line in answer[1:]]
    out += ["", "=" * 72, "END OF FORM                                        Page 1 of 1"]
    return "\r\n".join(out).encode()


SP_A = """
District nurse (M. Ola)
07/03/2025 16:10
Phone
Ashlea Grange
Nursing 60+
18
Requires improvement
Pressure care
Two people on wrong mattress settings. // Repositioning charts filled in ahead of time for the night.
Yes - tissue viability to see both tonight
Spoke to deputy. Charts photographed.
R Sethi
3
Fifth concern since January (2 pressure care)
Yes, SA-1190
Mon 10/03
"""
SP_B = """
Anonymous
2.12.24
Web
Homefirst Calder
Dom care
31
Good
Staffing
carer sleeping in car between calls
No
rang manager - double shift by choice, now stopped
PN
1
.
No
.
"""
SP_P = """
Daughter of resident
19/05/2025
Email
The Larches
.
.
.
Food
"""


def rtf(text: str) -> str:
    """Escape text for RTF."""
    out = "".join(
        c if ord(c) < 128 else f"\\u{ord(c)}?"
        for c in text.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}")
    )
    return out.replace("\n", "\\line ")


def panel_record(f: Pen) -> bytes:
    head = "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\fs22\n"
    out = [head, "{\\b\\fs32 Funding and Practice Forum \\endash  record of decision\\par}\\par\n"]
    if f.v:
        out.append(
            "{\\i Bring the support plan, the costed options and what the person says. Ten minutes a case.\\par}\\par\n"
        )

    def row(q: str, answer: str) -> None:
        out.append(
            "\\trowd\\trgaph100\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\clbrdrb\\brdrs\\clbrdrr\\brdrs\\cellx3400\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\clbrdrb\\brdrs\\clbrdrr\\brdrs\\cellx9600\n"
        )
        out.append(f"\\pard\\intbl {{\\b {rtf(q)}}}\\cell {rtf(answer)}\\cell\\row\n")

    for q in (
        "Case reference",
        "Worker presenting",
        "Date of forum",
        "Members present",
        "What does the person want?",
        "Options considered",
        "Weekly cost of each option",
    ):
        row(q, f(q))
    out.append("\\pard\\par {\\b Decision}\\par\n")
    for q in (
        "Agreed / agreed in part / more work needed",
        "Reasons",
        "Conditions and review date",
        "Learning for practice",
        "Chair",
    ):
        row(q, f(q))
    out.append("\\pard\\par\\fs16 FPF/3 \\endash  keep with the case record\\par}")
    return "".join(out).encode("ascii")


PR_A = """
2207716
Ade Folarin
5.2.25
BL (chair), AF, MT, finance rep
To go home to her cat and be able to see the harbour
(a) residential near daughter (b) extra care (c) home with live-in for 6 weeks, then three calls
a £802, b £611, c £1,290 then £438
Agreed
Option c costs more to begin with but is what she wants and is cheaper by week 17.
Reablement OT at week 3. Review 26 March
We assumed a care home from the ward notes; nobody had asked her
B Lightowler
"""
PR_B = """
9914
Karim
12/11
usual
stay in flat, money back
DP / managed account
£212 / £240
more work needed
No DP agreement on file
back in 2 wks
.
.
"""
PR_P = """
2210034
Bev
.
.
“Not to be moved again”
Two supported living voids, Quay St and Mill Rd
"""


LAYOUTS = [
    Layout(
        make=web_survey,
        blank=("carers-breaks-survey.html", "Engagement/Carers breaks - Google Forms.html"),
        filled=(("Engagement/response 17.html", WS_A), ("Engagement/response 42.html", WS_B)),
        partly=(("Engagement/response 58.html", WS_P),),
        together=True,
    ),
    Layout(
        make=system_printout,
        blank=("PCL print.txt", "PCL_form_view_harrowmere.txt"),
        filled=(("PCL Ashlea Grange 070325.txt", SP_A), ("PCL_homefirst.txt", SP_B)),
        partly=(("PCL the larches draft.txt", SP_P),),
        together=False,
    ),
    Layout(
        make=panel_record,
        blank=("FPF3.rtf", "Forum/FPF-3 record of decision.rtf"),
        filled=(("Forum/2207716 forum 5 Feb.rtf", PR_A), ("Forum/9914 forum.rtf", PR_B)),
        partly=(("Forum/2210034 for next forum.rtf", PR_P),),
        together=True,
    ),
]
