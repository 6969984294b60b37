"""Word toolkits: co-production statements, sector-led self-assessment, triangle criteria, environment audit."""

from __future__ import annotations

from eval.aside.forms_dev.charities import word as w
from eval.aside.forms_dev.charities.paper import as_pdf
from eval.aside.forms_dev.charities.pen import Pen, blank, filled, layout, partly

STATEMENTS = [
    ("People set the agenda", "Those who draw on support decide at least half of what a meeting talks about, and can strike things off.", "In Harrowdale the first item is always 'what has bothered us this month', and officers speak last.", "A group can fill an agenda with what it is asked to comment on and still set nothing."),
    ("Money is talked about openly", "Everybody at the table knows what the budget is and what it cannot do.", "Brackwater's carers group was given the respite budget as a pile of paper pounds and divided it up.", "It is not honest to co-produce a service whose saving has been decided."),
    ("Different people come", "The group looks like the area. People who find meetings hard have other ways to shape things.", "Walk-and-talks with a voice recorder; a WhatsApp group for night-shift carers; a quiet hour at the library.", "Count who is missing before you count who came."),
    ("People are paid and thanked", "There is a policy, people are paid on time, and no one loses benefits.", "Vouchers the same day, expenses in cash, a letter about what changed.", "Being late with £20 tells someone what you think of their time."),
    ("We say what changed", "Every piece of work ends with 'you said, we did, we could not, and this is why'.", "Hollin Vale puts the list on the back of the council tax leaflet.", "'We could not' is the sentence that builds trust."),
    ("Staff let go", "Managers share decisions that matter and put up with being uncomfortable.", "Two people with lived experience have a casting vote on home care tenders in Pengarth.", "Ask who wrote the minutes and who saw the draft."),
]  # fmt: skip
COPRO_A = [
    "Working Age Adults commissioning, Lynmoor", "7 people incl. three from Our Lynmoor",
    "Agenda is drafted by us and sent to the group for comment. Nobody has ever struck anything off.", "2", "Swap: group drafts, we comment. From Feb.",
    "Group saw the whole day-service budget in Nov, with transport and overheads.", "4", "Do the same for extra care.",
    "Nine regulars, all over 50, one of colour. Young people's forum not linked at all.", "1", "Pay the youth worker at Spark for 2 sessions\nAsk the mosque",
    "Policy agreed 2022, average 19 days to pay!", "3", "Prepaid cards",
    "Only in the annual report.", "2", "",
    "Interview panels yes. Tender scoring no.", "3", "Legal to advise on voting by lay members", "Dal Hothi", "April 2025",
]  # fmt: skip
COPRO_B = [
    "Carers strategy group", "Jean, Abdi, Marcus (carers); Tess (council)", "we do", "5", "keep going", "not really", "2", "ask finance to come",
    "quite mixed, no dads", "3", "evening slot", "yes", "5", "-", "yes mostly", "4", "put it on the website", "getting there", "3", "try it with the respite tender", "Tess", "",
]  # fmt: skip


