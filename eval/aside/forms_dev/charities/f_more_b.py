"""Three more: a text-box contingency plan, a workbook of drop-downs, a two-column listening questionnaire."""

from __future__ import annotations

from docx.document import Document as Doc
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from openpyxl import Workbook
from openpyxl.worksheet.datavalidation import DataValidation

from eval.aside.forms_dev.charities import word as w
from eval.aside.forms_dev.charities.f_sheets import bytes_of, cell, widths
from eval.aside.forms_dev.charities.paper import Sheet
from eval.aside.forms_dev.charities.pen import Pen, blank, filled, layout, partly

PLAN = [
    ("The person I care for", "Name they like, age, where they are in the day"),
    ("What must not be missed", "Tablets, feeding, oxygen, insulin, the dog"),
    ("Who has a key", ""),
    ("Who can come at once", "Two people, and have you asked them?"),
    ("Who can stay overnight", "It is fine to write 'nobody'"),
    ("What they will do if I am not there", "Frightened? Go looking? Say that all is well?"),
    ("What calms them", ""),
    ("GP and pharmacy", ""),
]


def _text_box(d: Doc, label: str, text: str, *, grey: bool) -> None:
    para = d.add_paragraph()
    run = para.add_run()
    pict = OxmlElement("w:pict")
    shape = pict.makeelement(
        "{urn:schemas-microsoft-com:vml}shape",
        {"style": "width:470pt;height:62pt", "type": "#_x0000_t202", "strokecolor": "#7030a0"},
        {"v": "urn:schemas-microsoft-com:vml"},
    )
    box = shape.makeelement("{urn:schemas-microsoft-com:vml}textbox", {})
    inner = OxmlElement("w:txbxContent")
    for words, bold, ink in ((label, True, ""), *((t, False, "808080" if grey else "") for t in text.split("\n"))):
        p, r, t, pr = (OxmlElement(f"w:{k}") for k in ("p", "r", "t", "rPr"))
        if bold:
            pr.append(OxmlElement("w:b"))
        if ink:
            colour = OxmlElement("w:color")
            colour.set(qn("w:val"), ink)
            pr.append(colour)
        t.text = words
        t.set(qn("xml:space"), "preserve")
        r.extend([pr, t])
        p.append(r)
        inner.append(p)
    box.append(inner)
    shape.append(box)
    pict.append(shape)
    run._r.append(pict)


@layout(
    blank("Carers/Carer emergency plan.docx", "granary"),
    blank("Carers/Carer emergency plan (Carers Hub card scheme).docx", "tower", v=1),
    filled("Carers/Emergency plan card 2201.docx", "granary", ["Dad - Vic, 88, front room", "Warfarin 6pm. Budgie.", "Jan no. 12", "Jan, then our Steve (45 mins)", "Steve", "He'll ring 999 for a chat", "Cricket on the radio", "Weirside; Tarn Pharmacy"], v=1),
    filled("Carers/Emergency plan Mrs Siddiqui.docx", "orchard", ["My son Imran, 31. He is at Fernlea until 3.15 and then at home.", "Epilim morning and night, buccal midazolam in the blue bag. Halal food only.", "My sister, and key safe (number with the Hub)", "My sister Rukhsana. I have asked my neighbour too.", "Nobody. We have asked for an emergency bed.", "He will sit by the door with his coat on and will not drink.", "Water running, his tablet, being told the plan with pictures", ""]),
    partly("Carers/Emergency plan started at drop-in.docx", "granary", ["Mum", "insulin", "", "Jean?", "", "", "", ""], range(8)),
)  # fmt: skip
def emergency_plan(p: Pen) -> bytes:
    """Text boxes with label and hint."""
    d = w.new("Calibri", 12)
    w.head(d, "If something happens to me: a carer's emergency plan")
    w.para(
        d,
        "Most carers are never taken ill on a bad day. This is for the others. Fill it in with the person you care for, show it to those you name in it and keep it by the telephone."
        if not p.v
        else "Card scheme of the Three Rivers Carers' Hub. We hold a copy and give you a card with a number that is answered day and night: 01632 960119. The council promises up to 72 hours of replacement care to people on the scheme. Return to the Hub, 3 Mill Court, Ravensholme, or plans@threeriverscarers.example. Form CEP/7.",
    )
    for q, note in PLAN:
        got = p(q)
        _text_box(d, q, got or note or " ", grey=not got and not p.v)
    w.para(d, "Look at it again each birthday.")
    return w.save(d)


NET = [
    ("Your network", ["Name of the board, forum or group", "District"]),
    ("People", ["How many members draw on care or support?", "How many are unpaid carers?", "How many are under 35?", "How many are from Black, Asian or minority ethnic communities?"]),
    ("Influence", ["Do members set the agenda?", "Do members see the budget?", "Do members take part in tenders?", "Do members interview senior staff?", "Has the director come in the past six months?"]),
    ("Access", ["Are papers sent seven days before?", "Are papers in easy read?", "Is there BSL when it is needed?", "Are fares paid on the day?"]),
    ("Change", ["Name one thing that changed because of you", "Name one thing that did not"]),
]  # fmt: skip


