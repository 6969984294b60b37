"""Stories, case notes, mails and short papers in ordinary prose."""

from eval.aside.forms_dev.boroughs.model import Look, Plain

DOCUMENTS = (
    Plain(
        path="Gareth's story.docx",
        bank="birch",
        text="""
# "I smelt the bread"
Gareth painted shop signs for forty years. Then, between Easter and Whitsun, he lost most of his sight.
When Mina first came he asked her not to move anything. They sat for a while. He wanted to get to his mother's house, \
eleven minutes' walk away, without somebody holding his elbow.
They walked it nine times. Mina did not count steps. She asked what he noticed. The kerb that is higher than the \
others. The hum of the crossing. The bakery.
In the rain the bakery was gone. That was a bad day. They went for tea and began again on Thursday.
The ward had asked us for ten hours of care a week. Gareth has none. He goes to his mother's three times a week and \
has shown the route to another man from the club.
""",
    ),
    Plain(
        path="Anonymised case notes Mr Y.pdf",
        bank="alder",
        text="""
# Case notes (anonymised): Mr Y
12/03 Visit. No answer. Left note.
14/03 Visit. Heard radio. Spoke through letter box. He said "not today". Left note with drawing of kettle.
19/03 Telephone call to brother, who has not seen him for two years. Willing to be rung.
21/03 Visit. Mr Y opened the door on the chain. Talked about the radio, which is a valve set. Agreed that I may come \
on Fridays.
28/03 Visit. Let in. Passage 40 cm wide. Newspapers to the ceiling. No heating. He was warmly dressed. No reason to \
doubt capacity about today's decision to decline a heater; executive capacity to be thought about.
04/04 Joint visit with fire officer. Alarm fitted. Mr Y made tea.
11/04 Supervision: manager agrees to go on weekly for three months.
""",
    ),
    Plain(
        path="Re form versions.eml",
        bank="eden",
        look=Look(top="tam@council.example | managers@council.example | Which version of the assessment form?"),
        text="""
All
Several of you have asked. The form to use is version 6, May 2024. It has your details, about you, outcomes, \
wellbeing, and decision. Version 5 had a page for risk that is now one box.
If you have begun someone's assessment on version 5 please finish it on that. Do not copy and paste between the two: \
the outcome rows are in another order and last week one person's laundry ended up under caring for a child.
Old versions come off the shared drive on Friday.
Tam
""",
    ),
    Plain(
        path="Blog from the PSW.html",
        bank="keel",
        text="""
# What I learned from reading fifteen files
I said that I would read a file a week this year. Here is what struck me.
The best ones begin with something you could not have guessed. The worst begin with a diagnosis.
Most of us are kind in person and stiff on paper. We "facilitate access to the community" when we mean that we went \
for a walk.
Chronologies are hard. Nobody was ever thanked for one. I shall thank you.
And forms: I counted how often the same question is asked on the way from first contact to support plan. Ethnicity, \
four times. Next of kin, five. We are doing something about it.
""",
    ),
    Plain(
        path="Briefing for members - winter.docx",
        bank="juniper",
        text="""
# Members' briefing: winter 2024
## Beds and discharge
On an average day 14 residents are ready to leave hospital and wait for care. Last winter it was 22. The step-down \
beds and the falls service should help.
## Home care
No one is waiting for home care for more than two days at the time of writing. We have 200 hours a week in reserve.
## Staff
Flu jabs are offered at all bases. Annual leave at Christmas has been planned so that each team has two thirds in.
## If residents ring you
Please pass them on to first contact the same day. In danger ring 999.
""",
    ),
    Plain(
        path="SAR Gillian - learning briefing.pdf",
        bank="heath",
        text="""
# Seven-minute briefing: Gillian
1 Background. Gillian was 62, had been a botanist and lived alone among her papers. She died in a fire.
2 What agencies knew. The GP knew that she had lost weight. Housing knew of the complaints. The fire service had been \
out twice. Nobody knew all of it.
3 Capacity. She was "deemed to have capacity" eleven times. Twice there was an assessment.
4 Persistence. Cases were closed when she did not open the door.
5 What helped. One housing officer talked about plants and was let in.
6 What must change. One lead; panel within ten days; closing is a decision and not a default.
7 What you can do. Think of someone whom you closed this year because they did not answer.
""",
    ),
    Plain(
        path="Memo on signatures.docx",
        bank="ivel",
        text="""
# Memo
To: all managers. From: Quality and performance. Date: 6 January 2025
Signatures. In December's sample one in five plans was not signed by the person. If somebody cannot or does not wish \
to sign, write why in the box and put your own name and the date. A cross or a recording is fine. Do not leave it \
empty and do not sign for them.
""",
    ),
    Plain(
        path="Annual report SAB short.docx",
        bank="heath",
        text="""
# Safeguarding Adults Board annual report in brief
## What we do
Three duties: a plan, a report, and reviews when someone dies or is badly hurt.
## The year in numbers
1,906 concerns; 593 enquiries; 94 per cent of people were asked what they wanted; 89 per cent got all or some of it.
## What went well
The self-neglect panel. Work with faith groups. Young people's safeguarding at 17 to 25.
## What was hard
Two partners missed three meetings. Data on ethnicity is still thin.
## What comes next
Listening to people who have been through an enquiry: 40 talks by March.
""",
    ),
    Plain(
        path="Practice framework summary.pptx",
        bank="larch",
        text="""
=== Our practice framework
Curious. Fair. Alongside.
=== Curious
* We ask before we tell
* We look for what is strong
* We keep more than one explanation in mind
=== Fair
* We know the law and say which one
* We notice power, ours first
* We share money fairly
=== Alongside
* We go with, not for
* We write so that the person would nod
* We say goodbye properly
=== How we will know
Audits, observation, feedback, complaints, and what people say in the street
""",
    ),
    Plain(
        path="Translation and easy read guide.txt",
        bank="fern",
        text="""
# Interpreters, translation and easy read
Ask what language and what kind of help. Do not ask a child to interpret. Ask relatives only in an emergency.
Book a spoken language interpreter by phone at once or face to face with two days' notice. British Sign Language \
needs five.
Letters over a page should go in easy read when the person has a learning disability. Forms in easy read: feedback, \
review, direct payment agreement, complaint. They are in the library.
Large print is 16 point at least, black on cream.
""",
    ),
    Plain(
        path="JSNA carers chapter.docx",
        bank="fern",
        text="""
# Joint strategic needs assessment: unpaid carers
## How many?
The census of 2021 counted 17,340 carers, 7.4 per cent of residents. 4,910 care for fifty hours a week or more.
## Who?
Three in five are women. Carers are more often from Bangladeshi and Irish households than chance would give.
## Health
Carers of fifty hours or more are twice as likely to say that their health is bad.
## What we offer
1,206 had an assessment or review; 402 a direct payment; 88 a break.
## Gaps
Young adult carers; carers who work; carers of people who use drugs.
## Recommendations
Identify earlier through GPs; count ethnicity; ask employers to sign the pledge.
""",
    ),
    Plain(
        path="Reablement leaflet large print.docx",
        bank="fern",
        look=Look(size=16),
        text="""
# Home First
We help you to do things for yourself again after an illness or a fall.
It lasts for up to six weeks and is free.
We will ask: what do you most want to be able to do? That goes at the top of your plan, on your fridge.
We come at about the time that you would do the thing. We will stand back as you get stronger. That is not rudeness.
At the end we look at the plan together. Most people need no more help from us.
""",
    ),
    Plain(
        path="Statement of purpose shared lives.pdf",
        bank="juniper",
        look=Look(font="Georgia"),
        text="""
# Shared Lives: statement of purpose
## Aims
To match adults who need support with families who have room in their home and their life.
## Who we support
31 people, aged 19 to 77, with a learning disability, mental illness or dementia.
## How we match
Both sides fill in a page about themselves. They meet for tea, then a day, then a weekend. Either may say no.
## Carers
24 households. Approved by a panel that has people who use Shared Lives on it. Reviewed yearly.
## Complaints
To the manager, then the council, then the Ombudsman.
## Registered manager
Imogen Sallow
""",
    ),
)
