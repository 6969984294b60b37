"""Forms of assurance, business cases and savings."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Fill, Layout, Sent


def cqc_evidence_sheet(f: Fill, v: int) -> str:
    """Evidence collection sheet by quality statement, one sheet of a workbook per theme."""
    out = []
    themes = (
        ("Theme 1", ("Assessing needs", "Healthier lives", "Equity")),
        ("Theme 2", ("Provision and continuity", "Partnerships")),
        ("Theme 3", ("Safe systems", "Safeguarding")),
        ("Theme 4", ("Governance", "Learning")),
    )
    for theme, names in themes:
        out.append(
            f"# {theme}\n|w 3,4,6,6,3\n|= Statement | Lead officer | What we do well (with evidence) | What we must improve | Score 1-4 |"
        )
        for name in names:
            cells = [f.a(f"{name}").split(";")]
            out.append(f"| {name} | " + " | ".join((cells[0] + ["", "", "", ""])[:4]) + " |")
    start = (
        "# Read me\nFill in one row for each statement by the 15th. Evidence: name of document and page. Do not change the columns.\n"
        if v == 1
        else ""
    )
    return start + "\n".join(out)


def business_case(f: Fill, v: int) -> str:
    """A light business case: headings with sample text in brackets to be written over."""
    gap = {
        1: (
            "[Describe the problem in no more than 150 words]",
            "[List at least three, including doing nothing]",
            "£xxx",
        ),
        2: ("<what is wrong now>", "<options>", "<cost>"),
    }.get(v, ("", "", ""))
    return f"""
T: Business case (light): {f.a("Business case (light)") or "[name of project]"}
{"R: Version 0.1 | Author <name> | DD/MM/YYYY" if v else "R: Version 1.0"}
# 1. The problem
{f.a("1. The problem") or gap[0] or "~"}
# 2. What we propose
{f.a("2. What we propose") or gap[0].replace("problem", "proposal") or "~"}
# 3. Options considered
{f.a("3. Options considered") or gap[1] or "~"}
# 4. Costs and savings
|w 4,2,2,2
|= | 25/26 | 26/27 | 27/28 |
| Cost | {(" | ".join(([*f.a("Cost").split(";"), "", ""])[:3])) if f.answers else " | ".join([gap[2]] * 3) + f.a("Cost")} |
| Saving | {(" | ".join(([*f.a("Saving").split(";"), "", ""])[:3])) if f.answers else " | ".join([gap[2]] * 3) + f.a("Saving")} |
# 5. Who gains and who may lose?
{f.a("5. Who gains and who may lose?") or "[Think of carers, people who pay for themselves, rural areas]"}
# 6. Main risks
{f.a("6. Main risks") or "- <br>"}
# 7. How we shall know that it worked
{f.a("7. How we shall know that it worked") or "[Measure, baseline, target]"}
# 8. Decision asked for
{f.a("8. Decision asked for") or "[Approve / note / fund]"}
"""


def savings_proposal(f: Fill, v: int) -> str:
    """A one-slide-per-idea savings pro forma."""
    return f"""
T: Savings proposal {"2026-27" if v else ""}
{"One deck for each idea. Delete the words in brackets." if v == 1 else "Adults and Housing"}
# The idea
|= Ask | Reply |
| {f("Title")} |
| {f("Sponsor")} |
| {f("What changes?")} |
# The money
|= Ask | Reply |
| {f("Budget now (£000)")} |
| {f("Saving 26/27 (£000)")} |
| {f("Saving full year (£000)")} |
| {f("One-off cost (£000)")} |
| {f("Posts lost")} |
# The people
|= Ask | Reply |
| {f("Who is affected and how many?")} |
| {f("Legal duty engaged?")} |
| {f("Consultation needed?")} |
| {f("Confidence (high, medium, low) and why")} |
"""


LAYOUTS = [
    Layout(
        cqc_evidence_sheet,
        False,
        (
            Sent("blank", "Assurance/Evidence collection.xlsx", 1),
            Sent("blank", "Assurance/Evidence sheet blank.xlsx", 2),
            Sent(
                "filled",
                "Assurance/Evidence collection Orrinshire July.xlsx",
                0,
                """
