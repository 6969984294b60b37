"""Charging, direct payments and deferred payments."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 finance Charging/Financial assessment form 2025-26.pdf
    b1 finance Charging/FA1 (blank copy for website).docx
    b0 hub Forms/Financial assessment with notes on capital limits.docx
    p0:0-5 finance Charging/Returned/FA1 Mrs B incomplete.pdf
    p1:0-2,4-9 county Charging/FA1 no evidence.docx
    p0:0-14 finance Charging/Returned/FA1 Mrs B second try.docx
    f0 finance Charging/Returned/FA1 Mrs B.pdf
    f1 county Charging/FA1 AK.docx
    """,
    """
    Mrs Shirley Bannerman
    17 Ropewalk Close
    QQ 12 34 56 C
    Home care
    Yes, daughter Lynne has LPA for property and finances
    6,214.09 in the Northern Coast Building Society and £311.40 current account
    None
    1,200 premium bonds
    None
    Owns, lives there, now alone
    218.05 a week
    37.60 a week from the bus company
    72.65 middle rate
    None
    None
    4.20 water, £31 council tax after discount
    Extra washing £6 a week, incontinence pads bought £9.50, gardener £20 a fortnight because of my hips
    S. Bannerman
    1st May 2025
    """,
    """
    A Kasprzak
    4b Tanner's Row
    not known
    Care home
    No
    19,880
    no
    no
    no
    Rents
    201
    no
    108.55
    14
    no
    no
    no
    AK
    6.6
    """,
)
def financial_assessment_rules() -> str:
    return """
@ ghost=both; pdffont=Helvetica; hand=Courier; size=10; font=Verdana; labelshade=FFF2CC
^ Hexley Council - Adult Social Care Charging - FA1 - for the year 7 April 2025 to 5 April 2026
v Financial Assessments, PO Box 118, Hexley HX1 1ZZ. fairercharging@hexley.example. <<Lines open 9.30 to 3.30.||Form owner: Gareth Moss, Income Manager. Next uprating: April 2026.>>
! Financial assessment
# Notes for completion
We use this form to work out how much you can afford to pay towards your care. The rules are in sections 14 and 17 of the Care Act 2014, the Care and Support (Charging and Assessment of Resources) Regulations 2014 and annexes B and C of the statutory guidance. You do not have to tell us about your money, but if you do not you will have to pay the full cost.
|w 8 9
|= Capital | What it means
| More than £23,250 | You pay the full cost of your care. Fill in only Parts 1 and 2 and sign.
| £14,250.01 to £23,250 | We count £1 a week of income for each £250, or part of £250, above £14,250. For example, with £15,100 the tariff income is £4 a week.
| £14,250 or less | We take no notice of it.

**What we count as capital:** bank and building society accounts, National Savings, premium bonds, shares, trusts (some), land, a second home. **What we do not count:** your home while you or your husband, wife, partner or a relative over 60 lives there; the surrender value of life assurance; personal possessions; payments from the Infected Blood Schemes.
|w 9 4 4
|= Minimum income guarantee 2025-26 (weekly) | Single | Each of a couple
| Pension age | £237.65 | £181.45
| 25 or over, under pension age | £114.70 | £90.10
| 18 to 24 | £90.85 | £90.10
| Disability premium added | £50.65 | £36.10
| Carer premium added | £54.30 | £54.30
| Personal expenses allowance in a care home | £30.65 | £30.65

~ Figures are uprated each April. Keep this page; do not send it back.
---
# Part 1. About you
|w 7 10
| Full name | {}
| Address | {}
| National Insurance number | {}
| Which service is this for? | {☐ Home care|Day service|Respite|Care home|Direct payment}
| Does anybody hold power of attorney or a deputyship? Send a copy | {}

# Part 2. Savings and property
| Bank and building society accounts (name and balance today) | £ {Bank and building society accounts (name and balance today)=}
| Stocks, shares, unit trusts | £ {Stocks, shares, unit trusts=}
| National Savings, premium bonds | £ {National Savings, premium bonds=}
| Have you given away money or property since you first needed care? // ~ Annex E: deprivation of assets. If so say what, when, why and to whom | {}
| Your home: own or rent, who lives there | {}

# Part 3. Income each week
| State pension | £ {State pension=}
| Works or private pension // ~ If you pass half of it to a husband, wife or civil partner who does not live with you in the care home, we take no notice of that half | £ {Works or private pension=}
| Attendance Allowance, PIP or DLA (care) // ~ Mobility payments are never counted | £ {Attendance Allowance, PIP or DLA (care)=}
| Universal Credit, ESA, Pension Credit | £ {Universal Credit, ESA, Pension Credit=}
| Anything else | £ {Anything else=}

# Part 4. What you have to pay out
| Rent, mortgage, council tax, water, after any help | £ {Rent, mortgage, council tax, water, after any help=}
| Disability-related expenditure // ~ For instance: community alarm £5.10; extra laundry up to £4.64; privately bought care; special diet; wear and tear of clothes; heating above the average (£1,964 a year for one person in a semi-detached house) | {}

# Part 5. Declaration
I have told you about all of my money. I understand that the council may share what I have written with the Department for Work and Pensions and that it is an offence to give information that I know to be false. I will tell you within 14 days if anything changes.
| Signed | {}
| Date | {}

|= Office use only | | |
| Verified against SAIS ☐ | Tariff £ | MIG band | Weekly charge £
| Benefits check offered ☐ | DRE agreed £ | Review due | Officer
"""


