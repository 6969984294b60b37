"""What the forms of the development set ask, subject by subject, and what people answer."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What one form is about; layouts decide how it looks."""

    title: str
    intro: str
    facts: tuple[tuple[str, str], ...]  # label and kind of answer
    questions: tuple[str, ...]
    standards: tuple[str, ...]  # statements to rate or check


def _subject(title: str, intro: str, facts: str, questions: str, standards: str) -> Subject:
    pairs = tuple((label.strip(), kind) for label, _, kind in (part.partition("=") for part in facts.split(";")))
    return Subject(
        title=title,
        intro=intro,
        facts=pairs,
        questions=tuple(part.strip() for part in questions.split(";")),
        standards=tuple(part.strip() for part in standards.split(";")),
    )


SUBJECTS = (
    _subject(
        "Adult social care referral",
        "Please complete every section and send this to the contact centre by secure e-mail.",
        "Name of person=name;Date of birth=date;Address=place;NHS number=code;GP practice=place;Referred by=role;Preferred language=word",
        "What is the reason for this referral?;What does the person want to happen?;What support is in place now?;Are there any risks to visiting staff?;Who else is involved?",
        "The person knows about this referral;Consent was obtained;An interpreter is needed;The person lives alone;There are pets in the home",
    ),
    _subject(
        "Provider monitoring visit",
        "To be used by contract officers on every planned visit. Return within ten days.",
        "Provider=place;Registered manager=role;Date of visit=date;Officer=role;Beds occupied=figure;Current rating=word;Time of arrival=time",
        "What did residents say about living here?;How are complaints dealt with?;What has changed since the last visit?;What must improve before the next visit?;How are staff supervised?",
        "Care plans are up to date;Medicines are stored safely;The rota matches the staff on shift;Call bells were answered promptly;Menus offer a choice",
    ),
    _subject(
        "Case file audit",
        "Audit three files a month. Give a score and the reason for it.",
        "Case reference=code;Team=team;Auditor=role;Date of audit=date;Worker=role;Type of work=word",
        "What was done well?;What could have been done better?;What was the effect on the person?;What are the agreed actions?",
        "The chronology is current;The person's own words are recorded;Risk has been assessed;The plan follows from the assessment;Management oversight is on file;Advocacy was considered",
    ),
    _subject(
        "Supervision agreement and record",
        "Both parties should keep a copy. Cancelled sessions must be rebooked within a week.",
        "Supervisee=role;Supervisor=role;Job title=role;Date=date;Next session=date;Team=team",
        "What has gone well since we last met?;Which cases were discussed?;How are workload and wellbeing?;What learning is needed?;What actions were agreed?",
        "Annual leave is booked;Mandatory training is complete;Lone working is understood;Recording is up to date;Toil is agreed",
    ),
    _subject(
        "Equality impact assessment",
        "Complete at the start of a project. Refer to the guidance on the intranet.",
        "Name of proposal=word;Service area=team;Lead officer=role;Date started=date;Approved at=word;Review due=date",
        "What is changing and why?;Who was consulted?;What does the evidence show?;What will be done to reduce any harm?;How will the effect be monitored?",
        "Age;Disability;Gender reassignment;Pregnancy and maternity;Race;Religion or belief;Sex;Sexual orientation;Carers",
    ),
    _subject(
        "Carer's assessment",
        "This is your chance to tell us about your caring role. Use extra sheets if you need them.",
        "Your name=name;Your telephone=phone;Person you care for=name;Relationship=word;How long you have been caring=word;Date completed=date",
        "What do you do for the person you care for?;How does caring affect your health?;What would make caring easier?;What happens in an emergency?;Do you get enough sleep?",
        "I can leave the house when I need to;I have time for friends;I know who to contact;My own health is good;I feel safe",
    ),
    _subject(
        "Safeguarding adult concern",
        "Do not delay. If anyone is in immediate danger ring 999 first.",
        "Adult at risk=name;Address=place;Date of incident=date;Time=time;Type of abuse=word;Reported by=role;Police reference=code",
        "What happened?;What action was taken to make the person safe?;What are the adult's wishes?;Who else has been told?;Are other people at risk?",
        "The adult has capacity for this decision;The adult agrees to this referral;A person in a position of trust is involved;Evidence was preserved;Family are aware",
    ),
    _subject(
        "Lone working risk assessment",
        "Managers must review this each year and after every incident.",
        "Activity=word;Location=place;Assessor=role;Date assessed=date;Persons at risk=word;Review date=date",
        "What are the hazards?;What controls are in place?;What further action is needed?;Who will do it and by when?",
        "Violence or aggression;Slips and trips;Driving for work;Infection;Animals;Manual handling;Poor mobile signal",
    ),
    _subject(
        "Induction programme sign-off",
        "To be worked through with your line manager in the first twelve weeks.",
        "New starter=name;Post=role;Start date=date;Line manager=role;Base=place;Buddy=name",
        "Which parts of the job are new to you?;What support would help?;What went well in week one?;What would you change about the induction?",
        "Tour of the building;Fire procedure;Case recording system;Safeguarding basics;Data protection;Expenses and mileage;Health and safety",
    ),
    _subject(
        "Business case for a new service",
        "Keep to two pages. The board will not read appendices.",
        "Project title=word;Sponsor=role;Version=code;Date=date;Cost in first year=money;Directorate=team",
        "What is the problem?;Which options were looked at?;What are the benefits?;What are the main risks?;How will it be paid for?;What is the timetable?",
        "Strategic fit;Value for money;Affordability;Achievability;Social value",
    ),
    _subject(
        "Direct payment monitoring",
        "Please send bank statements with this. We will return originals.",
        "Account holder=name;Period=word;Opening balance=money;Closing balance=money;Employer number=code;Completed on=date",
        "How was the payment used?;Has anything changed in your needs?;Do you need help with payroll?;What has the payment made possible?",
        "Statements are attached;Tax has been paid;Insurance is in force;Contingency is untouched;Receipts are kept",
    ),
    _subject(
        "Training evaluation",
        "Your views help us to improve. It takes three minutes.",
        "Course=word;Trainer=name;Date attended=date;Your team=team;Venue=place",
        "What was most useful?;What was least useful?;What will you do differently?;Would you recommend it, and why?",
        "The aims were clear;The pace was right;The trainer knew the subject;The room was suitable;Handouts were useful;I feel more confident",
    ),
    _subject(
        "Mental capacity assessment record",
        "Complete one for each decision. Start from the presumption of capacity.",
        "Person=name;Decision to be made=word;Assessor=role;Date of assessment=date;Place=place;Reference=code",
        "Why is capacity in doubt?;How was the person helped to decide?;Can the person understand and retain the information?;Can the person weigh it and communicate?;What is the outcome, with reasons?",
        "Information was given in plain words;The best time of day was chosen;Communication aids were used;A relative was present;The decision can wait",
    ),
    _subject(
        "Complaint investigation record",
        "The investigating officer fills this in. Reply within 25 working days.",
        "Complaint number=code;Complainant=name;Received=date;Investigating officer=role;Service complained of=team;Reply sent=date",
        "What is the complaint about?;What outcome does the complainant want?;What was found?;What will be done differently?",
        "Acknowledged within three days;Advocacy offered;File reviewed;Staff interviewed;Apology given;Learning shared",
    ),
)