@layout(
    blank("Co-production/Co-production toolkit - looking in the mirror.docx", "harbour"),
    blank("Co-production/Looking in the mirror toolkit.pdf", "quarry", v=1, turn=as_pdf),
    filled("Co-production/Mirror - WAA commissioning.docx", "harbour", COPRO_A),
    filled("Co-production/Mirror carers strategy group.docx", "harbour", COPRO_B, v=1),
    partly("Co-production/Mirror template LD team in progress.docx", "harbour", COPRO_A, range(9)),
)  # fmt: skip
def mirror_toolkit(p: Pen) -> bytes:
    """Three pages of how-to, then statements with examples and three short spaces each."""
    d = w.new("Arial", 11)
    g = "gi|" if p.v == 0 else ""
    w.head(d, "Looking in the mirror", 0)
    w.para(d, "A toolkit for groups that say they co-produce", size=14)
    w.head(d, "Why we made this")
    w.paras(
        d,
        "Most strategies say co-production. Fewer people who were in the room would use that word. In 2023 the Our Say network asked 140 people who sit on boards in eleven councils what it had been like. They told us about papers that arrived the night before, about being thanked warmly and ignored, and about a handful of groups where something different happened. This toolkit is drawn from what was different.\nIt has six statements. None of them is new. Each has an example of good practice and one uncomfortable thought. Use them to talk, and only then to score.",
    )
    w.head(d, "How to use it")
    for line in (
        "Set aside two hours and a lunch. Do not do it online the first time.",
        "Make sure that at least half of those in the room draw on care or are carers.",
        "Read each statement aloud. Let silence happen.",
        "Let people score alone before you score together. If scores are more than two apart, that is your conversation.",
        "Write down what somebody else could go and see.",
    ):
        w.para(d, line, "List Bullet")
    w.head(d, "What the scores mean", 2)
    w.grid(
        d,
        [
            ["1", "We would be embarrassed if somebody looked"],
            ["2", "We have begun; it rests on one or two people"],
            ["3", "It happens more often than not"],
            ["4", "It is how we work, and would go on if people left"],
            ["5", "Others come to learn from us"],
        ],
        [1.5, 14],
    )
    w.para(d, "b|Group or team:¦ " + p("Group or team:"))
    w.para(d, "b|Who was in the room:¦ " + p("Who was in the room:"))
    for n, (title, means, example, thought) in enumerate(STATEMENTS, 1):
        w.head(d, f"{n}. {title}", 2)
        w.para(d, f"{g}{means}")
        w.para(d, f"b|Good practice. ¦{g}{example}")
        w.para(d, f"b|An uncomfortable thought. ¦{g}{thought}")
        w.grid(
            d,
            [
                ["Where are we now?", "Score", "What will we do next?"],
                [p("Where are we now?"), p("Score"), p("What will we do next?")],
            ],
            [8, 1.6, 7],
            top="E2EFDA",
            tall=2.2,
        )
    w.para(d, "b|Person who will keep us to this:¦ " + p("Person who will keep us to this:"))
    w.para(d, "b|When we will look again:¦ " + p("When we will look again:"))
    w.foot(d, "Our Say network, 2024. Copy it, change it, tell us. mirror@oursay.example")
    return w.save(d)


SLI = [
    ("Theme 1: Working with people", [("How do you know that assessments are timely and person-centred?", "You might draw on audit, waiting times by team, feedback from carers, and what advocates tell you. Avoid describing process."), ("How do you prevent, reduce and delay needs?", "Outcomes of reablement and equipment; what voluntary organisations are asked to do; reach into communities that use services least."), ("How do you know that people have equal experience and outcomes?", "Which groups, what gap, what you did, and whether it narrowed.")]),
    ("Theme 2: Providing support", [("Is there enough care of good quality, and where is there not?", "Market position, waits for home care, out-of-area placements, provider failure."), ("How well do you work with partners?", "Be specific: discharge, mental health section 75, housing, and the voluntary sector as a partner rather than a supplier.")]),
    ("Theme 3: Ensuring safety", [("How safe are people when they move between services?", "Discharge, transition at 18, moving from another area, leaving prison."), ("How effective is safeguarding?", "Conversion rates, timeliness, Making Safeguarding Personal, learning from SARs.")]),
    ("Theme 4: Leadership", [("What does the council's leadership know, and how?", "Performance meetings, scrutiny, visits, complaints."), ("What have you learned and changed this year?", "One mistake and what followed from it is worth more than three successes.")]),
]  # fmt: skip
SLI_FULL = [
    "Ashmere City Council", "Vera Kittow, Head of Assurance", "20 Jan 2025",
    "In our quarterly audit of 60 cases, 71% were graded good (58% a year ago). The weakest point is carers' contingency planning. Median wait for assessment is 24 days; occupational therapy 91.", "Carers' Hub told us in November that letters about waiting 'read like a bank'. Rewritten with them.", "3",
    "Reablement is offered to 61% of people leaving hospital; 88% at home after 91 days. Fewer than one in five people from the Somali community reach it.", "Community connectors in four libraries", "3",
    "We compared outcomes by ward, ethnicity and age. Younger disabled adults wait longest for reviews. A dedicated reviewer began in October and overdue reviews fell from 212 to 130.", "EqIA log; see appendix C", "2",
    "Home care is available within 48 hours in all postcodes but AS7. Nursing dementia beds are short: 31 people placed outside the city.", "MPS 2024; brokerage dashboard", "2",
    "Discharge to assess is jointly run and our relationship with the Trust is good day to day, fragile at the top.", "s75 review", "3",
    "Transition planning begins at 16 for 40% of young people, which is late.", "", "2",
    "Conversion 34%. 92% of people asked for outcomes, 85% met wholly or partly. Two SARs published: self-neglect panel is the result.", "SAB annual report", "3",
    "Lead member and DASS visit a team monthly and write up what they heard. Scrutiny took three deep dives.", "Visit notes 1-9", "4",
    "We closed a lunch club on figures that were wrong. We apologised to its members in person and reopened with them as trustees.", "Cabinet paper 14 Sept", "3",
]  # fmt: skip


