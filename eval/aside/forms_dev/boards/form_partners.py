"""Forms of partnership boards and of commissioning."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Fill, Layout, Sent

LONG = (
    ("Leadership", (
        "1. Who leads on safeguarding adults in your organisation?",
        "2. When did your board or top team last discuss safeguarding adults?",
        "3. How does learning from reviews reach the front line?",
        "4. Do you have a policy on allegations against people in positions of trust?",
        "5. How many such allegations were made last year?",
        "6. What is your greatest risk?")),
    ("People", (
        "7. What share of staff have had level 1 training?",
        "8. What share of managers have had level 3?",
        "9. How is supervision recorded?",
        "10. How do you check references and DBS?",
        "11. How do volunteers learn about abuse?",
        "12. What do staff say about raising concerns?")),
    ("Making safeguarding personal", (
        "13. How do you ask what the person wants?",
        "14. What share were asked?",
        "15. What share said it was achieved?",
        "16. How is advocacy arranged?",
        "17. What has changed because of what people said?",
        "18. How do you involve families without losing the person?")),
    ("Capacity", (
        "19. How is capacity recorded?",
        "20. How do you audit it?",
        "21. What do you do when a person with capacity refuses help?",
        "22. How many applications to the Court of Protection?",
        "23. How are DoLS conditions followed up?")),
    ("Working together", (
        "24. Which multi-agency meetings do you go to?",
        "25. How often was your seat empty?",
        "26. What hinders information sharing?",
        "27. How do you work with children's services at 16 to 25?",
        "28. What do you do about modern slavery?",
        "29. Domestic abuse and older people: what have you done?",
        "30. Self-neglect: who leads?",
        "31. Fire: how many referrals to the fire service?")),
    ("Quality", (
        "32. How many concerns did you raise?",
        "33. How many became enquiries?",
        "34. How many were about your own services?",
        "35. What did your last audit show?",
        "36. Which actions from the last self-assessment are complete?",
        "37. Which are not, and why?")),
    ("Looking ahead", (
        "38. Three priorities for next year",
        "39. What should the board stop doing?",
        "40. What should the board begin?",
        "41. One example of which you are proud",
        "42. Anything else?")),
)  # fmt: skip


def board_interest(f: Fill, v: int) -> str:
    """Expression of interest in a seat on a partnership board: lines to write on."""
    line = "_" * 60
    return f"""
T: Would you like a seat on the board?
{"The Carers Partnership Board has three seats for carers. Meetings are every two months. We pay travel and £20 a meeting." if v != 2 else "The Learning Disability Partnership Board has two seats. You can bring a supporter. You can send a film or a recording instead of this form."}
{"Closing date: 30 June." if v == 1 else ""}
{f("Your name", ": ", line)}
{f("Address", ": ", line)}
{f("Phone or e-mail", ": ", line)}
{f.pick("I am (ring one)", "a carer/a person who uses services/both", sep=": ", style="del")}
{f("Tell us a little about yourself and why you are interested.", "<br>", f"<br>{line}<br>{line}<br>{line}<br>{line}")}
{f("What would you like the board to talk about?", "<br>", f"<br>{line}<br>{line}")}
{f("What would help you take part? (times, travel, large print, sitting care, interpreter)", "<br>", f"<br>{line}<br>{line}")}
{f("Who can we ask about you?", "<br>", f"<br>{line}")}
{f("Signed", ": ", "_" * 30)}     {f("Date", ": ", "_" * 15)}
"""


def interests_declared(f: Fill, v: int) -> str:
    """Register of interests for board members on dotted lines."""
    dots = "." * 90
    return f"""
H: {"Safeguarding Adults Board" if v != 2 else "Health and Wellbeing Board, Wexmoor"}
T: Declaration of interests {"2025-26" if v else ""}
Please return to the board manager by 30 April. Write NONE where there is nothing to declare{"; do not leave a line empty" if v == 1 else ""}.
{f("Name:", " ", dots)}
{f("Organisation and post:", " ", dots)}
{f("1. Paid work outside your main post", "<br>", f"<br>{dots}")}
{f("2. Directorships and trusteeships", "<br>", f"<br>{dots}")}
{f("3. Shares or ownership in a care provider", "<br>", f"<br>{dots}")}
{f("4. Contracts with the council or the NHS", "<br>", f"<br>{dots}")}
{f("5. Land or property let to a care provider", "<br>", f"<br>{dots}")}
{f("6. Close family who work in social care in this area", "<br>", f"<br>{dots}")}
{f("7. Gifts over £25 in the last year", "<br>", f"<br>{dots}")}
I shall tell the board within 28 days of any change.
{f("Signature:", " ", "." * 45)}   {f("Date:", " ", "." * 20)}
"""


def partner_assurance(f: Fill, v: int) -> str:
    """The safeguarding board's yearly self-assessment for partners, more than forty questions."""
    rag = "GAGGRAGGAG"

    def body() -> str:
        out = []
        for part, asks in LONG:
            out.append(f"|w 5,7,2\n|+ {part}\n|= Question | Your answer | RAG |")
            for n, q in enumerate(asks):
                had = len(f.missing)
                out.append(f"| {f(q)} | {rag[n] if len(f.missing) == had else ''} |")
        return "\n".join(out)

    page = (
        """# Before you begin
Each partner answers once a year. Answers are read by two other partners, who meet you for an hour in November. The aim is honesty, not marks.
- Answer for adults with care and support needs in our area only.
- Short answers are welcome. Evidence is asked for at the meeting, not here.
- RAG: red, amber or green, in your own view.
- If a question does not apply, say why.
===
"""
        if v != 2
        else ""
    )
    return f"""
T: Partner self-assessment 2025
C: Safeguarding Adults Board
{page}
| {f("Organisation")} |
| {f("Answered by")} |
| {f("Agreed by (chief officer)")} |
{body()}
"""


