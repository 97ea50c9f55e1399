"""The picture of the graph: what the browser's frame holds, as an ECharts option in pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import teksten
import thema
from schikking import Caption, Point
from verkenframe import Line, Node, Picture

NAME_LENGTH: Final = 26
ROOT_LENGTH: Final = 17
CAPTION_LENGTH: Final = 19
ANCHOR: Final = "anker:"
CAPTION: Final = "naam:"
CORNER: Final = "hoek:"
END: Final = ":eind"
FONT: Final = "'Source Sans', 'Source Sans Pro', sans-serif"

Spec = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of the page that the picture stands on."""

    ink: str
    soft: str
    line: str
    paper: str

    @classmethod
    def of(cls, *, dark: bool) -> Ink:
        """Return the colours of the dark or the light page."""
        if dark:
            return cls("#E9EDF1", "#C9D1DA", "#6F7A87", "#14191F")
        return cls("#1B2430", "#4A5563", "#A3ACB7", "#FFFFFF")


def wrapped(label: str, length: int = NAME_LENGTH, rows: int = 2) -> str:
    """Return a label on a few lines; what does not fit makes way for an ellipsis."""
    lines: list[str] = []
    for word in label.split():
        if lines and len(lines[-1]) + 1 + len(word) <= length:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    kept = [line if len(line) <= length else f"{line[: length - 1]}…" for line in lines[:rows]]
    if len(lines) > rows and not kept[-1].endswith("…"):
        kept[-1] = f"{kept[-1][: length - 1].rstrip(' ,;')}…"
    return "\n".join(kept)


def name(node: Node) -> str:
    """Return what a node is called in the picture and in the list."""
    if node.is_thing:
        return node.label
    if not node.group:
        return teksten.VERKEN_MEER_PUNT.format(aantal=node.members)
    return thema.group(node.group).counted(node.members)


def spec(picture: Picture, chosen: str, *, dark: bool, below: bool = True) -> Spec:
    """Return the ECharts option of a picture.

    The first items of its data are the nodes, in their order; what follows only helps to draw.

    Args:
        picture: What to show.
        chosen: The id of the selected node.
        dark: Whether the page is dark.
        below: Whether the name of the first node stands under it rather than beside it.
    """
    plan, ink = picture.plan, Ink.of(dark=dark)
    nodes = [
        _node(node, plan.places[node.id], chosen, below=not number and below, dark=dark)
        for number, node in enumerate(picture.nodes)
    ]
    helpers = [
        *(_point(f"{ANCHOR}{iri}", place) for iri, place in plan.anchors.items()),
        *(part for n, caption in enumerate(plan.captions) for part in _caption(n, caption, ink)),
        _point(f"{CORNER}1", (0.0, 0.0)),
        _point(f"{CORNER}2", (plan.width, plan.height)),
    ]
    series = {
        "type": "graph",
        "layout": "none",
        "left": 0,
        "top": 0,
        "width": plan.width,
        "height": plan.height,
        "roam": False,
        "selectedMode": "single",
        "select": {"itemStyle": {"borderColor": ink.ink}},
        "emphasis": {"focus": "none", "scale": False},
        "edgeSymbol": ["none", "arrow"],
        "edgeSymbolSize": 8,
        "data": [*nodes, *helpers],
        "links": _links(picture, chosen, ink),
    }
    return {
        "animation": False,
        "backgroundColor": "transparent",
        "textStyle": {"fontFamily": FONT},
        "tooltip": {"show": True, "formatter": "{b}", "confine": True},
        "series": [series],
    }


