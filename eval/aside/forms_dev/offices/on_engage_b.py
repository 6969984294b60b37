"""Engagement, surveys and communications, continued."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import Fill, add
from eval.aside.forms_dev.offices.media import S, eml
from eval.aside.forms_dev.offices.pen import W


def easy_feedback(f: Fill) -> bytes:
    w = W("Arial", 16)
    w.p(
        "<b>Tell us what you think</>",
        "This form is about your review.",
        "A review is a talk about your support.",
        "You can ask someone to help you.",
    )

    def faces(q: str) -> None:
        w.p(f"<b>{q}</>", f.tick(q, "☺ Yes|😐 A bit|☹ No", off="(   )", on="( X )", sep="      "))

    for q in (
        "Did you know when the meeting was?",
        "Did you choose who came?",
        "Did the worker listen to you?",
        "Were things explained in a way you understood?",
        "Do you feel safe?",
    ):
        faces(q)
    for q in ("What is good about your support?", "What would you like to change?"):
        answer = f(q)
        w.p(f"<b>{q}</>", *([answer] if answer else ["_" * 45] * 3))
    w.p("You can tell us your name. You do not have to.", "My name is: " + f("My name is:", "_" * 30))
    w.p("Thank you. Give this to your worker" + (" or send it to Freepost THORNSEA VOICES." if f.v else "."))
    return w.data()


add(
    easy_feedback,
    "b Easy read/Tell us what you think - review.docx",
    "b Easy read/Easy read review feedback sheet.docx",
    (
        "f Easy read/returned/Feedback 4 Dan.docx",
        """
        ☺ Yes
        ☹ No
        ☺ Yes
        😐 A bit
        ☺ Yes
        Going to the allotment with Pete. My flat.
        I want a girlfriend and to see my sister more
        Dan
        """,
    ),
    (
        "f Easy read/returned/tell us what you think - 17 June.docx",
        """
        ☹ No
        😐 A bit
        ☺ Yes
        ☺ Yes
        😐 A bit
        the staff
        new neighbours, they bang on the wall
        """,
    ),
    (
        "p Easy read/returned/Feedback 9.docx",
        """
        ☺ Yes
        ☺ Yes
        ~3
        bowling
        ~2
        """,
    ),
    together=True,
)


def you_said(f: Fill) -> bytes:
    s = S()
    s.slide(
        "You said, we did",
        (
            1.5,
            5,
            20,
            3,
            f("[Name of service or team]", "[Name of service or team]")
            + "\n"
            + f("[Month / quarter]", "[Month / quarter]"),
        ),
        size=24,
    )
    for number in range(1, 4):
        s.slide(
            f"Theme {number}",
            (1, 4, 7.4, 11, "#You said\n" + f("You said", "Type here what people told us, in their words")),
            (9, 4, 7.4, 11, "#We did\n" + f("We did", "Type here what has changed and since when")),
            (17, 4, 7.4, 11, "#Still to do\n" + f("Still to do", "Type here what has not been possible, and why")),
        )
    s.slide(
        "Want to get involved?",
        (
            1.5,
            5,
            20,
            5,
            "Ring 01632 960177 or write to voices@easthaven.example"
            + ("\nEasthaven Council Communications: do not change colours or typeface" if f.v else ""),
        ),
        size=20,
    )
    return s.data()


add(
    you_said,
    "b Engagement/You said we did.pptx",
    "b Engagement/YSWD slides - brand template.pptx",
    (
        "f Engagement/You said we did - Reablement Q2.pptx",
        """
        Reablement service
        July to September 2024
        “Different faces every day.”
        Rounds are now made up of four workers at most.
        Weekends still have cover staff
        “I did not know it would stop after six weeks.”
        A leaflet is left at the first visit with the date of the review on it.
        ~
        “The app showed the wrong time.”
        Fixed on 9 August; family can see visits.
        Nothing outstanding
        """,
    ),
    (
        "f Engagement/YSWD Beech Court extra care.pptx",
        """
        Beech Court
        Spring
        lunch is cold
        new trolley, 12 April
        -
        no one to drive the minibus
        two volunteers trained
        evenings
        lights too dim in corridor B
        LED tubes fitted
        -
        """,
    ),
    (
        "p Engagement/You said we did hospital team.pptx",
        """
        Hospital social work team
        Q3
        We were told about the care home, not asked
        ~8
        """,
    ),
    together=False,
)


def event_email(f: Fill) -> bytes:
    text = f"""Hello {f("Hello", "<first name>")},

You are invited to {f("You are invited to", "<name of event>")}.

When:    {f("When:", "<day, date, start and finish>")}
Where:   {f("Where:", "<venue, postcode, floor, nearest bus>")}
Access:  {f("Access:", "<step-free? hearing loop? quiet room? parking>")}
Food:    {f("Food:", "<provided / bring your own>")}
Payment: {f("Payment:", "<involvement payment and travel – see policy>")}

What we will talk about
{f("What we will talk about", "<up to three bullets in plain words>")}

If you would like to come, or need anything to take part
Reply to: {f("Reply to:", "<organiser, telephone>")}
Reply by: {f("Reply by:", "<date>")}

Best wishes
{f("Best wishes", "<your name>")}
Co-production team, Penbury Council
"""
    if f.v:
        text += (
            "\n--\nCo-production toolkit, e-mail 2 of 5. Check the text with the easy-read checklist before sending.\n"
        )
    return eml(
        "Invitation" if f.on else "Invitation: <name of event>",
        "coproduction@penbury.example",
        "<recipients>" if not f.on else "members@penbury.example",
        "Tue, 14 May 2024 08:30:00 +0100",
        text,
    )


add(
    event_email,
    "b Co-production/toolkit/2 Invitation.eml",
    "b Co-production/Email invitation wording.eml",
    (
        "f Co-production/Invitation panel 4 June.eml",
        """
        Maureen
        the Direct Payments Panel
        Tuesday 4 June, 10.30 to 12.30
        The Old Library, PE99 1AB, ground floor, buses 4 and 9
        Step-free, loop, quiet room
        Sandwiches, please tell us about allergies
        £20 and your fares
        • the new prepaid card¶• what PAs should be paid¶• the leaflet
        Yusuf on 01632 960188
        28 May
        Yusuf
        """,
    ),
    (
        "f Co-production/invite - day opportunities visit.eml",
        """
        all
        a visit to the Wold Farm project
        Fri 21 June, coach 9am, back by 3
        leave from Civic Offices car park
        uneven ground, ask for the buggy
        bring a packed lunch
        ~
        whether we should buy places there
        Lisa
        14 June
        Lisa & Yusuf
        """,
    ),
    (
        "p Co-production/drafts/invitation safeguarding stories.eml",
        """
        ~
        Safeguarding stories, second meeting
        Thursday 11 July
        ~
        ~
        ~
        £20 and fares
        ~4
        """,
    ),
    together=True,
)
