"""Forms as web pages and plain text."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from eval.aside.forms_test.hand import Hand, Layout


def page(title: str, body: Sequence[str]) -> bytes:
    """Return the bytes of a web page."""
    inner = "\n".join(body)
    return f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title></head>\n<body>\n<h1>{escape(title)}</h1>\n{inner}\n</body></html>\n'.encode()


def typed(lines: Sequence[str]) -> bytes:
    """Return the bytes of a text file as Windows saves it."""
    return ("\n".join(lines) + "\n").replace("\n", "\r\n").encode()


def _web_inputs(hand: Hand) -> bytes:
    body = [f"<p>{hand.council}. Fields marked * must be filled in.</p>", "<form>"]
    for label, kind in hand.some(
        [
            ("Full name *", "name"),
            ("Email", "email"),
            ("Phone", "phone"),
            ("Address *", "address"),
            ("Who is this about? *", "person"),
            ("When did you first notice?", "date"),
        ],
        spare=1,
    ):
        body.append(
            f'<p><label>{escape(label)} <input type="text" value="{escape(hand.ask(label, kind), quote=True)}"></label></p>'
        )
    body += [
        f"<p><label>{escape(label)}</label><br><textarea rows=5>{escape(hand.ask(label, 'long'))}</textarea></p>"
        for label in ("What are you worried about? *", "Who else knows?")
    ]
    which = hand.pick("How urgent is it?", 3)
    options = "".join(
        f"<option{' selected' if at == which + 1 else ''}>{word}</option>"
        for at, word in enumerate(("Please select", "Today", "This week", "This month"))
    )
    body.append(f"<p><label>How urgent is it? <select>{options}</select></label></p>")
    body += [
        f'<p><input type="checkbox"{" checked" if hand.pick(label, 1) == 0 else ""}> {label}</p>'
        for label in ("The person has agreed to this referral", "I can be contacted again")
    ]
    return page("Tell us you are worried about an adult", [*body, "</form>"])


def _web_table(hand: Hand) -> bytes:
    body = [
        "<p>Commissioners complete this before a contract is extended. Delete notes in italics.</p>",
        "<table border=1>",
    ]
    for label, hint, kind in hand.some(
        [
            ("Contract", "", "service"),
            ("Value to date", "net of inflation", "money"),
            ("Performance", "use the last four returns", "long"),
            ("View of people who use it", "not only survey scores", "long"),
            ("Social value delivered", "", "short"),
            ("Alternatives considered", "in house included", "long"),
            ("Recommendation", "", "outcome"),
            ("Approved by", "", "name"),
            ("Date", "", "date"),
        ],
        spare=1,
    ):
        body.append(
            f"<tr><th>{label}</th><td><i>{hint}</i></td><td>{escape(hand.ask(label, kind)) or '&nbsp;'}</td></tr>"
        )
    return page("Contract extension form", [*body, "</table>", f"<p><small>{hand.version}, {hand.review}</small></p>"])


def _web_summary(hand: Hand) -> bytes:
    """An online form as it is printed: a list of terms, a dash or a merge mark where nothing was entered."""
    mark = hand.form.choice(["{{answer}}", "{content}", "-"])
    body = ["<dl>"]
    for label, kind in hand.some(
        [
            ("Your organisation", "service"),
            ("Grant applied for", "money"),
            ("Start", "date"),
            ("What will you do?", "long"),
            ("Who will gain?", "long"),
            ("How many people?", "number"),
            ("Safeguarding lead", "name"),
            ("Other funders", "short"),
        ],
        spare=1,
    ):
        body.append(f"<dt>{label}</dt><dd>{escape(hand.ask(label, kind, blank=mark))}</dd>")
    return page(f"Community grant {hand.year}", [*body, "</dl>"])


def _mail_form(hand: Hand) -> bytes:
    lines = ["BROKERAGE REQUEST - copy into an email and send to brokerage", "=" * 60, ""]
    for label, kind in hand.some(
        [
            ("Person ref", "number"),
            ("Requesting worker", "name"),
            ("Area", "area"),
            ("Hours per week", "number"),
            ("Double handed? (Y/N)", "yesno"),
            ("Preferred times", "short"),
            ("Start date", "date"),
            ("Key tasks", "long"),
            ("Risks to staff", "risk"),
            ("Budget code", "number"),
        ]
    ):
        lines.append(f"{label}: {hand.ask(label, kind)}")
    boxes = ("Hospital discharge", "End of life", "Handback", "Out of area")
    which = hand.choose("Tick all that apply", len(boxes))
    lines += [
        "",
        "Tick all that apply:",
        *(f"[{'x' if at in which else ' '}] {label}" for at, label in enumerate(boxes)),
    ]
    return typed(lines)


def _shift_sheet(hand: Hand) -> bytes:
    lines = [f"{hand.council.upper()} EMERGENCY DUTY - SHIFT HANDOVER", ""]
    for label, kind in (("Shift", "date"), ("Coming off", "name"), ("Coming on", "name")):
        lines.append(f"{label}: {hand.ask(label, kind, blank='_' * 30)}")
    for label in hand.some(
        [
            "Open safeguarding",
            "MHA requests outstanding",
            "Placements made",
            "People to ring back",
            "Vehicles and keys",
            "IT problems",
        ],
        spare=1,
    ):
        text = hand.ask(label, "long")
        lines += ["", label, *([text] if text else ["_" * 60, "_" * 60])]
    return typed([*lines, "", f"Initials {hand.ask('Initials', 'initials', blank='____')}"])


def _stand_up(hand: Hand) -> bytes:
    lines = ["Daily huddle notes", "(keep to ten minutes; overwrite the angle brackets)", ""]
    for label, kind in hand.some(
        [
            ("Date", "date"),
            ("Led by", "name"),
            ("Staff in / off", "short"),
            ("New overnight", "number"),
            ("Must do today", "action"),
            ("Stuck", "short"),
            ("Good news", "short"),
            ("Escalate to", "name"),
        ],
        spare=1,
    ):
        lines.append(f"{label} - {hand.ask(label, kind, blank='<' + label.lower() + '>')}")
    return typed(lines)


def _merge_letter(hand: Hand) -> bytes:
    def gap(mark: str, kind: str) -> str:
        return hand.ask(f"«{mark}»", kind, blank=f"«{mark}»")

    return typed(
        [
            hand.council,
            "",
            gap("Letter_Date", "date"),
            "",
            gap("Address_Block", "address"),
            "",
            f"Dear {gap('Salutation', 'name')}",
            "",
            f"Thank you for letting {gap('Worker', 'name')} visit you. Your review will be held on {gap('Review_Date', 'date')}.",
            f"What we agreed: {gap('Summary', 'essay')}",
            "",
            f"Please ring {gap('Phone', 'phone')} if the date does not suit.",
            "",
            "Yours sincerely",
            "",
            gap("Signatory", "name"),
        ]
    )


def _question_lines(hand: Hand) -> bytes:
    lines = [f"PARTNER SURVEY {hand.year}", "", "Please type below each question and send back. One line is fine.", ""]
    for at, label in enumerate(
        hand.some(
            [
                "Who do you speak to in adult social care?",
                "How quickly do they respond?",
                "Give an example of working well together.",
                "Give an example of where it went wrong.",
                "What do the people you support say about us?",
                "What should we stop asking you for?",
                "May we quote you?",
            ],
            spare=1,
        ),
        1,
    ):
        lines += [f"{at}. {label}", f"A: {hand.ask(label, 'long')}", ""]
    return typed(lines)


LAYOUTS = (
    Layout(name="web form of inputs", file="worried about an adult.html", make=_web_inputs),
    Layout(name="web table with hints", file="contract extension.html", make=_web_table),
    Layout(name="printed online form", file="community grant.html", make=_web_summary),
    Layout(name="brokerage mail", file="brokerage request.txt", make=_mail_form),
    Layout(name="shift handover", file="edt handover.txt", make=_shift_sheet),
    Layout(name="huddle notes in angle brackets", file="huddle.txt", make=_stand_up),
    Layout(name="letter with merge marks", file="review letter.txt", make=_merge_letter, finished="none"),
    Layout(name="questions with A:", file="partner survey.txt", make=_question_lines),
)
"""Every layout of this module."""
