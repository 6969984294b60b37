"""Layouts in Word: equality, panel, direct payments, self-neglect, enquiry, visits, court and business papers."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.counties.core import A, Doc, made
from eval.aside.forms_dev.counties.word import Look, word


def equality_analysis() -> list[Doc]:
    """An equality analysis with pages of guidance and grey prompts to write over."""

    def draw(a: A, *, version: str = "", short: bool = False) -> bytes:
        def s(heading: str, hint: str) -> str:
            return f"## {heading}\n\\{a(heading, f'~~[{hint}]~~')}\n"

        def char(name: str, hint: str) -> str:
            return f"| {name} | {a(name, f'~~{hint}~~')} | {a('Mitigation')} |"

        guide = (
            """
## Guidance for authors – delete before publishing
The council must have due regard to the need to eliminate discrimination, advance equality of opportunity and foster
  good relations. Courts have said that regard must be had before and at the time the decision is taken, that it must
  be exercised with rigour and an open mind, and that it cannot be delegated. An analysis written after the decision
  is of no use to anyone.

Start early. Use data about the people who draw on the service, not only census data. If you have no data, say so and
  say how you will get it. Talk to people. Use plain English and spell out abbreviations.

1) Answer the screening question. If the answer is no for all characteristics, stop and send the form to the Equality Officer.
2) Gather evidence: service data, complaints, surveys, research, consultation.
3) For each characteristic say what the impact is: positive, negative or neutral, and how you know.
4) Say what you will do about negative impact. If you cannot remove it, explain why the proposal is still justified.
5) Have the analysis signed by your Head of Service. It is published with the committee papers.

Need help? Equality and Inclusion Team, equality@eastholme.example
!pb
"""
            if not short
            else ""
        )
        return word(
            f"""
# Equality Impact Analysis {version}
{guide}
!w 6,11
{a.r("Title of proposal")}
{a.r("Directorate and service")}
{a.r("Lead officer")}
{a.r("Decision maker and date of decision")}
{s("What is being proposed?", "Describe the proposal in no more than 200 words. What will change and for whom?")}
{s("Who will be affected?", "Residents, people who draw on care, carers, staff, partners")}
{s("What evidence have you used?", "List data, research and feedback. Note any gaps")}
{s("Who have you consulted, and what did they say?", "Include dates and numbers")}
## Impact by characteristic
!w 4,8,5
| #FDE9D9#Characteristic | #FDE9D9#Positive, negative or neutral? Why? | #FDE9D9#Mitigation |
{char("Age", "e.g. 68% of users are over 75")}
{char("Disability", "Include sensory loss, learning disability, mental ill health")}
{char("Sex", "")}
{char("Race", "")}
{char("Religion or belief", "e.g. prayer times, diet")}
{char("Sexual orientation and gender reassignment", "")}
{char("Pregnancy, maternity and marriage", "")}
{char("Carers and rurality (local)", "")}
{s("Conclusion", "No major change / adjust / continue / stop and rethink")}
{s("How will you monitor the impact?", "Who, how, when")}

Signed (Head of Service):                                    Date:
""",
            Look("Arial", 11, "984806", footer="Eastholme County Council – Equality Impact Analysis"),
        )

    one = A("""
- Moving day opportunities at Larkfield to community venues | Adults and Communities – Provider Services
- Marta Oyelaran | Cabinet Member, 18 March 2025
- Larkfield Centre closes in September. The 41 people who attend will be supported in four smaller community bases
  with the same number of hours. Transport will continue for those assessed as needing it.
- 41 attenders (aged 22 to 79), 33 family carers, 14 staff
- Attendance 2022-24; individual reviews (38 of 41 done); condition survey; carers' survey. Gap: no data on sexual
  orientation.
- Five meetings in November with 64 people in all, easy read survey (29 replies). Carers feared loss of respite
  hours; attenders wanted to stay with friends.
