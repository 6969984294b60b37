"""Forms as web pages, mail, rich and plain text."""

# ruff: noqa: RUF001

from __future__ import annotations

from html import escape

from reportlab.platypus import Flowable

from eval.aside.forms_dev.casework.core import Ans, form
from eval.aside.forms_dev.casework.other import rtf
from eval.aside.forms_dev.casework.pdf import HEAD, TITLE, flow, grid, para
from eval.aside.forms_dev.casework.word import build, h, p

WEB_1 = """Someone else|Alfred Noakes|1938-06-02|5 Ropery Lane, Saltby|He knows I am asking|Washing and dressing+Falls|He has had three falls since Christmas, the last one on Sunday. He will not use the stick.|Me, Carol, daughter. I live 40 miles away.|carol.noakes@mail.example|01632 960190|Weekday afternoons"""
WEB_2 = """Myself|June Petty|1952-11-23|Flat 2, 88 Dock Street|This is about me|Meals+Getting out+Loneliness|I've had a stroke. I can't open tins or the window. Haven't been out since August.|no one|~|01632 960909|text only please, my speech is slow"""
WEB_P = """Someone else|Mr Lenehan|~|Top flat over the bookie's|~|Falls|heard banging"""
WEB_P2 = """Myself|Bridget Nolan|1944-08-30|12 Tithe Barn Way|This is about me|Washing and dressing+Money"""


@form(
    "Web forms/ask-for-help-with-care.html",
    "saved page - Request an assessment _ Saltby Council.html",
    f=(("Web forms/submission 7741.html", WEB_1), ("Web forms/request JP saved.htm.html", WEB_2)),
    p=(("Web forms/draft saved and return later.html", WEB_P), ("Web forms/partial 9 fields timed out.html", WEB_P2)),
)
def web_request(a: Ans) -> bytes:
    """A web page's form with inputs, radio buttons and text areas."""
    n = iter(range(1, 99))

    def line(prompt: str, kind: str = "text") -> str:
        k = next(n)
        text = a(prompt)
        value = f' value="{escape(str(text))}"' if text else ""
        return f'<div class="govuk-form-group"><label for="q{k}">{escape(prompt)}</label><input id="q{k}" type="{kind}"{value}></div>'

    def area(prompt: str, tip: str) -> str:
        k = next(n)
        return f'<div class="govuk-form-group"><label for="q{k}">{escape(prompt)}</label><span class="hint">{tip}</span><textarea id="q{k}" rows="5">{escape(str(a(prompt)))}</textarea></div>'

    def choice(prompt: str, options: str, kind: str) -> str:
        k = next(n)
        got = a.take(prompt).split("+")
        body = "".join(
            f'<div><input type="{kind}" name="q{k}" id="q{k}-{m}"{" checked" if o in got else ""}><label for="q{k}-{m}">{o}</label></div>'
            for m, o in enumerate(options.split("|"))
        )
        return f"<fieldset><legend>{escape(prompt)}</legend>{body}</fieldset>"

    parts = [
        choice("Who needs help?", "Myself|Someone else", "radio"),
        line("Their full name"),
        line("Their date of birth", "date"),
        line("Their address"),
        choice(
            "Do they know that you are asking?", "He knows I am asking|They do not know|This is about me", "radio"
        ).replace("He knows I am asking", "They know I am asking"),
        choice(
            "What do they need help with?", "Washing and dressing|Meals|Falls|Getting out|Loneliness|Money", "checkbox"
        ),
        area("Tell us more", "Do not include bank details. Up to 2,000 characters."),
        line("Who helps now?"),
        line("Your e-mail", "email"),
        line("Your telephone number", "tel"),
        line("When and how should we contact you?"),
    ]
    extra = "<nav><a href='/'>Home</a> &gt; <a href='/care'>Care and support</a></nav>" if a.v else ""
    page = f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Request help with care - Saltby Council</title></head><body>{extra}<h1>Request help with care</h1><p>It takes about ten minutes. We answer within two working days. If it is urgent ring 01632 960100.</p><form method='post'>{''.join(parts)}<button type='submit'>Send</button></form><footer>Accessibility | Cookies | Saltby Council 2025</footer></body></html>"
    return page.encode()