@layout(
    blank("SLI/Regional self-assessment 2025 template.docx", "ferry"),
    blank("SLI/Regional self-assessment 2025 Ashmere.docx", "orchard", v=1),
    filled("SLI/Regional self-assessment 2025 Ashmere FINAL.docx", "mill", SLI_FULL, v=1),
    filled("SLI/Self assessment Tolbury.docx", "lantern", ["Tolbury MBC", "T. Wragge", "31/1", "Audit programme relaunched; 48% good. Timeliness poor in North.", "audit report", "2", "Prevention strategy agreed. See attached.", "Strategy", "2", "Data on ethnicity missing in 31% of records.", "", "1", "Sufficient.", "MPS", "3", "Good", "BCF", "3", "Discharge safe; transitions patchy", "tracker", "2", "DoLS 640 waiting", "SAB", "2", "Monthly board", "minutes", "3", "Moved duty to localities, undone after 5 months", "", "3"]),
    partly("SLI/Regional self-assessment Ashmere draft 2 (themes 1-2).docx", "ferry", SLI_FULL, range(15), v=1),
)  # fmt: skip
def sli_self_assessment(p: Pen) -> bytes:
    """Content controls under each question, with prompts in italic grey."""
    d = w.new("Calibri", 11)
    w.foot(
        d, "Not for publication. Shared within the region under the sector-led improvement protocol.", "SLI/SA/25 v1.2"
    )
    w.head(d, "Sector-led improvement: regional self-assessment 2025", 0)
    w.para(
        d,
        "This self-assessment is the common starting point of the region's peer work. It has been kept to nine questions. Answers of more than 250 words will be sent back. It is read by two peers from other councils, by someone who draws on support, and by the regional programme office; a conversation of two hours follows.",
    )
    w.para(
        d,
        "b|Judgement. ¦At the end of each answer give yourself a number. 1: significant shortfalls. 2: some shortfalls. 3: evidence shows a good standard. 4: exceptional. Peers are asked whether they would have given the same.",
    )
    hint = "S|Click or tap here to enter text."

    def ctl(q: str, hold: str = hint) -> str:
        got = p(q)
        return f"s|{got}" if got else hold

    rows = [[f"b|{q}", ctl(q)] for q in ("Council", "Completed by", "Date")]
    if p.v:
        rows.insert(0, ["b|Return to", "sli@northernregionprogramme.example by 31 January 2025"])
        rows.insert(1, ["b|Reference", "ASH/25/07"])
    w.grid(d, rows, [4.5, 12], left="DDE7F0")
    for theme, parts in SLI:
        w.head(d, theme)
        for q, note in parts:
            w.para(d, f"b|{q}")
            w.para(d, f"gi|{note}")
            w.para(d, ctl(q))
            w.grid(
                d,
                [["Evidence", ctl("Evidence"), "Judgement (1-4)", ctl("Judgement (1-4)", "S|Choose an item.")]],
                [2.5, 8, 3.5, 3],
            )
    return w.save(d)


