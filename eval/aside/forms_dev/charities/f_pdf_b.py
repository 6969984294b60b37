"""More PDF forms: AcroForm questionnaire, advocacy referral, board self-check as flowed text, postal carers' survey."""

from __future__ import annotations

from reportlab.lib import colors

from eval.aside.forms_dev.charities.f_pdf_a import with_values
from eval.aside.forms_dev.charities.paper import Sheet
from eval.aside.forms_dev.charities.pen import Pen, blank, filled, layout, partly

PEER = [
    ("Council", "", 1), ("Completed by (name and role)", "", 1),
    ("1. What are you most proud of in adult social care over the past year?", "Please give one example which a person who draws on support would recognise.", 4),
    ("2. What keeps you awake at night?", "Be candid. This page is seen by the team of peers only.", 4),
    ("3. Which questions would you like the team to explore?", "No more than three. Teams do better work on few questions.", 4),
    ("4. Who should the team meet?", "Front-line staff without managers, people and carers, providers, the lead member and the opposition, ICB, voluntary sector.", 3),
    ("5. Waiting lists: people waiting for a Care Act assessment at the last month end", "Number only", 1),
    ("6. Median days waited", "Number only", 1), ("7. Longest wait (days)", "Number only", 1), ("8. People overdue an annual review", "Number only", 1),
    ("9. What has been tried already and did not work?", "", 3), ("10. Anything the team must know before it arrives", "E.g. elections, restructures, a recent death or media interest.", 3),
]  # fmt: skip


@layout(
    blank("Peer challenge/Pre-challenge questionnaire.pdf", "ferry"),
    blank("Peer Challenge pre-visit questionnaire Wexcombe.pdf", "quarry", v=1),
    filled("Peer challenge/Wexcombe response.pdf", "ferry", ["Wexcombe Borough Council", "P. Anning, AD Strategy & Assurance", "The three conversations pilot in Easton: 62% of people had an answer the same week. Mrs D told us she was 'spoken to like a neighbour'.", "DoLS backlog and night-time sufficiency for people with advanced dementia.", "Is our front door making the right offer? Does learning from safeguarding reach practice?", "Easton locality team; Carers Voice; lead member (Cllr M. Purdy).", "412", "37", "288", "1,106", "Outsourced reviews. Quality was poor and half were redone.", "By-election on 6 May."], v=1),
    filled("Questionnaire (completed) v2.pdf", "lantern", ["Holmshire", "JT, PSW", "Strengths-based practice audits", "Recruitment of OTs", "1) waiting well 2) co-production", "All of the above", "958", "n/k", "", "2240", "", "No"]),
    partly("Peer challenge/Wexcombe response - saved halfway.pdf", "ferry", ["Wexcombe Borough Council", "P. Anning", "Reablement: 84% at home after 91 days", "", "", "", "401", "36", "", "", "", ""], range(12), v=1),
)  # fmt: skip
def peer_acroform(p: Pen) -> bytes:
    """An AcroForm: labels above fields, values in the fields only."""
    s = Sheet(size=10.5, foot="Pre-challenge questionnaire, issue 4. Please save before closing. #")
    s.text("Regional Adult Social Care Peer Challenge", "b", 17)
    s.text("Pre-challenge questionnaire", "b", 13)
    if p.v:
        s.text("Wexcombe: on site 13 to 15 May. Return by 17 April to peerchallenge@regionalprogramme.example", "b")
    s.text(
        "This questionnaire goes to the challenge team two weeks before it comes on site together with your self-assessment. It should take a director and two colleagues about an hour. Do not repeat what is in the self-assessment: the team will have read it.",
        "" if p.v else "ig",
    )
    values: dict[str, str] = {}
    for n, (q, note, lines) in enumerate(PEER):
        tall = 6 + 14 * lines
        s.room(tall + 36)
        s.text(q, "b", gap=1)
        if note:
            s.text(note, "" if p.v else "ig", 9, gap=1)
        name = f"field_{n + 1}"
        s.c.acroForm.textfield(
            name=name,
            x=s.left,
            y=s.y - tall,
            width=(s.right - s.left) if lines > 1 or n < 2 else 120,
            height=tall,
            fontName="Helvetica",
            fontSize=9,
            borderWidth=1,
            borderColor=colors.grey,
            fillColor=colors.HexColor("#eef3fb"),
            fieldFlags="multiline" if lines > 1 else "",
            maxlen=2000,
        )
        s.y -= tall + 8
        ans = p(q)
        if ans:
            values[name] = ans
    content = s.done()
    return with_values(content, values) if values else content