- Negative for 9 people over 70 who find change hard | Phased moves, friendship groups kept together
- Mixed. Better access to town facilities, but two bases have no hoist now | Hoists in before the first move
- Neutral. 22 men, 19 women |  | Neutral. 3 people from minority ethnic backgrounds |
- Friday opening at St Anne's hall might be a barrier for 1 person | Offer Mill Lane base | Not known
- Ask at next review | No impact |  | Negative for 6 carers in villages: 15 min longer travel
- Later start time agreed | Adjust the proposal (hoists, start times) and continue.
- Monthly attendance and a review with each person at 12 weeks; report to Partnership Board Dec 2025
""")
    two = A("""
- Charging policy 2025/26: standby & arrangement fee | ASC Finance | N Fairhurst | Full Council 20/02/25
- Introduce £295 set-up fee and £5.60 weekly for self-funders who ask the council to arrange care at home.
- c.190 self funders a year | ContrOCC data, benchmarking with nine neighbours
- 12 week public consultation, 88 responses. 61% against. | Negative: 94% are 65+ | Waiver in hardship
- Negative, all have care needs | As above | Negative: 64% women | As above | Neutral | None | Neutral | None
- No data |  | N/A |  | Carers often pay on behalf of parents | Info sheet
- Continue. Negative impact justified: subsidy by other tax payers not sustainable and hardship waiver protects
  those least able to pay
- Number of waivers reported quarterly
""")
    part = A("""
- Hospital discharge pathway 1 recommissioning | Commissioning | J. Thwaite |
- Replace nine spot contracts with one lead provider per district from Oct 25. | About 2,300 discharges a year |
-  | 81% over 75. Neutral |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |
""")
    return made(
        draw,
        ("EIA/Equality Impact Analysis Sept 2023.docx", A(), {"version": "(version 6, September 2023)"}),
        ("EIA/EIA short form.docx", A(), {"short": True}),
        ("EIA/EIA Larkfield FINAL.docx", one, {"short": True, "version": ""}),
        ("EIA/EIA template - charging 2025.docx", two, {"version": "(version 6, September 2023)"}),
        ("EIA/EIA P1 wip.docx", part, {"version": "(version 6, September 2023)"}),
    )


def funding_request() -> list[Doc]:
    """A request to the funding panel made with content controls and drop-downs."""

    def draw(a: A, pre: str = "") -> bytes:
        txt = "Click or tap here to enter text."

        def k(p: str, hold: str = txt) -> str:
            return f"| **{p}** | [[{hold}~{a(p)}]] |"

        return word(
            f"""
!w 12,5
| #002060#Quality Assurance and Funding Panel – request | #002060#{pre or "FP1"} |

Requests must reach the panel inbox by noon on Monday. Incomplete requests are sent back.
!w 6,11
{k("Person's initials and ID")}
{k("Worker")}
{k("Team", "Choose an item.")}
{k("Date of panel", "Click or tap to enter a date.")}
{k("Type of request", "Choose an item.")}
{k("Current support and weekly cost")}
{k("Proposed support and weekly cost")}
{k("Summary of need and eligible outcomes")}
{k("Options considered, including technology, community and direct payment")}
{k("Views of the person and carer")}
{k("Has CHC been considered?", "Choose an item.")}
{k("Manager's comment")}

!w 6,11
| #BFBFBF#Panel decision (panel use only) | < |
| Agreed / deferred / declined |  |
| Reason |  |
| Chair |  |
""",
            Look("Calibri", 11, label="DEEAF6", row=1.1),
        )

    one = A("""
- R.T. 2260098 | Abena Lister | Complex and Transition | 04/03/2025 | New placement
- Residential college, 38 weeks, £1,912 (education share £700)
- Supported living, 12 hrs a day shared plus 1:1 for 15 hrs; £1,486
- Autistic young man of 19, epilepsy. Needs support with meals, medication, being safe outside. Eligible:
  nutrition, habitable home, relationships, work, community.
- Shared Lives (no match in county). Own tenancy with visiting hours – not safe at night because of seizures.
  Epilepsy sensor included in the offer.
- R has visited twice and chosen his room. Mum anxious about nights. | Yes – checklist negative
- Supported. Please note college ends 11 July so decision needed by April.
""")
    two = A("""
