"""Long forms, and those whose blanks are words to be replaced."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.casework.core import Ans, form
from eval.aside.forms_dev.casework.pdf import Sheet
from eval.aside.forms_dev.casework.word import C, X, begin, build, bullets, chk, gap, h, p, page, r, t

OV_1 = """Mr|Ellis Hardcastle|Ellis|03/11/1947|77|M|He|943 xxx 2210|22 Long Causeway, Netherfold, NF2 8LQ|01632 960245|Council house|Lives with spouse|White British|None|English|No|Dr Pym, Netherfold Surgery|Asthma, diabetes (diet), Lewy body dementia since 2022|donepezil, salbutamol; wife fills the box|Yes|Penicillin|Two admissions, last one chest, Jan|
Up and washed by half ten, watches the birds, sleeps after lunch, gets restless at four|Watching the feeder; being a joiner; his tea at five|To stay with Maureen. Not to be "parked"|Needs help|Says it is cold. Maureen runs the shower first then he will go.|Independent|Chooses own, buttons hard|Needs help|At night, bottle by bed|Needs help|Cuts up; chokes on bread|Unable|Maureen does it|Needs help|Freezes in doorways; two falls|Unable|Not his sort of job anyway|
Hallucinates, sees children in the garden, not distressed|Low in mornings|Y|Hearing fine, glasses|No|Whist drive stopped. Brother rings.|Bus pass but not safe alone|Yes|Church hall lunch, with Maureen|Y|Drove until 2023, licence given up|N|Maureen has POA for both|State pension, joiner's pension 61.20 wk|No|
Yes|Maureen, 74, own hip|Yes|carried out 6/2, see separate record|N|Falls, choking, Maureen's hip|Rail at back step, SALT referral, emergency plan|No|Agreed he could say what he wanted, with pictures|Yes|Two mornings a week with a sitter, Lewy body group, SALT, OT|£94|Both said yes|T. Okonjo, assessor|14/02/2025|~|~"""
OV_2 = """Ms|Saffron Leigh-Toms|Saff|1.1.90|35|F|they|~|hostel, 4 Dock Rd|text only 01632 960331|Hostel|Lives alone|Mixed W/BC|-|Eng|No|walk-in|ADHD, EUPD?, hep C treated|methadone daily|No|none|A&E x6|
chaotic. sleeps till 2|dog (Biscuit), drumming|"a door that's mine"|Independent|-|Independent|-|Independent|-|Needs help|eats if someone else cooks|Needs help|forgets pans|Independent|ok|Needs help|room v cluttered, support worker weekly|
forgets appts|panic attacks, cutting stopped Nov|N|n/a|Yes|dog + 1 mate|walks|No|drum group would like|N|~|N|no|UC std + LCWRA|Yes|
No|~|~|n/a|N|exploitation by dealer upstairs|move floor asap (hostel agrees), DA worker|No|capacitous all areas discussed|Yes|4 hrs floating support; psych therapies; housing first nomination|£72|good with it|ML|3/3|~|~"""
OV_P = """Mrs|Chandra Velu|~|19/07/1955|69|F|~|~|8 Abbots Way|~|Owner|~|Tamil, Sri Lankan|Hindu|Tamil|Yes|~|Stroke Dec 24, R side weak|~|~|~|~|~|~|~|Needs help|~|Needs help|~|Needs help|commode|Independent|left hand"""
OV_P2 = """Mr|Neville Rigby|Nev|20/9/1938|86|M|he|~|Almshouse 4|01632 960287|Almshouse|Alone|White British|C of E|English|No|Dr Amin|COPD on oxygen|own, dosette|Yes|none known|twice, chest|wakes 5, radio, carer 8, sleeps|brass band, was a euphonium player|no more hospital"""

CARE = (
    "Washing and bathing",
    "Dressing",
    "Using the toilet",
    "Eating and drinking",
    "Cooking and shopping",
    "Getting about indoors",
    "Keeping the house",
)


