"""Web pages, plain text, e-mails and the rest that are no forms."""

from __future__ import annotations

from .kit import other
from .paper import mail, rtf


@other("Web/Getting help at home.html")
def web_page() -> bytes:
    """A page whose only fields are search and newsletter."""
    return """<!DOCTYPE html><html lang="en"><head><title>Getting help at home | Stanmere</title></head><body>
<header><form role="search"><label for="q">Search this site</label><input id="q" name="q" placeholder="Search"><button>Go</button></form>
<nav><a href="/">Home</a><a href="/pay">Pay</a><a href="/adults">Adults</a></nav></header>
<main><h1>Getting help at home</h1><p>If everyday things have become difficult, start with a talk. We shall ask what a good week looks like and what has changed.</p>
<h2>What we can do</h2><ul><li>Six weeks of reablement, free of charge</li><li>Rails, raised seats and other small equipment</li><li>A lifeline</li><li>Home care, or money to arrange it yourself</li></ul>
<h2>What it costs</h2><p>Rails and equipment under £1,000 are free. What you pay towards home care depends on your means. Three people in ten pay nothing.</p>
<p>Ring 01632 960 140 between 8 and 6.</p></main>
<footer><h2>Newsletter</h2><form><label>E-mail</label><input type="email" name="e"><button>Sign up</button></form><p>Was this page helpful? <a href="#y">Yes</a> <a href="#n">No</a></p></footer></body></html>""".encode()


@other("Web/Blue badge FAQs.html")
def web_faq() -> bytes:
    """Questions and answers on a page with a cookie notice."""
    return """<html><head><title>Blue Badge: common questions</title></head><body>
<div class="cookies"><p>Cookies</p><label><input type="checkbox" checked disabled> Necessary</label><label><input type="checkbox"> Statistics</label><button>Save</button></div>
<h1>Blue Badge: common questions</h1><h3>How long does it take?</h3><p>Six weeks as a rule.</p><h3>What will I be asked?</h3><p>Your name, date of birth, National Insurance number, where you can walk to and what stops you. Have a photograph ready.</p>
<h3>Do I need to see somebody?</h3><p>About one in eight people is invited to see an occupational therapist.</p><h3>Can I appeal?</h3><p>Yes, within 28 days.</p><h3>What does it cost?</h3><p>£10.</p></body></html>""".encode()


@other("Web/Directory lunch clubs.html")
def directory() -> bytes:
    """A table listing with some cells empty."""
    rows = [
        ("St Oswin's hall", "Mon", "12.00", "£4.50", ""),
        ("Deaf Centre", "Tue", "12.30", "£5", "BSL"),
        ("Gurdwara kitchen", "daily", "11-3", "free", ""),
        ("Weir Street", "Thu", "", "£3", "ring first"),
        ("Nether Combe WI", "1st Fri", "1.00", "", ""),
    ]
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<html><body><h1>Lunch clubs</h1><table><tr><th>Where</th><th>Day</th><th>Time</th><th>Cost</th><th>Notes</th></tr>{body}</table><p>Tell us of others: directory@stanmere.example</p></body></html>".encode()


@other("Voices/Poem from the carers' group.txt")
def poem() -> bytes:
    """A poem in short lines."""
    return b"""WEDNESDAYS

The bus comes
at ten to ten.
He does not know it.
He gets on.

I wash a cup.
I wash the cup again.

Who are you, when nobody
asks for the time,
a sock, his mother,
a sock?

I am learning.
I have until three.

        (a member of the Thornley carers' group, 2024)
"""


@other("Front door/Web chat sample 3.txt")
def web_chat() -> bytes:
    """A chat in short turns."""
    return b"""[10:02] Visitor: hi is this social services
[10:02] Amy: Hello, yes, adult social care. What can I do for you?
[10:03] Visitor: my nan needs a rail
[10:03] Amy: Where is she finding it hard?
[10:04] Visitor: bath
[10:04] Amy: What is her postcode?
[10:04] Visitor: WX3
[10:05] Amy: Has she fallen?
[10:05] Visitor: no just wobbly
[10:06] Amy: You can pick up a rail from the Home Safe shop today without an assessment, and we will fit it on Thursday if that is any use.
[10:07] Visitor: omg yes
[10:07] Amy: Name and number for the fitter?
[10:08] Visitor: Kez 01632 960 733
[10:08] Amy: Done.
"""


