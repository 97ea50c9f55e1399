"""Lists to tick off: what is ticked stands in the address."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from overzicht import Item
from veilig import Html, element
from widgets import punten
from widgets.uitspraak import Claims


def tick(
    item: Item, words: Mapping[str, str], claims: Claims, *, done: bool, told: bool = True
) -> Html:
    """Return one thing to tick off.

    Args:
        item: The thing.
        words: What to show of it, by point.
        claims: Shows what is said with its sources.
        done: Whether it is ticked.
        told: Whether to show its text.
    """
    box = element(
        "input",
        type="checkbox",
        name="vink",
        value=item.name,
        id=f"vink-{item.name}",
        checked=done,
    )
    return element(
        "li",
        element("label", box, element("span", item.label, class_="naam")),
        punten.text(item, claims) if told else None,
        element("dl", *punten.points(item, words, claims), class_="punten"),
    )


def listed(items: Iterable[Html]) -> Html:
    """Return a list of things to tick off."""
    return element("ul", *items, class_="dingen vinklijst")
