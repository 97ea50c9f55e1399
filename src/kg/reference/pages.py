"""The pages of the reference: Markdown, one page per module of the ontology, one language each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from kg.namespaces import shorten
from kg.reference.diagram import diagram
from kg.reference.terms import Rule, Term, read_terms
from kg.reference.texts import TEXTS
from kg.reference.usage import Usage
from kg.settings import Settings

FOLDERS: Mapping[str, str] = {"nl": "docs/ontologie", "en": "docs/ontology"}
INDEX = "README.md"


def reference_pages(settings: Settings) -> dict[str, str]:
    """Return every page by its path from the root.

    Raises:
        InputError: A file that the pages are made from cannot be read.
    """
    terms, usage = read_terms(settings), Usage(settings)
    pages: dict[str, str] = {}
    for lang, folder in FOLDERS.items():
        book = Book(lang, terms, usage)
        pages[f"{folder}/{INDEX}"] = book.index()
        for module in book.modules():
            pages[f"{folder}/{module}.md"] = book.page(module)
    return pages


def anchor(heading: str) -> str:
    """Return the anchor that a heading gets on the web: small letters, and dashes for blanks."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


@dataclass(frozen=True, slots=True)
class Book:
    """All pages in one language."""

    lang: str
    terms: tuple[Term, ...]
    usage: Usage

    def modules(self) -> tuple[str, ...]:
        """Return the modules of the ontology that define terms, by name."""
        return tuple(sorted({term.module for term in self.terms}))

    def index(self) -> str:
        """Return the page that leads to all others."""
        parts = [f"# {self.say('title')}", self.say("made"), self.say("intro")]
        for module, group in groupby(self.terms, key=lambda term: term.module):
            of_module = list(group)
            parts.append(f"## [{self.module(module)}]({module}.md)")
            for kind, is_class in (("classes", True), ("properties", False)):
                links = [self.link(t.iri, here="") for t in of_module if t.is_class == is_class]
                if links:
                    parts += [f"{self.say(kind)}:", "\n".join(f"- {link}" for link in links)]
        return _joined(parts)

    def page(self, module: str) -> str:
        """Return the page of one module."""
        terms = [term for term in self.terms if term.module == module]
        parts = [f"# {self.module(module)}", self.say("made"), f"[{self.say('title')}]({INDEX})"]
        for kind, is_class in (("classes", True), ("properties", False)):
            of_kind = [term for term in terms if term.is_class == is_class]
            if of_kind:
                parts.append(f"## {self.say(kind)}")
                parts += [part for term in of_kind for part in self._term(term)]
        return _joined(parts)

    def _term(self, term: Term) -> Iterable[str]:
        yield f"### {self.heading(term)}"
        yield term.definitions.get(self.lang, "")
        yield "\n".join(f"- {line}" for line in self._facts(term))
        if term.is_class:
            rules = self._all_rules(term)
            if rules:
                yield self._table(rules, term.module)
            yield self._mermaid(term, rules)
            if example := self.usage.thing(term.iri):
                yield f"{self.say('example')}:"
                yield f"```turtle\n{example.strip()}\n```"
        elif statement := self.usage.statement(term.iri):
            yield f"{self.say('example')}:"
            yield f"```turtle\n{statement}\n```"
        yield self._asked(term)

    def _facts(self, term: Term) -> Iterable[str]:
        yield f"IRI: <{term.iri}>"
        yield f"{self.say('status')}: {self.say(f'status.{term.status}')}"
        if term.above:
            yield f"{self.say('above')}: {self._links(term.above, term.module)}"
        below = [other.iri for other in self.terms if term.iri in other.above]
        if below:
            yield f"{self.say('below')}: {self._links(below, term.module)}"
        if term.standard:
            ties = (f"`{shorten(value)}` (`{shorten(tie)}`)" for tie, value in term.standard)
            yield f"{self.say('standard')}: {', '.join(ties)}"
        for key, value in (("domain", term.domain), ("range", term.range)):
            if value:
                yield f"{self.say(key)}: {self.link(value, here=term.module)}"
        if not term.is_class:
            asked = [
                f"{self.link(owner.iri, here=term.module)} ({self.times(rule)})"
                for owner in self.terms
                for rule in owner.rules
                if rule.path == term.iri
            ]
            if asked:
                yield f"{self.say('asked_of')}: {', '.join(asked)}"

    def _all_rules(self, term: Term) -> list[Rule]:
        """Return what the shapes ask, and the other properties that belong to the class."""
        ruled = {rule.path for rule in term.rules}
        others = [
            Rule(other.iri, values=(other.range,) if other.range else ())
            for other in self.terms
            if other.domain == term.iri and other.iri not in ruled
        ]
        return sorted((*term.rules, *others), key=lambda rule: shorten(rule.path))

    def _table(self, rules: Sequence[Rule], here: str) -> str:
        head = [self.say("property"), self.say("values"), self.say("times")]
        rows = [
            [
                self.link(rule.path, here=here),
                self._links(self._values(rule), here) or self.say("any"),
                self.times(rule),
            ]
            for rule in rules
        ]
        return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * 3, *rows))

    def _values(self, rule: Rule) -> tuple[str, ...]:
        found = rule.values or tuple(t.range for t in self.terms if t.iri == rule.path and t.range)
        return tuple(found)

    def _mermaid(self, term: Term, rules: Sequence[Rule]) -> str:
        labels = {other.iri: other.label(self.lang) for other in self.terms}
        ties = [
            (labels.get(rule.path, shorten(rule.path)), value)
            for rule in rules
            for value in self._values(rule)
        ]
        picture = diagram(term, ties, labels)
        return f"{self.say('diagram')}\n\n```mermaid\n{picture}\n```" if picture else ""

    def _asked(self, term: Term) -> str:
        queries = self.usage.queries(term.iri)
        if not queries:
            return self.say("no_queries")
        links = (f"[{q.name}](../../queries/{q.theme}/{q.name}.rq)" for q in queries)
        return f"{self.say('queries')}: {', '.join(links)}."

    def times(self, rule: Rule) -> str:
        """Return in words how many values a rule asks for."""
        if rule.least and rule.least == rule.most:
            return self.say("times.exactly").format(n=rule.least)
        words = []
        if rule.least:
            words.append(self.say("times.least").format(n=rule.least))
        elif rule.wanted:
            words.append(self.say("times.wanted"))
        if rule.most is not None:
            words.append(self.say("times.most").format(n=rule.most))
        return ", ".join(words) or self.say("times.any")

    def heading(self, term: Term) -> str:
        """Return the heading of a term: what it is called, and its name."""
        kind = self.say("class" if term.is_class else "a_property")
        return f"{term.label(self.lang)} ({kind} `ins:{term.name}`)"

    def link(self, iri: str, *, here: str) -> str:
        """Return a link to the place of a term; one of another vocabulary is only named."""
        term = next((term for term in self.terms if term.iri == iri), None)
        if term is None:
            return f"`{shorten(iri)}`"
        page = "" if term.module == here else f"{term.module}.md"
        text = term.label(self.lang)
        return f"[{text}]({page}#{anchor(self.heading(term))})"

    def _links(self, iris: Iterable[str], here: str) -> str:
        return ", ".join(self.link(iri, here=here) for iri in iris)

    def module(self, name: str) -> str:
        """Return how a module is called."""
        return self.say(f"module.{name}") if f"module.{name}" in TEXTS else name.capitalize()

    def say(self, key: str) -> str:
        """Return a text of the pages in this language; an unknown status speaks for itself."""
        return TEXTS[key].text(self.lang) if key in TEXTS else key.rpartition(".")[2]


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(part.strip() for part in parts if part.strip()) + "\n"