@other("Voices/Letter from Mr Renshaw.rtf")
def thanks_letter() -> bytes:
    """A person's letter."""
    return rtf(
        r"\pard\qr 6 Lock Road\par Wexbury\par 2nd January\par\pard\par Dear all,\par\par I said to my wife that I should write and now I am writing. She died on the 19th, at home, in our bed by the window, and the cat stayed with her.\par\par You will not remember but in August I was told it could not be done. Then Josie came. She rang the nurses, she found the bed, she sat at our table and filled in every paper so that I need not. When I asked what I had to sign she said 'nothing today'.\par\par I do not want anything. I thought that you should know.\par\par Yours truly,\par Frank Renshaw\par"
    )


@other("Meetings/Action points (LD board).rtf")
def rtf_points() -> bytes:
    """Action points in tabbed lines."""
    return rtf(
        r"{\b Learning Disability Partnership Board}\par Action points from 12 February 2025\par\par 1.\tab Easy read of the Big Plan\tab Dee\tab by 1 March\par 2.\tab Find out about bus passes before 9.30\tab Martin\tab next meeting\par 3.\tab Write to the dentist\tab ICB\tab done\par 4.\tab Party\tab everyone\tab June\par\par Next meeting: 26 March, 1.30, Guildhall. Lunch at 12.45.\par"
    )


@other("Commissioning/Reminder weekly bed return.eml")
def reminder_mail() -> bytes:
    """A mail that tells people how a return is to be filled in."""
    return mail(
        sender="beds@stanmere.example",
        to="homes@stanmere.example",
        subject="Reminder: weekly bed return",
        date="Thu, 20 Feb 2025 15:30:00 +0000",
        body="""Dear managers,

Thank you to the 29 homes that sent the return last week. Three points:

- Beds occupied: count a bed that is being kept for someone in hospital.
- Beds you could fill today: only if you have the staff. An empty room is not a vacancy.
- Vacancy rate: leave it, we work it out.

Name of home, location ID and date matter, as we had two with neither.

Back by five on Friday, please.

Kind regards
Brokerage
""",
    )


@other("Correspondence/RE Mrs T discharge.eml")
def discharge_thread() -> bytes:
    """A thread of short messages with header lines inside."""
    return mail(
        sender="k.boateng@wexbury.example",
        to="hub@oswin.example",
        subject="RE: RE: Mrs T, ward 7",
        date="Fri, 07 Feb 2025 10:15:00 +0000",
        body="""Bed arrived. Daughter has key. Go.

K

From: hub@oswin.example
Sent: 07 February 2025 09:40
To: K. Boateng
Subject: RE: Mrs T, ward 7

Transport 1.30?
TTOs: done
Care: first call 4.30
Bed: ?

From: K. Boateng
Sent: 06 February 2025 16:55
Subject: Mrs T, ward 7

Who is chasing the bed?
""",
    )


@other("Regional data/waiting_lists_extract.csv")
def waiting_csv() -> bytes:
    """An extract with many empty cells."""
    return b"""person_ref,team,date_contact,date_allocated,date_assessed,date_closed,priority
771934,North,2024-11-04,2024-11-20,2024-12-09,,2
771951,North,2024-11-06,,,,3
771960,South,2024-11-06,2024-11-07,2024-11-08,2024-11-30,1
771988,Hospital,2024-11-08,2024-11-08,2024-11-08,2024-11-09,1
772001,South,2024-11-11,,,,3
772017,Sensory,2024-11-12,,,,3
772018,North,2024-11-12,2025-01-06,,,2
772040,OT,2024-11-14,,,,3
772052,OT,2024-11-15,,,,
"""


@other("Data/Client level data dictionary.md")
def data_dictionary() -> bytes:
    """A list of fields with types and whether they are needed."""
    return b"""# Client level data: dictionary

| Field | Type | Required | Notes |
|---|---|---|---|
| Council code | text | yes | three digits |
| Person id | text | yes | never the NHS number |
| Date of birth | date | yes | |
| Gender | code | yes | |
| Ethnicity | code | yes | 99 not stated |
| Primary support reason | code | if long-term | |
| Accommodation status | code | | |
| Employment status | code | 18-64 LD | |
| Has unpaid carer | code | yes | Yes, No, Unknown |
| Event start | date | yes | |
| Event end | date | | empty while open |

Sent on the last working day of April, July, October and January.
"""


@other("Practice/Writing to people - style notes.md")
def style_notes() -> bytes:
    """Advice in short bullets, with wrong and right."""
    return b"""# Writing to people

## Say
- you, we
- your money, not *your personal budget allocation*
- will, not *would aim to*

## Do not say
- non-compliant
- refuses (what was offered?)
- placement
- [Name] has been *placed*

## Before you send
- Would you read it aloud to them?
- Is the date on it?
- Is there a telephone number?
"""
