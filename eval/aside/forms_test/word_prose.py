"""Word forms outside tables: controls, old fields, leaders, underscores, guidance in brackets, placeholders."""

from __future__ import annotations

from eval.aside.forms_test.hand import Hand, Layout
from eval.aside.forms_test.word_pages import checkbox, control, document, grid, heading, old_box, old_field, para, run


def _contact_controls(hand: Hand) -> bytes:
    fields = hand.some(
        [
            ("Person's name", "person"),
            ("NHS or system number", "number"),
            ("Referred by", "name"),
            ("Reason for contact", "long"),
            ("Informal support in place", "short"),
            ("Risks known to us", "risk"),
            ("Housing", "short"),
            ("Communication needs", "short"),
        ]
    )
    body = [heading("Adult contact and referral")]
    body += [para(run(f"{label}: ", bold=True), control(hand.ask(label, kind))) for label, kind in fields]
    body.append(para(run("Priority: ", bold=True), control(hand.ask("Priority", "rag"), "Choose an item.")))
    body.append(
        para(
            run("Date received: ", bold=True),
            control(hand.ask("Date received", "date"), "Click or tap to enter a date."),
        )
    )
    for label in ("Consent to referral given", "Previously known to adult social care"):
        body.append(para(checkbox(hand.pick(label, 1) == 0), f" {label}"))
    return document(body, header=hand.council, footer=f"Contact form {hand.version}")


def _screening_old_fields(hand: Hand) -> bytes:
    fields = hand.some(
        [
            ("1. Project or system", "short"),
            ("2. Information asset owner", "name"),
            ("3. What personal data will be used?", "long"),
            ("4. Whose data is it?", "short"),
            ("5. Who will it be shared with?", "service"),
            ("6. How long is it kept?", "short"),
            ("7. Lawful basis relied on", "short"),
            ("8. Risks to people", "risk"),
            ("9. Measures that lower them", "action"),
        ]
    )
    body = [
        para(f"{hand.council}", style="Title"),
        heading("Data protection impact assessment: screening", 2),
        para(
            "Answer every question in a sentence or two and send to the data protection officer. If any box is ticked a full assessment follows."
        ),
    ]
    body += [para(f"{label}  ", old_field(hand.ask(label, kind))) for label, kind in fields]
    signs = (
        "Profiling or automated decisions",
        "Special category data on a large scale",
        "New technology",
        "Matching data from several sources",
    )
    which = hand.choose("10. Does it involve", len(signs))
    body.append(para("10. Does it involve"))
    body += [para(old_box(at in which), f" {label}") for at, label in enumerate(signs)]
    body.append(para("DPO's advice  ", old_field(hand.ask("DPO's advice", "long"))))
    return document(body)


def _appraisal(hand: Hand) -> bytes:
    aims = [f"Objective {at}" for at in range(1, hand.form.randint(4, 6))]
    behaviours = hand.some(
        ["Working with people", "Curiosity", "Owning what we do", "Fairness", "Looking ahead"], spare=1
    )
    body = [
        heading(f"My conversation: annual appraisal {hand.year}/{(hand.year + 1) % 100:02}"),
        heading("How to use this form", 2),
    ]
    body += [
        para(text)
        for text in (
            "The conversation belongs to both of you. Set aside ninety minutes in a quiet room, away from desks, and turn phones off. Read last year's form beforehand.",
            "Objectives should follow from the service plan. Write no more than five. Each should say what will be different for residents, how you will know, and by when.",
            "Ratings: 1 not yet, 2 getting there, 3 meets what we ask, 4 goes beyond, 5 a model for others. A manager who rates 1 or 5 explains why.",
            "Keep the form in the staff file for six years. Send the development page to the academy by the end of June.",
        )
    ]
    body += [
        para("Name of employee: ", hand.ask("Name of employee", "name")),
        para("Manager: ", hand.ask("Manager", "name")),
        para("Date of conversation: ", hand.ask("Date of conversation", "date")),
    ]
    body.append(heading("Looking back", 2))
    body += [block for aim in aims for block in (para(run(aim, bold=True)), para(hand.ask(aim, "long")), para())]
    body.append(heading("Behaviours", 2))
    body += [para(f"{name}   Rating (1-5): {hand.ask(name, 'score', blank='____')}") for name in behaviours]
    body += [
        heading("Looking ahead", 2),
        para("What I want to learn next year:"),
        para(hand.ask("What I want to learn next year", "long")),
        para(),
        para("What would make me leave:"),
        para(hand.ask("What would make me leave", "long")),
        para(),
        para(
            f"Employee signature: {hand.ask('Employee signature', 'initials', blank='______________')}    Manager signature: {hand.ask('Manager signature', 'initials', blank='______________')}"
        ),
    ]
    return document(body, footer=f"{hand.council} HR form 12 {hand.version}")


