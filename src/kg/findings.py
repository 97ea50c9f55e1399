"""Findings: a SHACL report made readable, with the file that each result is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import pyoxigraph as ox
from rdflib import Graph, Literal, URIRef
from rdflib.term import Node

from kg import labels
from kg.model import Finding, Text
from kg.namespaces import RDFS, SH, SKOS, shorten

SEVERITIES = ("violation", "warning", "info")

_NAMES = (f"{SKOS}prefLabel", f"{RDFS}label")
_VARIABLE = re.compile(r"\{[?$]\w+\}")


def restore_languages(results: Graph, shapes: Graph) -> None:
    """Give messages their language back: pyshacl loses it on those of SPARQL constraints."""
    message, told = URIRef(f"{SH}message"), URIRef(f"{SH}resultMessage")
    for result in list(results.objects(None, URIRef(f"{SH}result"))):
        templates = [
            text
            for text in shapes.objects(_source(results, result), message)
            if isinstance(text, Literal)
        ]
        for text in list(results.objects(result, told)):
            if isinstance(text, Literal) and not text.language:
                fitting = [t.language for t in templates if t.language and _fits(str(t), str(text))]
                results.remove((result, told, text))
                results.add((result, told, Literal(str(text), lang=min(fitting, default=None))))


def _fits(template: str, text: str) -> bool:
    """Tell whether a text is a template with its variables filled in."""
    pattern = ".*".join(re.escape(part) for part in _VARIABLE.split(template))
    return re.fullmatch(pattern, text, re.DOTALL) is not None


def read_findings(
    results: Graph,
    data: Graph,
    stated: Mapping[Path, Sequence[ox.Quad]],
    *,
    root: Path,
    lang: str,
) -> tuple[Finding, ...]:
    """Return the results of a report as findings, sorted by file, severity, thing and shape.

    Args:
        results: The validation report.
        data: The graph that was validated, for labels.
        stated: What each file states; a file that comes first is named first.
        root: The folder that files are named relative to.
        lang: The language of labels and messages.
    """
    found = []
    reported = list(results.objects(None, URIRef(f"{SH}result")))
    focuses = {str(_one(results, result, "focusNode")) for result in reported}
    places = _places(stated, focuses)
    for result in reported:
        path, value = _one(results, result, "resultPath"), _one(results, result, "value")
        focus = _one(results, result, "focusNode")
        shape = _source(results, result)
        messages = results.objects(result, URIRef(f"{SH}resultMessage"))
        severity = str(_one(results, result, "resultSeverity")).removeprefix(SH).lower()
        found.append(
            Finding(
                file=_relative(_place(places.get(str(focus), []), path, value), root),
                focus=str(focus),
                focus_label=_name(data, focus, lang),
                shape=shorten(str(shape)),
                severity=severity,
                message=_message(messages, path, data, lang),
                value="" if value in (None, focus) else _name(data, value, lang),
            )
        )
    return tuple(sorted(set(found), key=_order))


def _order(finding: Finding) -> tuple[str, int, str, str, str, str]:
    return (
        finding.file.as_posix() if finding.file else "",
        SEVERITIES.index(finding.severity),
        finding.focus_label,
        finding.focus,
        finding.shape,
        finding.value,
    )


def _source(results: Graph, result: Node) -> Node | None:
    """Return the constraint that a result comes from when it has a name, else the shape."""
    constraint = _one(results, result, "sourceConstraint")
    return constraint if isinstance(constraint, URIRef) else _one(results, result, "sourceShape")


def _one(results: Graph, result: Node, name: str) -> Node | None:
    return next(iter(results.objects(result, URIRef(SH + name))), None)


def _message(messages: Iterable[Node], path: Node | None, data: Graph, lang: str) -> str:
    """Return the message in a language; one that pyshacl made up gets the name of the property."""
    texts = _texts(messages)
    message = labels.choose(texts, lang)
    if path is None or any(text.lang for text in texts):
        return message
    return f"{_name(data, path, lang)}: {message}"


def _name(data: Graph, node: Node | None, lang: str) -> str:
    if not isinstance(node, URIRef):
        return str(node)
    texts = _texts(label for name in _NAMES for label in data.objects(node, URIRef(name)))
    return labels.choose(texts, lang) or shorten(str(node))


def _texts(nodes: Iterable[Node]) -> list[Text]:
    return [Text(str(node), lang=node.language) for node in nodes if isinstance(node, Literal)]


def _places(
    stated: Mapping[Path, Sequence[ox.Quad]], focuses: set[str]
) -> dict[str, list[tuple[Path, str, str]]]:
    """Return per focus node what is said of it, and by which file."""
    places: dict[str, list[tuple[Path, str, str]]] = {}
    for path, quads in stated.items():
        for quad in quads:
            if not isinstance(quad.subject, ox.Triple) and quad.subject.value in focuses:
                said = (path, quad.predicate.value, getattr(quad.object, "value", ""))
                places.setdefault(quad.subject.value, []).append(said)
    return places


def _place(
    said: Sequence[tuple[Path, str, str]], path: Node | None, value: Node | None
) -> Path | None:
    """Return the file that states the value, else the property, else anything about the thing."""
    for fitting in (
        [file for file, p, o in said if p == str(path) and o == str(value)],
        [file for file, p, _ in said if p == str(path)],
        [file for file, _, _ in said],
    ):
        if fitting:
            return fitting[0]
    return None


def _relative(path: Path | None, root: Path) -> Path | None:
    return path.relative_to(root) if path and path.is_relative_to(root) else path
