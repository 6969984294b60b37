"""Prose that is no form but has something of one: appendices, transcripts, colons, underscores, brackets."""

from __future__ import annotations

from eval.aside.forms_test.hand import Hand, Layout
from eval.aside.forms_test.open_texts import head, line, open_text
from eval.aside.forms_test.pdf_sheet import Sheet
from eval.aside.forms_test.plain_forms import page, typed
from eval.aside.forms_test.word_pages import document, grid, heading, para, run

_SUBJECTS = "Hoarding|Visiting care homes|Transitions|Supporting carers|Risk enablement|Medication at home|Reviews|Advocacy|Telecare|Waiting well"
_DUTIES = (
    "Managers must read a sample of records each month and say in supervision what they found.|The person is told in writing what was decided and how to challenge it.|"
    "Where somebody has no one to speak for them an advocate is asked for before the meeting, not after.|A delay of more than four weeks is reported to the service manager with a reason.|"
    "Staff record the person's own words wherever they can.|Every team keeps a duty rota that is shared with partners by Friday noon.|Exceptions are agreed by the head of service and written down.|"
    "We review this policy when the law changes and at least every two years.|Interpreters are booked through the council's contract, never a member of the family.|Decisions about money are kept apart from decisions about need."
)


def _subject(hand: Hand) -> str:
    return hand.pen.choice(_SUBJECTS.split("|"))


def duties(hand: Hand, count: int) -> list[str]:
    """Return `count` sentences of a policy."""
    return hand.pen.sample(_DUTIES.split("|"), count)


def story(hand: Hand) -> str:
    """Return a paragraph."""
    return hand.write("essay")


def _policy_with_form(hand: Hand) -> bytes:
    body = [
        para(f"{_subject(hand)} policy", style="Title"),
        para(f"{hand.council}, agreed {hand.write('date')}, owner {hand.write('role')}"),
    ]
    for title in ("Purpose", "Law", "What we expect of staff", "Recording", "Monitoring"):
        body += [heading(title), para(" ".join(duties(hand, 3))), para(story(hand))]
    rows = [
        [label, ""]
        for label in hand.pen.sample(
            [
                "Name",
                "Address",
                "Date of visit",
                "Worker",
                "What was seen",
                "Risks",
                "Agreed plan",
                "Signature",
                "Manager's view",
            ],
            6,
        )
    ]
    return document(
        [*body, heading("Appendix A: recording form"), grid(rows, head=False, widths=(1, 2), tall=600)],
        footer=hand.version,
    )


def _procedure_with_form(hand: Hand) -> bytes:
    sheet = Sheet(title="Procedure", running=f"{hand.council} procedure {hand.version}")
    sheet.say(f"{_subject(hand)}: procedure", size=17, bold=True)
    for at, title in enumerate(("Who this is for", "Steps", "When things go wrong", "Learning"), 1):
        sheet.say(f"{at}. {title}", size=12, bold=True)
        for text in duties(hand, 3):
            sheet.say(text)
        sheet.say(story(hand))
    sheet.room(500)
    sheet.say("Appendix 1: checklist to copy", size=12, bold=True)
    for label in hand.pen.sample(
        ["Person told", "Carer told", "Risk assessment", "Advocate", "Date closed", "Manager"], 4
    ):
        sheet.say(f"{label}: {'_' * 40}", gap=8)
    return sheet.content()


def _talk(hand: Hand, first: str, second: str) -> list[tuple[str, str]]:
    asks = [
        "How did you first come to us?",
        "And what was that like?",
        "Who helped?",
        "Was there anything you would change?",
        "Did anyone ring you back?",
        "What do you do now that you could not before?",
        "Is there something I have not asked?",
    ]
    return [
        turn
        for ask in hand.pen.sample(asks, 6)
        for turn in ((first, ask), (second, hand.write("long") + ". " + hand.write("long")))
    ]


def _transcript(hand: Hand) -> bytes:
    return typed(
        [
            f"Recording {hand.pen.randint(3, 60)}, {hand.write('date')}",
            "",
            *(f"{who}: {text}" for who, text in _talk(hand, "Interviewer", f"Participant {hand.pen.randint(1, 20)}")),
            "",
            "[ends]",
        ]
    )