- Mrs DK | J Pell, SCA | East Locality | 18/02/2025 | Increase | 14 hrs dom care £322 | 21 hours, £483
- Two to transfer since January, see OT report | gantry hoist and single handed care trialled for 10 days, failed
- wants to remain at home. Husband will do lunch. | No - not indicated |
""")
    part = A("""
- 2239987 | Sam Ridley | Mental Health |  |  | None |
- S117. Ready for discharge from Rowan ward, needs 24 hr support first 12 weeks |  |  |  |
""")
    return made(
        draw,
        ("Panel/FP1 request to panel.docx", A(), {}),
        ("Panel/Funding Panel request form 2025.docx", A(), {"pre": "FP1 rev. Jan 2025 – Wolverdale CC"}),
        ("Panel/RT 4 March.docx", one, {}),
        ("Panel/panel request DK.docx", two, {"pre": "FP1 rev. Jan 2025 – Wolverdale CC"}),
        ("Panel/SR s117 request.docx", part, {}),
    )


def direct_payment_agreement() -> list[Doc]:
    """A direct payment agreement: printed terms with ruled spaces and ticks."""

    def draw(a: A, ref: str = "DP/3") -> bytes:
        return word(
            f"""
!c **Direct Payment Agreement**
!c {ref}

This agreement is made between Penhallow County Council ("we") and

\\{a.l("Name:", 50)}

\\{a.l("Address:", 60)}

\\{a.l("Name of suitable or nominated person (if any):", 30)}

1) We will pay you the money agreed in your care and support plan. You will use it only to meet the outcomes in the plan.
2) Payments are made four weekly in advance, less your assessed contribution.
3) You must keep receipts, timesheets and statements for six years and show them to us when we ask.
4) If you employ a personal assistant you are the employer. You must hold employer's liability insurance, pay at least
  the National Living Wage, enrol staff in a pension where the law says so and check their right to work.
5) You may not employ a close relative who lives with you unless we have agreed that it is necessary.
6) We review the arrangement within six months and then every year. Money left over beyond eight weeks may be reclaimed.
7) Either of us may end the agreement with four weeks' notice.

**Payment details**

\\{a.l("Weekly amount agreed:  £", 12)}

\\{a.l("Your weekly contribution:  £", 12)}

\\{a.l("Start date:", 16)}

How will the money be managed?  {a.t("How will the money be managed?", "Prepaid card/Own bank account/Managed account")}

Will you employ a personal assistant?  {a.t("Will you employ a personal assistant?", "Yes/No/Not sure")}

\\{a.l("Insurance policy number:", 24)}

I have read this agreement, or had it read to me, and understand it.

\\{a.l("Signed:", 34)}

\\{a.l("Print name:", 34)}

\\{a.l("Date:", 14)}

\\{a.l("Signed for the council:", 30)}
""",
            Look("Times New Roman", 12, "000000"),
        )

    one = A("""
- Mr Idris Pawlowski | The Bungalow, Chapel Row, St Teath's | n/a | 286.40 | 41.15 | Mon 7 April 2025
- Prepaid card | Yes | PA-20988-25 | I. Pawlowski | IDRIS PAWLOWSKI | 28/3/25 | L. Tremaine (DP team)
""")
    two = A("""
- Honor Vane (aged 17) | c/o 2 Fore Hill | Mrs Judith Vane, mother | 164 | nil | 1st Sept | Managed account | No
- not needed | J Vane | Judith Vane | 22.08.24 |
""")
    part = A("""
- Kenneth Ashdown | 40 Mount Road, Penhallow |  | 198.00 | to be assessed |  | Prepaid card |  |  |  |  |  |
""")
    return made(
        draw,
        ("Direct payments/DP3 Agreement.docx", A(), {}),
        ("Direct payments/Direct Payment Agreement (2025 version).docx", A(), {"ref": "DP/3 – terms from April 2025"}),
        ("DP agreement IP.docx", one, {"ref": "DP/3 – terms from April 2025"}),
        ("Direct payments/sample agreement 2.docx", two, {}),
        ("Direct payments/DP3 KA unsigned.docx", part, {}),
    )


def self_neglect_plan() -> list[Doc]:
    """A multi-agency self-neglect and hoarding plan with shaded sections and a rating per room."""

    def draw(a: A, *, blurb: bool = True, logo: str = "Harrowmoor Safeguarding Adults Board") -> bytes:
        def room(name: str) -> str:
            rating, _, note = a(name).partition(" : ")
            return f"| {name} | {rating} | {note} |"

        tip = (
            "Clutter ratings run from 1 (clear) to 9 (floor to ceiling). 4 or above: tell the fire service."
            if blurb
            else ""
        )
        return word(
            f"""
