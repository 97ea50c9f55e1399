"""Contributions: what a form becomes, what is wrong with one, and what one may not touch."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path
from time import process_time

import pytest

from bijdrage import CORRECTION, COUNCIL, DOCUMENT, FORMS, PAGE, ROOT, RULE
from kg.contribution import moments, privacy
from kg.contribution.bounds import MAX_STATEMENTS
from kg.contribution.checking import Checker, Judgement
from kg.contribution.form import FIELDS, MAX_BYTES
from kg.errors import MalformedTurtle, UnreadableFile
from kg.graph import KnowledgeGraph
from kg.namespaces import PREFIXES
from kg.settings import Settings
from kg.turtle import format_turtle
from kg.validate import validate_files

TODAY = date(2026, 11, 25)
HEAD = "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in PREFIXES.items())
SEEN = """
waarneming:bijdrage-x a ins:Waarneming ; ins:afgeleid false ;
  ins:bekekenOp "2026-11-20"^^xsd:date ; ins:vindplaats "bovenaan" ;
  ins:nietGezien ins:gesprekspartner ;
  ins:website <https://www.almelo.nl/raad> ; ins:zekerheid zekerheid:zeker .
"""
GOOD = f"""{SEEN}
raad:almelo-x a ins:Raad ; skos:prefLabel "Raad X Almelo"@nl ;
  dct:description "Raad waarmee inwoners van Almelo meepraten."@nl ;
  prov:wasDerivedFrom waarneming:bijdrage-x ; ins:geldtIn gm:gm0141 ;
  ins:inspraakniveau inspraakniveau:lokaal .
