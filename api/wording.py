"""What pages and papers say alike: the ways an entry speaks, and days as people in the United Kingdom count them."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from index.model import Polarity

LONDON = ZoneInfo("Europe/London")
WAYS = {
    Polarity.STRENGTH: "Strength",
    Polarity.SHORTFALL: "Shortfall",
    Polarity.IMPROVEMENT: "Improvement under way",
    Polarity.NEUTRAL: "Neutral",
}
UNSAID = "Not said which way it speaks"


def london_day(at: datetime) -> str:
    """Give the day of a moment in London: 1 July 2026."""
    local = at.astimezone(LONDON)
    return f"{local.day} {local:%B %Y}"
