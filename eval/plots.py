"""Reliability plots as SVG: how often what was said with a chance was so, beside the line where both are the same."""

from __future__ import annotations

from html import escape

from eval.metrics import Reliability

SIZE, EDGE = 400, 60  # of the square and of the room around it, in pixels
_STYLE = "font-family='sans-serif' font-size='13'"


def reliability_svg(made: Reliability, title: str) -> str:
    """Draw each bin as a dot whose area goes with its cases; on the dashed line chances say how often it is so."""
    most = max(cases for _, _, cases in made.bins)
    marks = [_line(0, 0, 1, 1, "stroke='#888' stroke-dasharray='6 4'")]
    for step in range(6):
        at = step / 5
        marks += [_line(at, 0, at, 1, "stroke='#ddd'"), _line(0, at, 1, at, "stroke='#ddd'")]
        marks.append(_text(at, -0.06, f"{at:.1f}", "middle"))
        marks.append(_text(-0.03, at - 0.01, f"{at:.1f}", "end"))
    places = " ".join(f"{_x(chance):.1f},{_y(share):.1f}" for chance, share, _ in made.bins)
    marks.append(f"<polyline points='{places}' fill='none' stroke='#1d5b9e' stroke-width='2'/>")
    for chance, share, cases in made.bins:
        radius = 3 + 11 * (cases / most) ** 0.5
        label = f"said {chance:.2f}, so {share:.2f}, {cases} cases"
        marks.append(
            f"<circle cx='{_x(chance):.1f}' cy='{_y(share):.1f}' r='{radius:.1f}' fill='#1d5b9e' fill-opacity='0.6'>"
            f"<title>{label}</title></circle>"
        )
    said = f"{title}: error {made.error:.3f} over {made.cases} cases"
    whole = SIZE + 2 * EDGE
    return "\n".join(
        [
            f"<svg xmlns='http://www.w3.org/2000/svg' width='{whole}' height='{whole}' {_STYLE}>",
            f"<title>{escape(said)}</title><rect width='100%' height='100%' fill='white'/>",
            _text(0.5, 1.06, escape(said), "middle"),
            _text(0.5, -0.12, "chance that was given", "middle"),
            f"<text transform='translate(16 {_y(0.5):.0f}) rotate(-90)' text-anchor='middle'>share that was so</text>",
            *marks,
            "</svg>\n",
        ]
    )


def _x(value: float) -> float:
    return EDGE + SIZE * value


def _y(value: float) -> float:
    return EDGE + SIZE * (1 - value)


def _line(x1: float, y1: float, x2: float, y2: float, style: str) -> str:
    return f"<line x1='{_x(x1):.1f}' y1='{_y(y1):.1f}' x2='{_x(x2):.1f}' y2='{_y(y2):.1f}' {style}/>"


def _text(x: float, y: float, words: str, anchor: str) -> str:
    return f"<text x='{_x(x):.1f}' y='{_y(y):.1f}' text-anchor='{anchor}'>{words}</text>"
