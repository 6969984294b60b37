"""Drawn PDF forms: an easy-read survey, a partnership matrix, a grant application, an enter and view checklist."""

from __future__ import annotations

import io

from pypdf import PdfReader, PdfWriter
from reportlab.lib import colors
from reportlab.lib.utils import simpleSplit

from eval.aside.forms_dev.charities.paper import Sheet
from eval.aside.forms_dev.charities.pen import Pen, blank, filled, layout, partly

EASY = [
    ("Do staff listen to you?", "This means they stop, look at you and wait for you to finish."),
    ("Do you choose what you do each day?", "This might be cooking, music, going out or having a rest."),
    ("Do you feel safe here?", "Safe means nobody hurts you, shouts at you or takes your things."),
    ("Can you see your friends when you want to?", "Friends from here or friends from other places."),
    ("Is the building easy to get around?", "Think about doors, toilets, ramps and signs."),
    ("Is the bus or taxi on time?", "Only answer this if you come by bus or taxi."),
    (
        "Do you know who to tell if you are unhappy?",
        "You can tell your key worker, your family or Speak Up Marlbridge.",
    ),
]


def _face(s: Sheet, x: float, y: float, kind: int) -> None:
    c = s.c
    c.setFillColor(colors.HexColor(("#bfe3b4", "#f7e7a1", "#f3b9ad")[kind]))
    c.circle(x, y, 17, fill=1)
    c.setFillGray(0)
    c.circle(x - 6, y + 5, 2, fill=1)
    c.circle(x + 6, y + 5, 2, fill=1)
    if kind == 1:
        c.line(x - 7, y - 6, x + 7, y - 6)
    elif kind == 0:
        c.arc(x - 9, y - 11, x + 9, y + 3, 200, 140)
    else:
        c.arc(x - 9, y - 14, x + 9, y - 2, 20, 140)


@layout(
    blank("Day opportunities/Easy read survey - what is it like at your day centre.pdf", "harbour"),
    blank("Easy read day centre survey Fernlea.pdf", "harbour", v=1),
    filled("Day opportunities/survey returns/Scan_0412.pdf", "harbour", ["Yes", "Yes", "Yes", "Sometimes", "Yes", "No", "Yes", "Bus late.", "", "More gardening"]),
    filled("Day opportunities/survey returns/Scan_0419.pdf", "harbour", ["Sometimes", "No", "Yes", "Sometimes", "Yes", "", "No", "I like Carol and the kiln.", "Shouting at dinner time", "Go swimming"]),
    partly("Day opportunities/survey returns/Scan_0423 (unfinished).pdf", "harbour", ["Yes", "Yes", "Sometimes", "Yes", "Yes", "No", "Yes", "dancing", "", ""], range(3)),
)  # fmt: skip
def easy_read_smileys(p: Pen) -> bytes:
    """Big type, faces to be circled, boxes for a few words."""
    s = Sheet(size=15, foot="Easy read made by Speak Up Marlbridge for Marlbridge Council. Page #")
    s.text("What is it like at your day centre?", "b", 26)
    if p.v:
        s.text("Fernlea Day Centre, Quay Street", "b", 18)
    s.text("We are a group of people with a learning disability. We check services. We want to know what you think.")
    s.text(
        "Put a ring round the face that is right for you. There are no wrong answers. Someone can help you, but it must be your answer."
    )
    s.text(
        "Please give this back by Friday 14 March. Put it in the yellow box or post it to: Freepost SPEAK UP MARLBRIDGE.",
        "b",
    )
    for n, (q, note) in enumerate(EASY, 1):
        s.room(125)
        s.text(f"{n}. {q}", "b", 16, gap=1)
        s.text(note, "", 13)
        got = p(f"{n}. {q}")
        y = s.y - 26
        for i, word in enumerate(("Yes", "Sometimes", "No")):
            x = s.left + 60 + 165 * i
            _face(s, x, y, i)
            s.at(x + 26, y - 5, word, size=15)
            if got == word:
                s.c.setStrokeColor(colors.HexColor("#1f3fa0"))
                s.c.setLineWidth(2)
                s.c.ellipse(x - 24, y - 24, x + 110, y + 24)
                s.c.setStrokeGray(0)
                s.c.setLineWidth(1)
        s.y = y - 34
    for q in (
        "8. What is the best thing and the worst thing?",
        "9. Is there anything that makes you feel sad or scared?",
        "10. What would you like to do that you do not do now?",
    ):
        s.room(115)
        s.text(q, "b", 16)
        s.frame(s.left, s.y, s.right - s.left, 70)
        s.block(s.left + 8, s.y - 4, 470, p(q), "u", 15)
        s.y -= 84
    s.text("Thank you. We will tell everyone what people said at the Big Meeting in May.")
    return s.done()


