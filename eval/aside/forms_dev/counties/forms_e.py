"""Layouts drawn or flowed as PDF."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.counties.core import A, Doc, made
from eval.aside.forms_dev.counties.pdf import Sheet, flow
from eval.aside.forms_dev.counties.word import Look, word


def concern_pdf() -> list[Doc]:
    """A safeguarding concern with fields to type in and boxes to click."""

    def draw(a: A, *, rev: str = "SC1", note: bool = True) -> bytes:
        s = Sheet(9, footer=f"{rev}   Page")
        s.h("Safeguarding adults: raise a concern", 15)
        if note:
            s.p("If someone is in immediate danger ring 999. Do not ask the adult leading questions. Do not tell the person who may be "
                "causing harm. Save the form and send it by secure e-mail to concerns@tarnside.example. Outside office hours ring "
                "01632 960140.")  # fmt: skip
        s.h("The adult", 11, "#8B0000")
        for p in ("Full name", "Date of birth", "Address and where they are now", "Care and support needs"):
            s.field(p, a(p))
        p = "Does the adult know you are raising this?"
        s.checks(p, "Yes/No/Not safe to ask", a(p))
        p = "What would the adult like to happen?"
        s.field(p, a(p), 40)
        s.h("The concern", 11, "#8B0000")
        p = "Type of abuse (tick all that apply)"
        s.checks(
            p,
            "Physical/Domestic/Sexual/Psychological/Financial/Neglect/Self-neglect/Organisational/Modern slavery",
            a(p),
        )
        p = "What happened? Use times, dates and exact words"
        s.field(p, a(p), 90)
        p = "Who may be causing harm?"
        s.field(p, a(p))
        p = "What have you done to make the adult safe?"
        s.field(p, a(p), 40)
        s.h("About you", 11, "#8B0000")
        for p in ("Your name", "Organisation and role", "Phone or e-mail"):
            s.field(p, a(p))
        s.h("Hub use only", 9, "#999999")
        s.field("Received / threshold met", "")
        return s.save()

    one = A("""
- Winifred Holt | 19/02/1942 | Oak unit, Fellside Grange | Dementia, needs two to move | No
- Daughter wants to know who did it | Physical+Neglect
- 30/11 at 08:15 carer MR found bruise 6 x 4 cm on right upper arm when washing. Night staff say "must have been
  the hoist". Winifred said "he pulled me". No entry on the body map from the day before.
- Night carer (name known to manager) | Carer moved to other unit pending. GP seen 30/11 14.00. Police log 512.
- J. Threlfall | Deputy manager, Fellside Grange | 01632 960188
""")
    two = A("""
- Kofi D | 1988 | homeless, library most days | ABI | Yes | his phone and bank card back | Financial
- Two men take him to the cash machine on benefit days. Seen by me 3x (12, 26 Jan, 9 Feb).
- first names only: Baz, Tee | Told PCSO. Offered day centre | S. Whitlam | Library supervisor |
""")
    part = A("""