@form(
    "Adults Overview Assessment (OA1) full.docx",
    "OA1 overview assessment + capacity prompts.docx",
    f=(("OA1/Hardcastle E OA1.docx", OV_1), ("OA1/SLT overview.docx", OV_2)),
    p=(("OA1/Velu C – interpreter booked 20th.docx", OV_P), ("OA1/Rigby N phone part.docx", OV_P2)),
)
def overview_assessment(a: Ans) -> bytes:
    """Some sixty prompts in eight parts, each part set out in its own way."""
    begin(a.hand)
    teal = "117A65"

    def sec(text: str) -> X:
        return p(text, b=True, c="FFFFFF", fill=teal, sz=12)

    def cells(*prompts: str) -> list[C | str]:
        out: list[C | str] = []
        for x in prompts:
            out += [C(x, sz=9, fill="D1F2EB"), C(a(x))]
        return out

    who = t(
        [
            cells("Title", "Full name", "Known as"),
            cells("Date of birth", "Age", "Sex"),
            cells("Pronoun", "NHS number", "Address"),
            cells("Phone", "Housing", "Household"),
            cells("Ethnicity", "Faith", "Language"),
        ],
        [2.1, 3.6, 2.1, 3.6, 2.1, 3.6],
    )

    def yn(prompt: str, options: str = "Yes|No") -> X:
        got = a.take(prompt)
        return p(f"{prompt}  ", *[x for o in options.split("|") for x in (chk(got == o), r(f" {o}   "))])

    def tail(prompt: str) -> X:
        return p(r(prompt + "  "), a(prompt, "_" * 46))

    interp = yn("Interpreter?")
    health = [tail(x) for x in ("GP and surgery", "Diagnoses", "Medicines and who helps")]
    health += [yn("Any help from community nurses?"), tail("Allergies"), tail("Hospital in the last year")]
    story = []
    for x in ("A usual day", "What I enjoy and am good at", "What I want"):
        text = a(x)
        story += [p(x, b=True, after=0), p(text), gap(0 if text else 2)]
    rows: list[list[C | str]] = [
        [C(x, b=True, fill="D1F2EB") for x in ("Area", "Independent", "Needs help", "Unable", "How is it done now?")]
    ]
    for x in CARE:
        marks = a.cols(x, "Independent|Needs help|Unable", "✔")
        rows.append([x, *[C(m, al="center") for m in marks[:3]], a("How is it done now?")])
    mind = t(
        [
            [C(x, fill="D1F2EB"), a(x)]
            for x in ("Memory and thinking", "Mood", "Risk of harm to self? (Y/N)", "Sight, hearing, speech")
        ],
        [5.5, 11.5],
    )
    social = [
        yn("Lonely?"),
        tail("Friends, family, pets"),
        tail("Transport"),
        yn("Would like to do more?"),
        tail("What, where, with whom"),
        tail("Driving? Y/N"),
        tail("Details of driving or travel"),
        tail("Work or study? Y/N"),
    ]
    money = t([[C(x, fill="D1F2EB"), a(x)] for x in ("Who looks after money?", "Income")], [5.5, 11.5])
    benefits = yn("Benefits check wanted?")
    carer = [
        yn("Is there an unpaid carer?"),
        tail("Carer’s name, age, health"),
        yn("Offered a carer’s assessment?"),
        tail("Date or reason not"),
        tail("Young carer in the house? Y/N"),
    ]
    risk = t(
        [
            [C("Risks", fill="D1F2EB"), C(a("Risks"), gap(1))],
            [C("What will make it safer", fill="D1F2EB"), C(a("What will make it safer"), gap(1))],
        ],
        [5.5, 11.5],
    )
    cap = [yn("Doubt about capacity for any decision?"), tail("If so which; if not why not")]
    end = [
        yn("Eligible needs?"),
        tail("Suggested plan"),
        tail("Indicative budget a week"),
        tail("Person’s agreement"),
        tail("Assessor"),
        tail("Finished on"),
    ]
    office = t(
        [
            [
                C("Checked by team manager", fill="D9D9D9"),
                a("Checked by team manager"),
                C("Panel date", fill="D9D9D9"),
                a("Panel date"),
            ]
        ],
        [5, 4.5, 3, 4.5],
    )
    note = bullets("Decision-specific, please.", "Write what was asked and answered.") if a.v else X("")
    return build(
        p("OA1", b=True, sz=24, c=teal),
        p("Overview assessment for adults who may need care and support", sz=14),
        sec("1  Who I am"),
        who,
        interp,
        sec("2  My health"),
        *health,
        sec("3  My life"),
        *story,
        page(),
        sec("4  Everyday things"),
        t(rows, [4.2, 2.2, 2, 1.8, 6.8], high=700, head=True),
        p(),
        sec("5  Mind and senses"),
        mind,
        sec("6  People and places"),
        *social,
        money,
        benefits,
        page(),
        sec("7  Carers, risk and capacity"),
        *carer,
        risk,
        note,
        *cap,
        sec("8  Summing up"),
        *end,
        office,
        header="Netherfold Council – OA1 – page set 1 of 1" if a.v else "OA1",
        font="Calibri",
    )


