"""What busy practitioners write into forms: names, dates, ticks, and sentences in haste. All of it invented."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

_POOLS: dict[str, str] = {
    "name": "J Okafor|Priya Nandra|Dave L|M. Castellano|Bev Hartnoll|S Achebe|Lorna Pye|T Wieczorek|Gareth Munn|"
    "Aisha R|K. Dunmore|Moira Tait|Femi Adeyinka|Ruth Colley|Ian B|H Szabo|Carol-Anne Vickers|Nadia Q|Pete Rowntree",
    "person": "Mrs T|DH|Mr K|Client 40213|Miss O'D|A.B.|Mr and Mrs P|LAS 118204|Mary (prefers Molly)|Ref 77-2091|"
    "the adult (JW)|Mr S, 84|Case 5|Person C|Mrs Y",
    "role": "SW|Social worker|senior practitioner|OT|Team manager|ASYE yr 1|duty worker|Community care officer|"
    "Commissioning officer|registered manager|Support planner|AMHP|BIA|deputy manager|Head of service|carer (daughter)",
    "team": "Lowmoor locality|Hospital team|West|Access & First Contact|Transitions|LD team north|MH Older Adults|"
    "Reablement|Quality team|Commissioning|EDT|Sensory|Front door",
    "area": "North locality|Lowmoor|St Bride's ward|Eastgate|the whole county|Coastal strip|Town centre|Fenby|rural west",
    "service": "Larch Court|Homeward Care Ltd|Beacon Day Service|The Willows (res)|Swiftcare DCA|Rowan House|"
    "Outlook Supported Living|Tulip Lodge|Good Neighbours scheme|Pathway Extra Care",
    "address": "14 Fulmar Rd|Flat 3, Penny Court|c/o Rowan House|2 The Row, Fenby|NFA at present|Rm 12 Larch Court",
    "reason": "fall at home|carer breakdown|hospital discharge|self neglect|review overdue|moved area|request from GP|"
    "daughter rang, worried|change in needs|end of reablement|housing notice|safeguarding follow up",
    "status": "on track|done|slipped - sickness|not started|ongoing|closed|waiting on legal|complete 3/5|in hand|"
    "half way|with procurement|awaiting panel",
    "frequency": "weekly|every 6 wks|monthly|twice a year|as needed|daily am|fortnightly|4x day",
    "rating": "Good|RI|Good|Outstanding in parts|adequate|Good overall|needs work|3|2 - good|met|partly met|not met",
    "rag": "Red|Amber|Green|G|A|A|G|R|Green|amber (was red)",
    "yesno": "Yes|No|Y|N|yes|no|Yes - see notes|y|N, not needed|Yes x2|No (see below)",
    "outcome": "closed, advice given|care package up to 21 hrs|passed to LD team|feels safer at home|referred to OT|"
    "no further action|DP set up|back at the club twice a week|placement found|went home with reablement|NFA|"
    "equipment fitted|upheld in part|still open",
    "doc": "care plan v3|case note 12/2|supervision file|rota wk 14|email from provider|MCA2 on system|panel minutes|"
    "chronology|training log|not seen|system episode|visit record",
    "phone": "01632 960114|07700 900321|ext 4471|01632 960880|07700 900 045|by text only",
    "email": "duty@wex.example|lowmoor.team@care.example|bev.h@larch.example|none|brokerage@council.example",
}
_SHORT = (
    "as above|n/a|see notes|none known|discussed with {name}|agreed {day}|to be picked up by {name}|not at this visit|"
    "{n} hrs a week|since {month}|mostly ok|yes with help from {kin}|declined|spoke to {kin} on phone|copy on file|"
    "see case note {day}|{n} of {m}|managing but tired|same as last time|{team} to lead|prefers mornings|interpreter used|"
    "{kin} lives nearby|no concerns|walks w/ frame|lost confidence after fall|reviewed {day}, no change|{n}%|ok"
)
_SENTENCES = (
    "Saw {person} at home with {kin}, who does most of the cooking and is worn out.|Rang {team} twice, no answer yet.|"
    "Package went up to {n} hours after the stay in hospital and has held.|"
    "{person} told me she would rather stay put than move to {service}.|Capacity assessed for the decision about money, had capacity on the day.|"
    "Provider missed {n} calls in {month}; they say the rota is now covered.|House cold, heating had been off since {month}.|"
    "Recording is good on facts but the person's own words are missing.|{kin} asked for a break and was given {n} weeks of sitting service.|"
    "We agreed that {name} will chase the OT report by {day}.|No evidence that the carer was offered an assessment in own right.|"
    "Staff I spoke to knew the residents well and could say what each liked.|Medication chart had {n} gaps which nobody could explain.|"
    "Feels listened to now, said last worker never rang back.|Waiting list stood at {m} in {month}, down from {m2}.|"
    "{service} has a new manager and agency use is falling.|Direct payment suits him as he can keep the same PA.|"
    "Risk of falls on the stairs talked through, {person} accepts it.|Advocate booked for {day} because there is no one else.|"
    "We were short by {n} posts over the winter and reviews slipped.|The plan names goals but not who does what.|"
    "Two people said the letter was hard to follow, now rewritten in plain words.|Brother disagrees, wants residential.|"
    "Discharge was on a Friday pm with nothing in place, equipment came Monday.|She goes to the lunch club again and has met neighbours.|"
    "Training done by {n} of {m} staff, the rest booked for {month}.|Lunch was rushed and music loud, fed back to the manager.|"
    "Chronology helped, it showed the same worry raised {n} times since {month}.|Police informed, no crime recorded.|"
    "Budget {n}k over at period {k} because of new placements.|The group liked the film but wanted it in BSL.|"
    "Good use of family network before paid care was thought of.|Letter sent late, apology given by {name}.|"
    "Agreed to review after {n} weeks rather than wait for annual.|People from {area} are under represented among those we reach.|"
    "{kin} holds LPA for finance, seen copy.|Cannot say that this made a difference yet, numbers are small.|"
    "Night calls stopped once the sensor was in.|I was nervous about court but {name} came with me.|"
    "Contract meeting on {day}: improvement notice lifted.|Hoist serviced {month}, sling worn and replaced.|"
    "Would do it differently next time and involve {kin} sooner.|Housing will move them up a band if we write in support."
)
_REPORTS = (
    "The number of people waiting for an assessment fell from {m2} in {month} to {m} at the end of the year.|We listened to carers in {area} and changed the offer as a result.|"
    "Spending on home care rose by {n}% while the number of people supported stayed level.|Most people who finished reablement needed no further help, and a fifth needed less than before.|"
    "The market in {area} remains fragile and {n} providers have left it since {month}.|We know too little about why people from some communities do not come to us.|"
    "An independent review praised the relationship between practitioners and people, and asked for sharper recording.|Members agreed the recommendations in full and will return to them in {month}.|"
    "Reviews are done on time for {m} of {m2} people; the rest are older and more complex arrangements.|Partners describe the council as open, though decisions about funding can be slow.|"
    "A new pathway with health began in {month} and has handled {m} discharges.|The workforce plan has cut vacancies among social workers to {n}%.|"
    "Safeguarding concerns rose by {n}%, which we think reflects better awareness in care homes.|Direct payments are taken up by fewer people than in councils like ours.|"
    "Supported living will grow by {m} tenancies over {k} years so that fewer people move away.|People told us that they want to speak to one person who knows them.|"
    "The programme is on budget, and its benefits will be counted from {month}.|Feedback from the forum led to plainer letters and a direct number for each team.|"
    "Audit found good practice in {m} of {m2} records and asked for improvement in the others.|We will hold a further round of engagement before anything is decided.|"
    "Unpaid carers save the county more than its whole budget for adults.|The board oversees this work and reports to cabinet twice a year.|"
    "Training reached nine in ten of the staff who need it.|Demand from working age adults is growing faster than our population."
)
_ACTIONS = (
    "{name} to ring {kin} by {day}|Send care plan to {service}|book joint visit with OT|chase brokerage re {n} hrs|"
    "Add to agenda for {month} meeting|rewrite section 2 with the person|share learning at team mtg|refer for telecare|"
    "Ask legal about tenancy|re-audit {n} files in {month}|close if no reply by {day}|update risk assessment|recruit {n} x band 7|"
    "Provider to send training matrix|set up task group with carers|fix the web page|publish easy read version"
)
_RISKS = (
    "Home care market too thin in {area}|staff sickness over winter|Provider failure at {service}|system downtime|"
    "DoLS backlog, {m} waiting|overspend of {n}k|loss of key worker|data quality of CLD return|carers not identified|"
    "delays in adaptations|Fire safety at {service}|reliance on agency|consultation challenged|unallocated cases"
)
_SLOTS = {
    "kin": "her daughter|his wife|the son|neighbour|mum|her sister|partner|a friend",
    "month": "Jan|February|March|April|May|June|July|Sept|October|Nov",
}
_HASTE = (
    ("with ", "w/ "),
    (" and ", " & "),
    ("because", "bc"),
    ("discussed", "disc."),
    ("weeks", "wks"),
    ("their", "thier"),
)
_SLOT = re.compile(r"\{(\w+)\}")

MANNERS = ("tidy", "tidy", "terse", "sloppy", "wordy")
"""How one person writes all through a form."""


def answer(kind: str, pen: Random, manner: str) -> str:
    """Return what somebody writes where `kind` is asked for; kinds are named by what is wanted, not by a question."""
    if kind in _MADE:
        return _MADE[kind](pen)
    if kind in _ROUGH:
        return _roughened(_drawn(_ROUGH[kind], pen), pen, manner)
    if kind == "long":
        return _roughened(_sentences(pen, manner), pen, manner)
    return _drawn(_POOLS[kind], pen)


def day(pen: Random) -> str:
    """Return a date as somebody writes it."""
    d, m, y = pen.randint(1, 28), pen.randint(1, 12), pen.choice([2022, 2023, 2024])
    month = ("Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")[m - 1]
    return pen.choice(
        [f"{d:02}/{m:02}/{y}", f"{d}.{m}.{y % 100}", f"{d} {month} {y}", f"{d} {month}", f"{d}/{m}/{y % 100}"]
    )


def _number(pen: Random) -> str:
    return str(pen.choice([pen.randint(1, 30), pen.randint(31, 900)]))


def _money(pen: Random) -> str:
    return f"£{pen.randint(3, 900)}{pen.choice(['', '.50', 'k', ',000'])}"


def _essay(pen: Random) -> str:
    return " ".join(_drawn(sentence, pen) for sentence in pen.sample(_REPORTS.split("|"), pen.randint(4, 7)))


def _sentences(pen: Random, manner: str) -> str:
    if manner == "terse" and pen.random() < 0.5:
        return _drawn(_SHORT, pen)
    count = {"tidy": 2, "terse": 1, "sloppy": 2, "wordy": 4}[manner]
    return " ".join(_drawn(_SENTENCES, pen) for _ in range(pen.randint(1, count)))


def _drawn(pool: str, pen: Random) -> str:
    return _SLOT.sub(lambda slot: _slot(slot[1], pen), pen.choice(pool.split("|")))


def _slot(name: str, pen: Random) -> str:
    if name in _SLOTS:
        return pen.choice(_SLOTS[name].split("|"))
    if name == "day":
        return day(pen)
    if name in _POOLS:
        return pen.choice(_POOLS[name].split("|"))
    least, most = {"n": (2, 12), "k": (2, 12), "m": (13, 240), "m2": (241, 600)}[name]
    return str(pen.randint(least, most))


def _roughened(text: str, pen: Random, manner: str) -> str:
    if manner == "sloppy":
        for whole, cut in _HASTE:
            if pen.random() < 0.5:
                text = text.replace(whole, cut)
        return text.lower().rstrip(".") if pen.random() < 0.7 else text.replace(". ", ", ")
    return text.rstrip(".") if manner == "terse" else text


_ROUGH = {"short": _SHORT, "action": _ACTIONS, "risk": _RISKS}
_MADE: dict[str, Callable[[Random], str]] = {
    "date": day,
    "number": _number,
    "score": lambda pen: str(pen.randint(1, 5)),
    "percent": lambda pen: f"{pen.randint(31, 100)}%",
    "money": _money,
    "age": lambda pen: str(pen.randint(19, 97)),
    "initials": lambda pen: "".join(pen.sample("ABCDEFGHJKLMNPRSTW", 2)),
    "mark": lambda pen: pen.choice(["Yes", "✓", "x", "Y", "✓", "yes"]),
    "essay": _essay,
}
