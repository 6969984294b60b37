"""Supervision, observation, incidents, visits and reflection in Word."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.casework.core import Ans, form
from eval.aside.forms_dev.casework.word import C, X, begin, build, bullets, gap, h, p, r, sdt, t, textbox

SUP_1 = """Farah Iqbal|Dominic Sayle|27 February 2025|15:00–16:20, moved from 20th because of duty|All done except CPD log (carried over)|Tired after two safeguarding meetings in a week. Taking TOIL on Friday. Flu last month.|18 open, 3 waiting for review. RB – court date 12 March, statement with legal. JH – daughter complaining about charges, agreed joint visit. Two can close.|Talked through RB: what would the least restrictive option look like if brother withdrew? Farah will speak to the advocate before she writes the statement.|BIA refresher booked 14 April. Wants to shadow AMHP.|Write RB statement;FI;5 Mar^Joint visit JH;FI + DS;by 14 Mar^Close MT, PW;FI;28 Feb^Find AMHP shadowing date;DS;end March|Farah Iqbal|D Sayle"""
SUP_2 = """KM|PT|6/1|45 mins teams|n/a first supervision|fine, settling in, lone working phone not arrived|3 allocated, co-working 1|MCA for Mrs G - rehearsed the questions; threshold for s42 v. quality concern|care act e-learning, ASYE folder started|phone - chase;PT;this wk^read MCA folder;KM;20/1|~|~"""
SUP_P = """Leila Ashcroft|Dominic Sayle|~|~|Actions 1, 3 done. 2 no longer needed|Back from mat leave, 4 days|~|~|~|~"""
SUP_P2 = """KM|PT|20/1|10.00 office|phone arrived, MCA folder read|~|Mrs G, the Ks, new one from Friday|~|~"""


@form(
    "Supervision/Supervision record.docx",
    "Supervision/Supervision record – Harbour Team – blank.docx",
    f=(("Supervision/FI February.docx", SUP_1), ("Supervision record KM 1.docx", SUP_2)),
    p=(("Supervision/LA prep notes.docx", SUP_P), ("Supervision/KM supervision 2 agenda items.docx", SUP_P2)),
)
def supervision_record(a: Ans) -> bytes:
    """Two columns: standing agenda with prompts on the left, discussion on the right; actions below."""
    begin(a.hand)
    fill = "EDEDED"

    def item(prompt: str, tips: str) -> list[C | str]:
        return [C(r(prompt, b=True), r("\n" + tips, sz=9, i=True), fill=fill), C(a(prompt))]

    top = t(
        [
            ["Supervisee", a("Supervisee"), "Supervisor", a("Supervisor")],
            ["Date", a("Date"), "Time / venue", a("Time / venue")],
        ],
        [2.5, 6, 2.5, 6],
    )
    body: list[list[C | str]] = [
        [
            C("Standing item", b=True, fill="404040", c="FFFFFF"),
            C("Discussion and decisions", b=True, fill="404040", c="FFFFFF"),
        ],
        item("1 Actions from last time", "Done? If not, why not?"),
        item("2 You", "Wellbeing, leave, workload, adjustments"),
        item("3 Work", "Numbers, waiting, risks, closures; name cases by initials"),
        item("4 Reflection", "One case or theme in depth. What did you feel, think, do? What would you do again?"),
        item("5 Learning", "Training, CPD, registration"),
    ]
    mid = t(body, [5.5, 11.5], high=1400)
    acts: list[list[C | str]] = [
        [C("Action", b=True), C("Who", b=True), C("By when", b=True)],
    ]
    acts += [[*row] for row in a.rows("Action", 3, 4)]
    return build(
        p("Harbour Team – one-to-one supervision" if a.v else "One-to-one supervision", b=True, sz=15),
        top,
        gap(),
        mid,
        gap(),
        t(acts, [10.5, 3, 3.5]),
        gap(),
        p(
            r("Supervisee signature: "),
            a("Supervisee signature:", "_" * 24),
            r("\tSupervisor signature: "),
            a("Supervisor signature:", "_" * 24),
            tabs="l:5000",
        ),
        p("Copy to supervisee within five working days. Case decisions go on the person’s own record as well.", sz=9),
        font="Calibri",
    )


OBS_1 = """Mandeep Sohal|Community support worker|Sheila Rowntree, practice lead|Lunch call, Mr P, 12.00 to 12.45, 24 January|Met;Knocked, called out, waited|Met;Asked which soup, which cup|Partly;Gloves changed, but apron not, between commode and food|Met;Followed MAR, witnessed with water|Met;|Partly;Wrote "all care given". Asked to write what Mr P ate.|Met;Showed him photos of the new grandchild|Warm, unhurried, knows him. PPE between tasks needs attention.|I knew about the apron as soon as I'd done it. Will put spare aprons by the kitchen door.|Spot check on PPE by 7 Feb; record-writing leaflet given|Yes"""
OBS_2 = """B. Osterley|PA apprentice|SR|community trip bowling 8/2/25|Met|Met|N/A|N/A|Met;road safety esp. good|Met|Met;let him score!|good|happy with this, thanks|-|Yes"""
OBS_P = """Tamsin Wray|Senior|Sheila Rowntree|3/3 tea visit, Mrs D|Met|Partly;tv left on|Met"""


