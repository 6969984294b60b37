"""Blue badge, adaptations, financial assessment and other applications by the public."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 county Blue Badge/Blue badge application (paper).pdf
    b1 north Forms for public/BB1 mobility desk-based assessment.pdf
    f0 south Blue Badge/BB1_received_0311.pdf
    f1 hr Blue Badge/Blue badge application (paper) Mr G.pdf
    p0:0-7,9 coast Blue Badge/BB1 returned incomplete.pdf
    """,
    """
    Miss
    Evelyn Marguerite Sprake
    02 11 1944
    9 Tanyard Close, Wealdham
    01632 960155
    New
    No
    Walking difficulty
    Osteoarthritis both hips and COPD since 2016
    I get about 30 yards with my rollator then stop for breath and pain. Kerbs I cannot do.
    About 30 metres; 4 minutes
    Walking frame; Wheelchair
    Naproxen, tiotropium, oxygen at night
    Hip replaced (L) 2019, waiting list for the right
    Yes; Yes
    E M Sprake 3 Nov 24
    """,
    """
    Mr
    G. Olawale
    1/5/61
    Flat 4 Priory Ct
    -
    Renewal
    Yes
    Non-visible
    early onset Alzheimer's
    wanders into traffic, needs to be held
    n/a
    None
    donepezil
    -
    Yes; Yes
    B Olawale (wife)
    """,
)
def blue_badge() -> str:
    return """
@ ghost=none; pdffont=Helvetica; size=10; hand=Courier
! Application for a Blue Badge
# Part A: what you need to know
The Blue Badge scheme helps people with severe mobility problems, visible or not, to park close to where they need to go. It applies on public roads and in council car parks. It does not apply on private land, and it does not allow you to park where you would hold up others. The badge is for you and not for a car. If somebody uses it when you are not there, they can be fined up to 1,000 pounds and the badge can be taken away.
**Who gets one without further assessment?** People who have the higher rate of the mobility component of Disability Living Allowance; 8 points or more for "moving around" in PIP; exactly 10 points (descriptor E) for "planning and following journeys" in PIP; the War Pensioner's Mobility Supplement; a lump sum under tariffs 1 to 8 of the Armed Forces Compensation Scheme; or who are registered severely sight impaired. Send proof. You need fill in only questions 1 to 7 and 16.
**Who may get one after assessment?** People who cannot walk, or who have very great difficulty in walking, because of a permanent and substantial disability; who are a risk to themselves or others in traffic; who have very considerable psychological distress; or who drive regularly, have a severe disability in both arms and cannot work a parking meter. Permanent means likely to last for at least three years.
**What will we look at?** How far you walk, how long it takes, how you walk, whether you are out of breath, whether it causes pain, what help you use, and what it does to you afterwards. We may ask you to see an independent therapist. Having a particular diagnosis, or being old, does not of itself entitle you to a badge. Please do not ask your GP for a letter, as we cannot pay for it.
**What to send with this form:** proof of who you are (birth certificate, passport or driving licence), proof of address dated in the last twelve months, a photograph that shows your head and shoulders, proof of benefit. Send copies; we do not return papers. **The fee is 10 pounds**, taken only if you are granted a badge.
**How long will it take?** Up to twelve weeks from when we have everything. Renewals should be sent twelve weeks before the old badge runs out.
**How we use what you tell us.** We share it with the Department for Transport, whose contractor prints the badges, and check it against the electoral register, council tax and the National Fraud Initiative. Notes on privacy are at the end.
---
<<||BB1 (07/24) Marlshire County Council, PO Box 112, Stourleigh>>
# Part B: about you
|w 6 11
| 1. Title | {}
| 2. Full name | {}
| 3. Date of birth (DD MM YYYY) | {}
| 4. Address and postcode | {}
| 5. Telephone | {}
| 6. New badge or renewal? | {☐ New|Renewal}
| 7. Do you get a benefit listed in Part A? | {☐ Yes|No}
# Part C: your mobility
| 8. Under which heading do you apply? | {☐ Walking difficulty|Non-visible|Both arms}
[1.8] 9. What conditions do you have and since when? {}
[2.5] 10. Tell us how they affect you when you get out and about {}
11. How far can you walk without stopping, and how long does it take? {. 40}
12. What do you use? {☐ Stick|Crutches|Walking frame|Wheelchair|None}
13. Medicines, with doses {. 50}
14. Operations or treatment in the last or next 12 months {. 40}
# Part D: declaration
15. I have read Part A {☐ Yes|No}
16. Signature and date {. 50}
# For office use
| Received | ID seen | Photo | Desk-based decision | IMA booked | Badge no.
|  |  |  |  |  |
~ Privacy notice. Marlshire County Council is the data controller. We use what you tell us to decide your application (public task and substantial public interest: section 21 of the Chronically Sick and Disabled Persons Act 1970). We keep it for the life of the badge and two years. You may ask for a copy, ask for mistakes to be put right and complain to the Information Commissioner.
"""


