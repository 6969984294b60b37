"""Forms in other shapes: sentence starters, web form messages, method statements, calls, ledgers, debriefs."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Fill, Layout, Sent


def adjustment_passport(f: Fill, v: int) -> str:
    """A reasonable adjustments passport: sentences begun for the person to end."""
    return f"""
T: My adjustments passport
{"C: For staff with a disability or health condition, and for carers" if v else ""}
{"This is yours. You decide who sees it. You need not finish every sentence." if v != 2 else "F: HR template AP-3"}
## {f("I am", " ", "...")}
## {f("At work I am good at", " ", "...")}
## {f("On a good day", " ", "...")}
## {f("On a bad day you may see", " ", "...")}
## {f("Please do", " ", "...")}
## {f("Please don't", " ", "...")}
## {f("Kit I use", " ", "...")}
## {f("Agreed with my manager", " ", "...")}
## {f("We will look at this again on", " ", "...")}
"""


def web_enquiry(f: Fill, v: int) -> str:
    """A councillor's enquiry as the web form mails it, or the page's text saved as sent out."""
    head = (
        "From: webforms@orrinshire.example\nTo: members.office@orrinshire.example\nSubject: Member enquiry\n\n"
        if not v
        else "From: members.office@orrinshire.example\nTo: All councillors\nSubject: Member enquiry: lines to copy and fill in\n\n"
    )
    return f"""
{head}{"A new enquiry has been sent" if not v else "Copy the lines below into a new message and answer each." if v == 1 else "Same as before with the ward line added. Please keep the capitals."}

COUNCILLOR
{f.a("COUNCILLOR")}
WARD
{f.a("WARD")}
RESIDENT (INITIALS ONLY)
{f.a("RESIDENT (INITIALS ONLY)")}
HAS THE RESIDENT AGREED? (YES/NO)
{f.a("HAS THE RESIDENT AGREED? (YES/NO)")}
WHICH SERVICE
{f.a("WHICH SERVICE")}
WHAT IS THE PROBLEM
{f.a("WHAT IS THE PROBLEM")}
WHAT WOULD PUT IT RIGHT
{f.a("WHAT WOULD PUT IT RIGHT")}
ANSWER TO GO TO (MEMBER/RESIDENT/BOTH)
{f.a("ANSWER TO GO TO (MEMBER/RESIDENT/BOTH)")}
"""


def method_statement(f: Fill, v: int) -> str:
    """Method statements in a tender: question, words allowed, weighting and a box for the response."""

    def ask(number: str, q: str, words: int, weight: int) -> str:
        return f"|w 1,7,2,1\n|= {number} | {q} | {words} words | {weight} % |\n|w 10\n|+ Response:\n| {f.a(q) or '<br><br><br>'} |"

    return f"""
H: Tender WX-2025-31, Community advocacy | Schedule 4
T: Method statements
{"Bidders must answer in the boxes. Words over the limit are not read. Pictures are not read. Score 0 to 5: 0 no response, 1 poor, 2 some concerns, 3 acceptable, 4 good, 5 excellent. A score below 3 for MS2 excludes the bid." if v != 2 else "Lot 2 only. Answer in the boxes."}
| {f("Bidder")} |
{ask("MS1", "How will you mobilise by 1 October?", 500, 15)}
{ask("MS2", "How will you keep people safe?", 500, 20)}
{ask("MS3", "How will advocates reach people who don't use words?", 750, 25)}
{ask("MS4", "How will you recruit and keep staff?", 400, 10)}
{ask("MS5", "What social value will you add?", 300, 10)}
{ask("MS6", "Tell us of a time when you challenged a council", 400, 20)}
"""


def mystery_call(f: Fill, v: int) -> str:
    """A mystery shopper's call sheet."""
    return f"""
# Call sheet
T: Mystery call {"to the front door" if v != 2 else "- weekend script"}
{"Ring from a withheld number. Use the story you were sent. Write straight after." if v else ""}
|w 8,8
|= What to note | Your note |
| {f("Shopper number")} |
| {f("Date and time of call")} |
| {f("Seconds until answered")} |
| {f("Menu options heard before a person")} |
| {f("Did they give a name?")} |
| {f("Did they ask if the person knew of the call?")} |
| {f("Was anything promised, and by when?")} |
| {f("Did it happen?")} |
| {f("How did you feel at the end (1 to 10)?")} |
| {f("One sentence they said which you remember")} |
"""


