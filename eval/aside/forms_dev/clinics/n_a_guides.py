"""Ordinary documents about forms: policies, guidance, audits."""

from __future__ import annotations

from .pen import plain
from .plainly import pdf, word


@plain("Delegation/Delegated healthcare policy v3.docx")
def delegation_policy() -> bytes:
    """A policy that lists the fields of a form."""
    w = word(font="Arial", size=11)
    w.title("Delegated healthcare activities: joint policy")
    w.show(
        "Document control|",
        "Version^3.0|Owner^Assistant Director, Commissioning|Ratified^9 September 2024|Review^September 2026|Supersedes^Interim guidance of 2022",
    )
    w.head("1. Purpose")
    w.para(
        "This policy sets out how registered professionals of Tarnwick Community Health may delegate healthcare activities to care workers employed by providers under contract to Westermoor Council, and how the council assures itself that delegated activity is safe."
    )
    w.head("2. The record of competency")
    w.para("A record is kept for each worker, each task and each person. The record has the following parts:")
    w.bullets(
        "Care worker, employer and person|Task|Eight standards, each with a tick, a date and the initials of the nurse|Outcome: competent or not yet|Review due|Signatures"
    )
    w.para(
        "The provider keeps the original and uploads a copy within two working days. Records are destroyed six years after the worker has left."
    )
    w.head("3. Responsibilities")
    w.bullets(
        "Registered professional: decides whether to delegate and remains accountable for the decision|Employer: agrees in writing, allows time for training|Care worker: may refuse, and stops when unsure|Council: samples twenty records a quarter"
    )
    w.head("4. Monitoring")
    w.para(
        "In the first year 212 records were opened for 64 people. Of those sampled 91 per cent had all eight standards initialled; in seven the review date had passed, and the task was suspended until the nurse had visited."
    )
    return w.bytes()


@plain("Discharge/How to complete the Trusted Assessment Form.pdf")
def taf_guidance() -> bytes:
    """Guidance on how to fill in a form, question by question."""
    p = pdf(face="Helvetica", size=10, note="grey")
    p.title("How to complete the Trusted Assessment Form")
    p.para("A guide for ward staff. Keep it beside you the first three times, then throw it away.")
    for head, text in (
        (
            "Name, date of birth, NHS number",
            "Take them from the wristband and not from the board. One digit wrong sends the reablement worker to the wrong street, as happened twice in January.",
        ),
        (
            "Reason for admission",
            "One line. The hub has the discharge summary. Write 'fall, hip repaired', not the operation note.",
        ),
        (
            "Date criteria to reside no longer met",
            "The date of the board round at which the consultant said so. Do not put the date you are writing.",
        ),
        (
            "Home situation",
            "Who else is there, which floor, who has a key, what the person did for themselves two weeks before. If you do not know, ring; do not leave it empty.",
        ),
        (
            "Scores in section B",
            "Score today, not yesterday and not what you hope for. 0 is independent, 3 is two people and equipment. A score without a comment is fine.",
        ),
        ("Recommended pathway", "One tick. If you are torn between 1 and 2 it is 1."),
        ("Completed by", "A bleep number that is answered after 3 pm."),
    ):
        p.head(head)
        p.para(text)
    p.para(
        "Common reasons for return in the last quarter: no contact number (31), no home situation (24), two pathways ticked (9), consent left out (6).",
        bold=True,
    )
    return p.bytes()


@plain("Policies/Consent and information sharing procedure with appendix.docx")
def consent_procedure() -> bytes:
    """A policy with an empty form as its appendix."""
    w = word(font="Calibri", size=11)
    w.title("Consent and information sharing procedure: Integrated Discharge Service")
    for head, text in (
        (
            "Scope",
            "This procedure applies to all staff of the service, whichever organisation employs them, and to volunteers of Westermoor Voluntary Action when they act for it.",
        ),
        (
            "Why we ask",
            "Sharing for direct care does not rest on consent under data protection law. We ask because people expect to be asked, and because confidentiality is a duty of its own. In a survey of 140 people last spring, nine in ten said they did not mind who knew, and all of them said they wished to have been told.",
        ),
        (
            "When consent is withdrawn",
            "Record it the same day, tell the partners on the list and explain what will still have to be shared. Do not argue. In 2024 six people withdrew; two changed their minds.",
        ),
        (
            "People who lack capacity",
            "Consider what the person would have wanted and who should know. A relative does not consent for them unless holding a health and welfare power of attorney that is registered.",
        ),
        (
            "Audit",
            "The Caldicott Guardians look at thirty scanned forms twice a year. In October 28 of 30 were legible and signed.",
        ),
    ):
        w.head(head)
        w.para(text)
    w.page()
    w.head("Appendix A: the form (for reference; order pads from the store)")
    for label in (
        "Your name",
        "Your date of birth",
        "My GP and the hospital may see my social care record  Yes / No",
        "The council may see my health record  Yes / No",
        "Signed",
        "Date",
    ):
        w.para(label + " " + "." * 40)
    return w.bytes()


