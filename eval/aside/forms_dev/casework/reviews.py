"""Best interests and review forms in Word."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.casework.core import Ans, form
from eval.aside.forms_dev.casework.word import C, X, begin, build, drop, gap, h, p, r, sdt, t

BI_1 = """Move to supported living at Larch Court|Gemma R.|23.1.25, by Teams|Gemma (part), mum, dad, LD nurse, Larch Court manager, SW (chair)|Y;Seen at home with Talking Mats on 14/1|Y;Nothing to suggest she will gain capacity for this|Y;Chose to sit in on first 15 min|Y;Likes her own room, shouts when shared lounge is noisy. Says "Larch yes"|N;None known|Y;Mum: worried about nights. Dad: thinks it is time.|Y;Staying at home with more hours was costed, mum not able|~|Staying put: + known, + mum / - mum's health, - isolation. Larch: + friends from college, + own door / - first months unsettled|Gemma should move to Larch Court with a six-week transition and a named night worker.|Yes; dad content, mum accepts with review|~"""
BI_2 = """Covert administration of antihypertensive|Mr B (care home resident)|4/2|GP, pharmacist, home manager, niece by phone|Y;see MCA1 of 28/1|N;advanced dementia|Y;offered openly x 3 each morning, spat out|Y;was always "one for doing as doctor said" (niece)|N|Y;niece agrees|Y;stopping tablet altogether - GP advises against|Y;crushed only as per pharmacist letter|stroke risk v. dignity and trust|Give covertly in yoghurt, review monthly, stop as soon as accepted openly|No|GP to write up; home to keep log; review 4/3"""
BI_P = """Dental treatment under GA|Philippa S|~|~|Y;by dentist|N|Y|Y;hates strangers touching her face"""
BI_P2 = """Signing of tenancy, 4 Marl Close|Wes Tranter|booked 8 April|mum, SW, landlord's officer|Y;MCA1 of 12 March|N|~|Y;has chosen paint"""


@form(
    "BI record of decision (short).docx",
    "Best Interests record - Lowmoor Adult Services.docx",
    f=(("Best Interests record GR Larch Ct.docx", BI_1), ("best interests Mr B covert meds.docx", BI_2)),
    p=(("Best Interests record PS draft.docx", BI_P), ("BI record tenancy Wes - meeting not held yet.docx", BI_P2)),
)
def best_interests(a: Ans) -> bytes:
    """A checklist with Y and N columns and a column for how it was considered."""
    begin(a.hand)
    head = "1F4E79"

    def line(prompt: str) -> list[C | str]:
        y, n, why = a.cols(prompt, "Y|N", "√")
        return [prompt, C(y, al="center"), C(n, al="center"), why]

    top = [
        p(r("Decision to be made: ", b=True), a("Decision to be made:")),
        p(r("Person: ", b=True), a("Person:")),
        p(r("Date and place of meeting (if held): ", b=True), a("Date and place of meeting (if held):")),
        p(r("Those present or consulted: ", b=True), a("Those present or consulted:")),
    ]
    rows: list[list[C | str]] = [
        [
            C("Section 4 checklist", b=True, fill=head, c="FFFFFF"),
            C("Y", b=True, fill=head, c="FFFFFF"),
            C("N", b=True, fill=head, c="FFFFFF"),
            C("How was this considered?", b=True, fill=head, c="FFFFFF"),
        ],
        line("Has a capacity assessment for this decision been recorded?"),
        line("Could the person regain capacity, and can the decision wait?"),
        line("Has the person been helped to take part?"),
        line("Past and present wishes and feelings known?"),
        line("Any advance statement, LPA or deputy?"),
        line("Views of family, friends and carers obtained?"),
        line("Less restrictive options explored?"),
        line("Conditions or safeguards attached?"),
    ]
    return build(
        p("BEST INTERESTS – RECORD OF DECISION", b=True, sz=16, c=head, al="center"),
        p("Lowmoor Council Adult Services" if a.v else "", al="center"),
        *top,
        t(rows, [7, 1, 1, 8], high=560),
        gap(),
        t(
            [
                [C("Balance sheet: benefits and burdens of each option", b=True, fill="DEEAF6")],
                [C(a("Balance sheet: benefits and burdens of each option"), X("<w:p/>"))],
                [C("Decision reached", b=True, fill="DEEAF6")],
                [C(a("Decision reached"), X("<w:p/>"))],
                [C("Does anybody disagree? If so how will it be resolved?", b=True, fill="DEEAF6")],
                [
                    C(
                        a.pick("Does anybody disagree? If so how will it be resolved?", "Yes|No", marks="[ ][x]"),
                        X("<w:p/>"),
                    )
                ],
                [C("Actions and review", b=True, fill="DEEAF6")],
                [C(a("Actions and review"), X("<w:p/>"))],
            ],
            [17],
        ),
        footer="MCA2" + (" | Issue 4" if a.v else " | Issue 3"),
        size=10.5,
    )


