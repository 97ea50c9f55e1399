"""`kg import-table`: a table of register or page facts becomes a named graph of its own."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from kg.cli.messages import Messages
from kg.cli.output import emit, emit_json, note
from kg.errors import KgError, Words
from kg.settings import Settings
from kg.tables.importing import Imported, differs, import_table, read_reference, write_table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.cli.arguments import Subparsers

LEFT_OUT = 1

_EXPLANATION = Words(
    """De tabel wordt data/ttl/SOORT.ttl. Wat niet te plaatsen is, wordt per rij genoemd met regel,
kolom en reden; de rest gaat door. Is geen enkele rij te plaatsen, dan wordt niets geschreven.
Uitgang 0: alles is ingevoerd (of, met --check, niets verandert); 1: er bleef iets weg of er zou
iets veranderen; 2: het bestand is niet te lezen.""",
    """The table becomes data/ttl/KIND.ttl. What cannot be placed is named row by row with line,
column and reason; the rest goes on. When no row can be placed, nothing is written. Exit 0: all was
imported (or, with --check, nothing would change); 1: something was left out or would change; 2: the
file cannot be read.""",
)


def register(subparsers: Subparsers, messages: Messages) -> None:
    """Add the command with its arguments."""
    parser = subparsers.add_parser(
        "import-table",
        help=messages["import-table.help"],
        description=_EXPLANATION.text(messages.lang),
    )
    kinds = Words("zie data/tabellen/soorten.toml", "see data/tabellen/soorten.toml")
    parser.add_argument(
        "kind",
        metavar="SOORT" if messages.lang == "nl" else "KIND",
        help=messages.say("import-table.kind", kinds=kinds.text(messages.lang)),
    )
    parser.add_argument("file", metavar="FILE", type=Path, help=messages["import-table.file"])
    parser.add_argument("--check", action="store_true", help=messages["import-table.check"])
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help=messages["help.format"]
    )


def run(args: Namespace, settings: Settings) -> int:
    """Import one table."""
    messages = Messages(settings.lang)
    imported = import_table(args.kind, args.file, read_reference(settings.data, settings.tables))
    path = settings.data / f"{args.kind}.ttl"
    changed = _change(imported, path, check=args.check)
    report = imported.report
    if args.format == "json":
        emit_json(_as_json(imported, settings.lang))
    else:
        for item in report.left:
            emit(item.text(args.file, settings.lang))
    state = ("would" if args.check else "written") if changed else "same"
    note(
        messages.say(
            "import-table.done",
            kind=report.kind,
            placed=report.placed,
            rows=report.rows,
            left=report.left_rows,
            values=report.left_values,
            path=path,
            state=messages[f"import-table.{state}"],
        )
    )
    return LEFT_OUT if report.left or (args.check and changed) else 0


def _change(imported: Imported, path: Path, *, check: bool) -> bool:
    try:
        return differs(imported, path) if check else write_table(imported, path)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise KgError(
            Words(f"niet te schrijven ({reason})", f"cannot be written ({reason})"),
            where=str(path),
            do=Words(
                "Controleer de map en de ruimte op de schijf.", "Check the folder and the disk."
            ),
        ) from error


def _as_json(imported: Imported, lang: str) -> dict[str, object]:
    report = imported.report
    return {
        "kind": report.kind,
        "file": report.file,
        "rows": report.rows,
        "placed": report.placed,
        "left_rows": report.left_rows,
        "left_values": report.left_values,
        "left": [
            {
                "line": item.line,
                "column": item.column,
                "whole_row": item.whole,
                "value": item.value,
                "reason": item.reason.text(lang),
                "do": item.do.text(lang),
            }
            for item in report.left
        ],
    }