def _capacity_leaders(hand: Hand) -> bytes:
    tabs = ((9000, "dot"),)
    fields = hand.some(
        [
            ("Name of person", "person"),
            ("Decision to be made", "short"),
            ("Assessor and role", "role"),
            ("Where and when seen", "date"),
            ("Impairment or disturbance", "short"),
            ("Help given to understand", "short"),
            ("Able to understand?", "yesno"),
            ("Able to retain?", "yesno"),
            ("Able to use or weigh?", "yesno"),
            ("Able to communicate?", "yesno"),
            ("Conclusion", "outcome"),
            ("Who was consulted", "name"),
        ]
    )
    body = [
        heading("Record of a mental capacity assessment (MCA2)"),
        para(
            "A person must be assumed to have capacity unless it is established that they lack it (Mental Capacity Act 2005, section 1)."
        ),
    ]
    for label, kind in fields:
        text = hand.ask(label, kind)
        body.append(para(f"{label} {text}" if text else f"{label} \t", tabs=tabs))
    text = hand.ask("Signature", "initials")
    body.append(para(f"Signature {text or chr(9)}", tabs=tabs))
    return document(body)


def _agreement(hand: Hand) -> bytes:
    def gap(prompt: str, kind: str, width: int = 24) -> str:
        return hand.ask(prompt, kind, blank="_" * width)

    terms = hand.some(
        [
            "You may use the money only to meet the outcomes in your care and support plan. Ask us before you spend it on anything else.",
            "You will open a bank account that is used for nothing but the direct payment, or take up the prepaid card.",
            "If you employ a personal assistant you are the employer in law. We pay for insurance and for a payroll service.",
            "We will look at your account once a year and may ask for receipts. Keep them for six years.",
            "If more than eight weeks' money builds up we may ask for some of it back, after talking to you.",
            "Either of us may end this agreement with four weeks' notice. We may stop at once if someone is at risk.",
        ]
    )
    body = [
        heading("Direct payment agreement"),
        para(
            f"This agreement is made on {gap('made on', 'date', 14)} between {hand.council} (we) and {gap('(we) and', 'person', 30)} (you) of {gap('(you) of', 'address', 40)}."
        ),
        para(
            f"We will pay you £{gap('We will pay you', 'number', 10)} every four weeks from {gap('every four weeks from', 'date', 12)}. Your contribution is £{gap('Your contribution is', 'number', 10)}."
        ),
    ]
    body += [para(f"{at}. {term}") for at, term in enumerate(terms, 1)]
    body += [
        para(
            f"Your social worker is {gap('Your social worker is', 'name')}. You can reach them on {gap('You can reach them on', 'phone', 18)}."
        ),
        para(f"The nominated person, if there is one, is {gap('The nominated person, if there is one, is', 'name')}."),
        para(f"Signed (you) {gap('Signed (you)', 'initials')}   Signed (for us) {gap('Signed (for us)', 'initials')}"),
    ]
    return document(body, footer=f"DP agreement {hand.version} {hand.review}")


def _minutes(hand: Hand) -> bytes:
    items = hand.some(
        [
            "Welcome and apologies",
            "Minutes of the last meeting",
            "Performance dashboard",
            "Finance",
            "Workforce",
            "Hot topics",
            "Any other business",
        ],
        spare=2,
    )
    body = [
        heading("Meeting notes"),
        *(
            para(run(f"{q}: ", bold=True), hand.ask(q, k))
            for q, k in (
                ("Meeting", "team"),
                ("Date and venue", "date"),
                ("Chair", "name"),
                ("Present", "name"),
                ("Apologies", "name"),
            )
        ),
    ]
    for at, item in enumerate(items, 1):
        on = hand.asks(f"{at}. {item}")
        body += [
            heading(f"{at}. {item}", 2),
            para(run("Discussion: ", bold=True), hand.write("long") if on else ""),
            para(run("Decision: ", bold=True), hand.write("outcome") if on else ""),
            para(run("Action / who / when: ", bold=True), hand.write("action") if on else ""),
        ]
    body.append(para(run("Next meeting: ", bold=True), hand.ask("Next meeting", "date")))
    return document(body, header=f"{hand.council} notes template")


def _business_case(hand: Hand) -> bytes:
    parts = hand.some(
        [
            (
                "Strategic case",
                "[Explain why change is needed now and which priority of the council plan it serves. No more than 300 words.]",
            ),
            ("Options considered", "[List at least three, doing nothing among them, with costs and benefits of each.]"),
            ("Preferred option", "[Say which option you recommend and why.]"),
            ("Finance", "[Give revenue and capital by year. Ask your finance partner to check.]"),
            ("Procurement", "[Which route will you use?]"),
            ("Benefits", "[How will residents notice? Give a baseline and a target.]"),
            ("Risks", "[The three risks that would stop you.]"),
            ("Timetable", "[Milestones by month.]"),
        ],
        spare=1,
    )
    front = [
        [q, hand.ask(q, k)]
        for q, k in (("Project", "short"), ("Sponsor", "name"), ("Author", "name"), ("Decision needed by", "date"))
    ]
    body = [heading("Outline business case"), grid(front, head=False, widths=(1, 3), shade=0)]
    for title, hint in parts:
        body += [heading(title, 2), para(run(hint, italic=True, grey=True)), para(hand.ask(title, "essay"))]
    return document(body, footer=f"{hand.council} Change office template {hand.version}")


