"""Word forms of user-led groups: free-text survey, event evaluation, one-page profile, accessible information audit."""

from __future__ import annotations

from eval.aside.forms_dev.charities import word as w
from eval.aside.forms_dev.charities.paper import as_pdf
from eval.aside.forms_dev.charities.pen import Pen, blank, filled, layout, partly

FREE = [
    "1. How did you first hear that you could ask the council for help?", "2. What was it like to be assessed?", "3. Who made the decisions in your support plan?", "4. Tell us about the people who support you now.",
    "5. What can you do in a week that you could not do before?", "6. What can you no longer do?", "7. If your support stopped tomorrow, what would you do first?", "8. Is there anything that we should have asked?",
]  # fmt: skip
FREE_A = [
    "From a woman at the bus stop whose sister had a direct payment. Nobody at the hospital said a word, and I was there for seven weeks with a broken pelvis and my MS.",
    "The first worker was kind but typed the whole time. She asked whether I could wash and I said that I could, because I can, on a good day, if I sit. It went down as independent. The second assessment was done by an occupational therapist who stayed for two hours and watched me make tea. That was the first time that someone from the council had seen how I live.",
    "I would say 70 per cent me. I wanted four hours together so that I could go to choir and they wanted it split in half hours. We argued and I won.",
    "Two personal assistants, Bev and Marta, who job share. Bev is funny. Marta drives. I worry about what will happen when Bev retires in the spring because the rate is too low to replace her.",
    "Choir on Tuesday nights. See my grandson on his own ground. Go out of the house on a day that I choose.",
    "Swimming. The pool's hoist has been broken since 2022.", "Ring my sister in Leeds and cry, and then I would ring the Disabled People's Centre.", "You should ask about money. I pay £61 a week and no one has explained why it went up.",
]  # fmt: skip
FREE_B = [
    "My GP.", "Long. Over the phone so I could not lip-read, my daughter had to answer for me and she doesn't know everything about me and I wouldn't want her to.", "They did", "Different one each day. Some good lads.", "Sleep, I suppose, knowing that someone comes in the morning.",
    "I can't get to the Deaf club as it finishes after the last carer comes.", "", "Why is it always on the phone?",
]  # fmt: skip


@layout(
    blank("Our lives our words questionnaire.docx", "orchard"),
    blank("Our lives our words/questionnaire with cover letter.docx", "quarry", v=1),
    filled("Our lives our words/returned 07.docx", "lantern", FREE_A),
    filled("Our lives our words/returned 11.docx", "ferry", FREE_B, v=1),
    partly("Our lives our words/returned 13 - stopped after Q3.docx", "mill", FREE_A, range(3)),
)  # fmt: skip
def free_text_survey(p: Pen) -> bytes:
    """Numbered questions with empty paragraphs; answers of a paragraph."""
    d = w.new("Arial", 14)
    w.head(d, "Our lives, our words", 0)
    if p.v:
        w.paras(
            d,
            "Estershire Disabled People's Centre\n14 Quay Parade, Ester, EX99 1ZZ\nhello@edpc.example\n\nDear member,\n\nThe council will soon be inspected. Inspectors will ask how it works with disabled people. We do not want others to answer that for us. Will you write to us about your life with support? Write as much or as little as you want, in your own language if that is easier. We will take out names. We will read every word, and the report will be written by members.\n\nPlease let us have it by 1 November. Ros can come and write it down for you: 01632 960077.\n\nYours, the Members' Panel",
        )
    else:
        w.para(
            d,
            "By disabled people, for disabled people. Please answer as many of these as you like in as many words as you like.",
        )
    for q in FREE:
        w.para(d, f"b|{q}")
        w.paras(d, p(q, "\n\n\n"))
    return w.save(d)


LIKERT = [
    "The day was worth the journey",
    "I could get in, hear and take part",
    "Speakers used words that I understood",
    "I had a chance to say what I think",
    "I learned something that I will use",
    "I know what will happen next",
]


