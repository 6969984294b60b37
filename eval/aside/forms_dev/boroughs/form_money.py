"""Money forms: direct payment agreement and return, financial assessment."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Form, Look

AGREEMENT = Form(
    name="direct_payment_agreement",
    look=Look(font="Georgia", blank=" ______________________ ", tick="☐☒"),
    text="""
# Direct payment agreement
This is an agreement between the Council and {} ("you"), of {}.
Where the person needs someone to manage the money the agreement is also with {} as suitable, nominated or authorised \
person.
## 1 What we will do
1.1 Pay £ {} each week, four weeks in advance, into the account named below, from {}.
1.2 Pay a one-off sum of £ {} for start-up costs such as insurance and advertising.
1.3 Give you information, advice and a named contact, who is {}.
1.4 Review how it is going after eight weeks, again within six months, and then every year.
## 2 What you will do
2.1 Use the money only for what is in your care and support plan.
2.2 Keep it in an account that is used for nothing else, or on our prepaid card.
2.3 Pay your assessed contribution into the account. 2.4 Keep records and receipts for six years. 2.5 If you employ \
somebody, be a lawful employer: pay at least the national living wage, pay tax and national insurance, give holiday \
and enrol in a pension. 2.6 Have employer's liability insurance of at least £5 million. 2.7 Tell us within seven days \
if you go into hospital, go abroad or your needs change.
## 3 Whom you may not pay
3.1 A spouse, partner or close relative who lives with you, unless we have agreed in writing that it is necessary.
## 4 Paying back
4.1 We may ask for the return of money that was not spent as agreed, and of sums above eight weeks' payments.
## 5 Stopping
5.1 You may stop at any time with four weeks' notice. 5.2 We may stop if the money is misused, if you no longer have \
eligible needs or if you no longer consent. We will always make sure that your needs are met in another way.
## 6 Account
Method: {[]Prepaid card; Bank account; Held account}
Last four digits: {} Name on the account: {}
## 7 Signatures
You: {} Date: {}
For the Council: {} Date: {}
""",
    paths=(
        "Direct payment agreement 2024.docx",
        "DP agreement form.docx",
        "DP agreement - redacted - Mrs L.docx",
        "DP agreement 118.docx",
        "DP agreement pending.docx",
    ),
    banks="alder fern alder alder alder",
    filled=(
        """
Mrs Leontyne L.
address redacted
her son, Aurelio
312.40
3 February 2025
350
Nadia in the direct payments team
Prepaid card
7741
Mrs L L
Leontyne L.
27 January 2025
N Farouk
28 January 2025
""",
        """
J.V.
redacted
~
148.20
1/10/24
0
DP team
Bank account
0093
J V
JV
20/9
NF
23/9
""",
    ),
    partly=(
        """
Mr S. T.
redacted
~
96.00
~2
Nadia in the direct payments team
~*
""",
    ),
)

RETURN = Form(
    name="direct_payment_return",
    look=Look(shade="D9D9D9", font="Calibri"),
    text="""
=== Return
# Direct payment monitoring return – @@
Please send this with bank statements within 28 days of the end of the quarter.
| Name | {}
| Reference | {}
| Quarter ended | {}
## Money in
| Balance brought forward £ | {}
| Paid by the council £ | {}
| Your contribution £ | {}
## Money out
| Wages £ | {}
| Tax, NI and pension £ | {}
| Agency £ | {}
| Insurance and payroll £ | {}
| Other (say what) £ | {}
## Balance
| Balance carried forward £ | {}
| Reason if more than eight weeks is held | {}
I declare that this is correct.
| Signed | {}
| Date | {}
""",
    paths=(
        "DP monitoring return.xlsx",
        "DP return Q2.xlsx",
        "DP return 118 Q3.xlsx",
        "dp return 201.xlsx",
        "DP return 233 incomplete.xlsx",
    ),
    banks="gorse alder alder alder alder",
    stamps=("quarterly", "quarterly", "Q3", "Q3", "Q3"),
    filled=(
        """