MEET_1 = """14/03/2025|Amberley Court|Quality and Contracts|K. Dyer (chair), manager and nominated individual, ICB nurse, CQC (part)|Level 2|Four falls with fracture in ten weeks; no sensor mats; nights run on two staff for 41 people|£18,400 of placements a week; 23 people funded by us|Sensor mats in 14 rooms by 21 March, third night carer from tonight, falls lead named (Asha)|Embargo on new placements to stay; weekly call Fridays|11/04/2025"""
MEET_2 = """2 April|Tideway Homecare (Tern Rd branch)|brokerage|KD, ops director, us|1|late calls 18%|£9k|new scheduler starts 7/4; rounds redrawn|none|1 May or sooner"""
MEET_P = """19/03/2025|Marram House Nursing|Quality and Contracts|~|Level 2"""


@form(
    "Provider concerns/Meeting record.docx",
    "Provider concerns/Record of provider meeting – issue 2.docx",
    f=(("Provider concerns/Amberley Ct 14 March.docx", MEET_1), ("Provider concerns/tideway 2 April.docx", MEET_2)),
    p=(("Provider concerns/Marram 19 March prep.docx", MEET_P),),
)
def provider_meeting(a: Ans) -> bytes:
    """Sentences with highlighted words to be replaced."""
    begin(a.hand, hint="000000")

    def slot(prompt: str, sample: str) -> X:
        text = a(prompt, sample)
        return r(text, hl="" if a.given and text != sample else "yellow")

    return build(
        h("Provider concerns meeting", 1),
        p(r("Date of meeting: ", b=True), slot("Date of meeting:", "XX/XX/20XX")),
        p(r("Provider: ", b=True), slot("Provider:", "<name of provider and branch>")),
        p(r("Led by: ", b=True), slot("Led by:", "<name of team>")),
        p(r("Present: ", b=True), slot("Present:", "Xxxx Xxxx (chair), <add>")),
        p(r("Level of concern: ", b=True), slot("Level of concern:", "Level 1 / 2 / 3")),
        h("Why we met", 2),
        p(
            slot(
                "Why we met",
                "Set out the concerns and where they came from, e.g. “Three notifications of pressure damage in January.”",
            )
        ),
        p(
            r("Weekly spend and number of people: ", b=True),
            slot("Weekly spend and number of people:", "£xxx, xx people"),
        ),
        h("What the provider will do", 2),
        p(slot("What the provider will do", "Action – name – date. Add lines as needed.")),
        h("What the council will do", 2),
        p(slot("What the council will do", "e.g. pause placements, visit weekly, none")),
        p(r("Next meeting: ", b=True), slot("Next meeting:", "XX/XX/20XX")),
        p("Record agreed by chair and provider within three working days." if a.v else "", i=True),
        footer="Official – issue 2" if a.v else "Official",
    )


LET_1 = """6 March 2025|Mrs P Ridout|14 Fuller's Yard, Orrick|27 February|Janet Coyle|managing food and getting about the house safely|Reablement for up to six weeks, free, then see again|£0|20 March|Janet Coyle, Social Care Assessor"""
LET_2 = """3/3/25|Mr Y. Aslan|by e-mail|24th|me by phone|washing, and keeping in touch with people|direct payment, details on plan|£12.40 wkly|n/a|Pol Reddy"""
LET_P = """11 March 2025|Ms T Benbow|Flat 1, The Old Dairy|4 March"""