CASE_1 = """Hoyle, Patricia Ann (11090)|Care package, community|17/02/2025|M. Tarn|Home care 10.5 hrs pw|£231.00|Mrs Hoyle can no longer manage the stairs at night and her husband is not well enough to help. Reablement ended with these needs outstanding.|Extra care considered (waiting list 7 months). Day care - she declines.|£48.20|12|Approved|Agreed for 12 weeks, then review with view to extra care. L. Speight 19/02"""
CASE_2 = """Dixon, C (11207)|Residential respite|3/3/25|E.O.|2 wks, Lark Rise|£1,640 total|carer op 10 March|sitting service no cover at night|TBC|n/a|Approved|ok LS"""
CASE_P = """Mr V. Ram (11288)|~|~|M. Tarn|Live-in care|£1,495|Family wants him home"""


@form(
    "Panel/Funding request (print view).html",
    "Panel/funding request episode - empty print view.pdf",
    f=(("Panel/11090 funding request.html", CASE_1), ("Panel/11207.pdf", CASE_2)),
    p=(("Panel/11288 saved as draft.html", CASE_P),),
)
def funding_request(a: Ans) -> bytes:
    """A case system's print view: a table with labels in th cells."""
    rows = ""
    printed: list[Flowable] = []
    for group, prompts in {
        "Request": ("Person", "Type of request", "Date of request", "Requested by"),
        "Service": (
            "Service requested",
            "Cost (gross, per week unless said)",
            "Why is it needed?",
            "Alternatives considered",
            "Person’s contribution",
            "Number of weeks",
        ),
        "Decision (panel chair)": ("Decision", "Comments and signature of chair"),
    }.items():
        rows += f'<tr><td colspan="2" class="grp"><b>{group}</b></td></tr>'
        printed.append(para(group, HEAD))
        lines: list[list[str]] = []
        for prompt in prompts:
            text = str(a(prompt))
            lines.append([prompt, text])
            rows += f"<tr><th align='left' width='35%'>{prompt}</th><td>{escape(text) or '&nbsp;'}</td></tr>"
        printed.append(grid(lines, [170, 325], head=False))
    if a.ext == "pdf":
        return flow(para("Funding request", TITLE), *printed, foot="Printed by: system")
    top = "<p>Print view &ndash; version 3 of this form</p>" if a.v else ""
    return f"<html><head><meta charset='utf-8'><title>Funding request</title></head><body><h2>Funding request</h2>{top}<table border='1' cellpadding='4' width='100%'>{rows}</table><p><small>Printed by: system. Page 1 of 1</small></p></body></html>".encode()


STRAT_1 = """SG-0412|5 February 2025, 11.00, by Teams|DS Orme (police), Sr Halliwell (ward), Bilal Q (housing), Ann Dove (chair)|Lodger has moved in, controls the door and the phone, Mr S has lost weight|Police: lodger known, previous for fraud. Ward: admitted with dehydration. Housing: no permission for lodger.|Wants to go home but "not with him there"|Police to lead. Council enquiry runs beside it.|Do not discharge until locks changed|DS Orme - arrest plan by 7/2; Bilal - locks 6/2; Ann - see Mr S with advocate 6/2|12 February|A Dove"""
STRAT_2 = """SG-0433|9/2 phone|police, CQC, us|3 residents w/ same mark on wrists|CQC: late notifications. Police: no crime yet|not asked yet - 2 lack capacity, 1 says "the nights"|joint, police first account only|night staff off rota|pics by TVN today; SW all 3 families by Mon; CQC unannounced|~|JB"""
STRAT_P = """SG-0440|11 Feb|Police, GP|Son hit her, she has dropped the charge"""
STRAT_P2 = """SG-0451|phone, 14 Feb 4 pm|~|Carer filmed resident and put it online|Provider: carer suspended. Video taken down."""


