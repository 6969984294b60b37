"""Ordinary PDFs that look like forms."""

from __future__ import annotations

from eval.aside.forms_dev.charities.paper import Sheet
from eval.aside.forms_dev.charities.pen import plain


@plain("Carers/Carers survey 2024 results.pdf", "quarry")
def survey_results() -> bytes:
    """Questions printed with their percentages."""
    s = Sheet(size=10)
    s.text("Survey of carers in Alderbrough: what 418 of you said", "b", 17)
    for q, opts in (
        ("1. How many hours a week do you care?", "0-19: 24%   20-49: 31%   50 or more: 45%"),
        ("2. Who do you look after?", "Husband, wife or partner 41%; parent 33%; son or daughter 19%; someone else 7%"),
        ("3. How easy was it to find information?", "Very easy 9%; fairly easy 38%; difficult 40%; did not try 13%"),
        ("4. Do you have time to do things you value?", "As much as I want 11%; some 52%; none 37%"),
        ("5. Have you had a carer's assessment?", "Yes 29%; no 58%; not sure 13%"),
        ("6. Do you feel encouraged and supported?", "Yes 22%; sometimes 43%; no 35%"),
        ("7. Does caring affect your health?", "Tired 81%; poor sleep 74%; back or joints 55%; low mood 49%; no 8%"),
        (
            "12. One thing that would make the most difference",
            "Night sitting (96). Somebody to ring (71). A break that does not need to be booked in March (40). Left empty (122).",
        ),
    ):
        s.text(q, "b", gap=1)
        s.text(opts)
    s.text("Base: all who answered the question. 1,204 sent, 418 returned (35%).", "gi")
    return s.done()


@plain("Toolkits/Levels of involvement (poster).pdf", "orchard")
def levels_poster() -> bytes:
    """A published ladder: levels and descriptions and nothing to mark."""
    s = Sheet(size=11, wide=True)
    s.text("Levels of involvement", "b", 24)
    widths = [60, 150, 270, 250]
    s.row(["Level", "Name", "What it is like", "Good practice"], widths, ["b"] * 4, "#d9e2d0")
    for row in (
        ("5", "Deciding together", "People share the power and the blame", "Casting votes in Pengarth"),
        ("4", "Designing together", "People work on it from the first day", "Paper pounds in Brackwater"),
        ("3", "Being asked", "People comment on what is written", "Four weeks' notice, easy read"),
        ("2", "Being told", "People hear what was decided", "A film and a telephone number"),
        ("1", "Being done to", "Nobody mentions it", "-"),
    ):
        s.row(row, widths, ["b"])
    s.text("\nMost councils move between levels in a week. The level should fit the matter. Our Say network 2024.")
    return s.done()


@plain("Information/Ten things to ask a home care company.pdf", "mill")
def advice_checklist() -> bytes:
    """Advice with boxes for bullets."""
    s = Sheet(size=12)
    s.text("Ten things to ask a home care company", "b", 20)
    s.text("A leaflet from Age Matters Corley. Take it with you.")
    for line in (
        "Will the same people come?",
        "What do you pay your workers, and do you pay for travel?",
        "What happens if nobody turns up?",
        "Who do I ring on Sunday?",
        "May I see the last inspection report?",
        "How much notice do you want?",
        "What does a fifteen-minute visit cost?",
        "Do you put your prices up in April?",
        "Can you speak Polish, Urdu, BSL?",
        "Will you tell me if you are worried about me?",
    ):
        s.y -= 24
        s.tick(s.left, s.y, False, 10)
        s.at(s.left + 20, s.y + 1, line)
    s.y -= 10
    s.text(
        "If the answers make you uneasy, ask somebody else. You do not have to decide the same day, whatever the hospital says. Help to choose: 01632 960333."
    )
    return s.done()