def _focus_group(hand: Hand) -> bytes:
    turns = _talk(hand, "Facilitator", "Bev") + _talk(hand, "Facilitator", "Group")
    return document(
        [heading("Focus group with carers"), *(para(run(f"{who}: ", bold=True), text) for who, text in turns)]
    )


_ASKED = [
    "What is a direct payment?",
    "Do I have to pay?",
    "How long will I wait?",
    "Can my daughter speak for me?",
    "What if I disagree?",
    "Who sees my record?",
    "What happens at a review?",
    "Can I choose my carer?",
    "Will you tell my landlord?",
]


def _web_faq(hand: Hand) -> bytes:
    body = [f"<h2>{ask}</h2><p>{' '.join(duties(hand, 2))}</p>" for ask in hand.pen.sample(_ASKED, 6)]
    return page("Questions people ask", body)


def _word_faq(hand: Hand) -> bytes:
    body = [heading(f"{_subject(hand)}: questions from staff")]
    for at, ask in enumerate(hand.pen.sample(_ASKED, 6), 1):
        body += [
            para(run(f"Q{at}: {ask}", bold=True)),
            para(f"A: {hand.pen.choice(['Yes.', 'No.', 'It depends.', 'Ask your manager.'])} {hand.write('long')}"),
        ]
    return document(body)


def _strategy(hand: Hand) -> bytes:
    body = [para(f"{_subject(hand)} strategy {hand.year} to {hand.year + 3}", style="Title")]
    for at in range(1, 5):
        body += [
            heading(f"Priority {at}"),
            para(run("Name of our ambition: ", bold=True), hand.write("outcome")),
            para(run("What we will do:", bold=True)),
            para(story(hand)),
            para(run("Who will lead: ", bold=True), hand.write("role")),
            para(run("How we will know:", bold=True)),
            para(hand.write("long")),
        ]
    return document(body)


def _colons(hand: Hand) -> bytes:
    body = head(f"Quarterly briefing: {_subject(hand).lower()}")
    for label in hand.pen.sample(
        ["Headline", "Demand", "Supply", "Cost", "Quality", "Voice", "Next steps", "Risk", "Note"], 7
    ):
        body += line(f"{label}: {hand.write('long')}: {hand.write('long')}")
    return open_text(
        body + line("Contact: the performance team, who will answer questions: by email, by phone or in person."),
        title="Briefing",
    )


def _guide_to_fields(hand: Hand) -> bytes:
    sheet = Sheet(title="Guidance", running=hand.council)
    sheet.say("Completing the referral: notes for partners", size=16, bold=True)
    for label in hand.pen.sample(
        ["Name", "Date of birth", "Address", "Reason for referral", "Consent", "Risk", "Your details", "Urgency"], 6
    ):
        sheet.say(
            f"{label}: {hand.pen.choice(_DUTIES.split('|'))} {hand.pen.choice(['Never write TBC.', 'Do not leave it empty.', 'Write n/a if it does not apply.', 'Tick one box only.'])}"
        )
    sheet.say(story(hand))
    return sheet.content()


_TERMS = {
    "AMHP": "approved mental health professional",
    "BIA": "best interests assessor",
    "DASS": "director of adult social services",
    "DoLS": "deprivation of liberty safeguards",
    "EDT": "emergency duty team",
    "ISF": "individual service fund",
    "JSNA": "joint strategic needs assessment",
    "MASH": "multi-agency safeguarding hub",
    "PA": "personal assistant",
    "SAR": "safeguarding adults review",
    "TEC": "technology enabled care",
    "LPA": "lasting power of attorney",
}


def _web_glossary(hand: Hand) -> bytes:
    body = [f"<dt>{term}</dt><dd>{_TERMS[term]}</dd>" for term in sorted(hand.pen.sample(list(_TERMS), 9))]
    return page("Words we use", ["<dl>", *body, "</dl>"])