@form(
    "Observation of practice sheet.docx",
    "Staff files/Observed practice (domiciliary) 2024-25.docx",
    f=(("Staff files/MS observed 24 Jan.docx", OBS_1), ("Staff files/observation of practice BO.docx", OBS_2)),
    p=(("Observation TW - unfinished visit cut short.docx", OBS_P),),
)
def observed_practice(a: Ans) -> bytes:
    """Standards with columns Met, Partly, Not met, N/A and a remark."""
    begin(a.hand)
    cols = "Met|Partly|Not met|N/A"
    head = [
        p(r(f"{x}: ", b=True), a(x, "." * 50)) for x in ("Worker", "Role", "Observer", "Visit (who for, time, date)")
    ]
    standards = (
        "Arrives, announces and introduces themselves properly",
        "Offers choices and waits for an answer",
        "Uses gloves and aprons and washes hands as trained",
        "Supports with medicines as the plan says",
        "Keeps the person and themselves safe",
        "Writes a clear, respectful record",
        "Treats the person as somebody with a life and a history",
    )
    rows: list[list[C | str]] = [[C(x, b=True, fill="C6E0B4") for x in ("Standard", *cols.split("|"), "What I saw")]]
    for s in standards:
        marks = a.cols(s, cols, "X")
        rows.append([s, *[C(x, al="center") for x in marks[:4]], marks[4]])
    return build(
        h("Observed practice", 1),
        p("Care Certificate standards 5, 7, 13 and 15" if a.v else "For use on at least two visits a year"),
        *head,
        t(rows, [5.6, 1.2, 1.4, 1.4, 1.2, 6.2]),
        gap(),
        p("Observer’s summary", b=True),
        p(a("Observer’s summary")),
        gap(),
        p("Worker’s own comments", b=True),
        p(a("Worker’s own comments")),
        gap(),
        p("Agreed actions", b=True),
        p(a("Agreed actions")),
        gap(),
        p(r("Discussed with worker the same day?  ", b=True), a.pick("Discussed with worker the same day?", "Yes|No")),
        p("Worker signed ……………………………   Observer signed ……………………………"),
    )


INC_1 = """14/03/2025|2.20 pm|Sycamore Day Centre, garden path|Fall|Norris Backhouse (member)|Norris was walking back from the greenhouse with his stick. He turned to answer somebody and went over on his left side on the edging bricks. Seen by two staff.|graze to left elbow, bruise to hip, no loss of consciousness|Cleaned and dressed, obs normal at 2.30 and 3.30, wife rung at 2.40, taken home by wife.|No|Yes;wet leaves on the edging|Leaves swept, edging marked with white paint 15/3. Falls plan to be looked at.|Jo Threlfall and Wes Amory|Jo Threlfall, day centre officer|~|~|~"""
INC_2 = """2-1-25|0730|Mrs Lau's home (Welbeck Court)|Medication error|Mrs S Lau|Evening blister from 1st Jan still in pack. MAR signed as given. Not given by KP. I rang 111 and they said carry on as normal, no double dose|none|told 111, told daughter, told office on call|No|No|KP supervision + meds competency before next meds call|-|A. Ferrante, senior carer|PW 3/1|INC-1209|no"""
INC_P = """21.02.25|~|Outside the big supermarket|Aggression|Kyle (tenant) and a member of the public|Kyle was shouted at and pushed a trolley at the man"""
INC_P2 = """5/3/25|17:40|Training flat, kitchen|Injury|Ollie R|Took tray out with tea towel|two blisters R hand|cold tap 20 min"""