@form(
    "Letters/L14 eligible needs letter.docx",
    "Letters/L14 outcome of assessment - eligible (logo).docx",
    f=(("Letters/L14 Ridout.docx", LET_1), ("Letters/L14 YA.docx", LET_2)),
    p=(("Letters/L14 Benbow unfinished.docx", LET_P),),
)
def outcome_letter(a: Ans) -> bytes:
    """A standard letter with [insert …] in its sentences."""
    begin(0 if a.hand else a.hand, hint="C00000")

    def ins(prompt: str) -> str:
        return a(prompt, prompt)

    return build(
        p("Orrick Council  ◆  Adult Social Care" if a.v else "", b=True, al="right"),
        p(ins("[insert date]")),
        p(ins("[insert name]")),
        p(ins("[insert address]")),
        p("Dear Sir or Madam" if a.v else "Dear customer"),
        p("Outcome of your assessment", b=True),
        p(
            "Thank you for talking with us on ",
            ins("[date of assessment]"),
            ". You were seen by ",
            ins("[name of assessor]"),
            ".",
        ),
        p(
            "We have decided that you have eligible needs. This is because you have difficulty with ",
            ins("[list the outcomes]"),
            " and this has a big effect on your wellbeing.",
        ),
        p("We suggest: ", ins("[insert support offered]"), ". You would pay ", ins("[£ amount]"), "."),
        p(
            "We will be in touch by ",
            ins("[insert date of next contact]"),
            ". If you do not agree with what we have decided, you can ask for it to be looked at again.",
        ),
        p("Yours faithfully"),
        gap(2),
        p(ins("[worker’s name and job]")),
        font="Arial",
        size=12,
    )


PRE_1 = """Winifred Sale, 88|Fall, R Colles, delirium|Lark Rise, short stay room 9|Sister-in-law Moira, 01632 960222|Fork mashed, thickened level 1|One, and frame|Catheter, leg bag, due 2 April|Waterlow 16, heels intact|Sundown, looks for dog (photo of dog in bag)|Amlodipine stopped; nil by patch|Dentures top only. Not the pink pills — "poison"|Yes, can meet|F. Abara RN|17/3"""
PRE_2 = """G. Tuck|MH ward discharge|perm res.|brother, Spain|normal, smokes 20/d outside|indep|cont.|ok|voices, worse at night, tells staff|clozapine - bloods 4-wkly|will need own telly|Yes|KL|4/4/25"""
PRE_P = """Mr A Rahman, 79|CVA|~|Wife|Pureed, halal"""


@form(
    "Pre-admission check Lark Rise.docx",
    "Provider services/Pre admission visit sheet 2025.docx",
    f=(("Provider services/WS pre admission.docx", PRE_1), ("Provider services/pre adm Tuck.docx", PRE_2)),
    p=(("Provider services/Rahman phone call.docx", PRE_P),),
)
def pre_admission(a: Ans) -> bytes:
    """Bullets with nothing after them until somebody types."""
    begin(a.hand)

    def dots(*prompts: str) -> X:
        return X("".join(p(r(f"{x} – " if not a.v else f"{x}: "), a(x), style="ListBullet") for x in prompts))

    return build(
        h("Pre-admission visit", 1),
        p("See the person, not just the ward sheet. Two of us go if hoisted."),
        p("Who and why", b=True),
        dots("Name and age", "Reason", "Service and room", "Next of kin"),
        p("Care", b=True),
        dots("Food and drink", "Moving", "Continence", "Skin", "Mood, behaviour, sleep"),
        p("Medicines", b=True),
        dots("Changes and specials"),
        p("Anything they told you that is not on the notes", b=True),
        dots("In their words"),
        p("Can we meet the need?", b=True),
        dots("Decision", "Visited by", "On"),
        footer="Direct provider services 2025" if a.v else "",
        size=12,
    )