def payment_return(f: Fill, v: int) -> str:
    """Direct payment monitoring return: a ledger of months and a declaration."""
    quarter = ("April", "May", "June") if v != 2 else ("Month 1", "Month 2", "Month 3")

    def rows() -> str:
        return "\n".join(f"| {m} | {' | '.join(([*f.a(m).split(';'), '', '', ''])[:3])} |" for m in quarter)

    return f"""
R: {"DP/Q1" if v else "DP/Q1/2025"}
T: Direct payment: quarterly return
{f("Account holder", ": ", "________________________")}   {f("Reference", ": ", "DP-______")}
|w 3,3,3,3
|= Month | Paid in £ | Spent on care £ | Balance £ |
{rows()}
{f("Did you employ anyone new? Name and start date", "<br>", "<br>________________________________________")}
{f("Is insurance in date? Until when?", "<br>", "<br>________________________________________")}
{f("Why was money left over, if it was?", "<br>", "<br>________________________________________")}
{f.pick("Is the payment still right for you?", "Yes/No/Not sure", style="tick", sep="  ")}
{f("Anything that would make this easier?", "<br>", "<br>________________________________________")}
I enclose bank statements. {f("Signed", " ", "__________________")} {f("Date", " ", "________")}
"""


def incident_debrief(f: Fill, v: int) -> str:
    """A debrief after an emergency: bullets with nothing after them until somebody writes there."""

    def spot(q: str) -> str:
        raw = f.a(q)
        items = [part.strip() for part in raw.split("//")] if raw else ["", "", ""]
        return f"# {q}\n" + "\n".join(f"- {item or '~~ ~~'}" for item in items)

    return f"""
T: Hot debrief
{": Hold within 48 hours. Thirty minutes. No blame." if v == 1 else ""}
| {f("Incident")} | {f("Date of debrief")} |
| {f("Facilitator")} | {f("Who was there")} |
{spot("What went well?")}
{spot("What was hard?")}
{spot("What did we not know that somebody knew?")}
{spot("What do people need now?")}
{spot("What must change before next time?")}
"""