@layout(
    blank("Advocacy/Referral form - statutory advocacy.pdf", "mill"),
    blank("Advocacy referral Nov 2024 (print).pdf", "quarry", v=1),
    filled("Advocacy/referral 2271.pdf", "mill", ["Dorothy Kemp", "3/4/1938", "Flat 2 Marine Court, Selbourne", "currently Ward 7, Selbourne General", "IMCA", "Change of accommodation", "No", "hearing aids, short sentences", "No family. Neighbour holds key only.", "Best interests mtg 21st Nov", "Lisa Farrow SW, Hospital team", "01632 960381", "14/11/24"]),
    filled("Ref_CareActAdv_RM.pdf", "lantern", ["R. M.", "19.11.89", "c/o Bridge House", "at home", "Care Act advocate", "Assessment", "Yes", "Tigrinya interpreter; female worker please", "brother not appropriate, see chronology attached", "", "D Pyle", "d.pyle@selbourne.example", "2 Dec"], v=1),
    partly("Advocacy/referral (to be completed) DK.pdf", "mill", ["Dorothy Kemp", "3/4/1938", "", "Ward 7", "IMCA", "", "", "", "", "", "L Farrow", "", ""], range(13)),
)  # fmt: skip
def advocacy_referral(p: Pen) -> bytes:
    """Boxes with the label small inside, drawn tick boxes, an office-use strip."""
    s = Sheet(size=9.5, foot="Selbourne Advocacy Together is a charity and takes no instructions from the council. #")
    s.frame(s.left, s.y, s.right - s.left, 34, "#1d4e5f")
    s.c.setFillGray(1)
    s.c.setFont("Helvetica-Bold", 15)
    s.c.drawString(s.left + 10, s.y - 22, "Referral for statutory advocacy")
    s.c.setFillGray(0)
    s.y -= 42
    s.text(
        "Use this form for Independent Mental Capacity Advocates, Care Act advocates and Relevant Person's Paid Representatives. You do not need it for community advocacy: people can ring us themselves on 01632 960300. We answer within two working days. We cannot begin without the date of the decision."
        + (" Form SAT3, November 2024." if p.v else ""),
        "" if p.v else "i",
    )
    wide = s.right - s.left

    def boxed(label: str, x: float, w: float, h: float) -> None:
        s.frame(x, s.y, w, h)
        s.at(x + 4, s.y - 10, label, "" if p.v else "g", 8)
        s.block(x + 6, s.y - 13, w - 10, p(label), "u", 10)

    s.room(60)
    boxed("Person's name", s.left, wide * 0.6, 32)
    boxed("Date of birth", s.left + wide * 0.6, wide * 0.4, 32)
    s.y -= 32
    boxed("Home address", s.left, wide, 40)
    s.y -= 40
    boxed("Where is the person now?", s.left, wide, 32)
    s.y -= 40
    for q, opts in (
        ("Which advocate?", ("IMCA", "Care Act advocate", "RPPR")),
        (
            "What is the decision or process?",
            (
                "Assessment",
                "Care planning",
                "Review",
                "Safeguarding",
                "Serious medical treatment",
                "Change of accommodation",
            ),
        ),
        ("Has the person agreed to this referral?", ("Yes", "No", "Lacks capacity to agree")),
    ):
        s.text(q, "b", gap=1)
        got, x, y = p(q), s.left, s.y - 13
        for o in opts:
            if x + 150 > s.right:
                x, y = s.left, y - 15
            s.tick(x, y, o == got)
            s.at(x + 13, y + 1, o)
            x += 155
        s.y = y - 8
    for label, h in (
        ("How does the person communicate? What do we need to know before visiting?", 48),
        ("Family or friends: who, and why is nobody appropriate to support?", 48),
        ("Dates of meetings or deadlines", 32),
    ):
        boxed(label, s.left, wide, h)
        s.y -= h
    s.y -= 8
    boxed("Referrer's name and team", s.left, wide * 0.45, 34)
    boxed("Telephone or e-mail", s.left + wide * 0.45, wide * 0.35, 34)
    boxed("Date", s.left + wide * 0.8, wide * 0.2, 34)
    s.y -= 46
    s.frame(s.left, s.y, wide, 44, "#eeeeee")
    s.at(s.left + 6, s.y - 12, "Office use", "b", 8)
    s.at(
        s.left + 6,
        s.y - 30,
        "Ref:                          Allocated to:                                     Date allocated:                      Conflict checked  Y / N",
        "",
        8,
    )
    s.y -= 60
    s.text(
        "Return to: referrals@selbourneadvocacy.example or Selbourne Advocacy Together, The Old Fire Station, Pell Street, Selbourne."
    )
    return s.done()