SELF = (
    ("Keeping clean", "I manage|I need reminding|I need some help|I need a lot of help"),
    ("Food and drink", "I manage|I need it prepared|I need help to eat|I am fed by tube"),
    ("Moving about", "I walk safely|I use an aid|I need one person|I need two or a hoist"),
    ("Nights", "I sleep|I am up once|I am up often|I need someone awake"),
    ("Staying safe alone", "All day|Half a day|An hour|Not at all"),
    ("Being with people", "As much as I like|Not quite enough|Too little|I see nobody"),
    ("Making decisions", "All my own|Big ones with help|Most with help|Others decide"),
    ("Running my home", "I manage|Heavy jobs|Most jobs|All of it"),
    ("Money", "I manage|Help with bills|Someone does it|I have debts"),
    ("My carer", "I have none|Is fine|Is tired|Cannot go on"),
)
SS_1 = """Harold Peel|11/12/1943|Self, with my daughter typing|I need some help|back and hair only|I need it prepared|I can do toast|I use an aid|frame|I am up once|~|Half a day|after that I get wandering|Too little|lost my Friday club|Big ones with help|like where to live|Most jobs|have a cleaner|Someone does it|Jill does|Is tired|Jill works as well|I'd like to go to the club on Fridays and for Jill to have one evening|H Peel"""
SS_2 = """Marion|1970|with advocate|I manage|~|I manage|vegan|I need one person|outside only, no sight|I sleep|-|All day|talking everything|Not quite enough|~|All my own|!!|Heavy jobs|~|Help with bills|print is inaccessible - SEND BY EMAIL|I have none|~|travel training and a PA with a loud voice|MB"""
SS_P = """Mr Lacey|5/5/39|~|I need a lot of help|~|I need it prepared|wife|I need one person"""


@form(
    "Supported self assessment booklet.pdf",
    "Self assessment/my assessment booklet - large print.pdf",
    f=(("Self assessment/Peel booklet.pdf", SS_1), ("Self assessment/M booklet w advocate.pdf", SS_2)),
    p=(("Self assessment/Lacey returned half done.pdf", SS_P),),
)
def self_booklet(a: Ans) -> bytes:
    """A booklet: each subject with four statements to circle and a ruled line for more."""
    s = Sheet(hand=a.hand, margin=52, foot="My assessment – large print" if a.v else "My assessment")
    big = 12.5 if a.v else 10.5
    s.say("My assessment", size=26, b=True)
    s.say(
        "Put a ring round the words nearest to how you are on an ordinary day. Write more if you want to. Leave out what does not matter to you. Somebody will come and go through it with you.",
        size=big,
        gap=14,
    )
    for x in ("My name", "My date of birth", "Who is filling this in?"):
        s.need(34)
        s.at(x, s.m, s.y - 12, size=big)
        s.leader(s.m + 160, s.y - 12, 320, a(x))
        s.y -= 30
    s.y -= 10
    for n, (title, options) in enumerate(SELF, 1):
        s.need(120)
        s.at(f"{n}. {title}", s.m, s.y - 14, size=big + 2, font="Helvetica-Bold")
        got = a.take(f"{n}. {title}")
        s.y -= 40
        left = s.m
        for o in options.split("|"):
            wide = s.c.stringWidth(o, "Helvetica", big - 1)
            if left + wide > s.w - s.m:
                left, s.y = s.m, s.y - 24
            s.at(o, left, s.y, size=big - 1)
            if o == got:
                s.c.setStrokeColor("#1f3fa8")
                s.c.ellipse(left - 7, s.y - 6, left + wide + 7, s.y + 14)
                s.c.setStrokeColor("black")
            left += wide + 26
        s.y -= 28
        s.at("More about this", s.m, s.y, size=9)
        s.leader(s.m + 80, s.y, 400, a("More about this"))
        s.y -= 26
    for prompt, lines in (("What would make my life better?", 4), ("Signed", 1)):
        s.need(40 + 24 * lines)
        s.at(prompt, s.m, s.y - 14, size=big, font="Helvetica-Bold")
        text = a(prompt)
        s.y -= 38
        for k in range(lines):
            s.leader(s.m, s.y, 480, text if k == 0 else "")
            s.y -= 24
    return s.done()
