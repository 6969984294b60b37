"""Forms about safety: section 42 planning record."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_unlearned.core import Doc, Look, copy, form

ENQUIRY = """
# Section 42(2) enquiry – planning record
**$org Safeguarding Adults**   Form SA3 ($ver)   Local team: $team
| ^Adult at risk | {} | ^Enquiry no. | {} |
| ^Date concern received | {} | ^Date decided to enquire | {} |
| ^Enquiry lead | {} | ^Manager | {} |
## A  The three-stage test (s.42(1) Care Act 2014)
| ^ | ^Y | ^N |
!row {#Y}|{#N}
|| Has needs for care and support (whether or not the authority is meeting any)
|| Is experiencing, or is at risk of, abuse or neglect
|| As a result of those needs is unable to protect himself or herself
## B  Type of abuse (tick all that apply)
{\uf0a8 Physical   \uf0a8 Domestic   \uf0a8 Sexual   \uf0a8 Psychological   \uf0a8 Financial   \uf0a8 Modern slavery   \uf0a8 Discriminatory   \uf0a8 Organisational   \uf0a8 Neglect   \uf0a8 Self-neglect}
## C  What does the adult want to happen? (Making Safeguarding Personal)
{}
Advocate needed? {\uf0a8 Yes, s.68   \uf0a8 No, friend or relative   \uf0a8 Not needed}
## D  Immediate safety
{}
## E  Who will find out what?
| ^Line of enquiry | ^By whom | ^By when |
!grid 4 Line of enquiry
## F  People told
Police: {\uf0a8 Yes   \uf0a8 No}  Ref {+........}
CQC: {\uf0a8 Yes   \uf0a8 No}
Family: {\uf0a8 Yes   \uf0a8 No, adult said no}
## G  Planning discussion
Held on {........................} with {........................}
Outcome of discussion
{}
Manager's decision and reason
{}
"""


def enquiry_plan() -> list[Doc]:
    look = Look(font="Calibri", colour="9F1239", shade="FBE3E8", room=1.5, footer="SA3 planning record")
    common = {"org": "Ardenholt", "team": "__________", "ver": "rev. Sept 2024"}
    return form(
        ENQUIRY,
        look,
        common,
        copy("Safeguarding/SA3 s42 planning record.docx"),
        copy("Safeguarding/SA3.docx", ver="rev. April 2023", team="Central MASH"),
        copy("Safeguarding/Forms/SA3 planning (print).pdf", team="East"),
        copy(
            "Safeguarding/case sample/A - SA3.docx",
            """
            Mr P | SG/24/1107 | 4 Nov 2024 | 5 Nov 2024 | N. Prendergast | Y. Achterberg
            Y | Y | Y
            Financial+Psychological
            He wants his bank card back and "no police if it's our Lee". He'd like Lee to still visit on Sundays.
            Not needed
            Card stopped with the bank on the 4th. Neighbour has swapped the key safe code. Mr P knows to ring 101.
            Bank statements Aug–Oct; Mr P with NP; 12 Nov // Talk to Lee; NP + sister; after bank; // Care agency – who knew the PIN?; Provider manager; 8 Nov
            No | . | No | Yes
            5 Nov | NP, YA, provider manager, sister by phone
            Proportionate enquiry by the team. Police to be reviewed if statements show more than £200.
            Agree. Three stages met. Adult's wishes shape the enquiry. YA
        """,
            team="Central MASH",
        ),
        copy(
            "Safeguarding/case sample/C - SA3 care home.docx",
            """
            6 residents, Unit 2 | ORG-019 | 17.03.25 | 17.03.25 | L. Mbatha | D. Fairweather
            Y | Y | Y
            Organisational+Neglect
            Four residents spoken to: "more staff at night", "someone to come when I ring". Two cannot say; families want fluids and pressure care right.
            Yes, s.68
            2 extra night staff from tonight, paid by provider. District nurses on site daily to 24.3.
            Turn charts and fluid charts 1–17 March; DN lead; 21.3 // Rotas v call bell log; contracts officer; 21.3 // Interviews with night staff; LM + provider HR; 28.3 // Family meeting; DF; 26.3
            Yes | 0317/114 | Yes | Yes
            17.3 at 15:00 | police, CQC, ICB, contracts
            Whole home enquiry under org. abuse protocol; new placements stopped
            Section 42 for each of the six plus an over-arching record. Weekly to DASS. DF
        """,
        ),
        copy(
            "Safeguarding/SA3 Jan.docx",
            """
            Ms T.W. | SG/25/0032 | 6/1/25 | 7/1/25 | Jo Firth | Y. Achterberg
            Y | Y | Y
            Self-neglect
            Ms T.W. doesn't see a problem. Would accept help with the bins "if they don't touch the papers".
            Not needed
            Electric heater removed with consent, oil radiator lent. Smoke alarm fitted 7/1.
            Fire safety visit; F&R; 10/1 // Is there capacity about hoarding?; JF; 20/1
            No | . | No | No, adult said no
            7/1 | YA, environmental health
            Multi-agency self-neglect route. JF as lead, slow work
            Agreed. YA
        """,
        ),
        copy(
            "Safeguarding/SA3 partly - Mrs H.docx",
            """
            Mrs H | SG/25/0119 | 11/02/25 | . | Jo Firth | .
            Y | Y | .
            Physical
            Not yet asked, in hospital and sedated
            .
            Ward told that son must not visit alone
            .
            Yes | 1102/33 | .
        """,
        ),
    )