BOARD = [
    ("Standard 1. Annual health checks", "GREEN: at least 75% of people on GP registers aged 14 and over had a check and left with a health action plan they can read. AMBER: between 60% and 74%, or plans not in easy read. RED: under 60%, or the figure is not known.", "Example of good practice: in Tarn Valley experts by experience phone people the week before to ask whether they are worried about the blood test."),
    ("Standard 2. Acute liaison", "GREEN: learning disability nurses cover seven days and report to the Board. AMBER: five days, or cover falls away in leave. RED: no named nurse.", "Look at what happened to the last five people admitted, not at the job description."),
    ("Standard 3. A home of my own", "GREEN: nobody lives further than they wish from the people they love; there is a plan for every person out of area. AMBER: plans exist for most. RED: plans are out of date or nobody knows how many.", "Ask to see tenancy agreements in easy read."),
    ("Standard 4. Paid work", "GREEN: above the regional average and rising, with job coaches. AMBER: at average. RED: below or falling.", "The council's own payroll is a fair place to begin. How many people with a learning disability work there?"),
    ("Standard 5. Being part of decisions", "GREEN: self-advocates co-chair the Board, are paid, and can point to three things they changed. AMBER: they attend and are heard. RED: papers come late or are not in easy read.", "Time how long self-advocates speak in one meeting."),
    ("Standard 6. Family carers over 70", "GREEN: every one has been offered a conversation about the future and has an emergency plan. AMBER: more than half. RED: fewer, or not known.", "Good practice: the 'Two Kettles' visits by family carers to family carers."),
    ("Standard 7. Keeping safe", "GREEN: people know what a safeguarding enquiry is and were asked what they wanted. AMBER: asked, not recorded. RED: not asked.", "Use the easy-read card from the Safeguarding Adults Board."),
]  # fmt: skip


@layout(
    blank("LDPB/Big Check self-assessment 2025.pdf", "harbour"),
    blank("Big Check 2025 - Ravensholme LD Partnership Board.pdf", "orchard", v=1),
    filled("LDPB/Ravensholme Big Check return.pdf", "ferry", ["A", "69%, 31 Dec", "G", "7 day cover since Sept", "A", "22 people OOA, 17 plans", "R", "3.1 v 5.2 regional", "G", "co-chair Tom B; buses, gate, menu", "R", "n/k", "A", "asked in 8 of 12", "T. Bellis + M. Okoro, 4.2.25"], v=1),
    filled("Big check Corley.pdf", "mill", ["Green", "77%", "Amber", "leave", "Amber", "", "Amber", "5.0", "Green", "minutes 12/3", "Amber", "34 of 60", "Green", "MSP audit", "Board agreed 19 March"]),
    partly("LDPB/Big Check - first go.pdf", "harbour", ["A", "69%", "G", "", "A", "", "", "", "", "", "", "", "", "", ""], range(15), v=1),
)  # fmt: skip
def big_check(p: Pen) -> bytes:
    """Flowed text: criteria in full, then 'Our colour' and 'Because' at the end of each."""
    s = Sheet(
        "Times-Roman" if p.v else "Helvetica", 11, margin=62, foot="The Big Check. Made with self-advocates. Page #"
    )
    s.text("The Big Check 2025", "b", 22)
    if p.v:
        s.text("Ravensholme Learning Disability Partnership Board", "b", 13)
    s.text(
        "Each year Partnership Boards look at seven standards and give a colour to each. The criteria were written by self-advocates, family carers and commissioners over two winters. They are printed here in full so that you do not have to look anywhere else. Please do this in a meeting, with the criteria read out, and write what the Board agreed. A red is not a failure. A green that nobody recognises is."
    )
    s.text(
        "Write R, A or G after 'Our colour' and no more than a line after 'Because'. Send it by 31 March to bigcheck@ldnetwork.example."
    )
    for title, crit, tip in BOARD:
        s.room(120)
        s.text(title, "b", 13)
        s.text(crit)
        s.text(tip, "" if p.v else "ig")
        s.y -= 13
        for label in ("Our colour:", "Because:"):
            x = s.at(s.left if label[0] == "O" else s.left + 150, s.y, label + " ", "b")
            ans = p(f"{label}")
            if ans:
                s.at(x, s.y, ans)
            else:
                s.dots(x, s.left + 140 if label[0] == "O" else s.right, s.y)
        s.y -= 14
    s.room(40)
    s.y -= 16
    x = s.at(s.left, s.y, "Agreed by the co-chairs (names and date): ", "b")
    ans = p("Agreed by the co-chairs (names and date):")
    if ans:
        s.at(x, s.y, ans)
    else:
        s.dots(x, s.right, s.y)
    return s.done()