@plain("Information/Do you need help - easy read.pdf", "harbour")
def easy_booklet() -> bytes:
    """An easy-read booklet with questions for headings."""
    s = Sheet(size=16, foot="Speak Up Marlbridge #")
    s.text("Do you need help? Easy read", "b", 26)
    for q, a in (
        ("What is an assessment?", "It is a talk about your life.\nIt is free.\nYou can bring a friend."),
        ("Who will come?", "A social worker.\nThey will show you a badge."),
        ("What will they ask?", "Can you wash? Can you cook?\nDo you see your friends?\nDo you feel safe?"),
        ("What if I say yes but I mean no?", "Lots of people do.\nTell them: I need time."),
        ("What happens after?", "You get a letter.\nIf it is not easy read, send it back."),
        ("My notes", "Draw or write what you like. This page is yours."),
    ):
        s.frame(s.left, s.y, 70, 60)
        s.at(s.left + 8, s.y - 34, "picture", "g", 11)
        top = s.y
        s.text(q, "b", 18, s.left + 90)
        s.text(a, "", 16, s.left + 90)
        s.y = min(s.y, top - 70) - 8
        s.room(120)
    return s.done()


@plain("Grants/Guidance for applicants and how we score.pdf", "lantern")
def grant_guidance() -> bytes:
    """A prospectus with scoring descriptors."""
    s = Sheet("Times-Roman", 11)
    s.text("Community Wellbeing Fund: guidance for applicants", "b", 18)
    s.text("This goes with the application form. Numbers are those on the form.")
    for q, a in (
        ("1.1 Name of your group", "As in your rules. If you have no rules yet, ring us."),
        ("1.3 Charity number", "You may leave this empty."),
        ("2.1 What would you like to do?", "Five lines are enough. The panel reads sixty of these."),
        ("2.2 How do you know it is needed?", "Strong answers quote somebody."),
        ("3.1 How much?", "Up to £5,000."),
        ("4.1 Keeping people safe", "Name, role, date of training."),
    ):
        s.text(q, "b", gap=0)
        s.text(a, "i")
    s.text("How we score", "b", 13)
    for row in (
        ("Score", "Need", "Reach", "Safety"),
        ("0", "Not shown", "Not thought of", "No lead"),
        ("1", "Asserted", "One group", "Lead named"),
        ("2", "People were asked", "Barriers named", "Trained in two years"),
        ("3", "People asked and shaped it", "Barriers paid for", "Trained, and used"),
    ):
        s.row(row, [60, 145, 145, 145], ["b"])
    return s.done()


@plain("Fees/Price list day support 2025-26.pdf", "ferry")
def price_list() -> bytes:
    """Prices with dotted leaders, some unpriced."""
    s = Sheet(size=12, margin=70)
    s.text("Beacon Living CIC: prices from 1 April 2025", "b", 17)
    for a, b in (
        ("Day, with lunch", "£68.50"),
        ("Half day", "£36.00"),
        ("One to one, an hour", "£19.80"),
        ("Travel, each way", "£4.20"),
        ("Overnight", "ask"),
        ("Kiln firing", "£3"),
        ("Choir", "free"),
        ("Cancelled with less than a day's notice", "half"),
        ("Bank holidays", "-"),
    ):
        s.y -= 20
        x = s.at(s.left, s.y, a + " ")
        s.dots(x, s.right - 60, s.y)
        s.at(s.right - 52, s.y, b)
    s.y -= 16
    s.text("Council-funded places are paid at the council's rate. VAT does not apply.", size=10)
    return s.done()


@plain("Handbook/Volunteer handbook contents.pdf", "granary")
def handbook_contents() -> bytes:
    """Contents with leaders and page numbers, then a first page."""
    s = Sheet("Times-Roman", 12, margin=70)
    s.text("Handbook for volunteers", "b", 22)
    s.text("Contents", "b", 14)
    for i, a in enumerate(
        (
            "Welcome",
            "Who we are",
            "Before you begin: references, DBS, photograph",
            "Visits",
            "Money and gifts",
            "Keeping people safe",
            "Forms: visit note, expenses, incident",
            "Saying goodbye",
            "Telephone numbers",
        ),
        1,
    ):
        s.y -= 18
        x = s.at(s.left, s.y, f"{i}  {a} ")
        s.dots(x, s.right - 24, s.y)
        s.at(s.right - 18, s.y, f"{i * 3}")
    s.y -= 20
    s.text("Welcome", "b", 14)
    s.text(
        "Fellside has had befrienders since the winter of 1987, when the road was shut for nine days. We have kept the habit. You will be asked to give an hour a week and to be there when you said that you would be. We ask for nothing cleverer than that."
    )
    return s.done()