@form(
    "Safeguarding/Strategy discussion record.rtf",
    "Safeguarding/strategy discussion (Word 2003 users).rtf",
    f=(("Safeguarding/SG-0412 strategy.rtf", STRAT_1), ("Safeguarding/sg0433 strat.rtf", STRAT_2)),
    p=(("Safeguarding/SG-0440 strat part.rtf", STRAT_P), ("Safeguarding/SG-0451 prep by duty.rtf", STRAT_P2)),
)
def strategy_record(a: Ans) -> bytes:
    """Rich text with two-column rows for most, and headings for the rest."""
    top = [f"{x}||{a(x) or ' '}" for x in ("Case number", "When and how held", "Who took part", "What is alleged")]
    body: list[str] = []
    for x in ("What each agency knows", "The adult’s wishes", "Who leads, and how", "Protection now"):
        body += [f"b:{x}", str(a(x)) or "\n\n"]
    end = [f"{x}||{a(x) or ' '}" for x in ("Actions", "Meet again", "Chair")]
    return rtf(
        "# Strategy discussion",
        "Restricted when complete. Chairs: decide within 24 hours." if a.v else "Restricted when complete",
        *top,
        *body,
        *end,
    )


HAND_1 = """Mrs Lily Prosser (20881)|Long-term East|Hospital team|1/4/25|Back home since 3 March, four calls. Now settled. Skin healed.|Daughter/agency row about key safe. Agency says it will hand back if not solved.|Agency contract, daughter's letter of 20/3|Key safe meeting 9 April 2 pm|Yes|G. Tolley"""
HAND_2 = """Ian W|LD team|Access|2/4|needs full assessment, told parents 6-8 wks|none known|portal form|ring mum by Fri|Yes|KP"""
HAND_P = """Mr Nesbitt|~|Reablement|~|Finished wk 5, needs ongoing 7 hrs"""


@form(
    "Transfer summary between teams.rtf",
    "Case transfer/transfer summary 2024.docx",
    f=(("Case transfer/Prosser.rtf", HAND_1), ("Case transfer/IW to LD.rtf", HAND_2)),
    p=(("Case transfer/Nesbitt transfer.rtf", HAND_P),),
)
def transfer_summary(a: Ans) -> bytes:
    """Labels with a colon and a tab; longer answers on the next line."""
    out = ["# Case transfer summary"]
    if a.v:
        out.append("Not to be used for closing. The receiving manager answers within three working days.")
    out += [f"{x}:\t{a(x, '…………………………')}" for x in ("Person", "To (team)", "From (team)", "Transfer date")]
    for x in ("Where things are", "Risks and conflicts", "Papers attached", "Next thing to be done, and by when"):
        out += [f"b:{x}:", str(a(x, "\n…………………………………………………………………………………………\n…………………………………………………………………………………………"))]
    out += [
        f"Has the person been told? (Yes / No)\t{a('Has the person been told? (Yes / No)')}",
        f"Manager:\t{a('Manager:', '…………………………')}",
    ]
    if a.ext == "docx":
        return build(
            *[
                h(x[2:], 1) if x.startswith("# ") else p(x.removeprefix("b:"), b=x.startswith("b:"), tabs="l:3400")
                for x in out
            ],
            size=11,
        )
    return rtf(*out)


SCREEN_1 = """14:22|Police (PPN)|Ruth Kell, 67|not given|wandering near the ring road in nightdress, 3rd time|Y|N|neighbour Mr Abel has key|?UTI / dementia, GP Dr Strand|MH + dementia|refer: urgent visit today, GP call|duty 2|Y"""
SCREEN_2 = """0910|self|Ken Marr 81|960331|stairlift broken, sleeping in chair|N|N|wife 79|COPD|PD|equipment repair line, call back 24h|duty 5|N"""
SCREEN_P = """16:40|GP|Mrs Dorning|~|carer strain|~|~"""


@form(
    "Duty/first contact screen (notepad).txt",
    "Duty/FIRST CONTACT SCREEN rev2.docx",
    f=(("Duty/fc_1422.txt", SCREEN_1), ("Duty/fc ken m.docx", SCREEN_2)),
    p=(("Duty/fc dorning.txt", SCREEN_P),),
)
def contact_screen(a: Ans) -> bytes:
    """Plain text with dots after labels, as duty workers copy it."""
    lines = ["FIRST CONTACT SCREEN" + ("  (rev 2 - save a new copy!)" if a.v else ""), "=" * 40, ""]
    for x in (
        "Time of call",
        "Who is calling",
        "Person and age",
        "Phone",
        "What has happened",
        "Safe right now? Y/N",
        "Known to us? Y/N",
        "Who is around them",
        "Health",
        "Main need group",
        "Decision",
        "Taken by",
        "Consent to record? Y/N",
    ):
        lines.append(f"{x:.<26}: {a(x)}".rstrip())
    lines += ["", "-- copy into CMS before end of shift --"]
    if a.ext == "docx":
        return build(*[p(x) for x in lines], font="Consolas", size=10)
    return "\r\n".join(lines).encode()