@form(
    "Incident & accident report IR1.docx",
    "IR1 (revised) all directly provided services.docx",
    f=(("IR1/IR1 Sycamore 14.3.25.docx", INC_1), ("IR1 SL meds 020125.docx", INC_2)),
    p=(("IR1/IR1 KT.docx", INC_P), ("IR1/kitchen burn 5 Mar.docx", INC_P2)),
)
def incident_report(a: Ans) -> bytes:
    """Boxes with the label small at the top and empty space below; manager's part last."""
    begin(a.hand)

    def cell(prompt: str, *, span: int = 1, deep: int = 0, fill: str = "") -> C:
        return C(
            r(prompt, sz=8, c="404040"),
            r("\n"),
            a(prompt),
            *([gap(deep)] if deep and not a.v else []),
            span=span,
            fill=fill,
        )

    what = "Fall|Injury|Medication error|Aggression|Missing person|Near miss|Other"
    picked = a  # one name for readability below
    rows: list[list[C | str]] = [[cell("Date of incident"), cell("Time"), cell("Exact place", span=2)]]
    rows.append(
        [
            C(
                r("What kind? (tick)", sz=8, c="404040"),
                r("\n"),
                picked.pick("What kind? (tick)", what, marks="□☑"),
                span=4,
            )
        ]
    )
    rows.append([cell("Who was affected?", span=4)])
    rows.append([cell("What happened? Facts only. Continue on another sheet if you need to", span=4, deep=5)])
    rows.append([cell("Injury or harm", span=2), cell("What was done at once, and who was told?", span=2, deep=2)])
    rows.append(
        [
            C(r("Hospital?", sz=8, c="404040"), r("\n"), a.pick("Hospital?", "Yes|No", marks="□☑"), span=2),
            C(
                r("Was the place or equipment a cause?", sz=8, c="404040"),
                r("\n"),
                a.pick("Was the place or equipment a cause?", "Yes|No", marks="□☑"),
                span=2,
            ),
        ]
    )
    rows.append([cell("What will stop it happening again?", span=4, deep=3)])
    rows.append([cell("Witnesses", span=2), cell("Reported by (name and job)", span=2)])
    rows.append([C("MANAGER ONLY", span=4, fill="BFBFBF", b=True, sz=9)])
    rows.append(
        [
            cell("Seen by", fill="F2F2F2"),
            cell("Log no.", fill="F2F2F2"),
            cell("CQC / RIDDOR / safeguarding?", span=2, fill="F2F2F2"),
        ]
    )
    return build(
        t(
            [
                [
                    C("IR1", b=True, sz=20),
                    C("Accident and incident report", b=True, sz=14),
                    C("Eskmoor Council\nDirect services", al="right", sz=9),
                ]
            ],
            [2.5, 9.5, 5],
            line="nil",
        ),
        p("Fill in on the day. Black ink or typed. One form for each person hurt.", sz=9),
        t(rows, [4, 3, 5, 5]),
        margin=1.6,
        size=10,
    )