POSTAL = [
    ("1. How many hours a week do you care?", ("0-19", "20-49", "50 or more")), ("2. Who do you look after?", ("Husband, wife or partner", "Parent", "Son or daughter", "Someone else")),
    ("3. In the past year, how easy was it to find information?", ("Very easy", "Fairly easy", "Difficult", "I did not try")), ("4. Do you have time to do things you value?", ("As much as I want", "Some", "None")),
    ("5. Have you had a carer's assessment?", ("Yes", "No", "Not sure")), ("6. Do you feel encouraged and supported?", ("Yes", "Sometimes", "No")),
    ("7. Does caring affect your health?", ("Tired", "Poor sleep", "Back or joints", "Low mood", "No")), ("8. Are you in paid work?", ("Full time", "Part time", "Retired", "Gave up work to care")),
    ("9. Do you know whom to ring in an emergency?", ("Yes", "No")), ("10. Did you have a break of a day or more this year?", ("Yes", "No")),
]  # fmt: skip


@layout(
    blank("Carers survey 2025 postal.pdf", "quarry"),
    blank("Carers/Carers survey (Bengal cover note version).pdf", "orchard", v=1),
    filled("Carers/returned/serial 00418.pdf", "mill", ["50 or more", "Husband, wife or partner", "Difficult", "None", "Yes", "Sometimes", "Tired+Poor sleep", "Retired", "No", "No", "", "someone to ring at night"]),
    filled("Carers survey scan 00533.pdf", "harbour", ["20-49", "Parent", "Fairly easy", "Some", "No", "", "Back or joints", "Part time", "Yes", "Yes", "f, 58, White British", ""]),
    partly("Carers/returned/serial 00602 incomplete.pdf", "ferry", ["50 or more", "Son or daughter", "I did not try", "None", "", "", "", "", "", "", "", ""], range(12)),
)  # fmt: skip
def postal_carers(p: Pen) -> bytes:
    """Two columns of numbered questions with small boxes."""
    s = Sheet(size=9.5)
    s.text("Survey of carers in Alderbrough", "b", 18)
    s.text(
        "You have been sent this because our records say that you look after somebody. Your answers are private: the number on the back is only there so that we do not write to you twice. Tick one box for each question, or as many as you like for question 7. Use the envelope; no stamp is needed. Closing date 28 February 2025."
    )
    if p.v:
        s.text(
            "A Bengali, Urdu or large-print copy, or a telephone call instead, can be had from the Carers' Centre on 01632 960450. The survey is run for Alderbrough Council by the Alderbrough Carers' Centre, Freepost ALD-CARE."
        )
    top, half = s.y, (s.right - s.left - 20) / 2
    y = top
    for n, (q, opts) in enumerate(POSTAL):
        if n == 5:
            y = top
        x = s.left + (half + 20) * (n > 4)
        y = s.block(x, y - 6, half, q, "b")
        got = p(q).split("+")
        for o in opts:
            y -= 15
            s.tick(x + 4, y, o in got, sign="8" if n % 2 else "4")
            s.at(x + 18, y + 1, o)
        y -= 6
    s.y = top - 400
    for q in (
        "11. Age, sex and ethnic background (leave out if you wish)",
        "12. One thing that would make the most difference to you",
    ):
        s.text(q, "b")
        s.y -= 16
        s.at(s.left + 4, s.y, p(q), "u", 11)
        s.rule(s.left, s.right, s.y - 3)
        s.y -= 8
    s.text("Serial number ________   Thank you.", size=8)
    return s.done()
