"""`kg validate`: the graph, or given files, held to the shapes."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from kg.cli.messages import Messages
from kg.cli.output import emit, emit_bytes, emit_json, note, working
from kg.errors import Words
from kg.model import Finding
from kg.settings import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.cli.arguments import Subparsers
    from kg.validate import Report

FOUND = 1

_EXPLANATION = Words(
    "Zonder bestanden: de hele graaf. Met bestanden: die bestanden, met de graaf als omgeving, en "
    "alleen meldingen over dingen waar zij iets van zeggen. Uitgang 0: voldoet; 1: er is iets "
    "fout; 2: een bestand is niet te lezen of geen Turtle. Waarschuwingen (onvolledig) en tips "
    "(kan rijker) worden getoond en geteld, maar de graaf voldoet dan nog.",
    "Without files: the whole graph. With files: those files, with the graph as their context, "
    "reporting only on things that they state something of. Exit 0: conforms; 1: something is "
    "wrong; 2: a file is unreadable or malformed. Warnings (incomplete) and infos (could be "
    "richer) are shown and counted, but the graph still conforms.",
)
_FILES = Words("Turtle-bestanden; zonder opgave de hele graaf", "Turtle files; by default all")
_FORCE = Words("toets opnieuw, ook als er niets veranderd is", "validate even if nothing changed")
_WORKING = Words("De graaf wordt getoetst…", "Validating the graph…")
_SEVERITIES = {
    "violation": Words("fout", "violation"),
    "warning": Words("waarschuwing", "warning"),
    "info": Words("tip", "info"),
}
_VALUE = Words("waarde", "value")
_CONFORMS = Words("voldoet", "conforms")
_FAILS = Words("voldoet niet", "does not conform")
_COUNTS = Words(
    "fouten: {violation}, waarschuwingen: {warning}, tips: {info}",
    "violations: {violation}, warnings: {warning}, infos: {info}",
)
_GRAPH = Words("de hele graaf", "the whole graph")
_KEPT = Words("eerder getoetst, sindsdien niets veranderd", "validated before, unchanged since")


def register(subparsers: Subparsers, messages: Messages) -> None:
    """Add the command with its arguments."""
    lang = messages.lang
    parser = subparsers.add_parser(
        "validate", help=messages["validate.help"], description=_EXPLANATION.text(lang)
    )
    parser.add_argument("files", metavar="FILE", nargs="*", type=Path, help=_FILES.text(lang))
    parser.add_argument("--force", action="store_true", help=_FORCE.text(lang))
    parser.add_argument(
        "--format", choices=("text", "json", "turtle"), default="text", help=messages["help.format"]
    )


def run(args: Namespace, settings: Settings) -> int:
    """Validate, show the findings, and say what was done."""
    from kg.validate import validate, validate_files

    files = list(dict.fromkeys(args.files))
    with working(_WORKING.text(settings.lang)):
        report = validate_files(files, settings) if files else validate(settings, force=args.force)
    if args.format == "turtle":
        emit_bytes(report.turtle.encode())
    elif args.format == "json":
        emit_json({"conforms": report.conforms, "findings": report.findings})
    else:
        for finding in report.findings:
            emit(_line(finding, settings.lang))
    note(_done(report, ", ".join(map(str, files)), settings.lang))
    return 0 if report.conforms else FOUND


def _line(finding: Finding, lang: str) -> str:
    severity = _SEVERITIES[finding.severity].text(lang)
    value = f" ({_VALUE.text(lang)}: {finding.value})" if finding.value else ""
    thing = f"{finding.focus_label} <{finding.focus}>"
    where = f"{finding.file}: " if finding.file else ""
    return f"{where}{thing}: {severity} {finding.shape}: {finding.message}{value}"


def _done(report: Report, files: str, lang: str) -> str:
    verdict = (_CONFORMS if report.conforms else _FAILS).text(lang)
    counts = {severity: report.count(severity) for severity in _SEVERITIES}
    told = f"{files or _GRAPH.text(lang)} {verdict}: {_COUNTS.text(lang).format(**counts)}"
    return f"{told} ({_KEPT.text(lang)})" if report.kept else told