VISIT_1 = """Oakhanger Grange|Residential, 38 beds, dementia|18/02/2025, unannounced, 10:15–15:40|Priya Nandakumar (quality officer), Len Shore (volunteer expert by experience)|34, of whom 19 funded by us|Calm, smells of baking. Corridor carpet by room 22 is lifting.|Six spoken with. "They're lovely girls but there's never one when you want one" (Mrs C). Two said they would like to go out more.|Three families. Pleased with new manager; laundry goes missing.|Five. One agency. All know how to raise a concern, two not sure of whistleblowing line.|3 sampled. Good life histories. Two without oral care plan.|Controlled drugs right. Fridge temperature gaps 2, 5, 9 Feb.|Dependency tool used, nights 1 short on 3 of 28|Up to date except 4 for moving and handling|Activities worker is a real strength; hens.|1. Oral care plans by 31/3. 2. Carpet – at once. 3. Fridge log daily check|Good|P Nandakumar"""
VISIT_2 = """Fairlight Rd supported living (Abbotsmead Care)|SL x 5 tenants, LD|6 March, announced|PN|5|own front doors, one bathroom mould (landlord told Nov)|met 4 tenants. L proud of kitchen. D wants different key worker|1 by phone, content|3|2 looked at - support hours don't match commissioned for 1|n/a self med x3, 2 MARs OK|rota ok|PBS training due x 2|tenants' own meeting minutes in pictures|hours reconciliation w/ brokerage by 21/3; mould - chase landlord|Requires improvement|~"""
VISIT_P = """Marram House Nursing|Nursing 52|11/03/2025|~|~|Clean, bright; call bells ringing over 5 mins x 3|Four|~|Three, all permanent"""
VISIT_P2 = """Lark Rise|Short stay, 12 beds|20.3.25 pm|PN|9|New carpet. Board of staff photos out of date.|Two, both going home this week|~|Senior in charge, 2 carers|~|MARs right"""


@form(
    "QA/Provider quality visit – notes.docx",
    "QA/Quality visit tool (short) Thornbeck.docx",
    f=(("QA/Oakhanger Grange Feb 25.docx", VISIT_1), ("QA/Fairlight Rd visit.docx", VISIT_2)),
    p=(
        ("QA/Marram House visit day 1 notes.docx", VISIT_P),
        ("QA/Lark Rise follow up (manager off sick).docx", VISIT_P2),
    ),
)
def quality_visit(a: Ans) -> bytes:
    """Questions as bold lines with bulleted prompts under them and room to write after."""
    begin(a.hand)

    def ask(title: str, *tips: str) -> list[X]:
        return [p(title, b=True, c="2F5496", after=40), bullets(*tips), p(a(title)), gap(1 if a.v else 2)]

    lines = [
        p(r(x + "\t", b=True), a(x), tabs="l:3400", after=60)
        for x in ("Service", "Type and size", "Date and times", "Visitors", "People living here today")
    ]
    body = [
        *ask(
            "First impressions and environment",
            "How were you greeted?",
            "Smell, noise, warmth, signs",
            "Anything broken or unsafe",
        ),
        *ask(
            "Talking with people who live here", "How many?", "What do they say about choice, food, staff, going out?"
        ),
        *ask("Talking with families and visitors", "How many?", "Do they know who to go to?"),
        *ask("Talking with staff", "How many, which jobs?", "Induction, supervision, raising concerns"),
        *ask("Care plans looked at", "Sample at least three", "Does the plan match the person you met?"),
        *ask("Medicines", "Storage, records, controlled drugs, homely remedies"),
        *ask("Staffing", "Rota against need; agency use; nights"),
        *ask("Training", "Matrix seen? Gaps?"),
        *ask("Best thing seen today", "Something others could copy"),
        *ask("Actions agreed with the manager", "What, by when"),
    ]
    return build(
        h("Quality visit", 0),
        p(
            "Thornbeck Adult Commissioning. This tool is a prompt, not a script: use the bullets to start a conversation."
            if a.v
            else "",
            i=True,
        ),
        *lines,
        *body,
        p(r("Overall view: ", b=True), a.pick("Overall view:", "Outstanding|Good|Requires improvement|Inadequate")),
        p(r("Report written by: ", b=True), a("Report written by:")),
        font="Trebuchet MS",
        size=10.5,
    )


