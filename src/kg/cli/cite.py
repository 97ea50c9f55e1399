"""`kg cite`: authors write line numbers, this makes passages of them."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from kg.cite import SHORTHAND, Citations, cite_file, passage_triples, resolve, write_citations
from kg.cli.messages import Messages
from kg.cli.output import emit, note
from kg.errors import KgError, Words
from kg.passages import Source, documents, read_sources
from kg.settings import Settings
from kg.turtle import canonical, to_rdflib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.cli.arguments import Subparsers

REFUSED = 2

_FILES = Words("Turtle-bestanden met verwijzingen naar regels", "Turtle files that cite lines")
_SHOW = Words(
    "toon de tekst en de Turtle van een passage, bijvoorbeeld van regels 51-54",
    "show the text and the Turtle of a passage, for example of lines 51-54",
)
_EXPLANATION = Words(
    f"""In een bestand staat <{SHORTHAND}BRON/51-54> voor regels 51 tot en met 54, BRON/51 voor één
regel, en BRON/51?van=De%20eerste&tot=de%20laatste voor een stuk daarbinnen: van de eerste tot en
met de laatste woorden, die elk precies één keer in die regels staan. kg cite zet er passages voor
in de plaats, werkt kop en regels van oude passages bij en haalt weg wat niets meer gebruikt. Wat
niet klopt wordt genoemd; dat bestand blijft dan zoals het was (uitgang 2).""",
    f"""In a file <{SHORTHAND}BRON/51-54> stands for lines 51 to 54, BRON/51 for one line, and
BRON/51?van=De%20eerste&tot=de%20laatste for a stretch inside: from the first up to and including
the last words, each of which occurs exactly once in those lines. kg cite puts passages in their
place, renews lines and headings of old ones and removes what nothing uses any more. What is not
right is named; that file then stays as it was (exit 2).""",
)


def register(subparsers: Subparsers, messages: Messages) -> None:
    """Add the command with its arguments."""
    lang = messages.lang
    parser = subparsers.add_parser(
        "cite", help=messages["cite.help"], description=_EXPLANATION.text(lang)
    )
    parser.add_argument("files", metavar="FILE", nargs="*", type=Path, help=_FILES.text(lang))
    parser.add_argument("--show", nargs=2, metavar=("BRON", "51-54"), help=_SHOW.text(lang))


def run(args: Namespace, settings: Settings) -> int:
    """Cite in the files, or show one passage."""
    if not args.files and not args.show:
        raise KgError(
            Words("er is geen bestand genoemd", "no file was named"),
            do=Words("Geef bestanden, of --show.", "Name files, or --show."),
        )
    sources = _sources(settings)
    if args.show:
        slug, lines = args.show
        _show(slug, lines, sources)
        return 0
    outcomes = {path: cite_file(path, sources) for path in dict.fromkeys(args.files)}
    for path, outcome in outcomes.items():
        for problem in outcome.problems:
            note(f"{path}: {problem.line(settings.lang)}")
        if not outcome.problems:
            write_citations(path, outcome)
    note(_summary(list(outcomes.values())).text(settings.lang))
    return REFUSED if any(outcome.problems for outcome in outcomes.values()) else 0


def _sources(settings: Settings) -> Mapping[str, Source]:
    if settings.sources is None:
        raise KgError(
            Words("de bronbestanden zijn niet bij de hand", "the source files are not at hand"),
            do=Words("Zet KG_SOURCES op hun map.", "Set KG_SOURCES to their folder."),
        )
    return read_sources(documents(settings.data / "bronnen.ttl"), settings.sources)


def _show(slug: str, lines: str, sources: Mapping[str, Source]) -> None:
    passage = resolve(f"{SHORTHAND}{slug}/{lines}", sources)
    emit(sources[slug].text[passage.start : passage.end])
    emit(f"\n{canonical(to_rdflib(passage_triples(passage))).rstrip()}")


def _summary(outcomes: Sequence[Citations]) -> Words:
    written = [outcome for outcome in outcomes if not outcome.problems]
    added = sum(len(outcome.added) for outcome in written)
    dropped = sum(len(outcome.dropped) for outcome in written)
    return Words(
        f"geschreven: {len(written)} van {len(outcomes)} bestanden; "
        f"passages erbij: {added}, weg: {dropped}",
        f"written: {len(written)} of {len(outcomes)} files; "
        f"passages added: {added}, removed: {dropped}",
    )
