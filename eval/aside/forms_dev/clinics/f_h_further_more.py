"""Further forms, among them those whose guidance stands where the answers go, continued."""

from __future__ import annotations

from docx.enum.text import WD_COLOR_INDEX
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm

from . import long_more
from .page import Page
from .pen import Pen, form
from .sheet import sheet
from .word import Word


@form(
    """Discharge/Questions for the family before transfer.pdf | Discharge/Questions for family - large print flow.pdf | Discharge/Family questions Thewlis.pdf | Discharge/Family q. Quarrie.pdf | Discharge/Family questions - son rang off.pdf""",
    """Mum, Rosalind Thewlis
She paints, badly, she would say. Likes the window.
Dad until 2019, then me
Yes, two nights a week
'Bus'. She says it when she wants the loo.
The other home smelt of gravy at ten.
Ring me after 8 pm. Hattie.
""",
    """Mrs Quarrie - aunt
church
self
no
Righto means no
.
nephew
""",
    """Dad
Boats
.
.
never call him Eddie
""",
)
def family_questions(d: Pen) -> bytes:
    """Flowed text with dotted leaders, the answers typed after them."""
    p = Page(
        d,
        face="DejaVu",
        size=10.5 if d.v != 1 else 13,
        note="grey",
        tint="#222222",
        foot="Family liaison, Rowan Ward. Not part of the medical record.",
    )
    p.title("Before your relative moves")
    p.para("""Dear family

    On the day of a move the people at the other end know the diagnosis, the dose and the diet, and do not know the person. You do. Please write what you like after the dots and leave what you like. Nurses will read it, and the manager of the home, and a copy goes into the room.

    We may not tell you everything that we know; your relative's record is theirs. But there is nothing to stop you from telling us. If you hold a power of attorney for health and welfare, bring it, for we must see the stamp on every page.""")
    p.line(
        "Who are you writing about?|What do they like, or do, or used to do?|Who looked after them before this?|Would you be able to visit?|Words that they use which we should know|What should never happen?|How may we reach you?",
        dots=".",
    )
    p.note(
        "What homes have told us they did because of this page: moved a bed to the window; stopped serving tea in a beaker; found the right hymn; telephoned at eight. You are not asked about money here. If anyone asks you to sign a contract in a corridor, don't."
    )
    return p.bytes()


@form(
    """Hub/Choice letter - insert version.docx | Hub/Choice letter with inserts (Loxford text).docx | Hub/Choice letter Thewlis.docx | Hub/Choice letter BO.docx | Hub/Choice letter Strake started.docx""",
    """11 February 2025
Mrs R. Thewlis
Ward 7
Your home, with live-in care for four weeks
19 February
Birchfield, first floor, garden side
Hattie Thewlis, daughter
L. Marchetti, 01632 960140
""",
    """3/2/25
Mrs Okonjo
Ward Rowan
Elm Lodge
5/2
Home with 4 calls
Son
M Dunwoody
""",
    """15/2/25
Mr Strake
Frailty
""",
)
def choice_letter(d: Pen) -> bytes:
    """A letter with bracketed and highlighted inserts."""
    w = Word(d, font="Arial", size=11)

    def put(before: str, label: str, after: str = "") -> None:
        here = w.doc.add_paragraph(before)
        said = d(label)
        run = here.add_run(said or label)
        run.font.highlight_color = None if said else WD_COLOR_INDEX.YELLOW
        here.add_run(after)

    w.para(
        "Harrowmere University Hospitals with Westermoor Council"
        if d.v != 1
        else "Harrowmere University Hospitals with Loxford Council. Letter B of four. Text agreed by the patients' panel, 14 October 2024."
    )
    w.note(
        "Staff: use letter B after the conversation and never in place of it. Letter A is for everybody on admission, C follows three working days after B, D needs the director's agreement. Delete this paragraph. Do not send to a person who lacks capacity to decide where to live: hold a best interests meeting. Highlighted words are yours to fill."
    )
    put("", "[insert date]")
    put("Dear ", "[insert name of patient]")
    put(
        "You are now well enough to leave ",
        "[insert ward]",
        ". Staying in hospital when you do not need to is not good for you: ten days in bed age the muscles of a person over eighty by ten years.",
    )
    put(
        "We talked with you about what help you will need. The place or service that can offer this now is ",
        "[insert available option]",
        ".",
    )
    put("It can start on ", "[insert date it can start]", ".")
    put(
        "You told us that you would rather have ",
        "[insert preferred option, or delete sentence]",
        ". It is not free at present. You may wait for it, but not in hospital.",
    )
    put("We have also spoken with ", "[insert family member or advocate]", ".")
    w.para(
        "Nobody will ask you to pay for care in the first weeks if it is arranged by the hub. After that the council will look at what you can afford. You are entitled to have an advocate, and to complain; neither will make any difference to how you are treated."
    )
    put("If you have a question please ask ", "[insert name and telephone of navigator]", ".")
    w.para("Yours sincerely, for the Integrated Discharge Service")
    return w.bytes()