@layout(
    blank("Provider forum/Evaluation sheet.docx", "ferry"),
    blank("Provider forum/Evaluation Care Together day 21 May.docx", "ferry", v=1),
    filled("Provider forum/eval sheets/eval 4.docx", "ferry", ["4", "4", "3", "2", "4", "1", "The PA panel", "less slides", "provider"], v=1),
    filled("Provider forum/eval sheets/eval 9.docx", "ferry", ["3", "2", "3", "3", "", "2", "meeting the brokerage team in the flesh", "Loop in the small room", "Carer"], v=1),
    partly("Provider forum/eval sheets/eval 12.docx", "ferry", ["4", "4", "4", "", "", "", "", "", ""], range(9), v=1),
)  # fmt: skip
def forum_evaluation(p: Pen) -> bytes:
    """A Likert grid with ticks and three short lines, all in a nested table."""
    d = w.new("Comic Sans MS", 11)
    outer = d.add_table(1, 1)
    outer.style = "Table Grid"
    cell = outer.rows[0].cells[0]
    w.put(
        cell,
        "b|What did you think of today?"
        + (
            "\nCare Together day, Assembly Rooms, Wednesday 21 May 2025\nPlease drop this in the basket by the cakes."
            if p.v
            else "\nPlease hand this in before you go."
        ),
    )
    opts = ["1", "2", "3", "4"]
    rows = [["", "Not at all", "A little", "Mostly", "Yes"]]
    rows += [[q, *p.cells(q, opts)] for q in LIKERT]
    w.grid(cell, rows, [7, 2.2, 2.2, 2.2, 2.2], top="FFF2CC")
    for q in ("Best bit:", "Next time:", "I am a (provider, carer, person who draws on support, council, other):"):
        w.para(cell, f"{q} " + p(q, "." * (90 - len(q))))
    w.para(
        cell,
        "gi|We share what you said with everybody who came, within three weeks."
        if not p.v
        else "We share what you said with everybody who came, within three weeks.",
    )
    return w.save(d)


PROFILE = [
    ("What people like and admire about me", "Ask three people who know you well. No 'well behaved' please."),
    (
        "What is important to me",
        "Who, where, when, which chair, which tea. Enough detail that a stranger could get the day right.",
    ),
    ("How best to support me", "What helps and what does not. How I show that I have had enough."),
]


@layout(
    blank("One page profile.docx", "mill"),
    blank("Person centred planning/One page profile - example notes.docx", "harbour", v=1),
    filled("Person centred planning/OPP Delroy.docx", "mill", ["Delroy", "- smile\n- knows every bus\n- kind to new people", "Dad's phone call at 6\nRed mug\nBeing early", "Tell me the plan on Sunday night\nDon't touch my bag\nIf I hum, leave the room for ten minutes", "3 Nov, Delroy & Kath"]),
    filled("Person centred planning/profile Mrs Eileen Garside.docx", "harbour", ["Eileen, or Mrs Garside to doctors", "Her wit, her knitting, that she never forgets a birthday.", "Her own front door key on a ribbon. Mass on the radio at ten. Tea before talking. Seeing Frank's photograph from the bed. Being asked rather than told.", "Speak on the left. Give her two things to choose from. She will say that she is fine; look at her hands. If she asks for Frank, ask her about him: do not tell her that he has died.", ""], v=1),
    partly("Person centred planning/OPP new tenant to do with family.docx", "mill", ["Jo", "", "Football. Her cat", "", ""], range(5)),
)  # fmt: skip
def one_page_profile(p: Pen) -> bytes:
    """Coloured boxes: label and answer in one cell."""
    d = w.new("Segoe UI", 12)
    w.para(d, "b|One page profile", size=22, centre=True)
    w.para(d, "b|My name:¦ " + p("My name:"), size=16, centre=True)
    for (title, note), colour in zip(PROFILE, ("FDE9D9", "DAEEF3", "EAF1DD"), strict=True):
        got = p(title)
        hint = f"\n{'' if p.v else 'gi|'}{note}" if p.v or not got else ""
        t = w.grid(d, [[f"b|{title}{hint}\n{got or chr(10) * 4}"]], [16.5])
        w.shade(t.rows[0].cells[0], colour)
    w.para(d, "Made on, and with whom: " + p("Made on, and with whom:"))
    if p.v:
        w.para(
            d,
            "Three Rivers Person Centred Network. Profiles are owned by the person and live where the person says.",
            size=9,
        )
    return w.save(d)