@layout(
    """
    b0 south Housing/Disabled facilities grant - preliminary enquiry.pdf
    b1 partners Housing/DFG preliminary form (landlord).docx
    f0 finance Housing/DFG prelim - 8 Weavers Row.pdf
    f1 audit Housing/DFG preliminary TR.docx
    p1:0-4,6,7 quality Housing/dfg TR unsigned.docx
    """,
    """
    Mr and Mrs N Hawtrey
    8 Weavers Row, Oakhurst OK4
    Own with mortgage
    Bathing; Stairs
    Yes, Lorna at the county, Oct 2024
    Attendance Allowance, State Pension, Pension Credit
    14,200 in ISA
    No
    Nothing above the bath since 2003. Side door would take a ramp.
    N. Hawtrey 6/1/25
    """,
    """
    T Rix
    41b High St
    Private tenant
    Getting in
    no
    ESA
    nil
    Yes
    landlord okay with it
    TR
    """,
)
def facilities_grant() -> str:
    return """
@ ghost=grey; pdffont=Serif; font=Arial; size=10; table=none
^ Oakhurst District Council - Home Improvement Agency
! Disabled facilities grant: first enquiry
~ A disabled facilities grant pays for changes to a home that a disabled person needs in order to get in and out, move about, use the bathroom or bedroom, cook, heat the home or be safe. The most that can be granted by law is 30,000 pounds. The district council decides what is "reasonable and practicable"; the county council's occupational therapist advises on what is "necessary and appropriate" (Housing Grants, Construction and Regeneration Act 1996, section 24).
~ This is not the application. It helps us to tell you what you may have to pay towards the work, before you spend time on the rest. The means test takes into account the income and savings (above 6,000 pounds) of the disabled person and their partner. There is no means test for a child, for most works up to 8,000 pounds, or if you are on certain benefits.
~ You can ask for a grant if you own your home or rent it, from anybody. You must mean to live there for five years, unless health prevents it. If you own and the grant is above 5,000 pounds, up to 10,000 may have to be paid back should you sell within ten years.
~ Do not start the work. A grant cannot be paid for work that was begun before it was approved.
~ Most grants take five to nine months. The stages are: this enquiry; visit by an occupational therapist; means test; drawings and quotes; approval (within six months of a full application, by law); work; inspection; payment.
<<||HIA/DFG/0 preprinted for use in Oakhurst and Thorncombe>>
|w 6 11
| Name(s) | {. 60}
| Address | {. 60}
| Do you own or rent? | {☐ Own outright|Own with mortgage|Council tenant|Housing association|Private tenant}
| What is hard for you at home? | {☐ Getting in|Stairs|Bathing|Toilet|Kitchen|Warmth}
| Has an OT been? | {. 60}
| Benefits and pensions | {. 60}
| Savings, roughly | {. 60}
| Anybody under 18 or a carer living with you? | {☐ Yes|No}
| Anything we should know about the house | {. 60}
| Signed | {. 60}
v Home Improvement Agency, Council Offices, Oakhurst. hia@oakhurst.example
"""


