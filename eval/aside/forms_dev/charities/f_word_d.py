"""Word forms: board membership, safeguarding self-audit, consultation response, peer check, co-production evidence log."""

from __future__ import annotations

from docx.shared import Cm

from eval.aside.forms_dev.charities import word as w
from eval.aside.forms_dev.charities.paper import as_pdf
from eval.aside.forms_dev.charities.pen import Pen, blank, filled, layout, partly


@layout(
    blank("LDPB/Join the Board - easy read form.docx", "quarry"),
    blank("LDPB/Join the Board (return by 7 March).docx", "mill", v=1),
    filled("LDPB/Applications/T Bellis.docx", "quarry", ["Tommy Bellis", "9 Bridge Road", "Phone", "01632 960908", "Person with a learning disability", "I want buses to stop at the centre. I am good at talking.", "I was on the students council at college", "Easy read+Someone to sit with me", "no mornings"]),
    filled("LDPB/Applications/mrs n akhtar.docx", "quarry", ["Nasreen Akhtar", "Flat 11, Garth House", "E-mail", "n.akhtar@mailbox.example", "Family carer", "My son is 31. We have waited two years for somewhere for him to live and I do not want any other family to wait so long with nobody ringing them.", "Chair of the Garth parents' group, eight years", "", "School run until 9.30, Friday prayers"], v=1),
    partly("LDPB/Applications/K (help needed to finish).docx", "quarry", ["Kyle", "", "Phone", "", "Person with a learning disability", "", "", "", ""], range(9)),
)  # fmt: skip
def join_the_board(p: Pen) -> bytes:
    """Easy read: a word in the picture column, check boxes, big empty cells."""
    d = w.new("Arial", 16)
    w.head(d, "Join the Learning Disability Partnership Board", 0)
    w.para(
        d,
        "The Board meets 6 times a year. It tells the council and the NHS what to do better. We need 4 new people with a learning disability and 2 family carers. You will be paid. You will get your fares. We will help you to read the papers.",
    )
    if p.v:
        w.para(
            d,
            "b|Please send this by 7 March to: LDPB, Our Say, 3 Mill Court, Ravensholme. Or e-mail board@oursay.example. Or film yourself on your phone.",
        )
    pic = "g|[picture]"
    rows = [
        [pic, "My name is", p("My name is")], [pic, "I live at", p("I live at")],
        [pic, "The best way to get in touch is", p.box("The best way to get in touch is", ["Phone", "E-mail", "Letter", "Through my supporter"], gap="\n")],
        [pic, "My number or e-mail", p("My number or e-mail")], [pic, "I am a", p.box("I am a", ["Person with a learning disability", "Family carer", "Autistic person"], gap="\n")],
        [pic, "I want to join because", p("I want to join because") + "\n"], [pic, "Things I have done before, like a group or a job", p("Things I have done before, like a group or a job") + "\n"],
        [pic, "Help that I need in meetings", p.box("Help that I need in meetings", ["Easy read", "Someone to sit with me", "Breaks", "Interpreter"], gap="\n")], [pic, "Times I can not come", p("Times I can not come")],
    ]  # fmt: skip
    w.grid(d, rows, [3, 5.5, 8.5], size=14)
    w.para(d, "What happens next? We will ring everyone. Then there is a chat with 2 Board members and a cup of tea.")
    return w.save(d)


AUDIT = {
    "1. Leading": ["A trustee is the named lead for safeguarding adults and this is on the website", "The board has a report at least every six months", "The policy names the local Safeguarding Adults Board and was reviewed in the past year", "Insurance covers abuse claims", "There is a whistleblowing route outside the line of management"],
    "2. Recruiting": ["Two references are taken up for staff and volunteers", "DBS level is decided for each role, with reasons", "Gaps in work history are asked about", "Induction within four weeks includes safeguarding", "Volunteers know what they may not do (money, medicines, keys)"],
    "3. Knowing": ["Everybody knows the ten kinds of abuse in the Act", "People can say what 'three-part test' means or know who can", "Self-neglect and hoarding guidance is used", "Staff know when consent is not needed to share", "Mental capacity is assumed and doubts are recorded"],
    "4. Acting": ["Concerns reach the lead the same day", "A log is kept and looked at for patterns", "The person is asked what they want to happen", "Advice is taken from the council before waiting for certainty", "Feedback is chased after a referral", "Police are called where there is danger now"],
    "5. Being alert to our own": ["Allegations against people in positions of trust are told to the council", "Trips, lifts and home visits have a plan", "Photographs and social media rules are kept", "People who use the service have been told how to complain about us"],
    "6. Learning": ["The last SAR briefing was read and talked about", "One thing has changed because of a near miss", "Training records are complete", "People with lived experience helped to check this audit"],
}  # fmt: skip


