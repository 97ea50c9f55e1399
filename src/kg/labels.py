"""Labels: which of several texts to show, how names compare, and how shares are written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from kg.terms import Text

_FALLBACK = ("nl", None, "en")


def choose(texts: Iterable[Text], lang: str = "nl") -> str:
    """Return the text in a language, else in Dutch, without a language, in English, in any.

    Within one language the alphabet decides, so that the choice never depends on order. Empty
    when there is no text at all.
    """
    order = (lang, *_FALLBACK)
    ranked = sorted(
        (order.index(t.lang) if t.lang in order else len(order), t.value) for t in texts
    )
    return ranked[0][1] if ranked else ""


def fold(text: str) -> str:
    """Return a text without case, diacritics and superfluous blanks, for comparing names."""
    flat = unicodedata.normalize("NFKD", text)
    plain = "".join(c for c in flat if not unicodedata.combining(c))
    return " ".join(plain.casefold().split())


def bare(label: str) -> str:
    """Return the name of a gemeente without the word itself: `Gemeente Ede` is `Ede`."""
    return label.removeprefix("Gemeente ")


def local_name(iri: str) -> str:
    """Return a readable stand-in for an IRI without a label: its last part, in words."""
    from urllib.parse import unquote

    last = re.split(r"[/#:]", iri.rstrip("/#"))[-1]
    return unquote(last).replace("-", " ").replace("_", " ").strip() or iri


def percentage(share: float, lang: str = "nl") -> str:
    """Return a share from 0 to 1 as a percentage, rounded down: `94,9 %` is not yet 95."""
    # 0.95 * 1000 may come out just under 950.
    tenths = int(share * 1000 + 1e-9)
    return f"{tenths // 10}{'.' if lang == 'en' else ','}{tenths % 10} %"


def nearest(text: str, names: Sequence[str], *, limit: int = 3) -> tuple[str, ...]:
    """Return the names most like a text, best first; those that hold it as a part come first.

    The first word of a name may be missing: `Utrrecht` is like `Gemeente Utrecht`.
    """
    from difflib import get_close_matches

    wanted = fold(text)
    holders: dict[str, list[str]] = {}
    for name in sorted(names):
        whole = fold(name)
        for key in {whole, whole.partition(" ")[2]} - {""}:
            holders.setdefault(key, []).append(name)
    parts = sorted((k for k in holders if wanted and wanted in k), key=lambda k: (len(k), k))
    close = get_close_matches(wanted, holders, n=limit, cutoff=0.6)
    found = dict.fromkeys(name for key in (*parts, *close) for name in holders[key])
    return tuple(found)[:limit]
