"""Longer questionnaires, a volunteer agreement, an appraisal of a chair and a staff survey."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.partners.base import Doc, Fill, register
from eval.aside.forms_dev.partners.pages import Sheet
from eval.aside.forms_dev.partners.word import Word

ASSURANCE = (
    (
        "Your organisation",
        (
            "Legal name",
            "Trading name",
            "Company or charity number",
            "Registered address",
            "Nominated individual",
            "Person to ring out of hours",
        ),
    ),
    (
        "Registration and quality",
        (
            "Regulator and last rating",
            "Conditions on registration",
            "Date of your last internal audit",
            "How do people who use the service take part in audits?",
            "What were the three commonest complaints last year?",
            "What did you change as a result?",
        ),
    ),
    (
        "Safeguarding",
        (
            "Who is your safeguarding lead, and when were they last trained?",
            "How many concerns did you raise last year?",
            "How many of them became enquiries?",
            "How do you decide that a concern does not need to be raised?",
            "How are agency workers told what to do?",
            "Give an example of learning from an enquiry",
        ),
    ),
    (
        "Workforce",
        (
            "How many people do you employ?",
            "Turnover in the last 12 months",
            "How many sponsored workers do you employ?",
            "Do workers pay you or an agent any fee? Explain",
            "Are travel time and sleep-ins paid?",
            "How is English tested?",
            "What is your ratio of supervisors to workers?",
            "What do exit interviews say?",
        ),
    ),
    (
        "Care delivery",
        (
            "How do you match workers to people?",
            "What percentage of visits last quarter began within 15 minutes of plan?",
            "What happens when a visit is missed?",
            "How do you meet cultural and faith needs?",
            "How do you support positive risk taking?",
            "How is the Mental Capacity Act applied day to day?",
            "How do you prevent pressure damage?",
            "How do you support people at the end of life?",
        ),
    ),
    (
        "Information and money",
        (
            "Which digital care record do you use?",
            "Date of DSPT submission and level",
            "Have you had a data breach? What did you do?",
            "Date of last filed accounts",
            "Do you depend on one commissioner for more than half of your income?",
            "Insurances and limits",
        ),
    ),
    (
        "Resilience",
        (
            "Date your continuity plan was last tested",
            "What is your greatest risk this winter?",
            "How would people be kept safe if you closed tomorrow?",
        ),
    ),
)


def provider_assurance_questionnaire(f: Fill) -> bytes:
    """More than forty numbered questions in seven tables after a page of instructions."""
    w = Word("Arial", 10.5)
    w.top("Northmoor Integrated Care Board and Northmoor Council – joint provider assurance")
    w.h("Annual provider assurance questionnaire", 1)
    if f.v:
        w.p("Service type: Home care and live-in care     Lot 2", bold=True)
    w.p("Why we ask", bold=True)
    w.p(
        "You answered a longer set of questions when you joined the framework. Once a year we ask each provider to bring the answers up to date so that we can plan visits by risk and need not ask twice for the same thing. Your answers are read by a contracts officer, a nurse and an expert by experience, and you will get a letter back."
    )
    w.p("How to answer", bold=True)
    for line in (
        "Answer for the branch and not the group.",
        "Keep to 150 words a question. If a policy answers it, name the policy and the paragraph.",
        "Say so if you do not know. We would sooner have an honest gap than a borrowed sentence.",
        "Do not name people who use the service.",
        "Do not attach certificates: we take them from the regulator and from Companies House.",
    ):
        w.p(line, style="List Number")
    w.p(
        "Scoring: 0 no answer, 1 little confidence, 2 some, 3 high. Anything scored 0 or 1 is followed up by telephone in the fortnight after the closing date, and again at the quarterly meeting. Questions 13 to 18 and 22 are always followed up. Providers who score 3 throughout are not visited in that year unless there is a concern."
    )
    w.page()
    n = 0
    for number, (title, questions) in enumerate(ASSURANCE, 1):
        rows = [[f"Part {number}: {title}"]]
        for q in questions:
            n += 1
            rows.append([str(n), q, f(f"q{n}", q)])
        w.table(rows, [1.2, 6.8, 9], head="D0E4F5")
    w.p(
        "Declaration: the answers are true to the best of my knowledge.\nName ..............................   Role ..............................   Date ...................."
    )
    return w.done()


register(
    provider_assurance_questionnaire,
    [
        Doc("Provider quality/Annual provider assurance questionnaire.docx", "blank"),
        Doc("Provider quality/APAQ Lot 2 home care.docx", "blank", v=1),
        Doc(
            "Provider quality/APAQ Swallow Homecare.docx",
            "filled",
            """
