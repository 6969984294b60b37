"""Ordinary letters, mails, notices, pages of the web."""

from __future__ import annotations

from email.message import EmailMessage

from .pen import plain
from .plainly import pdf, word


@plain("Letters/Decision letter Complex Case Panel 034.docx")
def panel_letter() -> bytes:
    """A letter with reference lines."""
    w = word(font="Times New Roman", size=12)
    for line in (
        "Saltby and Dene Integrated Care Board",
        "Our ref: CCP/25/034",
        "Your ref: ASC/NH",
        "Date: 28 February 2025",
        "By e-mail only",
        "Head of Service, Westermoor Council",
        "Re: Mr N. Harcombe",
    ):
        w.para(line)
    w.para("""The Complex Case Panel considered your request on 25 February. It decided that health will contribute nothing to the cost of the placement from 6 December 2024, and gives the following reasons.

    The level in behaviour was agreed to be high, but the interventions in the plan are of a kind that a council may provide. In cognition the panel heard that the nursing home's programme includes sessions by an assistant psychologist; these are within the fee and are incidental to the placement.

    You may ask for the decision to be looked at again within ten working days. In the meantime the placement goes on as it is.""")
    w.para("Yours sincerely")
    w.para("Panel coordinator, for the Chair")
    w.para("cc: Director of Nursing; Director of Adult Social Services. Enc: none.")
    return w.bytes()


@plain("Mail/FW weekend desk.eml")
def mail_thread() -> bytes:
    """A thread of mails."""
    mail = EmailMessage()
    mail["From"] = "l.marchetti@harrowmere.example"
    mail["To"] = "hub@westermoor.example"
    mail["Subject"] = "FW: weekend desk"
    mail["Date"] = "Mon, 24 Feb 2025 08:20:00 +0000"
    mail.set_content("""Morning

See below from Rowan. Can we pick up at 9?

L

-----Original Message-----
From: rowan.ward@harrowmere.example
Sent: 22 February 2025 16:41
Subject: weekend desk

Rang three times.
Name on the rota: none.
Number on the poster: goes to the chapel.
Patient: stayed.
Family: cross, rightly.
Asked for: a name for next Saturday.
""")
    return mail.as_bytes()


@plain("Letters/RTF Thank you to partners.rtf")
def thanks_letter() -> bytes:
    """A letter to partners in RTF."""
    paras = (
        "Westermoor Council",
        "11 April 2025",
        "Dear colleagues",
        "Twelve of fourteen of you answered our request for frank views, and several were franker than the form allowed. Thank you.",
        "The marks ran from 3 to 9. The hub was marked highest and the AMHP service lowest, chiefly because its lead has changed three times. You asked for weekends, for earlier sight of the budget, and for a single view of the record.",
        "We have done the first from 8 March, will do the second in October by sharing the draft before it is published, and cannot do the third alone.",
        "Please hold us to this when we meet on 2 July.",
        "Director of Adult Social Services",
    )
    return (r"{\rtf1\ansi\deff0{\fonttbl{\f0 Calibri;}}\f0\fs24 " + r"\par\par ".join(paras) + r"\par}").encode()


@plain("Press/Press notice - red bags.txt")
def press_notice() -> bytes:
    """A press notice."""
    return b"""PRESS NOTICE
For immediate use: 3 March 2025
Contact: communications@westermoor.example, 01632 960150
Picture: yes (two). Caption below.

RED BAGS COME HOME

Glasses, dentures and hearing aids worth an estimated 11,000 pounds did not get lost last year, thanks to a bag.

Nineteen care homes in Westermoor pack a red bag when a resident goes to hospital. Stays were four days shorter where the bag was full.

"It sounds like nothing," said the manager of one home. "Try eating hospital toast without your teeth."

ENDS

Notes to editors: 1. The scheme is paid for by the Better Care Fund. 2. Interviews: Tuesday only.
Caption: A bag.
"""


@plain("Web/Leaving hospital - Westermoor Council.html")
def web_page() -> bytes:
    """A page of the council's site with a search box and a newsletter."""
    return b"""<!DOCTYPE html><html lang="en"><head><title>Leaving hospital</title></head><body>
<form action="/search"><label for="q">Search</label><input id="q" name="q" placeholder="Search this site"><button>Go</button></form>
<nav><a href="/">Home</a> &gt; <a href="/asc">Adult care</a> &gt; Leaving hospital</nav>
<h1>Leaving hospital</h1>
<p>Most people go home with no help, or with help from family. If you will need more, ward staff speak to our hub. You do not have to choose a care home from a hospital bed.</p>
<h2>What happens</h2><ol><li>The ward tells the hub.</li><li>A therapist or nurse says what help you need this week.</li><li>Reablement workers come, free for up to six weeks.</li><li>We talk about the longer term at home.</li></ol>
<h2>Questions to ask on the ward</h2><ul><li>When am I going?</li><li>Who is coming?</li><li>Who do I ring?</li></ul>
<h2>Contact</h2><table><tr><th>Phone</th><td>01632 960140</td></tr><tr><th>Hours</th><td>8 to 8</td></tr><tr><th>Text relay</th><td></td></tr></table>
<form action="/news"><h3>Get our newsletter</h3><label>Your e-mail address</label><input type="email" name="e"><button>Sign up</button></form>
<form><p>Is this page useful?</p><input type="radio" name="u">Yes <input type="radio" name="u">No</form>
<footer>Last updated 20 January 2025. Cookies. Accessibility.</footer></body></html>"""