AD Ops;Follow-up calls 79 % (Q1 report p4);OT waits 138;2
Public Health;Reablement 81 %;Falls, no plan for under 65;3
Equalities lead;BSL 19 of 19 booked;598 with no ethnicity;2
AD Commissioning;Home care in 2 days (KPI pack);Nursing dementia;2
Hubs manager;Hub evaluation; ;3
AD Ops;Discharge 71 % home;Transitions from 17;2
PSW;Personal outcomes 88 %;Closure 66 %;2
Director;Board monthly;Four numbers for one wait (peer letter);2
PSW;Coproduction payments;Sharing lessons with providers;3
""",
            ),
            Sent(
                "filled",
                "Assurance/evidence wexmoor v6.xlsx",
                0,
                """
Gwen;audit Q4;reviews 54 %;2
Tariq;strength and balance classes, 14 sites;data;2
Tariq;gypsy and traveller liaison since Jan;LGBTQ+ elders not asked;2
Nia;Market position statement 2024;rural nights;2
Nia;BCF year-end;;3
.
Moira;SAB annual report p14;DoLS 287;2
Director;scrutiny minutes;risk register not read by team managers;2
Gwen;student unit;none;3
""",
            ),
            Sent(
                "partly",
                "Assurance/evidence sheet theme leads WIP.xlsx",
                0,
                """
AD Ops;Connectors;Waits;
.
.
.
Hubs;Two new partners;;
.
PSW;MSP audit;;
""",
            ),
        ),
    ),
    Layout(
        business_case,
        True,
        (
            Sent("blank", "Finance/Business case light template.docx", 1),
            Sent("blank", "PMO/BC light.md", 2),
            Sent(
                "filled",
                "PMO/Business case - reviewing officers.docx",
                0,
                """
six reviewing officers
60 % of people have had a review in the year. Each overdue review of a placement costs £41 a week on average in care no longer needed.
Appoint six officers for 18 months to review people placed out of county first.
Do nothing; agency (£52 an hour); a reviewing contract with a provider; appoint (preferred)
112;224;112
60;420;420
Gain: people placed far away. May lose: families who fear a cut; we'll say at the start that reviews go up as well as down.
Recruitment; the reviews that find more need than less
Reviews 60 % to 80 % by March 2027; net saving of £452k
Approve and fund from the transformation reserve
""",
            ),
            Sent(
                "filled",
                "PMO/BC Changing place Larches.docx",
                0,
                """
A changing place at the Larches
Eleven people leave at lunch because there is nowhere to be changed.
Take the old cloakroom. Hoist, bench, shower.
1. nothing 2. portable bench 3. this
61;2;2
0;18;18
Eleven people and their families. Nobody loses, save coats.
Asbestos survey not back
People stay all day: 0 of 11 now, 11 of 11 at Easter
.
""",
            ),
            Sent(
                "partly",
                "PMO/BC falls sensors draft.docx",
                0,
                """
Falls sensors in sheltered housing
212 flats have pull cords that nobody can reach from the floor.
.
.
84;12;12
.
.
Wi-Fi in the older blocks
""",
            ),
        ),
    ),
    Layout(
        savings_proposal,
        False,
        (
            Sent("blank", "Finance/Savings proposal 2026-27.pptx", 1),
            Sent("blank", "Finance/Savings pro forma adults.pptx", 2),
            Sent(
                "filled",
                "Finance/Savings SP04 transport.pptx",
                0,
                """
SP04 Shared minibuses with schools
Head of Transport
School minibuses stand idle from 9.15 to 2.45. Use nine for day centres.
1,310
140
310
45 (tail lifts)
0
96 people; pick-up moves by up to 25 minutes
No, but s.149 to be considered
Yes, 8 weeks
Medium: depends on drivers' hours
""",
            ),
            Sent(
                "filled",
                "Finance/SP11 telecare charge.pptx",
                0,
                """
SP11 Charge for telecare monitoring
AD Commissioning
£4.50 a week for everyone not on a means-tested benefit
620
180
240
12
-
1,740 people
Care Act charging regs
Yes - done in 2022, redo
.
""",
            ),
            Sent(
                "partly",
                "Finance/SP19 idea only.pptx",
                0,
                """
SP19 Smaller post room
.
Letters go by hybrid mail
88
.
.
.
1.5
""",
            ),
        ),
    ),
]