- Mary (surname not known) |  | 12 Bracken Fold |  |  |  | Self-neglect
- Milk bottles on step for 5 days, does not answer |  |  | Postman via neighbour |  |
""")
    return made(
        draw,
        ("Forms for the public/safeguarding-concern-SC1.pdf", A(), {}),
        ("Forms for the public/SC1 provider version Jan25.pdf", A(), {"rev": "SC1(P) January 2025", "note": False}),
        ("Safeguarding/concern Holt.pdf", one, {"rev": "SC1(P) January 2025", "note": False}),
        ("Safeguarding/SC1 library.pdf", two, {}),
        ("Safeguarding/SC1 incomplete referral.pdf", part, {}),
    )


def money_form() -> list[Doc]:
    """A financial assessment with a box below each label and columns for weekly sums."""

    def draw(a: A, *, year: str = "", cover: bool = True) -> bytes:
        s = Sheet(9.5, hand="Courier", footer=f"FA/2 {year}")
        s.h(f"Paying for care: your money {year}", 16)
        if cover:
            s.p("We need to know about your income, savings and costs to work out what you pay. If you would rather not tell us you "
                "may have to pay the full cost. If you have more than £23,250 in savings and need care at home, you only need fill "
                "in parts 1 and 5. Send copies, not originals, of: bank statements for three months; pension letters; rent or "
                "mortgage; council tax; anything you spend because of disability.")  # fmt: skip
            s.p("We can visit you to help with this form. Ring 01632 960121, Monday to Friday 9 to 4.")
        s.h("Part 1  You", 11, "#2F5496")
        for p in ("Surname", "Other names", "National Insurance number", "Address", "Who deals with your money?"):
            s.side(p, a(p))
        s.h("Part 2  Money coming in (£ a week)", 11, "#2F5496")
        for p in (
            "State pension",
            "Private pension",
            "Attendance Allowance / PIP",
            "Pension Credit / UC",
            "Other income",
        ):
            s.side(p, a(p), 300)
        s.h("Part 3  Savings", 11, "#2F5496")
        for p in ("Current account", "Savings and ISAs", "Shares and bonds", "Property other than your home"):
            s.side(p, a(p), 300)
        s.h("Part 4  Costs", 11, "#2F5496")
        for p in ("Rent or mortgage after benefit", "Council tax", "Building insurance"):
            s.side(p, a(p), 300)
        p = "Extra costs because of illness or disability (laundry, heating, diet, gardener, equipment)"
        s.box(p, a(p), 60)
        s.h("Part 5  Declaration", 11, "#2F5496")
        s.p("What I have told you is true. I will tell you if it changes.")
        for p in ("Signature", "Date"):
            s.side(p, a(p))
        return s.save()

    one = A("""
- PEARSALL | ROY EDMUND | AB 12 34 56 X | 16 LOCKSIDE | DAUGHTER (LPA) CAROL | 201.45 | 88.10 | 108.55 | NIL | NIL
- 1,940.22 | 14,300 | PREM BONDS 500 | NONE | 0 OWN OUTRIGHT | 38.90 | 6.20
- EXTRA WASHES DAILY 4.50, GARDENER 30 A MONTH, LIFELINE 5.25 A WK | C PEARSALL P.P. R E PEARSALL | 4.11.24
""")
    two = A("""
- Begum | Shirin | see letter | Flat 40 Towerfield | me |  | none | PIP enhanced both 184.30 | UC, letter enclosed
- 0 | about £200 | none | none | none | HB pays | CTR |  | special bread (coeliac), taxis to clinic £12 x 2
- S. Begum | 10 Feb
""")
    part = A("""
- Ormerod | Alan |  | 2 The Green | I do | 221.20 |  | 72.65 |  |  | not telling you |  |  |  |  |  |  |  |  |
""")
    return made(
        draw,
        ("Charging/FA2 paying for care form.pdf", A(), {"year": "2024/25"}),
        ("Charging/FA2.pdf", A(), {"cover": False}),
        ("Charging/example REP.pdf", one, {"year": "2024/25"}),
        ("Charging/Begum FA.pdf", two, {"cover": False}),
        ("Charging/Ormerod returned.pdf", part, {"year": "2024/25"}),
    )


def therapy_referral() -> list[Doc]:
    """A referral to occupational therapy with dotted leaders."""

    def draw(a: A, top: str = "") -> bytes:
        s = Sheet(10, left=60, hand="Times-Italic")
        s.h(f"Occupational Therapy referral {top}", 13)
        for p in (
            "Name:",
            "Date of birth:",
            "Address:",
            "Telephone:",
            "Lives alone / with:",
            "Type of home, owner or tenant:",
        ):
            s.dots(p, a(p))
        for p in (
            "Diagnosis and how it affects daily life:",
            "What can the person no longer do?",
            "Falls in last 6 months:",
            "Height and weight:",
            "Equipment already in place:",
            "Is the person aware of the referral?",
            "Risks to staff (pets, smoking, others):",
            "Referred by:",
            "Date:",
        ):
            s.dots(p, a(p))
        s.p("Return to: OT Duty, Riverside House. We aim to ring within five working days.", size=8)
        return s.save()

    one = A("""
- Moira Dunlevy | 3.5.1955 | 27 Priory Gardens | 01632 960161 | with husband | semi, own
- Parkinson's 8 years, freezes in doorways | bath; get up from settee; turn in bed | 4, none with injury
- 5'3, 9 st | raised toilet seat, one stair rail | yes | spaniel | PD nurse, A. Mould | 21/10/24
""")
    two = A("""
