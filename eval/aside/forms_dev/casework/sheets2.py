"""More forms in PDF: combs, ruled pads, grids and system prints."""

# ruff: noqa: RUF001

from __future__ import annotations

from reportlab.lib.pagesizes import A4, landscape

from eval.aside.forms_dev.casework.core import Ans, Given, form
from eval.aside.forms_dev.casework.pdf import CELLB, HEAD, SMALL, TITLE, Sheet, flow, grid, para, space

TEL_1 = """CROWTHER|ENID|17021938|LS0 4QX|Pendant+Fall detector+Key safe|Yes|Fell x3, lives alone, afraid of the bath|Daughter Gill, 01632 960133, 15 minutes away|Landline+Wi-fi|Gas fire in the front room, two cats|Free for six weeks (reablement)|B. Lister, reablement"""
TEL_2 = """MARKOVIC|P|05111962|~|GPS device+Door sensor|Yes|walks at night - young onset dementia. police x2|wife at home|Wi-fi|-|Charged|S. Teale"""
TEL_P = """ABLETT|ROSE|~|~|Pendant|~|~|Son in Kent"""


@form(
    "Telecare referral TR2.pdf",
    "Referral forms/TR2 telecare (Hollinside).pdf",
    f=(("Telecare/TR2 Crowther.pdf", TEL_1), ("Telecare/TR2 PM GPS.pdf", TEL_2)),
    p=(("Telecare/TR2 Ablett.pdf", TEL_P),),
)
def telecare_referral(a: Ans) -> bytes:
    """One character to a box, as for scanning, and boxes for the rest."""
    s = Sheet(hand=1, head="TR2  Hollinside Lifeline" if a.v else "TR2", margin=48)
    s.say("Telecare referral", size=19, b=True, gap=2)
    s.say("Please use BLOCK CAPITALS in the small boxes. Mark choices with a cross or tick.", size=9, gap=10)

    def comb(prompt: str, n: int) -> None:
        s.at(prompt, s.m, s.y - 14, size=9.5)
        text = a.take(prompt)
        for k in range(n):
            s.box(s.m + 110 + 19 * k, s.y, 19, 20)
            if k < len(text):
                s.at(Given(text[k]), s.m + 116 + 19 * k, s.y - 14, size=11)
        s.y -= 30

    comb("Surname", 18)
    comb("First name", 18)
    comb("Born (DDMMYYYY)", 8)
    comb("Postcode", 8)

    def choice(prompt: str, options: str) -> None:
        s.at(prompt, s.m, s.y - 12, size=9.5, font="Helvetica-Bold")
        s.y -= 20
        s.ticks(s.m + 10, s.y - 10, options, a.take(prompt), 14)
        s.y -= 30

    def area(prompt: str, high: float) -> None:
        s.at(prompt, s.m, s.y - 12, size=9.5, font="Helvetica-Bold")
        s.box(s.m, s.y - 18, s.w - 2 * s.m, high)
        s.at(a(prompt), s.m + 5, s.y - 31, w=s.w - 2 * s.m - 12)
        s.y -= high + 30

    choice("Equipment wanted", "Pendant|Fall detector|Key safe|Door sensor|Smoke|GPS device")
    choice("Has the person agreed?", "Yes|No|Best interests")
    area("Why is it needed?", 60)
    area("First responder (name, number, how far away)", 40)
    choice("In the home", "Landline|Wi-fi|Neither")
    area("Hazards for the fitter", 40)
    choice("Charging", "Free for six weeks (reablement)|Charged|Section 117")
    area("Referred by", 24)
    return s.done()


HV_1 = """Mr and Mrs Delaney|Tues 4 Feb 2.15|9 Cornmill Close|Both, and dog|Mrs D thinner than in December, wearing two cardigans. House cold, only one bar of the fire on. Post unopened on the stairs (about 30). Mr D says "we are managing" several times. Fridge: milk, half a pie, insulin out of date Jan. Mrs D asked me twice who I was. He does not leave her to go to the shop any more.|Warm home fund, GP about insulin today, carer's assessment (he said perhaps), open post with them Friday|Friday 7th 10 am|IB"""
HV_2 = """K. Stubbs|12/2|hostel rm 6|K + keyworker|Room tidy. Off alcohol 9 days, shaking less. Benefits letter - migration notice, needs to claim by 3 March. Foot ulcer smells.|UC claim w/ keyworker; podiatry urgent|2 wks|RN"""
HV_P = """Miss A. Yeadon|3.3.25|Norfolk Terrace|~|No answer x2. Curtains drawn. Neighbour saw her Saturday"""


