"""Each kind of table but the rules: what its rows become, and what of them is left out."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from kg.tables.importing import import_table
from kg.tables.records import Left
from tabellen.workshop import Facts, Record, facts, imported, reference, rows_of, small_table


@cache
def made(kind: str) -> Facts:
    """Return what the small table of a kind becomes."""
    return facts(import_table(kind, small_table(kind), reference()).turtle)


def values(found: Facts, subject: str, predicate: str) -> set[str]:
    return {o for s, p, o in found if (s, p) == (subject, predicate)}


def said(kind: str, subject: str, predicate: str) -> set[str]:
    return values(made(kind), subject, predicate)


def all_of(kind: str, subject: str) -> set[tuple[str, str]]:
    return {(p, o) for s, p, o in made(kind) if s == subject}


def changed(folder: Path, kind: str, change: Record, place: int = 0) -> tuple[Facts, list[Left]]:
    """Return what one changed row of a small table becomes, and what is left out of it."""
    found = imported(folder, kind, [{**rows_of(kind)[place], **change}])
    return facts(found.turtle), found.report.left


@pytest.mark.parametrize(
    ("kind", "place", "change", "column", "reason"),
    [
        ("beschut-werk", 0, {"cbs_code": "GM9999"}, "cbs_code", "deze gemeente is er niet"),
        ("beschut-werk", 0, {"cbs_code": ""}, "cbs_code", "deze waarde ontbreekt"),
        (
            "beschut-werk",
            0,
            {"in_lijst_342": "False"},
            "in_lijst_342",
            "of de gemeente bestaat, klopt niet",
        ),
        (
            "beschut-werk",
            1,
            {"in_lijst_342": "True"},
            "in_lijst_342",
            "of de gemeente bestaat, klopt niet",
        ),
        *(
            (
                "beschut-werk",
                0,
                {"minimum_ultimo_2017": value},
                "minimum_ultimo_2017",
                "hier hoort een aantal",
            )
            for value in ("veel", "-1", "2.5", "NaN", "1e9")
        ),
        ("beschut-werk", 0, {"bron_2018": ""}, "bron_2018", "deze waarde ontbreekt"),
        *(
            ("beschut-werk", 0, {"bron_2017": value}, "bron_2017", "dit is geen Staatscourant")
            for value in ("Stcrt. 2017", "2017, 4882", "Stcrt. 2017, nummer 3")
        ),
        (
            "beschut-werk",
            0,
            {"grondslag": "Participatiewet"},
            "grondslag",
            "dit is geen artikel van een wet",
        ),
        (
            "beschut-werk",
            0,
            {"grondslag": "Participatiewet art. 999"},
            "grondslag",
            "artikel 999 staat niet in de tekst van Participatiewet die is gezien",
        ),
        ("centrumgemeenten", 0, {"am_code": "AM99"}, "am_code", "deze regio is er niet"),
        ("centrumgemeenten", 0, {"gm_code": "GM9999"}, "gm_code", "deze gemeente is er niet"),
        (
            "centrumgemeenten",
            0,
            {"centrumgemeente": "Almere"},
            "centrumgemeente",
            "naam en code horen niet bij elkaar",
        ),
        ("centrumgemeenten", 0, {"stand": "onbekend"}, "stand", "hier hoort een jaar"),
        ("centrumgemeenten", 0, {"bron_url": ""}, "bron_url", "deze waarde ontbreekt"),
        (
            "genoemde-regels",
            0,
            {"cbs_code": "", "gemeente_of_organisatie": "Nergenshuizen"},
            "gemeente_of_organisatie",
            "deze gemeente is er niet",
        ),
        ("genoemde-regels", 0, {"bron": ""}, "bron", "deze waarde ontbreekt"),
        (
            "genoemde-regels",
            0,
            {"gezien_op": "2026-02-30"},
            "gezien_op",
            "deze datum bestaat niet",
        ),
        (
            "genoemde-regels",
            1,
            {"opmerking": "opgeheven gemeente, opvolger Amsterdam (2022-02-30)"},
            "opmerking",
            "deze datum bestaat niet",
        ),
        ("landelijk", 0, {"naam": "Nergensclub"}, "naam", "deze organisatie is er niet"),
        ("landelijk", 0, {"bron_url": "geen adres"}, "bron_url", "dit is geen webadres"),
        (
            "landelijk",
            0,
            {"website_domein": "twee woorden"},
            "website_domein",
            "dit is geen webadres",
        ),
        (
            "ondersteuningspaginas",
            0,
            {"waar_in_pagina": {"alles": ["x"]}},
            "waar_in_pagina",
            "hier hoort één tekst",
        ),
        ("ondersteuningspaginas", 0, {"url": None}, "url", "deze waarde ontbreekt"),
        ("ondersteuningspaginas", 0, {"attributen": ["x"]}, "attributen", "hier hoort een blok"),
        (
            "participatiewet-in-balans",
            0,
            {"onderwerp": "iets anders"},
            "onderwerp",
            "dit onderwerp is er niet",
        ),
        ("participatiewet-in-balans", 0, {"inhoud": ""}, "inhoud", "deze waarde ontbreekt"),
        ("raden", 0, {"soort": "praatgroep"}, "soort", "deze soort raad is er niet"),
        ("raden", 0, {"status": "slapend"}, "status", "deze status is er niet"),
        ("raden", 0, {"gm_codes": ["GM9999"]}, "gm_codes", "deze gemeente is er niet"),
        ("raden", 0, {"gm_codes": [344]}, "gm_codes", "hier hoort een lijst teksten"),
        (
            "raden",
            0,
            {"gm_codes": [], "gemeenten": []},
            "gemeenten",
            "de gemeente is niet gezien",
        ),
        ("raden", 0, {"website_domein": "http://["}, "website_domein", "dit is geen webadres"),
        ("raden-elders", 0, {"raad": ""}, "raad", "deze waarde ontbreekt"),
        ("raden-elders", 0, {"url": "geen-adres"}, "url", "dit is geen webadres"),
        (
            "raden-elders",
            0,
            {"voorzitter_onafhankelijk": "ja"},
            "voorzitter_onafhankelijk",
            "hier hoort True of False",
        ),
        ("uitvoerders", 0, {"naam": "Nergenswerk"}, "naam", "deze organisatie is er niet"),
        (
            "uitvoerders",
            0,
            {"tooi_iri": "https://identifier.overheid.nl/tooi/id/so/so0001"},
            "tooi_iri",
            "dit TOOI-adres hoort bij een andere naam",
        ),
        ("uwv-districten", 0, {"bron_url": ""}, "bron_url", "er is geen pagina bij"),
        (
            "uwv-districten",
            3,
            {"raad_of_district": "Nergens"},
            "raad_of_district",
            "deze raad of dit district is er niet",
        ),
        (
            "uwv-districten",
            3,
            {"niveau": "centraal"},
            "raad_of_district",
            "deze raad of dit district is er niet",
        ),
    ],
)
def test_a_row_with_an_unusable_value_is_left_out_with_the_column(
    tmp_path: Path, kind: str, place: int, change: Record, column: str, reason: str
) -> None:
    found, left = changed(tmp_path, kind, change, place)
    assert [(item.column, item.reason.nl, item.whole) for item in left] == [(column, reason, True)]
    assert found == frozenset()


# --- councils ---


def test_a_council_of_one_gemeente_has_its_facts() -> None:
    assert all_of("raden", "raad:utrecht-clientenraad") == {
        ("rdf:type", "ins:Raad"),
        ("skos:prefLabel", "Cliëntenraad Utrecht"),
        ("dct:description", "Raad waarmee inwoners van Utrecht meepraten."),
        ("prov:wasDerivedFrom", "waarneming:raden-clientenraad-utrecht"),
        ("ins:soort", "raadsoort:clientenraad"),
        ("ins:status", "status:actief"),
        ("ins:toelichting", "Status, zoals genoteerd: actief (2025)."),
        ("ins:inspraakniveau", "inspraakniveau:lokaal"),
        ("ins:behoortTot", "raad:lokale-raden"),
        ("ins:geldtIn", "gm:gm0344"),
        ("ins:adviseertOver", "wet:BWBR0015703"),
        ("ins:adviseertOver", "wet:BWBR0008903"),
        ("ins:website", "https://www.raad.example.nl/"),
    }


def test_a_council_of_several_gemeenten_stands_on_its_name_alone() -> None:
    council = "raad:clientenraad-regio"
    assert said("raden", council, "ins:geldtIn") == {"gm:gm0034", "gm:gm0503"}
    assert said("raden", council, "ins:inspraakniveau") == {"inspraakniveau:samenwerking"}
    assert said("raden", council, "ins:behoortTot") == set()


def test_acts_that_are_not_named_on_the_page_are_derived() -> None:
    council = "raad:zwolle-adviesraad-sociaal-domein"
    assert said("raden", council, "ins:adviseertOver") == set()
    assert said("raden", council, "ins:adviseertAfgeleidOver") == {"wet:BWBR0035362"}
    seen = "waarneming:raden-adviesraad-sociaal-domein-zwolle-adviseertafgeleidover"
    assert seen in said("raden", council, "prov:wasDerivedFrom")
    assert said("raden", seen, "ins:afgeleid") == {"true"}


def test_a_council_without_acts_says_that_none_was_seen() -> None:
    seen = "waarneming:raden-clientenraad-regio"
    assert "ins:adviseertOver" in said("raden", seen, "ins:nietGezien")


def test_a_council_may_be_of_two_kinds() -> None:
    assert said("raden", "raad:zwolle-adviesraad-sociaal-domein", "ins:soort") == {
        "raadsoort:adviesraad-sociaal-domein",
        "raadsoort:clientenraad",
    }


def test_the_date_of_a_page_that_was_derived_says_so() -> None:
    seen = "waarneming:raden-adviesraad-sociaal-domein-zwolle"
    assert "De datum van de pagina is afgeleid." in said("raden", seen, "ins:toelichting")


def test_the_history_of_a_council_is_a_characteristic() -> None:
    kenmerk = "kenmerk:utrecht-clientenraad-historie-raden"
    assert said("raden", kenmerk, "ins:waardetekst") == {"Gestart in 2016"}


@pytest.mark.parametrize(
    ("site", "page", "website"),
    [
        ("raad.example.nl", "http://www.raad.example.nl/x", "http://www.raad.example.nl/"),
        ("raad.example.nl", "https://elders.example.nl/x", "https://raad.example.nl/"),
        ("raad.example.nl", None, "https://raad.example.nl/"),
    ],
)
def test_the_site_of_a_council_is_written_as_its_page_writes_it(
    tmp_path: Path, site: str, page: str | None, website: str
) -> None:
    found, _ = changed(tmp_path, "raden", {"website_domein": site, "bron_url": page})
    assert values(found, "raad:utrecht-clientenraad", "ins:website") == {website}


@pytest.mark.parametrize(
    ("day", "act"),
    [
        ("2014-12-31", "wet:BWBR0020031"),
        ("2015", "wet:BWBR0035362"),
        ("2015-06", "wet:BWBR0035362"),
    ],
)
def test_the_date_of_the_page_tells_which_wmo_is_meant(tmp_path: Path, day: str, act: str) -> None:
    found, _ = changed(tmp_path, "raden", {"wetten": ["Wmo"], "bron_datum": day})
    assert values(found, "raad:utrecht-clientenraad", "ins:adviseertOver") == {act}


@pytest.mark.parametrize(
    ("act", "reason"), [("Wmo", "deze naam hadden meer wetten"), ("X", "deze wet is er niet")]
)
def test_an_act_that_cannot_be_placed_leaves_out_that_value_only(
    tmp_path: Path, act: str, reason: str
) -> None:
    change = {"wetten": [act, "Wsw"], "bron_datum": None}
    found, (left,) = changed(tmp_path, "raden", change)
    assert (left.column, left.value, left.whole) == ("wetten", act, False)
    assert left.reason.nl == reason
    council = "raad:utrecht-clientenraad"
    assert values(found, council, "ins:adviseertOver") == {"wet:BWBR0008903"}


def test_gemeenten_may_be_named_instead_of_numbered(tmp_path: Path) -> None:
    change = {"gm_codes": None, "gemeenten": ["Utrecht", "Den Haag"]}
    found, _ = changed(tmp_path, "raden", change)
    assert values(found, "raad:clientenraad-utrecht", "ins:geldtIn") == {"gm:gm0344", "gm:gm0518"}


def test_a_council_that_went_into_another_says_so(tmp_path: Path) -> None:
    change = {"naam": "CUMO", "gemeenten": ["Opsterland"], "gm_codes": ["GM0086"]}
    found, _ = changed(tmp_path, "raden", change)
    new = "raad:opsterland-adviesraad-sociaal-domein"
    assert values(found, "raad:opsterland-cumo", "ins:opgegaanIn") == {new}


def test_a_network_that_the_mapping_knows_is_what_the_characteristic_is_about(
    tmp_path: Path,
) -> None:
    said_so = "Koepel Adviesraden Sociaal Domein (volgens artikel aangesloten)"
    found, _ = changed(tmp_path, "raden", {"koepel": said_so})
    kenmerk = "kenmerk:utrecht-clientenraad-koepel-raden"
    assert values(found, kenmerk, "ins:gaatOver") == {"instantie:koepel-van-adviesraden"}


# --- councils seen elsewhere ---


def test_what_was_seen_elsewhere_of_a_council_is_told() -> None:
    kind, council = "raden-elders", "utrecht-clientenraad"
    told = {
        name: said(kind, f"kenmerk:{council}-{name}-raden-elders", "ins:waardetekst")
        for name in ("leden", "termijn", "voorzitter-onafhankelijk", "overig")
    }
    assert told == {
        "leden": {"9 leden"},
        "termijn": {"4 jaar, eenmaal verlengbaar"},
        "voorzitter-onafhankelijk": {"De voorzitter is onafhankelijk."},
        "overig": {"Vergadert in de bibliotheek"},
    }


def test_what_stands_behind_an_address_tells_where_on_the_page() -> None:
    seen = "waarneming:raden-elders-zwolle-adviesraad-werk-en-inkomen"
    assert said("raden-elders", seen, "ins:website") == {"https://zwolle.example.nl/nieuws"}
    assert said("raden-elders", seen, "ins:vindplaats") == {"bericht 12"}


def test_what_was_seen_elsewhere_is_not_certain() -> None:
    kind = "raden-elders"
    seen = {s for s, p, o in made(kind) if o == "ins:Waarneming"}
    assert {v for s in seen for v in said(kind, s, "ins:zekerheid")} == {"zekerheid:onzeker"}


def test_a_chair_that_is_not_independent_comes_from_the_council(tmp_path: Path) -> None:
    found, _ = changed(tmp_path, "raden-elders", {"voorzitter_onafhankelijk": "False"})
    kenmerk = "kenmerk:utrecht-clientenraad-voorzitter-onafhankelijk-raden-elders"
    assert values(found, kenmerk, "ins:waardetekst") == {"De voorzitter komt uit de raad zelf."}


def test_a_council_of_an_organisation_is_told_by_the_name_between_brackets(
    tmp_path: Path,
) -> None:
    change = {"gemeente": "Woerden (Ferm Werk)", "cbs_code": "", "raad": "cliëntenraad Ferm Werk"}
    found, _ = changed(tmp_path, "raden-elders", change)
    assert values(found, "raad:clientenraad-ferm-werk", "ins:hangtSamenMet") == {"so:so0496"}
    assert "ins:geldtIn" in {o for _, p, o in found if p == "ins:nietGezien"}


# --- titles ---


def test_a_rule_of_which_only_the_title_was_seen_has_its_facts() -> None:
    rule = "verordening:utrecht-verordening-clientenraad-utrecht-2004"
    assert all_of("genoemde-regels", rule) == {
        ("rdf:type", "ins:Verordening"),
        ("skos:prefLabel", "Verordening cliëntenraad Utrecht 2004"),
        ("dct:description", "Regel van de gemeente Utrecht, waarvan alleen de naam is gezien."),
        (
            "prov:wasDerivedFrom",
            "waarneming:genoemde-regels-utrecht-verordening-clientenraad-utrecht-2004",
        ),
        ("ins:thema", "thema:inspraak"),
        ("ins:geldtIn", "gm:gm0344"),
        ("ins:vastgesteldDoor", "gm:gm0344"),
        ("ins:toelichting", "Alleen de titel."),
    }


@pytest.mark.parametrize(
    ("origin", "page"),
    [
        ("CVDR900003 (aanhef)", "https://lokaleregelgeving.overheid.nl/CVDR900003"),
        ("gmb-2020-5 art. 3", "https://zoek.officielebekendmakingen.nl/gmb-2020-5.html"),
        ("krant.example.nl (bericht)", "https://krant.example.nl/"),
    ],
)
def test_the_page_of_a_title_is_read_from_where_it_was_seen(
    tmp_path: Path, origin: str, page: str
) -> None:
    found, _ = changed(tmp_path, "genoemde-regels", {"bron": origin})
    assert {o for _, p, o in found if p == "ins:website"} == {page}


def test_a_title_seen_on_a_page_that_was_not_noted_says_so(tmp_path: Path) -> None:
    found, _ = changed(tmp_path, "genoemde-regels", {"bron": "een lijst van titels"})
    assert "ins:website" in {o for _, p, o in found if p == "ins:nietGezien"}


def test_a_rule_that_another_withdrew_has_ended() -> None:
    rule = "verordening:weesp-verordening-wmo-raad-2007"
    assert said("genoemde-regels", rule, "ins:status") == {"status:vervallen"}


def test_a_title_of_a_gemeente_that_ended_tells_its_successor() -> None:
    assert said("genoemde-regels", "gm:gm0457", "ins:opgegaanIn") == {"gm:gm0363"}
    assert said("genoemde-regels", "gm:gm0457", "ins:einddatum") == {"2022-03-24"}


def test_a_remark_about_the_gemeente_is_no_remark_on_the_rule() -> None:
    rule = "verordening:weesp-verordening-wmo-raad-2007"
    assert said("genoemde-regels", rule, "ins:toelichting") == set()


def test_a_title_that_the_mapping_knows_is_that_rule(tmp_path: Path) -> None:
    change = {
        "gemeente_of_organisatie": "Haarlem",
        "cbs_code": "GM0392",
        "titel": "Verordening Participatieraad gemeente Haarlem",
    }
    found, _ = changed(tmp_path, "genoemde-regels", change)
    assert values(found, "verordening:CVDR352432", "ins:thema") == {"thema:inspraak"}
    assert values(found, "verordening:CVDR352432", "rdf:type") == set()


# --- pages on support ---


def test_a_page_is_a_publication_and_no_rule() -> None:
    page = "publicatie:zwolle-uitleg-over-een-jobcoach"
    assert all_of("ondersteuningspaginas", page) == {
        ("rdf:type", "ins:Publicatie"),
        ("skos:prefLabel", "Uitleg over een jobcoach (Zwolle)"),
        ("dct:description", "Uitleg van de gemeente Zwolle op een website. Het is geen regel."),
        (
            "prov:wasDerivedFrom",
            "waarneming:ondersteuningspaginas-zwolle-uitleg-over-een-jobcoach",
        ),
        ("ins:uitgever", "gm:gm0193"),
        ("ins:geldtIn", "gm:gm0193"),
        ("ins:soort", "regelsoort:webpagina"),
        ("ins:thema", "thema:ondersteuning"),
        ("ins:gaatOver", "regeling:jobcoach"),
        ("ins:toelichting", "Geen regel."),
    }


def test_a_page_of_an_organisation_describes_it() -> None:
    assert said("ondersteuningspaginas", "so:so0451", "rdf:type") == {
        "ins:GemeenschappelijkeRegeling"
    }


def test_numbers_on_a_page_become_figures() -> None:
    figure = "cijfer:zwolle-uitleg-over-een-jobcoach-evaluatie-elke-maanden"
    assert said("ondersteuningspaginas", figure, "ins:waarde") == {"6.0"}


# --- executing bodies ---


def test_a_body_that_carries_out_the_act_has_its_facts() -> None:
    assert all_of("uitvoerders", "so:so0496") == {
        ("rdf:type", "ins:GemeenschappelijkeRegeling"),
        ("skos:prefLabel", "Ferm Werk"),
        ("skos:altLabel", "Openbaar lichaam Ferm Werk"),
        ("dct:description", "Ferm Werk voert taken rond werk en inkomen uit voor gemeenten."),
        ("prov:wasDerivedFrom", "waarneming:uitvoerders-ferm-werk"),
        ("prov:wasDerivedFrom", "bron:tooi"),
        ("ins:code", "so0496"),
        ("ins:officieleNaam", "Openbaar lichaam Ferm Werk"),
        ("ins:heeftDeelnemer", "gm:gm0632"),
        ("ins:heeftDeelnemer", "gm:gm0589"),
        ("ins:voertUit", "wet:BWBR0015703"),
        ("ins:voertUit", "wet:BWBR0008903"),
    }


def test_each_participation_has_the_date_of_the_page() -> None:
    part = "deelname:so0496-gm0632"
    assert said("uitvoerders", part, "ins:deelnemer") == {"gm:gm0632"}
    assert said("uitvoerders", part, "ins:deelnameAan") == {"so:so0496"}
    assert said("uitvoerders", part, "ins:datum") == {"2016"}


@pytest.mark.parametrize(("participant", "derived"), [("gm0762", {"true"}), ("gm0794", {"false"})])
def test_a_participant_that_was_filled_in_is_derived(participant: str, derived: set[str]) -> None:
    part = f"deelname:so0863-{participant}"
    (seen,) = said("uitvoerders", part, "prov:wasDerivedFrom")
    assert said("uitvoerders", seen, "ins:afgeleid") == derived


def test_an_old_name_of_the_act_means_its_version_of_then() -> None:
    version = "wet:BWBR0015703/versie/2004-01-01"
    assert said("uitvoerders", "so:so0863", "ins:voertUit") == {version}


@pytest.mark.parametrize("day", ["", "onbekend", "0000", "²015", "2015-2017"])
def test_a_page_without_a_usable_date_tells_which_acts_all_the_same(
    tmp_path: Path, day: str
) -> None:
    found, left = changed(tmp_path, "uitvoerders", {"bron_datum": day})
    assert left == []
    assert "wet:BWBR0015703" in values(found, "so:so0496", "ins:voertUit")


def test_what_a_row_says_of_a_gemeente_that_ended_is_derived(tmp_path: Path) -> None:
    change = {"naam": "Dienst SoZaWe Noardwest Fryslân", "tooi_iri": "", "tooi_naam": ""}
    found, _ = changed(tmp_path, "uitvoerders", change)
    assert values(found, "gm:gm0081", "ins:opgegaanIn") == {"gm:gm0080"}
    (seen,) = values(found, "gm:gm0081", "prov:wasDerivedFrom")
    assert values(found, seen, "ins:overEigenschap") == {"ins:opgegaanIn"}


def test_the_mapping_may_tell_since_when_a_body_exists(tmp_path: Path) -> None:
    change = {"naam": "Optimisd", "tooi_iri": "", "tooi_naam": ""}
    found, _ = changed(tmp_path, "uitvoerders", change)
    assert values(found, "instantie:optimisd", "ins:begindatum") == {"2005"}
    assert values(found, "instantie:optimisd", "ins:opgeheven") == {"true"}
    assert values(found, "instantie:optimisd", "ins:code") == set()


def test_a_participant_that_is_not_known_leaves_out_that_value_only(tmp_path: Path) -> None:
    change = {"gm_codes": "GM0632|GM9999"}
    found, (left,) = changed(tmp_path, "uitvoerders", change)
    assert (left.column, left.value, left.whole) == ("gm_codes", "GM9999", False)
    assert values(found, "so:so0496", "ins:heeftDeelnemer") == {"gm:gm0632"}


# --- regions ---


def test_the_centre_of_a_region_is_told_as_of_then() -> None:
    kenmerk = "kenmerk:am13-centrumgemeente"
    assert said("centrumgemeenten", kenmerk, "ins:kenmerkVan") == {"arbeidsmarktregio:AM13"}
    assert said("centrumgemeenten", kenmerk, "ins:gaatOver") == {"gm:gm0344"}
    assert said("centrumgemeenten", kenmerk, "ins:datum") == {"2014"}


def test_a_region_that_had_another_name_says_so() -> None:
    kenmerk = "kenmerk:am13-centrumgemeente"
    note = "In 2014 heette de regio Utrecht-Midden."
    assert said("centrumgemeenten", kenmerk, "ins:toelichting") == {note}


def test_a_region_that_kept_its_name_says_nothing_of_it(tmp_path: Path) -> None:
    change = {"naam_in_bron_2014": "Midden-Utrecht"}
    found, _ = changed(tmp_path, "centrumgemeenten", change)
    assert values(found, "kenmerk:am13-centrumgemeente", "ins:toelichting") == set()


def test_a_work_centre_rests_on_its_own_page() -> None:
    (seen,) = said("centrumgemeenten", "kenmerk:am13-werkbedrijf", "prov:wasDerivedFrom")
    assert said("centrumgemeenten", seen, "ins:website") == {"https://werk.example.nl/"}


def test_a_work_centre_without_a_page_is_not_certain(tmp_path: Path) -> None:
    found, _ = changed(tmp_path, "centrumgemeenten", {"bron_werkcentrum": ""})
    seen = "waarneming:centrumgemeenten-am13-werkbedrijf"
    assert values(found, seen, "ins:zekerheid") == {"zekerheid:onzeker"}


def test_a_work_centre_that_is_not_known_says_nothing() -> None:
    assert not {s for s, _, _ in made("centrumgemeenten") if "regionaal" in s}


# --- uwv ---


def test_a_rule_of_uwv_has_its_basis_and_start() -> None:
    rule = "wet:BWBR0014291"
    assert said("uwv-districten", rule, "rdf:type") == {"ins:ZboRegeling"}
    assert said("uwv-districten", rule, "ins:inWerkingVanaf") == {"2002-11-24"}
    assert said("uwv-districten", rule, "ins:gebaseerdOp") == {
        "wet:BWBR0013060/artikel/10",
        "wet:BWBR0013060/artikel/11",
    }


def test_a_district_has_a_council_of_its_own() -> None:
    council = "raad:uwv-limburg"
    assert said("uwv-districten", council, "ins:geldtIn") == {"instantie:uwv-district-limburg"}
    assert said("uwv-districten", council, "ins:soort") == {"raadsoort:uwv-clientenraad"}


def test_councils_of_two_districts_may_work_together(tmp_path: Path) -> None:
    change = {"raad_of_district": "Gelderland Midden & Zuid"}
    found, _ = changed(tmp_path, "uwv-districten", change, 3)
    assert values(found, "raad:uwv-gelderland-midden-en-zuid", "ins:werktSamenMet") == {
        "raad:uwv-overijssel-en-gelderland-noord"
    }


def test_what_a_rule_of_uwv_says_holds_for_its_period() -> None:
    kenmerk = "kenmerk:uwv-centrale-clientenraad-inhoud-uwv-2009-tot-2012"
    assert said("uwv-districten", kenmerk, "ins:begindatum") == {"2009"}
    assert said("uwv-districten", kenmerk, "ins:einddatum") == {"2012"}


def test_an_end_that_is_at_least_some_year_is_no_end(tmp_path: Path) -> None:
    change = {"periode": "2009 tot minstens 2012"}
    found, _ = changed(tmp_path, "uwv-districten", change, 1)
    assert not {o for _, p, o in found if p == "ins:einddatum"}


def test_the_number_of_districts_is_a_figure_of_its_year() -> None:
    figure = "cijfer:uwv-districten-2015"
    assert said("uwv-districten", figure, "ins:waarde") == {"11.0"}
    assert said("uwv-districten", figure, "ins:peildatum") == {"2015"}


# --- national bodies ---


def test_a_body_that_another_graph_describes_is_not_described_again() -> None:
    assert said("landelijk", "instantie:iederin", "rdf:type") == set()
    seen = {"waarneming:landelijk-ieder-in"}
    assert said("landelijk", "instantie:iederin", "prov:wasDerivedFrom") == seen


def test_a_new_body_is_described_with_its_relations() -> None:
    assert said("landelijk", "instantie:cedris", "rdf:type") == {"ins:Organisatie"}
    assert said("landelijk", "instantie:cedris", "ins:werktSamenMet") == {"instantie:vng"}


def test_a_body_may_have_several_sites() -> None:
    assert said("landelijk", "instantie:iederin", "ins:website") == {
        "https://koepel.example.nl/",
        "https://www.example.org/",
    }


def test_the_role_of_a_body_has_the_date_of_the_page() -> None:
    kenmerk = "kenmerk:iederin-rol-ieder-in"
    assert said("landelijk", kenmerk, "skos:prefLabel") == {"Ieder(in): rol (2024-02-01)"}
    kenmerk = "kenmerk:cedris-rol-cedris"
    assert said("landelijk", kenmerk, "skos:prefLabel") == {"Cedris: rol (zonder datum)"}


def test_what_is_not_known_of_a_body_says_nothing() -> None:
    assert not {s for s, _, _ in made("landelijk") if s.startswith("kenmerk:cedris-rechtsvorm")}


# --- events ---


def test_an_event_that_has_more_than_one_day_has_what_is_certain() -> None:
    event = "gebeurtenis:in-balans-tweede-kamer"
    kind = "participatiewet-in-balans"
    assert said(kind, event, "ins:datum") == {"2025-04"}
    assert said(kind, event, "ins:toelichting") == {"Aantekening bij de datum: 2025-04-22 of 23."}


def test_an_event_without_a_day_says_so() -> None:
    event = "gebeurtenis:in-balans-evaluatie"
    kind = "participatiewet-in-balans"
    assert said(kind, event, "ins:datum") == set()
    assert said(kind, event, "ins:toelichting") == {"De datum is niet gezien."}


def test_an_event_is_about_what_the_mapping_says() -> None:
    event = "gebeurtenis:in-balans-evaluatie"
    assert said("participatiewet-in-balans", event, "ins:gaatOver") == {"wet:BWBR0051679"}


def test_an_event_may_overtake_what_a_source_expected(tmp_path: Path) -> None:
    change = {"onderwerp": "inwerkingtreding fase 1"}
    found, _ = changed(tmp_path, "participatiewet-in-balans", change)
    event = "gebeurtenis:in-balans-inwerkingtreding-fase-1"
    assert values(found, event, "ins:achterhaalt") == {"kenmerk:in-balans-beoogde-ingang"}


def test_an_event_that_no_page_states_is_derived() -> None:
    kind, event = "participatiewet-in-balans", "gebeurtenis:in-balans-herkomst-wijziging-art-47"
    (seen,) = said(kind, event, "prov:wasDerivedFrom")
    assert said(kind, seen, "ins:afgeleid") == {"true"}
    assert said(kind, event, "ins:datum") == {"2025-07-01"}


# --- minimum numbers ---


def test_a_legal_minimum_is_a_figure_at_the_end_of_its_year() -> None:
    assert all_of("beschut-werk", "cijfer:beschut-werk-minimum-gm0344-2018") == {
        ("rdf:type", "ins:Cijfer"),
        ("skos:prefLabel", "Minimum aantal plaatsen beschut werk in Utrecht 2018"),
        ("dct:description", "Minimum aantal plaatsen beschut werk in Utrecht 2018: 1.200."),
        ("prov:wasDerivedFrom", "waarneming:beschut-werk-2018-stcrt-2017-12"),
        ("ins:waarde", "1200.0"),
        ("ins:eenheid", "eenheid:plaats"),
        ("ins:precisie", "precisie:minimaal"),
        ("ins:gaatOver", "regeling:beschut-werk"),
        ("ins:geldtIn", "gm:gm0344"),
        ("ins:peildatum", "2018-12-31"),
        ("ins:berustOp", "wet:BWBR0015703/artikel/10b/lid/4"),
    }


def test_numbers_of_one_gazette_rest_on_one_observation() -> None:
    seen = "waarneming:beschut-werk-2017-stcrt-2017-11"
    figures = {s for s, p, o in made("beschut-werk") if (p, o) == ("prov:wasDerivedFrom", seen)}
    assert {f for f in figures if f.startswith("cijfer:")} == {
        "cijfer:beschut-werk-minimum-gm0344-2017",
        "cijfer:beschut-werk-minimum-gm0457-2017",
    }


def test_a_year_without_a_number_says_nothing() -> None:
    assert all_of("beschut-werk", "cijfer:beschut-werk-minimum-gm0457-2018") == set()


def test_a_minimum_of_nothing_is_a_number(tmp_path: Path) -> None:
    found, _ = changed(tmp_path, "beschut-werk", {"minimum_ultimo_2017": "0"})
    assert values(found, "cijfer:beschut-werk-minimum-gm0344-2017", "ins:waarde") == {"0.0"}
