"""Documents that are no forms: policies and guidance that speak of forms."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import none
from eval.aside.forms_dev.offices.media import P
from eval.aside.forms_dev.offices.pen import W


@none("Supervision/Supervision policy 2024.docx")
def supervision_policy() -> bytes:
    w = W("Arial", 11)
    w.head("Marlham Borough Council\tSupervision policy")
    w.table(
        [
            ["Version", "3.0"],
            ["Owner", "Principal Social Worker"],
            ["Approved", "SMT, 4 June 2024"],
            ["Review", "June 2026"],
        ],
        [4, 8],
    )
    w.h("1. Why we supervise", 2)
    w.p(
        "Supervision keeps people safe, keeps workers well and makes practice better. Every practitioner has at least ninety minutes every four weeks; those in their assessed year have it weekly for six weeks and then fortnightly."
    )
    w.h("2. Recording", 2)
    w.p(
        "A record is made within five working days on the form in Appendix A. It is kept for six years after the worker leaves. Decisions about a person go on that person’s record and not on the form."
    )
    w.h("3. Quality", 2)
    w.p(
        "The PSW audits twelve records each quarter. In 2023/24 the audit found that 78% had been held on time and that reflective discussion was seen in 61%."
    )
    w.h("4. When it does not go well", 2)
    w.p(
        "A worker who has not been supervised for six weeks should tell the manager’s manager. There is no need to fill in anything: a message is enough."
    )
    w.page()
    w.h("Appendix A: supervision record", 2)
    w.table(
        [
            ["Name", ""],
            ["Supervisor", ""],
            ["Date", ""],
            ["Wellbeing", "\n"],
            ["Work", "\n"],
            ["Learning", "\n"],
            ["Actions", "\n"],
        ],
        [4, 12],
    )
    return w.data()


@none("IG/How to complete a DPIA.docx")
def dpia_guidance() -> bytes:
    w = W("Calibri", 11)
    w.h("How to complete a data protection impact assessment", 1)
    w.p("This guide goes through the template step by step. The template itself is on the intranet.")
    for head, text in (
        (
            "Step 1: Identify the need",
            "In 1.1 give the name that people will know it by. In 1.2 name the information asset owner, who must be a head of service. In 1.5 say which of the nine criteria apply.",
        ),
        (
            "Step 2: Describe the processing",
            "List the data fields; “all the usual” is not enough. Draw a picture of the flow if you can.",
        ),
        ("Step 3: Consultation", "Ask those whose data it is. If you have not, say why."),
        (
            "Step 4: Necessity",
            "Most of our work rests on Article 6(1)(e). Do not use consent unless people can truly say no.",
        ),
        ("Step 5: Risks", "Think about harm to people and not about harm to the council."),
        ("Common mistakes", "Leaving 2.7 blank. Copying last year’s. Asking the supplier to write it."),
    ):
        w.h(head, 2)
        w.p(text)
    return w.data()


@none("IG/Retention schedule ASC.pdf")
def retention_schedule() -> bytes:
    d = P(size=9, foot="Retention schedule 2024")
    d.t("Retention schedule: adult social care", 14, bold=True)
    d.grid(
        [
            ["Ref", "Record", "Trigger", "Keep for", "Then", "Authority"],
            ["A1", "Adult case record", "Last contact", "8 years", "Destroy", "Local"],
            ["A2", "Safeguarding enquiry", "Closure", "20 years", "Review", ""],
            ["A3", "DoLS", "Death", "8 years", "Destroy", ""],
            ["A4", "Deferred payment", "Repayment", "6 years", "Destroy", "Limitation Act"],
            ["A5", "Complaint", "Closure", "6 years", "Destroy", ""],
            ["A6", "Supervision record", "Leaving", "6 years", "Destroy", ""],
            ["A7", "Call recordings", "Date", "90 days", "Auto", "-"],
        ],
        [1, 4, 2, 2, 2, 3],
    )
    return d.data()


@none("Complaints/Complaints procedure.docx")
def complaints_procedure() -> bytes:
    w = W("Verdana", 10)
    w.h("Complaints about adult social care: what staff do", 1)
    w.p(
        "A complaint may be made in writing, by telephone, in person, through an advocate or on the complaints form. The form asks for:"
    )
    w.bullets(
        "name",
        "address",
        "date of birth",
        "what went wrong",
        "when",
        "what the person would like us to do",
        "whether they need help to take part",
    )
    w.p(
        "Do not send people away to fill in the form if they would rather tell you. Write it down in their words, read it back, and ask if you have got it right."
    )
    w.table(
        [
            ["#Step", "#Who", "#Within"],
            ["Acknowledge", "Complaints team", "3 working days"],
            ["Agree a plan", "Investigator", "10 working days"],
            ["Reply", "Head of service", "25 working days"],
            ["Learn", "Quality board", "Quarter"],
        ],
        [7, 5, 4],
    )
    return w.data()


@none("Finance/Financial procedure rules extract.docx")
def finance_rules() -> bytes:
    w = W("Times New Roman", 12)
    w.h("Financial procedure rules: section B, budgets", 1)
    for number, text in (
        ("B1", "Each budget has one holder."),
        ("B2", "The holder may not spend more than the budget."),
        ("B3", "Forecasts are made by working day 5."),
        (
            "B4",
            "A virement is asked for on form V1, which shows the cost centre, the subjective code, the sum and the reason.",
        ),
        ("B5", "Virements up to £50,000: head of service."),
        ("B6", "£50,000 to £250,000: director with the section 151 officer."),
        ("B7", "Above £250,000: Cabinet."),
        ("B8", "[Not used]"),
    ):
        w.tab(f"{number}\t{text}", 2)
    return w.data()


@none("Procurement/Evaluation guidance for panel members.pdf")
def evaluation_guidance() -> bytes:
    d = P(size=10.5)
    d.t("Scoring tenders: a guide for panel members", 15, bold=True)
    d.t(
        "Read each answer alone. Score before you talk. Write why. The moderator will ask you for your reason and not only for your number."
    )
    d.grid(
        [
            ["Score", "Meaning"],
            ["0", "No answer"],
            ["1", "Poor: does not meet the requirement"],
            ["2", "Some doubts"],
            ["3", "Meets the requirement"],
            ["4", "Good: adds something"],
            ["5", "Excellent"],
        ],
        [1, 6],
        size=9,
    )
    d.t("Questions we ask bidders", 12, bold=True)
    for q in (
        "How will you recruit and keep care workers?",
        "How will you help people to do more for themselves?",
        "How will you cover nights and bank holidays?",
        "How will you know what people think of you?",
    ):
        d.t("•  " + q)
    d.t("Do: keep your notes. Don’t: ring a bidder. If you know a bidder, tell us and step down.")
    return d.data()


@none("HR/Managers guide to return to work.docx")
def rtw_guide() -> bytes:
    w = W("Arial", 11)
    w.h("A manager’s guide to the return to work discussion", 1)
    w.p(
        "Have it on the first day back. Have it in private. Ten minutes will do after a cold; an hour may not be enough after a breakdown."
    )
    w.h("Questions you might ask", 2)
    w.bullets(
        "How are you now?",
        "Is there anything at work that made it worse?",
        "Did you see your GP?",
        "What would help this week?",
        "Is there anyone you would like me to tell?",
    )
    w.h("Questions not to ask", 2)
    w.bullets("What exactly is wrong with you?", "Are you going to be off again?", "Are you pregnant?")
    w.h("Checklist", 2)
    w.p(
        "☐ I have read the absence record",
        "☐ I have booked a room",
        "☐ I know the triggers",
        "☐ I know how to refer to Occupational Health",
    )
    return w.data()


@none("HR/Job advert social worker.docx")
def job_advert() -> bytes:
    w = W("Calibri", 12)
    w.p("<b>Senior social worker, Hospital hub</>")
    for label, text in (
        ("Salary:", "£43,693 to £46,731"),
        ("Hours:", "37, weekends 1 in 6"),
        ("Place:", "Thornsea General Hospital"),
        ("Contract:", "Permanent"),
        ("Closing date:", "30 June 2024"),
        ("Interviews:", "w/c 8 July"),
        ("Reference:", "ASC-0512"),
    ):
        w.tab(f"<b>{label}</>\t{text}", 4)
    w.p(
        "You will lead three social workers, sit with families on the worst day of their lives, and argue for home. We will give you a caseload of no more than eight, supervision every three weeks and a parking place.",
        "To apply go to our website. We do not take CVs.",
    )
    return w.data()
