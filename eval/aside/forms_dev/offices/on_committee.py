"""Committee and democratic services."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import Fill, add
from eval.aside.forms_dev.offices.pen import W


def committee_report(f: Fill) -> bytes:
    w = W("Arial", 12)
    w.head("WENDLEBURY COUNTY COUNCIL\tAgenda item: " + ("" if f.v == 0 else "[Democratic Services to add]"))
    if not f.on and f.v == 1:
        w.p("<b>How to use this template</>")
        w.p(
            "Delete all the text in italics before you submit. Reports must reach Democratic Services ten clear working days before the meeting. Use plain English and keep to six pages of A4; anything longer belongs in an appendix. Do not change the order of the headings: members expect to find the same thing in the same place."
        )
    w.table(
        [
            f.pair("Report to:", "<i>Name of committee</>"),
            f.pair("Date of meeting:", "<i>DD Month YYYY</>"),
            f.pair("Title:"),
            f.pair("Report of:", "<i>Title of chief officer, not name</>"),
            f.pair("Cabinet member:"),
            f.pair("Electoral divisions affected:", "<i>All / list</>"),
            f.pair("Is this a key decision?", "Yes / No"),
            f.pair("Contact officer:", "<i>Name, job title, extension</>"),
        ],
        [6, 11],
        colour="FFFFFF",
    )
    asks = [
        ("1.  Purpose of report", "<i>One or two sentences. Say what members are being asked to do and why now.</>"),
        (
            "2.  Recommendations",
            "<i>That Committee:\n(a) …\n(b) …\nRecommendations must be capable of standing alone in the minutes.</>",
        ),
        (
            "3.  Background",
            "<i>What members need to know to decide. Refer to earlier decisions with their dates and minute numbers.</>",
        ),
        ("4.  Options considered", "<i>Always include “do nothing”. Give the reason for rejecting each option.</>"),
        (
            "5.  Financial implications",
            "<i>To be written by or agreed with your finance business partner. Give their initials and the date.</>",
        ),
        ("6.  Legal implications", "<i>As above: Monitoring Officer’s team.</>"),
        ("7.  Equality implications", "<i>Attach the EqIA or explain why one is not needed.</>"),
        ("8.  Risk management", "<i>Principal risks only, with the score from the corporate matrix.</>"),
        ("9.  Climate implications", "<i>If none, say none.</>"),
        ("10.  Consultation", "<i>Who, when, and what they said.</>"),
    ]
    for heading, guidance in asks:
        w.h(heading, 2)
        w.p(f(heading, guidance))
    w.p(
        "<b>Background papers:</> "
        + f("Background papers:", "<i>None, or list documents relied on (s.100D Local Government Act 1972)</>")
    )
    w.p("<b>Appendices:</> " + f("Appendices:", "<i>A, B, C…</>"))
    return w.data()


add(
    committee_report,
    "b Democratic Services/Committee report template 2024.docx",
    "b Report writing - committee report with guidance.docx",
    (
        "f Scrutiny 12 Sept/Item 7 Waiting lists for care act assessment.docx",
        """
        Adult Social Care and Health Overview and Scrutiny Committee
        12 September 2024
        Waiting times for Care Act assessment: six-month update
        Executive Director, Adults and Communities
        Cllr P. Ondaatje, Adult Social Care
        All
        No
        Rhona Quill, Head of Community Social Work, ext. 2214
        To tell Committee how the waiting list for Care Act assessments has changed since the action plan was agreed in March and to seek members' views on the plan for the locality teams in the north.
        That Committee:¶(a) notes the fall in the number of people waiting from 611 to 402;¶(b) asks for a further report in March 2025 on people waiting more than 90 days.
        In March (minute 23/41) Committee heard that 611 people were waiting and that the longest wait was 214 days. A duty triage pod was set up in April with four agency social workers and two occupational therapists. Everyone on the list now gets a “waiting well” call at least every 28 days and cases are re-prioritised on the RAG tool.
        Option 1 do nothing: rejected, list was growing by about 20 a month. Option 2 outsource 200 reviews: rejected on cost (£118k) and on quality in the pilot. Option 3 triage pod: chosen.
        The pod costs £46,300 a month and is funded from the Market Sustainability and Improvement Fund to 31 March 2025. After that there is no budget. (KT, 20/8/24)
        The Council must assess where it appears that an adult may have needs for care and support (Care Act 2014 s.9). No time limit is set in law but delay must be reasonable. (DM, 21/8/24)
        EqIA attached at Appendix B. People whose first language is not English wait eleven days longer on average; action 4 addresses this.
        Failure to recruit to the eight vacant SW posts: 16 (red). Loss of grant: 12 (amber).
        None.
        Carers' Reference Group 3 July; they asked for a named contact while waiting, which has been done.
        None
        A – dashboard; B – EqIA
        """,
    ),
    (
        "f Cabinet/Shared Lives fees report FINAL v4.docx",
        """
        Cabinet
        8 October 2024
        Shared Lives carer fees 2025/26
        Director of Commissioning
        Cllr Ondaatje
        ~
        Yes
        T. Bassett, Commissioning Manager
        To seek approval to uplift the fees paid to Shared Lives carers.
        That Cabinet approves a 6.2% uplift to all three bands from 7 April 2025 and delegates authority to the Director to vary the respite rate.
        Wendlebury has 61 Shared Lives carers supporting 84 adults, down from 70 carers in 2021. Exit interviews give money as the main reason in 5 of 9 cases. Neighbouring councils pay between £12 and £41 a week more at band 2.
        (i) no uplift; (ii) CPI only, 2.6%; (iii) 6.2%, which brings band 2 to the regional median. (iii) is recommended.
        Full-year cost £174k, within the inflation provision in the MTFS. Agreed KT 11/9.
        None arising directly.
        Screening completed, full assessment not required.
        Risk of not acting: loss of four further carers a year would cost c. £210k in residential placements.
        ~
        Carers' forum 14 June, 22 attended.
        Regional fee survey, June 2024
        ~
        """,
    ),
    (
        "p Draft reports/Direct payments policy - report to committee.docx",
        """
        Adult Social Care and Health Overview and Scrutiny Committee
        ~
        Direct payments policy refresh
        Executive Director, Adults and Communities
        ~3
        Callum Frith, Policy Officer
        To consult Committee on the draft direct payments policy before it goes to Cabinet.
        ~
        The current policy dates from 2017 and does not mention pre-paid cards or family members employed in exceptional circumstances. An internal audit (limited assurance, January) recommended it be rewritten. 24% of people with long-term support in the community have a direct payment.
        ~8
        """,
    ),
    together=True,
)


def decision_notice(f: Fill) -> bytes:
    w = W("Calibri", 11)
    w.p(
        "<b>THORNSEA CITY COUNCIL</>",
        "<b>Record of Officer Decision</> – Openness of Local Government Bodies Regulations 2014",
        centre=True,
    )
    ref = "ODN/ASC/24/   " if f.v == 0 else "ODN/ASC/2024/031"

    def one(label: str, note: str = "") -> str:
        return f"<b>{label}</>" + (f" <s>{note}</>" if note else "") + "\n" + f(label)

    w.table(
        [
            [f"<b>Reference</>\n{ref}", one("Date of decision")],
            [one("Decision maker (post title)"), one("Service area")],
            [one("Subject"), ""][:1],
            [one("Decision taken", "State exactly what has been decided, with sums and dates")],
            [one("Reasons for the decision")],
            [one("Alternative options considered and rejected")],
            [one("Interests declared by any member consulted")],
            [one("Authority under which the decision is taken", "Part 3 of the Constitution: give paragraph")],
            [one("Exempt information?", "If yes, give paragraph of Schedule 12A"), one("Subject to call-in?")],
            ["#For completion by Democratic Services only"],
            ["Published on:", "Call-in expires:"],
        ],
        [8.5, 8.5],
        colour="D9D9D9",
    )
    w.tab("Signed:\t" + f("Signed:", "_" * 36) + "\tDate:\t" + f("Date:", "_" * 14), 2.5, 11, 12.5)
    return w.data()


add(
    decision_notice,
    "b Forms/Record of Officer Decision.docx",
    "b ODN 24-031 officer decision.docx",
    (
        "f Officer decisions/ODN 24-017 Extra care nominations.docx",
        """
        14.06.24
        Assistant Director, Commissioning and Market Development
        Adult Social Care
        Extension of nominations agreement, Fennel Court extra care scheme
        To extend the nominations agreement with Harbour & Wold Housing for 24 months from 1 July 2024 on existing terms, 38 of 52 flats to be nominated by the Council.
        Voids have been below 3% for two years; 31 tenants have eligible care needs and average package is £212 a week less than residential.
        Let the agreement lapse – rejected, would lose access to 38 flats. Re-tender – no market interest at soft market test in Feb.
        None
        Part 3, para 4.17(b)
        No
        No – not a key decision
        L. Adeyinka
        14/06/24
        """,
    ),
    (
        "f Officer decisions/Record of decision reablement agency spend (signed).docx",
        """
        2 September 2024
        Director of Adult Social Services
        Reablement
        Agency reablement workers – winter
        Approval to engage up to 14 FTE agency reablement workers for 26 weeks at a maximum cost of £386,000, met from the Discharge Fund.
        • 41 people waiting for reablement on 30 August, 19 of them in hospital¶• sickness at 11.4%¶• recruitment round in July filled 3 of 12 posts
        Overtime only (not enough capacity). Spot purchase of home care (tried last winter, only 38% of people reached independence).
        ~
        4.3 urgent decisions
        No
        Yes
        ~
        2/9
        """,
    ),
    (
        "p Officer decisions/ODN draft - telecare charging.docx",
        """
        ~
        Director of Adult Social Services
        Assistive technology
        Telecare charges from April
        ~
        Charges have not been changed since 2019 and the contract price rose by 9% with the digital switchover. 4,212 people pay £4.85 a week.
        ~5
        """,
    ),
    together=False,
)
