"""Toolkits with much print: chosen descriptors, AcroForm readiness check, smileys in Word, listening notebook."""

from __future__ import annotations

from reportlab.lib import colors

from eval.aside.forms_dev.charities import word as w
from eval.aside.forms_dev.charities.f_pdf_a import with_values
from eval.aside.forms_dev.charities.paper import Sheet, as_pdf
from eval.aside.forms_dev.charities.pen import Pen, blank, filled, layout, partly

WELL = [
    ("Starting", ["New workers begin alone in their first week. Nobody asks how it was.", "There is shadowing for a day or two, if the rota allows.", "Everybody shadows for a week and has a buddy for three months. They are rung after their first visit alone.", "New workers are asked after a month what should change for the next one, and it does."]),
    ("Time", ["Visits of fifteen minutes are usual and travel is not paid.", "Travel is paid at a flat sum. Runs are made by a computer and altered by nobody.", "Travel is paid by the minute. Workers may hand back a run that cannot be done.", "Workers make their own runs in small teams and agree times with people."]),
    ("Grief", ["When somebody dies the next visit is filled.", "The supervisor rings. There is a number for counselling on the noticeboard.", "Workers may go to the funeral in paid time. The team stops for half an hour.", "Families and workers remember people together each year. Leavers say that it was why they stayed so long."]),
    ("Abuse at work", ["Racist remarks are part of the job.", "They are recorded.", "The manager visits the person or family within a week, with the worker's agreement, and says what will happen.", "Workers say in a survey that they were believed and that something was done."]),
    ("Growing", ["Training is on line and in the worker's own time.", "Training is paid. Level 2 is offered.", "Each worker has a talk twice a year on what they would like to be doing. Some become trainers, nurses, coordinators.", "There are careers here. Half of the coordinators were care workers."]),
    ("Voice", ["Workers hear of changes by message.", "There are meetings. Those on nights do not come.", "Workers' representatives sit with the owners four times a year, on paid time.", "Workers share in decisions on money, including pay."]),
]  # fmt: skip


@layout(
    blank("Workforce/Wellbeing framework for care workers.docx", "ferry"),
    blank("Workforce/Wellbeing framework - Larkfield Homecare.docx", "granary", v=1),
    filled("Workforce/Wellbeing framework Larkfield agreed.docx", "ferry", ["3", "2", "2", "2", "3", "1"], v=1),
    filled("Workforce/Wellbeing St Agnes.docx", "mill", ["4", "2", "4", "3", "", "2"]),
    partly("Workforce/Wellbeing Oak Row first meeting.docx", "ferry", ["2", "2", "", "", "", ""], range(2)),
)  # fmt: skip
def wellbeing_framework(p: Pen) -> bytes:
    """Nothing to write upon: the chosen descriptor is ticked and highlighted in the print."""
    d = w.new("Calibri", 10.5, wide=True)
    w.foot(d, "Care Workers' Charity Network. Wellbeing framework, second edition 2024")
    w.head(d, "Wellbeing framework for care workers", 0)
    if p.v:
        w.para(
            d,
            "b|Employer: ¦Larkfield Homecare Ltd, 78 care workers.  ¦b|Facilitator: ¦Care Workers' Charity Network.  ¦b|Session: ¦2 of 2",
        )
    w.head(d, "About the framework", 2)
    w.paras(
        d,
        "Half of those who leave care work leave within a year. They seldom leave because of the people whom they support. This framework describes six things that workers in nine counties told us made them stay or go. Each is described at four levels, in the words that they used.\nIt is meant for a manager and at least five workers, of whom one works nights. Read a row. Each puts a finger on a box, all together, on the count of three. Talk about why the fingers are in different places. When you have agreed, highlight the box and put a tick at its beginning. If you are between two, take the lower.\nThe council's commissioners have promised that the result will not be used in contract monitoring. They ask only to be told which row was hardest.",
    )
    w.head(d, "Example", 2)
    w.para(
        d,
        ("i|" if p.v else "gi|")
        + "At a home in the north of the county managers put 'Grief' at 3 and night workers at 1. It turned out that the funeral rule was real but nights had never been told of it. They chose 1, and were at 3 by summer.",
    )
    w.head(d, "The framework", 2)
    rows = [["", "1 Not yet", "2 Beginning", "3 Secure", "4 Leading"]]
    for title, levels in WELL:
        got = p(title)
        rows.append([f"b|{title}", *[f"h|✓ {t}" if got == str(i) else t for i, t in enumerate(levels, 1)]])
    w.grid(d, rows, [2.6, 5.6, 5.6, 5.8, 5.8], top="DEEAF6")
    w.head(d, "Where to go from here", 2)
    w.paras(
        d,
        "Choose one row. Do one thing in it within a month which costs nothing. Tell everybody that you did it and why. Come back to the framework in six months. A library of what others tried is at www.careworkersnetwork.example/wellbeing.",
    )
    return w.save(d)