def _audit(codes: str, note: dict[int, str], tail: list[str]) -> list[str]:
    out = []
    for i, c in enumerate(codes):
        out += [{"y": "Yes", "n": "No", "p": "In part", "-": ""}[c], note.get(i, "")]
    return out + tail


def _every(codes: str, words: str, tail: list[str]) -> list[str]:
    return _audit(codes, dict(enumerate(words.split("|"))), tail)


@layout(
    blank("SAB/VCS safeguarding self-audit 2024.docx", "orchard"),
    blank("SAB/VCS safeguarding self-audit 2024 - Age Matters Corley.docx", "lantern", v=1),
    filled("SAB/Returns/Age Matters Corley.docx", "ferry", _every("yypyyyyynyypypyyyyypyypyyyyny", "Jo W|Jan, July|new SAB name|policy seen|trustee + hotline|2|matrix|from Oct|two late|rule card|quiz|lead only|yes|card|half of team|log|qtrly|on form|duty line|no replies|999|2 cases|lone working|consent forms|bus driver leaflet|June|keys|98%|to do", ["Jo Wadsworth, trustee", "2/12/24"]), v=1),
    filled("SAB/Returns/Corley Deaf Club audit.docx", "mill", _every("yynnyynnpyyppppyyyyyynyyyypnp", "chair|AGM only|2021|with council|-|one|unsure|no|8 wks|yes|6 of 10|-|not seen|some|some|same evening|4 so far|BSL|text relay|by e-mail|yes|not known|visits in pairs|WhatsApp rules|poster|-|hall door|spreadsheet|two members", ["M. Stubbs", ""])),
    partly("SAB/Returns/Harbour Lights audit part 1-2 only.docx", "harbour", _every("ypyyyyyyny" + "-" * 19, "sec|yearly|yes|yes|no|2|Enhanced|cv|6 wks|briefing" + "|" * 19, ["", ""]), range(60)),
)  # fmt: skip
def safeguarding_audit(p: Pen) -> bytes:
    """A long audit: three mark columns and a note, statements preprinted."""
    d = w.new("Calibri", 10)
    w.foot(d, "Corley Safeguarding Adults Board, VCS sub-group. SAB/VCS/A 2024")
    w.head(d, "Safeguarding self-audit for voluntary and community organisations")
    if p.v:
        w.para(
            d,
            "b|Organisation: ¦Age Matters Corley ¦b|  Charity no: ¦9990448 ¦b|  Last audit: ¦2022 ¦b|  Return to: ¦sabvcs@corley.example by 6 December 2024",
        )
    w.head(d, "About the audit", 2)
    w.paras(
        d,
        "The Board has a duty to be assured that its partners keep adults safe. Small organisations told us that the statutory audit was written for large ones. This one was written by five local charities. It should take a committee one evening.\nPut a tick in one column. 'In part' means that you could not show it to a stranger. Use the last column for a word or two. We shall ring every organisation with more than five answers of 'no' and offer help, not a plan.\nExample: 'Two references are taken up' - in part - 'staff yes, drivers one'.",
    )
    for part, items in AUDIT.items():
        rows = [[part, "Yes", "In part", "No", "Note"]]
        for q in items:
            marks = p.cells(q, ["Yes", "In part", "No"], "✓" if p.v else "x")
            rows.append([q, *marks, p(q)])
        w.grid(d, rows, [9, 1.3, 1.6, 1.3, 4.3], top="DBE5F1", size=9.5)
    w.grid(
        d,
        [["Audit led by", p("Audit led by"), "Date agreed by trustees", p("Date agreed by trustees")]],
        [3, 5.5, 4.5, 4],
    )
    return w.save(d)


CONSULT = [
    ("Proposal 1. One front door for information, run by the voluntary sector", "At present nine organisations are paid a little each for advice. We propose a single contract for five years, with a rule that a third of it is passed on to small groups."),
    ("Proposal 2. Day opportunities: from four buildings to two and a travelling offer", "Ravensholme Road and Fernlea would stay. Money from the others would pay for community connectors and transport. Nobody would lose a place before a new plan is agreed with them."),
    ("Proposal 3. A charge of £9 a week for arranging care for self-funders", "The Care Act lets us charge the cost of arranging. We have not raised this since 2016."),
    ("Proposal 4. Respite booked by carers themselves on line", "Tested with 40 carers. Telephone booking would go on."),
]  # fmt: skip
OPTS = ["Agree", "Neither", "Disagree", "Don't know"]


