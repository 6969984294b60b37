"""Booklets and sheets in PDF for people to write in."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.partners.base import Doc, Fill, register
from eval.aside.forms_dev.partners.pages import Sheet


def advance_care_plan(f: Fill) -> bytes:
    """Open questions with ruled writing lines, two to a page."""
    s = Sheet(
        "Times-Roman",
        12,
        margin=60,
        hand="Courier",
        ink="#202060",
        foot="Planning ahead – Marlpit Hospice with Marlpit Integrated Care Board",
    )
    s.text("Planning ahead: what matters to me", bold=True, size=20, colour="#5B3A8C")
    s.text(
        "This is not a legal document, but it tells people what you would want if you could not say so yourself. You can change it whenever you like."
        + (" Copies: GP, community nurses, ambulance service, care home." if f.v else "")
    )
    for key, prompt in (
        ("name", "My name"),
        ("born", "My date of birth"),
        ("who", "Who helped me to write this?"),
        ("now", "What is happening to my health at the moment?"),
        ("matter", "What matters most to me?"),
        ("worry", "What worries me?"),
        ("where", "Where would I like to be cared for at the end of my life?"),
        ("not", "Is there anything I would not want?"),
        ("people", "Who should be asked about decisions? (say if they have lasting power of attorney)"),
        ("pets", "Who will look after pets or people who depend on me?"),
        ("faith", "Faith, music, words"),
        ("docs", "Other papers I have made (ReSPECT, advance decision, will)"),
    ):
        value = f(key, prompt)
        s.need(80)
        s.text(prompt, bold=True, after=0)
        if value:
            s.answer(value)
        else:
            for _ in range(1 if key in {"name", "born", "who"} else 3):
                s.y -= 20
                s.c.setLineWidth(0.4)
                s.c.line(s.left, s.y, s.right, s.y)
            s.y -= 8
    return s.done()


register(
    advance_care_plan,
    [
        Doc("End of life/Planning ahead booklet.pdf", "blank"),
        Doc("End of life/Planning ahead – care homes edition.pdf", "blank", v=1),
        Doc(
            "End of life/Planning ahead HB.pdf",
            "filled",
            """
name: Harold Bexley
born: 5 June 1936
who: My niece Ros and the palliative care nurse
now: Heart is failing and the kidneys with it. Doctor says months.
matter: The view of the allotments. Being clean shaven. Not being a nuisance.
worry: Being breathless in the night with only the button to press.
where: Here if it can be done, if not the hospice. Not Ward 6 again.
not: No more hospital for chest infections. No feeding by tube.
people: Ros - she has LPA for health, registered 2022
pets: Cat to number 14, agreed
docs: ReSPECT form (yellow folder), will with solicitor
""",
        ),
        Doc(
            "Care homes/residents/acp mrs d.pdf",
            "filled",
            "name: Mrs Dutta\nborn: 1944\nwho: home manager with daughter, interpreter by phone\nnow: advanced dementia\nmatter: Family present, vegetarian food, hearing Bengali\nworry: Daughter says being alone\nwhere: St Bride's\nnot: No male carers for washing\npeople: Daughter (no LPA)\npets: –\nfaith: Hindu - call daughter AT ONCE, body not to be washed by staff",
            1,
        ),
        Doc(
            "End of life/Planning ahead (first visit).pdf",
            "partly",
            "name: Ivy Sleight\nborn: 30/12/41\nwho: District nurse\nmatter: My garden and the grandchildren",
        ),
    ],
)


def ombudsman_remedy(f: Fill) -> bytes:
    """Plain text flowed: numbered paragraphs, square-bracket places, lines."""
    s = Sheet("Helvetica", 11, margin=64, ink="#000000")
    s.text("Care Complaints Ombudsman Office", bold=True, size=14)
    s.text("Evidence of compliance with remedy", bold=True, size=12)
    if f.v:
        s.text("Council: Ashwater Metropolitan Borough Council        Our reference: 23 014 771", after=6)
    s.text(
        "Please complete and return with evidence by the date in the final decision. If you cannot do so, tell us why and when you will. We publish compliance data each July.",
        after=12,
    )
    for n, (key, prompt) in enumerate(
        (
            ("apol", "Date of the apology and who signed it"),
            ("pay", "Amount paid, to whom, and date of payment"),
            ("rev", "Has the person’s care and support plan or financial assessment been reviewed? Give the outcome"),
            ("staff", "What training or reminder did you give to staff, and to how many?"),
            ("proc", "Which procedure, letter or leaflet was changed?"),
            ("others", "How many others were affected by the same fault, and what was done for them?"),
            ("late", "If any action is late, why?"),
            ("att", "List the evidence attached"),
            ("who", "Name and role of the officer completing this"),
            ("date", "Date"),
        ),
        1,
    ):
        value = f(key, prompt)
        s.text(f"{n}.  {prompt}", after=2)
        if value:
            s.answer(value, indent=20, after=10)
        else:
            s.need(24)
            s.y -= 14
            s.at(s.left + 20, s.y, "[" + " " * 110 + "]")
            s.y -= 10
    return s.done()


register(
    ombudsman_remedy,
    [
        Doc("Complaints/Remedy compliance.pdf", "blank"),
        Doc("Complaints/23 014 771 compliance form.pdf", "blank", v=1),
        Doc(
            "Complaints/23 014 771 compliance form returned.pdf",
            "filled",
            """
apol: 12 March 2024, Director of Adult Services
pay: £500 to Mrs V (distress) and £1,284.60 to her father’s estate (overcharged contributions). BACS 15 March.
rev: Yes. Disability related expenditure re-assessed back to June 2022; contribution falls from £71.20 to £38.45 a week.
staff: Team briefing to 41 financial assessment and brokerage officers, 9 April. Slides attached.
proc: DRE guidance section 6; standard letter FA3 now says how to ask for a review.
others: Sample of 60 found 4. All re-assessed, total refunds £3,911.
att: A letter; B remittance; C re-assessment; D slides and register; E revised guidance
who: Complaints and Information Governance Manager
date: 22 April 2024
""",
            1,
        ),
        Doc(
            "Ombudsman - remedy evidence Ms K.pdf",
            "filled",
            "apol: 3/5 AD\npay: £250 Ms K 10/5\nrev: N/A - moved out of area\nstaff: reminder in May bulletin (all OTs)\nproc: None required\nothers: none\nlate: Apology 2 days late, AD on leave\natt: letter, proof of payment\nwho: Cust. relations officer",
        ),
        Doc(
            "Complaints/Remedy Mr and Mrs O in hand.pdf",
            "partly",
            "apol: 1 July 2024, Head of Service (Commissioning)\npay: £1,000 – awaiting bank details from Mr O\nwho: Senior complaints officer",
        ),
    ],
    bank=7,
)