TRAUMA = [
    ("Safety", "People choose where to sit, who is in the room and when to stop.", "Ask: could somebody leave without passing the desk? Is there a lock on the toilet door? Are letters marked so that a violent partner would not know?"),
    ("Trust", "We say what will happen, and it does.", "Ask: when did we last break a promise about a date? Did we ring before the person did?"),
    ("Choice", "There is more than one way to be assessed.", "Ask: by telephone, on a walk, in two halves, with a worker of the same sex. Is it offered or only granted?"),
    ("Telling once", "People do not have to tell their story to each of us.", "Example: in Brackwater people keep a page in their own words which goes in front of the record."),
    ("Peers", "There are people here who have been through it.", "Are they paid as colleagues? Who looks after them on a bad day?"),
    ("Culture", "We know whose trauma we do not recognise.", "Think of Gypsy and Traveller families, asylum, institutions for people with a learning disability, the Windrush letters."),
    ("Workers", "Supervision has room for what was hard to hear.", "Note how many sessions were cancelled in the last quarter."),
    ("Rules", "We have looked at our rules for those that hurt.", "For example 'three missed appointments and the case is closed'."),
]  # fmt: skip


@layout(
    blank("Toolkits/Trauma-informed services readiness (fillable).pdf", "tower"),
    blank("Toolkits/Trauma-informed readiness Selbourne homelessness.pdf", "weir", v=1),
    filled("Toolkits/TI readiness Bridge House.pdf", "tower", ["Bridge House", *[x for a in ("3|side door", "2|", "4|walks", "1|LAS", "3|2 posts", "1|not looked", "4|6 of 72", "2|3 strikes gone") for x in a.split("|")], "KR, 9 Dec"]),
    filled("Toolkits/TI readiness Selbourne outreach.pdf", "weir", ["Selbourne outreach", *[x for a in ("2|no lock", "3|text first", "3|cafe", "2|page pilot", "4|Baz & Lyn", "2|GRT worker", "2|half", "3|-") for x in a.split("|")], "whole team"], v=1),
    partly("Toolkits/TI readiness day centre.pdf", "quarry", ["Fernlea", "3", "", "", "", "4", "", *[""] * 10, ""], range(18)),
)  # fmt: skip
def trauma_readiness(p: Pen) -> bytes:
    """A fillable PDF: long criteria, a small field for a score and one for a note."""
    s = Sheet("Helvetica", 10, foot="Trauma-informed services: readiness. Made with survivors. #")
    s.text("Are we ready to be trauma-informed?", "b", 18)
    if p.v:
        s.text(
            "Sent to: Selbourne homelessness and outreach services. Return by 20 December to readiness@survivorsalliance.example. Version 1.1",
            "b",
        )
    s.text(
        "Trauma is what happens to somebody and what is left afterwards. Many who come to adult social care have had much of it, some of it from services. Being trauma-informed is not a course. It is a way of arranging rooms, letters, rotas and rules so that people are not hurt again. Eight principles follow, with what to look for. Give each a score from 1 (we have not thought of it) to 4 (people who have been hurt say that it is so). The note is for three or four words that will remind you why."
    )
    s.text(
        "How to do it. Take an hour with five people, of whom two are not workers. Do not average: ask the one who gave the lowest score to speak first. Be ready for somebody to be upset, and have a person and a quiet room at hand. Keep the sheet for yourselves.",
        "" if p.v else "gi",
    )
    values: dict[str, str] = {}

    def field(name: str, prompt: str, x: float, width: float) -> None:
        s.c.acroForm.textfield(
            name=name,
            x=x,
            y=s.y - 4,
            width=width,
            height=16,
            fontName="Helvetica",
            fontSize=9,
            borderWidth=1,
            borderColor=colors.grey,
        )
        got = p(prompt)
        if got:
            values[name] = got

    s.y -= 18
    field("service", "Service", s.at(s.left, s.y, "Service", "b") + 8, 260)
    s.y -= 14
    for i, (title, text, note) in enumerate(TRAUMA):
        s.room(100)
        s.text(f"{title}. {text}", "b", gap=1)
        s.text(note, "" if p.v else "gi")
        s.y -= 14
        field(f"score{i}", f"{title}. {text}", s.at(s.left, s.y, "Score") + 6, 30)
        field(f"note{i}", "Note", s.at(s.left + 90, s.y, "Note") + 6, 330)
        s.y -= 14
    s.room(40)
    s.y -= 18
    field("who", "Done by", s.at(s.left, s.y, "Done by", "b") + 8, 260)
    content = s.done()
    return with_values(content, values) if values else content