MATRIX = [
    ("A. Identifying carers", "Carers are found by chance. No prompt on GP registration, hospital admission or first contact.", "Some teams ask. A register exists but is not shared between health and social care.", "All front doors ask 'do you look after someone?' and record the reply. Good practice: the pharmacy prompt in Castlemoor.", "Carers are found before crisis. Data from all partners is brought together yearly and gaps by community are acted on."),
    ("B. Information and advice", "Leaflets. Web pages are out of date or only in English.", "A directory is kept up by one organisation with short-term money.", "Information is jointly owned, tested by carers, and given in the form each carer asks for.", "Carers tell us they knew what they needed to know when they needed it; the directory is co-edited with carers."),
    ("C. Carers' assessments", "Offered on request; long waits; mostly done together with the cared-for person.", "Waits are known and falling. Some are delegated without a quality check.", "Offered to all, within 28 days, by whoever the carer trusts. Quality is sampled by a panel with carers on it.", "Assessments lead to changes that carers describe as making a difference; learning shapes commissioning."),
    ("D. Breaks and replacement care", "Residential respite only, booked far ahead.", "A few choices; take-up is low among working carers and in rural wards.", "A range of breaks with direct payments; emergencies are planned for.", "Carers design and run some of the offer; unmet need is recorded and costed each year."),
    ("E. Young and parent carers", "No pathway between children's and adults' services.", "A pathway is written. Staff are not sure of it.", "Transition assessments happen and are counted. Whole-family working is the norm.", "Young carers report that being a carer did not hold back school, work or friendships."),
    ("F. Carers as partners", "Carers are consulted after decisions.", "Two or three well-known carers sit on boards.", "Carers co-chair, are paid for their time, and reflect the whole community. Good practice: rotating seats with a buddy.", "Power is shared. Carers set priorities and can show what changed."),
]  # fmt: skip


