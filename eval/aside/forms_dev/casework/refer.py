"""Referrals, consents, plans and payments in Word."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.casework.core import Ans, form
from eval.aside.forms_dev.casework.word import C, X, begin, build, chk, drop, gap, h, p, r, sdt, t

ADV_1 = """Care Act advocate|Safeguarding enquiry|Edith M. Sowerby|12 Aug 1941|Ward 5, Netherby Infirmary until 20 Feb, then home|English, speaks softly; pen and paper helps|Retaining information+Communicating views|Her nephew is the person alleged to be responsible. No other family.|Meeting on 26 Feb at 2 pm, hospital board room|Knows and agrees|Niamh Corrigan|Senior practitioner, Hospital Team|01632 960412|Nephew must not be told of the referral"""
ADV_2 = """IMCA|Change of accommodation|Mr O. Lindgren|~|Elm Dene, DE (interim bed)|Swedish/English, reverted to Swedish|Understanding information+Retaining information+Using or weighing|unbefriended; neighbour feeds the dog only|decision wanted by 3 Mar|Lacks capacity to agree|T Bowes|SW|T.Bowes via duty|~"""
ADV_P = """IMHA|~|Ashley Rudd|2/2/99|Heron ward|~|~|~|Tribunal 14 March"""
ADV_P2 = (
    """Care Act advocate|Review|Mr Harbhajan Gill|1937|home|Punjabi only|Communicating views|~|~|Knows and agrees"""
)


@form(
    "Advocacy referral form.docx",
    "Speak Up Northmoor advocacy referral (SAVE AS before use).docx",
    f=(("Advocacy/ES referral.docx", ADV_1), ("Advocacy referral form OL.docx", ADV_2)),
    p=(("Advocacy/AR imha.docx", ADV_P), ("Advocacy/review advocate for Mr Gill.docx", ADV_P2)),
)
def advocacy_referral(a: Ans) -> bytes:
    """An outer table holding tables, with drop-downs and check-box controls."""
    begin(a.hand)

    def boxes(prompt: str, options: str) -> list[X]:
        picked = a.take(prompt).split("+")
        return [p(chk(name in picked), f" {name}", after=0) for name in options.split("|")]

    why = t(
        [
            ["Which advocate?", C(drop(a("Which advocate?"), "Care Act advocate|IMCA|IMHA|Community advocate"))],
            [
                "What is the decision or process?",
                C(
                    drop(
                        a("What is the decision or process?"),
                        "Assessment|Support planning|Review|Safeguarding enquiry|Change of accommodation|Serious medical treatment|Tribunal",
                    )
                ),
            ],
        ],
        [5.5, 9.5],
        col="A5A5A5",
    )
    who = t(
        [
            ["Name", C(sdt(a("Name"))), "Date of birth", C(sdt(a("Date of birth"), "Click or tap to enter a date."))],
            ["Where are they now?", C(sdt(a("Where are they now?")), span=3)],
            ["Language and communication", C(sdt(a("Language and communication")), span=3)],
        ],
        [3.5, 5, 2.8, 3.7],
        col="A5A5A5",
    )
    outer = t(
        [
            [C(p("A  About the referral", b=True), why, fill="F8F8F8")],
            [C(p("B  About the person", b=True), who, fill="F8F8F8")],
            [
                C(
                    p("C  Substantial difficulty with (tick all that apply)", b=True),
                    *boxes(
                        "Substantial difficulty with",
                        "Understanding information|Retaining information|Using or weighing|Communicating views",
                    ),
                    p(r("Why is there nobody appropriate to support them?", b=True)),
                    p(sdt(a("Why is there nobody appropriate to support them?"))),
                )
            ],
            [
                C(
                    p(
                        r("D  Dates of meetings, hearings or deadlines:  ", b=True),
                        sdt(a("Dates of meetings, hearings or deadlines:")),
                    ),
                    p(
                        r("E  Does the person know about this referral?  ", b=True),
                        drop(
                            a("Does the person know about this referral?"),
                            "Knows and agrees|Knows and does not agree|Lacks capacity to agree",
                        ),
                    ),
                )
            ],
            [
                C(
                    p(r("F  Your name:  ", b=True), sdt(a("Your name:"))),
                    p(r("Your role and team:  ", b=True), sdt(a("Your role and team:"))),
                    p(r("Your telephone:  ", b=True), sdt(a("Your telephone:"))),
                    p(
                        r("G  Anything we should know before we visit (risks, pets, parking):  ", b=True),
                        sdt(a("Anything we should know before we visit (risks, pets, parking):")),
                    ),
                )
            ],
        ],
        [16.5],
    )
    return build(
        p("Speak Up Northmoor", b=True, sz=20, c="00786B"),
        p(
            "Referral for independent advocacy – return to referrals@speakup-northmoor.example"
            + (". We aim to allocate within five working days; IMCA within three." if a.v else "")
        ),
        outer,
        margin=1.8,
    )


RISK_1 = """Gareth Pugh-Ellis|To go fishing at the canal on his own on Sundays|Loves it, always went with his dad. Peace and quiet. Meets the other anglers.|Epilepsy: a seizure near the water. Could get lost on the way back if the bus is diverted. Has been teased by teenagers.|Possible|Major|Life vest; epilepsy watch linked to sister's phone; peg 12 by the lock-keeper's; phone with one-touch; travel training x 6 done|Unlikely|Moderate|Stopping him: he'd be bored and angry, last year he walked out at night|Gareth: "I'll wear the vest if it's a black one."|Sister agrees. Mum does not but respects it.|Yes|30 June, or after any seizure out of the home"""
RISK_2 = """Mrs W Adcock|keep smoking in bed-chair|only pleasure, 60 yrs|emollient creams + oxygen concentrator in house!!|Likely|Severe|fire service visit done 3/2, fire-retardant throw & apron, ashtray w/ water, O2 off + in the other room before lighting, linked alarm|Possible|Major|she would do so in secret|"it's my house"|daughter worried|Yes|monthly"""
RISK_P = """Colin|Having his own front door key|independence|lost 3 in a year; lets strangers in|Likely"""
RISK_P2 = """Tansy|To meet a man from the app for coffee|company, wants a boyfriend like her sister|money asked for, not who he says|Possible|Moderate|cafe where staff know her; friend at next table"""


