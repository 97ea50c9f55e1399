"""Turtle: guarded reading through Oxigraph, canonical writing through rdflib."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pyoxigraph as ox

from kg.errors import KgError, MalformedTurtle, UnreadableFile, Words
from kg.namespaces import PREFIXES, XSD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node

MAX_BYTES = 64 * 1024 * 1024
MAX_LITERAL = 1_000_000
MAX_DEPTH = 100

_OPENERS = (b"[", b"(", b"<<", b"{")
_LONG = {b'"""', b"'''"}
# Everything that hides brackets: the four kinds of string, IRIs, comments and escapes in names.
_HIDING = re.compile(
    rb'"(?:""(?:[^"\\]++|\\.|"(?!""))*+"""|(?:[^"\\\n\r]++|\\.)*+")'
    rb"|'(?:''(?:[^'\\]++|\\.|'(?!''))*+'''|(?:[^'\\\n\r]++|\\.)*+')"
    rb'|<[^<>\s"{}|^`\\]*+>|#[^\n\r]*+|\\.',
    re.DOTALL,
)
_BUT_BRACKETS = bytes(c for c in range(256) if c not in b"[](){}<>")
_BRACKET = re.compile(rb"<<|>>|[\[({\])}]")
_PLACE = re.compile(r"^Parser error .*?\d: ")


def read_bytes(path: Path, *, limit: int = MAX_BYTES) -> bytes:
    """Return what a regular, readable, non-empty UTF-8 file holds.

    Args:
        path: The file.
        limit: The most bytes it may have.

    Raises:
        UnreadableFile: It is anything else; a pipe is refused without waiting for it.
    """
    data = read_raw(path, limit=limit)
    check_text(data, path, limit=limit)
    return data


def read_raw(path: Path, *, limit: int = MAX_BYTES) -> bytes:
    """Return what a regular, readable file holds, whatever its encoding.

    Args:
        path: The file.
        limit: The most bytes it may have.

    Raises:
        UnreadableFile: It is anything else; a pipe is refused without waiting for it.
    """
    try:
        # Opening a pipe would wait for a writer, and opening a device may do something.
        _regular(path, path.stat().st_mode)
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(file.fileno())
            _regular(path, status.st_mode)
            data = file.read(limit + 1) if status.st_size <= limit else b"\0" * (limit + 1)
    except OSError as error:
        raise UnreadableFile(path, _reason(error)) from error
    except ValueError as error:
        raise UnreadableFile(
            repr(str(path)), Words("dit is geen bestandsnaam", "this is no file name")
        ) from error
    check_size(data, path, limit=limit)
    return data


def check_size(data: bytes, name: Path | str, *, limit: int = MAX_BYTES) -> None:
    """Raise UnreadableFile when there are more bytes than the limit."""
    if len(data) > limit:
        raise UnreadableFile(
            name,
            Words(f"groter dan {limit:_} bytes", f"larger than {limit:_} bytes"),
            Words("Splits het bestand.", "Split the file."),
        )


def check_text(data: bytes, name: Path | str, *, limit: int = MAX_BYTES) -> None:
    """Raise UnreadableFile unless the bytes are non-empty UTF-8 within the limit."""
    check_size(data, name, limit=limit)
    if not data or not data.strip():
        raise UnreadableFile(name, Words("het bestand is leeg", "the file is empty"))
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnreadableFile(
            name,
            Words(
                f"geen UTF-8 op regel {line} (byte {error.start + 1})",
                f"not UTF-8 at line {line} (byte {error.start + 1})",
            ),
            Words("Sla het bestand op als UTF-8.", "Save the file as UTF-8."),
        ) from error


