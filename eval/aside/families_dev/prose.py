"""Sentences of council prose put together from parts, so that no two works say the same by accident."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

WHO = [
    "the locality team",
    "the hospital social work team",
    "the carers lead",
    "the reablement service",
    "the contracts officer",
    "the principal occupational therapist",
    "the front door",
    "the safeguarding hub",
    "the brokerage desk",
    "the review team",
    "the transitions worker",
    "the sensory service",
    "the approved mental health professionals",
    "the quality monitoring officer",
    "the provider forum",
    "the practice lead",
    "the commissioning manager",
    "the advocacy provider",
    "the night service",
    "the shared lives scheme",
    "the out of hours desk",
    "the direct payments adviser",
    "the community connectors",
    "the duty senior",
    "the integrated care board",
    "the housing options team",
    "the extra care scheme manager",
    "the equipment store",
]
DID = [
    "has agreed to look again at",
    "now keeps a weekly list of",
    "will bring to the monthly meeting",
    "asked families about",
    "reports each quarter on",
    "has cut the time spent on",
    "wrote a new procedure for",
    "trained every worker in",
    "is testing a different way of handling",
    "found gaps in",
    "was praised for its handling of",
    "cannot yet show the effect of",
    "shares with partners its figures for",
    "put two workers on",
    "has no agreed standard for",
    "tracks by hand",
    "has handed to the voluntary sector much of",
    "apologised for delays in",
    "recorded improvement in",
    "wants to widen",
]
WHAT = [
    "first assessments of unpaid carers",
    "reviews that fall due in the spring",
    "people who wait for a home care agency",
    "equipment that is not collected",
    "discharges on a Friday",
    "young adults moving from school",
    "complaints about late visits",
    "falls at home",
    "support for people with sight loss",
    "grants for small adaptations",
    "medication errors",
    "supported living vacancies",
    "the quality of case records",
    "concerns closed at the first call",
    "day opportunities in market towns",
    "interpreters for assessments",
    "short breaks",
    "people who fund their own care",
    "telecare alarms at night",
    "carers who are over eighty",
    "the handover between shifts",
    "pressure care in nursing homes",
    "requests from prisons",
    "hoarding and self-neglect",
    "money taken by relatives",
    "care homes rated below good",
    "loneliness among widowers",
    "assessments under the Mental Capacity Act",
    "applications for deprivation of liberty",
    "unplanned respite",
]
HOW = [
    "because people told us that they had to repeat their story",
    "after an audit of {n} case files",
    "so that nobody waits longer than {n} days",
    "although only {n} of {m} workers have attended",
    "with money from the better care fund",
    "since the restructure in the autumn",
    "and the figures have moved from {n} to {m} per cent",
    "as the peer challenge advised",
    "without adding to the cost of placements",
    "at the request of the experts by experience group",
    "before the winter pressures begin",
    "while two posts stay vacant",
    "in line with the joint strategy",
    "and {n} families have said that it made a difference",
    "following the death of a resident",
    "for the whole of the county except the islands",
    "with a target of {n} by the end of the year",
    "using the feedback of {m} people",
    "despite a rise of {n} per cent in demand",
    "and reports back to the board",
]
LEAD = [
    "In practice,",
    "By contrast,",
    "For that reason,",
    "Across the county,",
    "Last year,",
    "From the summer,",
    "On most days,",
    "Where this works well,",
    "In the two rural districts,",
    "As a first step,",
    "At the same time,",
    "With partners,",
    "Our view is that",
    "Managers say that",
    "People tell us that",
    "It remains true that",
]
HEADS = [
    "Purpose",
    "Scope",
    "What people told us",
    "How we work",
    "Roles and responsibilities",
    "Our approach",
    "Measures",
    "Risks",
    "Next steps",
    "Governance",
    "Training",
    "Resources",
    "Equality",
    "Background",
    "Standards",
    "Monitoring",
    "Recording",
    "Working with partners",
    "What the figures show",
    "Learning",
    "Priorities",
    "Communication",
    "Escalation",
    "Review",
]
SUBJECTS = [
    "Unpaid Carers",
    "Falls Prevention",
    "Direct Payments",
    "Hospital Discharge",
    "Supervision of Staff",
    "Medication Support",
    "Self-neglect and Hoarding",
    "Transitions to Adulthood",
    "Market Shaping",
    "Prevention and Wellbeing",
    "Waiting Well",
    "Sensory Needs",
    "Dementia Care",
    "Autism",
    "Recording with Care",
    "Complaints and Compliments",
    "Equipment and Adaptations",
    "Provider Failure",
    "Lone Working",
    "Positive Risk Taking",
    "Shared Lives",
    "Modern Slavery",
    "Whistleblowing",
    "Co-production",
    "Workforce Development",
    "Technology Enabled Care",
    "Mental Health Recovery",
    "Information and Advice",
    "Day Opportunities",
    "Out of Hours Cover",
    "Strengths-based Practice",
    "Financial Assessment",
    "Deprivation of Liberty",
    "Commissioning of Homes",
    "Learning Disability",
    "Housing with Care",
    "Quality Assurance",
    "Charging",
    "Advocacy",
    "End of Life Care",
]
SORTS = [
    "Policy",
    "Strategy",
    "Procedure",
    "Protocol",
    "Guidance",
    "Framework",
    "Standard",
    "Plan",
    "Practice Guide",
    "Terms of Reference",
]
TEAMS = [
    "North",
    "South",
    "East",
    "West",
    "Central",
    "Harbour",
    "Lowmoor",
    "Ashby",
    "Fenside",
    "Castle",
    "Millbrook",
    "Riverside",
]
SERVICES = [
    "Home Care",
    "Extra Care",
    "Supported Living",
    "Day Services",
    "Residential Care",
    "Reablement",
    "Shared Lives",
    "Nursing Care",
    "Respite Care",
    "Outreach",
]
PEOPLE = [
    "J Arkwright",
    "P Bello",
    "S Chaudhry",
    "M Dunne",
    "R Eriksen",
    "T Farrow",
    "A Gill",
    "L Hobday",
    "N Iqbal",
    "K Jessop",
    "D Kaur",
    "O Lund",
]
MONTHS = [
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


def sentence(draw: Random) -> str:
    """Return one sentence of 15 to 30 words."""
    parts = [draw.choice(WHO), draw.choice(DID), draw.choice(WHAT), draw.choice(HOW)]
    if draw.random() < 0.35:
        parts.append("and " + draw.choice(WHO) + " " + draw.choice(DID) + " " + draw.choice(WHAT))
    said = " ".join(parts).format(n=draw.randint(2, 480), m=draw.randint(2, 990))
    if draw.random() < 0.4:
        return f"{draw.choice(LEAD)} {said}."
    return said[0].upper() + said[1:] + "."


def paragraph(draw: Random, least: int = 2, most: int = 5) -> str:
    """Return a paragraph of some sentences."""
    return " ".join(sentence(draw) for _ in range(draw.randint(least, most)))


def paragraphs(draw: Random, count: int) -> list[str]:
    """Return `count` paragraphs."""
    return [paragraph(draw) for _ in range(count)]


def heads(draw: Random, count: int) -> list[str]:
    """Return `count` headings, each once."""
    return draw.sample(HEADS, min(count, len(HEADS)))


def synonyms(words: Sequence[str], draw: Random, share: float) -> list[str]:
    """Change a share of words one by one: replaced by another of the language, dropped or doubled by one beside it."""
    pool = " ".join([*WHO, *WHAT, *DID]).split()
    made: list[str] = []
    for word in words:
        if draw.random() >= share:
            made.append(word)
            continue
        step = draw.random()
        if step < 0.6:
            made.append(draw.choice(pool))
        elif step < 0.8:
            made += [word, draw.choice(pool)]
    return made