NOTE_1 = """Copperfield Care at Home|7|27 Jan to 2 Feb|4, all at weekends|2 (flu)|none|3 new, 1 ended (deceased)|Yes, West Moor rural round, we cannot cover 3 x teatime from 10 Feb|Interviews on 6 Feb, two likely starts|Mo Akers"""
NOTE_2 = """Tern Support|0|3-9/2|1|-|1 med error, no harm, sg not needed|none|No|n/a|T."""
NOTE_P = """St Brannock's Homecare|~|10-16 Feb|~|5"""


@form(
    "Mail/Weekly provider return - please complete below.eml",
    "Mail/FW weekly return - reply in this mail.eml",
    f=(("Mail/RE weekly return Copperfield.eml", NOTE_1), ("Mail/Re_ weekly return wb 3 Feb.eml", NOTE_2)),
    p=(("Mail/RE weekly return - rest to follow.eml", NOTE_P),),
)
def provider_mail(a: Ans) -> bytes:
    """A mail whose body is a list of questions to answer underneath or beside."""
    subject = "Weekly provider return" if not a.given else "RE: Weekly provider return"
    head = [
        "From: Provider Relations <providers@tarnshire.example>"
        if not a.given
        else "From: Office <office@provider.example>",
        "To: home care providers <homecare-list@tarnshire.example>"
        if not a.given
        else "To: Provider Relations <providers@tarnshire.example>",
        f"Subject: {'FW: ' if a.v and not a.given else ''}{subject}",
        "Date: Mon, 03 Feb 2025 09:01:00 +0000",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
    ]
    body = [
        "Dear colleagues," if not a.given else "Hi, please see below.",
        "",
        "Please reply to this mail with your answers after each line by noon on Tuesday. Thank you.",
        "",
    ]
    for n, x in enumerate(
        (
            "Provider",
            "Calls missed",
            "Week",
            "Calls late by over 45 minutes",
            "Staff off sick",
            "Incidents and safeguarding",
            "Packages started and ended",
            "Any capacity problem?",
            "What are you doing about it?",
            "Sent by",
        ),
        1,
    ):
        body.append(f"{n}) {x}: {a(x)}".rstrip())
        if a.v:
            body.append("")
    body += ["", "Provider Relations, Tarnshire Council, 01632 960770" if not a.given else "Kind regards"]
    return "\r\n".join(head + body).encode()


HUDDLE_1 = """6 Feb, 9.05|Ash, Bo, Femi, Lorna; Greg on leave|11 waiting, oldest 23 days|SP (fast track, home by Friday); double-up for Mr L|Lorna swaps to morning duty|Femi's carers event had 40 people|- Bo rings brokerage re Mr L before 11¶- Ash to cover Greg's reviews"""
HUDDLE_2 = """7/2|all bar Ash|9|none new|-|none|bo: chase OT"""
HUDDLE_P = """10/2|Bo, Femi|12, oldest 27 days"""


@form(
    "Team/huddle.md",
    "Team/morning-huddle-template.docx",
    f=(("Team/huddle-06-02.md", HUDDLE_1), ("Team/huddle-07-02.md", HUDDLE_2)),
    p=(("Team/huddle-10-02.docx", HUDDLE_P),),
)
def huddle_note(a: Ans) -> bytes:
    """Markdown headings with a comment under each."""
    out = ["# Morning huddle", ""]
    for x, tip in (
        ("When", ""),
        ("Who is here", ""),
        ("Waiting list today", "number and oldest"),
        ("Most worrying", "initials only"),
        ("Cover", "duty, leave, sickness"),
        ("Good news", ""),
        ("Jobs from this huddle", "who, what, when"),
    ):
        out += [f"## {x}", ""]
        if tip and a.v:
            out += [f"_{tip}_", ""]
        out += [str(a(x)), ""]
    if a.ext == "docx":
        return build(*[h(x.lstrip("# "), x.count("#")) if x.startswith("#") else p(x.strip("_")) for x in out])
    return "\n".join(out).encode()