def _regular(path: Path, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise UnreadableFile(path, Words("dit is een map", "this is a folder"))
    if not stat.S_ISREG(mode):
        raise UnreadableFile(path, Words("dit is geen gewoon bestand", "not a regular file"))


def _reason(error: OSError) -> Words:
    if isinstance(error, FileNotFoundError):
        return Words("dit bestand bestaat niet", "there is no such file")
    if isinstance(error, PermissionError):
        return Words("dit bestand mag u niet lezen", "you may not read this file")
    text = (error.strerror or str(error)).lower()
    return Words(f"het bestand is niet te lezen ({text})", f"the file cannot be read ({text})")


def guard(data: bytes, name: Path | str) -> None:
    """Refuse Turtle that is nested too deep or holds a literal that is too long.

    Oxigraph and rdflib work recursively on nesting, so depth is bounded before they see it. The
    text is only taken apart when the number of brackets, or the size, makes a breach possible.

    Raises:
        MalformedTurtle: With the place where the limit is passed.
    """
    if len(data) > MAX_LITERAL:
        _guard_literals(data, name)
    if sum(data.count(opener) for opener in _OPENERS) > MAX_DEPTH and _seems_deep(data):
        _guard_depth(data, name)


def _seems_deep(data: bytes) -> bool:
    """Tell, fast, whether brackets may be nested too deep; apart they may look like `<<`."""
    return _depth(_HIDING.sub(b" ", data).translate(None, _BUT_BRACKETS))[0] > MAX_DEPTH


def _guard_literals(data: bytes, name: Path | str) -> None:
    for match in _HIDING.finditer(data):
        if match.end() - match.start() > MAX_LITERAL and data[match.start()] in b"\"'":
            line, column = _place(data, match.start())
            reason = Words(
                f"een tekst van meer dan {MAX_LITERAL:_} bytes",
                f"a literal of more than {MAX_LITERAL:_} bytes",
            )
            raise MalformedTurtle(name, line, column, reason)


def _guard_depth(data: bytes, name: Path | str) -> None:
    blanked = _HIDING.sub(lambda match: b" " * (match.end() - match.start()), data)
    depth, offset = _depth(blanked)
    if depth > MAX_DEPTH:
        line, column = _place(data, offset)
        reason = Words(
            f"haken meer dan {MAX_DEPTH} diep in elkaar",
            f"brackets nested more than {MAX_DEPTH} deep",
        )
        raise MalformedTurtle(name, line, column, reason)


def _depth(brackets: bytes) -> tuple[int, int]:
    """Return the depth of nesting and where it is reached; stops just past the limit."""
    depth = deepest = offset = 0
    for match in _BRACKET.finditer(brackets):
        if match.group() in (b"[", b"(", b"{", b"<<"):
            depth += 1
            if depth > deepest:
                deepest, offset = depth, match.start()
                if deepest > MAX_DEPTH:
                    break
        else:
            depth = max(0, depth - 1)
    return deepest, offset


def _place(data: bytes, offset: int) -> tuple[int, int]:
    start = data.rfind(b"\n", 0, offset) + 1
    return data.count(b"\n", 0, offset) + 1, len(data[start:offset].decode("utf-8", "replace")) + 1


def malformed(error: SyntaxError, name: Path | str) -> MalformedTurtle:
    """Return Oxigraph's complaint about Turtle as an error of this project."""
    return MalformedTurtle(name, error.lineno or 1, error.offset or 1, _PLACE.sub("", error.msg))


def parse(data: bytes, name: Path | str, *, graph: str | None = None) -> list[ox.Quad]:
    """Return the quads of a Turtle text, all in one graph.

    Args:
        data: The text in UTF-8.
        name: How errors name it.
        graph: The IRI of the graph; by default the default graph.

    Raises:
        MalformedTurtle: It breaks the grammar or a limit.
    """
    guard(data, name)
    target = ox.NamedNode(graph) if graph else ox.DefaultGraph()
    try:
        quads = ox.parse(data, format=ox.RdfFormat.TURTLE)
        return [ox.Quad(q.subject, q.predicate, q.object, target) for q in quads]
    except SyntaxError as error:
        raise malformed(error, name) from error


def read_quads(path: Path, *, graph: str | None = None) -> list[ox.Quad]:
    """Return the quads of a Turtle file, all in one graph.

    Raises:
        UnreadableFile: It is not a file that can be read.
        MalformedTurtle: It breaks the grammar or a limit.
    """
    return parse(read_bytes(path), path, graph=graph)


def to_rdflib(statements: Iterable[ox.Quad | ox.Triple]) -> Graph:
    """Return the triples as an rdflib graph with the prefixes of the project bound.

    A plain literal stays plain: rdflib holds `"x"` and `"x"^^xsd:string` unequal, where RDF and
    Oxigraph do not. Lexical forms stay as they were written.
    """
    from rdflib import Graph

    graph = Graph(bind_namespaces="none")
    for prefix, namespace in sorted(PREFIXES.items()):
        graph.bind(prefix, namespace)
    # Most nodes come back often, and making one takes longer than finding it.
    known = cache(_node)
    for statement in statements:
        graph.add((known(statement.subject), known(statement.predicate), known(statement.object)))
    return graph


def _node(term: object) -> Node:
    from rdflib import BNode, Literal, URIRef

    if isinstance(term, ox.NamedNode):
        return URIRef(term.value)
    if isinstance(term, ox.BlankNode):
        return BNode(term.value)
    if isinstance(term, ox.Literal):
        if term.language:
            return Literal(term.value, lang=term.language)
        if term.datatype.value == f"{XSD}string":
            return Literal(term.value)
        return Literal(term.value, datatype=URIRef(term.datatype.value), normalize=False)
    raise KgError(
        Words("uitspraken over uitspraken kent dit project niet", "triple terms are not supported"),
        what=str(term),
    )


def canonical(graph: Graph) -> str:
    """Return an rdflib graph as canonical Turtle: the same triples give the same text.

    The writer orders what has a name by itself; only blank nodes need its canonical names, which
    take more time than all the rest.
    """
    text = graph.serialize(format="longturtle", canon=_has_blank_nodes(graph))
    return f"{text.strip()}\n"


def _has_blank_nodes(graph: Graph) -> bool:
    from rdflib import BNode

    return any(isinstance(node, BNode) for triple in graph for node in triple)


def format_turtle(data: bytes, name: Path | str) -> str:
    """Return a Turtle text in canonical form.

    Raises:
        MalformedTurtle: It breaks the grammar or a limit.
        KgError: The canonical form would not say the same.
    """
    quads = parse(data, name)
    text = canonical(to_rdflib(quads))
    if _meaning(parse(text.encode(), name)) != _meaning(quads):
        raise KgError(
            Words(
                "dit bestand is niet in vaste vorm te schrijven zonder dat de inhoud verandert",
                "this file has no canonical form that says the same",
            ),
            where=str(name),
            do=Words(
                "Zoek naar letterlijke waarden die hun datatype tegenspreken.",
                "Look for literals that contradict their datatype.",
            ),
        )
    return text


def _meaning(quads: Iterable[ox.Quad]) -> ox.Dataset:
    """Return quads as Oxigraph understands them: values normalised, blank nodes renamed."""
    store = ox.Store()
    store.extend(quads)
    dataset = ox.Dataset(store)
    dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return dataset


def write_text(path: Path, text: str) -> None:
    """Write a text file in one stroke: readers see the old file or the new one, never half.

    Raises:
        OSError: The file or its folder cannot be written.
    """
    from tempfile import NamedTemporaryFile

    with NamedTemporaryFile(
        "w", encoding="utf-8", newline="\n", dir=path.parent, prefix=f".{path.name}.", delete=False
    ) as file:
        temporary = Path(file.name)
        try:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
            temporary.chmod(path.stat().st_mode if path.exists() else 0o644)
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
