"""Forms of the mental health teams."""

from __future__ import annotations

import html

from . import long_more
from .pen import Pen, form
from .sheet import Printed, sheet


@form(
    """AMHP/Outline report form.docx | AMHP/AMHP outline report - EDT version.pdf | AMHP/AMHP report 25-0311.docx | AMHP/AMHP outline rpt DR.docx | AMHP/report unfinished 0313.docx""",
    """25-0311 / Jo Tamblyn
13.11.1991
A&E, Harrowmere General, from home
Section 2
Consultant of the liaison team, GP Dr Lovegrove (knew the patient)
14:10 referral, 16:30 interview, 18:55 bed, 21:20 conveyed
Mother, Kay Tamblyn, by telephone 15:40. No objection.
Five days without sleep, gave away her car, walked along the railway at Penbrook on the 10th. Said 'I am the timetable'.
Home treatment twice daily: not accepted, and not safe with the line 200 m from the flat. Informal admission: agreed then left twice.
She asked for her phone charger, her sister, and not to go to Rowan ward. Sister told.
Application made
Two cats, neighbour has key. Car returned by police. No children.
Yes
N. Frayn, AMHP, warrant card seen
""",
    """0288 DR
5/11/84
SL flat
s3
1 x s12, 1 x RC
See log
Brother D. - objected then withdrew after explanation
Relapse, stopped depot Nov
CRHT declined. Informal n/a
.
Application made
PT informed
Y
KA
""",
    """0313
.
136 suite
Section 136
""",
)
def amhp_outline(d: Pen) -> bytes:
    """Statutory notes in small grey beneath each label."""
    w = sheet(d, font="Arial", note="grey", size=10.5)
    w.header(
        "Westermoor Council AMHP Service   |   MHA/OR/1"
        if d.v != 1
        else "Westermoor Council Emergency Duty Team   |   MHA/OR/1 (night)   |   leave with the hospital managers"
    )
    w.title("Outline report by the Approved Mental Health Professional")
    if d.v == 1:
        w.facts(
            "Service^Emergency Duty Team|Covers^Westermoor, Loxford|Telephone^01632 960112|Form^MHA/OR/1|Legal adviser on call^via switchboard"
        )
    w.note("""An AMHP should leave an outline report at the hospital when the patient is admitted, giving reasons for the application and details of any practical matters about the patient's circumstances which the hospital should
    know (Code of Practice, paragraph 14.93). Two copies: hospital managers and AMHP file. If no application is made say how the patient will have the care they need, and tell the nearest relative in writing when
    they asked for the assessment (section 13(4)).""")
    w.note(long_more.AMHP)
    w.kv(
        "Reference and patient|Date of birth|Seen at::place of interview and where from|Section considered|Doctors::state whether either had previous acquaintance and, if neither, why|Times::referral, interview, decision, bed identified, conveyed|Nearest relative::name, how identified under section 26, date informed (s.2) or consulted (s.3), objection"
    )
    for label, hint in (
        ("Reasons: nature or degree, and why detention", "Give facts and words. 'Lacks insight' is not a reason."),
        (
            "Less restrictive alternatives considered",
            "Crisis team, crisis house, family, informal admission, time. If none was available say so: it is a matter for the commissioners.",
        ),
        ("The patient's own views and wishes", "Include advance statements and who they asked us to tell."),
    ):
        w.box(label, 3, hint=hint)
    w.strike("Outcome", "Application made|No application|Further assessment", tail="")
    w.box(
        "Practical matters: property, pets, dependants, keys",
        2,
        hint="Section 47 of the Care Act: duty to prevent loss or damage.",
    )
    w.strike("Rights explained and leaflet given", "Yes|No", tail="")
    w.line("Signed")
    return w.bytes()


