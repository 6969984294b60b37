"""Forms kept as web pages, e-mails, RTF, Markdown, CSV and plain text."""

# ruff: noqa: RUF001

from __future__ import annotations

import csv
import html
import io

from eval.aside.forms_dev.partners.base import Doc, Fill, register


def learning_event_feedback(f: Fill) -> bytes:
    """A saved web form: inputs, radios and a text area; answered ones carry values."""
    out = [
        "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Learning event feedback</title><style>body{font-family:Arial}label{display:block;margin-top:1em}</style></head><body>"
    ]
    out.append(
        "<h1>Self-neglect learning event: your feedback</h1><p>Thank you for coming. Four minutes, please, and your certificate follows.</p><form>"
    )

    def text(key: str, prompt: str, *, area: bool = False) -> None:
        value = html.escape(f(key, prompt))
        box = (
            f"<textarea rows='4' cols='60'>{value}</textarea>"
            if area
            else f"<input type='text' value='{html.escape(value, quote=True)}'>"
        )
        out.append(f"<label>{prompt}</label>{box}")

    def radio(key: str, prompt: str, options: list[str]) -> None:
        picked = f(key, prompt)
        out.append(f"<fieldset><legend>{prompt}</legend>")
        out.extend(f"<input type='radio' name='{key}'{' checked' if o == picked else ''}> {o} " for o in options)
        out.append("</fieldset>")

    text("name", "Your name (for the certificate)")
    text("org", "Organisation and job title")
    if not f.v:
        text("date", "Which date did you attend?")
    else:
        out.append("<p>Session: Tuesday 21 May 2024, Assembly Rooms</p>")
    radio(
        "conf1",
        "Before the event, how confident were you about executive capacity?",
        ["Not at all", "A little", "Fairly", "Very"],
    )
    radio("conf2", "And now?", ["Not at all", "A little", "Fairly", "Very"])
    radio("pace", "The pace was", ["Too slow", "About right", "Too fast"])
    text("use", "What will you do differently next week?", area=True)
    text("missed", "What did we miss?", area=True)
    radio("rec", "Would you recommend it to a colleague?", ["Yes", "No"])
    out.append(
        "<p><button type='submit'>Send</button></p></form><footer>Westmarch Safeguarding Adults Board</footer></body></html>"
    )
    return "\n".join(out).encode()


register(
    learning_event_feedback,
    [
        Doc("SAB/Learning/feedback form.html", "blank"),
        Doc("SAB/Learning/feedback 21 May.html", "blank", v=1),
        Doc(
            "SAB/Learning/responses/response 4.html",
            "filled",
            "name: Hetty Rowse\norg: Fernbank Homes, housing officer\ndate: 14 May\nconf1: A little\nconf2: Fairly\npace: About right\nuse: Ask Mr J to show me how he turns the stove off, and not just ask him.\nmissed: What to do at 5pm on a Friday\nrec: Yes",
        ),
        Doc(
            "SAB/Learning/responses/resp_17.html",
            "filled",
            "org: paramedic\nname: N/A\nconf1: Fairly\nconf2: Fairly\npace: Too slow\nuse: mention MARM on the crew handover sheet\nrec: Yes",
            1,
        ),
        Doc(
            "SAB/Learning/responses/resp_22.html", "partly", "conf1: Not at all\nconf2: A little\npace: About right", 1
        ),
    ],
    bank=7,
)