q1: Swallow Homecare (Northmoor) Ltd
q2: Swallow
q3: 00000417
q4: Unit 3, Old Dairy, Northmoor
q5: Company secretary
q6: On-call co-ordinator 01632 960818
q7: CQC, Good, Nov 2022
q8: None
q9: 12 February 2024 (medicines)
q10: Two clients and a daughter join the quality circle, every second month by phone
q11: Late calls; different faces; invoices
q12: Rota text on Thursdays. Runs of no more than five carers for people with dementia. Invoice redesigned with help from a client who was a bookkeeper.
q13: Care manager, level 3 in May 2023
q14: 14
q15: 5
q16: Call the duty desk for a consultation and log the advice
q17: We don’t use agency
q18: After a theft enquiry: receipts photographed on the app
q19: 86
q20: 34%
q21: 22
q22: No fees. One worker told us she had paid someone abroad £4,000; reported to the GLAA and supported to stay.
q23: Travel yes. Sleep-ins n/a
q24: Conversation with a client panel and a written MAR task
q25: 1:14
q26: Hours too broken up, petrol
q27: Personality first, then postcode
q28: 81%
q29: Welfare call within 20 mins, duty of candour letter
q30: 4 Punjabi speakers, same-gender rule
q31: Risk plans written with the person, for example a gentleman who still goes fishing
q32: Decision specific prompts in plans; weak on recording
q33: aSSKINg in app
q34: Hospice at home training for 9 staff
q35: CarePath (app)
q36: June 2023, standards met
q37: One: lost phone, wiped in an hour
q38: Dec 2023
q39: Yes 71%
q40: PL £10m, EL £10m
q41: 14 Nov
q42: Drivers
""",
            1,
        ),
        Doc(
            "Provider quality/APAQ live in care co.docx",
            "filled",
            """