TRI = [
    ("1. Carers and the essential role they play are identified at first contact", ["1.1 The carer is routinely identified when the person is first assessed", "1.2 Special circumstances of carers are recorded (parents, young carers, distance, language)", "1.3 Carers' views are sought, used throughout, and recorded as theirs", "1.4 Consent of the person to share is asked and asked again"]),
    ("2. Staff are carer aware and trained", ["2.1 All staff have had carer awareness training", "2.2 The training was delivered by carers or with carers", "2.3 Carer awareness is part of supervision and appraisal"]),
    ("3. Policy and practice on confidentiality and sharing information are in place", ["3.1 Guidelines on confidentiality are agreed and used", "3.2 An advance statement form is offered", "3.3 Records show what can be shared with whom"]),
    ("4. Defined posts responsible for carers are in place", ["4.1 There is a carers' lead in every team", "4.2 Leads meet and have time for the task"]),
    ("5. A carer introduction to the service is available", ["5.1 An introductory letter is given by name", "5.2 An appointment is offered within a week", "5.3 Locally made leaflets are in the languages spoken here", "5.4 Carers are asked how it was when the person leaves"]),
]  # fmt: skip


def _tri(codes: str, notes: list[str], actions: list[str]) -> list[str]:
    out: list[str] = []
    for c, a, b in zip(codes, notes, actions, strict=True):
        out += ["" if c == "-" else c, a, b]
    return out


@layout(
    blank("Carers/Carer Engagement Standards self assessment tool.docx", "harbour"),
    blank("Carers/Carer Engagement Standards - Ward tool Maple (blank).docx", "harbour", v=1),
    filled("Carers/CES Maple.docx", "harbour", _tri("AAGRGRAGAGAGRAAG", ["60% on audit", "not language", "care plans", "once only", "e-learning 91%", "bought in", "template", "2019, due", "ok", "RiO tab", "Dee", "ad hoc", "", "phone call", "Eng, Urdu", "form"], ["prompt on system", "", "-", "review at CPA", "", "ask Carers Forward", "", "refresh June", "", "", "", "1hr/mth agreed", "write w carers", "", "Pashto", ""]), v=1),
    filled("Carers/CES Community MH East.docx", "harbour", _tri("GGAAGGAGGAGGAGAA", ["yes"] * 9 + ["see audit", "yes", "two leads", "time is short", "yes", "waits 3 wks", "no"], ["none"] * 8 + ["train", "none", "none", "none", "cover", "none", "diary slots", "exit survey"])),
    partly("Carers/CES Maple - session 1.docx", "harbour", _tri("AAGRGRA---------", ["60%", "", "plans", "once", "91%", "", ""] + [""] * 9, [""] * 16), range(48), v=1),
)  # fmt: skip
def carer_standards(p: Pen) -> bytes:
    """Criteria in rows under shaded standards; R/A/G, evidence and action beside."""
    d = w.new("Verdana", 9, wide=True)
    w.head(d, "Carer Engagement Standards: self-assessment tool", 0)
    if p.v:
        w.para(
            d,
            "b|Service: ¦Maple ward and Maple day unit     ¦b|Issue: ¦third (2024)     ¦b|Send to: ¦carers.lead@estershiretrust.example before the first Friday of the quarter",
        )
    w.head(d, "Introduction", 2)
    w.paras(
        d,
        "Carers, the person and the professional make up three sides of one therapeutic bond. Where the side between carer and professional is missing, the person is less safe. Inquiries have said so for thirty years. These standards are for teams that want to look at that third side honestly. They are adapted by Carers Forward Estershire, with its members, for services which the council and the Trust run together.\nComplete the tool as a team, including at least one carer who has used the service. Give each criterion red (not in place), amber (in part) or green (in place, and a carer would agree). In the evidence column write a few words only. Where a criterion is red or amber, agree one action and a person. Do not send evidence: bring it to the peer day. For example, under 1.1 a team might write: amber; 12 of 20 records on audit; add prompt to front sheet, KT, May.",
    )
    for title, items in TRI:
        rows = [[f"b|{title}"], ["Criterion", "R/A/G", "Evidence", "Action and by whom"]]
        for item in items:
            rows.append([item, p(item), p(item), p(item)])
        w.grid(d, rows, [11, 1.8, 6, 6.5], top="D9D2E9", size=8.5)
    return w.save(d)


