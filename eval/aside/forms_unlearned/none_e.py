"""Documents that are no form: prices, rota, newsletter, data and notes of groups."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_unlearned.core import Look

PAPERS: list[tuple[str, Look, str]] = [
    (
        "Market/Home care price list April 2025.xlsx",
        Look(font="Calibri", shade="FEF3C7"),
        """
=== Rates
# Home care rates from 7 April 2025
!w 8,4,4,4
| ^Visit | ^Urban £ | ^Rural £ | ^Bank holiday £ |
| 15 minutes (medicine only) | 8.10 | 9.00 | 12.15 |
| 30 minutes | 12.60 | 13.90 | 18.90 |
| 45 minutes | 18.05 | 19.60 | 27.10 |
| 60 minutes | 23.40 | 25.20 | 35.10 |
| Waking night (10 h) | 204.00 | 204.00 | 306.00 |
| Sleeping night | 128.50 | 128.50 | 192.75 |
""",
    ),
    (
        "Market/Home care price list April 2024.xlsx",
        Look(font="Calibri", shade="FEF3C7"),
        """
=== Rates
# Home care rates from 8 April 2024
!w 8,4,4,4
| ^Visit | ^Urban £ | ^Rural £ | ^Bank holiday £ |
| 15 minutes (medicine only) | 7.65 | 8.50 | 11.50 |
| 30 minutes | 11.90 | 13.10 | 17.85 |
| 45 minutes | 17.00 | 18.45 | 25.50 |
| 60 minutes | 22.05 | 23.75 | 33.10 |
| Waking night (10 h) | 192.00 | 192.00 | 288.00 |
| Sleeping night | 121.00 | 121.00 | 181.50 |
""",
    ),
    (
        "Duty/Rota March.xlsx",
        Look(font="Calibri", shade="E0E7FF"),
        """
=== March
# Duty rota March 2025
| ^Week of | ^Mon | ^Tue | ^Wed | ^Thu | ^Fri |
| 3/3 | Kit / Ana | Tobi / Jo | Kit / Rhys | Ana / Jo | Tobi / Kit |
| 10/3 | Jo / Rhys | Ana / Kit | Tobi / Jo | Rhys / Ana | Kit / Jo |
| 17/3 | Tobi / Ana | Rhys / Kit | Jo / Ana | Tobi / Rhys | cover |
| 24/3 | Kit / Jo | Ana / Tobi | Rhys / Jo | Kit / Ana | Tobi / Rhys |
| 31/3 | Rhys / Ana | | | | |
Manager: Hannah (wk 1, 3), Gill (wk 2, 4). AL: Rhys 21/3, Jo 27–28/3.
""",
    ),
    (
        "Communications/Staff newsletter 41.html",
        Look(font="Georgia", colour="B45309"),
        """
# The Thursday Round-up, no. 41
Hello all. It's light at five o'clock and there were snowdrops outside Mill House.
## Well done
Marcus had a postcard that said "give him a rise". We can't, but we've framed it.
## Dates
* 6 March: Lunch and learn, hoarding
* 12 March: SAB, papers by the 3rd
* 28 March: last day for leave carry-over
## You asked
"When does the new laptop come?" All of Moor End by Easter.
## Quiz
How many of us walked to work last week? Answers to Bel by Monday; a pot plant for the nearest.
""",
    ),
    (
        "Systems/Case system release notes 24.4.txt",
        Look(),
        """
# Case system release 24.4
Live on 2 December 2024.
* Adult Review Form: question "Sequel to review" now follows CLD 1.1
* Blank answers print as "-" in place of nothing
* Carer offer is mandatory; "Not answered" can no longer be saved
* Duplicate NHS numbers are flagged
* Known fault: date of next review is shown in US order in print. Fix in 25.1.
Questions to the systems team.
""",
    ),
    (
        "Systems/Data dictionary extract.xlsx",
        Look(font="Calibri", shade="E5E7EB"),
        """
=== Fields
# Data dictionary: review events
!w 6,4,4,12
| ^Field | ^Type | ^Mandatory | ^Allowed values |
| EVENT_START | Date | Y | dd/mm/yyyy, not in future |
| REVIEW_METHOD | List | Y | Face to face; Telephone; Video; Record only |
| PERSON_INVOLVED | List | Y | Yes; No; Via advocate |
| SEQUEL | List | Y | No change; Increase; Decrease; Ended; Not known |
| COST_CHANGE | Number | N | -9999.99 to 9999.99 |
| NEXT_REVIEW | Date | N | After EVENT_START |
| AUTHORISED_BY | Text | Y | Staff ID |
""",
    ),
    (
        "Finance/Budget monitoring month 9.xlsx",
        Look(font="Arial", shade="FDE68A"),
        """
=== M9
# Adults budget monitoring, month 9
!w 8,4,4,4,10
| ^Service | ^Budget £k | ^Forecast £k | ^Variance £k | ^Why |
| Older people placements | 48210 | 48630 | 420 | Nursing rates |
| Learning disability | 39870 | 41540 | 1670 | Six transitions; two from hospital |
| Mental health | 11020 | 10890 | -130 | s.117 income |
| Home care | 27400 | 27310 | -90 | Fewer hours |
| Staffing | 26150 | 26020 | -130 | Vacancies |
| Client income | -21400 | -21240 | 160 | Backlog |
""",
    ),
    (
        "Boards/Coproduction group notes January.odt",
        Look(),
        """
# Co-production group: notes, 22 January
Who came: nine of us, plus Ruth and Sol from the council.
## What we talked of
The new form for asking for help on line. We tried it. It is too long. Pete said, "Why do you want my postcode four times?"
## What we want
A big button that says RING ME. No red stars. A picture of a real person.
## What the council said
Ruth: the button can be done by March. The stars have to stay but can be fewer.
## Next
26 February. Cake: Anjali.
""",
    ),
]
