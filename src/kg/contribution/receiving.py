"""Receiving a contribution: a file someone sent in becomes a named graph of its own."""

# Names say what is the matter (`AlreadyThere`), as those in `kg.errors` do.
# ruff: noqa: N818

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pyoxigraph as ox

from kg.contribution import moments, privacy
from kg.contribution.bounds import DESCRIBED, OBSERVATION
from kg.contribution.checking import Checker
from kg.contribution.drafting import NAME
from kg.contribution.faults import NO_WORDS, Fault, once
from kg.contribution.form import MAX_BYTES
from kg.errors import InputError, KgError, Words
from kg.graph import KnowledgeGraph
from kg.load import Input, inputs, load
from kg.namespaces import DCAT, DCT, FOAF, GRAAF, INS, RDF, SKOS, VOID, shorten
from kg.queries import HYGIENE
from kg.settings import Settings
from kg.store.local import LocalStore
from kg.tables.naming import slug
from kg.tables.records import statements
from kg.tables.sheet import day, text
from kg.terms import Iri, Table
from kg.turtle import canonical, parse, read_bytes, read_quads, to_rdflib, write_text
from kg.validate import validate_files

_LONGEST = 60
_WHOLE = f"{GRAAF}inspraak"
_LICENCE = "https://creativecommons.org/licenses/by/4.0/"
_CHECKSUM = f"{INS}sha256"
_MAX_SENDER = 120
_LETTERS = re.compile(r"[^\W\d_]{2}")
_SAFE = re.compile(r"[^A-Za-z0-9._-]+")


class UnfitSender(InputError):
    """A sender who is not named as a role or an organisation."""


class AlreadyThere(KgError):
    """A contribution that was received before."""

    def __init__(self, file: Path, there: Path) -> None:
        self.there = there
        super().__init__(
            Words("dit bestand is al ingevoerd", "this file was imported before"),
            where=str(file),
            what=there.name,
            do=Words("Er is niets veranderd.", "Nothing was changed."),
        )


@dataclass(frozen=True, slots=True)
class Sending:
    """How a contribution came in: the file, who sent it, and the day on which it is received."""

    file: Path
    sender: str
    on: date


@dataclass(frozen=True, slots=True)
class Received:
    """A contribution that was read: where it goes and what goes there, or what is wrong with it."""

    path: Path
    turtle: str
    faults: tuple[Fault, ...]


def receive(sending: Sending, graph: KnowledgeGraph) -> Received:
    """Return a file that was sent in as a graph of its own, or what is wrong with it.

    Nothing is written.

    Raises:
        UnreadableFile: The file is too large, empty, no regular file, or not UTF-8.
        MalformedTurtle: It breaks the grammar or a limit.
        UnfitSender: The sender is not a role or an organisation.
        AlreadyThere: The same content was received before.
    """
    settings = graph.settings
    check_sender(sending.sender)
    data = read_bytes(sending.file, limit=MAX_BYTES)
    quads = parse(data, sending.file)
    checksum = hashlib.sha256(data).hexdigest()
    if there := _received_before(quads, checksum, settings):
        raise AlreadyThere(sending.file, there)
    faults = Checker(graph).check_quads(quads)
    if faults:
        return Received(sending.file, "", faults)
    subject = _subject(quads)
    path = _free(settings.data, f"{NAME}-{sending.on.isoformat()}-{_short(subject)}")
    described = _description(sending, path.stem, _label(subject, quads, graph), checksum)
    turtle = canonical(to_rdflib([*quads, *described]))
    return Received(path, turtle, _in_the_whole(turtle, path, settings))


def write(received: Received) -> None:
    """Write a contribution as a new file, whole or not at all; an existing file stays as it is.

    Raises:
        FileExistsError: Someone else wrote a file of this name just now.
        OSError: The folder cannot be written.
    """
    with TemporaryDirectory(prefix=f".{NAME}-", dir=received.path.parent) as folder:
        draft = Path(folder) / received.path.name
        write_text(draft, received.turtle)
        # A link takes the name only when it is free, where moving a file would take it anyway.
        os.link(draft, received.path)


def check_sender(sender: str) -> None:
    """Raise UnfitSender unless a sender is named as a role or an organisation may be."""
    do = Words(
        "Noem een functie of organisatie, zoals ‘Cliëntenraad Breda’. Noem geen persoon.",
        "Name a role or organisation, such as 'Cliëntenraad Breda'. Name no person.",
    )
    if not _LETTERS.search(sender):
        raise UnfitSender(
            Words("er staat niet van wie dit komt", "it does not say who sent this"), do=do
        )
    if len(sender) > _MAX_SENDER or not sender.isprintable():
        raise UnfitSender(
            Words(
                "de naam van de inzender is te lang of bevat vreemde tekens",
                "the name of the sender is too long or holds strange characters",
            ),
            do=do,
        )
    for found in privacy.in_text(sender):
        raise UnfitSender(found, where="--from", do=do)


# --- what was received before ---


def _received_before(quads: Sequence[ox.Quad], checksum: str, settings: Settings) -> Path | None:
    """Return the contribution that is this file, or that says the same."""
    for path in sorted(settings.data.glob(f"{NAME}-*.ttl")):
        there = read_quads(path)
        sums = {value for _, name, value in statements(there) if name == _CHECKSUM}
        if checksum in sums or _said(there) == _said(quads):
            return path
    return None