def _open_glossary(hand: Hand) -> bytes:
    return open_text(
        head("Glossary")
        + "".join(line(f"{term}: {_TERMS[term]}.") for term in sorted(hand.pen.sample(list(_TERMS), 9))),
        title="Glossary",
    )


def _letter(hand: Hand) -> bytes:
    return typed(
        [
            hand.council,
            hand.write("date"),
            "",
            f"Dear {hand.write('person')}",
            "",
            hand.write("essay"),
            "",
            "We will see you at the review on the date above. Please bring your plan with you.",
            "",
            hand.write("essay"),
            "",
            "Yours sincerely",
            "",
            "__________________",
            hand.write("name"),
            hand.write("role"),
            "",
            "_" * 70,
            "If you want this letter in large print or another language please ring us.",
        ]
    )


def _letter_with_slip(hand: Hand) -> bytes:
    body = [
        para(hand.council),
        para(f"Dear {hand.write('name')}"),
        para(story(hand)),
        para(story(hand)),
        para("Please let us know by returning the slip."),
        para("Yours sincerely"),
        para(hand.write("name")),
        para("- " * 40),
        para("I will / will not come to the meeting.   Name ____________________   Food I cannot eat ____________"),
    ]
    return document(body)


def _recording_advice(hand: Hand) -> bytes:
    body = [
        heading("Getting templates right: practice note"),
        para(
            'Too many records reach panel with "TBC", "To follow" or "[insert name]" left in them. One still said "Click or tap here to enter text."'
        ),
        para(story(hand)),
    ]
    body += [para(f"{at}. {text}") for at, text in enumerate(duties(hand, 5), 1)]
    return document([*body, para('Look for "{content}" and "lorem ipsum" before you send. ' + story(hand))])


def _case_studies(hand: Hand) -> bytes:
    body = [heading("Anonymised case studies")]
    for at in range(1, 4):
        body += [
            heading(f"[Name {at}]", 2),
            para(f"[Name {at}] lives with [his wife] in [town]. " + story(hand)),
            para(f'[Social worker] visited on [date]. {hand.write("long")}. [Name {at}] said: "{hand.write("long")}"'),
        ]
    return document(body)


def _newsletter(hand: Hand) -> bytes:
    body = [
        f"<h2>{title}</h2><p>{story(hand)}</p>"
        for title in hand.pen.sample(
            ["From the director", "Team of the month", "Policy news", "Leavers and joiners", "Carers' week", "Awards"],
            4,
        )
    ]
    return page(
        f"Staff news {hand.year}",
        [*body, "<h2>Next issue</h2><p>Coming soon: the academy's new prospectus. Date to be confirmed.</p>"],
    )


TEMPTING = (
    Layout(name="policy with a blank form behind", file="Policy.docx", make=_policy_with_form),
    Layout(name="procedure with a blank checklist behind", file="Procedure.pdf", make=_procedure_with_form),
    Layout(name="interview transcript", file="Transcript.txt", make=_transcript),
    Layout(name="focus group", file="Focus group.docx", make=_focus_group),
    Layout(name="questions and answers page", file="faq.html", make=_web_faq),
    Layout(name="questions from staff", file="Staff FAQ.docx", make=_word_faq),
    Layout(name="strategy with labels", file="Strategy.docx", make=_strategy),
    Layout(name="briefing full of colons", file="Briefing.odt", make=_colons),
    Layout(name="guide to fields", file="Referral guidance.pdf", make=_guide_to_fields),
    Layout(name="web glossary", file="words.html", make=_web_glossary),
    Layout(name="glossary of colons", file="Glossary.odt", make=_open_glossary),
    Layout(name="letter with underscores", file="Letter.txt", make=_letter),
    Layout(name="letter with a slip", file="Invitation.docx", make=_letter_with_slip),
    Layout(name="note about placeholders", file="Practice note.docx", make=_recording_advice),
    Layout(name="case studies in brackets", file="Case studies.docx", make=_case_studies),
    Layout(name="newsletter with coming soon", file="staff news.html", make=_newsletter),
)
"""Every kind of document that is no form."""
