"""Word forms by housing, voluntary organisations, care providers and universities."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.partners.base import Doc, Fill, register
from eval.aside.forms_dev.partners.word import Word


def tenancy_sustainment(f: Fill) -> bytes:
    """Tabs and underscores, no tables at all."""
    w = Word("Gill Sans MT", 11.5)
    w.p("Fernbank Homes", bold=True, size=22, colour="006B54")
    w.p("REFERRAL TO TENANCY SUSTAINMENT TEAM", bold=True)
    if f.v:
        w.p(
            "For partner agencies – please send to tst@fernbank.example – we will ring you within 2 working days",
            size=9,
        )

    def line(key: str, prompt: str, length: int = 50) -> None:
        w.p(f"{prompt}\t{f(key, prompt, '_' * length)}", tabs=[5.5])

    line("name", "Tenant’s name:")
    line("add", "Address:")
    line("tel", "Phone / e-mail:")
    line("ten", "Tenancy start date:", 20)
    line("rent", "Rent account balance:", 20)
    w.p("Reason for referral (please tick):")
    w.p(
        f.tick(
            "why",
            "Reason for referral (please tick):",
            [
                "Arrears",
                "Property condition",
                "Anti-social behaviour",
                "Victim of ASB",
                "Mental health",
                "Leaving hospital",
                "Leaving care",
                "Bereavement",
            ],
            on="( x )",
            off="(   )",
            sep="\n",
        )
    )
    w.p("What support does the tenant want?")
    w.p(f("want", "What support does the tenant want?", "_" * 76 + "\n" + "_" * 76 + "\n" + "_" * 76))
    line("other", "Others involved:")
    line("risk", "Risks to visiting staff:")
    w.p(
        f"Does the tenant know about this referral?\t{f.tick('know', 'Does the tenant know about this referral?', ['Yes', 'No'], on='( x )', off='(   )')}",
        tabs=[9],
    )
    w.p()
    w.p(f"Signed: ________________________\tPrint name: {f('by', 'Print name:', '_' * 24)}", tabs=[8.5])
    w.p(f"Agency: {f('org', 'Agency:', '_' * 24)}\tDate: {f('date', 'Date:', '____ / ____ / ______')}", tabs=[8.5])
    return w.done()


register(
    tenancy_sustainment,
    [
        Doc("Housing/TST referral.docx", "blank"),
        Doc("Housing/TST referral (partners).docx", "blank", v=1),
        Doc(
            "Housing/TST referral D Marrow.docx",
            "filled",
            "name: Desmond Marrow\nadd: 8 Kiln Court, Fernbank estate\ntel: 01632 960662, doesn't answer withheld numbers\nten: Oct 2017\nrent: £1,940.11 Dr\nwhy: Arrears;Property condition;Leaving hospital\nwant: Help to claim PIP, someone to go with him to the bank. Needs the flat cleaned before he comes home from Ward 4 – no floor in kitchen since the leak.\nother: SW at hospital, CAB\nrisk: Dog (not aggressive)\nknow: Yes\nby: Nadia Holm\norg: Adult social care hospital team\ndate: 19/06/2024",
        ),
        Doc(
            "tst ref from police 3007.docx",
            "filled",
            "name: Miss C Aldous\nadd: 30B Wharf Street\nrent: not known\nwhy: Victim of ASB;Mental health\nwant: wants door changed + move. PCSO calls weds\nother: NPT, IDVA\nrisk: Ex partner – do not leave cards\nknow: Yes\nby: PCSO Rudd\norg: Police\ndate: 30/7",
            1,
        ),
        Doc(
            "Housing/referral - name and address only.docx",
            "partly",
            "name: Mr and Mrs Obi\nadd: 2 Fuller House\ntel: 01632 960019\nwhy: Bereavement",
            1,
        ),
    ],
)


def carers_centre_referral(f: Fill) -> bytes:
    """Content controls with placeholder text, checkbox glyphs, drop-down placeholder."""
    w = Word("Aptos", 11)
    w.h("Refer a carer", 1, "C2410C")
    w.p(
        "Saltmarsh Carers Centre. Anyone aged 18 or over who looks after somebody who could not manage without them. "
        + ("Charity working with Saltmarsh Council and NHS Saltmarsh." if f.v else "")
    )

    def ask(key: str, prompt: str, placeholder: str = "Click or tap here to enter text.") -> None:
        par = w.p(f"**{prompt}** ")
        w.control(par, f(key, prompt), placeholder)

    w.h("Carer", 2, "C2410C")
    ask("name", "Name")
    ask("dob", "Date of birth", "Click or tap to enter a date.")
    ask("tel", "Phone number")
    ask("how", "Preferred contact", "Choose an item.")
    ask("work", "Working, studying or retired?", "Choose an item.")
    w.h("The person they care for", 2, "C2410C")
    ask("rel", "Relationship")
    ask("cond", "Condition or illness")
    ask("hours", "Hours of care a week", "Choose an item.")
    ask("live", "Do they live together?", "Choose an item.")
    w.h("What would help?", 2, "C2410C")
    w.p(
        f.tick(
            "help",
            "What would help?",
            [
                "Someone to talk to",
                "Carer’s assessment",
                "A break",
                "Benefits advice",
                "Emergency card",
                "Training",
                "Group or activity",
            ],
            sep="\n",
        )
    )
    ask("more", "Tell us more")
    ask("urgent", "Is the caring role about to break down?", "Choose an item.")
    w.h("You", 2, "C2410C")
    ask("ref", "Referrer and organisation")
    ask("date", "Date of referral", "Click or tap to enter a date.")
    w.p(f.tick("cons", "The carer has agreed to this referral", ["The carer has agreed to this referral"]))
    return w.done()


register(
    carers_centre_referral,
    [
        Doc("Carers/Refer a carer.docx", "blank"),
        Doc("Carers/Carers Centre referral 2024.docx", "blank", v=1),
        Doc(
            "Carers/Referral Pauline.docx",
            "filled",
            'name: Pauline Drew\ndob: 07/09/1958\ntel: 01632 960555\nhow: Phone\nwork: Working part time\nrel: Mother (and helps with grandson)\ncond: Lewy body dementia\nhours: 50+\nlive: Yes\nhelp: Carer’s assessment;A break;Emergency card\nmore: Has cut her hours at the school kitchen and is up four times a night. Said at the memory clinic that she "can see why people walk out". Never had an assessment.\nurgent: Yes\nref: Memory clinic nurse\ndate: 11/04/2024\ncons: The carer has agreed to this referral',
            1,
        ),
        Doc(
            "Carers/Referral - Mr Lim.docx",
            "filled",
            "name: Mr Lim\ndob: 1949\ntel: c/o daughter 01632 960716\nhow: Letter (large print, Cantonese)\nwork: Retired\nrel: wife\ncond: Stroke, diabetes\nhours: 20–49\nlive: Yes\nhelp: Someone to talk to;Benefits advice\nurgent: No\nref: GP link worker\ndate: 02/05/2024\ncons: The carer has agreed to this referral",
        ),
        Doc(
            "Carers/Referral saved 3.docx",
            "partly",
            "name: Shaz\ntel: 01632 960290\nrel: Brother\ncond: Schizophrenia\nhelp: Group or activity",
        ),
    ],
    bank=0,
)


def grant_monitoring(f: Fill) -> bytes:
    """Quarter return: figures table with target printed, narrative boxes with bracketed limits."""
    w = Word("Calibri", 11)
    w.p("Prevention Grants – quarterly monitoring return", bold=True, size=17)
    w.p(
        "Complete in type. Payment of the next instalment depends on it. Due on the 15th of the month after quarter end."
    )
    w.table(
        [
            ("Grant", "Befriending and Home from Hospital (PG/17)") if f.v else f.pair("grant", "Grant"),
            f.pair("org", "Organisation"),
            f.pair("q", "Quarter", "Q1 / Q2 / Q3 / Q4 (delete)"),
            f.pair("by", "Completed by"),
        ],
        [5, 12],
        label="E2EFDA",
    )
    rows = [["Measure", "Target", "Actual", "Comment if below target"]]
    for key, prompt, target in (
        ("m1", "New people supported", "45"),
        ("m2", "Visits or calls made", "600"),
        ("m3", "Volunteers active in the quarter", "30"),
        ("m4", "People reporting they feel less lonely", "75%"),
        ("m5", "People who did not need statutory support at exit", "60%"),
    ):
        actual, _, note = f(key, prompt).partition("|")
        rows.append([prompt, target, actual.strip(), note.strip()])
    w.table(rows, [6.5, 2, 2, 6.5], head="A9D08E")
    for key, prompt, guide in (
        ("story", "A story of difference", "[Max 200 words. Change names.]"),
        ("prob", "Problems and how you dealt with them", "[Bullet points]"),
        ("spend", "Spend to date and forecast underspend", "[£]"),
        ("safe", "Safeguarding concerns raised", "[Number and outcome only]"),
        ("eq", "Equality monitoring: who are we not reaching?", ""),
    ):
        w.p(prompt, bold=True)
        w.table([[f(key, prompt, f"~~{guide}~~\n\n" if guide else "\n\n")]])
    return w.done()


register(
    grant_monitoring,
    [
        Doc("VCS/Monitoring return.docx", "blank"),
        Doc("VCS/PG17 monitoring return.docx", "blank", v=1),
        Doc(
            "VCS/PG17 Q2 return.docx",
            "filled",
            "org: Good Neighbours of Ashwater\nq: Q2\nby: Project lead\nm1: 52\nm2: 571|Two volunteers off long term; August holidays\nm3: 34\nm4: 81%\nm5: 58%|3 people exited to residential care\nstory: ‘Reg’ had not been downstairs since his wife died. Our volunteer is an ex-bus driver as he was. They now ride the 42 to the end of the line every Friday.\nprob: - Hospital gives us under 2 hours' notice\nspend: £14,220 of £14,500\nsafe: 2 raised, both to s42 enquiry\neq: Men; Gypsy and Traveller families; anyone in the north villages",
            1,
        ),
        Doc(
            "VCS/Sight charity Q4.docx",
            "filled",
            "grant: PG/22 Sight support\norg: Ashwater Sight\nq: Q4\nby: CEO\nm1: 39|Clinic closed for 3 wks\nm2: 640\nm3: 12|We use fewer volunteers, longer visits\nm4: 90%\nm5: n/a\nstory: see attached\nprob: None\nspend: Full\nsafe: 0",
        ),
        Doc(
            "VCS/MONITORING Q3 figures only.docx",
            "partly",
            "org: Lunch Club Federation\nq: Q3\nm1: 21|Boiler broken at St Anne’s\nm2: 1,104\nm3: 47\nm4: not collected",
        ),
    ],
)


def continuity_plan(f: Fill) -> bytes:
    """A plan with <angle bracket> places to be written over, and a highlighted sample."""
    w = Word("Arial", 11)
    name = f("name", "Name of service", "<name of service>")
    w.p("Business Continuity Plan", bold=True, size=24, colour="1F3864")
    w.p(f"Name of service: {name}", size=14)
    w.p(
        f"Plan owner: {f('own', 'Plan owner', '<job title>')}        Date approved: {f('date', 'Date approved', '<DD/MM/YYYY>')}"
    )
    w.p(
        "Care providers who contract with the council must hold a plan (contract clause 31). You may use your own if it covers the same ground. Replace the text in brackets and delete this paragraph."
    )
    if f.v:
        w.p(
            "^^Sample: In heavy snow the registered manager will call staff who live within two miles (list in the red folder) and rank visits 1 to 3.^^"
        )
    for title, items in (
        (
            "1. Our critical activities",
            (
                ("crit", "What must never stop", "<list, in order of priority>"),
                ("num", "Number of people supported and how many live alone", "<number>"),
            ),
        ),
        (
            "2. Who to call",
            (
                ("ic", "Incident lead and deputy", "<name and role>"),
                ("coun", "Council contact out of hours", "<number>"),
                ("util", "Utilities and IT suppliers", "<supplier, account number>"),
            ),
        ),
        (
            "3. What we do if",
            (
                ("staff", "we lose a third of our staff", "<actions>"),
                ("build", "we cannot use the building", "<actions and evacuation site>"),
                ("it", "care records are not available", "<actions>"),
                ("heat", "there is a heatwave or flood", "<actions>"),
                ("agency", "the company fails", "<actions>"),
            ),
        ),
        (
            "4. Testing",
            (("test", "Date and kind of last exercise", "<date>"), ("learn", "What we changed", "<lessons>")),
        ),
    ):
        w.h(title, 2, "1F3864")
        for key, prompt, hole in items:
            w.p(f"**{prompt}**: {f(key, prompt, hole)}")
    return w.done()


register(
    continuity_plan,
    [
        Doc("Provider contracts/Business Continuity Plan.docx", "blank"),
        Doc("Provider contracts/BCP for homecare - model.docx", "blank", v=1),
        Doc(
            "Provider contracts/Swallow Homecare BCP.docx",
            "filled",
            "name: Swallow Homecare\nown: Registered Manager\ndate: 02/01/2024\ncrit: 1 insulin and PEG feeds (6 people) 2 double-ups with no family 3 medication 4 meals\nnum: 118, 71 live alone\nic: Reg. manager / care co-ordinator\ncoun: Emergency duty team 01632 960900\nutil: Rostering app supplier (contract no. in safe), mobile phones\nstaff: Rank 1–3, ring families of rank 3, office staff all hold care certificates and go out first\nbuild: Work from co-ordinator’s home; files in cloud\nit: Paper grab file printed each Friday at noon\nheat: Call list, fluids prompts, early starts\nagency: Give council the roster and key safe list same day\ntest: 14 Nov 2023, table top (phones down)\nlearn: Print list twice a week, not weekly",
            1,
        ),
        Doc(
            "Provider contracts/BCP Oak Bank.docx",
            "filled",
            "name: Oak Bank Extra Care\nown: Scheme Mgr\ndate: 11-3-24\ncrit: night cover, meds, meals\nnum: 44 flats\nic: Scheme Mgr, Area Mgr\ncoun: EDT\nutil: lift engineer; door entry\nstaff: Agency x 2 on framework\nbuild: Evacuate to Methodist hall\nit: MAR charts on paper\nheat: fans, flood pack from council\ntest: fire drill Feb",
        ),
        Doc(
            "Provider contracts/BCP - The Spinney (draft).docx",
            "partly",
            "name: The Spinney Residential Home\nown: Deputy manager\nnum: 29 residents\nic: Manager, then senior on shift\ntest: None as yet",
        ),
    ],
    bank=2,
)


def direct_observation(f: Fill) -> bytes:
    """University practice placement form: label rows, then long free text boxes with word limits."""
    w = Word("Garamond", 12)
    w.p("Department of Social Work", bold=True, align="r")
    w.p("Direct Observation of Practice" + (" – final placement (100 days)" if f.v else ""), bold=True, size=18)
    w.table(
        [
            [*f.pair("stu", "Student"), *f.pair("pe", "Practice educator")],
            [*f.pair("site", "Placement"), *f.pair("no", "Observation (1, 2 or 3)")],
            [*f.pair("date", "Date"), *f.pair("type", "Type of contact")],
        ],
        [3, 5.5, 4, 4.5],
    )
    w.p("Part A – student, before the observation", bold=True)
    for key, prompt in (
        ("plan", "What are you going to do and why? (250 words)"),
        ("pow", "How have you thought about power and difference?"),
    ):
        w.table([[f"{prompt}\n{f(key, prompt)}\n\n"]])
    w.p("Part B – observer", bold=True)
    rows = [["PCF domain", "Seen", "Not seen", "Comment"]]
    for key, prompt in (
        ("v", "Values and ethics"),
        ("d", "Diversity and equality"),
        ("k", "Knowledge"),
        ("s", "Skills and interventions"),
        ("r", "Rights and justice"),
    ):
        mark, _, note = f(key, prompt).partition(" ")
        rows.append([prompt, "√" if mark == "S" else "", "√" if mark == "N" else "", note])
    w.table(rows, [5, 1.6, 2, 8.4])
    w.p("Feedback from the person who uses services", bold=True)
    w.p(f("svc", "Feedback from the person who uses services"))
    w.p()
    w.p("Part C – student’s reflection (500 words)", bold=True)
    w.p(f("refl", "Part C – student’s reflection (500 words)"))
    w.p()
    w.p("Signatures:   Student ……………………………   Practice educator ……………………………")
    return w.done()


register(
    direct_observation,
    [
        Doc("Teaching partnership/Direct observation.docx", "blank"),
        Doc("Teaching partnership/Direct observation final placement.docx", "blank", v=1),
        Doc(
            "Teaching partnership/DO2 student R.docx",
            "filled",
            'stu: R. Achterberg\npe: J. Moor (PEPS 2)\nsite: Review team, Ashwater\nno: 2\ndate: 21 February 2024\ntype: Home visit, annual review\nplan: Review with Mr T (88) whose daughter wants more calls. I plan to see him alone first, use his hearing loop and go through what a good day looks like before I open the form.\npow: I am young and from the council. His daughter speaks for him. I want to check whose idea the extra calls are.\nv: S Asked permission to sit and to write\nd: S Slowed down, faced him\nk: N Did not mention eligibility when asked about charges\ns: S Good silence after “I’m no use now”\nr: S Offered advocacy\nsvc: "Nice lad, listened. Tell him to speak up."\nrefl: I filled the silences in my first observation and I did not this time. I avoided money as I did not know the answer. Next time I will say that I don’t know and find out the same day.',
            1,
        ),
        Doc(
            "Teaching partnership/DO1 KM.docx",
            "filled",
            "stu: K.M.\npe: off-site PE\nsite: Carers Centre\nno: 1\ndate: 12/10\ntype: Phone triage\nplan: Take two calls with headset split.\npow: n/a this time\nv: S\nd: S\nk: S Carers' rights\ns: S\nr: N\nrefl: Went OK. Nervous. Forgot to ask about the carer’s own health.",
        ),
        Doc(
            "Teaching partnership/DO3 student B - part A only.docx",
            "partly",
            "stu: B. Salter\npe: J. Moor\nsite: Hospital team\nno: 3\ndate: 3 May\nplan: Best interests meeting on Ward 9. I will chair the first part and make sure that Mrs F’s wishes are said first.",
            1,
        ),
    ],
)