q1: Hearth Live-in Care LLP
q2: as above
q3: n/k
q4: see framework
q5: D. Fisk
q6: D. Fisk
q7: Good
q8: no
q9: rolling
q10: Annual survey
q11: Handovers, wifi, food budgets
q12: Handover book
q13: DF 2022
q14: 2
q15: 0
q16: Manager decides
q17: induction pack
q18: none
q19: 31
q20: 10%
q21: 0
q22: No
q23: Daily rate
q24: telephone interview
q25: 1:10
q27: profile + video call
q28: N/A live-in
q29: N/A
q30: We ask
q31: with family
q32: Policy MCA4 para 7
q33: DN advice
q34: case by case
q35: paper
q36: not done
q37: no
q38: 2023
q39: no
q40: attached
q42: Flu among carers
q43: Families + council list
""",
        ),
        Doc(
            "Provider quality/APAQ Good Companions (returned for completion).docx",
            "partly",
            "q1: Good Companions Care CIC\nq2: Good Companions\nq3: 00000932\nq5: M. Otley\nq6: M. Otley\nq7: Not yet inspected\nq8: None\nq13: M. Otley, booked for July\nq14: 1\nq19: 12\nq20: 2 leavers\nq21: 3\nq28: Not measured\nq35: Paper, moving in autumn\nq41: Never",
        ),
        Doc(
            "Provider quality/APAQ Beacon homecare half.docx",
            "partly",
            "\n".join(
                f"q{n}: {t}"
                for n, t in enumerate(
                    (
                        "Beacon Home Care Ltd",
                        "Beacon",
                        "00000771",
                        "2 Mill Yard",
                        "Director",
                        "Office mobile",
                        "RI, January 2024",
                        "No admissions of people with insulin until May",
                        "20 Jan",
                        "Not yet",
                        "Missed calls, missed calls, attitude",
                        "New co-ordinator, live monitoring",
                        "Manager – level 3",
                        "9",
                        "6",
                        "Always raise since the inspection",
                        "Sheet in app",
                        "Two-person check of MAR",
                        "58",
                        "61%",
                        "19",
                        "Being looked into",
                        "Travel from April",
                        "Care certificate tutor",
                    ),
                    1,
                )
            ),
            1,
        ),
    ],
)


def volunteer_agreement(f: Fill) -> bytes:
    """Terms in running text with a few lines to complete among them, flowed in PDF."""
    s = Sheet("Times-Roman", 12, margin=64, hand="Times-Italic")
    s.text("Good Neighbours of Ashwater", bold=True, size=16, after=0)
    s.text("Volunteer befriender agreement", bold=True, size=13)
    if f.v:
        s.text("(Copy for the volunteer file. Trustees approved November 2023.)", size=10)
    s.text(
        "Thank you for giving your time. This agreement is not a contract of employment; it is here so that we know what to hope for from each other."
    )
    s.dots("Volunteer", f("vol", "Volunteer"), char="_")
    s.dots("Role", f("role", "Role"), char="_")
    s.dots("Start date", f("start", "Start date"), char="_")
    s.dots("Hours you hope to give each week", f("hrs", "Hours you hope to give each week"), char="_")
    s.text(
        "\nWe will give you an induction, pay travel at 45p a mile, insure you, and see you every six weeks. We will ask for two references and a DBS check, and will not send you out until both are here."
    )
    s.dots("DBS certificate seen by and date", f("dbs", "DBS certificate seen by and date"), char="_")
    s.dots("References received", f("refs", "References received"), char="_")
    s.text(
        "\nYou will keep private what you hear, unless somebody may be at risk, when you must tell us the same day. You will not accept money or gifts above £10, take anybody’s bank card, or give medicines."
    )
    s.dots(
        "Anything about your health that we should know",
        f("health", "Anything about your health that we should know"),
        lines=2,
        char="_",
    )
    s.dots("Emergency contact", f("em", "Emergency contact"), char="_")
    s.text("\nIf things go wrong, talk to your co-ordinator and then to a trustee.")
    s.dots("Signed (volunteer) and date", f("sig", "Signed (volunteer) and date"), char="_", gap=28)
    return s.done()


register(
    volunteer_agreement,
    [
        Doc("VCS/Volunteer agreement.pdf", "blank"),
        Doc("VCS/Volunteer agreement Nov 2023.pdf", "blank", v=1),
        Doc(
            "VCS/volunteers/agreement LB.pdf",
            "filled",
            "vol: Lionel Barr\nrole: Befriender – Reg (North)\nstart: 12 Jan 2024\nhrs: 3, Fridays\ndbs: K. Adeyemi 4/1/24\nrefs: 2 (bus depot, chapel)\nhealth: One good ear. Sit on my right\nem: Wife, Jean 01632 960177\nsig: L Barr 12/1/24",
        ),
        Doc(
            "VCS/volunteers/Agreement Y Chen.pdf",
            "filled",
            "vol: Yi Chen\nrole: Phone friend\nstart: 1st Feb\nhrs: 2\ndbs: KA\nrefs: yes x2\nhealth: no\nsig: YC",
            1,
        ),
        Doc(
            "VCS/volunteers/agreement - waiting DBS.pdf",
            "partly",
            "vol: Stacey Amponsah\nrole: Home from hospital driver\nhrs: 6\nem: Mum, 01632 960164",
        ),
    ],
    bank=0,
)


def chair_appraisal(f: Fill) -> bytes:
    """Headings with empty bullets beneath, highlighted sample text, a ten-point scale to circle."""
    w = Word("Cambria", 11.5)
    w.p("Independent Chair: annual appraisal (360 degree contribution)", bold=True, size=16)
    w.p(
        "For Board members. Your name is not shown to the Chair."
        + (" Return to the statutory partners’ office by Friday 26 April." if f.v else "")
    )
    for key, prompt in (("org", "Sector you come from"), ("long", "How long have you been on the Board?")):
        w.p(f"{prompt}: {f(key, prompt)}")
    for key, prompt in (
        ("well", "Three things the Chair does well"),
        ("more", "Things to do more of"),
        ("less", "Things to do less of"),
    ):
        w.p(prompt, bold=True)
        for line in (f(key, prompt) or "\n\n").split("\n"):
            w.p(line, style="List Bullet")
    w.p("Circle one number (1 = strongly disagree, 10 = strongly agree)", bold=True)
    rows = []
    for key, prompt in (
        ("c1", "Challenges partners fairly"),
        ("c2", "Makes time for people with lived experience"),
        ("c3", "Keeps meetings to time"),
        ("c4", "Is visible to front line staff"),
        ("c5", "Holds us to our promises"),
    ):
        picked = f(key, prompt)
        rows.append([prompt, "  ".join(f"({n})" if str(n) == picked else str(n) for n in range(1, 11))])
    w.table(rows, [7, 10])
    w.p("One objective for next year", bold=True)
    w.p(f("obj", "One objective for next year", "^^Example: Visit one team in each agency by December^^"))
    return w.done()


register(
    chair_appraisal,
    [
        Doc("SAB/Chair/360 appraisal.docx", "blank"),
        Doc("SAB/Chair/360 appraisal April.docx", "blank", v=1),
        Doc(
            "SAB/Chair/360 responses/housing.docx",
            "filled",
            "org: Housing\nlong: 3 years\nwell: Reads everything//Rings the family herself//Stops the acronyms\nmore: Asking the police for data in public//Going out\nless: Workshops with sticky notes\nc1: 8\nc2: 10\nc3: 6\nc4: 4\nc5: 9\nobj: Shadow a night with the emergency duty team",
        ),
        Doc(
            "SAB/Chair/360 responses/resp B.docx",
            "filled",
            "org: health\nlong: <1yr\nwell: fair//calm\nmore: n/a\nc1: 7\nc2: 7\nc3: 9\nc4: 5\nc5: 7",
            1,
        ),
        Doc(
            "SAB/Chair/360 responses/resp F.docx",
            "partly",
            "org: VCS\nlong: Since 2019\nwell: Knows our names\nc1: 9\nc2: 9",
            1,
        ),
        Doc("SAB/Chair/360 responses/resp G saved.docx", "partly", "long: 2 yrs\nc1: 6\nc2: 5\nc3: 8\nc4: 3\nc5: 6", 0),
    ],
)