@layout(
    blank("Consultation/Response form - the next five years.docx", "mill"),
    blank("Consultation/Response form - the next five years.pdf", "orchard", v=1, turn=as_pdf),
    filled("Consultation/Responses/VCS Alliance response.docx", "lantern", ["Estershire VCS Alliance", "an organisation", "Agree", "Five years is right. A third is too low: our members say a half. TUPE must be clear.", "Disagree", "The travelling offer is a list of hopes. Rural connectors cost double. Please publish the transport sums before cabinet.", "Neither", "", "Agree", "So long as the phone line stays open.", "No assessment has been made of the effect on older carers without broadband, who are more than a third of those we asked."]),
    filled("Consultation/Responses/0098.pdf", "quarry", ["resident", "myself", "Don't know", "sounds ok", "Disagree", "My brother has been going to Mill Street for 26 years.", "Disagree", "robbery", "Neither", "n/a", "the buses"], v=1, turn=as_pdf),
    partly("Consultation/Responses/0103 page 1 only.docx", "ferry", ["carer", "myself", "Agree", "", "Disagree", *[""] * 6], range(5)),
)  # fmt: skip
def consultation_response(p: Pen) -> bytes:
    """Long proposals; Agree to Don't know as bracket options, comments beneath."""
    d = w.new("Calibri", 11.5)
    w.head(d, "The next five years: response form", 0)
    w.para(
        d,
        "Estershire Council is asking what people think of four proposals for adult social care. The full paper, an easy-read paper and a BSL film are at www.estershire.example/fiveyears. Healthwatch will read all responses with the council and will publish its own summary. Closing date: 5pm on 11 April 2025."
        + (" Paper copies to Freepost EST-ADULTS or any library." if p.v else ""),
    )
    w.para(d, "I am: " + p("I am:", "...................................................."))
    w.para(
        d, "This response is from " + p.box("This response is from", ["myself", "an organisation"], on="(x)", off="( )")
    )
    for title, text in CONSULT:
        w.head(d, title, 2)
        w.para(d, ("i|" if p.v else "") + text)
        w.para(d, p.box(title, OPTS, on="(x)", off="( )", gap="     "))
        w.para(d, "Please tell us why:" + (" " + a if (a := p("Please tell us why:")) else "\n"))
    w.para(d, "b|Is there anything else, or anybody who would be harmed in a way we have not thought of?")
    w.paras(d, p("Is there anything else, or anybody who would be harmed in a way we have not thought of?", "\n"))
    return w.save(d)


PEERCHECK = [
    "Date of visit",
    "Peer supporter",
    "Hours a week agreed / used",
    "Who employs the PAs?",
    "Payroll by",
    "Any weeks without cover?",
    "Money held in the account",
    "What is going well",
    "What is a worry",
    "Insurance renewed (date)",
    "Does the person want us to speak with the council?",
    "Next check",
]


@layout(
    blank("Direct payments/Peer check form.docx", "harbour"),
    blank("Direct payments/Peer check ref DP0448.docx", "mill", v=1),
    filled("Direct payments/DP0448 six month.docx", "quarry", ["11.3.25", "Leila", "22 / 19", "Self", "PayrollPal", "1 - flu", "£1,204", "Gym, and dad has Sundays off", "Nobody for August", "2 Feb 25", "No", "Sept"], v=1),
    filled("Direct payments/DP0517 check.docx", "lantern", ["3 Feb", "GH", "9/9", "his mother as nominated person", "council", "none", "not seen", "same PA for four years; they have an allotment together", "mother is 81", "", "yes - re contingency", "3 months"]),
    partly("Direct payments/DP0520 phone check.docx", "harbour", ["20/2", "Leila", "14 /", "", "", "none", "", "", "", "", "", ""], range(6)),
)  # fmt: skip
def dp_peer_check(p: Pen) -> bytes:
    """Legacy form fields after labels with tabs, ending in an office box."""
    d = w.new("Times New Roman", 12)
    w.head(d, "Direct payments: six-month peer check")
    w.para(
        d,
        "To be filled in by the peer supporter with the person, by telephone or at home. It is not a financial review. We are looking out for people who are tired of being employers."
        if not p.v
        else "Ref: DP0448\tPerson: held on file\tScheme: Estershire DP Peer Support\tForm PC4 (11/23)",
    )
    for q in PEERCHECK:
        para = w.para(d, f"{q}:\t")
        para.paragraph_format.tab_stops.add_tab_stop(Cm(8))
        w.runs(para, f"f|{p(q + ':')}")
    w.grid(d, [["Co-ordinator only\nSeen: ________  Rag: ________  Told council on: ________"]], [16.5], top="F2F2F2")
    w.para(
        d, "Please save as 'DP number, month' in the shared folder, or post to EDPC, 14 Quay Parade, Ester.", size=10
    )
    return w.save(d)