@form(
    "Home visit record pad.pdf",
    "Pads/visit record carbon pad - duty.pdf",
    f=(("Visits/Delaney 4 Feb.pdf", HV_1), ("Visits/KS.pdf", HV_2)),
    p=(("Visits/no reply Yeadon.pdf", HV_P),),
)
def visit_pad(a: Ans) -> bytes:
    """A pad with ruled lines."""
    s = Sheet(hand=2 + a.hand % 2, margin=44)
    s.c.setStrokeColor("#8aa0c0")
    s.at("HOME VISIT RECORD", s.m, s.y, size=15, font="Helvetica-Bold", colour="#23395d")
    s.at(
        "Duty and Access Team" if a.v else "White: file   Yellow: person   Pink: team",
        s.w - 230,
        s.y,
        size=9,
        colour="#23395d",
    )
    s.y -= 34
    half = (s.w - 2 * s.m) / 2
    for one, two in (("Person visited", "Date and time"), ("Address", "Who was in?")):
        for k, prompt in enumerate((one, two)):
            x = s.m + k * half
            s.at(prompt, x, s.y + 2, size=8, colour="#23395d")
            s.at(a(prompt), x + 74, s.y + 2, size=12)
            s.c.line(x + 70, s.y - 2, x + half - 10, s.y - 2)
        s.y -= 32

    def ruled(prompt: str, n: int) -> None:
        s.at(prompt, s.m, s.y, size=9, font="Helvetica-Bold", colour="#23395d")
        text = a(prompt)
        if text:
            s.pen(text, "Helvetica", 12, "black")
            words, line, y = text.split(), "", s.y - 20
            for word in [*words, ""]:
                if not word or s.c.stringWidth(f"{line} {word}", "Helvetica", 12) > s.w - 2 * s.m - 10:
                    s.at(Given(line), s.m + 4, y, size=12)
                    line, y = word, y - 23
                else:
                    line = f"{line} {word}".strip()
        for k in range(n):
            s.c.line(s.m, s.y - 23 - 23 * k, s.w - s.m, s.y - 23 - 23 * k)
        s.y -= 23 * n + 30

    ruled("What I saw and heard", 13)
    ruled("What will happen now, and who does it", 5)
    ruled("Next contact", 1)
    s.at("Worker’s initials", s.m, s.y, size=9, colour="#23395d")
    s.at(a("Worker’s initials"), s.m + 90, s.y, size=12)
    s.box(s.m + 84, s.y + 14, 70, 20)
    return s.done()


ABC_1 = """Leonie, 27, The Gables|Shouting and throwing plates|14 Feb 12.10;Lunch, 6 in dining room, radio on, new agency staff;Threw beaker, then plate;Staff took her to garden;8 min, calm^15 Feb 12.05;Same, sat by hatch, trolley noise;Hands on ears, shouted;Ear defenders given;3 min^16 Feb 17.30;Ate with S in small room;Nothing;-;-^17 Feb 12.15;Dining room, hoover next door;Plate;Left dining room;10 min|Noise. Small room or first sitting; no hoover at meals; SALT review|Dena Prowse|18/2/25"""
ABC_2 = """W.G.|leaves flat at night|1/3 2300;bored, asked for bus;went out to stop;walked with him, came back 2340;40 min^2/3 2250;same;same;hot choc at 2230 tried - stayed;0|evening routine|~|3 Mar"""
ABC_P = """Mr Cole, room 4|Hits out in the shower|~"""


@form(
    "ABC observation chart.pdf",
    "Behaviour/ABC chart landscape (with how-to).pdf",
    f=(("Behaviour/ABC Leonie Feb.pdf", ABC_1), ("Behaviour/ABC WG.pdf", ABC_2)),
    p=(("Behaviour/ABC Cole set up.pdf", ABC_P),),
)
def abc_chart(a: Ans) -> bytes:
    """A landscape grid for several observations."""
    head = grid(
        [["Person", a("Person"), "What are we watching for?", a("What are we watching for?")]],
        [60, 240, 130, 310],
        head=False,
    )
    rows = a.rows("When", 5, 6)
    table = grid(
        [
            [
                "When",
                "Before: what was going on?",
                "What did the person do?",
                "After: what did others do?",
                "How long?",
            ],
            *[[*r[:4], r[4] + "\n\n"] for r in rows],
        ],
        [80, 210, 170, 200, 80],
        fill="#ffe0b2",
    )
    tail = grid(
        [
            ["What do we think it tells us?", a("What do we think it tells us?") or "\n\n"],
            ["Looked at by", a("Looked at by")],
            ["On", a("On")],
        ],
        [160, 580],
        head=False,
    )
    how = para(
        "How to: write what you saw, not what you think it meant. “Shouted ‘go away’ four times” and not “was aggressive”. One row each time. Fourteen days.",
        SMALL,
    )
    return flow(
        para("ABC chart", TITLE),
        *([how, space()] if a.v else []),
        head,
        space(),
        table,
        space(),
        tail,
        size=landscape(A4),
        margin=45,
        foot="PBS toolkit",
    )