_FIRST = [
    "Asha",
    "Bernard",
    "Celia",
    "Dermot",
    "Esme",
    "Farid",
    "Greta",
    "Hamish",
    "Iona",
    "Jerome",
    "Keira",
    "Leroy",
    "Mina",
    "Nuala",
    "Oscar",
    "Petra",
]
_LAST = [
    "Achebe",
    "Bolton",
    "Cray",
    "Dunmore",
    "Eastwick",
    "Fenn",
    "Garrod",
    "Hale",
    "Ilves",
    "Jessop",
    "Kerr",
    "Lomax",
    "Marsh",
    "Noble",
    "Orme",
    "Pryce",
]
_PLACES = [
    "Rowan Court",
    "14 Mill Lane, Thornmere",
    "Beech House",
    "Harbour View",
    "22 Quarry Road",
    "The Old Dairy",
    "Lime Tree Lodge",
    "Flat 3, Elm Buildings",
]
_TEAMS = [
    "North locality",
    "Hospital discharge",
    "Learning disability",
    "Front door",
    "Reviewing team",
    "Sensory team",
    "East locality",
    "Commissioning",
]
_ROLES = [
    "Senior practitioner",
    "Occupational therapist",
    "Contracts officer",
    "Team manager",
    "Social worker",
    "Community nurse",
    "Brokerage officer",
    "Advanced practitioner",
]
_WORDS = [
    "Planned",
    "Twice weekly",
    "Older people",
    "Daughter",
    "Good",
    "Polish",
    "Reablement",
    "Neglect",
    "Day opportunities",
    "Since 2019",
    "Requires improvement",
    "Quarter 2",
]
_SENTENCES = (
    "She told us that mornings are the hardest and that the carer was late on {n} days in {month}.",
    "The ward rang on {month} {n} and discharge went ahead without the equipment.",
    "He wants to stay at home and to see his brother in {place} each week.",
    "We agreed that {team} would ring every Friday until the new rota was in place.",
    "Two of the {n} calls had been missed and nobody had told the family.",
    "Staff said that the change in {month} had made handover quicker.",
    "The lift at {place} was out of order again, so the visit took place downstairs.",
    "Her neighbour has a key and helps with shopping; nothing else is in place.",
    "There were {n} people in the lounge and most were asleep by two o'clock.",
    "The manager was open about the gaps and showed us a plan with dates.",
    "No advocate had been offered, although the file says one was needed in {month}.",
    "He was clear about what he wanted and could say it back in his own words.",
    "The budget for this is {n} thousand pounds and was approved by panel.",
    "An apology was given in person and the letter followed on {month} {n}.",
    "Sleep is broken {n} nights a week and she has stopped going to choir.",
    "Residents enjoyed the garden, and three asked for more trips out.",
    "I would like more time with {team} before taking on complex cases.",
    "Records for {month} were complete apart from one missing signature.",
    "The dog was shut in the kitchen when we arrived, which had been agreed beforehand.",
    "A hoist was ordered from stores and came within {n} days.",
)
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def answer(kind: str, rng: Random) -> str:
    """Make up an answer of a kind; hardly two are the same."""
    match kind:
        case "name":
            return f"{rng.choice(_FIRST)} {rng.choice(_LAST)}"
        case "role":
            return rng.choice((rng.choice(_ROLES), f"{rng.choice(_FIRST)} {rng.choice(_LAST)}, {rng.choice(_ROLES)}"))
        case "date":
            day, month = rng.randint(1, 28), rng.randint(1, 12)
            return rng.choice((f"{day:02}/{month:02}/2024", f"{day} {_MONTHS[month - 1]} 2024"))
        case "place":
            return rng.choice(_PLACES)
        case "team":
            return rng.choice(_TEAMS)
        case "word":
            return rng.choice(_WORDS)
        case "code":
            return f"{rng.choice('ABKTW')}{rng.randint(1000, 99999)}"
        case "phone":
            return f"01632 {rng.randint(100000, 999999)}"
        case "figure":
            return str(rng.randint(2, 60))
        case "money":
            return f"\u00a3{rng.randint(1, 90)},{rng.randint(100, 999)}"
        case "time":
            return f"{rng.randint(8, 17):02}:{rng.choice(('00', '15', '30', '45'))}"
        case "tick":
            return rng.choice(("X", "\u2713", "Yes"))
        case "yesno":
            return rng.choice(("Yes", "No", "Yes", "N/A", "Partly"))
        case "short":
            return _sentence(rng)
        case "prose":
            return " ".join(_sentence(rng) for _ in range(rng.randint(2, 4)))
    raise ValueError(kind)


def _sentence(rng: Random) -> str:
    return rng.choice(_SENTENCES).format(
        n=rng.randint(2, 27), month=rng.choice(_MONTHS), place=rng.choice(_PLACES), team=rng.choice(_TEAMS).lower()
    )
