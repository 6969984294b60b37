"""Agreements to complete, audit and quality tools in Word."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.partners.base import Doc, Fill, register
from eval.aside.forms_dev.partners.word import Word


def section_75_schedule(f: Fill) -> bytes:
    """Contract language with [insert ...] places."""
    w = Word("Times New Roman", 11)
    w.p("SCHEDULE 1 – SCHEME SPECIFICATION", bold=True, align="c")
    w.p(
        "(Template for each Individual Scheme under the Section 75 Framework Partnership Agreement)"
        if not f.v
        else "(Framework Agreement 2023–26: one copy of this Part for each Individual Scheme. Unless the context otherwise requires, defined terms have the meaning given in Clause 1.)",
        align="c",
        size=10,
    )
    for n, (head, key, prompt, hole) in enumerate(
        (
            ("OVERVIEW OF SCHEME", "name", "Name of Scheme", "[insert name of Scheme]"),
            ("COMMENCEMENT", "from", "Commencement Date", "[insert date]"),
            (
                "AIMS AND OUTCOMES",
                "aims",
                "The agreed aims and outcomes are",
                "[insert aims and the metrics by which they will be judged]",
            ),
            (
                "THE ARRANGEMENTS",
                "arr",
                "The Scheme is a",
                "[Lead Commissioning / Integrated Commissioning / Joint Commissioning] [delete as appropriate] Scheme",
            ),
            ("FUNCTIONS", "fun", "The Functions delegated are", "[insert statutory reference for each Function]"),
            ("SERVICES", "serv", "The Services to be provided are", "[describe, including who is eligible and where]"),
            ("HOST PARTNER", "host", "The Host Partner is", "[the Council] [the ICB]"),
            ("FINANCIAL CONTRIBUTIONS – COUNCIL", "fc", "Council contribution 20XX/XX", "£[xxx,xxx]"),
            ("FINANCIAL CONTRIBUTIONS – ICB", "fi", "ICB contribution 20XX/XX", "£[xxx,xxx]"),
            ("OVERSPENDS", "over", "Overspends shall be borne", "[insert proportions]"),
            ("GOVERNANCE", "gov", "The Scheme shall report to", "[insert group]"),
            ("STAFF", "staff", "Council staff to be made available", "[insert posts or “None”]"),
            (
                "REVIEW AND EXIT",
                "rev",
                "The Scheme shall be reviewed",
                "[insert date] and may be ended on [insert] months’ notice",
            ),
        ),
        1,
    ):
        w.p(f"{n}.\t{head}", bold=True, tabs=[1])
        w.p(f"{n}.1\t{prompt}: {f(key, prompt, hole)}", tabs=[1])
    w.p("Signed for the Council ………………………………….     Signed for the ICB ………………………………….")
    return w.done()


register(
    section_75_schedule,
    [
        Doc("Agreements/s75 Schedule 1 scheme specification.docx", "blank"),
        Doc("Agreements/s75 2023-26 Schedule 1 Part.docx", "blank", v=1),
        Doc(
            "Agreements/s75 Sch 1 Part 4 Community Equipment.docx",
            "filled",
            "name: Integrated Community Equipment Service\nfrom: 1 April 2024\naims: 95% of standard orders in 5 days; 90% of equipment over £100 recovered and re-used by March 2025\narr: Lead Commissioning Scheme\nfun: Care Act 2014 ss 2, 18, 19; NHS Act 2006 s3\nserv: Loan, fitting, maintenance and recovery of equipment for residents of Ashwater or registered with an Ashwater GP\nhost: the Council\nfc: £1,214,000\nfi: £1,655,500\nover: In proportion to contributions up to 3%; thereafter by decision of the Joint Committee\ngov: Better Care Executive, quarterly\nstaff: Equipment manager (1.0), OT adviser (0.4)\nrev: January 2025; six months’ notice",
            1,
        ),
        Doc(
            "Agreements/Part 7 Home from Hospital (signed copy).docx",
            "filled",
            "name: Home from Hospital\nfrom: 01/10/23\naims: See BCF plan metric 2\narr: Joint Commissioning\nfun: s3 NHS Act, s2 Care Act\nserv: Up to 6 weeks’ settling-in by VCS\nhost: the ICB\nfc: £80k\nfi: £120k\nover: 40:60\ngov: Discharge Board\nstaff: None",
        ),
        Doc(
            "Agreements/s75 Part 9 Assistive technology draft 0.1.docx",
            "partly",
            "name: Technology Enabled Care\naims: Reduce residential admissions by 24 a year\nhost: the Council\nfc: £310,000",
        ),
    ],
    bank=4,
)


def sharing_agreement(f: Fill) -> bytes:
    """Two-column tables question and response, with lettered questions, condensed text."""
    w = Word("Calibri", 10)
    w.top("Marlpit Integrated Care System – Information Sharing Gateway")
    w.h("Tier 2 information sharing agreement", 1, "2E5597")
    if f.v:
        w.p("Template v9 – approved by the IG Network. Guidance is in the comments on the Gateway.")
    for title, items in (
        (
            "A  Parties",
            (
                ("a1", "A1 Title of agreement"),
                ("a2", "A2 Controllers"),
                ("a3", "A3 Data protection officers consulted"),
            ),
        ),
        (
            "B  Purpose",
            (
                ("b1", "B1 Why is the sharing needed? What benefit to the person?"),
                ("b2", "B2 What is the lawful basis under Article 6?"),
                ("b3", "B3 Condition under Article 9"),
                ("b4", "B4 Common law duty of confidentiality – how met?"),
            ),
        ),
        (
            "C  Data",
            (
                ("c1", "C1 Data items"),
                ("c2", "C2 How many people a year?"),
                ("c3", "C3 How will it be sent?"),
                ("c4", "C4 How long is it kept and who destroys it?"),
            ),
        ),
        (
            "D  Assurance",
            (
                ("d1", "D1 DPIA reference"),
                ("d2", "D2 How are people told?"),
                ("d3", "D3 What happens if there is a breach?"),
                ("d4", "D4 Review date"),
            ),
        ),
    ):
        w.table([[title], *[f.pair(k, p) for k, p in items]], [6, 11], head="B4C6E7", size=9.5)
    w.table([["Signatory", "Role", "Organisation", "Date"], *[["", "", "", ""]] * 4], head="D9D9D9")
    return w.done()


register(
    sharing_agreement,
    [
        Doc("IG/Tier 2 ISA.docx", "blank"),
        Doc("IG/Tier 2 ISA v9.docx", "blank", v=1),
        Doc(
            "IG/ISA - frailty risk stratification.docx",
            "filled",
            "a1: Proactive frailty care\na2: Council (ASC), 14 GP practices, Community Trust\na3: All, 12 Jan 24\nb1: To find people with rising frailty before crisis and offer a joint visit\nb2: 6(1)(e) public task\nb3: 9(2)(h)\nb4: Implied consent for direct care; opt-outs removed at source\nc1: NHS number, age band, eFI score, package type and hours. No case notes\nc2: about 2,300\nc3: Shared care record, role based access\nc4: 12 months rolling; host deletes\nd1: DPIA-0231\nd2: Layered privacy notice, posters in surgeries\nd3: 24 hours to all DPOs\nd4: 31 March 2025",
            1,
        ),
        Doc(
            "IG/ISA fire service oxygen list.docx",
            "filled",
            "a1: Home oxygen / fire\na2: ICB, FRS\na3: ICB only\nb1: fire deaths prevention\nb2: Public task\nb3: Substantial public interest (safeguarding)\nb4: consent on HOOF\nc1: name, address, supply type\nc2: 410\nc3: Secure e-mail monthly\nc4: Overwritten each month\nd1: in progress\nd3: Usual\nd4: annual",
        ),
        Doc(
            "IG/ISA hoarding panel (with DPO).docx",
            "partly",
            "a1: Hoarding panel case discussion\na2: Council, FRS, Fernbank Homes, MH Trust\nb1: So that one plan is made instead of four\nc3: Discussed on Teams, minutes by secure e-mail\nd4: TBC",
        ),
    ],
)


def mca_audit_tool(f: Fill) -> bytes:
    """Scoring tool: columns Met, Partly, Not met, N/A, with ticks, and a score to add up."""
    w = Word("Trebuchet MS", 10, wide=True, margin=1.7)
    w.p("Mental Capacity Act practice – case file quality tool", bold=True, size=16, colour="7B2D26")
    w.p(
        "One tool per file. Look at the assessment itself, not only the case note. Put a ✔ in one column."
        + (" Moderation: every fifth file is scored twice." if f.v else "")
    )
    w.p(
        f"File ref: {f('ref', 'File ref:', '........................')}     Team: {f('team', 'Team:', '........................')}     Auditor: {f('aud', 'Auditor:', '........................')}     Date: {f('date', 'Date:', '..................')}"
    )
    rows = [["Standard", "Met", "Partly", "Not met", "N/A", "What did you see?"]]
    for key, prompt in (
        ("1", "The decision is stated precisely"),
        ("2", "There was a reason to doubt capacity"),
        ("3", "All practicable steps were taken to help the person decide"),
        ("4", "The person’s own words are recorded"),
        ("5", "Each of the four functional elements is evidenced"),
        ("6", "The causative nexus is explained"),
        ("7", "The relevant information matches case law for the decision"),
        ("8", "Best interests: wishes, feelings, beliefs and values"),
        ("9", "Less restrictive options were weighed"),
        ("10", "Family, LPA or IMCA consulted"),
    ):
        mark, _, note = f(f"s{key}", prompt).partition("|")
        cells = ["✔" if mark.strip() == x else "" for x in ("Met", "Partly", "Not met", "N/A")]
        rows.append([prompt, *cells, note.strip()])
    w.table(rows, [9, 1.6, 1.6, 1.8, 1.4, 10.9], head="EAD1CE")
    w.table(
        [[*f.pair("score", "Total met / applicable"), *f.pair("judge", "Overall judgement")]],
        [5, 4, 5, 12.3],
        label="F6E9E7",
    )
    w.p(
        f"Feedback given to practitioner (date, how): {f('fb', 'Feedback given to practitioner (date, how):', '………………………………………………………')}"
    )
    w.p(f"One thing to celebrate: {f('cel', 'One thing to celebrate:', '………………………………………………………')}")
    return w.done()


register(
    mca_audit_tool,
    [
        Doc("QA/MCA case file quality tool.docx", "blank"),
        Doc("QA/MCA quality tool (moderation round).docx", "blank", v=1),
        Doc(
            "QA/MCA round 2/file 11.docx",
            "filled",
            'ref: 11\nteam: South locality\naud: PSW\ndate: 8/5/24\ns1: Met|"whether to move to Oaklea"\ns2: Met\ns3: Partly|No speech therapy though aphasia noted\ns4: Met|Four quotes\ns5: Partly|Weigh merged with understand\ns6: Not met|“Due to dementia” only\ns7: Met\ns8: Met|Church, garden\ns9: Partly|Live-in care not costed\ns10: Met\nscore: 6 / 10\njudge: Requires improvement, safe\nfb: 9 May, supervision\ncel: Went back a second time in the morning when she is brighter',
            1,
        ),
        Doc(
            "QA/MCA round 2/file 14.docx",
            "filled",
            "ref: 14\nteam: LD\naud: BH\ndate: 8/5\ns1: Met\ns2: Met\ns3: Met|Easy read cards\ns4: Met\ns5: Met\ns6: Met\ns7: N/A\ns8: N/A|had capacity\ns9: N/A\nscore: 6/6\njudge: Good\nfb: emailed",
        ),
        Doc(
            "QA/MCA round 2/file 15 not completed.docx",
            "partly",
            'ref: 15\nteam: Hospital\naud: BH\ns1: Not met|"capacity re discharge"\ns2: Met\ns3: Not met',
        ),
    ],
    bank=6,
)


def slavery_referral(f: Fill) -> bytes:
    """Prompts as paragraphs, answers in framed text boxes."""
    w = Word("Century Gothic", 10.5)
    w.p("Modern slavery and exploitation: first responder pathway record", bold=True, size=15, colour="8B0000")
    w.p("Fenmoor Anti-Slavery Partnership" + (" | Use alongside the online NRM portal | Rev C" if f.v else ""))
    for key, prompt, height in (
        ("who", "1. Who are you worried about? (name, age, nationality, language)", 40),
        ("where", "2. Where are they now, and are they safe tonight?", 40),
        ("seen", "3. What have you seen or been told? Separate fact from opinion.", 110),
        ("type", "4. Type of exploitation (labour, sexual, criminal, domestic servitude, financial)", 30),
        ("need", "5. Care and support needs and mental capacity", 50),
        ("cons", "6. Does the adult consent to the NRM? If not, has Duty to Notify been made?", 40),
        ("imm", "7. What have you done so far?", 60),
        ("you", "8. Your name, agency, contact", 30),
    ):
        w.p(prompt, bold=True)
        value = f(key, prompt)
        w.textbox(value.split("\n") if value else [], height)
    return w.done()


register(
    slavery_referral,
    [
        Doc("Exploitation/First responder pathway record.docx", "blank"),
        Doc("Exploitation/Pathway record Rev C.docx", "blank", v=1),
        Doc(
            "Exploitation/pathway record 6.docx",
            "filled",
            "who: ‘Mihai’, about 40, Romanian, some English\nwhere: Winter night shelter, safe until Monday\nseen: Fact: burns on forearms, no papers, sleeps in a container at a car wash, paid £20 a day.//Told us: boss keeps passport, drives six men there.//Opinion: frightened of a man who waits outside at tea time.\ntype: labour\nneed: Possible learning disability. Understands the choice when pictures are used\ncons: Thinking about it; DtN sent 3/12\nimm: Police 101, shelter moved his bed, interpreter booked\nyou: L. Hart, night shelter",
        ),
        Doc(
            "Exploitation/record HN.docx",
            "filled",
            'who: HN, 24 F, Vietnamese\nwhere: A&E, then safe house\nseen: Nail bar, rear room, mattresses. Said nothing while "aunt" was in the room\ntype: labour, domestic servitude\nneed: pregnant, none known\ncons: Yes – NRM submitted\nimm: s42 opened, midwife',
            1,
        ),
        Doc(
            "Exploitation/pathway record 9 (anonymous call).docx",
            "partly",
            "who: Not known. Two older men\nwhere: Farm off the B6221\nseen: Caller delivers feed. Men live in horse box, one has a limp. Not spoken to.",
            1,
        ),
    ],
)
