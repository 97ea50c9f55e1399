"""What a release says of itself: every file with its size and checksum, and where it came from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from kg.release.content import Content, Files, Identity

MANIFEST = "manifest.json"
SUMS = "SHA256SUMS"

_MEDIA_TYPES = {
    ".csv": "text/csv",
    ".cff": "text/yaml",
    ".gexf": "application/xml",
    ".graphml": "application/xml",
    ".json": "application/json",
    ".jsonld": "application/ld+json",
    ".md": "text/markdown",
    ".nt": "application/n-triples",
    ".gz": "application/n-quads",
    ".rq": "application/sparql-query",
    ".trig": "application/trig",
    ".ttl": "text/turtle",
}


@dataclass(frozen=True, slots=True)
class Described:
    """One file of a release: its path, size in bytes, SHA-256 in hexadecimals, and media type."""

    path: str
    bytes: int
    sha256: str
    media_type: str


def described(files: Mapping[str, bytes]) -> tuple[Described, ...]:
    """Return the files with size and checksum, by path."""
    return tuple(
        Described(path, len(data), hashlib.sha256(data).hexdigest(), media_type(path))
        for path, data in sorted(files.items())
    )


def media_type(path: str) -> str:
    """Return the media type of a file by its name."""
    if path.endswith(".csv-metadata.json"):
        return "application/csvm+json"
    return _MEDIA_TYPES.get(PurePosixPath(path).suffix, "text/plain")


def manifest_files(content: Content, identity: Identity, files: Files) -> Files:
    """Return the manifest of all other files, and the checksums of all files but itself."""
    document = {
        "name": "inspraak",
        "version": identity.version,
        "date": identity.date,
        "license": identity.license,
        "inputs": {
            "digest": content.digest,
            "files": len(content.files),
        },
        "counts": _counts(content, files),
        "graphs": _graphs(content),
        "files": [
            {
                "path": file.path,
                "bytes": file.bytes,
                "sha256": file.sha256,
                "mediaType": file.media_type,
            }
            for file in described(files)
        ],
    }
    manifest = f"{json.dumps(document, ensure_ascii=False, indent=2)}\n".encode()
    sums = "".join(f"{f.sha256}  {f.path}\n" for f in described({**files, MANIFEST: manifest}))
    return {MANIFEST: manifest, SUMS: sums.encode()}


def _counts(content: Content, files: Files) -> dict[str, int]:
    return {
        "statements": len(content.quads),
        "triples": len(content.triples),
        "things": len(content.graph.types),
        "queries": len(content.graph.library.all()),
        "tables": sum(path.endswith(".csv") for path in files),
    }


def _graphs(content: Content) -> list[dict[str, object]]:
    sizes: dict[str, int] = {}
    for quad in content.quads:
        name = str(getattr(quad.graph_name, "value", ""))
        sizes[name] = sizes.get(name, 0) + 1
    root = content.settings.root
    return [
        {
            "iri": graph,
            "triples": sizes.get(graph, 0),
            "files": [path.relative_to(root).as_posix() for path in paths],
        }
        for graph, paths in content.sources.items()
    ]
