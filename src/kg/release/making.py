"""Making a release: every family of formats, then what describes them, in one folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.reference.pages import reference_pages
from kg.release.content import Content, Files, Identity
from kg.release.description import description_files
from kg.release.examples import example_files
from kg.release.manifest import manifest_files
from kg.release.network import network_files
from kg.release.rdf import rdf_files
from kg.release.tables import table_files
from kg.release.writing import reserved
from kg.settings import Settings


@dataclass(frozen=True, slots=True)
class Release:
    """A release that was made.

    Attributes:
        identity: Its version, date and licence.
        files: How many files it has.
        size: How many bytes they have together.
        triples: How many different statements are in the graph.
    """

    identity: Identity
    files: int
    size: int
    triples: int


def make_release(
    settings: Settings,
    target: Path,
    *,
    version: str | None = None,
    date: str | None = None,
    replace: bool = False,
) -> Release:
    """Write a release and return what it is.

    Args:
        settings: Where the project stands; a release is always made from its files.
        target: The folder to come.
        version: Instead of the version in the catalogue.
        date: Instead of the day of the newest change in the catalogue.
        replace: Whether a release that stands there may go.

    Raises:
        InputError: A file of the graph cannot be read.
        ReleaseError: The release cannot be written there.
    """
    with reserved(target, replace=replace) as place:
        content = Content(settings)
        identity = content.identity(version, date)
        files = release_files(content, identity)
        place.write(files)
    size = sum(len(data) for data in files.values())
    return Release(identity, len(files), size, len(content.triples))


def release_files(content: Content, identity: Identity) -> Files:
    """Return every file of a release by its path: the same content gives the same bytes."""
    files: Files = {
        **rdf_files(content),
        **table_files(content, identity),
        **network_files(content, identity),
        **example_files(content),
        **_pages(content.settings),
    }
    files |= description_files(content, identity, files)
    files |= manifest_files(content, identity, files)
    return dict(sorted(files.items()))


def _pages(settings: Settings) -> Mapping[str, bytes]:
    return {path: text.encode() for path, text in reference_pages(settings).items()}