@form(
    "Positive risk plan.docx",
    "Positive risk taking plan w matrix.docx",
    f=(("Positive risk plan GPE fishing.docx", RISK_1), ("risk/WA smoking risk plan.docx", RISK_2)),
    p=(("risk/Colin keys.docx", RISK_P), ("risk/Tansy online dating.docx", RISK_P2)),
)
def risk_plan(a: Ans) -> bytes:
    """Questions in a two-column table; likelihood and severity to be circled before and after; matrix printed."""
    begin(a.hand)
    like, bad = "Rare|Unlikely|Possible|Likely", "Minor|Moderate|Major|Severe"
    colours = ["C6EFCE", "C6EFCE", "FFEB9C", "FFEB9C", "FFC7CE"]
    matrix: list[list[C | str]] = [[C("", fill="D9D9D9"), *[C(x, fill="D9D9D9", sz=8) for x in bad.split("|")]]]
    for n, name in enumerate(like.split("|")):
        matrix.append(
            [
                C(name, fill="D9D9D9", sz=8),
                *[
                    C(str((n + 1) * (m + 1)), fill=colours[min(4, (n + m + 1) // 2 + (n + m > 4))], al="center", sz=8)
                    for m in range(4)
                ],
            ]
        )

    def q(prompt: str) -> list[C | str]:
        return [C(prompt, b=True, fill="E7E6E6"), C(a(prompt))]

    def circle(prompt: str, options: str) -> list[C | str]:
        return [C(prompt, b=True, fill="E7E6E6"), C(a.pick(prompt, options, marks="○◉"))]

    rows = [
        q("Who is this about?"),
        q("What does the person want to do?"),
        q("What good will come of it?"),
        q("What could go wrong, and for whom?"),
        circle("How likely, as things are?", like),
        circle("How bad would it be?", bad),
        q("What will we do to make it safer?"),
        circle("How likely after that?", like),
        circle("How bad after that?", bad),
        q("What would happen if we said no?"),
        q("What does the person say?"),
        q("What do family or others say?"),
        circle("Do we go ahead?", "Yes|No|Not yet"),
        q("When do we look again?"),
    ]
    extra = [
        p("How to use the matrix", b=True),
        t(matrix, [3, 2.2, 2.2, 2.2, 2.2]),
        p("Up to 4 go ahead; 6 to 9 agree with team manager; 12 or more needs the risk enablement panel.", sz=9),
    ]
    return build(
        h("Positive risk plan", 1),
        p("Life has risks. The plan is there to help somebody do something."),
        *(extra if a.v else []),
        t(rows, [5.5, 11.5]),
        *([] if a.v else [gap(), *extra]),
        size=10.5,
        font="Calibri",
    )


REAB_1 = """Iris Battersby|R-3391|3/2/25|Wk 6 by 16/3/25|To make my own breakfast;Carers make it;Tray, trolley, kettle tipper. Practise x3 with support then stand back;Does all alone by day 11;Met^To get washed without anyone there;Needs help with back and feet;Long sponge, perching stool;Back by self, feet need help;Partly^To walk to the post box;Not been out since Nov;Rollator, walk with worker Tue Thurs;Twice alone in week 5;Met|21 hrs|3.5 hrs|"I feel like me again. Tell Donna thank you."|Ongoing package 3.5 hrs p/w to brokerage, Wheels to lunch club|Donna Fairbrother RSW"""
REAB_2 = """J Mbeki-Stone|R-3402|10 Feb|~|stairs;downstairs living;physio steps practice + second rail;up x1 daily;Partly^meds;wife gives;pill dispenser w alarm;ok;Met|14|0|wife: "a bit quick but we're alright"|closed, no care. attendance allowance form done|LP"""
REAB_P = """Mr Ferris|R-3417|1 March|wk 6 12/4|Shower;strip wash;shower stool"""


@form(
    "Reablement goals and outcome sheet.docx",
    "Reablement/Goals sheet blank with example row.docx",
    f=(("Reablement/R-3391 goals.docx", REAB_1), ("Reablement/R3402 outcome.docx", REAB_2)),
    p=(("Reablement/R3417.docx", REAB_P),),
)
def reablement_goals(a: Ans) -> bytes:
    """A landscape table of goals with an example row, labels above answers at the top."""
    begin(a.hand)
    tops = ("Name", "Reablement no.", "Start date", "Review date")
    head = t([[C(x, sz=8, fill="DAE3F3") for x in tops], [C(a(x), X("<w:p/>")) for x in tops]], [6, 5, 5, 6])
    goals = a.rows("My goal", 5, 4)
    rows: list[list[C | str]] = [
        [
            C(x, b=True, fill="8EAADB")
            for x in ("My goal", "Now", "How we will work on it", "At the end", "Met / Partly / Not")
        ]
    ]
    if a.v:
        rows.append(
            [
                C(r(x, i=True, c="808080"), fill="FBFBFB")
                for x in (
                    "e.g. To make a hot drink",
                    "Cannot lift kettle",
                    "Kettle tipper, one cup at a time, practise daily",
                    "Makes own tea, flask for the evening",
                    "Met",
                )
            ]
        )
    rows += [list(g) for g in goals]
    return build(
        p("My reablement goals", b=True, sz=18),
        head,
        gap(),
        t(rows, [5.5, 4, 6, 4.5, 3], high=900, head=True),
        gap(),
        t(
            [
                [
                    C("Hours a week at the start", fill="DAE3F3"),
                    a("Hours a week at the start"),
                    C("Hours a week at the end", fill="DAE3F3"),
                    a("Hours a week at the end"),
                ],
                [C("What the person says", fill="DAE3F3"), C(a("What the person says"), span=3)],
                [C("Plan after reablement", fill="DAE3F3"), C(a("Plan after reablement"), span=3)],
                [C("Worker", fill="DAE3F3"), C(a("Worker"), span=3)],
            ],
            [5, 6.5, 5, 6.5],
        ),
        wide=True,
        footer="Whinfell Council Reablement – goals sheet" + (" (with example)" if a.v else ""),
    )


SHARE_1 = """Dilys Haworth-Penney|29th of May, 1938|GP practice+District nurses+Carers' support service|my neighbour at 31|My bank, and my son in Spain|Yes|Dilys Haworth-Penney|4th April 2025|~|~"""
SHARE_2 = """Abdi Warsame|1/1/1986|GP practice+Housing provider+Department for Work and Pensions|~|police|No|A.W.|~|I have explained the form through interpreter (phone, ref 4402) and he agreed|S Pell 3/2"""
SHARE_P = """Mrs Jean Okafor-Briggs|~|GP practice+Care provider"""


@form(
    "Consent to share information (letter style).docx",
    "Consents/Consent & information sharing SouthRidding.docx",
    f=(("Consents/DHP consent.docx", SHARE_1), ("Consents/AW consent via interpreter.docx", SHARE_2)),
    p=(("Consents/JOB.docx", SHARE_P),),
)
def share_consent(a: Ans) -> bytes:
    """Prose with underscores inside its sentences, tick boxes in a list, signature lines on tabs."""
    begin(a.hand)

    def gap_in(prompt: str, width: int) -> str:
        return a(prompt, "_" * width)

    name = gap_in("name in capitals", 34)
    born = gap_in("born on", 16)
    chosen = a.take("I agree that you may share it with:").split("+")
    options = (
        "GP practice",
        "District nurses",
        "Hospital",
        "Housing provider",
        "Care provider",
        "Carers' support service",
        "Department for Work and Pensions",
    )
    ticks = [p(f"{'☑' if o in chosen else '□'}  {o}", ind=500, after=0) for o in options]
    return build(
        p("Adult Social Care, South Ridding Council" if a.v else "Adult Social Care", b=True, al="right"),
        p("Sharing information about you", b=True, sz=14),
        p(
            "We keep what you tell us on a computer and on paper. We will not pass it on unless you agree, the law says that we must, or somebody may be hurt. You can change your mind at any time. Our privacy notice is on the website and we can send it to you in large print or another language."
        ),
        p("I, ", name, " (name in capitals), born on ", born, ", have had this explained to me."),
        p("I agree that you may share it with:", b=True),
        *ticks,
        p("□  Somebody else: ", gap_in("Somebody else:", 44), ind=500),
        p("I do ", r("not", b=True), " want you to share it with: ", gap_in("I do not want you to share it with:", 40)),
        p(
            "My information may be used, without my name, to plan services.   ",
            a.pick("My information may be used, without my name, to plan services.", "Yes|No", marks="□☑"),
        ),
        gap(),
        p("Signed ", gap_in("Signed", 32), "\tDate ", gap_in("Date", 16), tabs="l:6200"),
        gap(),
        p(
            "If the person cannot sign, say why and who agreed for them and in what capacity (attorney, deputy, best interests):",
            sz=10,
        ),
        p(
            gap_in(
                "If the person cannot sign, say why and who agreed for them and in what capacity (attorney, deputy, best interests):",
                160,
            )
        ),
        p("Worker ", gap_in("Worker", 40)),
        font="Arial",
        size=12,
    )