@form(
    """Crisis/My safety plan.pdf | Crisis/My safety plan - Loxford Crisis House.pdf | Crisis/Safety plan Jo T.pdf | Crisis/safety plan D.pdf | Crisis/plan half done.pdf""",
    """Not sleeping, buying things online, the railway
Radio 3, cats, cold flannel
Library, Asha's cafe (not the pub)
my sister Ros 01632 960171
CPN Ken, Samaritans text
Give Ros my bank card, Mum keeps the car keys
Cats
June
""",
    """voices louder
walk. fishing
bench by lock
brother
Ken
no tablets at home - weekly box
my nephew
.
""",
    """I go quiet
.
.
Nan
""",
)
def safety_plan(d: Pen) -> bytes:
    """Advice in each box above room for the person's own words."""
    p = Printed(
        d,
        face="Helvetica",
        size=10.5,
        note="greyoblique",
        tint="#2A6F6B",
        foot="Made with people who have used services in Loxford and Westermoor. You may copy this page. If life is in danger ring 999. NHS 111 then option 2, day and night.",
    )
    p.title("My safety plan")
    p.note("""This plan is yours. It is best made on a better day, with somebody you trust, and it is best kept where you will see it. You need not fill every box. Steps go from the things you can do alone to the people who can help; you do not have to begin
    at the beginning. Staff: do not write this for the person, do not use it as a contract, do not ask for a promise. Ask 'what might get in the way of this step?' and write that too.""")
    if d.v == 1:
        p.para(
            "Loxford Crisis House, 3 Weir Lane. Open 6 pm to 2 am. Your worker tonight will make a copy for you.",
            bold=True,
        )
    for label, hint in (
        (
            "1. How I know that things are getting worse",
            "Thoughts, pictures, moods, places. Small signs count. People often put: 'I stop answering messages', 'I stay up'.",
        ),
        (
            "2. Things I can do by myself",
            "Whatever takes your mind off it for twenty minutes. Something to hold, hear, smell.",
        ),
        ("3. Places and people that take my mind off it", "You need not tell them why."),
        ("4. People I can tell", "Name and number. Ask them first."),
        (
            "5. Professionals and lines I will use",
            "Care coordinator, crisis team, Samaritans, Shout by text, a listening cafe.",
        ),
        ("6. Making it safer around me", "What could be given to somebody, locked away, delivered weekly?"),
        ("7. The thing most worth living for to me", "One is enough."),
    ):
        p.box(label, 2, hint=hint)
    p.line("I would like to look at this again in", to=200)
    return p.bytes()


@form(
    """Handover to adult mental health team.html | Transition/CAMHS to AMHS handover (web form, Dene).html | Transition/handover_KB.html | Transition/handover 0071 saved page.html | Transition/handover draft saved.html""",
    """0071 K.B.
17 y 8 m
ADHD, recurrent self-harm, one admission 2023
Sees L. fortnightly; sertraline 100; school nurse
Yes
Eligible needs likely: keeping the flat, money. Assessment booked 12 March.
Wants the same day of the week and no more telling it all again
Joint appointment 3 April
G. Pym
""",
    """KB2
17/10
autism, OCD
CBT ended
No
Section 58 request made
Mum
tbc
GP
""",
    """0074
17.6
Psychosis, EIP
""",
)
def transition_handover(d: Pen) -> bytes:
    """A web form saved from the browser."""
    out = [
        "<!DOCTYPE html><html lang='en-GB'><head><meta charset='utf-8'><title>Handover to the adult team</title><style>.hint{color:#505a5f}label{font-weight:bold;display:block}textarea{width:40em;height:4em}</style></head><body>"
    ]
    out.append(
        "<header>Dene Partnership NHS Foundation Trust</header><h1>Handover from children's to adult mental health</h1>"
    )
    if d.v == 1:
        out.append(
            "<p>Form 12 of 14 &middot; version 8 &middot; last published 4 February 2025 &middot; <a href='mailto:transition@dene.example'>transition@dene.example</a></p>"
        )
    out.append("""<p>Use this form from six months before the eighteenth birthday. Do not use it for urgent transfers: telephone the duty senior of the adult team.</p>
<details open><summary>What good transition looks like</summary><p>NICE NG43 asks for a named worker before, during and for six months after; for planning from 13 or 14; for a meeting with the adult service before the move; and for a plan if the young person does not come to the first appointments. Section 58 of the Care Act gives a right to a child's needs assessment where it is likely that there will be needs for care and support after eighteen and it is of significant benefit. Section 17ZH of the Children Act 1989 keeps services going until the adult decision is made.</p>
<p>The adult team has agreed to accept handovers on the children's team's own formulation, without a new assessment of more than one hour.</p></details><form method='post'>""")
    for label, hint, big in (
        ("Reference", "Initials and number, not the name", False),
        ("Age", "Years and months", False),
        (
            "Difficulties and history in brief",
            "No more than 100 words. Risk history in the shared record, not here.",
            True,
        ),
        ("What is being provided now", "Who, how often, medicines", True),
        ("Has the young person agreed to the move?", "", False),
        ("Adult social care", "Has a transition assessment been asked for? Outcome?", True),
        (
            "What the young person wants",
            "In their words. If they have a passport or one-page profile, attach it.",
            True,
        ),
        ("First joint appointment", "It must be before discharge from the children's team", False),
        ("Named worker", "", False),
    ):
        said = html.escape(d(label))
        out.append(f"<label>{label}</label>" + (f"<div class='hint'>{hint}</div>" if hint else ""))
        if label.startswith("Has the"):
            for one in ("Yes", "No", "Not asked"):
                out.append(f"<input type='radio' name='agree'{' checked' if one == said else ''}> {one} ")
        elif big:
            out.append(f"<textarea>{said}</textarea>")
        else:
            out.append(f"<input type='text' value='{said}'>")
    out.append(
        "<p><button>Send</button> <button>Save and come back</button></p></form><footer><p>Your session ends after 20 minutes. By sending this form you confirm that sharing is lawful and necessary. Cookies | Accessibility | Privacy</p></footer></body></html>"
    )
    return "\n".join(out).encode()
