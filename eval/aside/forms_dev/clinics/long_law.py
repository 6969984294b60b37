"""The longest of the notes: what information is relevant to which decision."""

from __future__ import annotations

CAPACITY = """Relevant information by decision, for use at the bedside. The courts have given lists and have said each time that a list is a starting point which must be fitted to the person (B v A Local Authority [2019] EWCA Civ 913). Read the one you need and cross out what does not matter.

Where to live: the two or more options, what they are and that they are different; what sort of home it is and what would happen there; in broad terms the area, shops, risks; the difference between living somewhere and visiting; what activities would be possible; whether and how family and friends could be seen; that there is rent or a fee and rules; who would be there; what care would be given; what
might happen if family were far away. It is not necessary that the person understand the cost, the legal nature of a tenancy, the value of family relationships in the long term, or what could happen ten years from now.

What care to have: what areas they need support with; what sort of support; who would give it; what would happen without support or if it were refused; that carers may not always treat people properly and that it is possible to complain.

With whom to have contact: who they are and in broad terms what the relationship is; what contact could be had; the good and bad aspects of it; what might be its impact; that family is in a category of its own.

Use of the internet; sexual relations; marriage; tenancy; litigation; money: see the intranet, and ask for advice. Capacity for one says nothing of another.

Fluctuating capacity. Where a person is able to decide for some of the time, and the decision is one that repeats itself, take the longitudinal view ([2019] EWCOP 57) but where it is a single decision wait for the better hour. In delirium the better hour may be in three weeks; ask whether the decision can be put off by an interim one.

Executive functioning. What the person says and what the person does may differ, above all after injury to the frontal lobes. Give an example of the difference and ask about it: 'You told me that you would call for help and last night you did not; what happened?' Someone who cannot see the gap when it is shown may not be able to use the information. Do not use the words 'executive dysfunction' as the conclusion.

Worked example of an answer that helps. 'I asked what would be hard about going home. She said: "Nothing." I said that she had been found on the floor three times in May. She said: "That was the other lady." I showed the photograph of the bruise on her arm. She said it was jam. An hour later we began again with the same result.' Worked example of an answer that does not: 'Unable to weigh up risks due to dementia.'

Reviews: the record stands until something changes. It is not renewed yearly for its own sake, except for residence under an authorisation. Copies: the person, the person's representative, the receiving home if the decision is made."""
