"""Documents that are no forms: policies and guidance that speak of forms, continued."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import none
from eval.aside.forms_dev.offices.media import P, X, eml, rtf
from eval.aside.forms_dev.offices.pen import W


@none("H&S/Lone working code of practice.docx")
def lone_code() -> bytes:
    w = W("Arial", 11)
    w.h("Lone working: code of practice", 1)
    w.p("Before a visit:")
    w.numbers(
        "Look for a flag.",
        "Tell the duty worker where you are going and when you will be back.",
        "Charge your device.",
        "Park facing out.",
    )
    w.p("At the door: if it feels wrong, it is. Leave.")
    w.p(
        "After a visit: ring in. If nobody has heard from you 30 minutes after the time you gave, the duty worker rings you, then your manager, then the police."
    )
    w.p(
        "Report every incident on HS1(V), however small. Managers sum up the reports each quarter: there were 41 in 2023/24, 29 of them verbal abuse."
    )
    return w.data()


@none("H&S/Incident statistics 2023-24.xlsx")
def incident_statistics() -> bytes:
    x = X()
    x.sheet(
        "Incidents",
        [
            ["#Team", "#Physical", "#Verbal", "#Racist", "#Sexual", "#Dog", "#RIDDOR", "#Lost days"],
            ["AMHP hub", 3, 6, 1, "", "", "", 4],
            ["EDT", 1, 2, "", "", "", "", ""],
            ["Finance visits", "", 5, 1, "", 2, "", ""],
            ["Larch House", 9, 3, "", 1, "", 1, 11],
            ["OT", "", 1, "", "", 3, "", ""],
            ["Hospital hub", "", 8, 2, "", "", "", ""],
            ["Brokerage", "", 4, "", "", "", "", ""],
            ["Total", 13, 29, 4, 1, 5, 1, 15],
        ],
        [18, 10, 10, 10, 10, 10, 10, 10],
    )
    return x.data()


@none("Business continuity/Exercise Snowdrop report.docx")
def exercise_report() -> bytes:
    w = W("Arial", 11)
    w.h("Exercise Snowdrop: report", 1)
    w.tab("Date:\t14 November 2024", 4)
    w.tab("Scenario:\tThree days of snow and a power cut", 4)
    w.tab("Players:\tProvider services, OT, EDT, emergency planning", 4)
    w.h("What went well", 2)
    w.bullets(
        "The list of people at highest risk was printed in eleven minutes",
        "The farmers’ network got carers to 14 of 16 people",
    )
    w.h("What did not", 2)
    w.bullets("Nobody had the paper forms", "Home numbers were two years old")
    w.h("Recommendations", 2)
    w.table(
        [
            ["#No.", "#Recommendation", "#Owner", "#By", "#Done"],
            ["1", "Red box in each home", "GA", "31 Jan", ""],
            ["2", "Refresh contacts each quarter", "All", "Mar", ""],
            ["3", "Satellite phone for the upper valley", "EP", "TBC", ""],
        ],
        [1.2, 8, 2.5, 2.5, 2.5],
    )
    return w.data()


@none("Policies/Gifts and hospitality - note to staff.eml")
def gifts_note() -> bytes:
    return eml(
        "Reminder: declarations of interest",
        "monitoring@northcalder.example",
        "all-adults@northcalder.example",
        "Mon, 08 Apr 2024 09:12:00 +0100",
        """Dear all

It is that time of year. Please send in your DI-2 by 30 April.

You will be asked for:
- your name, job title and team
- other jobs
- interests in care providers
- relatives
- gifts over 25 pounds

A nil return is still a return. Last year 86% of you sent one; Brokerage managed 100%.

The form is on the intranet under D.