@layout(
    """
    b0 hub Finance/Financial assessment form FA1.docx
    b1 county Finance/FA1 financial assessment (print).pdf
    f0 partners Finance/FA1 Dorothea Quint.docx
    f1 coast Finance/FA1 scan 2231.pdf
    p0:0-14 hr Finance/FA1 incomplete - chase.docx
    p1:0-9,20-24 south Finance/FA1 2244.pdf
    """,
    """
    Dorothea Quint
    14/06/1937
    NQ 41 88 20 C
    Widowed
    6 Chantry Road, Stourleigh
    Godfrey Quint (son), LPA property, 01632 960871
    Post
    203.85
    74.20
    nil
    108.55
    nil
    nil
    NFU pension 41.10
    nil
    6,140.22
    Premium bonds 3,500
    ISA 11,000
    nil
    nil
    House, 6 Chantry Road, owned outright
    n/a
    nil
    31.50
    Yes, 4.20
    11.80
    28 (oil)
    laundry 6
    Incontinence pads 7.50
    cleaner 2 hrs
    Careline 4.60
    chiropody 9 every six wks
    No
    No
    G Quint attorney
    15.1.25
    """,
    """
    A. Tranter
    3/3/70
    -
    Single
    2 Orchard Ct
    self
    E-mail
    0
    0
    68.10 + 95.55
    0
    PIP 101.75 + 71.00
    ESA 129.50
    0
    0
    212
    0
    0
    0
    0
    tenant
    £98 HB covers
    0
    £0 CTR
    No
    £14
    £22
    -
    -
    none
    £5
    taxi 12
    No
    No
    A Tranter
    2/2
    """,
)
def financial_assessment() -> str:
    return """
@ ghost=grey; font=Arial; size=10; pdffont=Sans; labelshade=F2F2F2
^ FA1                                                             Financial Assessment and Benefits Team, Marlshire County Council
v <<Rates from 8 April 2024||FA1 (April 2024). Large print, Braille and other languages: 01632 960600>>
! Financial assessment form
# Read this first
By law (the Care Act 2014 and the Care and Support (Charging and Assessment of Resources) Regulations 2014) the Council may charge for care and support. What you pay depends on what you can afford. You do not have to tell us about your money; if you would rather not, or have more than 23,250 pounds in savings, tick the box at the end, and you will be charged the full cost.
~ **Capital.** Below 14,250 pounds it is not counted. From 14,250 to 23,250 we count one pound a week for every 250 pounds. Joint accounts are split in half. Your home is not counted if you have care at home. If you go to live in a care home it may be counted after twelve weeks, unless your partner, a relative over 60 or a child lives there.
~ **Income.** We count most benefits and pensions. We do not count earnings, the mobility component of PIP or DLA, War Disablement Pension, or Winter Fuel Payments. The higher rate of Attendance Allowance is counted in full only if we provide care at night.
~ **What you keep.** For care at home you must be left with the minimum income guarantee (232.60 pounds a week if you are single and over pension age). In a care home you keep the personal expenses allowance (30.15 pounds).
~ **Disability-related expenditure.** If you spend money because of a disability, we can take it off. Keep receipts. We allow 15 pounds a week without asking for proof. Tell us about anything above that in part 5.
~ **If you have given money away.** If you have given away money or a house so as to pay less, we can charge you as if you still had it.
~ **Changes.** Tell us within four weeks when your money changes. Charges may be backdated.
~ Worked example. Mr A is 79 and has a State Pension of 203.85, a works pension of 74.20 and Attendance Allowance of 72.65: 350.70 in all. We take off 232.60, his council tax of 31.50 and 15.00 for disability. He pays 71.60 pounds a week at most.
|w 9 8
|+ 1. You
| 1. Full name | {f}
| 2. Date of birth | {f}
| 3. National Insurance number | {f}
| 4. Single, married, widowed ... | {f}
| 5. Address | {f}
| 6. Who deals with your money, and under what authority? | {f}
| 7. How should we write to you? | {☐ Post|E-mail|Large print}
|+ 2. Weekly income
| 8. State Pension | {f}
| 9. Private or works pension | {f}
| 10. Universal Credit or Housing Benefit | {f}
| 11. Attendance Allowance | {f}
| 12. PIP or DLA (care and mobility) | {f}
| 13. ESA or Income Support | {f}
| 14. Other pension or annuity | {f}
| 15. Rent you receive | {f}
|+ 3. Savings
| 16. Current accounts | {f}
| 17. Bonds and National Savings | {f}
| 18. ISAs and shares | {f}
| 19. Cash | {f}
| 20. Anything held in trust | {f}
|+ 4. Housing costs
| 21. Do you own or rent? | {f}
| 22. Rent after benefit | {f}
| 23. Mortgage | {f}
| 24. Council tax after reduction | {f}
| 25. Service charge | {f}
|+ 5. Costs that come from disability
| 26. Water above normal | {f}
| 27. Heating above normal | {f}
| 28. Laundry and bedding | {f}
| 29. Pads, creams | {f}
| 30. Cleaning and garden | {f}
| 31. Alarm | {f}
| 32. Other | {f}
|+ 6. Declaration
| 33. Have you given away money or property in the last 7 years? | {☐ Yes|No}
| 34. I do not wish to give details of my finances | {☐ Yes|No}
| 35. Signature | {}
| 36. Date | {}
|+ Office use
| Provisional charge: | Visit:
"""