ROOMS = {
    "Outside and entrance": ["The way in is clear from the car park and the bus stop", "Doors can be told from walls and windows", "There is somewhere to sit within ten steps", "A person greets visitors, not only a screen"],
    "Floors and light": ["Floors are of one colour, matt, with no stripes or specks", "Light is even; shadows do not look like holes", "Glare from windows can be shut out"],
    "Finding the way": ["Signs are at eye level with words and a picture", "The toilet door is the same colour everywhere", "There are landmarks at each turning", "Mirrors can be covered"],
    "Sound and calm": ["The radio or television is on only when chosen", "There is a room for quiet", "Hearing loop works and staff know how to switch it on"],
}  # fmt: skip


@layout(
    blank("Dementia/Dementia friendly places walkabout.docx", "mill"),
    blank("Dementia/Walkabout score sheet (large print).docx", "ferry", v=1),
    filled("Dementia/Walkabout Elm Lodge 6 Nov.docx", "quarry", ["Elm Lodge day centre", "Win, Harold, Sandra (AS)", "6 Nov", *"34252443125344", "Toilet door! Paint it."]),
    filled("Dementia/Walkabout Library HQ.docx", "mill", ["Central Library", "Memory Lane group (8)", "", *"55532342423254", "Loop had no battery."], v=1),
    partly("Dementia/Walkabout civic centre not finished.docx", "orchard", ["Civic Centre", "", "", *"3345231", *[""] * 7, ""], range(10)),
)  # fmt: skip
def dementia_walkabout(p: Pen) -> bytes:
    """Scores circled from 1 to 5; blank and filled differ only by the circles."""
    d = w.new("Arial", 13 if p.v else 11)
    w.head(d, "Walkabout: is this a dementia friendly place?", 0)
    w.para(
        d,
        "Go round with people who live with dementia. Walk at their pace. Ask, look, and do not explain. For each line put a ring round one number. 1 is poor and 5 is very good.",
    )
    if not p.v:
        w.para(
            d,
            "i|Research note. People with dementia may see a dark mat as a hole and a shiny floor as water. Contrast helps where we want something to be seen (a toilet seat, a handrail) and hinders where we do not (a store cupboard). Colour alone is not enough: four in ten people over 80 have trouble telling blue from green. These points come from design guides by universities and from the Memory Lane group.",
        )
    for q in ("Place", "Who went round", "Date"):
        w.para(d, f"{q}: {p(q + ':', '_' * 34)}")
    for part, items in ROOMS.items():
        w.head(d, part, 2)
        rows = []
        for q in items:
            got = p(q)
            rows.append([q, *[f"b|({n})" if n == got else f"{n}" for n in "12345"]])
        w.grid(d, rows, [10, 1.2, 1.2, 1.2, 1.2, 1.2])
    w.para(d, "b|The one thing we would change tomorrow")
    w.para(d, p("The one thing we would change tomorrow", ""))
    w.para(d)
    w.para(
        d,
        "Send a photograph of this sheet to memorylane@dementiaplaces.example. We will ring the building's manager with you.",
    )
    return w.save(d)
