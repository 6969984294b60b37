"""Ordinary documents of meetings."""

from __future__ import annotations

from .pen import plain
from .plainly import pdf, word


@plain("DOG/Discharge Oversight Group action log.docx")
def oversight_actions() -> bytes:
    """An action log in use, with an empty column."""
    w = word(font="Arial", size=9.5, land=True)
    w.title("Discharge Oversight Group: action log")
    w.show(
        "No.|Date|Action|Owner|Due|Update|Date closed",
        "61^14/01^Agree weekend desk cover with brokerage^Head of hub^28/02^Rota drafted, union met 20/02^|62^14/01^Write to alliance about night sits^AD Commissioning^31/01^Letter sent 29/01, two replies^|63^28/01^Interim bed exit dates on tracker^Hub analyst^11/02^In place^|64^28/01^Red bag count by home^ICB quality^11/03^Waiting for four homes^|65^11/02^Audit of capacity records, 20 cases^PSW^31/03^^|66^11/02^Families' leaflet: remove the word 'bed-blocking'^Comms^14/02^Done, reprint ordered^",
        "1 2 8 3.6 2 6 2.4",
    )
    w.note("Actions stay on the log for one meeting after they are done, then move to the archive sheet.")
    return w.bytes()


@plain("SAB/Minutes Board 12 December.docx")
def board_minutes() -> bytes:
    """Minutes in short lines."""
    w = word(font="Arial", size=11)
    w.title("Safeguarding Adults Board: minutes")
    w.show(
        "|",
        "Date^12 December 2024|Place^Weir Room and Teams|Chair^Independent Chair|Present^Council, ICB, police, HUH, Dene, Tarnwick, fire, Healthwatch, provider alliance|Apologies^Probation; housing|In attendance^Business manager; author of the 'Ted' review",
        "4 13",
    )
    for head, text in (
        ("1. Apologies", "As above. Quorate."),
        ("2. Declarations", "None."),
        ("3. Minutes of 19 September", "Agreed. Matter arising: item 6, done."),
        (
            "4. SAR 'Ted'",
            "The author took the Board through eleven findings. Health asked that finding 4 say 'services' and not 'the ward'. Agreed. Publication 3 February after the family has read it.",
        ),
        (
            "5. Pressure ulcer guide",
            "In use in nineteen of thirty homes. Concerns from homes down by a third with no rise in harm. To return in June.",
        ),
        (
            "6. Standards",
            "Seven standards adopted. Lot for peer visits drawn: fire, Tarnwick, Loxford housing, alliance.",
        ),
        ("7. Data", "Noted. Police figures not received."),
        ("8. Any other business", "None."),
        ("9. Next meeting", "13 March 2025, 10.00."),
    ):
        w.para(head, bold=True)
        w.para(text)
    return w.bytes()


@plain("JCB/Agenda Joint Commissioning Board 14 May.docx")
def commissioning_agenda() -> bytes:
    """An agenda with a column for decisions that is not there to be written in."""
    w = word(font="Calibri", size=11)
    w.title("Joint Commissioning Board")
    w.para("Wednesday 14 May 2025, 14:00 to 16:00, Priory Room, Civic Square")
    w.show(
        "Item|Subject|Lead|Paper|Time",
        "1^Welcome, apologies, interests^Chair^-^14:00|2^Minutes of 9 April and action log^Chair^A^14:05|3^Annual reviews under section 75: equipment, mental health, carers^Pool managers^B1-B3^14:15|4^BCF outturn^Integrated finance^C^14:50|5^Reablement: second year of the contract^Commissioning^D^15:10|6^Risk register^All^E^15:35|7^Forward plan^Secretary^-^15:50|8^Date of next meeting: 11 June^-^-^",
        "1.2 9 3.4 1.6 1.8",
    )
    w.para(
        "Papers by e-mail on 7 May. Members who cannot come are asked to send a deputy with authority to decide. Lunch is not provided."
    )
    return w.bytes()


@plain("SAB/Attendance matrix 2024-25.docx")
def attendance_matrix() -> bytes:
    """Ticks, A and dashes."""
    w = word(font="Arial", size=10)
    w.title("Board attendance 2024-25")
    w.show(
        "Member|Jun|Sep|Dec|Mar",
        "Independent Chair^✓^✓^✓^✓|Council, DASS^✓^D^✓^✓|ICB^✓^✓^✓^A|Police^A^✓^D^✓|Harrowmere University Hospitals^✓^✓^✓^✓|Dene Partnership^D^✓^✓^✓|Tarnwick Community Health^✓^A^✓^✓|Fire and Rescue^✓^✓^✓^D|Probation^A^A^A^-|Housing^-^✓^A^✓|Healthwatch^✓^✓^✓^✓|Lay member (from December)^^^✓^✓",
    )
    w.para("✓ present   D deputy   A apologies   - neither.  The Chair has written to Probation.")
    return w.bytes()


