"""`kg evidence`: every passage proven against the source files, where those are at hand."""

from __future__ import annotations

from argparse import Namespace

from kg.cli.messages import Messages
from kg.cli.output import emit, emit_json, note
from kg.errors import Words
from kg.evidence import Mismatch, Proof, SourceProof, prove
from kg.graph import KnowledgeGraph
from kg.namespaces import BASE
from kg.settings import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.cli.arguments import Subparsers

MISMATCH = 1

_EXPLANATION = Words(
    "Toetst plaats, vingerafdruk, regels en kop van elke passage aan de map die KG_SOURCES noemt. "
    "Ook passages waar niets op rust en verwijzingen naar passages die er niet zijn, zijn fout. "
    "Uitgang 0: niets klopt niet, ook als de bronbestanden ontbreken; 1: iets klopt niet.",
    "Holds offsets, hash, lines and heading of every passage against the folder that KG_SOURCES "
    "names. Passages that nothing rests on and references to passages that do not exist are wrong "
    "too. Exit 0: nothing is wrong, also when the source files are absent; 1: something is.",
)
_ASPECTS = {
    "file": Words("het bronbestand is een ander", "the source file is another one"),
    "source": Words("deze bron kent de graaf niet", "the graph does not know this source"),
    "iri": Words("de IRI noemt een andere plaats", "the IRI names another place"),
    "selector": Words("de positie heet anders", "the selector has another name"),
    "offsets": Words("de plaats ligt buiten de bron", "the offsets lie outside the source"),
    "sha256": Words("de tekst is een andere", "the text is another one"),
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


def register(subparsers: Subparsers, messages: Messages) -> None:
    """Add the command with its arguments."""
    parser = subparsers.add_parser(
        "evidence", help=messages["evidence.help"], description=_EXPLANATION.text(messages.lang)
    )
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help=messages["help.format"]
    )


def run(args: Namespace, settings: Settings) -> int:
    """Prove, and tell what was proven and what is not so."""
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


def _source_line(source: SourceProof, lang: str) -> str:
    told = (_PROVEN if source.at_hand else _ABSENT).text(lang)
    return f"{source.source}: {told.format(proven=source.proven, n=source.passages)}"


def _mismatch_line(mismatch: Mismatch, lang: str) -> str:
    told = f"{mismatch.passage.removeprefix(BASE)}: {_ASPECTS[mismatch.aspect].text(lang)}"
    if mismatch.aspect == "missing":
        told = f"{told}, {_CITED_BY.text(lang).format(mismatch.found)}"
    elif mismatch.expected or mismatch.found:
        pair = (mismatch.expected or "-", mismatch.found or "-")
        told = f"{told}: {_EXPECTED.text(lang).format(*pair)}"
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
