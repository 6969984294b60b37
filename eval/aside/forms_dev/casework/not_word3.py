"""Longer Word documents which are no forms."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.casework.core import none
from eval.aside.forms_dev.casework.word import C, begin, build, bullets, h, p, page, r, t


@none("Policies/Key safe policy and protocol 2025.docx")
def policy_with_form() -> bytes:
    """A policy of several pages with a blank form as its appendix."""
    begin(0)
    text = (
        (
            "Why we have this policy",
            "A key safe lets carers, responders and ambulance crews in when somebody cannot reach the door. It also lets in anybody who knows the number. This policy sets out how we fit them, who may hold the code and what happens when a package ends.",
        ),
        (
            "Who it applies to",
            "All staff of adult social care, our reablement service, and home care providers under contract with us. It does not apply to extra care schemes, where the landlord holds the master key.",
        ),
        (
            "Consent",
            "The person decides. If there is reason to doubt that they can, a capacity assessment is needed for this decision and, if they cannot, a best interests decision with those who know them. A tenant needs the landlord’s leave for a fixing in brick.",
        ),
        (
            "Fitting",
            "Only police-preferred models are fitted. The fitter chooses a place out of sight of the street, sets the code with the person, and does not write it on any paper that bears the address.",
        ),
        (
            "Codes",
            "Codes are kept in the CMS in the restricted field and nowhere else: not in e-mail subject lines, rotas, paper notes or phones. Providers hold them in their own system with the same care. They are changed when a worker leaves under suspicion, when a person asks, and at least each year.",
        ),
        (
            "When care ends",
            "The allocated worker tells the fitter within five working days; the code is reset and the safe removed unless the person wishes to keep it. In 2024 we found 61 safes with old codes; the audit in section 8 is there to stop that.",
        ),
        (
            "Audit",
            "The telecare manager checks twenty addresses each quarter and reports to the quality board in April and October. Findings for the last two years are on the intranet.",
        ),
    )
    body = [x for n, (head, para) in enumerate(text, 1) for x in (h(f"{n}  {head}", 2), p(para))]
    return build(
        h("Key safe policy and protocol", 0),
        p("Approved by the Adults Leadership Team on 6 February 2025. Review: February 2027."),
        *body,
        page(),
        h("Appendix A: request for a key safe", 2),
        t(
            [
                ["Name", ""],
                ["Address", ""],
                ["Reason", ""],
                ["Consent given? Yes / No", ""],
                ["Landlord’s leave? Yes / No / Not needed", ""],
                ["Requested by", ""],
                ["Date", ""],
            ],
            [6, 11],
        ),
    )


@none("Drafts/Prevention strategy DRAFT 0.4.docx")
def draft_strategy() -> bytes:
    """A draft with a few things to be confirmed."""
    begin(0)
    return build(
        p("DRAFT 0.4 – not for circulation", b=True, c="FF0000"),
        h("Prevention strategy 2025 to 2029", 1),
        p(
            "Nearly one in four people in the borough is over 65 and that share will be close to one in three by 2035. We spend £",
            r("[to be confirmed by finance]", hl="yellow"),
            " a year on services that help before a crisis, and £71 million on long-term care.",
        ),
        h("What people told us", 2),
        p(
            "We held eleven talks with 140 people. They want one place to ask, transport on Sundays, and to be asked earlier. ",
            r("[add quote from Deaf Club]", hl="yellow"),
        ),
        h("What we will do", 2),
        bullets(
            "Open three more neighbourhood hubs, in Marle, Eastgate and [tbc].",
            "Put a community connector in each practice by March 2026.",
            "Offer a falls check to everyone who turns 75.",
            "Publish what we achieved every autumn.",
        ),
        h("Money", 2),
        p(
            "The plan costs £1.2 million over four years, of which the Better Care Fund meets £[x]. It is expected to avoid 60 admissions to residential care."
        ),
        h("Foreword", 2),
        p(r("[Cllr to write]", hl="yellow")),
    )


@none("Out of hours and key contacts.docx")
def contact_list() -> bytes:
    """A list of names with some numbers missing."""
    begin(0)
    rows = [
        ["Emergency duty team", "", "01632 960000", "24 hours"],
        ["MASH adults", "Bev Stott", "01632 960011", "8.30–17.00"],
        ["Community equipment", "Stores", "01632 960012", "8–16"],
        ["Hospital team", "Yaw Boateng", "", "see rota"],
        ["Appropriate adult scheme", "", "01632 960013", ""],
        ["Carers’ hub", "Reception", "01632 960014", "10–16, not Weds"],
        ["Legal", "Duty solicitor", "", ""],
        ["Homelessness", "Duty officer", "01632 960015", "9–17"],
    ]
    return build(
        h("Key contacts", 2),
        t([[C(x, b=True, fill="E2EFDA") for x in ("Service", "Name", "Telephone", "When")], *rows], [5, 4.5, 4, 3.5]),
        p("Changes to business support please."),
    )


@none("CQC/Self-assessment theme 1 working with people.docx")
def self_assessment() -> bytes:
    """Questions as headings with prose below them."""
    begin(0)
    qs = (
        (
            "How do we know that people are assessed in good time?",
            "The median wait from contact to the start of an assessment was 19 days in January, down from 41 a year before. Nobody assessed as urgent waited longer than two days. The 63 people who have waited over 60 days are rung each fortnight by a waiting-well officer, and eleven were moved up the list in the last quarter because of what they said.",
        ),
        (
            "What do people say?",
            "In the 2023-24 adult social care survey 66.1% were satisfied. Our own calls after assessment, about thirty a month, give a higher figure (81%), but we are aware that those who answer the telephone are not typical.",
        ),
        (
            "Where are we not good enough?",
            "Reviews. 58% of people had one within the year. Unpaid carers under 40 are hardly known to us, and there are no figures by ethnicity for carers’ breaks.",
        ),
        (
            "What are we doing about it?",
            "A reviewing team of eight began in October and has done 402 overdue reviews. From April young adult carers have a link worker at the college.",
        ),
    )
    return build(h("Theme 1: working with people", 1), *[x for q, a in qs for x in (h(q, 2), p(a))], font="Calibri")