def advocacy_referral(f: Fill) -> bytes:
    """Rich text: bold labels on their own lines, brackets to tick."""

    def esc(text: str) -> str:
        return "".join(
            c if ord(c) < 128 else f"\\u{ord(c)}?"
            for c in text.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}")
        ).replace("\n", "\\line ")

    out = [
        "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\f0\\fs22",
        "{\\b\\fs32 " + esc("Voicewell Advocacy – referral") + "}\\par",
    ]
    if f.v:
        out.append(esc("Statutory contract: Fenmoor Council. Urgent? Ring 01632 960808 first.") + "\\par")
    out.append(
        esc("Type of advocacy: ")
        + esc(
            f.tick(
                "type",
                "Type of advocacy:",
                ["IMCA", "Care Act", "IMHA", "NHS complaint", "RPR 1.2"],
                on="[x]",
                off="[ ]",
            )
        )
        + "\\par\\par"
    )
    for key, prompt in (
        ("name", "Person’s name"),
        ("where", "Where are they now?"),
        ("dob", "Date of birth"),
        ("comm", "How do they communicate?"),
        ("dec", "What decision or process is this about, and when must it be made?"),
        ("diff", "What is the substantial difficulty?"),
        ("appr", "Why is no family member or friend appropriate?"),
        ("risk", "Risks we should know of"),
        ("ref", "Referrer, team, telephone"),
        ("mgr", "Decision maker, if different"),
        ("date", "Date"),
    ):
        value = f(key, prompt)
        out.append("{\\b " + esc(prompt) + "}\\par " + (esc(value) if value else "\\par") + "\\par")
    out.append("}")
    return "\n".join(out).encode("ascii")


register(
    advocacy_referral,
    [
        Doc("Advocacy/Voicewell referral.rtf", "blank"),
        Doc("Advocacy/Voicewell referral (Fenmoor).rtf", "blank", v=1),
        Doc(
            "Advocacy/ref 231 IMCA.rtf",
            "filled",
            "type: IMCA\nname: Joan Sedgely\nwhere: Ward 5, then D2A bed from Monday\ndob: 12/12/1937\ncomm: Short sentences, nods, sings\ndec: Where to live. Best interests meeting on 18 June\ndiff: Cannot retain or weigh – assessed 4/6\nappr: No family. Neighbour is in dispute about the house\nrisk: None\nref: Kwame, hospital team 01632 960145\nmgr: Team manager\ndate: 5 June 2024",
        ),
        Doc(
            "Advocacy/care act ref PT.rtf",
            "filled",
            "type: Care Act\nname: PT\nwhere: home\ndob: 99\ncomm: Email only (autistic, phone is a no)\ndec: Review + s42, no date fixed\ndiff: Overwhelmed in meetings, says yes to end them\nappr: Mum is the alleged source of risk\nref: LD & A team\ndate: 1/7",
            1,
        ),
        Doc(
            "Advocacy/Referral needing more info 240.rtf",
            "partly",
            "type: Care Act\nname: Mr Roy Hebden\nwhere: Unity Court\nref: Review team duty",
            1,
        ),
    ],
)


def equipment_special_order(f: Fill) -> bytes:
    """A form in the body of an e-mail: Label: answer."""
    lines = [
        "From: Specials <specials@equipmentstore.example>" if not f.started else "From: prescriber@ashwater.example",
        "To: prescribers@ashwater.example" if not f.started else "To: specials@equipmentstore.example",
        "Subject: "
        + (
            "Special order request - please complete and reply"
            if not f.started
            else "RE: Special order request - please complete and reply"
        ),
        "Date: Mon, 4 Mar 2024 09:30:00 +0000",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "",
        "Please fill in below the line and reply. Anything over £1,500 goes to Thursday's panel."
        + (" Delivery times have gone up to 15 days for profiling floor beds." if f.v else ""),
        "-----------------------------------------------",
    ]
    for key, prompt in (
        ("pin", "Prescriber and PIN:"),
        ("id", "Client ID (no names):"),
        ("item", "Item, supplier, product code:"),
        ("cost", "Cost ex VAT:"),
        ("why", "Clinical reason:"),
        ("std", "Standard stock tried and why not suitable:"),
        ("trial", "Date and result of trial:"),
        ("wt", "User weight / safe working load:"),
        ("del", "Deliver where, and who will be there?"),
        ("fund", "Funding (Health / Social care / Joint):"),
        ("mgr", "Manager approval:"),
    ):
        lines.append(f"{prompt} {f(key, prompt)}")
        lines.append("")
    lines.append("Community Equipment Store, 01632 960333")
    return "\r\n".join(lines).encode()


