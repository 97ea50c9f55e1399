"""A dossier as a Word document, with headings, lists and links that a screen reader knows."""

from __future__ import annotations

from io import BytesIO

import docx
from docx.document import Document as Word
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph

import taal
import teksten
from dossierframe import Document, Note, Part, Point
from veilig import clean, safe_url

LOCALES = {taal.DUTCH: "nl-NL", taal.ENGLISH: "en-GB"}


def word(document: Document) -> bytes:
    """Return the document as a file for Word (`.docx`)."""
    made = docx.Document()
    _prepare(made, document)
    made.add_heading(clean(document.title), level=0)
    made.add_paragraph(clean(document.intro))
    for part in document.parts:
        _part(made, part)
    made.add_heading(teksten.DING_BRONNEN, level=1)
    for note in document.notes:
        _note(made.add_paragraph(), note)
    made.add_paragraph(f"{clean(document.state)} {teksten.VOET_LICENTIE}")
    kept = BytesIO()
    made.save(kept)
    return kept.getvalue()


def _prepare(made: Word, document: Document) -> None:
    """Set the title, the language and a letter that reads well."""
    locale = LOCALES[taal.current()]
    made.core_properties.title = clean(document.title)
    made.core_properties.author = teksten.NAAM
    made.core_properties.language = locale
    normal = made.styles["Normal"]
    normal.font.size = Pt(12)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), locale)
    normal.element.get_or_add_rPr().append(language)


def _part(made: Word, part: Part) -> None:
    made.add_heading(clean(part.title), level=1)
    if part.intro:
        made.add_paragraph(clean(part.intro))
    style = "List Number" if part.ordered else "List Bullet"
    for point in part.points:
        _point(made.add_paragraph(style=style), point)


def _point(paragraph: Paragraph, point: Point) -> None:
    if point.unknown:
        paragraph.add_run(f"{teksten.ONBEKEND}: ").italic = True
    paragraph.add_run(clean(point.text)).bold = not point.unknown
    told = [point.body] if point.body else []
    told += [f"{name}: {value}." for name, value in point.notes]
    if told:
        paragraph.add_run(f"\n{clean(' '.join(told))}")
    if point.cites:
        numbers = ", ".join(str(number) for number in point.cites)
        paragraph.add_run(f" [{teksten.BRON} {numbers}]")


def _note(paragraph: Paragraph, note: Note) -> None:
    place = f", {note.place}" if note.place else ""
    paragraph.add_run(f"{teksten.BRON} {note.number}. {clean(note.title + place)} ")
    address = safe_url(note.link)
    if address:
        _link(paragraph, address)


def _link(paragraph: Paragraph, address: str) -> None:
    """Add a link; the library has no call for it."""
    relation = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), relation)
    run = paragraph.add_run(address)
    run.font.underline = True
    link.append(run._r)
    paragraph._p.append(link)