@layout(
    blank("Carers/Carers Partnership Maturity Matrix.pdf", "orchard"),
    blank("Carers Partnership Maturity Matrix - Saltmere place.pdf", "quarry", v=1),
    filled("Carers/Carers matrix Dunholt.pdf", "orchard", ["Dunholt", "Carers Steering Group, 9/10/24", "2", "3", "2", "1", "2", "3", "Register shared w. PCN from June", "Directory rewritten with carers 2023", "Median wait 41 days", "Two beds only", "", "Co-chair Mrs A Teale"], v=0),
    filled("Matrix scored Saltmere.pdf", "mill", ["Saltmere", "sub-group + 6 carers, online", "3", "2", "3", "2", "2", "2", "front door script", "web pages lag", "panel meets qtrly", "DP uptake 19%", "MoU signed", "see minutes"], v=1),
    partly("Carers/Carers Partnership Maturity Matrix DRAFT scores.pdf", "orchard", ["Dunholt", "", "2", "3", "2", "", "", "", "", "", "", "", "", ""], range(5)),
)  # fmt: skip
def carers_matrix(p: Pen) -> bytes:
    """A landscape maturity matrix: much printed text, a narrow score column."""
    s = Sheet(
        size=8.2,
        wide=True,
        margin=36,
        foot="Carers Partnership Maturity Matrix v2.1 | Three Rivers Carers Alliance | page #",
    )
    s.text("Carers Partnership Maturity Matrix", "b", 17)
    look = "gi" if p.v == 0 else ""
    s.text(
        "How to use this tool. Bring together people from the council, the NHS, the carers' centre and at least four carers. Read all four descriptions in a row aloud. Agree the one which most nearly describes your place today, not the one you hope for next year. Write 1, 2, 3 or 4 in the last column. If you cannot agree, write the lower one. Then note the evidence that would convince somebody from outside. The matrix is not an inspection and scores will not be ranked. Places which have used it say that the talk matters more than the number.",
        look,
        9,
    )
    s.text(
        "Levels: 1 Starting out   2 Developing   3 Established   4 Leading. A level is met only if all of its description is true for most carers.",
        look,
        9,
    )
    s.y -= 14
    place = p("Place:")
    x = s.at(s.left, s.y, "Place:  ", "b", 10)
    if p.v:
        s.at(x, s.y, "Saltmere", "", 10)
    else:
        s.at(x, s.y, place, "u", 10)
    s.rule(x, x + 180, s.y - 2)
    x = s.at(x + 200, s.y, "Who took part and date:  ", "b", 10)
    s.at(x, s.y, p("Who took part and date:"), "u", 10)
    s.rule(x, s.right, s.y - 2)
    s.y -= 12
    widths = [92, 150, 150, 165, 165, 48]
    s.row(
        ["Theme", "1 Starting out", "2 Developing", "3 Established", "4 Leading", "Our level"],
        widths,
        ["b"] * 6,
        "#d9e2d0",
    )
    for row in MATRIX:
        s.row([*row, p(row[0])], widths, ["b", "", "", "", "", "bu"])
    s.y -= 8
    s.text("Evidence", "b", 11)
    s.text(
        "One line for each theme, for instance a figure with its date, a survey question, a carer's story told with consent.",
        look,
        9,
    )
    for row in MATRIX:
        label = f"Evidence for {row[0][:1]}:"
        s.room(22)
        s.y -= 17
        x = s.at(s.left, s.y, label + "  ", "", 9)
        s.at(x, s.y, p(label), "u", 9)
        s.rule(x, s.right, s.y - 2)
    return s.done()


GRANT = [
    ("1.1 Name of your group", "As it is written in your governing document.", 1),
    ("1.2 Main contact, address and telephone", "Somebody we can ring during the day.", 2),
    ("1.3 Charity or company number", "Leave empty if you are not registered.", 1),
    ("1.4 When did your group begin, and how many people are on its committee?", "We cannot fund groups with fewer than three unrelated committee members.", 1),
    ("2.1 What would you like to do?", "Tell us plainly. You do not need to use our words. For example: 'a weekly lunch for men over 70 in Thornley, cooked together'.", 5),
    ("2.2 How do you know it is needed?", "Say who you asked. Figures are welcome but a few honest conversations are as good.", 4),
    ("2.3 Who will come, and how will you reach people who do not usually come?", "We look for groups which think about transport, language, hearing loss and caring duties.", 4),
    ("2.4 What will be different for people after a year?", "Choose one or two changes. Avoid promising that loneliness will end.", 3),
    ("3.1 How much are you asking for, and what is it for?", "Up to £5,000. We pay for room hire, sessional staff, food, travel and access costs. We do not pay for buildings.", 3),
    ("3.2 What other money or help do you have?", "Volunteers' time counts.", 2),
    ("4.1 How will you keep people safe?", "Tell us who your safeguarding lead is and when they were last trained.", 3),
]  # fmt: skip
GRANT_1 = [
    "Thornley Men's Kitchen", "Gerald Oyelaran, 4 Weir Cottages, Thornley. 01632 960114", "n/a - unincorporated, constitution attached", "Oct 2021. 6 on committee.",
    "Cook and eat together every Thursday at the Methodist hall. We have had 14 men coming since the spring, most live by themselves, five have had a stroke or have early dementia. We want to add a second day and pay a cook for three hours so that it does not all rest on Ray.",
    "We asked the 14 men and the social prescriber at Weirside Surgery. She has a list of nine who want to come. Two have been sent home from hospital with nobody to cook.",
    "Minibus from Thornley Dial-a-Ride on Thursdays. Large print notices at chemist, betting shop and the barber. One of us speaks Polish.",
    "Men will be eating a hot meal with others twice a week. We hope fewer will be back in hospital but cannot prove it.",
    "£4,260: cook 3 hrs x 45 weeks £2,025, hall £1,350, minibus fuel £600, hearing loop £285.",
    "Volunteers 12 hrs a week. Grocer gives vegetables.",
    "Safeguarding lead is Sheila Brandt, trained March 2024 with the council's VCS course. DBS for all who drive.",
]  # fmt: skip
GRANT_2 = [
    "Deaf Elders Club (Northmere)", "Contact by email or text only please: Ms R. Iveson, deafelders@northmereclub.example", "1999998", "1987. Committee of five, all Deaf.",
    "Monthly BSL tea with a talk on social care rights: how to get assessed, what a direct payment is, who to tell if care goes wrong. Interpreter booked each time so that council staff can come and answer.",
    "Nobody in our club had heard of a carer's assessment. 17 of 22 members are over 75.",
    "All are BSL users. We visit people at home who can't come.",
    "People know their rights and at least ten ask for an assessment.",
    "£2,940 - interpreters 12 x £210, refreshments £420", "", "See attached policy. Lead: R Iveson, level 2, Sept 24",
]  # fmt: skip