@plain("Audit/Completeness of discharge forms Q3.docx")
def forms_audit() -> bytes:
    """An audit of how forms were filled in, field by field."""
    w = word(font="Arial", size=10.5)
    w.title("Audit: how complete are our discharge forms?")
    w.para(
        "Eighty forms from November and December 2024 were drawn at random, twenty from each site. The table gives the share in which the field had been completed."
    )
    w.show(
        "Field|Harrowmere|Tarnwick|Lime|Rowan",
        "NHS number^100%^100%^95%^100%|Home situation^85%^95%^60%^75%|Consent^90%^100%^80%^-|Scores^100%^95%^100%^100%|Pathway^95%^100%^90%^95%|Contact^70%^85%^65%^-|Signature^40%^35%^20%^*",
    )
    w.note("- field not on the site's version. * fewer than five forms.")
    w.head("What this tells us")
    w.para(
        "The signature box is not used now that forms are sent from named mailboxes and could go. Home situation is left empty at Lime because the ward has no therapist on Fridays. Where it was empty the hub made an average of 2.4 telephone calls."
    )
    w.head("Recommendations")
    w.bullets(
        "Remove signature, office use and copy-to boxes|Make home situation mandatory in the electronic version due in June|Share with ward leaders on 4 February"
    )
    return w.bytes()


@plain("Standards/SAB seven standards explained.pdf")
def seven_standards() -> bytes:
    """A preprinted list of standards in a table, to read and not to answer."""
    p = pdf(face="Times", size=11, note="oblique", tint="#4B2E83")
    p.title("The Board's seven standards: what we expect")
    p.para(
        "Agreed by the Westermoor and Loxford Safeguarding Adults Board, December 2024. They are the basis of the yearly assurance statement and of the peer visits."
    )
    p.show(
        "Standard|Expectation",
        "1 Leadership^Named executive and professional with time to do it|2 Workforce^Training at the right level; supervision at least every six weeks|3 Mental capacity^Records show the Act in use|4 Policy^In line with the multi-agency procedures|5 Response^Concerns on the day; feedback to those who raise them|6 Learning^Evidence of difference made|7 Hearing people^Something changed because of what they said",
    )
    p.note(
        "Green means met in full; amber in part with a dated plan; red not met. In 2024 partners gave themselves 51 greens, 28 ambers and 5 reds. The peer visitors agreed with 62 of the 84."
    )
    p.para(
        "The red that matters most is standard 7. Two partners said that they had no way of hearing from people who had been through an enquiry. The Board has asked Healthwatch to run conversations with twelve people by the summer."
    )
    return p.bytes()


@plain("Frailty/Scoring card lanyard.pdf")
def scoring_card() -> bytes:
    """A scoring key by itself."""
    p = pdf(face="Helvetica", size=9, paper="A5", tint="#00703C")
    p.left, p.right = 30, p.w - 30
    p.title("Lanyard card: scores at a glance", 13)
    p.show(
        "Tool|Score|Means",
        "4AT^0^Delirium unlikely|^1 - 3^Possible cognitive impairment|^4+^Possible delirium|MUST^0^Low risk|^1^Observe|^2+^Treat|TUAG^over 15 s^Falls risk|NEWS2^5+^Urgent review|^7+^Emergency|6CIT^8+^Significant",
        "1 1 2",
    )
    p.para(
        "Clinical Frailty Scale: 1 very fit, 2 fit, 3 managing well, 4 very mild, 5 mild, 6 moderate, 7 severe, 8 very severe, 9 terminally ill. Score as two weeks before."
    )
    p.note("Card 3 of 6, printed March 2025. Lost cards: therapies office.")
    return p.bytes()


@plain("MCA/Capacity and discharge - quick law notes.docx")
def law_notes() -> bytes:
    """Legal notes only, in grey and italic."""
    w = word(font="Calibri", size=11, note="greyitalic")
    w.title("Capacity and discharge: quick law notes for the duty desk")
    w.note("""The five principles stand in section 1 of the Mental Capacity Act 2005. Capacity is specific to the decision and the time. The order of questions is that of A Local Authority v JB [2021] UKSC 52.

    A person with capacity may choose to go home against advice; they may not choose to stay in an NHS bed that they do not need ([2006] EWHC 787). A person without capacity has no more choices than one who has it: the decision maker chooses among options that are available (N v ACCG [2017] UKSC 22).

    Where the person or the family objects to a placement that will be a deprivation of liberty, the Court of Protection should be asked; see the Vice President's guidance of January 2020.

    IMCA: instruct when there is nobody appropriate to consult and the stay will be more than 28 days in hospital or eight weeks in a care home.""")
    w.para(
        "Prepared by the practice development lawyer, January 2025. Not a substitute for advice in the case. Ask by e-mail to asclegal@westermoor.example."
    )
    return w.bytes()


@plain("MHA/AMHP outline report - exemplar and commentary.docx")
def exemplar_commentary() -> bytes:
    """Labels and comment on what good reports say under them."""
    w = word(font="Times New Roman", size=11)
    w.title("Writing the outline report: what the hospital managers look for")
    for label, text in (
        (
            "Reasons:",
            "The best of last year's began: 'On Tuesday she gave her car to a stranger, on Thursday she walked along the line.' The weakest said 'relapse of known illness'.",
        ),
        (
            "Less restrictive alternatives:",
            "Name the alternative, who was asked, what they said, at what time. Managers may order discharge where an alternative was not tried.",
        ),
        (
            "Nearest relative:",
            "Say how identified. In four of forty reports the wrong person had been named: twice an elder sibling by half blood had been put before the whole blood.",
        ),
        ("Practical matters:", "Cats, keys, cookers, cars. The ward cannot ring round for a kennel at midnight."),
        ("Rights:", "It is not enough to write 'given'. Was it understood, and who will try again?"),
    ):
        w.para(label, bold=True)
        w.para(text)
    w.para("From the AMHP forum of 22 January. Thanks to the Mental Health Act administrators of Dene Partnership.")
    return w.bytes()