def _node(node: Node, place: Point, chosen: str, *, below: bool, dark: bool) -> Spec:
    group, ink = thema.group(node.group), Ink.of(dark=dark)
    colour = group.colour(dark=dark)
    is_rest = not node.is_thing and not node.group
    hollow = group.outlined or is_rest
    is_chosen = node.id == chosen
    words = wrapped(name(node), ROOT_LENGTH, 4) if below else wrapped(name(node))
    return {
        "id": node.id,
        "name": name(node),
        "x": place[0],
        "y": place[1],
        "symbol": "roundRect" if is_rest else group.symbol,
        "symbolSize": group.size * (1.3 if is_chosen else 1),
        "itemStyle": {
            "color": ink.paper if hollow else colour,
            "borderColor": ink.ink if is_chosen else colour if hollow else ink.paper,
            "borderWidth": 3 if is_chosen or hollow else 1,
            "borderType": "dashed" if is_rest else "solid",
        },
        "label": {
            "show": True,
            "formatter": _template(words),
            "position": "bottom" if below else "right",
            "distance": 6,
            "fontSize": 13.5,
            "lineHeight": 15,
            "fontWeight": "bold" if is_chosen else "normal",
            "color": ink.ink,
            "backgroundColor": ink.paper,
        },
    }


def _caption(number: int, caption: Caption, ink: Ink) -> list[Spec]:
    """Return the name of a relation as a text, and the place where its lines go on."""
    start, end = f"{CAPTION}{number}", f"{CAPTION}{number}{END}"
    text = {
        "show": bool(caption.text),
        "formatter": _template(wrapped(caption.text, CAPTION_LENGTH)),
        "position": "right",
        "distance": 0,
        "fontSize": 12,
        "lineHeight": 13,
        "fontStyle": "italic",
        "color": ink.soft,
        "backgroundColor": ink.paper,
        "padding": [1, 3],
    }
    return [
        {**_point(start, caption.start), "name": caption.text, "label": text},
        _point(end, caption.end),
    ]


def _point(id_: str, place: Point) -> Spec:
    """Return a place that is not seen itself."""
    return {
        "id": id_,
        "name": "",
        "x": place[0],
        "y": place[1],
        "symbol": "circle",
        "symbolSize": 1,
        "itemStyle": {"color": "rgba(0, 0, 0, 0)"},
        "label": {"show": False},
        "tooltip": {"show": False},
    }


def _links(picture: Picture, chosen: str, ink: Ink) -> list[Spec]:
    """Return the lines: along the name of their relation, or straight where there is none.

    What joins things that stood there already is drawn for the selected thing only.
    """
    via: dict[tuple[str, str], str] = {}
    stems = [_stem(iri, f"{ANCHOR}{iri}", "", ink) for iri in picture.plan.anchors]
    for number, caption in enumerate(picture.plan.captions):
        for member in caption.members:
            via[caption.parent, member] = f"{CAPTION}{number}{END}"
        if caption.parent:
            name_ = f"{CAPTION}{number}"
            stems.append(_stem(f"{ANCHOR}{caption.parent}", name_, caption.text, ink))
            stems.append(_stem(name_, f"{name_}{END}", caption.text, ink))
    drawn = []
    for number, line in enumerate(picture.lines):
        source = f"{ANCHOR}{line.start}"
        if number in picture.branches:
            source = via.get((line.start, line.end), source)
            drawn.append(_line(source, line.end, line.label, ink, dashed=not line.label))
        elif chosen in (line.start, line.end):
            drawn.append(_bow(line, ink))
    return [*stems, *drawn]


def _line(source: str, target: str, words: str, ink: Ink, *, dashed: bool = False) -> Spec:
    style = {"color": ink.line, "width": 1.3, "opacity": 1, "type": "dashed" if dashed else "solid"}
    return {"source": source, "target": target, "name": words, "lineStyle": style}


def _stem(source: str, target: str, words: str, ink: Ink) -> Spec:
    """Return a line without an arrow, that runs behind a name."""
    return {**_line(source, target, words, ink), "symbol": ["none", "none"]}


def _bow(line: Line, ink: Ink) -> Spec:
    """Return a line that bends around what stands between; the list has its name."""
    drawn = _line(f"{ANCHOR}{line.start}", line.end, line.label, ink, dashed=True)
    return {**drawn, "lineStyle": {**drawn["lineStyle"], "curveness": 0.3}}


def _template(text: str) -> str:
    """Return a text that ECharts shows as it is: braces would be places to fill in."""
    return text.replace("{", "(").replace("}", ")")