LAYOUTS = [
    Layout(adjustment_passport, False, (
        Sent("blank", "HR/My adjustments passport.docx", 1),
        Sent("blank", "HR/AP-3 passport.html", 2),
        Sent("filled", "HR/Passport H Iveson (shared with consent).docx", 0, """
Hal, reablement, nights
calm, and lists
you would not know
me counting, or going to sit in the van
text before you ring
move my locker
ear defenders, large print rota
same van each week (AB, 3 Feb)
3 August or sooner
"""),
        Sent("filled", "HR/adjustments passport carer.docx", 0, """
a brokerage officer who looks after two parents a train ride away
numbers and difficult phone calls
I'm at my desk at 7.30
me out in the corridor on the phone to a pharmacy. It isn't gossip.
- let me swap days at short notice<br>- keep Thursday meetings on Teams
say "at least they're in the same house"
nothing
Compressed hours, carer's leave in half days. Dilys, 14 May.
.
"""),
        Sent("partly", "HR/passport - first go.docx", 0, """
Tem
finding things
.
.
describe pictures
.
JAWS, second screen
"""),
    )),
    Layout(web_enquiry, True, (
        Sent("blank", "Members/Member enquiry lines.eml", 1),
        Sent("blank", "Members/Member enquiry lines (2).txt", 2),
        Sent("filled", "Members/Member enquiry Cllr Frost.eml", 0, """
Anneke Frost
Saltby
M.T.
YES
Equipment
Bath lift broke on 2 July. Three visits promised, none made. She is 90 and washes at the sink.
A bath lift, or someone who rings to say why not
BOTH
"""),
        Sent("filled", "Members/enquiry Cllr Ojo blue badge.eml", 0, """
Cllr B. Ojo
Orme
K.
verbally, at surgery on Sat
Blue Badges
Refused, says letter, because walking "good". He has no left leg
look again
member
"""),
        Sent("partly", "Members/enquiry Cllr Peake.eml", 0, """
Peake
.
D.W.
.
Home care
Carer comes at 11 to get him up
"""),
    )),
    Layout(method_statement, False, (
        Sent("blank", "Procurement/WX-2025-31 schedule 4.docx", 1),
        Sent("blank", "Procurement/WX-2025-31 schedule 4 lot 2.pdf", 2),
        Sent("filled", "Procurement/Voice Forward schedule 4.docx", 0, """
Voice Forward
Eleven of our fourteen advocates already work in the county. The other three start on 1 September. Open cases move over in three tranches by age of case, oldest first, with a joint call to each person.
Our lead sits on the board's learning group. In two years we raised 31 concerns, nine about services that paid us. Each advocate has a safeguarding conversation in supervision, recorded apart from casework.
Two advocates are trained in non-instructed advocacy by the four approaches. We spend the first three visits watching: at breakfast, on the bus, on a bad afternoon. We film with agreement and ask those who know the person what they see.
We pay £1.40 an hour above the sector and lose one in nine a year. People leave us for law school.
Four paid traineeships for people who have used advocacy; rooms at the hubs on Saturdays.
In 2023 we wrote a letter before claim about a man of 26 who had been in a unit for a year after being declared ready. He has a flat on Mill Lane.
"""),
        Sent("filled", "Procurement/bid 2 schedule 4 redacted.docx", 0, """
[Bidder 2]
TUPE list received. We would need until 15 October for IMHA. Interim: sessional staff.
Policies at annex C. DBS update service for all. Concerns go to the duty manager within the hour.
Talking Mats; objects; families. We'd ask the speech therapist first.
National pay scale. Turnover 24 %.
Work experience
.
"""),
        Sent("partly", "Procurement/schedule 4 working draft (Tern).docx", 0, """
Tern Valley Carers (consortium of three)
Who does what: see table, to be agreed on Friday
.
Observation; communication passports. Ask Jo for the choir story
"""),
    )),
    Layout(mystery_call, True, (
        Sent("blank", "Quality/Mystery call sheet.xlsx", 1),
        Sent("blank", "Quality/mystery_call_weekend.csv", 2),
        Sent("filled", "Quality/Mystery call 07.xlsx", 0, """
7
Tues 10 June 9.12
48
3
Yes, Carol
No
Leaflet in post by Friday
Came Thursday
9
"Take your time, I've got a tea."
"""),
        Sent("filled", "Quality/mystery call 11 weekend.xlsx", 0, """
11
Sat 14/6, 16:40
610 (gave up once)
5
no
no
ring back Monday
NO
3
'You've come through to the wrong bit'
"""),
        Sent("partly", "Quality/mystery call 14.xlsx", 0, """
14
Weds, lunchtime
95
.
Yes
.
.
to check on Friday
"""),
    )),
    Layout(payment_return, False, (
        Sent("blank", "Direct payments/Quarterly return.pdf", 1),
        Sent("blank", "Direct payments/Quarterly return any quarter.docx", 2),
        Sent("filled", "Direct payments/DP return Q1 Dhillon.pdf", 0, """
K. Dhillon
DP-0771
1,912.00;1,640.50;902.11
1,912.00;1,911.20;902.91
1,912.00;1,702.00;1,112.91
Yes: Marta, 12 May
Until 3 Feb 2026
One PA off sick in April. It will go on cover while I am at college in July.
Yes
Send it by text
K Dhillon
4/7/25
"""),
        Sent("filled", "Direct payments/Q1 return Mr Pask for Dylan.docx", 0, """
Mr R Pask for Dylan
DP-0340
612;588;140
612;612;140
612;300;452
no
yes, to Xmas
college trip, PA not needed for 10 days
Not sure
.
R Pask
1 July
"""),
        Sent("partly", "Direct payments/return Q1 returned to sender.docx", 0, """
Mrs L Foss
DP-0518
844;844;0
844;?;
.
.
Don't know where the paper is
"""),
    )),
    Layout(incident_debrief, True, (
        Sent("blank", "Emergency planning/Hot debrief.docx", 1),
        Sent("blank", "Emergency planning/Hot debrief.pptx", 2),
        Sent("filled", "Emergency planning/Hot debrief flood Saltby.docx", 0, """
Flood, Saltby, 9 February
11 February
Emergency planning officer
Duty manager, two drivers, hub, housing, EDT
List of 31 people who need power for equipment was right // Minibuses out by 5 am // Hub opened with soup
No phone signal on the front // Two lists of vulnerable people, 14 names on one only
The milkman knew who sleeps upstairs
Drivers: rest day. Mrs M: her cat found
One list, owned by EDT // Radios in two vehicles
"""),
        Sent("filled", "Emergency planning/hot debrief power cut Greenacre.docx", 0, """
Power cut at Greenacre, 6 hours
3/12
Sian O
manager, night lead, on-call
Generator // Torches in every room // Nobody moved
Lift. Stairs with evac chair, one person trained
Generator has fuel for five hours, supplier had told the old manager
Night lead thanked. Residents asked for cocoa.
Fuel; train six
"""),
        Sent("partly", "Emergency planning/debrief cyber (notes so far).docx", 0, """
Case system down, 2 days
.
.
BI, EDT, ops
Paper forms in the red folder
Nobody had the agencies' numbers
"""),
    )),
]  # fmt: skip