@layout(
    blank("Community Wellbeing Fund application form.pdf", "quarry"),
    blank("Community Wellbeing Fund 2025-26 Round 2.pdf", "mill", v=1),
    filled("Funding/Thornley Mens Kitchen.pdf", "harbour", GRANT_1),
    filled("Application - Deaf Elders Club.pdf", "lantern", GRANT_2, v=1),
    partly("Funding/CWF application part done.pdf", "orchard", GRANT_1, range(6)),
)
def wellbeing_fund(p: Pen) -> bytes:
    """Questions with ruled lines beneath; guidance slanted and grey in one version, plain in the other."""
    s = Sheet("Times-Roman", 11, foot="Community Wellbeing Fund - page #")
    s.frame(s.left, s.y, s.right - s.left, 44, "#e8e0ee")
    s.at(s.left + 10, s.y - 20, "Northmere Community Foundation", "b", 15)
    s.at(
        s.left + 10,
        s.y - 36,
        "Community Wellbeing Fund" + (" 2025-26, Round 2. Closing date: noon, 30 September 2025" if p.v else ""),
        "",
        12,
    )
    s.y -= 56
    s.text(
        "The Fund is paid for by Northmere Council and the Integrated Care Board to help small groups which keep adults well and independent. We made about forty grants last year. Please read the whole form before you begin. Write on the lines; use more paper if you need it. Somebody from our team will read the form to you, or write it for you, if that helps: ring 01632 960220."
    )
    s.text(
        "Return to: Grants Team, Northmere Community Foundation, 2 Old Exchange, Northmere, or grants@northmerefoundation.example"
    )
    look = "gi" if p.v == 0 else ""
    for q, note, lines in GRANT:
        s.room(40 + 17 * lines)
        s.text(q, "b", gap=0)
        s.text(note, look, 10, gap=2)
        ans = p(q)
        top = s.y
        count = max(lines, s.lines(ans, s.right - s.left - 6, 11) if ans else 0)
        parts = simpleSplit(ans, "Times-Roman", 11, s.right - s.left - 6)
        for i in range(count):
            y = top - 17 * (i + 1)
            s.rule(s.left, s.right, y)
            if i < len(parts):
                s.at(s.left + 3, y + 3, parts[i], "u", 11)
        s.y = top - 17 * count - 8
    s.room(90)
    s.text("For the Foundation's use", "b", 10)
    s.row(["Ref:", "Received:", "Panel:", "Decision:"], [120, 125, 125, 125], fill="#f2f2f2", size=9)
    return s.done()


