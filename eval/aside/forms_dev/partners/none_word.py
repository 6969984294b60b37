"""Word documents of partners that are no forms but look a little like one."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.partners.base import none
from eval.aside.forms_dev.partners.word import Word


@none
def board_minutes() -> tuple[str, bytes]:
    w = Word("Arial", 11)
    w.p("Westmarch Safeguarding Adults Board – minutes of 12 March 2024", bold=True, size=14)
    w.p(
        "**Present:** Independent Chair; Director of Adult Services; Chief Nurse (ICB); Detective Superintendent; Head of Supported Housing; Healthwatch\n**Apologies:** Probation; Fire and Rescue"
    )
    w.table(
        [
            ["Item", "Discussion", "Action"],
            ["1", "Welcome. No declarations of interest.", ""],
            ["2", "Minutes of 5 December agreed. Matters arising: referral form for SARs updated.", "BM"],
            [
                "3",
                "SAR Mr D. Scoping complete, author appointed. Family to be met in April. Members asked what would be different this time.",
                "Chair",
            ],
            ["4", "Dashboard. Concerns up 11%. Conversion to s42 is 31%. Police data not supplied.", "DSU"],
            ["5", "Budget. Underspend £4,120 carried forward.", ""],
            ["6", "AOB. None.", ""],
        ],
        [1.5, 12.5, 3],
        head="DDDDDD",
    )
    w.p("Next meeting: 11 June 2024, 2pm. Signed as a correct record: ______________________")
    return "SAB/Minutes/WSAB minutes March 2024.docx", w.done()


@none
def action_log() -> tuple[str, bytes]:
    w = Word("Calibri", 10, wide=True)
    w.p("SAR ‘Mrs K’ – composite action plan, position at 30 April 2024", bold=True, size=14)
    w.table(
        [
            ["Ref", "Recommendation", "Action", "Lead", "Due", "Progress", "Date closed"],
            [
                "1.1",
                "Hoarding pathway",
                "Agree threshold for MARM",
                "Council",
                "Jan 24",
                "Agreed at policy group 18/1",
                "22/1/24",
            ],
            ["1.2", "", "Train 200 staff", "Learning group", "Jun 24", "143 trained", ""],
            ["2.1", "Fire risk", "Share high-risk list monthly", "Fire service", "Mar 24", "DSA with legal", ""],
            ["2.2", "", "Issue bedding", "Fire service", "Mar 24", "36 sets given out", ""],
            ["3.1", "GP alerts", "Add flag to record", "ICB", "May 24", "Piloted in four practices", ""],
        ],
        [1.3, 4, 5.2, 3, 2, 7, 2.5],
        head="BFBFBF",
    )
    return "SAB/SAR Mrs K action plan.docx", w.done()


@none
def referral_guidance() -> tuple[str, bytes]:
    w = Word("Arial", 11)
    w.h("How to complete the SAR referral form", 1)
    w.p("This guidance goes with the form on the Board’s website. It tells you what to write in each section.")
    for head, text in (
        ("Section 1: Referrer", "Give your own name, not that of your manager. If you are acting for a group, say so."),
        (
            "Section 2: The adult",
            "Full name and any other names used. Date of birth. If you do not know the date, give an estimated age. Ethnicity as the person would describe it.",
        ),
        (
            "Section 3: Reason for referral",
            "Keep to what happened and when. One page is usually enough. Avoid opinions about individual workers. Tick the criterion that you think is met; the sub-group will decide.",
        ),
        ("Signatures", "A typed name is accepted."),
    ):
        w.h(head, 2)
        w.p(text)
    w.table(
        [
            ["Do", "Don’t"],
            ["Use plain words", "Paste the chronology"],
            ["Say what the family know", "Wait for the inquest"],
        ],
        head="EEEEEE",
    )
    return "SAB/Guidance on completing SAR referral.docx", w.done()


@none
def policy_with_appendix() -> tuple[str, bytes]:
    w = Word("Calibri", 11)
    w.h("Multi-agency policy for people in positions of trust", 1)
    for n, (head, text) in enumerate(
        (
            (
                "Introduction",
                "This policy sets out how partners of the Boards respond when there is concern about somebody who works with adults with care and support needs, in a paid or unpaid role.",
            ),
            (
                "Scope",
                "It applies where a person has behaved in a way that has harmed, or may have harmed, an adult; possibly committed an offence; or has behaved in their private life in a way that suggests a risk at work.",
            ),
            (
                "Data protection",
                "Decisions to share are made on the facts of the case. The person should be told unless that would put somebody at risk or prejudice an investigation. The balance is to be recorded by the employer and the council each time.",
            ),
            (
                "Roles",
                "Each partner names a senior officer. The officer is consulted within one working day, agrees what the employer should do, and keeps a record of what was shared and why.",
            ),
            (
                "Employers’ duties",
                "The employer manages the risk in the workplace: suspension without prejudice, changed duties, supervision. It does not wait for the end of a police investigation before it acts, and refers to the barring service where the legal test is met.",
            ),
            (
                "Self-employed people and students",
                "Where there is no employer the council decides with the police whether anyone needs to be told. Universities follow fitness to practise rules.",
            ),
            (
                "Records and retention",
                "Records are kept for ten years or until retirement age and are held apart from the adult’s record.",
            ),
            (
                "Review",
                "The policy is reviewed every two years by the joint policy group and was last agreed in January 2024.",
            ),
        ),
        1,
    ):
        w.h(f"{n}. {head}", 2)
        w.p(text)
        w.p(
            "Further detail is in the procedures, which say who does what in the first twenty-four hours, in the first week and at the end. Staff who are not sure should ring the safeguarding team for advice and need not give the person’s name to get it."
        )
    w.page()
    w.h("Appendix A: notification form", 2)
    w.table(
        [["Name of person", ""], ["Employer and role", ""], ["Concern", "\n\n"], ["Reported by / date", ""]], [5, 12]
    )
    return "Policies/PiPoT policy Jan 2024.docx", w.done()


@none
def interview_transcript() -> tuple[str, bytes]:
    w = Word("Calibri", 11)
    w.p("Transcript – focus group with family carers, Saltmarsh, 6 February", bold=True)
    for line in (
        "Q: How did you hear about the carers centre?",
        "C1: The chemist.",
        "C2: Didn’t, till last year.",
        "Q: Did you have an assessment?",
        "C1: No.",
        "C3: Somebody rang. I was in Tesco’s car park. [laughter]",
        "Q: What would have helped?",
        "C2: Sleep.",
        "C3: One name. One number.",
        "Q: Anything else?",
        "C1: [inaudible] … and then he went into respite and they lost his teeth.",
        "Q: Thank you.",
    ):
        w.p(line)
    return "Carers/Focus group transcript.docx", w.done()


@none
def acknowledgement_letter() -> tuple[str, bytes]:
    w = Word("Times New Roman", 12)
    w.p("Care Complaints Ombudsman Office", bold=True)
    w.p("Our ref:\t23 014 771\nYour ref:\tADC/0931\nDate:\t4 January 2024", tabs=[3])
    w.p("Dear Chief Executive")
    w.p("Complaint by Mrs V about her father’s care charges")
    w.p(
        "We have decided to investigate. Please send us by 1 February the council’s complaint file; the financial assessments since June 2022; the care and support plan; and the policy on disability related expenditure in force at the time. We should also like answers to the following: why was the assessment not reviewed when the incontinence laundry was reported? Who decided that the gardener was not eligible, and on what basis? What was the family told about waiving?"
    )
    w.p("If you believe that the complaint can be settled now, please ring me.")
    w.p("Yours sincerely\n\n\nInvestigator")
    return "Complaints/23 014 771 enquiry letter.docx", w.done()


@none
def survey_results() -> tuple[str, bytes]:
    w = Word("Arial", 10.5)
    w.h("Partner survey 2024: what you told us", 1)
    w.p("112 of 340 people replied (33%). Base differs where a question was left out.")
    for q, data in (
        (
            "Q1. How easy is it to contact adult social care?",
            (("Very easy", "9%"), ("Quite easy", "31%"), ("Not easy", "44%"), ("Don’t know", "16%")),
        ),
        (
            "Q2. Are you told what happened to your safeguarding concern?",
            (("Always", "12%"), ("Sometimes", "38%"), ("Never", "50%")),
        ),
        (
            "Q3. Which organisation do you work for?",
            (("NHS", "51"), ("Provider", "33"), ("Voluntary", "28"), ("Prefer not to say", "-")),
        ),
    ):
        w.p(q, bold=True)
        w.table(data, [8, 3])
    w.p("Q4. Any other comments?", bold=True)
    w.bullets("“Nice people, wrong phone number.”", "“Nothing”", "“Please name a link worker for hospices.”")
    return "Partner survey results 2024.docx", w.done()


@none
def terms_of_reference() -> tuple[str, bytes]:
    w = Word("Calibri", 11)
    w.h("Discharge Board: terms of reference", 1)
    w.table(
        [
            ["Purpose", "To oversee flow out of hospital and the use of the Discharge Fund."],
            ["Chair", "Director of Adult Services and Chief Operating Officer, in turn"],
            ["Members", "Council, acute trust, community trust, ICB, VCS, care association"],
            ["Quorum", "Four, with the council and a trust"],
            ["Frequency", "Monthly; weekly in escalation"],
            ["Reports to", "Better Care Executive"],
            ["Review date", "March 2025"],
        ],
        [4, 13],
        label="F2F2F2",
    )
    return "Discharge Board ToR.docx", w.done()