REFLECT_1 = """Visit to Mr and Mrs Gaunt with the stroke nurse|I went to review the package. Mr Gaunt answered every question I put to his wife. When the nurse took him to the kitchen to check his blood pressure Mrs Gaunt told me he holds her wrist when she is slow.|At first irritated with him, then worried that I had nearly gone home without hearing her.|Good: I came with a colleague and noticed the pattern. Bad: I had planned the visit round the form, with both in one room.|People with aphasia are talked over; domestic abuse in later life is often explained away as carer stress. I read the SCIE page on coercion afterwards.|Always see each person alone for part of the visit, and say at the start that I will.|Bring to group supervision; DASH done with duty manager, see record|1.3, 2.2, 3.1"""
REFLECT_2 = """first direct payment audit call|client had 6 months of bank statements in a carrier bag and cried. sorted it on the floor w. her, 2 hrs|panic -> ok|~|support service exists for exactly this and nobody had offered it. letters we send are awful|offer DP support at set-up AND at first missed return|rewrite the letter (asked KT)|4.1"""
REFLECT_P = (
    """Best interests meeting, Mrs O|Chair let the consultant speak first and everyone then agreed with him|Small"""
)


@form(
    "CPD reflective log.docx",
    "Learning/Reflective log for ASC staff v2.docx",
    f=(("Learning/reflective log Gaunt.docx", REFLECT_1), ("CPD reflective log DP audit.docx", REFLECT_2)),
    p=(("Learning/CPD log - BI meeting.docx", REFLECT_P),),
)
def reflective_log(a: Ans) -> bytes:
    """Coloured headings with empty paragraphs to write in; a text box with advice on the second version."""
    begin(a.hand)
    body = []
    for title in (
        "Title of your reflection",
        "What happened?",
        "What were you thinking and feeling?",
        "What was good and bad about it?",
        "What sense can you make of it? (theory, law, research)",
        "What will you do differently?",
        "Action plan",
        "Which professional standards does this meet?",
    ):
        text = a(title)
        body += [h(title, 2), p(text) if text else gap(3)]
    tip = (
        textbox(
            p(
                "Keep it to one page. Leave out names. Two logs a year are enough for your registration; one must be discussed with a peer.",
                sz=9,
            ),
            height=50,
            fill="#fff2cc",
        )
        if a.v
        else X("")
    )
    return build(h("My reflective log", 1), tip, *body, font="Century Gothic", size=10)


PEER_1 = """Direct payments team lead, 4 years|Outline the case (3 min);A woman of 45 with MS whose PA is also her ex-husband. He has started doing the shopping on her card and she has fewer visits from friends.|Whether the control is care or coercion and how to open it up without losing her trust.|how did you leave things with her? who would she call? has anybody asked about the divorce?|that she may be protecting the only help she has. that I've been seeing "carer strain" since it's easier|see her on her own at the MS group, ask about friends first. talk to DA lead before that.|Yes, felt less alone with it"""
PEER_2 = """SW, hospital|man who discharges himself weekly, self-neglect|am I allowed to stop?|is he choosing? what does he come back for? what would "good enough" be|he comes back because ward is warm & there's toast. it's the cold, not the wound|warm homes referral, welfare rights, ask ward to ring me not ED|yes"""
PEER_P = """Social worker, transitions|18-year-old leaving care home, mum wants residential, he wants a flat with mate|How do I balance"""


@form(
    "Peer group case discussion record.docx",
    "Practice Week/peer discussion sheet (with timings).docx",
    f=(
        ("Practice Week/peer discussion DP.docx", PEER_1.replace("Outline the case (3 min);", "")),
        ("peer group 6 Dec.docx", PEER_2),
    ),
    p=(("Practice Week/peer discussion transitions.docx", PEER_P),),
)
def peer_discussion(a: Ans) -> bytes:
    """Stages of a discussion in linked boxes with content controls."""
    begin(a.hand)
    stages = (
        ("Presenter (role only)", ""),
        ("Outline of the situation", "3 min"),
        ("What are you stuck on?", "2 min"),
        ("Questions from the group", "10 min – no advice yet"),
        ("What the group heard", "10 min – presenter listens"),
        ("What the presenter takes away", "5 min"),
        ("Was this useful?", ""),
    )
    rows = []
    for title, mins in stages:
        label = C(r(title, b=True), r(f"\n{mins}", i=True, sz=9) if mins and a.v else "", fill="DDEBF7")
        rows.append([label, C(sdt(a(title)))])
    return build(
        p("Peer group discussion – what we talked about", b=True, sz=16),
        p(
            "Bells model. One facilitator, one presenter, no more than eight in a group. Do not name the person.",
            i=True,
        ),
        t(rows, [5, 12], high=1100),
    )