@layout(
    """
    b0 hr Housing/Telecare referral.pdf
    b1 audit TEC/Careline referral form.html
    f0 county Housing/Telecare referral P-553.pdf
    f1 north TEC/Careline referral received.html
    p0:0-4,6 hub Housing/Telecare referral P-560.pdf
    """,
    """
    P-553
    Mrs Irma Vassell, 88, lives alone at 3 Quay Steps
    Falls; Memory
    Yes
    Landline (copper)
    Pendant; Fall sensor; Key safe
    Daughter Cleo, 20 mins, day and night; neighbour Mr Tapp, days
    Yes
    """,
    """
    -
    Mr H Dunnock
    Epilepsy
    Y
    Digital
    Pendant
    wife
    Yes
    """,
)
def telecare_referral() -> str:
    return """
@ ghost=none; pdffont=Sans; size=10; acro=1; web=1; nav=Home,Adult social care,Council tax,Bins,Contact us
! Careline: refer somebody
Careline is run by Thorncombe Borough Council for all five districts. The charge is 5.10 pounds a week for a pendant and 1.40 for each further device; people who have care arranged by the county pay nothing for the first six weeks. Before you refer, please ask the person whether they want it, and talk about who would come if it went off. At least two people with keys are needed, or the person has to pay for the responder service (3.95 pounds a week).
Telephone lines are going over to digital. From January 2027 the old lines will end. We fit only digital units now. They need mains power and hold a battery for 40 hours.
We fit within five working days, or the next day where somebody is leaving hospital. <<||Form CL2>>
# Referral
|w 6 11
| Reference | {}
| Who is it for, and where do they live? | {}
| What are the worries? | {☐ Falls|Memory|Epilepsy|Wandering|Fire|Other}
| Has the person agreed? | {}
| Kind of telephone line | {}
| What do you think would help? | {☐ Pendant|Fall sensor|Bed sensor|Door sensor|Key safe|GPS}
| Key holders | {}
| Do you want to know the outcome? | {}
v Careline, 1 Market Place, Thorncombe. Calls are recorded.
"""