# Self-neglect and hoarding: shared risk and support plan
**{logo}**

{tip}
!w 5,6,6
| #FFD966#PERSON | < | < |
| {a.c("Name:")} | {a.c("DOB:")} | {a.c("Tenure / landlord:")} |
| {a.c("Lead agency and worker:")} | {a.c("Date of first meeting:")} | {a.c("Next meeting:")} |
| #FFD966#ENGAGEMENT | < | < |
| What does the person say about their situation? | {a("What does the person say about their situation?")} | < |
| Who do they trust? | {a("Who do they trust?")} | < |
| Is there reason to doubt capacity about a particular decision? | {a("Is there reason to doubt capacity about a particular decision?")} | < |
| #FFD966#HOME (clutter rating 1–9 and note) | < | < |
{room("Kitchen")}
{room("Bathroom")}
{room("Bedroom")}
{room("Stairs and exits")}
| #FFD966#RISKS | < | < |
| Fire | {a("Fire")} | < |
| Health (skin, nutrition, medication) | {a("Health (skin, nutrition, medication)")} | < |
| Eviction or enforcement | {a("Eviction or enforcement")} | < |
| Others in the household, animals | {a("Others in the household, animals")} | < |

!w 7,4,3,3
| **We will** | **Agency** | **By** | **Done?** |
{a.gr("We will", 5, 4)}
""",
            Look("Verdana", 9.5, "7F6000"),
        )

    one = A("""
- Mr V. Lomax | 1949 | Owner occupier | ASC – Gemma Ince | 6 January | 17 February
- "It's my things and my mess. I'll sort it when the weather's better." | Postwoman; Sgt at the British Legion
- No. He can describe the fire risk and what he would do. | 6 : hob unusable | 4 | 7 : sleeps in chair
- 5 : front door opens 40cm | HIGH. Smokes in chair. Portable heater on papers | leg ulcers, missed 3 dressings
- none at present | 2 cats, well fed
- Smoke alarms & fire retardant throw;Fire and Rescue;10/1;Yes 9/1
  / Dressings at Legion drop-in;District
  nurse;20/1;
  / Clear stairs with V, 1 hr weekly;ASC support worker;Feb;
""")
    two = A("""
- Ms Q | 12/5/71 | Castlegate Homes | Castlegate (tenancy sustainment), R Bewick | 22.11.24 | 3.1.25
- Feels ashamed, wants help but panics when bags are moved | Her niece | Yes, re: finances – MCA booked 5 Dec | 3
- 8 : bath full of post | 3 | 2 | low, no smoker | Type 1 diabetic; insulin out of date in fridge
- NOSP served Oct, suspended while plan is in place |
- Meter reading and arrears plan;Castlegate;Dec;done
  / insulin review;GP;asap;done
  / counselling referral;GP/ASC;Jan;waiting list
""")
    part = A("""
- Mrs Elspeth Orde |  | Private rented | not yet agreed | 11/3/25 |  | Would not let us past the hall |  |  |  |
-  | 6 : seen from doorway |  |  | Landlord says s21 |  |
""")
    return made(
        draw,
        ("SAB/Self-neglect toolkit Appendix C.docx", A(), {}),
        (
            "Self neglect shared plan - Harrowmoor North.docx",
            A(),
            {"blurb": False, "logo": "Harrowmoor SAB – North hub"},
        ),
        ("Safeguarding/Shared plan VL.docx", one, {}),
        ("Safeguarding/Shared plan template Q.docx", two, {"blurb": False}),
        ("Safeguarding/EO multi agency plan.docx", part, {}),
    )
