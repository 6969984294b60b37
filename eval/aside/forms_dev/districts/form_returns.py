"""Returns that people and providers send in."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 coast Direct payments/Direct payment monitoring return.pdf
    b1 county Direct payments/DP quarterly return.xlsx
    f0 audit Direct payments/DP return Q3 4471.pdf
    f1 hub Direct payments/DP return Q3 5120.xlsx
    p0:0-8 finance Direct payments/DP return 4471 Q4.pdf
    """,
    """
    4471
    1 Oct to 31 Dec 2024
    1,204.16
    3,718.00
    286.00
    0
    2,905.44
    212.30
    96.00
    64.00
    0
    1,930.42
    Yes
    Yes
    PA was off for three weeks with her knee, so less wages than usual. Would like to use 200 for a weekend at the respite flat.
    R Pomfret (mother)
    """,
    """
    5120
    Q3
    £40
    £2,106
    £0
    £0
    £1,998
    £0
    £88
    £0
    £0
    £60
    N
    Y
    -
    K.A.
    """,
)
def direct_payment_return() -> str:
    return """
@ ghost=italic; pdffont=Helvetica; size=9.5; hand=Times-Italic; sheets=DP return
! Direct payment: quarterly return
# What we ask and why
The law says that the Council must be satisfied that a direct payment is being used to meet the needs in your plan. We look at returns after the first three months and then at least once a year. Most people need only send this sheet; please keep your bank statements, payslips and receipts for six years, as we ask one in ten people for them.
You may spend the payment on: wages of a personal assistant, including holiday pay, sick pay, employer's National Insurance and pension; agency care; insurance; payroll; training for your assistant; an activity, membership or piece of equipment that meets an outcome in your plan. You may not spend it on: care from a close relative who lives with you (unless we have agreed it in writing); food, rent, fuel or bills; NHS care; gambling; anything illegal; a long stay in a care home.
If you have more than eight weeks of payment in the account, we shall ask you about it and may ask for it back. Tell us if you are saving up for something, or owe tax. Money that is left through careful planning is no sin.
Return by the 21st of the month after the quarter. If you do not send it, we write to you twice, ring you, and then may stop the payment and arrange care for you.
Example of how to enter: Wages of PA, 13 weeks at 12 hours and 12.60 an hour: 1,965.60
<<||DPR-Q, Direct Payment Support Team, dp@marlshire.example, 01632 960345>>
|w 11 6
| Account number (4 digits) | {}
| Quarter | {}
|= Money in |
| Balance at the start | {}
| Payments from the council | {}
| Your contribution | {}
| Other money in | {}
|= Money out |
| Wages | {}
| HMRC | {}
| Payroll and insurance | {}
| Activities | {}
| Agency | {}
|= Check |
| Balance at the end | {}
| Does it agree with your statement? | {}
| Has your support been as planned? | {}
| Anything you want to tell us | {}
| Signed | {}

# Notes on each line
~ Balance at the start: the same figure as the balance at the end of your last return. Payments from the council: add up what came in on the dates in the quarter, not what was due. Your contribution: what you pay in yourself each four weeks; if you have missed any, say so. Other money in: interest, refunds, money put in by mistake.
~ Wages: what your assistants took home. HMRC: tax and National Insurance for them and, if it applies, for you as employer; most people can claim the Employment Allowance. Payroll and insurance: you must have employer's liability insurance and it is the law to show the certificate. Activities: entry, membership, and the assistant's ticket, but not your own meal. Agency: invoices paid, with numbers.
~ Balance at the end: start, plus money in, less money out. If it does not come to the same as the bank, look first for a payment that has not gone through.
~ Holiday: 5.6 weeks a year. Sick pay, maternity pay, redundancy: ring us before you act. Pension: most assistants earn less than the trigger, but you must tell the Regulator that you have looked.
"""


@layout(
    """
    b0 finance Providers/Provider annual return.eml
    b1 south Providers/Weekly market return request.eml
    f0 hr Providers/RE Weekly market return - Ringway.eml
    f1 quality Providers/Fwd weekly return Bright Days.eml
    p0:0-3,5 north Providers/RE weekly return (part).eml
    """,
    """
    Ringway Care at Home Ltd
    1,842
    60 (Fenbrook and Wealdham only)
    4 since Monday, all family reasons
    3 carers: 2 flu, 1 jury
    None
    Two packages in Thorncombe north are 9 miles apart and we may have to hand one back by 1 April if the mileage is not looked at.
    """,
    """
    bright days
    310
    0
    1
    0
    no
    -
    """,
)
def weekly_market_return() -> str:
    return """
@ subject=Weekly market return: please reply by noon on Thursday; from=Market Oversight <market@marlshire.example>; to=Home care providers <providers@marlshire.example>
Dear all,

Please press Reply and type your answers after each line. It should take three minutes. We use the figures to see where there is room, to help where there is trouble, and for the report that we send every Friday to the Integrated Care Board. Figures of single providers are not shared outside the council.

How to count: hours means planned hours for the week that began last Monday, for people paid for by Marlshire only. Capacity means hours you could start within 48 hours. A hand-back is a package you have told brokerage you can no longer do. Staff absent means care workers off sick or self-isolating on the day you write.

If you have an emergency (fire, flood, loss of system, more than a fifth of staff off) do not wait for this e-mail. Ring 01632 960911.
<<||
Return no. 2025/09. This form replaces the spreadsheet.>>

Provider: {}
Hours delivered: {}
Capacity (hours, and where): {}
Starters and leavers: {}
Staff absent: {}
Hand-backs: {}
Worries for the next four weeks: {}

With thanks for all that you do,

Market Oversight Team
Marlshire County Council | County Hall, Stourleigh
This e-mail and any files sent with it are confidential and meant only for the person to whom they are addressed. If you have had it by mistake, please delete it and tell us. Marlshire County Council may watch traffic on its systems.
"""