@form(
    """LeDeR/Initial notification and council chronology.docx | LeDeR/Council chronology form (merged table).docx | LeDeR/Chronology W.docx | LeDeR/Chronology 7702.docx | LeDeR/Chronology - awaiting health.docx""",
    """7709 / W / b. 1964
Penbrook County Council
03/09/24
11 h daily, shared nights
Yes
N
Y
Choked twice in 2023; mat reissued
Gave thickener that had expired
Keyworker sat with her, sang
2
2
1
3
Notes read by PSW
""",
    """7702
Loxford
1/24
none
not known
N
N
Not open since 2016
.
.
X
1
1
1
TG
""",
    """7711 / A
Penbrook
.
24 h
""",
)
def chronology(d: Pen) -> bytes:
    """Merged cells, a text box of guidance, grades as figures."""
    w = Word(d, font="Calibri", size=10.5, note="grey", shade="DAE3F3")
    w.title("Learning from lives and deaths: information from the council")
    if d.v == 1:
        w.facts(
            "Programme^LeDeR, Saltby and Dene|Notified by^LeDeR office|Local area contact^Head of Learning Disability, ICB|Council contact^Principal Social Worker|Form version^3 (March 2025)"
        )
    box = w.doc.add_paragraph()
    box._p.append(
        parse_xml(
            f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape style="width:440pt;height:120pt" type="#_x0000_t202"><v:textbox><w:txbxContent><w:p><w:r><w:t>'
            "About this form. The programme reviews the death of every adult with a learning disability and of every autistic adult. It is not an investigation. The reviewer has the general practitioner's record and asks you for what it does not show: who supported the person, what they enjoyed, what you knew of risk, what you would do again. "
            "The council's duty to share is set out in the agreement of July 2021. Reply in fifteen working days. Please do not copy assessments: two pages that somebody has thought about are worth more than two hundred."
            "</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        )
    )
    if d.v == 1:
        w.para(
            "Notification made by: Dene LeDeR office. Council contact: Principal Social Worker. Reply to leder@saltbydene-icb.example."
        )
    table = w.doc.add_table(rows=0, cols=4)
    table.style = "Table Grid"

    def head(text: str) -> None:
        row = table.add_row().cells
        cell = row[0].merge(row[3])
        w.write(cell, text, bold=True)
        w.paint(cell, "DAE3F3")

    def twins(*labels: str) -> None:
        row = table.add_row().cells
        for at, label in enumerate(labels):
            w.write(row[2 * at], label)
            w.fill(row[2 * at + 1], label, "")

    def whole(label: str, hint: str) -> None:
        row = table.add_row().cells
        cell = row[0].merge(row[3])
        w.write(cell, label, bold=True)
        w.hint(cell.add_paragraph(), hint)
        for line in (d(label) or "\n").split("\n"):
            cell.add_paragraph(line)

    head("1. Person and service")
    twins("Programme number", "Council")
    twins("Last review", "Support at death")
    twins("Advocate involved", "Safeguarding in last 2 years")
    twins("Annual health check known", "Known risks")
    head("2. Reflection")
    whole("What could have been better?", "In council, provider, or between.")
    whole("What was good?", "Name practice, not persons.")
    head("3. Grade (1 poor, 2 fair, 3 good, X cannot say)")
    for label in ("Person-centred support", "Reasonable adjustments", "Working together", "Family involved"):
        row = table.add_row().cells
        w.write(row[0].merge(row[2]), label)
        w.fill(row[3], label, "")
    row = table.add_row().cells
    w.write(row[0], "Completed by")
    cell = row[1].merge(row[3])
    w.fill(cell, "Completed by", "")
    w.gap()
    w.note(
        "Grades of 1 go to the focused review panel. Definitions: good, meets current best practice in most respects; fair, satisfactory with room for improvement in some; poor, may have contributed to the death or to distress. Retained for ten years."
    )
    w.doc.sections[0].left_margin = Cm(2)
    return w.bytes()


@form(
    """Practice/Joint supervision of health-seconded social workers.docx | Practice/Joint supervision record - topics preset.docx | Practice/Joint supervision KA Feb.docx | Practice/Jt sup NF.docx | Practice/Jt sup record TU not done.docx""",
    """K.A. with D. Moss (Dene) and PSW, 12/02
Two: DR settled; JT not allocated|Caseload 24, aim 18
Statutory reviews: 6 of 20 done
AMHP re-approval June, 12 of 18 hours
Slept badly since the assault; occupational health
PSW to raise caseload with trust~PSW~1/3//Reviewer to take 8~DM~15/3
.
""",
    """NF + PSW
JT
4/9
ok
Fine
Shadow tribunal~NF~Mar
19.3
""",
    """T.U.
.
.
.
leave
""",
)
def joint_supervision(d: Pen) -> bytes:
    """Bullets with nothing after them and an agreement in small type."""
    w = sheet(d, font="Arial", note="plain", size=11, shade="F2F2F2")
    w.title("Joint supervision of social workers seconded under section 75")
    w.facts(
        "Agreement^Section 75, mental health, schedule 4|Host trust^Dene Partnership NHS Foundation Trust|Council lead^Principal Social Worker|Template^JS/2, May 2024"
    )
    if d.v == 1:
        w.para(
            "Topics preset by the Principal Social Worker for the spring round: statutory reviews, re-approval, safety at work."
        )
    w.para("""Why joint? The seconded worker is managed by the trust from day to day and remains employed by the council, is registered with Social Work England in their own name, and may be asked by a tribunal why they did what they did. Neither manager can answer for the whole. Once in eight weeks the two and the worker sit down together; this record is of that meeting and does not
    replace monthly case supervision, which is on the trust's system.

    Standards. Employer standards for social workers (LGA), standard 5: supervision is regular, reflective and uninterrupted, for at least an hour and a half. Post-registration standard 4: continuing professional development is recorded. The Mental Health (Approved Mental Health Professionals) (Approval) (England) Regulations 2008: eighteen hours of training in each year of approval.

    Fairness. If one of the managers is absent postpone. If there is a concern about conduct or health stop, and use the procedure. The worker takes the minutes in alternate meetings. What is said about home life is not written unless the worker asks.""")
    w.para(long_more.SUPERVISION)
    w.line("Who met, date", to=50)
    for label in (
        "Work: who needs more of us",
        "Council duties carried out through the trust",
        "Learning and registration",
        "Well-being and safety",
    ):
        w.para(label, bold=True)
        said = d(label)
        for line in said.split("\n") if said else ["", "", ""]:
            w.bullets(line)
    w.log("Agreed|Who|When", 3, "11 3 3")
    w.line("Next", to=50)
    return w.bytes()
