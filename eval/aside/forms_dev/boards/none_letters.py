"""Slides, poems, profiles, agreements and replies."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Paper

PAPERS = [
    Paper(
        "press_notice",
        "Press notice day centre reopening.docx",
        """
R: PRESS NOTICE
**For release:** immediate
**Date:** 2 June 2025
**Contact:** Communications, 01632 960600
T: Day centre opens its doors again
The Larches day centre will open on Monday after a nine-month refurbishment paid for by the council and the Friends of the Larches.
There are two new changing places, a kitchen that people can use from a wheelchair, and a door to the garden.
Councillor Anneke Frost said: "People told us to keep the piano. We kept the piano."
ENDS
# Notes to editors
1. 64 people attend each week.
2. Cost: £412,000.
3. Photographs: on request.
""",
    ),
    Paper(
        "staff_story_slides",
        "Learning lunch - Ellen.pptx",
        """
T: Ellen's week
Learning lunch, Thursday
# Monday
Fall. 111. Nobody told us.
# Tuesday
- Neighbour rings
- Name? not taken
- Passed to: ?
# Wednesday
Visit
# What would you have done?
Talk at your table: 5 minutes
# What changed
- Falls list shared daily
- Neighbours get a call back ✓
- Ellen chairs the falls group
""",
    ),
    Paper(
        "poem_memory_cafe",
        "Memory cafe poem.rtf",
        """
T: The Coat Pegs
Number one is Arthur's, brown,
two is where the scarf falls down,
three: ______ who was it? Tell me, three?
Four is mine. They've left it free.
~
Tick the register, pour the tea.
Name? I'll tell you presently.
Date of birth: the year of snow.
Address: well. You ought to know.
~
Written together at the memory café, Osier Street
""",
    ),
    Paper(
        "profile_personal",
        "One page profile - example for training.pptx",
        """
T: Stan's one-page profile
Used with Stan's agreement in induction
# What people like about me
- Jokes
- I notice birds
- Honest
# What is important to me
- The 10.15 bus
- Tea before talk
- My sister Ruth on Sundays
# How best to support me
- Say your name
- One thing at a time
- Don't tidy my table
""",
    ),
    Paper(
        "agreement_shared_care",
        "Agreement - hub premises sharing (signed).pdf",
        """
T: Agreement for the use of rooms
This agreement is made on 1 April 2025
**Between:** (1) Wexmoor County Council ("the council") and (2) Tern Valley Carers ("the charity")
# 1. Rooms
The council lets the charity use Room 3 on Tuesdays and Thursdays, 10 to 3.
# 2. Payment
£12 an hour, invoiced quarterly.
# 3. Insurance
The charity keeps public liability cover of £5 million.
# 4. Ending
Either side may end this with eight weeks' notice in writing.
|= For the council | For the charity |
| Signed: R. Stannard | Signed: Jo Febry |
| Name: Ruth Stannard | Name: Jo Febry |
| Position: Hubs manager | Position: Chair of trustees |
| Date: 1/4/25 | Date: 28/3/25 |
""",
    ),
    Paper(
        "complaint_reply",
        "Complaints/Reply stage 1 CMP-1182.docx",
        """
Our reference: CMP-1182
12 September 2025
Dear Ms Varley
Thank you for your complaint, which we received on 20 August. You asked four questions. I answer them in turn.
**1. Why was the review cancelled twice?**
The first time the worker was ill. The second time we had not told you at all, and I am sorry.
**2. Who decided to cut the hours?**
No decision was taken. The agency changed its rota; we should have noticed.
**3. Will the money be paid back?**
Yes: £218.40.
**4. What will you do so it doesn't happen again?**
Reviews that are cancelled now appear on the team manager's list the same day.
If you are not satisfied you may ask for stage 2 by 10 October.
Yours sincerely
~
Team Manager, East
cc: file
""",
    ),
    Paper(
        "carers_rights_poster",
        "Poster carers rights day.pptx",
        """
T: Carers' Rights Day
Thursday 20 November
# Come along
- Where: Quayside Hub
- When: 10 to 2
- Cost: nothing
- Bring: somebody
# There will be
☑ Advice
☑ Massage chair
☑ Soup
☐ Speeches
""",
    ),
    Paper(
        "vox_pops",
        "What people told us - vox pops.txt",
        """
WHAT PEOPLE TOLD US (hub visits, week of 9 June)
~
Woman, 80s, Osier Street: Never heard of it.
Man, 50s, wheelchair user: Ramp good. Door bad.
Carer, 60s: I rang three times. Third time lucky: Carol.
Student: is this the library?
Man, 70s: Name? Why do you want my name?
Woman, 40s, mother of adult with autism: Assessment took one visit. Fine. Then eight months.
Couple: yes / yes / no
~
Heard by: community connectors
""",
    ),
    Paper(
        "thank_you_bulletin",
        "Director's weekly message 31.html",
        """
T: Weekly message from the Director
Friday 1 August
Dear all,
Three things this week.
**One:** the inspectors have given us the date. You know it by now.
**Two:** supervision. Please put it in the diary, and in the record. Reason? I was asked about it and I could not show it.
**Three:** thank you to Transport, who drove forty people to the coast and brought forty back.
Leave: I'm away until the 18th. Deputy: Assistant Director.
Name that cat (competition): winner was "Panel".
""",
    ),
]
