"""Who answers a form, and the register of layouts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from eval.aside.forms import FormCase

BANKS = ("harbour", "weir", "mill", "ferry", "tower", "quarry", "orchard", "granary", "lantern")
APART = frozenset(
    [
        "autism_toolkit",
        "wellbeing_fund",
        "peer_notebook",
        "skills_return",
        "charter_plan",
        "practice_slides",
        "big_check",
        "postal_carers",
        "sli_self_assessment",
        "advocacy_report",
        "peer_scope",
        "free_text_survey",
        "accessible_information",
        "safeguarding_audit",
        "consultation_response",
        "dp_peer_check",
        "carers_matrix",
        "workforce_return",
        "involvement_claim",
        "network_census",
        "dementia_walkabout",
        "sector_survey",
        "weekly_mail",
    ]
)  # each document of these stands in a bank without its siblings


@dataclass(slots=True)
class Pen:
    """Hands out one person's answers in the order in which a layout asks for them."""

    answers: Sequence[str] = ()
    v: int = 0  # which variant of the printed text
    asked: list[tuple[str, bool]] = field(default_factory=list)

    def __call__(self, prompt: str, hold: str = "") -> str:
        """The answer to a prompt, or what stands there while nobody has answered."""
        at = len(self.asked)
        answer = self.answers[at] if at < len(self.answers) else ""
        self.asked.append((prompt, bool(answer)))
        return answer or hold

    def box(self, prompt: str, options: Sequence[str], on: str = "☒", off: str = "☐", gap: str = "   ") -> str:
        """Options in one line, each with its box."""
        got = self(prompt).split("+")
        return gap.join(f"{on if o in got else off} {o}" for o in options)

    def cells(self, prompt: str, options: Sequence[str], mark: str = "✓", off: str = "") -> list[str]:
        """One cell for each option, the chosen one marked."""
        got = self(prompt).split("+")
        return [mark if o in got else off for o in options]


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One document to make from a layout."""

    state: str
    path: str
    bank: str
    answers: tuple[str, ...] = ()
    v: int = 0
    turn: Callable[[bytes], bytes] | None = None


FORMS: list[tuple[Callable[[Pen], bytes], tuple[Copy, ...]]] = []
PLAIN: list[tuple[Callable[[], bytes], str, str]] = []


def blank(path: str, bank: str, v: int = 0, turn: Callable[[bytes], bytes] | None = None) -> Copy:
    """A copy which nobody has answered."""
    return Copy(state="blank", path=path, bank=bank, v=v, turn=turn)


def filled(
    path: str, bank: str, answers: Sequence[str], v: int = 0, turn: Callable[[bytes], bytes] | None = None
) -> Copy:
    """A completed copy."""
    return Copy(state="filled", path=path, bank=bank, answers=tuple(answers), v=v, turn=turn)


def partly(
    path: str,
    bank: str,
    answers: Sequence[str],
    keep: Sequence[int] | range,
    v: int = 0,
    turn: Callable[[bytes], bytes] | None = None,
) -> Copy:
    """A copy in which only the answers at the given places stand."""
    kept = tuple(a if i in keep else "" for i, a in enumerate(answers))
    return Copy(state="partly", path=path, bank=bank, answers=kept, v=v, turn=turn)


def layout(*copies: Copy) -> Callable[[Callable[[Pen], bytes]], Callable[[Pen], bytes]]:
    """Register a layout with the copies to be made of it."""

    def keep(fn: Callable[[Pen], bytes]) -> Callable[[Pen], bytes]:
        FORMS.append((fn, copies))
        return fn

    return keep


def plain(path: str, bank: str) -> Callable[[Callable[[], bytes]], Callable[[], bytes]]:
    """Register an ordinary document."""

    def keep(fn: Callable[[], bytes]) -> Callable[[], bytes]:
        PLAIN.append((fn, path, bank))
        return fn

    return keep


def cases() -> Iterator[FormCase]:
    """Every registered document."""
    for at, (fn, copies) in enumerate(FORMS):
        for i, copy in enumerate(copies, 1):
            pen = Pen(copy.answers, copy.v)
            content = fn(pen)
            if copy.turn:
                content = copy.turn(content)
            total = len(pen.asked)
            done = sum(ok for _, ok in pen.asked)
            name = f"charities-{fn.__name__}-{i}-{copy.state}"
            if copy.answers and len(copy.answers) != total:
                raise ValueError(f"{name}: {len(copy.answers)} answers for {total} prompts")
            share = round(done / total, 3)
            if (copy.state == "filled" and share < 0.78) or (copy.state == "partly" and not 0.15 <= share <= 0.75):
                raise ValueError(f"{name}: share {share}")
            yield FormCase(
                name=name,
                layout=fn.__name__,
                path=copy.path,
                content=content,
                state=copy.state,
                filled=share,
                empty=tuple(dict.fromkeys(p for p, ok in pen.asked if not ok)) if copy.state == "partly" else (),
                bank=BANKS[(at + i) % len(BANKS)] if fn.__name__ in APART else copy.bank,
            )
    for plain_fn, path, bank in PLAIN:
        yield FormCase(
            name=f"charities-{plain_fn.__name__}-none",
            layout=plain_fn.__name__,
            path=path,
            content=plain_fn(),
            state="none",
            filled=0.0,
            empty=(),
            bank=bank,
        )