@plain("Web/FAQ continuing healthcare.html")
def chc_faq() -> bytes:
    """Questions and answers."""
    out = [
        "<html><head><title>NHS Continuing Healthcare: questions</title></head><body><h1>Questions people ask about Continuing Healthcare</h1>"
    ]
    for q, a in (
        (
            "Who can fill in a checklist?",
            "A nurse, doctor, social worker or other health or care professional who has been trained.",
        ),
        ("Do I have to sign it?", "No. You are asked to agree to the assessment and to sharing information."),
        ("Must I sell my house?", "Nothing is decided about money while you are being assessed."),
        ("How long does it take?", "Twenty-eight days from the checklist, if the papers are complete."),
        ("What if I do not agree?", "You have six months to ask for a local review."),
        ("Can I have a personal health budget?", "Yes."),
        ("What is fast track?", "A quicker way for people who are becoming ill rapidly and may be dying."),
        ("Where do I send it?", "You do not need to. The person who completed it does."),
    ):
        out.append(f"<h3>{q}</h3><p>{a}</p>")
    out.append("<p>Reviewed: November 2024. Reading age: 11.</p></body></html>")
    return "".join(out).encode()


@plain("Voices/Poem from the carers writing group.txt")
def carers_poem() -> bytes:
    """A poem that speaks of forms."""
    return b"""SECTION FOUR
from the Tuesday writing group

Name of the person you care for:
he was Bernard at the fire station, Bern in the Oak,
now Mister Mac to the girl who does his eyes.

How many hours?
All of them. I count
the breaths between the machine and the kettle.

Tick one.
I would have ticked the sea.

Anything else you would like us to know:
he can whistle still. At four,
when the light goes, he whistles,
and I come.
"""


@plain("Leaflets/Going into hospital - what to pack.pdf")
def packing_leaflet() -> bytes:
    """A checklist with advice, not to be filled in."""
    p = pdf(face="Helvetica", size=12, tint="#B00020", paper="A5")
    p.left, p.right = 34, p.w - 34
    p.title("Going into hospital?", 18)
    p.para("Things people wish they had brought:")
    p.bullets(
        "glasses, and the case with your name in it|hearing aids and batteries|teeth, in a pot|shoes that do up|a list of your tablets, or the tablets|the number of the person with your key|a book|a charger with a long lead"
    )
    p.para("Things to leave at home: jewellery, more than £10, the cat.")
    p.para("Ask on the first day: 'What needs to happen so that I can go home?' Ask again every day.", bold=True)
    p.note("Leaflet 7, Westermoor Voluntary Action with Harrowmere University Hospitals. Large print: 01632 960180.")
    return p.bytes()


@plain("Newsletters/Integration news 14.md")
def newsletter() -> bytes:
    """A newsletter in Markdown."""
    return b"""# Integration news, no. 14

**From:** the joint commissioning team
**To:** everybody who has ever said "whose budget is that?"

## In numbers

| | Jan | Feb |
|---|---|---|
| Through the hub | 412 | 388 |
| Home first | 81% | 84% |
| Complaints | 3 | 1 |
| Cakes | - | 4 |

## People

- **Joined:** two brokers, one physiotherapist
- **Left:** the printer on the second floor
- **Wanted:** a lead AMHP

## Did you know?

You can write to two organisations at once. It is called a *carbon copy*.

## Next issue

To be decided.
"""


@plain("Healthwatch/What people said about going home.pdf")
def healthwatch_report() -> bytes:
    """Survey results with the questions printed."""
    p = pdf(face="Helvetica", size=10.5, note="oblique", tint="#84BD00")
    p.title("Going home: what 164 people told us")
    for q, text in (
        ("Q1. Were you told when you would go home?", "Yes 91. No 52. Not sure 21."),
        ("Q2. Were you asked what you wanted?", "Yes 70. No 61. No answer 33."),
        ("Q3. Did help arrive as planned?", "Yes 84. Late 31. Not at all 12. Not needed 37."),
        ("Q4. Did you know whom to ring?", "Yes 102. No 62."),
        (
            "Q5. Is there anything else you would like to say?",
            "'The therapist put my kettle where I could reach it. Nobody had asked her to.' 'I was in the lounge for six hours with somebody else's frame.' 'They were lovely, all nine of them, on all nine different days.'",
        ),
    ):
        p.head(q, 3)
        p.para(text)
    p.note(
        "Questionnaires were left on three wards and taken to people's homes by volunteers between October and December. 164 of about 600 came back."
    )
    return p.bytes()