@layout(
    """
    b0 finance Direct payments/Direct payment agreement.docx
    b1 hub Direct payments/DP agreement (nominated person version).docx
    b0 north Direct payments/DPA2 to be signed.pdf
    p0:0-3 finance Direct payments/DPA MOR 22.docx
    p0:0-8 finance Direct payments/DPA MOR 22 not yet countersigned.pdf
    p1:0-6 hub Direct payments/DPA Teasdale v1.docx
    f0 finance Direct payments/DPA MOR 22 signed.docx
    f1 hub Direct payments/DPA Teasdale.docx
    """,
    """
    Callum Morrow
    22118
    -
    312.50
    41.20
    Personal assistant 20 hours; gym on Tuesdays
    Yes, already insured with Fairbank
    Prepaid card
    C. Morrow
    9/6/25
    Donna Lisle
    """,
    """
    Mrs I Teasdale
    20871
    Paul Teasdale, son
    148
    0
    respite and sitter
    no, agency
    Dedicated bank account
    P Teasdale
    3 Dec
    DL
    """,
)
def direct_payment_agreement() -> str:
    return """
@ ghost=none; font=Georgia; size=10.5; pdffont=Times; heads=bold
^ Thornleigh Metropolitan Borough Council
! Direct payment agreement
This agreement is made under sections 31 to 33 of the Care Act 2014 and the Care and Support (Direct Payments) Regulations 2014 between Thornleigh Metropolitan Borough Council ("we") of Town Hall Square, Thornleigh TH1 1AA and:
|w 6 11
| Name ("you") | {_ 40}
| Person number | {_ 14}
| Nominated or authorised person, if any | {_ 40}

# 1. The money
1.1 Your personal budget each week is £{_10} of which you pay £{_10} yourself as your assessed contribution.
1.2 We pay four weeks in advance and net of your contribution. Rates are looked at every April.
1.3 The money must be spent on the outcomes in your care and support plan, which are: {_ 60}
1.4 You may not spend it on: food, rent or bills; gambling; alcohol or tobacco; anything illegal; health care that the NHS must give; a care home for more than four weeks in twelve months; or to pay your husband, wife, partner or a close relative who lives with you, unless we have agreed in writing that it is necessary.
1.5 Money that has built up beyond eight weeks' worth may be taken back, after we have asked you why.
# 2. Employing people
2.1 If you employ anybody you are their employer in law. You must register with HMRC, pay at least the National Living Wage (£12.21 an hour from 1 April 2025 for workers of 21 and over), give 5.6 weeks of paid leave, give a written statement on or before the first day, see that they have the right to work here, and comply with the duty to enrol workers aged between 22 and State Pension age who earn over £10,000 a year in a pension.
2.2 You must hold employers' liability insurance of at least £5 million. The premium may be paid out of the direct payment.
2.3 We urge you to ask for an enhanced DBS check. We will pay for it.
Will you employ a personal assistant, and is insurance in place? {_ 50}
# 3. Keeping account
3.1 Choose one way in which to hold the money: {[ Prepaid card|Dedicated bank account|Managed account}
3.2 Keep bank statements, invoices, timesheets and payslips for six years (tax) and send them to us when asked. We look at accounts after three months and then once a year. Prepaid cards are looked at on line.
3.3 Tell us at once if you go into hospital, if a worker leaves, if you think that somebody is taking your money, or if you move.
# 4. Ending the agreement
4.1 You may end it with four weeks' notice. We may end it with four weeks' notice, or at once if the money is being misused, if you no longer have capacity and nobody suitable can act, or if you fall within Schedule 1 to the Regulations (certain court orders for drug or alcohol treatment).
4.2 Money not spent is to be repaid within 28 days. Redundancy pay properly due to a worker will be met.
4.3 If you disagree you may ask for a review by a manager who has had no part in the decision, and then complain.
# 5. Signatures
| Signed by you or the authorised person | {_ 40}
| Date | {_ 16}
| Signed for the council | {_ 40}
Three copies: you, payments team, social care record. Independent help with direct payments: Thornleigh Independent Living Trust, 4 Canal Wharf, 01632 960911, Monday to Friday, 10 to 3.
"""