LAYOUTS = [
    Layout(
        board_interest,
        True,
        (
            Sent("blank", "Boards/A seat on the carers board.docx", 1),
            Sent("blank", "Boards/A seat on the LD board.pdf", 2),
            Sent(
                "filled",
                "Boards/EOI Mr Tuttle.docx",
                0,
                """
Owen Tuttle
9 Ford Lane
ring after six, 01632 960187
a carer
I have looked after my wife since 2011 and before that my dad. I was a bus driver. I know every stop in the county and which ones have no seat.
Breaks. Not leaflets about breaks.
Someone with Pam on the day, she can't be left past one o'clock
Linda at the carers' group
O Tuttle
2 May
""",
            ),
            Sent(
                "filled",
                "Boards/EOI form S Iqbal.docx",
                0,
                """
Saima Iqbal
Flat 2, 90 Orme Rd
saima@post.example
both
I use a chair and I look after my gran. People send me two different letters.
- one assessment for both<br>- why is day centre transport only 9 to 3?
Evenings. BSL for gran if she comes
.
SI
5/5/25
""",
            ),
            Sent(
                "partly",
                "Boards/EOI unsigned.docx",
                0,
                """
R. Delacourt
.
.
a carer
My son is 24 and has just left college with nothing to go to.
""",
            ),
        ),
    ),
    Layout(
        interests_declared,
        False,
        (
            Sent("blank", "SAB/Declaration of interests 2025-26.pdf", 1),
            Sent("blank", "HWB/Declaration of interests.docx", 2),
            Sent(
                "filled",
                "SAB/DoI independent chair.pdf",
                0,
                """
P. Harkness
Independent chair
Chair of another SAB (two days a month); lecturing
Trustee, Harbour Almshouses
None
NONE
NONE
Niece is a nurse at Fenbridge General
A book token, £30, declared 4/12
P Harkness
14.4.25
""",
            ),
            Sent(
                "filled",
                "SAB/declaration fire service.pdf",
                0,
                """
Group Manager L. Abbott
Fire and Rescue, Prevention
none
none
none
none
Yes - one house let to Fenmere Living since 2020 (wife's name)
none
none
.
.
""",
            ),
            Sent(
                "partly",
                "HWB/DoI ICB member.docx",
                0,
                """
Dr H. Quist
ICB partner member, GP
.
Director, Quist & Lane Medical Ltd
.
See 2: practice holds an enhanced service for care homes
""",
            ),
        ),
    ),
    Layout(
        partner_assurance,
        True,
        (
            Sent("blank", "SAB/Partner self-assessment 2025.docx", 1),
            Sent("blank", "SAB/Partner self-assessment 2025 (short intro).pdf", 2),
            Sent(
                "filled",
                "SAB/Self-assessment housing association.docx",
                0,
                """
Orrin Housing Association
Director of Neighbourhoods
J. Mbeki
Director of Neighbourhoods
March and September
Toolbox talks; one page each
Yes, 2023
1
People who will not let us in
91 %
64 %
In the HR system, six-weekly
New posts and every three years
Residents' panel had a session in May
Survey: 82 % would raise it
A question on the referral
not counted before April
not known
We ring the council
Gas visits may now be moved twice
Consent first, then ask who they trust
On the tenancy file where needed
We don't yet
Keep going. Same officer.
None
n/a no DoLS
MARAC, high risk panel
Twice of eleven
Unclear what we may be told
Two officers on the transitions group
Trained gas engineers, three referrals
Older women's refuge, two flats
Head of Income, to change
31
44
12
4
Repairs staff know the signs; call centre less so
Policy; champions
Hoarding protocol, waiting for fire service
1 call centre 2 hoarding 3 contractors
Long papers
Visits to one another
Mr G had let no one in for six years. A plumber sat on the step with him for three Tuesdays.
.
""",
            ),
            Sent(
                "filled",
                "SAB/SAB self assessment Police.docx",
                0,
                """
Police, western division
Vulnerability hub
Ch. Supt
Det Supt
Monthly
Briefings, 7-minute
Yes
9
Volume
97
88
PDR
Vetting
N/A few volunteers
.
Officers' checklist
58 %
Not recorded
Through council
Body-worn video guidance rewritten with a deaf users' group
Speak alone first
In the report
Dip sample 20 a month
Refer, record rationale
0
n/a
MASH; MARAC; SAB exec
0 of 6
Two systems
Missing persons protocol
Specialist team, 14 adults
Training with hospital
Not us
19
1,204
Held by council
6
Quality of narrative up, voice of adult still weak
All but one
Recording of outcome: needs IT change
Voice, repeat victims, care homes
.
Joint call with council every morning at 8.45
Sgt Ito and the doorstep fraud circle
Thank you for the shorter version
""",
            ),
            Sent(
                "partly",
                "SAB/Self-assessment ambulance trust (part).docx",
                0,
                """
Ambulance service
Safeguarding lead
.
Named nurse
Quarterly
Bulletin
Yes
.
Staff turnover
95 %
.
E-form
Yes
Community responders do level 1
.
Asked at scene when safe
.
.
Refer on
.
.
ePR capacity tab
Yearly, 60 records
Clinical advice desk
""",
            ),
        ),
    ),
]