J.V.
118
31/12/2024
412
1926
195
1604
88
0
61
0
780
Under eight weeks
JV
14/1/25
""",
        """
anon
201
31 Dec
0
3120
0
n/a
n/a
3120
0
0
~
~
A
2/1
""",
    ),
    partly=(
        """
anon
233
31/12/24
1880
2406
~6
4286
~*
""",
    ),
)

FINANCE = Form(
    name="financial_assessment",
    look=Look(
        control=True,
        tick="[ ][x]",
        size=10,
        top="Financial assessment for care and support",
        foot="FA1 – we will ask for proof of income, savings and costs",
    ),
    text="""
# Financial assessment form
You have told us that you need care and support. This form helps us to work out how much, if anything, you have to \
pay. If you have savings of more than £23,250 (not counting the home you live in) and do not want to tell us about \
your money, sign part 7 only, and you will pay the full cost.
> Notes. Capital between £14,250 and £23,250: we assume an income of £1 a week for each £250 or part of it. We ignore \
the value of your home when care is at home, and for the first 12 weeks of a permanent stay in a care home, and while \
your partner, a relative over 60 or a disabled relative lives there. We leave you with at least the minimum income \
guarantee, or in a care home the personal expenses allowance. If you give away money to avoid charges we may treat \
you as still having it. You can appeal within 28 days.
## 1 About you
| Full name | {} | Date of birth | {}
| Address | {} | National Insurance number | {}
| Partner's name | {} | Someone who deals with your money | {}
## 2 Benefits – amount each week £
| State pension | {} | Pension credit | {}
| Attendance allowance, DLA or PIP | {} | Employment and support allowance or universal credit | {}
## 3 Other income – amount each week £
| Works pension | {} | Anything else | {}
## 4 Savings and property £
| Bank and building society | {} | Shares, bonds and ISAs | {}
| Do you own your home or other property? | {[]Yes, my home; Yes, other; No}
## 5 Housing costs – amount each week £
| Rent after housing benefit | {} | Mortgage | {}
| Council tax after reduction | {} | Buildings insurance | {}
## 6 Costs because of disability – amount each week £
> For example: extra laundry, special diet, heating above average, wheelchair insurance, gardening, alarm, \
incontinence pads above what the NHS gives.
|=4 What it is for | Amount | Proof attached
## 7 Declaration
I choose not to give details and will pay the full cost {[]Yes}
I declare that what I have said is true. I know that you may check it with the Department for Work and Pensions.
| Signed | {} | Date | {}
| If signing for someone else, your name and authority | {}
## Office use
| Assessed charge £ per week | {} | Officer and date | {}
""",
    paths=(
        "Financial assessment form FA1.pdf",
        "charging/FA1 fillable form.pdf",
        "FA1 example redacted.pdf",
        "FA1 case 7.pdf",
        "FA1 not finished.pdf",
    ),
    banks="birch cedar birch birch birch",
    filled=(
        """
Redacted
1940
redacted
redacted
none
daughter, LPA
201.35
16.80
108.55
0
44.10
0
6,210
0
Yes, my home
0
0
21.50
6.20
Laundry | 5.40 | receipts // Alarm | 4.10 | bill // Gardener | 12 | letter
~
D for R
9/11/24
D, attorney for property and affairs
52.85
TM 20/11/24
""",
        """
anon
1977
anon
anon
~
self
0
~
110.40
192
0
0
340
0
No
18
0
0
0
none | 0 | n/a
~
x
2/12
~
0.00
TM 9/12
""",
    ),
    partly=(
        """
anon
02/05/1931
anon
anon
wife, deceased
~
221.20
~
72.65
~
118.00
~
9,400
~
Yes, my home
0
0
27.30
~
~
~
x
~*
""",
    ),
)

FORMS = (AGREEMENT, RETURN, FINANCE)
