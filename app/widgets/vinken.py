"""Lists to tick off: what is ticked stands in the address."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from overzicht import Item
from veilig import Html, element
from widgets import punten
from widgets.uitspraak import Claims


def tick(key: str, item: Item, words: Mapping[str, str], claims: Claims, *, done: bool) -> Html:
    """Return one thing to tick off.

    Args:
        key: How the address names it.
        item: The thing.
        words: What to show of it, by point.
        claims: Shows what is said with its sources.
        done: Whether it is ticked.
    """
    box = element("input", type="checkbox", name="vink", value=key, id=f"vink-{key}", checked=done)
    return element(
        "li",
        element("label", box, element("span", item.label, class_="naam")),
        # What is said of a question only repeats where it comes from.
        None if item.part.endswith("#Vraag") else punten.text(item, claims),
        element("dl", *punten.points(item, words, claims), class_="punten"),
    )


def listed(items: Iterable[Html]) -> Html:
    """Return a list of things to tick off."""
    return element("ul", *items, class_="dingen vinklijst")