def _reflective(hand: Hand) -> bytes:
    asks = hand.some(
        [
            "What happened?",
            "What was I thinking and feeling?",
            "What was good about it?",
            "What sense can I make of it?",
            "Which law, research or value did I draw on?",
            "What else could I have done?",
            "What will I do next time?",
        ],
        spare=1,
    )
    body = [
        heading("Reflective log for your ASYE portfolio"),
        para(run("Use Gibbs' cycle. Keep people anonymous. About 400 words in all.", italic=True)),
    ]
    body += [
        para(f"{q}\t{hand.ask(q, k, blank='..............................')}")
        for q, k in (("Name", "name"), ("Log number", "score"), ("Date", "date"))
    ]
    for question in asks:
        text = hand.ask(question, "long")
        body += [para(run(question, bold=True)), *([para(text)] if text else [para(), para(), para(), para()])]
    return document(body, columns=2)


def _policy(hand: Hand) -> bytes:
    c = hand.ask("[insert council name]", "service", blank="[insert council name]")
    lead = hand.ask("[insert job title of policy owner]", "role", blank="[insert job title of policy owner]")
    when = hand.ask("[insert date]", "date", blank="[insert date]")
    board = hand.ask("[name of board]", "team", blank="[name of board]")
    mail = hand.ask("[insert email address]", "email", blank="[insert email address]")
    local = hand.ask("[Describe local arrangements here]", "essay", blank="[Describe local arrangements here]")
    train = hand.ask("[add training offer]", "essay", blank="[add training offer]")
    watch = hand.ask("[add how this will be monitored]", "essay", blank="[add how this will be monitored]")
    return document(
        [
            para(f"{c}: lone working policy", style="Title"),
            para(f"Owner: {lead}. Agreed by {board} on {when}."),
            heading("1. Why we have this policy"),
            para(f"{c} wants every member of staff who works alone to come home safe."),
            heading("2. Local arrangements"),
            para(local),
            heading("3. Training"),
            para(train),
            heading("4. Monitoring"),
            para(watch),
            heading("5. Questions"),
            para(f"Write to {mail}."),
        ]
    )


def _market_position(hand: Hand) -> bytes:
    parts = hand.some(
        [
            "Foreword",
            "People and place",
            "Older people",
            "Learning disability",
            "Mental health",
            "Unpaid carers",
            "Extra care",
            "Workforce",
            "How to work with us",
        ]
    )
    soon = hand.form.choice(["Coming soon", "Coming Soon...", "To follow", "Content to follow"])
    body = [para(f"Market position statement {hand.year}", style="Title"), para(hand.council)]
    for part in parts:
        body += [heading(part), para(hand.ask(part, "essay", blank=soon))]
    return document(body)


def _terms(hand: Hand) -> bytes:
    parts = hand.some(
        [
            ("Purpose", "essay"),
            ("Membership", "essay"),
            ("Chair and vice chair", "essay"),
            ("Quorum", "long"),
            ("Frequency", "essay"),
            ("Reporting line", "long"),
            ("Conflicts of interest", "essay"),
        ],
        spare=1,
    )
    lorem = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua."
    name = hand.ask("<Enter name of group>", "team", blank="<Enter name of group>")
    body = [heading(f"{name}: terms of reference"), para(f"Agreed {hand.ask('Agreed', 'date', blank='XX/XX/XXXX')}")]
    for title, kind in parts:
        body += [heading(title, 2), para(hand.ask(title, kind, blank=lorem))]
    return document(body)


LAYOUTS = (
    Layout(name="contact form of content controls", file="Contact and referral.docx", make=_contact_controls),
    Layout(name="impact screening in old fields", file="DPIA screening.docx", make=_screening_old_fields),
    Layout(name="appraisal with long instructions", file="Appraisal.docx", make=_appraisal),
    Layout(name="capacity record with leaders", file="MCA2.docx", make=_capacity_leaders),
    Layout(name="agreement with gaps in its sentences", file="DP agreement.docx", make=_agreement),
    Layout(name="minutes template", file="Meeting notes.docx", make=_minutes),
    Layout(name="business case with bracketed guidance", file="OBC.docx", make=_business_case),
    Layout(name="reflective log in two columns", file="Reflective log.docx", make=_reflective),
    Layout(name="policy with brackets", file="Lone working policy.docx", make=_policy, finished="none"),
    Layout(name="market position coming soon", file="MPS.docx", make=_market_position, finished="none"),
    Layout(name="terms of reference in lorem ipsum", file="Terms of reference.docx", make=_terms, finished="none"),
)
"""Every layout of this module."""
