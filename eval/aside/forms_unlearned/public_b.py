"""Forms about things and money that people get: equipment orders and direct payments."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_unlearned.core import Doc, Look, copy, form

EQUIPMENT = """
# Community equipment – prescriber order form
Integrated Community Equipment Service, $org. Standard stock only; specials need form ICES 4. Orders after 15:00 count as next day.
!w 3,5,3,5
| ^Client name | {} | ^NHS / PIN | {} |
| ^Delivery address | {} | ^Access (key safe, stairs, dog) | {} |
| ^Client weight | {} | ^Tenure | {} |
| ^Prescriber / PIN | {} | ^Team and budget code | {} |
| ^Speed | {\uf0a8 2 h   \uf0a8 same day   \uf0a8 next day   \uf0a8 3 days   \uf0a8 7 days} |
!w 2,7,2,2,4
| ^Code | ^Item | ^Qty | ^Height set | ^Reason |
!grid 6 Item
Demonstrated to client or carer? {\uf0a8 Yes   \uf0a8 At fitting   \uf0a8 Not needed}
Risk assessment for bed rails done (if ordered)? {\uf0a8 Yes   \uf0a8 N/A}
Review date {___/___/______}
Prescriber's signature {_______________________}
!w 4,4,4
| ^Store use: Order no. | ^Picked by | ^Delivered, time |
| {+} | {+} | {+} |
"""


def equipment_order() -> list[Doc]:
    look = Look(font="Calibri", size=10.5, colour="334155", shade="E2E8F0")
    return form(
        EQUIPMENT,
        look,
        {"org": "Feldham store"},
        copy("ICES/Prescriber order form.pdf"),
        copy("ICES/Prescriber order form v8.docx", org="Kyme and district"),
        copy(
            "ICES/orders for audit/ord 7714.pdf",
            """
            Mr B. | xxx 9021 | [redacted] | KS on file, 2 steps, no dog
            72 kg | Council flat | OT-118 | Feldham, 52210
            next day
            1102; Commode, fixed; 1; 19"; can't get to WC at night // 2040; Bed lever; 1; -; sit to stand // 2207; Perching stool; 1; 23"; washing up, breathless // 3310; Chair raiser 4"; 4; 4"; transfer
            At fitting | N/A | 14/03/2025 | M. Tran
            88107 | AJ | 11:20
        """,
        ),
        copy(
            "ICES/orders for audit/ord 7720.docx",
            """
            Mrs K.Y. | PIN 55-201 | daughter's, [redacted] | ring daughter 30 min before; large dog is shut in
            134 kg | owner occ. | D/N 044 | 61100 CHC
            same day
            5001b; Bariatric bed + rails; 1; low; end of life // 5110; Dynamic mattress; 1; -; cat 3 sacrum // 6001; Slide sheets; 2; L; care ×4
            Yes | Yes | n/a EoL | H Reilly DN
            88113 | AJ | 16:50
        """,
        ),
        copy(
            "ICES/orders for audit/ord - returned, not complete.pdf",
            """
            Ms P | . | 4 --- Mews | .
            . | private rent | OT-131 | Moor End
            7 days
            ; Bath lift; 1; ; can't get out
        """,
        ),
    )


PAYMENT = """
# Direct payment agreement
Between **$org** ("we") and the person named below ("you"), under sections 31 to 33 of the Care Act 2014 and the Care and Support (Direct Payments) Regulations 2014.
## Part A. Details
| ^You | {} |
| ^Authorised or nominated person (if any) | {} |
| ^Account for the payments (last four digits) | {} |
| ^Weekly amount before your contribution | {£} |
| ^Your contribution | {£} |
| ^One-off amounts (insurance, set-up, training) | {£} |
| ^First payment date | {} |
| ^What the money is for (see support plan dated) | {} |
## Part B. What you agree to
1. You will use the money only to meet the needs in your support plan.
2. You will keep receipts, bank statements and payslips for six years, and let us see them when we ask.
3. You will pay your contribution into the same account every four weeks.
4. You will not use the money to pay a husband, wife, partner or close relative who lives with you, unless we have agreed in writing that it is necessary.
5. If you employ somebody you will register as an employer, take out liability insurance, pay at least the National Living Wage and enrol staff in a pension where the law says so.
6. You will tell us at once if your needs or circumstances change, or if you go into hospital for more than four weeks.
7. You will return money that has not been used, save for eight weeks' reserve.
## Part C. What we agree to
1. We will pay every four weeks in advance.
2. We will review within six months and then each year.
3. We will give four weeks' notice if we must stop, except where the money has been misused.
## Part D. Support service
I would like help from the direct payment support service with {recruitment / payroll / managed account / none}
I have been told about prepaid cards {Y / N}
## Part E. Signatures
I have read this, or had it read to me, and I agree.
You: {__________________________}   Date: {______________}
For the council: {__________________________}   Date: {______________}
"""


def payment_agreement() -> list[Doc]:
    look = Look(
        font="Times New Roman",
        size=11.5,
        colour="111827",
        shade="F5F5F4",
        footer="Direct payment agreement, page for signature to be returned",
    )
    return form(
        PAYMENT,
        look,
        {"org": "Marlingshire Council"},
        copy("Direct payments/DP agreement.pdf"),
        copy("Direct payments/DP agreement Wexbourne.docx", org="Wexbourne Borough Council"),
        copy("Direct payments/DP agreement (2022).pdf", org="Marlingshire County Council (2022 issue)"),
        copy(
            "Direct payments/signed/DP 1207.pdf",
            """
            Ms Corinne A.
            none
            4471
            £286.20
            £31.15
            £245 insurance and two training days
            7 April 2025
            18 hours PA a week; 18/03/2025
            recruitment / payroll
            Y
            Corinne A. | 24/3/25
            T. Bose | 26/3/25
        """,
        ),
        copy(
            "Direct payments/signed/DP 1211.docx",
            """
            Mr Jakub N. (lacks capacity for this)
            Mrs Hanna N., mother – authorised person, reg. 5 checks done 2/12
            0093
            611.00
            nil
            0
            06/01/2025
            day service 3 days, respite 28 nights. Plan of 9/12/2024
            managed account
            Y
            H. N. | 11 Dec
            T Bose | 12 Dec
        """,
            org="Wexbourne Borough Council",
        ),
        copy(
            "Direct payments/DP 1219 to be signed.pdf",
            """
            Mrs Lal
            Son, Vikram – nominee
            .
            £148.50
            .
            .
            .
            12 hrs, plan 3/2/25
            payroll
            Y
        """,
        ),
    )