"""
THERE = "raad:aalsmeer-adviesraad-sociaal-domein"


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return Settings(root=ROOT, sources=None, cache=tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="module")
def checker(settings: Settings) -> Checker:
    return Checker(KnowledgeGraph.open(settings), lambda: TODAY)


@pytest.fixture(scope="module")
def judge(checker: Checker) -> Callable[..., Judgement]:
    return checker.judge


def wrong(judgement: Judgement) -> dict[str, str]:
    """Return what is wrong by field, in Dutch."""
    return {fault.field: fault.text("nl") for fault in judgement.faults}


def check(checker: Checker, turtle: str) -> list[str]:
    return [fault.line("nl") for fault in checker.check((HEAD + turtle).encode(), "x.ttl")]


# --- what a form becomes ---


@pytest.mark.parametrize("name", FORMS)
def test_a_good_form_becomes_canonical_turtle_that_conforms(
    judge: Callable[..., Judgement], settings: Settings, tmp_path: Path, name: str
) -> None:
    judgement = judge(FORMS[name])
    assert judgement.faults == ()
    assert format_turtle(judgement.turtle.encode(), "x") == judgement.turtle
    path = tmp_path / "bijdrage.ttl"
    path.write_text(judgement.turtle, encoding="utf-8")
    # What the quick check calls good, the whole of the shapes calls good too.
    findings = validate_files([path], settings).findings
    assert [f for f in findings if f.severity != "info"] == []


def test_the_same_form_gives_the_same_turtle(judge: Callable[..., Judgement]) -> None:
    assert judge(COUNCIL).turtle == judge(dict(COUNCIL)).turtle


def test_a_council_is_modelled_as_the_tables_do(judge: Callable[..., Judgement]) -> None:
    turtle = judge(COUNCIL).turtle
    for line in (
        "raad:almelo-clientenraad\n    a ins:Raad ;",
        'skos:prefLabel "Cliëntenraad Almelo"@nl ;',
        "ins:behoortTot raad:lokale-raden ;",
        "ins:geldtIn gm:gm0141 ;",
        "ins:inspraakniveau inspraakniveau:lokaal ;",
        "ins:adviseertOver wet:BWBR0015703 ;",
        'ins:begindatum "2015"^^xsd:gYear ;',
        "ins:nietGezien ins:gesprekspartner ;",
        "ins:website <https://www.almelo.nl/clientenraad> ;",
        'ins:bekekenOp "2026-11-20"^^xsd:date ;',
    ):
        assert line in turtle


def test_a_rule_is_named_by_its_number(judge: Callable[..., Judgement]) -> None:
    turtle = judge(RULE).turtle
    assert "verordening:CVDR712345\n    a ins:Verordening ;" in turtle
    assert 'ins:inWerkingVanaf "2024-01-01"^^xsd:date ;' in turtle


def test_a_document_without_an_address_is_named(judge: Callable[..., Judgement]) -> None:
    turtle = judge(DOCUMENT).turtle
    assert "Dit staat in het stuk: Raadsbesluit van 12 maart 2024, nummer 12" in turtle
    assert "ins:website" in turtle.partition("ins:nietGezien")[2]


@pytest.mark.parametrize(
    "name",
    [
        "Adviesraad Sociaal Domein Aalsmeer",
        "adviesraad  sociaal domein",
        "ADVIESRAAD sociaal domein",
    ],
)
def test_a_council_that_is_there_keeps_its_address(
    judge: Callable[..., Judgement], name: str
) -> None:
    judgement = judge({**COUNCIL, "gemeente": "Aalsmeer", "naam": name, "type": "", "sinds": ""})
    assert judgement.faults == ()
    assert f"{THERE}\n    prov:wasDerivedFrom" in judgement.turtle
    assert "skos:prefLabel" not in judgement.turtle
    assert "a ins:Raad" not in judgement.turtle


def test_another_state_of_what_is_there_is_a_correction(judge: Callable[..., Judgement]) -> None:
    form = {**COUNCIL, "gemeente": "Aalsmeer", "naam": "Adviesraad Sociaal Domein"}
    (text,) = wrong(judge({**form, "stand": "opgeheven"})).values()
    assert text.startswith("Volgens de gegevens is dit anders: actief")
    assert "Er klopt iets niet" in text


def test_a_correction_stands_beside_what_it_contradicts(judge: Callable[..., Judgement]) -> None:
    turtle = judge(CORRECTION).turtle
    assert f"ins:weerspreekt {THERE} ;" in turtle
    assert 'ins:waardetekst "De raad is opgeheven."@nl ;' in turtle
    assert "Adviesraad Sociaal Domein Aalsmeer: status, gezien op 20-11-2026" in turtle
    assert f"\n{THERE}\n" not in turtle


# --- what is wrong with a form ---


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("soort", "anders", "kies wat u wilt doorgeven"),
        ("gemeente", "", "de gemeente ontbreekt"),
        ("gemeente", "Amlelo", "bedoeld: almelo"),
        ("gemeente", "GM9999", "deze gemeente is er niet"),
        ("gemeente", "Weesp", "bestaat niet meer. zij hoort nu bij amsterdam"),
        ("gemeente", "<script>", "deze gemeente is er niet"),
        ("naam", "", "de naam ontbreekt"),
        ("naam", "--", "dit is geen naam"),
        ("naam", "x" * 300, "langer dan 200 tekens"),
        ("naam", "Raad van mevrouw De Vries", "naam van een persoon"),
        ("type", "koor", "staat niet in de lijst"),
        ("wetten", "BWBR0000001", "staat niet in de lijst"),
        ("sinds", "31-2-2020", "deze datum bestaat niet"),
        ("sinds", "gisteren", "schrijf een dag als"),
        ("sinds", "2050", "moet nog komen"),
        ("stand", "geldend", "staat niet in de lijst"),
        ("webadres", "", "er staat niet waar u dit las"),
        ("webadres", "javascript:alert(1)", "dit is geen webadres"),
        ("webadres", "www.almelo.nl", "begint met https://"),
        ("webadres", "http://localhost/x", "dit is geen webadres"),
        ("webadres", 'https://x.nl/"><b>', "dit is geen webadres"),
        ("webadres", "https://www.linkedin.com/in/iemand", "adres van een persoon"),
        ("webadres", "https://a.nl/?m=jan%40voorbeeld.nl", "e-mailadres of inlognaam"),
        ("plek", "bel 06-12345678", "telefoonnummer"),
        ("plek", "bij jan@voorbeeld.nl", "e-mailadres"),
        ("datum", "24-11-2026", "na de dag waarop u keek"),
        ("bekeken", "", "wanneer u keek"),
        ("bekeken", "2026", "deze datum bestaat niet"),
        ("bekeken", "26-11-2026", "moet nog komen"),
    ],
)
def test_each_fault_stands_with_its_field(
    judge: Callable[..., Judgement], field: str, value: str, said: str
) -> None:
    found = wrong(judge({**COUNCIL, field: value}))
    assert list(found) == [field]
    assert said in found[field].lower()


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("ding", "", "waarover het gaat"),
        ("ding", "raad:bestaat-niet", "dit is niet gevonden"),
        ("ding", "Participatiewet", "geen raad, regel"),
        ("punt", "", "kies wat er niet klopt"),
        ("punt", "kleur", "staat niet in de lijst"),
        ("waarde", "", "wat het moet zijn"),
        ("waarde", "Vraag het aan dhr. A. Jansen", "naam van een persoon"),
    ],
)
def test_a_correction_needs_its_fields(
    judge: Callable[..., Judgement], field: str, value: str, said: str
) -> None:
    found = wrong(judge({**CORRECTION, field: value}))
    assert list(found) == [field]
    assert said in found[field].lower()


def test_a_rule_starts_on_a_day_that_may_be_to_come(judge: Callable[..., Judgement]) -> None:
    assert list(wrong(judge({**RULE, "sinds": "2024"}))) == ["sinds"]
    assert judge({**RULE, "sinds": "1-1-2027"}).faults == ()


def test_an_empty_form_says_all_that_it_needs(judge: Callable[..., Judgement]) -> None:
    judgement = judge({"soort": "raad"})
    assert list(wrong(judgement)) == ["gemeente", "naam", "webadres", "bekeken"]
    assert [FIELDS.index(fault.field) for fault in judgement.faults] == [1, 2, 11, 15]
    for fault in judgement.faults:
        assert fault.text("en")
        assert fault.text("en") != fault.text("nl")


def test_fields_of_another_kind_are_left_alone(judge: Callable[..., Judgement]) -> None:
    assert judge({**COUNCIL, "punt": "kleur", "waarde": "jan@voorbeeld.nl"}).faults == ()


def test_what_is_personal_is_not_repeated(judge: Callable[..., Judgement]) -> None:
    texts = wrong(judge({**COUNCIL, "plek": "bij jan@voorbeeld.nl"}))
    assert "jan@" not in "".join(texts.values())


def test_it_answers_while_someone_types(judge: Callable[..., Judgement]) -> None:
    judge(COUNCIL)
    start = process_time()
    for form in FORMS.values():
        judge(form)
    assert (process_time() - start) / len(FORMS) < 0.5


# --- what is wrong with a file ---


def test_a_good_file_has_no_faults(checker: Checker) -> None:
    assert check(checker, GOOD) == []


@pytest.mark.parametrize(
    ("turtle", "said"),
    [
        ('gm:gm0141 skos:prefLabel "Anders"@nl .', "mag dit niet beschrijven"),
        ('wet:BWBR0015703 skos:altLabel "Wet"@nl .', "mag dit niet beschrijven"),
        ("graaf:raden a ins:Raad .", "mag dit niet beschrijven"),
        ('<https://example.org/x> skos:prefLabel "X"@nl .', "mag dit niet beschrijven"),
        ('[] skos:prefLabel "X"@nl .', "mag dit niet beschrijven"),
        ('raad:almelo-x ins:bestaatNiet "x" .', "kent de woordenlijst niet: ins:bestaatNiet"),
        ("raad:almelo-x <https://example.org/p> 1 .", "kent de woordenlijst niet"),
        ("raad:almelo-x a ins:Gemeente .", "dit soort ding past er niet in"),
        ("raad:almelo-x a <https://example.org/T> .", "dit soort ding past er niet in"),
        ("raad:almelo-x ins:geldtIn gm:gm9999 .", "bestaat niet: gm:gm9999"),
        ("raad:almelo-x ins:hangtSamenMet <https://example.org/y> .", "bestaat niet"),
        ("raad:almelo-x prov:wasDerivedFrom bron:tooi .", "de bron staat niet in dit bestand"),
        (f'{THERE} skos:prefLabel "Van mij"@nl .', "volgens de gegevens is dit anders"),
        (f"{THERE} ins:status status:opgeheven .", "een bijdrage vervangt niets"),
        (f'{THERE} dct:description "Anders."@nl .', "volgens de gegevens is dit anders"),
        (f"{THERE} a ins:LokaleRegel .", "volgens de gegevens is dit anders"),
        (
            "waarneming:raden-adviesraad-sociaal-domein-aalsmeer ins:zekerheid zekerheid:onzeker .",
            "staat al vast",
        ),
        (
            'kenmerk:aalsmeer-adviesraad-sociaal-domein-historie-raden ins:waardetekst "x"@nl .',
            "staat al vast",
        ),
    ],
)
def test_what_is_foreign_or_overwrites_is_no_contribution(
    checker: Checker, turtle: str, said: str
) -> None:
    faults = checker.check(f"{HEAD}{GOOD}{turtle}".encode(), "x.ttl")
    assert faults
    assert all(fault.unusable for fault in faults)
    assert said.lower() in faults[0].line("nl").lower()


@pytest.mark.parametrize(
    ("turtle", "said"),
    [
        (SEEN, "zegt niets over een raad of regel"),
        (GOOD.replace("gm:gm0141", "gm:gm0457"), "Zij hoort nu bij Amsterdam"),
        (GOOD.replace("ins:geldtIn gm:gm0141 ;", ""), "De gemeente ontbreekt"),
        (GOOD.replace("2026-11-20", "2026-02-30"), "Deze datum bestaat niet: 2026-02-30"),
        (GOOD.replace("2026-11-20", "2027-01-01"), "moet nog komen"),
        (GOOD.replace("https://www.almelo.nl/raad", "ftp://almelo.nl/raad"), "geen webadres"),
        (GOOD.replace("Raad X Almelo", "Raad van dhr. Jansen"), "naam van een persoon"),
        (GOOD.replace("bovenaan", "a@b.nl"), "e-mailadres"),
        (GOOD.replace("Raad X Almelo", "x" * 500), "langer dan 400 tekens"),
        (GOOD.replace("prov:wasDerivedFrom waarneming:bijdrage-x ;", ""), "waar u dit las"),
        (
            GOOD.replace(
                "ins:website <https://www.almelo.nl/raad> ;", "ins:nietGezien ins:website ;"
            ),
            "geen webadres of stuk",
        ),
        (
            GOOD.replace("ins:zekerheid zekerheid:zeker", "ins:nietGezien ins:datum"),
            "Kies precies één zekerheid",
        ),
        (
            GOOD.replace('skos:prefLabel "Raad X Almelo"@nl ;', ""),
            "Geef precies één Nederlandse naam",
        ),
        (
            GOOD.replace("ins:inspraakniveau inspraakniveau:lokaal", 'ins:toelichting "Meer."@nl'),
            "Geef het niveau",
        ),
        (f"{GOOD} {THERE} prov:wasDerivedFrom waarneming:bijdrage-x .", "hier staat niets over"),
    ],
)
def test_what_is_wrong_in_a_file_is_told_in_plain_words(
    checker: Checker, turtle: str, said: str
) -> None:
    faults = checker.check((HEAD + turtle).encode(), "x.ttl")
    assert any(said.lower() in fault.line("nl").lower() for fault in faults), faults
    assert not any(fault.unusable for fault in faults)


def test_a_fault_names_the_thing(checker: Checker) -> None:
    (line,) = check(checker, GOOD.replace("ins:geldtIn gm:gm0141 ;", ""))
    assert line == ("Raad X Almelo: De gemeente ontbreekt. Zeg voor welke gemeente de raad is.")


def test_too_many_statements_are_no_contribution(checker: Checker) -> None:
    many = "".join(f'raad:almelo-x skos:altLabel "Raad {n}"@nl .\n' for n in range(MAX_STATEMENTS))
    (fault,) = checker.check((HEAD + GOOD + many).encode(), "x.ttl")
    assert fault.unusable


@pytest.mark.parametrize(
    "data", [b"", b" \n", b"\xff\xfe", b"\x89PNG\r\n\x1a\n", b"#" * (MAX_BYTES + 1)]
)
def test_what_is_no_text_is_not_read(checker: Checker, data: bytes) -> None:
    with pytest.raises(UnreadableFile):
        checker.check(data, "x")


@pytest.mark.parametrize("data", [b"dit is geen turtle", b"<a> <b> ", b"[" * 500])
def test_what_is_no_turtle_is_not_read(checker: Checker, data: bytes) -> None:
    with pytest.raises(MalformedTurtle):
        checker.check(data, "x")


# --- dates and persons ---


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2026-11-05", "2026-11-05"),
        ("5-11-2026", "2026-11-05"),
        ("05/11/2026", "2026-11-05"),
        ("11-2026", "2026-11"),
        ("2026-11", "2026-11"),
        (" 2026 ", "2026"),
    ],
)
def test_dates_are_read_as_people_write_them(text: str, read: str) -> None:
    assert moments.read(text) == read


@pytest.mark.parametrize("text", ["", "26", "31-2-2020", "2020-13", "1600", "20201105", "２０２０"])
def test_what_is_no_date_is_not_read(text: str) -> None:
    with pytest.raises(ValueError):
        moments.read(text)


@pytest.mark.parametrize(
    "text",
    [
        "mail a.b@voorbeeld.nl",
        "bel 0612345678",
        "tel. +31 20 123 45 67",
        "BSN 111222333",
        "de heer Van der Berg",
        "mw. Y. de Jong",
        "J.P. Balkenende",
        "A. de Vries",
        "contactpersoon: Fatima",
    ],
)
def test_persons_are_seen(text: str) -> None:
    assert list(privacy.in_text(text))


@pytest.mark.parametrize(
    "text",
    [
        "Cliëntenraad Werk en Inkomen",
        "artikel 3, lid 2, onderdeel b",
        "Bijlage A. Advies",
        "Raadsbesluit 2024-000123",
        "gmb-2025-510604",
        "de wethouder Werk en Inkomen",
        "Werkbedrijf B.V. Almelo",
        "Wmo 2015, Stb. 2014, 280",
        "123456789",
        "op 20-11-2026 en 2026-11-25",
    ],
)
def test_what_names_no_person_is_left_alone(text: str) -> None:
    assert list(privacy.in_text(text)) == []


def test_a_withheld_site_is_seen() -> None:
    withheld = frozenset({sha256(b"voorbeeld.nl").hexdigest()})
    assert list(privacy.in_address("https://www.voorbeeld.nl/x", withheld))
    assert not list(privacy.in_address("https://www.voorbeeld.com/x", withheld))


def test_the_page_that_was_read_is_what_a_form_names() -> None:
    assert set(PAGE) <= set(FIELDS)