register(
    equipment_special_order,
    [
        Doc("Equipment/Special order request.eml", "blank"),
        Doc("Equipment/Special order request March.eml", "blank", v=1),
        Doc(
            "Equipment/RE Special order 77120.eml",
            "filled",
            "pin: OT Band 6, 4417\nid: 77120\nitem: Tilt in space shower chair, Rolltide, RT-24B\ncost: 1,322.00\nwhy: MS, no trunk control, slides on standard chair, two near misses in Feb\nstd: Glideabout with lap belt – cannot reach perineum, pain 7/10\ntrial: 26/2 with rep. Good. Two carers down to one\nwt: 68kg / 150kg\ndel: Home after 11, wife in\nfund: Social care\nmgr: L. Bevan 1/3",
        ),
        Doc(
            "Equipment/RE special order bariatric.eml",
            "filled",
            "pin: DN 2209\nid: 80031\nitem: bari turning mattress\ncost: £2,980\nwhy: cat 4\nstd: foam, dynamic – bottomed out\ntrial: none, no loan stock\nwt: 214kg\nfund: Health\ndel: hosp discharge, lounge",
            1,
        ),
        Doc(
            "Equipment/RE special order query.eml",
            "partly",
            "pin: OT 5120\nid: 80102\nitem: Sensor bed exit alarm, not sure which\nwhy: Night falls",
        ),
    ],
)


def peer_challenge_questions(f: Fill) -> bytes:
    """Markdown: numbered questions, answers in block quotes."""
    out = [
        "# Regional peer challenge: partner questions",
        "",
        "*Sent to partners two weeks before the team arrive. Be frank; your answers are not attributed.*",
        "",
    ]
    if f.v:
        out += ["Council: **Longbarrow**", ""]
    for n, (key, q) in enumerate(
        (
            ("who", "Which organisation are you from?"),
            ("work", "How do you work with adult social care?"),
            ("best", "What do they do well?"),
            ("front", "How easy is it to get through to the front door?"),
            ("comm", "How far do commissioners involve you early?"),
            ("mkt", "Is there enough of the right care locally?"),
            ("safe", "Are safeguarding concerns followed up and are you told?"),
            ("eq", "Who misses out?"),
            ("one", "If you could change one thing, what would it be?"),
        ),
        1,
    ):
        out += [f"{n}. **{q}**", "", *[f"   > {line}" for line in (f(key, q) or " ").split("\n")], ""]
    return "\n".join(out).encode()


register(
    peer_challenge_questions,
    [
        Doc("Peer challenge/Partner questions.md", "blank"),
        Doc("Peer challenge/Partner questions Longbarrow.md", "blank", v=1),
        Doc(
            "Peer challenge/answers/partner_02.md",
            "filled",
            "who: Hospice\nwork: Fast track packages, bereavement group, joint visits\nbest: The hospital team knows us by name and will ring on a Saturday\nfront: Slow. 25 minutes on hold in April, then a form\ncomm: Late. We were shown the night sitting spec at draft 4\nmkt: Not at night, not in the villages\nsafe: Followed up yes, told no\neq: People who die at home alone\none: One number for end of life care",
            1,
        ),
        Doc(
            "Peer challenge/answers/partner_05.md",
            "filled",
            "who: Homecare provider forum chair\nwork: contract\nbest: pays on time\nfront: ok\ncomm: forum is 2-way since new head of service\nmkt: yes except double-ups\nsafe: sometimes\none: 2 year rates",
        ),
        Doc(
            "Peer challenge/answers/partner_09.md",
            "partly",
            "who: Refugee support charity\nfront: Interpreters are not offered unless we ask\neq: Our members",
        ),
    ],
    bank=8,
)


def training_needs_return(f: Fill) -> bytes:
    """CSV: question, response, notes."""
    out = io.StringIO()
    pen = csv.writer(out)
    pen.writerow(
        [
            "SAB training needs return 2024/25"
            if not f.v
            else "SAB training needs return 2024/25 (extended to 30 June)",
            "",
            "",
        ]
    )
    pen.writerow(["Question", "Response", "Guidance"])
    for key, q, g in (
        ("org", "Organisation", ""),
        ("hc", "Headcount", "Staff and volunteers"),
        ("l1", "Number at level 1", ""),
        ("l2", "Number at level 2", ""),
        ("l3", "Number at level 3", "Enquiry officers"),
        ("mca", "Trained in MCA in the last 3 years", ""),
        ("gap", "Biggest gap", "One line"),
        ("del", "Preferred delivery", "Online / room / mixed"),
        ("room", "Could you host or train?", "Room for 20+"),
        ("con", "Contact", ""),
    ):
        pen.writerow([q, f(key, q), g])
    return out.getvalue().encode()