@plain("Interviews/Conversation with Mrs D transcript.txt")
def interview_transcript() -> bytes:
    """A transcript with short turns."""
    text = """TRANSCRIPT. Home visit, 4 March. Case tracking, person 3. Consent given. Q = visiting officer, D = Mrs D.

Q: How did you hear you were going home?
D: The girl with the trolley.
Q: When was that?
D: Tuesday.
Q: And when did you go?
D: Tuesday!
[laughs]
Q: Did you have your key?
D: Ivy had it. She was at work.
Q: So what happened?
D: Sat in the lounge with the tea urn till five.
Q: Who came the next day?
D: Two. A nice one and a quick one.
Q: Did anyone ask what you wanted?
D: ...
D: The therapist did. She asked what I missed. I said stairs.
Q: Stairs?
D: I used to sit on the third one to do my shoes.
Q: And now?
D: [shows perching stool] It's not the same, but the shoes get done.
Q: Anything you'd change?
D: Tell Ivy. Not me. I forget. Tell Ivy.
Q: Would you give it a mark?
D: No.
(Ends 14:32)
"""
    return text.encode()


@plain("Peer challenge/Topic guide for partner interviews.docx")
def topic_guide() -> bytes:
    """Questions that the team will ask by word of mouth."""
    w = word(font="Calibri", size=11)
    w.title("Peer challenge: topic guide for interviews with NHS partners")
    w.para(
        "For the team of five. Forty-five minutes; two of you; one listens. Choose from these and follow what you hear. Notes go into your own notebook and are burned, metaphorically, on Friday."
    )
    for head, items in (
        ("Opening", "What do you see of adult social care in an ordinary week?|When did it last surprise you?"),
        ("Discharge", "Take us through the last delay you remember.|Who can say yes?|What happens on a Sunday?"),
        (
            "Money",
            "How were this year's contributions agreed, and how long did that take?|Has anybody mentioned clause 12?",
        ),
        ("Safeguarding", "When a concern goes in, what comes back?"),
        ("Closing", "If you were director for a day?|What have we not asked?"),
    ):
        w.head(head, 3)
        w.bullets(items)
    return w.bytes()


@plain("Rota/Governance calendar 2025.docx")
def year_planner() -> bytes:
    """A year planner with empty months."""
    w = word(font="Arial", size=9.5, land=True)
    w.title("Partnership calendar 2025")
    w.show(
        "Body|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
        "Health and Wellbeing Board^^^13^^^12^^^18^^^11|Joint Commissioning Board^15^12^12^9^14^11^9^^10^8^12^10|Safeguarding Adults Board^^^13^^^19^^^25^^^4|Discharge Oversight Group^14, 28^11, 25^11, 25^8^13^10^8^5^9^14^11^9|Complex Case Panel^14, 28^11, 25^11, 25^8, 22^13, 27^10, 24^8, 22^12^9, 23^14, 28^11, 25^9|s117 policy group^^^^^14^^^^^^19^|Peer challenge^^^^^^^^^^6-9^^",
        "3.8",
    )
    w.note("Dates in bold on the intranet are in public. No meetings in the week of 18 August.")
    return w.bytes()


@plain("Minutes/Neighbourhood MDT notes Priory wk 9.pdf")
def mdt_notes() -> bytes:
    """Notes with labels and one-word outcomes."""
    p = pdf(face="Helvetica", size=10, note="oblique")
    p.title("Neighbourhood MDT, Priory: notes of week 9", 14)
    for who, lines in (
        (
            "1. I.B., 88",
            "Asked by: frailty nurse|Question: medicines, nights|Said: amitriptyline stopped; telecare visit 6/3; volunteer for lambing|Next: nurse to tell her",
        ),
        ("2. Mr L, 67", "Asked by: housing|Question: is MDT needed beside MARM|Said: no|Next: closed"),
        ("3. Mrs T", "Asked by: GP|Question: none given|Said: deferred|Next: GP to reply to coordinator"),
        (
            "4. A.B.",
            "Asked by: carers' centre|Question: husband's nights|Said: night sit 2 a week from the BCF breaks line|Next: review week 13",
        ),
    ):
        p.head(who, 2)
        p.bullets(lines)
    p.note(
        "Present: clinical director, pharmacist, frailty nurse, social worker, link worker. Apologies: community matron. These notes are on the shared record; delete the e-mail."
    )
    return p.bytes()
