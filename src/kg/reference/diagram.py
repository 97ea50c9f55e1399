"""The drawing of a class: what it is a kind of and to which classes it leads, as Mermaid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.reference.terms import Term


def diagram(term: Term, ties: Sequence[tuple[str, str]], labels: Mapping[str, str]) -> str:
    """Return a Mermaid flowchart of a class; empty when it has nothing around it.

    Args:
        term: The class in the middle.
        ties: The label of each property that leads on, and the IRI of the class that it leads to.
        labels: What the terms of this ontology are called; others are not drawn.
    """
    nodes = {term.iri: "t0"}
    lines = [f"  t0 -.-> {_node(parent, nodes)}" for parent in term.above if parent in labels]
    lines += [
        f'  t0 -->|"{_plain(label)}"| {_node(target, nodes)}'
        for label, target in dict.fromkeys(ties)
        if target in labels
    ]
    if not lines:
        return ""
    boxes = [f'  {node}["{_plain(labels[iri])}"]' for iri, node in nodes.items()]
    return "\n".join(["graph LR", *boxes, *lines])


def _node(iri: str, nodes: dict[str, str]) -> str:
    return nodes.setdefault(iri, f"t{len(nodes)}")


def _plain(text: str) -> str:
    """Return a text without what would end a Mermaid label."""
    return text.replace('"', "'").replace("\n", " ")
