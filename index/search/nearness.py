"""How near in meaning a passage must be to answer a query, told from how near all of them are."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

import numpy as np
from numpy.typing import NDArray

# Cosines; chosen on the development queries and on nonsense, see docs/choices.md.
NEAR, NEAR_SHARE = 0.25, 0.65  # least of a passage near in meaning, and least of the nearest passage's
FAINT, FAINT_SHARE = 0.15, 0.4  # the same of what may fill the first page beside passages that the words carry
SPREAD = 0.062  # standard deviation over all passages: what is about nothing here is about as far from all of them
SURE = 0.45  # of the nearest passage: nonsense comes no nearer, however few passages there are to spread


@dataclass(frozen=True, slots=True, kw_only=True)
class Floors:
    """The least cosine of what answers by its meaning alone; infinity where nothing does."""

    near: float = inf
    faint: float = inf  # on the first page


def floors_of(cosines: NDArray[np.float32], *, worded: bool) -> Floors:
    """Say how near a passage must be; `cosines` is (n,), those of a query with every passage.

    `worded`: whether the words of the query carry some passage. Where they do not, the query may be nonsense, whose
    nearest passage is as near as that of many a query with answers.
    """
    best = float(cosines.max(initial=-1.0))
    if best < NEAR:
        return Floors()
    near = max(NEAR, NEAR_SHARE * best)
    tells = best >= SURE or float(cosines.std()) >= SPREAD
    if not tells:
        return Floors(near=near, faint=near) if worded else Floors()
    return Floors(near=near, faint=max(FAINT, FAINT_SHARE * best) if worded else near)
