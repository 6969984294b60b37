"""Forms for practice quality: observation, case study, reflection, chronology."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Form, Look

OBSERVATION = Form(
    name="direct_observation",
    look=Look(
        shade="EAD1DC", font="Calibri", size=10, foot="Professional capabilities framework: nine domains", tick="☐☒"
    ),
    text="""
# Direct observation of practice
## Notes for the observer
Observe a whole visit or meeting. Ask the person's permission first. Do not take over unless somebody is at risk. Sit \
where you can be forgotten. Afterwards let the worker speak first. Judge against the level that the worker is at: \
readiness, end of first placement, end of last placement, ASYE, social worker, experienced, advanced.
| Worker | {} | Level | {}
| Observer | {} | Date | {}
| Kind of contact observed | {}
| Worker's plan for the visit (filled in beforehand by the worker) | {}
## Capabilities
|! Domain | What it means at this level | Seen? | Comment
|? 1 Professionalism | Presents as a social worker; punctual; honest about limits; uses supervision; looks after own \
wellbeing | {[]Yes; In part; Not seen} | {}
|? 2 Values and ethics | Respect, partnership, dignity; knows own assumptions and does not impose them | {[]Yes; In \
part; Not seen} | {}
|? 3 Diversity and equality | Asks about culture and identity; notices power; challenges | {[]Yes; In part; Not seen} \
| {}
|? 4 Rights, justice and economic wellbeing | Explains rights, charging, benefits; offers advocacy | {[]Yes; In part; \
Not seen} | {}
|? 5 Knowledge | Uses law, theory and research in an everyday way | {[]Yes; In part; Not seen} | {}
|? 6 Critical reflection and analysis | Tests more than one explanation; separates fact from opinion | {[]Yes; In \
part; Not seen} | {}
|? 7 Skills and interventions | Listens; builds a relationship quickly; clear plan; writes well | {[]Yes; In part; \
Not seen} | {}
|? 8 Contexts and organisations | Knows policy and local resources; works with other professions | {[]Yes; In part; \
Not seen} | {}
|? 9 Professional leadership | Shares learning; supports students and colleagues | {[]Yes; In part; Not seen} | {}
## What the person said
> Ask when the worker has gone: Did you feel listened to? Do you know what happens next? Anything that you would have \
liked to be different?
{}
## Worker's reflection
{}
## Observer's summary: strengths and one thing to work on
{}
| Signed (observer) | {} | Signed (worker) | {}
""",
    paths=(
        "Direct observation template.docx",
        "ASYE/observation form.docx",
        "Observation 2 - TR.docx",
        "obs JO.docx",
        "Observation - begun.docx",
    ),
    banks="alder cedar alder alder alder",
    filled=(
        """
Tobias Renn
Support worker, applying for the apprenticeship
Ada Mbeki-Lowe
28 January 2025
Review at home
To let CF lead; to ask about the money without making her feel accused
Yes | Early, badge shown
Yes | Asked where to sit
In part | Asked about church, not about food
Yes | Explained the eight-week rule in plain words
In part | Name the Act next time
Yes | Asked "what else could explain the balance?"
Yes | Warm; silence was used well
Yes | Knew the lunch club's cook
Not seen | ~
CF: "He's got time for you. He wrote it down and read it back."
I talked too fast about the money because I was nervous. I should have let Mabel finish.
Real curiosity and kindness. Work on saying which duty we are acting under.
A Mbeki-Lowe
T Renn
""",
        """
JO
SW
PT
2/10/24
s42 visit
calm, alone w/ her
Yes | y
Yes | y
Yes | y
Yes | y
Yes | y
Yes | y
Yes | v good
Yes | y
Yes | student with her
"nice. yes"
ok, long
keep. brevity in notes
PT
JO
""",
    ),
    partly=(
        """
Denholm Sykes
Review officer
~
11 March 2025
Telephone review
To keep to half an hour
Yes | Introduced himself
In part | ~
~2
Yes | ~
~*
""",
    ),
)

STUDY = Form(
    name="case_study_template",
    look=Look(font="Arial", size=12, blank="", grey=True),
    text="""
# Case study
> Use this template to tell the story of one person. No more than two pages. Change names and anything by which the \
person could be known. Ask for the person's agreement and send it with the study. The reader should finish it knowing \
what changed and why.
Title: {A short title that would make someone want to read on}
Theme: {Working with people / Providing support / Safety / Leadership}
Team: {Your team}
## Who is the person?
{Two or three sentences: what they like, who matters to them, what had happened. E.g. Nadia (not her real name) is \
34, paints, and lives with her brother.}
## What did they want?
{In their words}
## What did we do?
{Who did what. What was difficult? Which law or tool did you use?}
## What changed?
{Use numbers where you can. E.g. from four calls a day to one}
## What did the person say?
{A quotation}
## What did we learn?
{For you, your team, the council}
Agreed by the person on: {date}
""",
    paths=(
        "Case study template.docx",
        "Evidence library/Case study guidance and template.docx",
        "Case study - the bakery.docx",
        "CS4 prevention.docx",
        "Case study notes - Ruby.docx",
    ),
    banks="birch fern birch birch birch",
    filled=(
        """