REVIEW_1 = """Aldous Brimelow|1102-77|6 Feb 2025 at home with his PA, Kim|Planned annual|Kim 16 hrs/wk by direct payment; day opportunities at the allotment Wednesdays; key ring service|Getting out – "brilliant". Cooking with Kim; he can now do three meals alone. Weight is stable.|Wednesday transport is late most weeks and he misses the morning. Direct payment returns confuse his mum.|Sister has moved away, so weekends are long. Turned 30. New diagnosis of coeliac.|1. Cook five meals – partly met (3)¶2. Be on time for allotment – not met¶3. Weekend friend – new|Needs unchanged; remains eligible|move to managed account; travel training to replace the taxi; Kim +2 hrs on Saturdays from March|£243.60 → £271.90|6 months|C. Nuttall"""
REVIEW_2 = """Mrs E. Kowalczyk-Hurst|~|tel. review 14.3.25|Unplanned – provider request|4 x daily double-up, hoist|Staff are kind, continuity since Jan much better|Tea call at 3.30 is too early; she is in bed by 5pm|Pressure sore grade 2 healed. Hoist sling replaced.|Sit out daily – met. Evening in lounge with husband – not met|no change|Provider to move tea call to 17:00-17:45 from 24/3. No change to hours|no change|annual|S.A. Dunmore (review officer)"""
REVIEW_P = """Mr Noel Hathersage|88341|~|Planned annual|Two calls daily, telecare|~|~|Hospital Dec 24 with chest infection, back home after 9 days|~|~|needs OT for bath"""


@form(
    "Reviews/Support plan review (new style).docx",
    "Support plan review – example wording included.docx",
    f=(("Reviews/AB annual review.docx", REVIEW_1), ("Support plan review EKH tel.docx", REVIEW_2)),
    p=(("NH review.docx", REVIEW_P),),
)
def plan_review(a: Ans) -> bytes:
    """Headings with guidance to be written over, and content controls."""
    begin(a.hand, hint="9C9C9C")

    def part(title: str, guide: str) -> X:
        return X(h(title, 2) + p(a(title, f"[{guide}]")))

    opening = [
        p(r("Name: ", b=True), sdt(a("Name:"))),
        p(r("Reference: ", b=True), sdt(a("Reference:"))),
        p(
            r("Date, place and who was there: ", b=True),
            sdt(a("Date, place and who was there:"), "Click to enter a date and place"),
        ),
        p(
            r("Type of review: ", b=True),
            drop(
                a("Type of review:"),
                "Planned annual|Six week|Unplanned – provider request|Unplanned – person’s request",
            ),
        ),
        p(r("Current support: ", b=True), sdt(a("Current support:"))),
    ]
    eg = (
        p(
            "Sample: “Since the six week review Mrs T has gone to the Tuesday group nine times out of ten. She says…”",
            i=True,
            hl="yellow",
        )
        if a.v
        else X("")
    )
    return build(
        h("Review of a care and support plan", 0),
        *opening,
        eg,
        part("What is working well", "Say what has gone well from the person’s own point of view. Use their words."),
        part(
            "What is not working",
            "Include late or missed calls, changes of worker, charges, anything the person would change.",
        ),
        part("What has changed", "Health, home, family, money, risk."),
        part("Progress towards outcomes", "List each outcome in the plan: met, partly met, not met, no longer wanted."),
        part("Do needs remain eligible?", "If needs have changed a reassessment may be required."),
        part("Changes to the plan", "Be specific: what, how often, from when, who will arrange it."),
        part("Change to personal budget", "£xxx per week to £xxx per week, or no change"),
        p(
            r("Next review in: ", b=True),
            a("Next review in:", "[3 / 6 / 12 months]"),
            r("      Reviewer: ", b=True),
            a("Reviewer:", "[name]"),
        ),
        header="Support plan review – 2024 format"
        if not a.v
        else "Support plan review – 2024 format – with example wording",
        font="Aptos",
    )