@layout(
    """
    b0 finance Deferred payments/DPA application.docx
    b1 finance Deferred payments/Deferred payment application form Template.pdf
    b0 county Deferred payments/Deferred payments - apply.html
    p0:0-4 finance Deferred payments/Applications/Aske.docx
    p1:0-3,5,7 county Deferred payments/Applications/Oyelaran web part.html
    p0:0-8 finance Deferred payments/Applications/Aske resent.pdf
    f0 finance Deferred payments/Applications/Aske complete.docx
    f1 finance Deferred payments/Applications/Oyelaran complete.pdf
    """,
    """
    Dennis Aske
    Elmhurst Nursing Home
    14 February 2025
    The Bungalow, Sallow Lane
    £265,000 (two estate agents' letters enclosed)
    No mortgage
    £1,004 state and miner's pension together
    No
    Keep £144 a week
    Jean Aske, sister, attorney
    Yes, Marsh & Fenn, 11 April
    J Aske (attorney)
    29/4/25
    """,
    """
    Mrs F Oyelaran
    The Cedars
    Oct 24
    31 Bright St
    180k
    12k
    £890pcm
    Let it, yes
    -
    self
    No
    FO
    4.11
    """,
)
def deferred_payment() -> str:
    return """
@ ghost=italic; font=Calibri; size=10.5; pdffont=Sans; acro=1; web=1; nav=Home,Pay it,Report it,Adult care
! Deferred payment agreement: application
# Can I have one?
We must offer a deferred payment agreement (Care Act 2014, sections 34 and 35) to somebody who meets all three tests: their needs are, or are to be, met in a care home; their capital apart from the home is not more than £23,250; and the home is not disregarded, because no spouse or dependent relative lives in it. We must have adequate security, normally a first legal charge on the property.
# What does it cost?
|w 7 4 6
|= Charge | Amount | When due
| Setting up (legal, Land Registry, valuation) | £725 | At the start, or added to the loan
| Yearly administration | £144 | Each 31 March
| Ending and release of charge | £180 | On repayment
| Interest, compound | The maximum rate, fixed by regulation: 15-year gilt rate published by the OBR plus 0.15% | Worked out daily; changes each 1 January and 1 July

# How much can be deferred?
The equity limit is the value of the property less 10%, less £14,250, less any loans secured on it. For instance, a house worth £200,000 with no mortgage: £200,000 less £20,000 less £14,250 leaves £165,750. At a shortfall of £640 a week that would last for about five years. We look at it again when 70% has been used.
You may keep up to £144 a week of your income (the disposable income allowance). If you keep less, the debt grows more slowly. If you let the property the council will leave you a fifth of the net rent.
~ We strongly advise you to take independent financial and legal advice before you apply. SOLLA can give you the names of accredited advisers. We cannot advise you.
# Your application
|w 7 10
| Name of the person in care | {}
| Care home | {}
| Date of moving in | {}
| Address of the property | {}
| Estimated value and how you know | {~ e.g. £210,000, letter from agent}
| Loans secured on it | {}
| Weekly or monthly income | {}
| Do you mean to let the property? | {}
| How much disposable income do you wish to keep? | {}
| Who will sign (self, attorney, deputy)? | {}
| Have you taken independent advice? From whom, when? | {}
| Signed | {}
| Date | {}

# Send with it
* Proof of identity of whoever signs, from the list on page 6 of the booklet
* Buildings insurance certificate in force today
* Two valuations, or agree that we shall instruct the District Valuer
* Registered power of attorney or order of the Court of Protection, every page certified
We answer within 12 weeks of the end of the property disregard. Deferred Payments Officer: Ms R. Whitcombe-Hale, Income and Charging, County Buildings, Penhollow. 01632 960215.
"""