PRINT_1 = """2250981|Okoro, Benedict|F/T carer contact 19/02/2025 09:14|Telephone|Self|Adviser C. Lister|Wife had a stroke in Jan, he is doing everything, not coping, was tearful|Washing, dressing, meals and moving her. She is up three times a night.|Yes|Not at the moment|Carers support worker call back by 21/02, carer's assessment, sitting service leaflet e-mailed|Carer's assessment|Medium|19/02/2025 09:41"""
PRINT_2 = """2251377|Name withheld|Contact 03/03/2025 16:52|Web|Neighbour|L. Hand|Man at no. 8 seen putting out rubbish at 3 am in slippers, milk bottles not taken in|not known|No|Not known|w/b check by community connector; write to property|Information and advice|Low|~"""
PRINT_P = """2251402|Shaw, Miss T|~|Telephone|GP|~|Self-neglect, rats in kitchen"""


@form(
    "CMS form print - Contact v11 (empty).pdf",
    "Prints/Contact record form as copied from test system.txt",
    f=(("Prints/2250981_contact.pdf", PRINT_1), ("Prints/2251377_contact.txt", PRINT_2)),
    p=(("Prints/2251402_contact_open.pdf", PRINT_P),),
)
def system_contact(a: Ans) -> bytes:
    """A case system's print: question, then the answer on the next line, "No response" never printed."""
    s = Sheet(
        hand=0,
        foot="Printed from TRAIN environment" if a.v and not a.given else "Printed from case management system",
        head="CONTACT RECORD (v11)",
    )
    sections = {
        "Record": ("Person ID", "Name", "Contact type, date and time", "Method"),
        "Source": ("Contact made by", "Taken by"),
        "Detail": (
            "Reason for contact",
            "What help is needed now?",
            "Is there an informal carer?",
            "Is anybody at risk of harm?",
        ),
        "Outcome": ("Action agreed", "Route", "Priority", "Date and time completed"),
    }
    if a.ext == "txt":
        out = ["CONTACT RECORD (v11)", ""]
        for title, prompts in sections.items():
            out += [title.upper(), *[line for x in prompts for line in (x, f"    {a(x)}".rstrip())], ""]
        return "\n".join(out).encode()
    for title, prompts in sections.items():
        s.need(60)
        s.c.setFillColor("#dfe7f1")
        s.c.rect(s.m, s.y - 18, s.w - 2 * s.m, 18, stroke=0, fill=1)
        s.at(title, s.m + 4, s.y - 13, size=11, font="Helvetica-Bold")
        s.y -= 26
        for prompt in prompts:
            s.say(prompt, size=9, colour="#40556e", gap=0)
            s.say(str(a(prompt)) or " ", size=10, x=s.m + 14, gap=6)
    return s.done()


LIKERT = "Strongly agree|Agree|Neither|Disagree|Strongly disagree"
STU_1 = """Person using the service|Agree|Strongly agree|Strongly agree|Agree|Neither;not sure what they do with it|She came on the bus with me. She wrote it down in big letters.|Nothing. Well, talk a bit slower.|J"""
STU_2 = """Professional colleague|Strongly agree|Agree|Agree|Agree|Disagree|Chaired the MDT with confidence, rang the pharmacist herself|Recording is late; two chronologies still open|K. Lomas, DN"""
STU_P = """Carer or family|Agree|Agree"""


@form(
    "Student social worker feedback form.pdf",
    "Practice education/feedback on student (people & colleagues).pdf",
    f=(("Practice education/feedback J.pdf", STU_1), ("Practice education/KL colleague feedback.pdf", STU_2)),
    p=(("Practice education/feedback carer.pdf", STU_P),),
)
def student_feedback(a: Ans) -> bytes:
    """A Likert grid with crosses and two boxes for text."""
    who = a.pick(
        "You are a:", "Person using the service|Carer or family|Professional colleague", marks="oX", sep="      "
    )
    rows = [["", *LIKERT.split("|")]]
    remarks = []
    for q in (
        "Listens and takes me seriously",
        "Does what they say they will",
        "Knows about services and rights",
        "Explains clearly",
        "Asks for and uses feedback",
    ):
        cells = a.cols(q, LIKERT, "X")
        rows.append([q, *cells[:5]])
        if cells[5]:
            remarks.append(para(f"{q}: {cells[5]}"))
    best, better, name = a("What does the student do well?"), a("What could be better?"), a("Your name or initials")
    return flow(
        para("What do you think of our student?", TITLE),
        para(
            "Your answers go to the practice educator and are talked through with the student."
            + (" Return by the end of week 14." if a.v else "")
        ),
        para(f"You are a:   {who}"),
        grid(rows, [165, 66, 66, 66, 66, 66], fill="#e8eaf6"),
        *remarks,
        space(12),
        para("What does the student do well?", CELLB),
        grid([[best or "\n\n\n"]], [495], head=False),
        space(),
        para("What could be better?", CELLB),
        grid([[better or "\n\n\n"]], [495], head=False),
        para("Your name or initials", HEAD),
        para(name or "____________________"),
    )
