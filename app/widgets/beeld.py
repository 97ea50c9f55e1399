"""The picture of the graph: what the browser's frame holds, as an ECharts option in pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import teksten
import thema
from schikking import Caption, Point
from schikking import wrapped as wrapped
from verkenframe import ALL, BETWEEN, Line, Node, Picture

ROOT_LENGTH: Final = 17
CAPTION_LENGTH: Final = 19
ANCHOR: Final = "anker:"
CAPTION: Final = "naam:"
CORNER: Final = "hoek:"
END: Final = ":eind"
BEND: Final = ":bocht"
# How wide a line is for who points at it.
TOUCH: Final = 14
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


def name(node: Node) -> str:
    """Return what a node is called in the picture and in the list."""
    if node.is_thing:
        return node.label
    if not node.group:
        return teksten.VERKEN_MEER_PUNT.format(aantal=node.members)
    return thema.group(node.group).counted(node.members)


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture as an ECharts option, and what stands behind its parts.

    The first items of its data are the nodes, in their order; what follows only helps to draw.
    `behind_data` has per item of the data, and `behind_links` per line, the key of the relation
    that it stands for; empty for none.
    """

    spec: Spec
    behind_data: tuple[str, ...]
    behind_links: tuple[str, ...]


def drawing(picture: Picture, *, dark: bool, why: str = "") -> Drawing:
    """Return a picture as an ECharts option in pixels.

    Args:
        picture: What to show.
        dark: Whether the page is dark.
        why: The key of the line that is explained on the page.
    """
    plan, ink = picture.plan, Ink.of(dark=dark)
    nodes = [_node(node, picture, dark=dark) for node in picture.nodes]
    keys = _fan_keys(picture)
    captions = [_caption(n, caption, picture, ink) for n, caption in enumerate(plan.captions)]
    helpers = [
        *((_point(f"{ANCHOR}{iri}", place), "") for iri, place in plan.anchors.items()),
        *((part, key) for parts, key in zip(captions, keys, strict=True) for part in parts),
        (_point(f"{CORNER}1", (0.0, 0.0)), ""),
        (_point(f"{CORNER}2", (plan.width, plan.height)), ""),
    ]
    links = _links(picture, picture.explained(why), ink)
    links += [(_touch(link), key) for link, key in links if key]
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
        "data": [*nodes, *(point for point, _ in helpers)],
        "links": [link for link, _ in links],
    }
    spec = {
        "animation": False,
        "backgroundColor": "transparent",
        "textStyle": {"fontFamily": FONT},
        "tooltip": {"show": True, "formatter": "{b}", "confine": True},
        "series": [series],
    }
    behind = (*("" for _ in nodes), *(key for _, key in helpers))
    return Drawing(spec, behind, tuple(key for _, key in links))


def _node(node: Node, picture: Picture, *, dark: bool) -> Spec:
    place, below = picture.plan.places[node.id], node.id in picture.plan.roots
    group, ink = thema.group(node.group), Ink.of(dark=dark)
    colour = group.colour(dark=dark)
    is_rest = not node.is_thing and not node.group
    hollow = group.outlined or is_rest
    is_chosen = node.id == picture.chosen
    words = wrapped(name(node), ROOT_LENGTH, 4) if below else wrapped(name(node))
    return {
        "id": node.id,
        "name": name(node),
        "x": place[0],
        "y": place[1],
        "symbol": "roundRect" if is_rest else group.symbol,
        "symbolSize": group.size * (1.3 if is_chosen else 1),
        # A pin is drawn with its point on its place, and everything else around it.
        "symbolOffset": [0, "50%" if group.symbol == "pin" else 0],
        "itemStyle": {
            "color": ink.paper if hollow else colour,
            "borderColor": ink.ink if is_chosen else colour if hollow else ink.paper,
            "borderWidth": 3 if is_chosen or hollow else 1,
            "borderType": "dashed" if is_rest else "solid",
        },
        "label": {
            "show": node.id in picture.named,
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


def _caption(number: int, caption: Caption, picture: Picture, ink: Ink) -> list[Spec]:
    """Return the name of a relation as a text, and where its line bends and goes on."""
    left = picture.plan.anchors.get(caption.parent, caption.start)[0]
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
        _point(f"{start}{BEND}", (left, caption.start[1])),
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


def _fan_keys(picture: Picture) -> list[str]:
    """Return per caption the key of all the lines that it names."""
    first: dict[tuple[str, str], str] = {}
    for line in picture.lines:
        if line.key:
            first.setdefault((line.start, line.end), f"{line.key}{BETWEEN}{ALL}")
    return [
        next((first[c.parent, m] for m in c.members if (c.parent, m) in first), "")
        for c in picture.plan.captions
    ]


def _links(picture: Picture, explained: Sequence[Line], ink: Ink) -> list[tuple[Spec, str]]:
    """Return the lines: along the name of their relation, or straight where there is none.

    What joins things that stood there already is drawn for the selected thing only.
    """
    via: dict[tuple[str, str], str] = {}
    starts = dict.fromkeys(line.start for line in picture.lines)
    found = [(_stem(iri, f"{ANCHOR}{iri}", "", ink), "") for iri in starts]
    keys = _fan_keys(picture)
    for number, (caption, key) in enumerate(zip(picture.plan.captions, keys, strict=True)):
        for member in caption.members:
            via[caption.parent, member] = f"{CAPTION}{number}{END}"
        if caption.parent:
            name_ = f"{CAPTION}{number}"
            bend = f"{name_}{BEND}"
            found.append((_stem(f"{ANCHOR}{caption.parent}", bend, "", ink), ""))
            found.append((_stem(bend, name_, caption.text, ink), key))
            found.append((_stem(name_, f"{name_}{END}", caption.text, ink), key))
    for number, line in enumerate(picture.lines):
        source = f"{ANCHOR}{line.start}"
        if number in picture.branches:
            source = via.get((line.start, line.end), source)
            drawn = _line(source, line.end, line.label, ink, dashed=not line.label)
        elif picture.chosen in (line.start, line.end) or line in explained:
            drawn = _bow(line, ink)
        else:
            continue
        found.append((_marked(drawn, ink) if line in explained else drawn, line.key))
    return found


def _marked(link: Spec, ink: Ink) -> Spec:
    """Return a line that stands out, because the page explains it."""
    return {**link, "lineStyle": {**link["lineStyle"], "color": ink.ink, "width": 3}}


def _touch(link: Spec) -> Spec:
    """Return an unseen wide line over a thin one, to point at."""
    style = {**link["lineStyle"], "color": "rgba(0, 0, 0, 0)", "width": TOUCH, "type": "solid"}
    return {**link, "symbol": ["none", "none"], "lineStyle": style}


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