FACES = [
    "I like where I live",
    "I have my own key",
    "I choose who I live with",
    "I choose what is for tea",
    "Staff knock on my door",
    "I can have friends to stay",
    "I know what my money is spent on",
    "I go out when I want",
    "I feel safe at night",
    "I know my support plan",
]


@layout(
    blank("Supported living/Quality checkers easy read sheet.docx", "mill"),
    blank("Supported living/Quality checkers easy read sheet Sept.pdf", "granary", v=1, turn=as_pdf),
    filled("Supported living/QC 14 Mill Lane flat 2.docx", "mill", ["14 Mill Lane", *"hhnhsnshhn"]),
    filled("Supported living/QC Garth House.docx", "mill", ["Garth House", "h", "s", "s", "n", "s", "s", "n", "h", "h", ""], v=1),
    partly("Supported living/QC Elder Way (he was tired).docx", "mill", ["Elder Way", "h", "h", "n", *[""] * 7], range(4)),
)  # fmt: skip
def checkers_faces(p: Pen) -> bytes:
    """A table of faces; the answer is a tick in one of three cells."""
    d = w.new("Arial", 15)
    w.head(d, "Quality checkers: my home", 0)
    w.para(
        d,
        "Checkers: read each line out. Wait. Do not help unless you are asked. Tick one face. Smile: yes. Straight: in between. Sad: no. If the person does not want to say, leave it."
        if not p.v
        else "Quality checkers are people with a learning disability who visit people in their homes. We are from Speak Up Marlbridge. September sheet. Give it to Cath in the office or post to Freepost SPEAK UP MARLBRIDGE.",
    )
    w.para(d, "Where? " + p("Where?"))
    rows = [["", "🙂", "😐", "🙁"]]
    for q in FACES:
        rows.append([q, *[m and "✓" for m in p.cells(q, ["h", "n", "s"])]])
    w.grid(d, rows, [9, 2.4, 2.4, 2.4], top="FFF2CC", tall=1.0)
    w.para(d, "Thank you for having us.")
    return w.save(d)


