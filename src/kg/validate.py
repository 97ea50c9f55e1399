"""Validation: SHACL (core and SPARQL) over the graph or given files; verdicts kept by content."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import pyoxigraph as ox

from kg.errors import KgError, Words
from kg.findings import read_findings, restore_languages
from kg.load import fingerprint, inputs, turtle_files
from kg.model import Finding
from kg.namespaces import OWL, RDF, RDFS, SH
from kg.settings import LANGUAGES, Settings
from kg.turtle import read_quads, to_rdflib, write_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.plugins.sparql.sparql import Query

_KEPT = 2
_TARGETS = ("targetClass", "targetNode", "targetSubjectsOf", "targetObjectsOf")


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a validation.

    Attributes:
        findings: Sorted by file, thing and shape.
        turtle: The W3C validation report; its `sh:conforms` is false with any finding at all.
        kept: Whether the verdict was taken from an earlier validation of the same content.
    """

    findings: tuple[Finding, ...]
    turtle: str
    kept: bool = False

    @property
    def conforms(self) -> bool:
        """Whether nothing is wrong; what is incomplete or could be richer does not count."""
        return not self.count("violation")

    def count(self, severity: str) -> int:
        """Return the number of findings of one severity: `violation`, `warning` or `info`."""
        return sum(finding.severity == severity for finding in self.findings)


def validate(settings: Settings, *, force: bool = False) -> Report:
    """Validate the whole graph, unless the same content was validated before.

    Args:
        settings: Where the graph and its shapes stand, and the language of the messages.
        force: Validate all the same.

    Raises:
        InputError: A file of the graph or of the shapes cannot be read.
        KgError: The shapes cannot be applied.
    """
    if not force and (report := kept(settings)) is not None:
        return report
    digest = _digest(settings)
    reports = _run(settings)
    _keep(settings, digest, reports)
    return reports[settings.lang]


def validate_files(files: Sequence[Path], settings: Settings) -> Report:
    """Validate files with the whole graph as their context, reporting on what they state.

    Raises:
        InputError: One of them, or a file of the graph or of the shapes, cannot be read.
        KgError: The shapes cannot be applied.
    """
    given = {path: read_quads(path) for path in files}
    return _run(settings, about=given)[settings.lang]


def kept(settings: Settings) -> Report | None:
    """Return the verdict on the graph as it stands now; None if it has not been validated yet.

    Raises:
        InputError: A file of the graph or of the shapes cannot be read.
    """
    path = _verdict_path(settings)
    try:
        verdict = json.loads(path.read_text(encoding="utf-8"))
        findings = [_finding_from(item) for item in verdict["findings"][settings.lang]]
        turtle, digest = str(verdict["report"]), verdict["digest"]
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return Report(tuple(findings), turtle, kept=True) if digest == _digest(settings) else None


def _finding_from(item: Mapping[str, str | None]) -> Finding:
    fields = {name: value or "" for name, value in item.items() if name != "file"}
    return Finding(file=Path(item["file"]) if item["file"] else None, **fields)


def _keep(settings: Settings, digest: str, reports: Mapping[str, Report]) -> None:
    """Write the verdict in one stroke; a cache that cannot be written is done without."""
    verdict = {
        "digest": digest,
        "report": reports[settings.lang].turtle,
        "findings": {
            lang: [
                {**asdict(finding), "file": finding.file and finding.file.as_posix()}
                for finding in report.findings
            ]
            for lang, report in reports.items()
        },
    }
    path = _verdict_path(settings)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_text(path, json.dumps(verdict, ensure_ascii=False))
    except OSError:
        return


def _verdict_path(settings: Settings) -> Path:
    root = hashlib.sha256(str(settings.root.resolve()).encode()).hexdigest()[:12]
    return settings.cache / f"validation-{root}.json"


def _digest(settings: Settings) -> str:
    from importlib.metadata import version

    files = [*_graph_files(settings), *turtle_files(settings.shapes)]
    content = fingerprint(files, root=settings.root)
    return f"{_KEPT}:{version('pyshacl')}:{content}"


def _graph_files(settings: Settings) -> list[Path]:
    """Return the files of the graph, data first: a thing is theirs rather than the ontology's."""
    paths = [file.path for file in inputs(settings)]
    return sorted(paths, key=lambda path: (path.parent != settings.data, path))


def _run(
    settings: Settings, about: Mapping[Path, list[ox.Quad]] | None = None
) -> dict[str, Report]:
    """Validate the graph, with given files or without; return the outcome in each language."""
    whole = {path: read_quads(path) for path in _graph_files(settings)}
    shapes = to_rdflib(q for path in turtle_files(settings.shapes) for q in read_quads(path))
    stated = whole if about is None else about
    everything = {**whole, **stated}
    data = to_rdflib(quad for quads in everything.values() for quad in quads)
    if about is not None:
        _narrow(shapes, data, {q.subject for quads in about.values() for q in quads})
    results = apply_shapes(data, shapes)
    restore_languages(results, shapes)
    turtle = results.serialize(format="turtle")
    findings = {
        lang: read_findings(results, data, stated, root=settings.root, lang=lang)
        for lang in LANGUAGES
    }
    return {lang: Report(found, turtle) for lang, found in findings.items()}


def apply_shapes(data: Graph, shapes: Graph, prepared: dict[str, Query] | None = None) -> Graph:
    """Return the report of pyshacl on a graph.

    Args:
        data: The graph.
        shapes: The shapes that it is held to.
        prepared: Queries of these shapes that were taken apart before; new ones are added.

    Raises:
        KgError: The shapes cannot be applied.
    """
    import pyshacl
    from rdflib import Graph

    from kg.prepared import PreparedGraph

    try:
        _, results, text = pyshacl.validate(
            PreparedGraph(data, prepared), shacl_graph=shapes, inference="none", inplace=True
        )
    except RuntimeError as error:
        raise _unfit_shapes(str(error)) from error
    if not isinstance(results, Graph):
        raise _unfit_shapes(str(text))
    return results


def _unfit_shapes(reason: str) -> KgError:
    return KgError(
        Words("de shapes zijn niet toe te passen", "the shapes cannot be applied"),
        what=reason,
        do=Words("Herstel de bestanden in ontology/shapes.", "Mend the files in ontology/shapes."),
    )


def _narrow(shapes: Graph, data: Graph, subjects: set[object]) -> None:
    """Make shapes target only the given subjects among their own targets.

    The option of pyshacl for this also skips the values that a shape looks into (`sh:node`), so
    the targets themselves are written out.
    """
    from pyshacl.shapes_graph import ShapesGraph
    from rdflib import URIRef

    wanted = {getattr(subject, "value", "") for subject in subjects}
    targets = {
        shape.node: [node for node in shape.focus_nodes(data) if str(node) in wanted]
        for shape in ShapesGraph(shapes).shapes
    }
    for name in _TARGETS:
        shapes.remove((None, URIRef(SH + name), None))
    for kind in (f"{RDFS}Class", f"{OWL}Class"):
        shapes.remove((None, URIRef(f"{RDF}type"), URIRef(kind)))
    for shape, nodes in targets.items():
        for node in nodes:
            shapes.add((shape, URIRef(f"{SH}targetNode"), node))