@layout(
    blank("Networks/Annual network census.xlsx", "tower"),
    blank("Networks/Annual network census - LDPB Ravensholme.xlsx", "granary", v=1),
    filled("Networks/census Ravensholme LDPB.xlsx", "weir", ["LDPB", "Ravensholme", "9", "4", "2", "3", "Yes", "Sometimes", "No", "Yes", "No", "Sometimes", "Yes", "Yes", "Yes", "gate at Mill Court", "buses"], v=1),
    filled("Networks/census Deaf forum.xlsx", "tower", ["Corley Deaf forum", "Corley", "14", "1", "0", "", "Yes", "No", "No", "No", "Yes", "No", "n/a", "Yes", "", "Interpreter at the first call", "telephone reviews"]),
    partly("Networks/census carers alliance part.xlsx", "orchard", ["Three Rivers Carers Alliance", "Dunholt", "", "", "", "", "Yes", "Yes", "Sometimes", *[""] * 8], range(9)),
)  # fmt: skip
def network_census(p: Pen) -> bytes:
    """Questions on two sheets with drop-downs that say 'Please select' or stay empty."""
    wb = Workbook()
    ws = wb.active
    ws.title = "Read me"
    widths(ws, 100)
    for i, line in enumerate(
        (
            "Annual network census",
            "Each January we ask every board, forum and group that advises adult social care in the county about itself.",
            "It takes ten minutes. Please answer on the next sheet. Yellow cells have a list: click and choose.",
            "'Sometimes' means at least half of the time. 'Under 35' means on 1 January.",
            "What we do with it: a two-page report goes to the five directors in March and to you on the same day.",
            "Last year 61 groups answered. Nine in ten had never seen a budget. Four directors have since shown one.",
        ),
        1,
    ):
        cell(ws, f"A{i}", line, "b" if i == 1 else "" if p.v else "i")
    ws = wb.create_sheet("Census")
    widths(ws, 62, 34, 40)
    cell(
        ws,
        "A1",
        "Census 2025"
        + (". Sent to: LDPB Ravensholme, c/o Our Say. Return by 31 January to census@oursay.example" if p.v else ""),
        "b",
    )
    pick = DataValidation(type="list", formula1='"Yes,Sometimes,No,Not applicable"', allow_blank=True)
    ws.add_data_validation(pick)
    i = 2
    for part, qs in NET:
        i += 1
        cell(ws, f"A{i}", part, "b", "E4DFEC")
        for q in qs:
            i += 1
            choice = part in ("Influence", "Access")
            cell(ws, f"A{i}", q)
            cell(ws, f"B{i}", p(q, "Please select" if choice and not p.v else ""), "", "FFFFCC" if choice else "")
            if choice:
                pick.add(f"B{i}")
    return bytes_of(wb)


LISTEN = [
    "Who is speaking, in three words",
    "What a good day is like",
    "What a bad day is like",
    "What the council does well",
    "What the council should be ashamed of",
    "If you were in charge on Monday",
    "What you have stopped asking for",
    "What we may quote",
]


@layout(
    blank("Engagement/Listening sheet.pdf", "weir"),
    blank("Engagement/Listening sheet - bus tour 2025.pdf", "tower", v=1),
    filled("Engagement/listening/LS 014.pdf", "granary", ["Deaf, widow, gardener", "When the post has only seeds in it. My neighbour's lad signs good morning over the hedge, which he learned by himself from the internet.", "The telephone relay hangs up. Somebody comes to the back door to check on me and I have not heard the front, so they write 'no access' and I am closed.", "The rail man. He faced me.", "Closing people for 'no access'. I have been closed three times and I was in each time.", "Flash the lights. Text first. Write it on the van.", "A support group in BSL. I asked in 2019, 2021 and 2023.", "all of it, no name"]),
    filled("Engagement/listening/LS 022.pdf", "tower", ["young carer 17", "mum laughs", "ambulance", "Nell", "not knowing I exist", "ask", "", "yes"], v=1),
    partly("Engagement/listening/LS 025 bus left.pdf", "weir", ["man, 50s, wheelchair", "Getting out before ten. It depends on who is on the rota, and I know from the way the key turns.", "", "", "", "", "", ""], range(2), v=1),
)  # fmt: skip
def listening_sheet(p: Pen) -> bytes:
    """Eight boxes in two columns, paragraphs or a word in each."""
    s = Sheet("Times-Roman", 11, margin=44)
    s.text("Listening sheet", "b", 22)
    s.text(
        "For whoever listens: write what the person says, not what it means. Read it back. Ask nothing that is not here. A silence is an answer; leave the box."
        if not p.v
        else "Bus tour of the Estershire Disabled People's Centre, June 2025: Cragg, Thornley, Fenn quay, Corley market. Sheets go in the tin. We shall type them and send them to the director without leaving anything out. www.edpc.example  01632 960077"
    )
    half = (s.right - s.left - 14) / 2
    top = s.y
    for i, q in enumerate(LISTEN):
        x, y = s.left + (half + 14) * (i % 2), top - 158 * (i // 2)
        s.at(x, y - 12, q, "b")
        s.frame(x, y - 18, half, 132)
        s.block(x + 5, y - 20, half - 10, p(q), "u")
    return s.done()