The smell of bread
Working with people
Sensory team
Gareth (not his real name) is 58 and was a signwriter. He lost most of his sight in two months. He lives alone above \
a shop.
"I want to get to my mum's without somebody holding my elbow."
Mina, a rehabilitation officer, walked the route with him nine times. They used what does not change: the kerb, the \
crossing's hum, the bakery. We used reablement under section 2 of the Care Act, free for six weeks. Rain was the \
hardest because it hides sounds.
He goes alone three times a week. No care was needed; we had been asked for ten hours.
"I smelt the bread and knew I was nearly there."
That a route can be built from what a person already notices.
3 February 2025
""",
        """
Aunt's hair
Providing support
Reablement
M, 81, ex hairdresser, stroke
"do my own hair"
OT practised w/ adapted brush dly 3 wks
2 calls to 0
"look at me"
start w/ what they are proud of
12/11/24
""",
    ),
    partly=(
        """
Ruby's café
~
Transitions
Ruby is 17 and wants to work in a café.
"A job with Jess."
~*
""",
    ),
)

REFLECTION = Form(
    name="reflective_log",
    look=Look(blank="", font="Arial"),
    text="""
REFLECTIVE LOG – @@
Worker: {}
Date of event: {}
> Write freely. Ten minutes. Nobody marks it.
WHAT? What happened? Who was there?
{}
SO WHAT? What did I feel and think? What theory or value was at work? What did I not see?
{}
NOW WHAT? What will I do differently? What do I need?
{}
Shared with supervisor (date): {}
""",
    paths=("reflective log.txt", "Reflective log blank.txt", "log JO nov.txt", "log DS.txt", "log TR unfinished.txt"),
    banks="ivel keel ivel ivel ivel",
    stamps=(
        "ASYE and all staff",
        "ASYE and all staff",
        "ASYE and all staff",
        "ASYE and all staff",
        "ASYE and all staff",
    ),
    filled=(
        """
J Orde
5 November 2024
Visit to KB with her daughter. The daughter wept in the kitchen while I was measuring the bed.
I went on measuring. I was afraid of the time it would take. Afterwards I thought of what we say about carers and \
felt ashamed. I had not seen that she was grieving for a mother who is still alive.
Put the tape down. Ask before I leave: and how are you?
14 November 2024
""",
        """
DS
6/3
phone rv, man hung up
annoyed, then saw I'd read it off the screen
talk first, form after
7/3
""",
    ),
    partly=(
        """
Tobias
28 January 2025
First review on my own. CF was lovely. I went red when I got to the money.
~*
""",
    ),
)

CHRONOLOGY = Form(
    name="chronology_template",
    look=Look(wide=True, font="Calibri", size=10, shade="DDDDDD"),
    text="""
# Chronology of significant events
Name {______________} ID {__________} Begun on {__________} By {______________}
> A significant event is one that changed the person's life or the risk: a move, a death, a fall, a hospital stay, \
abuse, a change of carer. It is not a list of case notes. One line for each. Say where the information is from. \
Example: 02/02/2019 – husband died – depressed, lost weight – daughter, assessment of May 2019.
|=10 Date | Event | Effect on the person | What was done | Source
Last looked at {__________}
""",
    paths=(
        "Chronology template.docx",
        "chronology (blank).docx",
        "Chronology KB.docx",
        "chron 0342.docx",
        "chronology D - started.docx",
    ),
    banks="eden alder eden eden eden",
    filled=(
        """
KB
20114
22/11/2024
J Orde
1987 | Came to London from Montserrat with two children | Worked nights as a nurse for 25 years | – | KB // 2009 | \
Husband died | Moved in with daughter for a year | – | Daughter // March 2021 | Fell in the street, broken hip | \
Stopped going to choir | Reablement, six weeks | Discharge summary // May 2023 | Diagnosis of vascular dementia | \
Frightened, sold the car | Memory clinic | GP letter // Sept 2024 | Refuses evening call | Goes to bed in her clothes \
| Call logs for three weeks | Agency
10/01/2025
""",
        """
Mr E
0342
10/12/24
WF
2018 | son moved out | alone | n/a | dtr // 8/24 | fall | hosp 3/52 | poc x3 | letter // 11/24 | £ missing | upset | \
s42 | SA1
~
""",
    ),
    partly=(
        """
D
1990-D
~2
Jan 2024 | Evicted | ~ | ~ | ~
~
""",
    ),
)

FORMS = (OBSERVATION, STUDY, REFLECTION, CHRONOLOGY)