Legal Services
""",
    )


@none("Policies/Direct payments policy DRAFT.docx")
def draft_policy() -> bytes:
    w = W("Calibri", 11)
    w.head("DRAFT v0.7 – not for circulation")
    w.h("Direct payments policy", 1)
    w.p("Approved by: [to be confirmed]     Date: [to be confirmed]     Review: [two years after approval]")
    w.p(
        "1.1 A direct payment is money that the council gives to a person so that they can buy their own support. In Wendlebury 24% of people with long-term support in the community have one.",
        "1.2 We will offer one at every assessment and review, and write down what the person said.",
        "2.1 The rate for a personal assistant is £[rate to be confirmed after Cabinet] an hour. It covers wages, holiday pay, pension and insurance.",
        "2.2 A family member who lives in the same home may be employed only if the council agrees that it is necessary. [Legal to check wording – CF]",
        "3.1 Money that has not been spent after eight weeks may be asked for back. We will ring before we write.",
        "4.1 A person may use a prepaid card or their own bank account.",
    )
    w.p("<y>Appendix to be added: list of support organisations</>")
    return w.data()


@none("Policies/Form catalogue.docx")
def form_catalogue() -> bytes:
    w = W("Arial", 10)
    w.h("Catalogue of forms in the case management system", 1)
    w.table(
        [
            ["#Form", "#Used for", "#Main fields", "#Version", "#Withdrawn"],
            ["Contact", "First call", "Caller, reason, urgency, outcome", "7", ""],
            ["Care Act assessment", "s.9", "Views, wellbeing, needs, eligibility", "12", ""],
            ["Carer’s assessment", "s.10", "Role, willing and able, outcomes", "5", ""],
            ["Support plan", "s.25", "Outcomes, budget, contingency", "9", ""],
            ["Review", "s.27", "What is working, changes", "6", ""],
            ["MCA2", "Capacity", "Decision, support, two-stage test", "4", ""],
            ["OLD-17", "Screening", "-", "2", "2021"],
        ],
        [3, 3, 6, 2, 2.5],
    )
    return w.data()


@none("Policies/Mental capacity quick guide.rtf")
def capacity_guide() -> bytes:
    return rtf(
        [
            "#Mental capacity: a quick guide",
            "1. Assume capacity.",
            "2. Help the person to decide.",
            "3. An unwise choice is still a choice.",
            "4. Best interests.",
            "5. Least restrictive.",
            "",
            "#Can the person …",
            "understand?",
            "retain?",
            "use or weigh?",
            "communicate?",
            "",
            "If the answer to any one is no, because of an impairment of the mind or brain, the person lacks capacity for that decision at that time.",
            "Write down what you asked and what was said. Do not write “lacks capacity” alone.",
        ]
    )


@none("Policies/Constitution part 3 scheme of delegation.txt")
def delegation_scheme() -> bytes:
    return b"""PART 3  SCHEME OF DELEGATION TO OFFICERS

4    Director of Adult Social Services

4.1  To exercise the functions in Schedule 1 to the 1970 Act.
4.2  To enter into contracts of up to GBP 500,000.
4.3  To take urgent decisions, having consulted the portfolio holder.
4.4  (deleted)
4.5  To set charges within the policy.
4.6  To authorise deprivations of liberty.
4.7  To appoint:
     (a) approved mental health professionals;
     (b) best interests assessors;
     (c) authorised signatories.

Each decision is recorded on the form of record, stating the date, the
decision, the reasons, the options rejected and any interest declared.
"""


@none("Practice/Recording standards checklist.pdf")
def recording_checklist() -> bytes:
    d = P(size=11)
    d.t("Good recording: ten things to check", 16, bold=True)
    for item in (
        "It is in plain words",
        "The person could read it and know themselves",
        "Fact and opinion are told apart",
        "It says what the person wants, in quotation marks",
        "It says who was there",
        "It says why, not only what",
        "It was written within two days",
        "Abbreviations are explained",
        "The chronology is up to date",
        "Somebody who has never met the person could take over tomorrow",
    ):
        d.ticks("", item, "", step=400)
    d.t("Pin this up by your desk. PSW’s office, Easthaven Council.", 9, grey=0.4)
    return d.data()


@none("Practice/PSW annual report.docx")
def psw_report() -> bytes:
    w = W("Georgia", 11)
    w.h("Principal Social Worker’s annual report 2023/24", 0)
    for head, text in (
        (
            "How good is our practice?",
            "Of 144 audits 9 were outstanding, 88 good, 41 required improvement and 6 were inadequate. The voice of the person has risen from 58% to 77%.",
        ),
        ("How do we know?", "Audits, 31 observations, feedback from 212 people and the health check."),
        (
            "What are we worried about?",
            "Carers’ assessments are often joint when the carer did not want it. Capacity is assumed away in the records of people who are deaf.",
        ),
        (
            "What will we do?",
            "A practice week on carers in October; interpreters booked centrally; a second practice educator.",
        ),
    ):
        w.h(head, 2)
        w.p(text)
    return w.data()


@none("Practice/Audit ratings by team.pdf")
def audit_ratings() -> bytes:
    d = P(size=9)
    d.t("Case audits by team, quarter 3", 13, bold=True)
    d.grid(
        [
            ["Team", "Audits", "Outstanding", "Good", "Requires improvement", "Inadequate", "Moderated"],
            ["North", "12", "1", "8", "3", "", "yes"],
            ["South", "12", "", "7", "4", "1", "yes"],
            ["East", "9", "", "6", "3", "", ""],
            ["West", "11", "2", "7", "2", "", "yes"],
            ["Hospital", "8", "-", "3", "5", "-", "-"],
            ["Mental health", "10", "", "8", "2", "", ""],
            ["Transitions", "4", "", "*", "*", "", ""],
        ],
        [3, 2, 2, 2, 3, 2, 2],
    )
    d.t("* too few to show")
    return d.data()
