"""Forms that the public and partners fill in: concern, complaint, postcard and easy read."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_unlearned.core import Doc, Look, copy, form

CONCERN = """
# Safeguarding adults: report a concern
$org – for professionals. If someone is in danger now ring 999.
## 1. The adult
Full name {}
Date of birth or age {}
Address, and where they are now {}
How do they communicate? {}
Does the adult know of this report? {☐ Yes ☐ No ☐ Unsafe to ask}
What does the adult want? {}
## 2. What has happened
Date, time and place {}
What did you see or hear? Use the adult's words. {}
Kind of abuse {☐ Physical ☐ Financial ☐ Psychological ☐ Sexual ☐ Neglect ☐ Self-neglect ☐ Organisational ☐ Domestic ☐ Modern slavery ☐ Discriminatory}
What have you done to keep the adult safe? {}
Are there children or other adults at risk? {☐ Yes ☐ No ☐ Not known}
## 3. Person thought to be the source of harm
Name and relationship {}
Do they know? {☐ Yes ☐ No}
## 4. You
Name, role and agency {}
Telephone and e-mail {}
"""


def concern_report() -> list[Doc]:
    look = Look(font="Arial", colour="B91C1C", controls=True, room=1, footer="SA1")
    return form(
        CONCERN,
        look,
        {"org": "Kyme Bay Safeguarding Adults Board"},
        copy("Safeguarding/SA1 concern (fillable).pdf"),
        copy("Safeguarding/SA1 concern (fillable) Marlingshire.pdf", org="Marlingshire Council"),
        copy("Safeguarding/SA1 concern.docx"),
        copy(
            "Safeguarding/redacted/SA1 - 014.pdf",
            """
            Mr T (redacted)
            68
            Own bungalow. Now on ward 4, Royal Kyme
            Speech slow after stroke, likes to write it down
            Yes
            Wants his daughter's boyfriend out of the house but "don't fall out with her"
            Disclosed 8 March about 11 am on ward round
            He wrote "he has my card" and "push". Two old bruises right upper arm. Says since Christmas.
            Physical+Financial
            Ward told no visit by boyfriend. Bank stop done by Mr T with our phone.
            No
            Daughter's boyfriend, first name Dean
            No
            S/N Joy Abara, ward 4
            ext 2250
        """,
        ),
        copy(
            "Safeguarding/redacted/SA1 - 022.pdf",
            """
            Mrs G.
            c. 80
            [redacted], at home
            English, no difficulty
            Unsafe to ask
            not known
            10/02/25, 17:15, call by our carer
            Son shouted "get up you lazy cow" and threw the frame on the bed. She said sorry to him.
            Psychological+Domestic
            Carer stayed till he went out. Told her we'd come in pairs.
            Not known
            Son, lives there
            No
            Registered manager, Brightway
            on contract list
        """,
        ),
        copy(
            "Safeguarding/redacted/SA1 - 025.docx",
            """
            Resident K | 90 | Fernhurst | hearing aids, lip reads | Yes
            To have the bell answered
            nights of 2–4 Jan
            "I rang and rang". Log shows 41, 38 and 55 minutes. Wet bed each time.
            Neglect+Organisational
            Extra night carer from 5th
            Yes
            home as a whole
            Yes
            Visiting optician, C. Amos
            c.amos@example.org
        """,
        ),
        copy(
            "Safeguarding/redacted/SA1 - 031 incomplete.pdf",
            """
            Unknown female, "Auntie"
            .
            Car wash on Dock Rd
            little English – Vietnamese?
            Unsafe to ask
            .
            this morning
            sleeping behind the tyres. burns to hands
            Modern slavery
        """,
        ),
    )


COMPLAINT = """
# Complaints, comments and compliments
**$org Adult Social Care**
You can also ring $phone, or ask a friend or advocate to write for you. We will answer within three working days to say who is looking into it (Local Authority Social Services and NHS Complaints (England) Regulations 2009).
Is this a: {complaint / comment / compliment}   (ring one)
Your name ........{................................................................................}
Address ........{................................................................................}
Phone or e-mail ........{.......................................................................}
Are you writing for somebody else? {Yes / No}   If yes, who? ........{.........................................}
Do they agree to it? {Yes / No / Can't say}
What happened? When? Who was there?
{..............................................................................................................................................}
..............................................................................................................................................
..............................................................................................................................................
What would you like us to do to put it right?
{..............................................................................................................................................}
..............................................................................................................................................
Do you need us to write to you in another way (large print, language, easy read)? ........{.............................................}
Signature ........{................................}   Date ........{..........................}
**For our use**   Ref {+............}   Grade {+green / amber / red}   Lead {+......................}
"""


def complaint_form() -> list[Doc]:
    look = Look(font="Calibri", size=12, colour="1E40AF", ink="0B3D91")
    common = {"org": "Pendlemere Council", "phone": "01632 960199"}
    return form(
        COMPLAINT,
        look,
        common,
        copy("Complaints/CCC leaflet form.pdf"),
        copy("Complaints/CCC leaflet form (Skellbrook).pdf", org="Skellbrook", phone="01632 960350"),
        copy("Complaints/CCC form.rtf"),
        copy(
            "Complaints/learning/c1.pdf",
            """
            complaint | Mr Davey J. | 14 --- Road | by letter please
            Yes | my mother Ida, 93 | Yes
            Nobody came on 23, 24 or 27 December for the tea call. I rang the number and it was shut. She had crackers for her tea. On the 28th the girl said we were "not on the list". This is the third time this year and nobody has said sorry, they just say it's staffing.
            Say sorry to her, not to me. Tell me who to ring when you are shut. Take it off the bill.
            She can't see well, large print
            D Jepson | 30 Dec
            0417 | amber | Brokerage
        """,
        ),
        copy(
            "Complaints/learning/c2.pdf",
            """
            compliment
            Sheila
            .
            .
            No | – | –
            Marcus (OT) came on Tuesday, looked at my bath, and by Friday I'd had a soak for the first time in a year
            give him a rise
            no
            Sheila B | 6/6
            0302 | green | n/a
        """,
        ),
        copy(
            "Complaints/learning/c3 phoned in.rtf",
            """
            comment | Caller wishes to stay anonymous | not given | not given
            No | n/a | n/a
            Says the online form for a blue badge times out after 20 minutes if you have to go and find the NI number and then you lose the lot
            Longer time or a save button
            No
            by phone (TS) | 11/02/2025
            0433 | green | Digital
        """,
        ),
        copy(
            "Complaints/learning/c4.pdf",
            """
            complaint | A. Wozniak | . | awozniak@example.net
            Yes | Neighbour, Mr Penn | .
            Charged £1,140 for days he was in hospital
        """,
        ),
    )


POSTCARD = """
# Tell us how we did!
We visited you on {____________}
How easy was it to get help?   (hard) {1    2    3    4    5} (easy)
Did we listen to what matters to you? {☹   so-so   ☺}
Did you feel in control of what happened next? {☹   so-so   ☺}
One thing we did well:
{____________________________________________}
One thing we should change:
{____________________________________________}
Name (only if you want): {____________________}
No stamp needed · FREEPOST $org FEEDBACK
"""


def feedback_postcard() -> list[Doc]:
    look = Look(font="Calibri", size=12, colour="DB2777", ink="14532D")
    return form(
        POSTCARD,
        look,
        {"org": "ARDENHOLT"},
        copy("Feedback/postcard.pdf"),
        copy("Feedback/postcard front and back WEXBOURNE.docx", org="WEXBOURNE"),
        copy(
            "Feedback/cards/card 11.pdf",
            """
            4th Feb | 4 | ☺ | ☺
            came when she said | ring the bell twice im slow | Joan
        """,
        ),
        copy(
            "Feedback/cards/card 12.pdf",
            """
            last week | 2 | so-so | ☹
            Polite
            You decided before you came. I could tell by the papers
            Prefer not
        """,
        ),
        copy(
            "Feedback/cards/card 15.pdf",
            """
            12/2 | 5 | ☺ | so-so
            Explained the money twice and did not huff
            nothing really. parking
            .
        """,
        ),
        copy(
            "Feedback/cards/card 18.docx",
            """
            ? Jan | 3 | . | .
            kind
        """,
            org="WEXBOURNE",
        ),
        copy(
            "Feedback/cards/card 20.pdf",
            """
            22 Jan | 1 | ☹ | .
            .
            Answer the phone!!!
        """,
        ),
    )


EASY = """
# My review
This is about **your** life.
Someone can help you fill it in.
## Me
My name is {_______________________}
The person helping me is {_______________________}
## My home
I like where I live.
{☐ Yes     ☐ Sometimes     ☐ No}
What would make it better?
{}
## My day
The best thing in my week is
{}
I want to do more of
{}
## My health
I have had my health check this year.
{☐ Yes     ☐ No     ☐ I don't know}
## Feeling safe
I feel safe at home and when I go out.
{☐ Yes     ☐ Sometimes     ☐ No}
If no, who can I tell?
{}
## My support
My staff are {☐ good at listening     ☐ in a hurry     ☐ different every time}
I choose who supports me.
{☐ Yes     ☐ No}
## Next
The one thing I want to change this year is
{}
$end
"""


def easy_review() -> list[Doc]:
    look = Look(font="Arial", size=17, colour="7E22CE", boxes=True, room=2.8)
    common = {"end": "Thank you. Give this to your social worker. Ring 01632 960147 if you need help."}
    return form(
        EASY,
        look,
        common,
        copy("Easy read/My review.pdf"),
        copy("Easy read/My review Word.docx", end="Thank you. Made with Speaking Up Skellbrook, 2023."),
        copy(
            "Easy read/done/Review - Pete.pdf",
            """
            Pete | Lorna from Speaking Up
            Sometimes
            Barry turning his music down. A lock on my door.
            Football and Mencap disco
            Working at the garden centre, they give me toast
            No
            Sometimes
            Lorna. Police lady Sam.
            different every time
            No
            my own flat NOT with Barry
        """,
        ),
        copy(
            "Easy read/done/Review - Anjali.docx",
            """
            Anjali | my sister
            Yes
            nothing
            Temple on Sunday
            cooking, swimming
            Yes
            Yes
            My sister
            good at listening
            Yes
            get a cat
        """,
            end="Thank you. Made with Speaking Up Skellbrook, 2023.",
        ),
        copy(
            "Easy read/done/Review - stopped, to carry on Thursday.pdf",
            """
            Mo | Key worker Dawn
            Yes
            big telly
            .
            Bus rides. The 7. The 12.
            .
            Yes
        """,
        ),
    )