NOTE = [
    ("The first ten minutes", "Write what you saw, heard and smelt before anybody explained it to you. Peers tell us that this page turns out to be the truest."),
    ("A conversation with somebody who draws on support", "Their words, in inverted commas. Ask: what do you wish they knew? Do not write names."),
    ("A conversation with a worker", "Ask what they are proud of before you ask what is wrong. Ask what they would do with a free afternoon a week."),
    ("Something that surprised you", "Good or bad. If nothing did, you were not looking."),
    ("What is the evidence?", "Two sources at least: something said and something seen or counted. 'Everybody says' is one source."),
    ("What would you say to the director in the lift?", "One sentence."),
]  # fmt: skip
NOTE_A = [
    "Peer 3 (expert by experience)", "Easton locality",
    "A bell nobody answered. A plant that somebody waters. Two people at the desk looked up and one said my name. The lift has a notice from March. It smelt of toast, which I took as a good sign. On the wall are the waiting figures, by hand, changed that morning.",
    "'They ring me on a Tuesday and I know they will.' He had waited five months. He did not mind the five months as much as the first three weeks, when he thought that the form had gone astray.",
    "She is proud of the duty rota, which they made themselves. With a free afternoon she would go back to people six months on, as no one ever does.",
    "That the figures on the wall were worse than those in the self-assessment, and that nobody was embarrassed.",
    "Wall chart (12 June): 97 waiting; dashboard 83. Three workers independently said that the dashboard drops people on hold.",
    "Believe the wall.",
]  # fmt: skip
NOTE_B = [
    "LM",
    "Hospital team",
    "busy, kind, hot",
    "'I told it to four people.'",
    "Proud of weekends",
    "One printer",
    "",
    "Give them another printer",
]


@layout(
    blank("Peer challenge/Peer's notebook.docx", "orchard"),
    blank("Peer challenge/Peers notebook print.pdf", "tower", v=1, turn=as_pdf),
    filled("Peer challenge/Notebook peer 3 day 1.docx", "weir", NOTE_A),
    filled("Peer challenge/notebook LM.pdf", "lantern", NOTE_B, v=1, turn=as_pdf),
    partly("Peer challenge/Notebook peer 3 day 2.docx", "orchard", NOTE_A, (0, 1, 3)),
)  # fmt: skip
def peer_notebook(p: Pen) -> bytes:
    """Long advice, then prompts with underscored lines to write upon."""
    d = w.new("Garamond", 12)
    w.head(d, "A peer's notebook", 0)
    w.head(d, "Before you begin", 2)
    w.paras(
        d,
        "You are a guest. You are not an inspector, a consultant or a friend. People have given up an hour which they did not have. Be early, turn off your telephone, and thank the receptionist by name.\nTake notes as you go, by hand if you can. What is written in these pages belongs to the team of peers and is shredded when the letter has gone. Do not write anybody's name or anything by which somebody might be known.\nThree mistakes that all of us have made: telling them how we do it at home; falling in love with the first team; and hearing from carers who were chosen for us.\nAt the end of the day bring the notebook to the team room. You will be asked to read aloud one page of it. Listen to what is the same in other people's pages and to what is missing from all of them.",
    )
    w.head(d, "An example of a good note", 2)
    w.para(
        d,
        ("" if p.v else "gi|")
        + "'Kettle in the duty room has a label: FOR VISITORS TOO. Woman in a red coat had been waiting since nine. At ten past, a worker knelt beside her chair. I could not hear it but the woman laughed.' This is better than 'reception was welcoming'.",
    )
    w.para(d, "b|Peer: ¦" + p("Peer:", "_" * 30))
    w.para(d, "b|Where I was: ¦" + p("Where I was:", "_" * 30))
    for title, note in NOTE:
        w.head(d, title, 2)
        w.para(d, ("" if p.v else "gi|") + note)
        w.paras(d, p(title, "\n".join(["_" * 74] * 4)))
    return w.save(d)