@layout(
    """
    b0 audit Voluntary sector/Grant monitoring form.docx
    b1 north Voluntary sector/Grant end of year report template.docx
    f0 south Voluntary sector/Monitoring - Lunch Club Thorncombe.docx
    f1 partners Voluntary sector/Memory cafe end of year.docx
    p1:0-3 county Voluntary sector/Memory cafe draft.docx
    """,
    """
    Thorncombe Thursday Lunch Club
    4,800
    We cooked 1,912 meals on 48 Thursdays for between 31 and 46 people. Nine volunteers drive. In the autumn we began a "soup and sort" hour, when the warden of Age Concern sits at a table with a laptop and helps with letters.
    58 people, of whom 41 are over 80, 13 have a walking frame or wheelchair, and 6 come with a carer. Three came to us from the social prescriber.
    Mr E had not spoken to anyone but the postman since his wife's funeral. He now does the washing up and has taken over the raffle. // "Thursday is the day I get dressed for." (a lady of 91)
    The hall put its rent up by a third in January, and we lost the cook for six weeks.
    Food 2,960; hall 1,344; volunteers' petrol 402; insurance 94
    """,
    """
    Memory Cafe Fenbrook
    £2,000
    24 cafes
    19 couples avg
    Singing most popular
    -
    hall £960, music £800, cakes £240
    """,
)
def grant_monitoring() -> str:
    return """
@ ghost=none; font=Trebuchet MS; heads=Heading; colour=7030A0; tidy=1
! Community grants: end of year report
~ Marlshire Stronger Communities Fund
Thank you for what you have done this year. We ask for a report because the money is public, because Members like to read about it, and because your stories help us to make the case for next year. Write as much or as little as you like: a page is plenty. You may send photographs (with consent) or a film in place of the first three sections.
Reports are due by 30 April. We may put parts of them on the website. If we do not have a report, we cannot pay a further grant. Money that is not spent has to be paid back unless we agree otherwise.
<<||Reference GRANT-EOY. Contact: stronger.communities@marlshire.example>>
# Your group
{}
# Grant received
{}
# What did you do with it?
Tell us about activities, numbers and changes to your plan.
{}
# Who came?
Give numbers and, if you know them, ages, disability, carers, parts of the county. Do not ask people for more than they want to tell.
{}
# What difference did it make?
One or two stories tell more than ten figures. Change names.
{}
# What was hard?
{}
# How was the money spent?
{}
"""


@layout(
    """
    b0 quality Training/Evaluation of training day.txt
    b1 coast Training/Evaluation sheet.md
    f0 finance Training/Evaluation Hoarding day - returned.txt
    f1 audit Training/evaluation_delegate_7.md
    p1:0-3,5 hub Training/evaluation delegate 9.txt
    """,
    """
    Hoarding and self-neglect, 6 March
    social worker, Oakhurst
    5
    4
    4
    The clutter image scale and how to talk about it without shame
    Take a tape measure and not a camera on the first visit
    More on the law of entry. Room too cold.
    """,
    """
    Trusted assessor
    OT asst
    4
    3
    5
    bath boards
    -
    nothing
    """,
)
def training_evaluation() -> str:
    return """
! Evaluation of training
Please give this in before you leave, or e-mail it within a week. You will get your certificate when we have it. Scores: 1 = not at all, 2 = a little, 3 = fairly, 4 = well, 5 = very well. We shall write to you in three months to ask what you have used.
<<||Marlshire Academy for Adult Practice - learning@marlshire.example - sheet E1>>
Course and date: {}
Your role and team: {}
How well did the day meet its aims? (1-5) {}
How well did the trainer hold your interest? (1-5) {}
How well does it fit your work? (1-5) {}
The most useful thing: {}
One thing I will do in my work: {}
What should we change? {}
Thank you. Data will be held by the Academy for one year.
"""