- Mr R. Fenwick | 77 yrs | 4 Colliery Cottages |  | alone | council | COPD on oxygen | stairs - sleeping in chair
- 1 | ? | perching stool | Y | smokes (O2!!) | Ward 12 | 9/1
""")
    part = A("""
- Ellen Sugden |  | Mill Bank | 01632 960172 |  |  | hip # |  |  |  | commode |  |  | Dr Rai |
""")
    return made(
        draw,
        ("OT/OT referral.pdf", A(), {}),
        ("OT/OT referral (housing partners).pdf", A(), {"top": "– for housing partners"}),
        ("OT/referral MD.pdf", one, {}),
        ("OT/ref Fenwick.pdf", two, {"top": "– for housing partners"}),
        ("OT/referral ES.pdf", part, {}),
    )


def complaint_leaflet() -> list[Doc]:
    """A complaints leaflet whose last page is a form."""

    def draw(a: A, *, tear: bool = False) -> bytes:
        s = Sheet(10, hand="Courier-Oblique", footer="Having your say – adult social care")
        if not tear:
            s.h("Having your say", 20)
            s.h("Compliments, comments and complaints about adult social care", 12)
            s.p("We want to know what you think. Most worries can be put right quickly by the person you deal with, so please speak "
                "to them or to their manager first. If that does not help, or you would rather not, you can make a complaint.")  # fmt: skip
            s.h("What will happen", 11)
            s.p("We will ring you within three working days to agree how to look into it and how long it will take. For most "
                "complaints that is 20 working days; if it is complex it can be up to 65. A manager who was not involved writes to "
                "you with what we found, says sorry if we got it wrong, and tells you what we will change.")  # fmt: skip
            s.h("Can somebody help me?", 11)
            s.p(
                "Yes. A friend, a councillor or an advocate can speak for you. If they act for you we need your consent."
            )
            s.h("Still not happy?", 11)
            s.p(
                "You can go to the Local Government and Social Care Ombudsman. They will normally ask that you complain to us first."
            )
            s.page()
        s.h("Tell us here", 14)
        p = "I want to make a"
        s.checks(p, "Compliment/Comment/Complaint", a(p))
        for p, high in (
            ("Your name and address", 45),
            ("If you act for somebody else: their name, and what you are to them", 30),
            ("What happened, and when?", 150),
            ("Who have you spoken to about it?", 30),
            ("What would put it right?", 70),
            ("How would you like us to contact you?", 25),
        ):
            s.box(p, a(p), high)
        return s.save()

    one = A("""
- Complaint | Mrs T. Illingworth, 9 Beacon Road | My father Joseph Illingworth
- Between 6 and 20 September nobody told us that his package had moved to another firm. Three different carers
  came, one at 10.45 when he is diabetic and needs breakfast before 8. I rang duty five times and was told someone
  would ring back.
- Duty desk, carers' manager | An apology to dad, and a named person | phone after 4
""")
    two = A("""
- Compliment | P Rusk |
- Delyth from the sensory team came out in the snow to fit the vibrating alarm. Nobody has explained anything so
  well.
- n/a | give her a rise | email on file
""")
    part = A("""
- Complaint | Anonymous |  | Your website goes round in circles |  |  |
""")
    return made(
        draw,
        ("Leaflets/Having your say.pdf", A(), {}),
        ("Leaflets/Having your say tear-off.pdf", A(), {"tear": True}),
        ("Complaints/C-0419 original.pdf", one, {"tear": True}),
        ("Complaints/compliment sensory team.pdf", two, {}),
        ("Complaints/C-0433 anon.pdf", part, {"tear": True}),
    )


def position_of_trust() -> list[Doc]:
    """A referral about a person in a position of trust, flowed as tables."""

    def draw(a: A, *, cover: bool = True, as_word: bool = False) -> bytes:
        guide = """
This form is for concerns about someone who works with adults with care and support needs, paid or not, who has behaved
  in a way that has harmed or may have harmed an adult or child, may have committed a crime against one, or behaved in a
  way that makes us question whether they are suitable. It is **not** for complaints about practice. Only share what is
  necessary and proportionate; record your reason. Tell the person, unless that would put somebody at risk.
"""
        text = f"""