VISIT = {
    "Arriving": ["Entrance is signed and step free", "Visitors' book and name badges", "Welcomed within five minutes", "Complaints leaflet on display"],
    "People": ["Residents look well cared for", "Staff speak with people, not over them", "Call bells answered within 3 minutes", "People are asked before help is given"],
    "Meals": ["Menu shown in words and pictures", "Choice at the table", "Drinks within reach", "Help to eat is unhurried"],
    "Place": ["No unpleasant smell", "Dementia friendly signs", "Access to outdoors without asking", "Quiet room available"],
}  # fmt: skip


@layout(
    blank("HW Enter and View observation checklist.pdf", "lantern"),
    blank("E&V checklist Hollybank Care Home.pdf", "lantern", v=1),
    filled(
        "E&V Hollybank 12 Feb - authorised rep JS.pdf",
        "lantern",
        ["JS", "12.2.25 10.15", *"YYYNYYNYYYYNYNNY", "2 bells > 6 mins by lounge; garden door locked"],
        v=1,
    ),
    filled(
        "E&V Pear Tree Court.pdf",
        "lantern",
        [
            "K. Adeyemi / M. Stott",
            "3 March, 2 pm",
            *"YYYYYYYYNY",
            "",
            *"YYYYY",
            "Menu only typed. Otherwise lovely atmosphere, singing in the lounge.",
        ],
    ),
    partly("E&V Hollybank second rep.pdf", "lantern", ["MS", "12/2", *"YYNNYY", *[""] * 10, ""], range(9), v=1),
)
def enter_and_view(p: Pen) -> bytes:
    """Two columns of statements with Y/N boxes."""
    s = Sheet(
        size=9.5, foot="Healthwatch Estershire. Enter and View is carried out under section 221 of the 2007 Act. #"
    )
    s.text("Enter and View: what we saw", "b", 18)
    s.text(
        "For authorised representatives. Write Y, N or X (could not see) in each box. Look before you ask. Do not write anybody's name. Notes are shared with the provider within 20 working days and published with its reply.",
        "i",
    )
    s.y -= 6
    x = s.at(s.left, s.y - 10, "Service: ", "b")
    s.at(x, s.y - 10, "Hollybank Care Home, 40 beds, residential" if p.v else "as on the visit letter")
    x = s.at(s.left, s.y - 30, "Representative(s): ", "b")
    s.at(x, s.y - 30, p("Representative(s):"), "u")
    s.rule(x, 290, s.y - 32)
    x = s.at(310, s.y - 30, "Date and time: ", "b")
    s.at(x, s.y - 30, p("Date and time:"), "u")
    s.rule(x, s.right, s.y - 32)
    s.y -= 44
    half = (s.right - s.left - 16) / 2
    top = s.y
    for k, (part, items) in enumerate(VISIT.items()):
        x, y = s.left + (half + 16) * (k % 2), top - 150 * (k // 2)
        s.at(x, y - 12, part, "b", 12)
        for i, item in enumerate(items):
            yy = y - 22 - i * 28
            s.at(x, yy - 14, item)
            s.frame(x + half - 26, yy, 22, 20)
            s.at(x + half - 19, yy - 14, p(item), "bu", 11)
    s.y = top - 300
    s.text("Anything else worth telling", "b", 12)
    s.frame(s.left, s.y, s.right - s.left, 130)
    s.block(s.left + 6, s.y - 4, s.right - s.left - 12, p("Anything else worth telling"), "u", 11)
    s.y -= 145
    s.text("Hand this to the lead representative before you leave. Thank you for giving your time.")
    return s.done()


def with_values(content: bytes, values: dict[str, str]) -> bytes:
    """Fill a PDF's form fields."""
    w = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    for page in w.pages:
        w.update_page_form_field_values(page, values, auto_regenerate=False)
    w.metadata = {"/Producer": "pypdf"}
    out = io.BytesIO()
    w.write(out)
    return out.getvalue()