register(
    training_needs_return,
    [
        Doc("SAB/Training/training needs return.csv", "blank"),
        Doc("SAB/Training/training_needs_return_extended.csv", "blank", v=1),
        Doc(
            "SAB/Training/returns/fernbank.csv",
            "filled",
            "org: Fernbank Homes\nhc: 212\nl1: 198\nl2: 61\nl3: 0\nmca: 44\ngap: Recognising coercive control in older tenants\ndel: Mixed\nroom: Yes – community room, 24\ncon: P. Okonjo",
        ),
        Doc(
            "SAB/Training/returns/hospice return.csv",
            "filled",
            "org: Marlpit Hospice\nhc: 140 + 300 vols\nl1: 100%\nl2: 38\nl3: 2\nmca: 77\ngap: none\ndel: room\ncon: Ed. lead",
            1,
        ),
        Doc(
            "SAB/Training/returns/lunch_club_federation.csv",
            "partly",
            "org: Lunch Club Federation\nhc: 9 staff\ngap: Don't know what level we need",
        ),
    ],
)


def board_interests(f: Fill) -> bytes:
    """Plain text with ruled brackets, as copied out of a governance handbook."""
    rule = "=" * 70
    out = [rule, "FENMOOR INTEGRATED NEIGHBOURHOODS BOARD", "MEMBER'S DECLARATION AND TERMS OF APPOINTMENT", rule, ""]
    if f.v:
        out += ["Handbook, part 6. Keep one copy; send one to the Board Secretary.", ""]
    for key, prompt in (
        ("name", "Name"),
        ("body", "Nominated by"),
        ("term", "Term of appointment"),
        ("dep", "Deputy"),
        ("emp", "Employment, office or profession"),
        ("con", "Contracts with partner bodies"),
        ("prop", "Land or property used for care"),
        ("vol", "Charities and voluntary roles"),
        ("fam", "Interests of a close family member"),
        ("gift", "Gifts and hospitality over 50 pounds"),
        ("date", "Date"),
    ):
        value = f(key, prompt)
        out += [f"{prompt}:", f"    {value}" if value else "    [" + " " * 60 + "]", ""]
    out += ["I have read the code of conduct and agree to be bound by it.", "", "Signature: ____________________", ""]
    return "\n".join(out).encode()


register(
    board_interests,
    [
        Doc("Partnership board/declaration.txt", "blank"),
        Doc("Partnership board/Handbook part 6 declaration.txt", "blank", v=1),
        Doc(
            "Partnership board/Declarations/member 3.txt",
            "filled",
            "name: Cllr G. Underhay (fictional)\nbody: District council\nterm: May 2023 to May 2027\ndep: Cllr B. Frayne\nemp: Retired pharmacist\ncon: None\nprop: Half share of a bungalow let to a supported living provider\nvol: Trustee, Fenmoor Community Transport\nfam: Daughter is a social worker in the East locality\ngift: None\ndate: 16 June 2023",
            1,
        ),
        Doc(
            "Partnership board/Declarations/VCS rep.txt",
            "filled",
            "name: T. Achebe\nbody: Voluntary Sector Assembly\nterm: 2 yrs\nemp: Chief Exec, Good Neighbours\ncon: Yes: PG/17 grant, £58,000\nprop: nil\nvol: nil\nfam: nil\ngift: nil\ndate: 20.6.23",
        ),
        Doc(
            "Partnership board/Declarations/PCN director.txt",
            "partly",
            "name: Dr H. Mistry\nbody: Fen Edge PCN\nemp: GP partner\nfam: ask secretary",
        ),
    ],
)