@plain("Consultation/The next five years - what people said.pdf", "weir")
def consultation_analysis() -> bytes:
    """An analysis with a table of options."""
    s = Sheet(size=10)
    s.text("The next five years: what people said", "b", 18)
    s.text("Healthwatch Estershire read all 1,046 responses. This is our own summary. The council's is on its website.")
    widths = [215, 60, 60, 70, 80]
    s.row(["Proposal", "Agree", "Neither", "Disagree", "Don't know"], widths, ["b"] * 5, "#eeeeee")
    for row in (
        ("1. One front door", "44%", "21%", "19%", "16%"),
        ("2. From four buildings to two", "12%", "9%", "74%", "5%"),
        ("3. Charge of £9", "31%", "22%", "40%", "7%"),
        ("4. Respite on line", "48%", "18%", "27%", "7%"),
        ("Of which carers over 70", "19%", "*", "66%", "*"),
    ):
        s.row(row, widths)
    s.text("\nPlease tell us why", "b")
    s.text(
        "'The travelling offer is a list of hopes.' 'My brother has been going to Mill Street for 26 years.' 'Robbery.' * fewer than ten people."
    )
    return s.done()


@plain("Toolkits/Good practice examples in carer support.pdf", "tower")
def practice_compendium() -> bytes:
    """Two columns of short examples."""
    s = Sheet(size=9.5)
    s.text("Good practice in carer support: twelve examples", "b", 17)
    items = [
        ("Pharmacy prompt, Castlemoor", "Counter staff ask people who collect for two. 212 new carers in a year."),
        ("Two Kettles, Ravensholme", "Family carers visit family carers."),
        ("Night line, Brackwater", "Ten until six. Two paid staff and a rota of nurses who have retired."),
        ("Ferry friends, Fenn", "Free crossings to the hospital."),
        ("Paper pounds, Brackwater", "The respite budget divided up on a table."),
        ("Walk and talk, Dunholt", "A voice recorder and a dog."),
        ("Passport to leave, Corley", "A carer's card that wards respect."),
        ("Late library, Northmere", "Open until nine on Mondays for those who work."),
        ("Barbers, Marlbridge", "Beer mats and mirrors with the number."),
        ("Tea not telephone, Cragg", "Men said no to calls."),
    ]
    half, top = (s.right - s.left - 20) / 2, s.y
    y = top
    for i, (a, b) in enumerate(items):
        if i == 5:
            y = top
        x = s.left + (half + 20) * (i > 4)
        y = s.block(x, y - 8, half, a, "b")
        y = s.block(x, y, half, b)
        y = s.block(x, y, half, "Contact: see directory   Cost: low   Evidence: ** ", "gi", 8.5)
    return s.done()


