"""`kg evidence`: every passage proven against the source files, and what they do not cover."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from kg.cli.messages import Messages
from kg.cli.output import emit, emit_json, note
from kg.errors import SettingsError, Words
from kg.evidence import Mismatch, Proof, SourceProof, prove
from kg.graph import KnowledgeGraph
from kg.labels import percentage
from kg.namespaces import BASE
from kg.settings import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.cli.arguments import Subparsers
    from kg.coverage import SourceCoverage

MISMATCH = 1

_EXPLANATION = Words(
    "Toetst plaats, vingerafdruk, regels en kop van elke passage aan de map die KG_SOURCES noemt. "
    "Ook passages waar niets op rust en verwijzingen naar passages die er niet zijn, zijn fout. "
    "Uitgang 0: niets klopt niet, ook als de bronbestanden ontbreken; 1: iets klopt niet.",
    "Holds offsets, hash, lines and heading of every passage against the folder that KG_SOURCES "
    "names. Passages that nothing rests on and references to passages that do not exist are wrong "
    "too. Exit 0: nothing is wrong, also when the source files are absent; 1: something is.",
)
_UNCOVERED = Words(
    "toon van alle bronnen, of van één, wat er niet gedekt is",
    "show what is not covered of all sources, or of one",
)
_WRITE = Words(
    "zet de dekking tussen de merktekens in dit document (met --uncovered)",
    "put the coverage between the markers in this document (with --uncovered)",
)
_SOURCE = Words("BRON", "SOURCE")
_FILE = Words("BESTAND", "FILE")
_ASPECTS = {
    "file": Words("het bronbestand is gewijzigd", "the source file has changed"),
    "source": Words("deze bron kent de graaf niet", "the graph does not know this source"),
    "iri": Words("de IRI noemt een andere plaats", "the IRI names another place"),
    "selector": Words("de positie heet anders", "the selector has another name"),
    "offsets": Words("de plaats ligt buiten de bron", "the offsets lie outside the source"),
    "sha256": Words("de tekst is gewijzigd", "the text has changed"),
    "lines": Words("de regels kloppen niet", "the lines are wrong"),
    "heading": Words("de kop klopt niet", "the heading is wrong"),
    "excluded": Words(
        "deze passage rust op regels die zijn uitgezonderd",
        "this passage rests on lines that are left out",
    ),
    "unused": Words("op deze passage rust niets", "nothing rests on this passage"),
    "missing": Words("deze passage bestaat niet", "there is no such passage"),
}
_EXPECTED = Words("verwacht {}, gevonden {}", "expected {}, found {}")
_WAS = Words("was {1}, is nu {0}", "was {1}, is now {0}")
_CITED_BY = Words("genoemd door {}", "cited by {}")
_PROVEN = Words("passages bewezen: {proven} van {n}", "passages proven: {proven} of {n}")
_ABSENT = Words("bronbestand niet bij de hand; passages: {n}", "source absent; passages: {n}")
_DONE = Words(
    "passages bewezen: {proven} van {n}; bronnen niet bij de hand: {absent} van {sources}; "
    "fouten: {wrong}",
    "passages proven: {proven} of {n}; sources absent: {absent} of {sources}; mismatches: {wrong}",
)
_NO_SOURCES = Words(
    "Zet KG_SOURCES op de map met de bronbestanden om te bewijzen.",
    "Set KG_SOURCES to the folder with the source files to prove them.",
)

_COVERED = Words(
    "{source}: {share} gedekt ({covered} van {characters} tekens lopende tekst)",
    "{source}: {share} covered ({covered} of {characters} characters of running text)",
)
_NOT_AT_HAND = Words("{source}: bronbestand niet bij de hand", "{source}: source absent")
_GAP = Words(
    "  {lines}: {characters} tekens: {opening}", "  {lines}: {characters} characters: {opening}"
)
_REASON = Words("  [reden: {}]", "  [reason: {}]")
_COVERAGE = Words(
    "{share} gedekt; stukken niet gedekt: {gaps}, waarvan zonder reden: {open}; "
    "uitgezonderd: {omissions}; fouten: {wrong}",
    "{share} covered; stretches not covered: {gaps}, of which without a reason: {open}; "
    "left out: {omissions}; mismatches: {wrong}",
)
_WRONG = Words("zie kg evidence", "see kg evidence")
_WRITTEN = Words("geschreven: {}", "written: {}")
_UNKNOWN = Words("deze bron kent de graaf niet", "the graph does not know this source")


def register(subparsers: Subparsers, messages: Messages) -> None:
    """Add the command with its arguments."""
    parser = subparsers.add_parser(
        "evidence", help=messages["evidence.help"], description=_EXPLANATION.text(messages.lang)
    )
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help=messages["help.format"]
    )
    lang = messages.lang
    parser.add_argument(
        "--uncovered", nargs="?", const="", metavar=_SOURCE.text(lang), help=_UNCOVERED.text(lang)
    )
    parser.add_argument("--write", metavar=_FILE.text(lang), help=_WRITE.text(lang))


def run(args: Namespace, settings: Settings) -> int:
    """Prove, and tell what was proven and what is not so; or what is not covered."""
    if args.uncovered is not None:
        return _uncovered(args, settings)
    if args.write:
        raise SettingsError(Words("--write hoort bij --uncovered", "--write needs --uncovered"))
    proof = prove(KnowledgeGraph.open(settings), settings)
    if args.format == "json":
        emit_json(proof)
    else:
        for source in proof.sources:
            emit(_source_line(source, settings.lang))
        for mismatch in proof.mismatches:
            emit(_mismatch_line(mismatch, settings.lang))
    note(_done(proof, settings))
    return 0 if proof.holds else MISMATCH


def _uncovered(args: Namespace, settings: Settings) -> int:
    from kg.coverage import cover
    from kg.coverage_page import write_page

    if args.write and args.uncovered:
        raise SettingsError(
            Words("--write gaat over alle bronnen", "--write is about all sources"),
            what=args.uncovered,
            do=Words("Laat de bron weg.", "Leave out the source."),
        )
    coverage = cover(KnowledgeGraph.open(settings), settings)
    sources = _chosen(coverage.sources, args.uncovered)
    if args.write:
        write_page(Path(args.write), coverage)
        note(_WRITTEN.text(settings.lang).format(args.write))
    elif args.format == "json":
        emit_json({"sources": [_record(source) for source in sources]})
    else:
        for source in sources:
            emit("\n".join(_coverage_lines(source, settings.lang)))
    note(_coverage_done(sources, coverage.mismatches, settings))
    return MISMATCH if coverage.mismatches else 0


def _chosen(sources: Sequence[SourceCoverage], wanted: str) -> Sequence[SourceCoverage]:
    """Return the source that is asked for, or all of them.

    Raises:
        SettingsError: There is no such source.
    """
    slug = wanted.removeprefix("bron:").rsplit("/", 1)[-1]
    chosen = [source for source in sources if slug in ("", source.source)]
    if not chosen and wanted:
        known = ", ".join(source.source for source in sources)
        raise SettingsError(
            _UNKNOWN,
            what=wanted,
            do=Words(f"Kies uit: {known}", f"Choose from: {known}"),
        )
    return chosen


def _coverage_lines(source: SourceCoverage, lang: str) -> Iterator[str]:
    if not source.at_hand:
        yield _NOT_AT_HAND.text(lang).format(source=source.source)
        return
    yield _COVERED.text(lang).format(
        source=source.source,
        share=_share([source], lang),
        covered=source.covered,
        characters=source.characters,
    )
    for gap in source.gaps:
        told = _GAP.text(lang).format(
            lines=gap.lines, characters=gap.characters, opening=gap.opening
        )
        yield told + (_REASON.text(lang).format(gap.reason) if gap.reason else "")


def _record(source: SourceCoverage) -> dict[str, object]:
    """Return a source as JSON gives it; what was not counted is null."""
    fields = ("source", "label", "filename", "at_hand", "complete", "characters", "covered")
    record = {name: getattr(source, name) for name in fields}
    share = round(source.share, 4) if source.at_hand else None
    return {**record, "share": share, "omissions": source.omissions, "gaps": source.gaps}


def _coverage_done(sources: Sequence[SourceCoverage], wrong: int, settings: Settings) -> str:
    at_hand = [source for source in sources if source.at_hand]
    gaps = [gap for source in at_hand for gap in source.gaps]
    done = _COVERAGE.text(settings.lang).format(
        share=_share(at_hand, settings.lang),
        gaps=len(gaps),
        open=sum(not gap.reason for gap in gaps),
        omissions=sum(len(source.omissions) for source in at_hand),
        wrong=wrong,
    )
    if wrong:
        done = f"{done} ({_WRONG.text(settings.lang)})"
    return done if settings.sources else f"{done}. {_NO_SOURCES.text(settings.lang)}"


def _share(sources: Sequence[SourceCoverage], lang: str) -> str:
    characters = sum(source.characters for source in sources)
    if not characters:
        return "-"
    covered = sum(source.covered for source in sources)
    return percentage(covered / characters, lang)


def _source_line(source: SourceProof, lang: str) -> str:
    told = (_PROVEN if source.at_hand else _ABSENT).text(lang)
    return f"{source.source}: {told.format(proven=source.proven, n=source.passages)}"


def _mismatch_line(mismatch: Mismatch, lang: str) -> str:
    told = f"{mismatch.passage.removeprefix(BASE)}: {_ASPECTS[mismatch.aspect].text(lang)}"
    if mismatch.aspect == "missing":
        told = f"{told}, {_CITED_BY.text(lang).format(mismatch.found)}"
    elif mismatch.aspect == "excluded":
        told = f"{told}: {mismatch.found}"
    elif mismatch.expected or mismatch.found:
        pair = (mismatch.expected or "-", mismatch.found or "-")
        form = _WAS if mismatch.aspect in ("file", "sha256") else _EXPECTED
        told = f"{told}: {form.text(lang).format(*pair)}"
    return f"{mismatch.file}: {told}" if mismatch.file else told


def _done(proof: Proof, settings: Settings) -> str:
    done = _DONE.text(settings.lang).format(
        proven=sum(source.proven for source in proof.sources),
        n=sum(source.passages for source in proof.sources),
        absent=sum(not source.at_hand for source in proof.sources),
        sources=len(proof.sources),
        wrong=len(proof.mismatches),
    )
    return done if settings.sources else f"{done}. {_NO_SOURCES.text(settings.lang)}"