# Person in a Position of Trust (PiPoT) referral
{guide if cover else ""}
!w 6,11
| #E4DFEC#The person the concern is about | < |
{a.r("Name and known aliases")}
{a.r("Date of birth")}
{a.r("Job or role, and employer")}
{a.r("Contact with adults or children outside work")}
| #E4DFEC#The concern | < |
{a.r("What is alleged, and how do you know?")}
{a.r("Is there a police or LADO reference?")}
{a.r("Does the person know? What did they say?")}
{a.r("Lawful basis for sharing")}
| #E4DFEC#Referrer | < |
{a.r("Name, role, agency")}
{a.r("Date sent")}
| #E4DFEC#PiPoT lead | < |
| Decision |  |
| Employer told on |  |
"""
        return (
            word(text, Look("Arial", 11, "403151"))
            if as_word
            else flow(text, 10, "#403151", footer="OFFICIAL-SENSITIVE")
        )

    one = A("""
- Dean Farrow-Smith | 02/10/1987 | Support worker, Lanternhouse Living | Runs junior football
- Arrested 14 January for assault on partner in front of child. Known from police disclosure, read out at MARAC.
- Crime 25/0091; LADO informed 15/1 | Yes, by employer. Says it was self-defence
- Public interest; Care Act para 14.120 | DS H. Marr, vulnerability unit | 16/01/25
""")
    two = A("""
- A.B. |  | Day centre volunteer driver | none known | Licence revoked for drink driving; did not disclose | No
- No – please advise | vital interests | Centre manager, Tidewell | 20.2.25
""")
    part = A("""
- Unknown "Shaz" |  | agency carer? |  | took photo of resident, put online |  |  |  | Whistleblower |
""")
    return made(
        draw,
        ("PiPoT/PiPoT referral.pdf", A(), {}),
        ("PiPoT/PIPOT referral editable.docx", A(), {"as_word": True}),
        ("PiPoT/DFS referral 160125.pdf", one, {"cover": False}),
        ("PiPoT/AB.docx", two, {"as_word": True}),
        ("PiPoT/whistleblow agency.pdf", part, {"cover": False}),
    )


def emergency_card() -> list[Doc]:
    """An application for a carer's emergency card with comb boxes for the name."""

    def draw(a: A, logo: str = "") -> bytes:
        s = Sheet(10)
        s.h(f"Carer's emergency card {logo}", 15)
        s.p(
            "Carry the card. If something happens to you, whoever finds it rings the number and we act on the plan below."
        )
        p = "Your name (capitals)"
        s.p(p)
        name = a(p)
        for n in range(24):
            s.c.rect(s.left + n * 19, s.y - 6, 19, 18)
            if n < len(name):
                s.c.drawString(s.left + n * 19 + 5, s.y - 1, name[n])
        s.y -= 28
        for p in (
            "Person you care for",
            "Their address",
            "What they need in the first 24 hours",
            "Medicines and allergies",
        ):
            s.side(p, a(p), 190, 30)
        for p in ("Emergency contact 1 (name, phone)", "Emergency contact 2 (name, phone)", "Key safe?", "Pets"):
            s.side(p, a(p), 190)
        p = "Collect card from"
        s.y -= 10
        s.checks(p, "Library/Carers' Hub/Post", a(p))
        return s.save()

    one = A("""
- JUNE HATHERSAGE | Colin, husband | same, 5 Weir Lane
- Tablets 8 and 8. Cannot be left at night. Will say he is fine. | Warfarin. Penicillin! | Son Neil 01632 960119
- Mrs Ashe no. 7 | yes - code with Hub | 2 hens | Post
""")
    two = A("""
- A MBEKI | twins Sam and Joy (22) | 60 Crown St | hoist, peg feed 4x, see hospital passport
- epilepsy rescue med in red bag | Sister Thandi 01632 960120 |  | N | none | Carers' Hub
""")
    part = A("""
- LEN TAPLOW | wife | 8 Orchard Way |  |  |  |  |  |  | Library
""")
    return made(
        draw,
        ("Carers/emergency card application.pdf", A(), {}),
        ("Carers/CEC application 2025.pdf", A(), {"logo": "– Brindleshire Carers' Hub"}),
        ("Carers/CEC Hathersage.pdf", one, {}),
        ("Carers/CEC 2.pdf", two, {"logo": "– Brindleshire Carers' Hub"}),
        ("Carers/CEC Taplow part.pdf", part, {}),
    )