def _said(quads: Iterable[ox.Quad]) -> set[ox.Quad]:
    """Return what a contribution says, without the description of its graph."""
    return {q for q in quads if not getattr(q.subject, "value", "").startswith(GRAAF)}


# --- what it becomes ---


def _subject(quads: Iterable[ox.Quad]) -> str:
    """Return the thing that a contribution is about in the first place."""
    things = {one for one, _, _ in statements(quads) if not one.startswith(OBSERVATION)}
    return min(things, key=lambda one: (not one.startswith(DESCRIBED), one))


def _short(subject: str) -> str:
    name = slug(subject.rpartition("/")[2].removeprefix(f"{NAME}-"))
    return name if len(name) <= _LONGEST else name[:_LONGEST].rpartition("-")[0] or name[:_LONGEST]


def _free(folder: Path, stem: str) -> Path:
    """Return the path of a file that is not there yet."""
    path, count = folder / f"{stem}.ttl", 1
    while os.path.lexists(path):
        count += 1
        path = folder / f"{stem}-{count}.ttl"
    return path


def _label(subject: str, quads: Iterable[ox.Quad], graph: KnowledgeGraph) -> str:
    name = (subject, f"{SKOS}prefLabel")
    own = [value for one, predicate, value in statements(quads) if (one, predicate) == name]
    return own[0] if own else graph.label(Iri(subject))


def _description(sending: Sending, stem: str, label: str, checksum: str) -> Iterator[ox.Triple]:
    """Yield the description of the graph: what it is, who sent it, when, and from which file."""
    own = f"{GRAAF}{stem}"
    sender, file = f"{own}/inzender", f"{own}/bestand"
    who, on = sending.sender, sending.on.isoformat()
    yield from (
        _triple(own, f"{RDF}type", ox.NamedNode(f"{DCAT}Dataset")),
        _triple(own, f"{RDF}type", ox.NamedNode(f"{VOID}Dataset")),
        _triple(own, f"{DCT}title", text(f"Bijdrage: {label}")),
        _triple(own, f"{DCT}title", ox.Literal(f"Contribution: {label}", language="en")),
        _triple(
            own, f"{DCT}description", text(f"Wat op {moments.dutch(on)} is ontvangen van: {who}.")
        ),
        _triple(
            own,
            f"{DCT}description",
            ox.Literal(f"What was received on {on} from: {who}.", language="en"),
        ),
        _triple(own, f"{DCT}isPartOf", ox.NamedNode(_WHOLE)),
        _triple(own, f"{DCT}license", ox.NamedNode(_LICENCE)),
        _triple(own, f"{DCT}issued", day(sending.on)),
        _triple(own, f"{DCT}modified", day(sending.on)),
        _triple(own, f"{DCT}creator", ox.NamedNode(sender)),
        _triple(own, f"{DCT}source", ox.NamedNode(file)),
        _triple(_WHOLE, f"{VOID}subset", ox.NamedNode(own)),
        _triple(sender, f"{RDF}type", ox.NamedNode(f"{FOAF}Agent")),
        _triple(sender, f"{FOAF}name", ox.Literal(who)),
        _triple(file, f"{DCT}title", ox.Literal(file_name(sending.file))),
        _triple(file, _CHECKSUM, ox.Literal(checksum)),
    )


def file_name(file: Path) -> str:
    """Return the name of a file without what could name a person or steer a terminal."""
    name = _SAFE.sub("-", file.name).strip("-") or NAME
    return f"{NAME}.ttl" if any(privacy.in_text(file.name)) else name


def _triple(subject: str, predicate: str, value: ox.NamedNode | ox.Literal) -> ox.Triple:
    return ox.Triple(ox.NamedNode(subject), ox.NamedNode(predicate), value)


# --- the whole with it ---


def _in_the_whole(turtle: str, path: Path, settings: Settings) -> tuple[Fault, ...]:
    """Return what the shapes and the hygiene checks find in the whole graph with a contribution."""
    with TemporaryDirectory(prefix="inspraak-") as folder:
        draft = Path(folder) / path.name
        draft.write_text(turtle, encoding="utf-8")
        return once([*_shaped(draft, settings), *_unclean(draft, settings)])


def _shaped(draft: Path, settings: Settings) -> Iterator[Fault]:
    for finding in validate_files([draft], settings).findings:
        if finding.severity != "info":
            message = Words(finding.message, finding.message)
            yield Fault("", message, NO_WORDS, finding.value, finding.focus_label)


def _unclean(draft: Path, settings: Settings) -> Iterator[Fault]:
    files = (*inputs(settings), Input(draft, f"{GRAAF}{draft.stem}"))
    store = LocalStore(load(files, root=settings.root).store)
    graph = KnowledgeGraph(store, settings)
    stated = {subject for subject, _, _ in statements(read_quads(draft))}
    for query in graph.library.theme(HYGIENE):
        answer = graph.run(query)
        for row in answer.rows if isinstance(answer, Table) else ():
            named = [term.value for term in row if isinstance(term, Iri) and term.value in stated]
            if named:
                message = Words(query.summary, query.summary)
                yield Fault("", message, NO_WORDS, about=shorten(named[0]))
