"""Online forms printed, orders with printed items, and words to strike out."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.casework.core import Ans, Given, form, none
from eval.aside.forms_dev.casework.other import book, cell, save_book, widths
from eval.aside.forms_dev.casework.pdf import Sheet
from eval.aside.forms_dev.casework.word import C, X, begin, build, gap, h, p, r, t

GOO_1 = """Adult social worker|2 to 5 years|Quite confident|I look for who speaks for whom, and I ask to see each of them alone|DASH+Safe enquiry card|Older women. We still say "carer stress".|Yes|Nights and weekends, who do I ring?"""
GOO_2 = """Occupational therapist|Over 10 years|Not confident|~|None of these|anyone with comms difficulties|Yes|lunchtime please"""
GOO_P = """Manager|~|~|Domestic abuse in couples where one has dementia|DASH"""


@form(
    "Surveys/DA confidence check - Google Forms.pdf",
    "Surveys/How confident are you_ (edit view print).pdf",
    f=(("Surveys/response 12 of 31.pdf", GOO_1), ("Surveys/response 27 of 31.pdf", GOO_2)),
    p=(("Surveys/response 9 abandoned.pdf", GOO_P),),
)
def online_form_print(a: Ans) -> bytes:
    """An online form printed from a browser, with round buttons, square boxes and ruled answers."""
    s = Sheet(
        hand=0,
        head="10/02/2025, 13:05                     How confident are you?",
        foot="https://forms.example/d/1xA/edit" if a.v else "https://forms.example/d/1xA/viewform",
    )
    s.say("How confident are you about domestic abuse in later life?", size=18, b=True, gap=4)
    s.say("Five minutes. Your team lead will not see your name.", size=10)
    s.say("* Indicates required question", size=9, colour="#c5221f", gap=14)

    def head(prompt: str, *, must: bool) -> None:
        s.need(120)
        s.say(prompt + (" *" if must else ""), size=11, gap=8)

    def choose(prompt: str, options: str, *, many: bool = False) -> None:
        head(prompt, must=True)
        if many:
            s.say("Tick all that apply.", size=8.5, colour="#5f6368", gap=4)
        else:
            s.say("Mark only one oval.", size=8.5, colour="#5f6368", gap=4)
        got = a.take(prompt).split("+")
        for o in options.split("|"):
            if many:
                s.tick(s.m + 16, s.y - 10, o in got)
            else:
                s.c.ellipse(s.m + 12, s.y - 12, s.m + 30, s.y - 1, stroke=1, fill=int(o in got))
            s.at(o, s.m + 38, s.y - 10)
            s.y -= 19
        s.y -= 12

    def write(prompt: str, lines: int) -> None:
        head(prompt, must=False)
        text = a(prompt)
        if text:
            s.say(text, size=10)
        for _ in range(1 if text else lines):
            s.y -= 18
            s.c.line(s.m, s.y, s.w - s.m, s.y)
        s.y -= 24

    choose("What is your job?", "Adult social worker|Occupational therapist|Assessor|Manager")
    choose("How long have you done it?", "Less than 2 years|2 to 5 years|6 to 10 years|Over 10 years")
    choose("How confident do you feel?", "Very confident|Quite confident|Not confident")
    write("What do you look for on a visit?", 4)
    choose(
        "Which of these have you used in the last year?",
        "DASH|MARAC referral|Safe enquiry card|None of these",
        many=True,
    )
    write("Whom do we miss?", 3)
    choose("Would you come to a workshop?", "Yes|No")
    write("What should be in it?", 3)
    return s.done()


BRO_1 = """Mr K. Osei-Mensah, 80043|Marle, near the station|New package|Discharge 13/2 pm|Home care|2 carers, transfers with rotunda|08:00, 12:30, 20:00; 45/30/30|Male carers only|Twi or English|Yes|D1|Key safe, stairs, friendly dog|~|Y. Boateng"""
BRO_2 = """EW 80061|HX2|Change|mon 24th|Day opportunity|1:1, epilepsy trained|2 x wk 10-3|either|english|No|n/a needs £212 cap|~|community minibus ok|PR"""
BRO_P = """Miss R. Quill|~|New package|asap|Home care|single"""


@form(
    "Brokerage/Request for service.docx",
    "Brokerage/BR1 request (non framework).docx",
    f=(("Brokerage/BR1 80043.docx", BRO_1), ("Brokerage/request EW.docx", BRO_2)),
    p=(("Brokerage/quill need more.docx", BRO_P),),
)
def brokerage_request(a: Ans) -> bytes:
    """Words to strike out, and lines whose answer follows a colon."""
    begin(a.hand)

    def strike(prompt: str, options: str) -> X:
        got = a.take(prompt)
        parts: list[str] = [r(f"{prompt}:  ", b=True)]
        for n, o in enumerate(options.split("|")):
            parts.append(r(" / " if n else ""))
            parts.append(r(o, s=bool(got) and o != got, b=bool(got) and o == got))
        parts.append(r("  (delete as appropriate)", i=True, sz=9))
        return p(*parts)

    def line(prompt: str) -> X:
        return p(r(f"{prompt}:  ", b=True), a(prompt))

    return build(
        p("BR1", b=True, al="right"),
        h("Request for a service", 1),
        p(
            "Spot purchase only. Cost needs a decision first."
            if a.v
            else "Brokers start at nine and two. Requests after three are dealt with the next day."
        ),
        line("Person and number"),
        line("Area"),
        strike("Kind of request", "New package|Change|End"),
        line("Needed from"),
        strike("Service", "Home care|Live-in|Day opportunity|Sitting"),
        line("What it involves"),
        line("Times and lengths"),
        line("Worker wanted"),
        line("Language"),
        strike("Continuing healthcare funded", "Yes|No"),
        line("Budget band or limit"),
        line("Access and hazards"),
        line("Transport"),
        line("Requested by"),
        gap(),
        t([[C("Broker’s notes", b=True, fill="EAEAEA")], [C(gap(3))]], [17]),
        size=11,
    )


ADA_1 = """14 Kiln Street, Mrs Bramhall|2;toilet L and R at 650^1;back door^^1;second rail, full flight^^2|Private, owner agrees|06/03|RD"""
ADA_2 = """Flat 9 Moorings|1;by bath, drill tiles^^^;^3|housing assoc - their form too|20 Feb|HL ota"""
ADA_P = """2 Castle Rise|2;front"""

ITEMS = (
    ("Grab rail 300 mm", "£38"),
    ("Grab rail 450 mm", "£42"),
    ("Half step", "£95"),
    ("Stair rail per flight", "£120"),
    ("Key safe", "£61"),
    ("Lever taps, pair", "£70"),
)


@form(
    "OT/Minor adaptations order.xlsx",
    "OT/Minor adaptations order 2025 prices.xlsx",
    f=(("OT/order Bramhall.xlsx", ADA_1), ("OT/order moorings.xlsx", ADA_2)),
    p=(("OT/order castle rise.xlsx", ADA_P),),
)
def adaptations_order(a: Ans) -> bytes:
    """An order: items and prices are printed, the number and place are not."""
    wb, (ws,) = book("Order")
    widths(ws, 30, 12, 12, 44)
    cell(
        ws, "A1", "Minor adaptations order" + (" – prices from April 2025" if a.v else ""), b=True, size=14, wrap=False
    )
    cell(ws, "A3", "Address and name", b=True, line=True)
    cell(ws, "B3", a("Address and name"), line=True, wrap=False)
    for c, x in zip("ABCD", ("Item", "Price", "How many", "Where and height"), strict=True):
        cell(ws, f"{c}5", x, b=True, fill="FCE4D6", line=True)
    wanted = a.rows("How many", 2, len(ITEMS))
    for n, (name, price) in enumerate(ITEMS):
        cell(ws, f"A{n + 6}", name, line=True)
        cell(ws, f"B{n + 6}", price, line=True)
        many, where = wanted[n]
        cell(ws, f"C{n + 6}", Given(many) if many else "", line=True)
        cell(ws, f"D{n + 6}", Given(where) if where else "", line=True)
    for n, x in enumerate(("Tenure and consent", "Ordered on", "Therapist’s initials"), 14):
        cell(ws, f"A{n}", x, b=True, line=True)
        cell(ws, f"B{n}", a(x), line=True, wrap=False)
    return save_book(wb)


@none("Surveys/responses export 31 rows (first ten).csv")
def responses_export() -> bytes:
    """Answers to an online form as rows, with gaps."""
    return b"Timestamp,What is your job?,How long have you done it?,How confident do you feel?,What do you look for on a visit?,Would you come to a workshop?\n10/02/2025 13:05,Assessor,2 to 5 years,Quite confident,,Yes\n10/02/2025 13:11,Manager,Over 10 years,Very confident,who answers the door,No\n10/02/2025 13:40,Occupational therapist,Over 10 years,Not confident,,\n11/02/2025 08:02,Assessor,Less than 2 years,Not confident,bruises; locked rooms; money,Yes\n11/02/2025 08:15,,,,,\n11/02/2025 09:30,Adult social worker,6 to 10 years,Quite confident,whether they look at each other,Yes\n"


@none("Web/A-Z of adult care forms.html")
def forms_index() -> bytes:
    """A page which lists forms."""
    rows = "".join(
        f"<li><a href='/f/{x[:3].lower()}'>{x}</a> <small>{y}</small></li>"
        for x, y in (
            ("ANA Adult needs assessment", "Word, 90KB"),
            ("BR1 Request for service", "Word"),
            ("FAF1 Financial assessment", "PDF, fillable"),
            ("IR1 Incident", "Word"),
            ("MCA1 Capacity", "Word"),
            ("SA1 Safeguarding concern", "Word"),
            ("TR2 Telecare", "PDF"),
        )
    )
    return f"<html><head><meta charset='utf-8'><title>Forms A to Z</title></head><body><h1>Forms A to Z</h1><p>Always download a new copy. Old versions are returned.</p><ul>{rows}</ul><p>Is this page useful? <a href='#'>Yes</a> <a href='#'>No</a></p></body></html>".encode()