@plain("Quality/Standards and key lines handbook page.pdf", "granary")
def standards_handbook() -> bytes:
    """Standards with numbers, criteria and sources of evidence, to be read."""
    s = Sheet(size=9.5, foot="Good Support Standards, 3rd edition: handbook. #")
    s.text("Good Support Standards: the handbook", "b", 17)
    s.text("The handbook says what each standard means and where an assessor looks. The self-check sheet is separate.")
    s.row(["No.", "Standard", "Met when", "Assessors look at"], [35, 150, 165, 145], ["b"] * 4, "#f3e6cf")
    for row in (
        (
            "1.1",
            "People are asked how they wish to be communicated with",
            "Nine of ten records show it",
            "Records; three people",
        ),
        ("1.2", "Letters are sent in the form asked for", "No second request was needed", "Print room log"),
        ("1.3", "BSL interpreters within two days", "True for the last five", "Invoices"),
        ("2.1", "Plans in the first person", "The person recognises it", "The person"),
        ("2.2", "People hold a copy", "They can find it", "The drawer"),
        ("3.1", "Introductions", "Nobody comes unannounced", "Rota; people"),
        ("3.3", "Late visits are learned from", "Something has changed", "Log; minutes"),
        ("4.2", "Complaints", "15 working days", "Last four"),
        ("5.2", "Trustees visit", "Each service in a year", "Visitors' book"),
    ):
        s.row(row, [35, 150, 165, 145])
    return s.done()


@plain("Carers/Carers Week/JT Form.pdf", "tower")
def carers_poem() -> bytes:
    """A page of verse by a carer, with blanks that are part of it."""
    s = Sheet("Times-Roman", 13, margin=110)
    s.text("Form", "b", 20)
    s.text(
        "Name: you know my name.\nDate: the same as yesterday.\nRelationship: I was his wife\nand then his hands.\n\nHours a week: how many are there?\nNights disturbed: which nights?\nDo you have time to do things you value?\nYes. I value this.\n\nOther: ........\nOther: ........\n\nSign here, the lady said.\nI signed for both of us.\n\nJ. T., Dunholt. Read at Carers' Week, 2024"
    )
    return s.done()


@plain("Peer review/Feedback letter Netherby.pdf", "orchard")
def peer_letter() -> bytes:
    """A letter of findings with headings like those of the scope."""
    s = Sheet("Times-Roman", 11.5, margin=64)
    s.text(
        "Regional Improvement Programme\n\nCaro Lyle, Director of Adult Social Services, Netherby\n\nDate: 27 June 2025\nOur ref: PR/NET/25\nYour ref:\n\nDear Caro\n\nPeer review, 10 to 12 June",
        "",
    )
    s.text(
        "Your question was whether people who wait for you stay safe and whether you would know if they did not. Our short answer is mostly, and not always."
    )
    for a, b in (
        ("What is strong", "Duty workers know their lists by heart. Volunteers ring in week two."),
        (
            "What to think about",
            "Knowledge is in heads. When two workers were away in May nobody looked at 60 people for a fortnight.",
        ),
        ("What people told us", "'I was not angry about the wait. I was angry about the silence.'"),
        ("Next", "We shall come back on a day that you choose in December."),
    ):
        s.text(a, "b", gap=1)
        s.text(b)
    s.text("\nYours sincerely\n\n\n\nLead peer\n\ncc")
    return s.done()


@plain("Carers/Matrix scores of eleven districts.pdf", "quarry")
def matrix_scores() -> bytes:
    """A table of many districts' scores."""
    s = Sheet(size=9.5, wide=True)
    s.text("Carers Partnership Maturity Matrix: what eleven places told us", "b", 17)
    s.text("Levels: 1 Starting out, 2 Developing, 3 Established, 4 Leading. '-' not scored. Places agreed to be named.")
    widths = [130, 95, 95, 95, 95, 95, 95]
    s.row(
        ["Place", "A. Identifying", "B. Information", "C. Assessments", "D. Breaks", "E. Young", "F. Partners"],
        widths,
        ["b"] * 7,
        "#d9e2d0",
    )
    for row in (
        "Dunholt 2 3 2 1 2 3",
        "Saltmere 3 2 3 2 2 2",
        "Fenn 2 2 - 1 - 3",
        "Corley 1 2 2 2 1 2",
        "Tolbury 2 3 2 2 3 2",
        "Netherby - - - - - -",
        "Moorland 3 3 2 1 2 4",
    ):
        s.row(row.split(), widths, ["b"])
    s.text(
        "\nNobody gave a 4 for breaks. Netherby met, talked for two hours and chose not to score. It told us that this was the best part."
    )
    return s.done()