AIS = [
    ("1 Identify", ["Every contact form asks about communication needs", "Needs are asked about again at review", "Carers are asked as well"]), ("2 Record", ["Needs are recorded in a set place and way", "What is recorded is what the person needs, not the condition"]),
    ("3 Flag", ["The flag can be seen on opening the record", "The flag sets off something: a letter in large print is printed"]), ("4 Share", ["Needs are sent with referrals", "Consent to share is recorded"]), ("5 Meet", ["Easy read, BSL, Braille and audio can be had", "Longer appointments are offered", "Staff know how to book", "The website passes WCAG 2.2 AA"]),
]  # fmt: skip


@layout(
    blank("Accessible information/AIS self assessment.docx", "lantern"),
    blank("Accessible information/AIS self assessment (2).pdf", "harbour", v=1, turn=as_pdf),
    filled("Accessible information/AIS Moorland ASC.docx", "ferry", [x for c, n in zip(["Fully", "Partly", "Not", "Partly", "Not", "Fully", "Not", "Partly", "Fully", "Partly", "Fully", "Partly", "Partly"], ["LAS contact form v9", "not forced", "", "free text", "'deaf' typed", "", "manual", "PDF only", "", "Braille 3 wks", "", "survey: 44% knew", "report Sept"], strict=True) for x in (c, n)]),
    filled("AIS_return_Haven.pdf", "quarry", [x for c, n in zip(["Fully"] * 5 + ["Partly"] * 2 + ["Fully"] * 6, ["yes"] * 5 + ["no flag", "paper"] + ["yes", "form 2", "yes", "yes", "poster", "checked by volunteer who uses a screen reader"], strict=True) for x in (c, n)], v=1, turn=as_pdf),
    partly("Accessible information/AIS Moorland ASC wip.docx", "orchard", ["Fully", "form v9", "Partly", "", "Not", "", "Partly", "free text", *[""] * 18], range(8)),
)  # fmt: skip
def accessible_information(p: Pen) -> bytes:
    """Standards preprinted beside 'Choose an item.' and an empty evidence cell."""
    d = w.new("Arial", 11)
    w.head(d, "Accessible Information Standard: self-assessment")
    w.para(
        d,
        "The Standard has five steps. It applies to publicly funded adult social care and is often the easiest thing to ask about in a visit: a person either had the letter in large print or did not. Deaf Voice and Sight Estershire ask each team and provider to look at themselves once a year. Choose 'Fully' only if it would still be true on a Friday afternoon.",
        size=11,
    )
    w.para(
        d,
        ("" if p.v else "gi|")
        + "How to gather evidence: take ten records at random; ring five people; book an interpreter as a test; print the home page and give it to somebody with low vision. For example: 'ten of ten records asked, four used the set field, one letter in large print was sent in ordinary print'.",
    )
    rows = [["Step", "Criterion", "How far?", "Evidence"]]
    for step, items in AIS:
        for i, item in enumerate(items):
            rows.append([step if i == 0 else "^", item, f"s|{a}" if (a := p(item)) else "S|Choose an item.", p(item)])
    w.grid(d, rows, [2.2, 7, 3, 5], top="D0E0E3", size=10)
    w.para(d, "Please return to ais@deafvoice.example by 30 November 2024. Version 3, issued September 2024.")
    return w.save(d)
