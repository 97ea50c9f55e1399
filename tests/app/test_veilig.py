"""Escaping: nothing that the graph says can become more than text."""

from __future__ import annotations

import pytest

from veilig import Html, clean, element, escape, join, safe_address, safe_url


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ('" onclick="x', "&quot; onclick=&quot;x"),
        ("a & b", "a &amp; b"),
        ("it's", "it&#x27;s"),
        (3, "3"),
        ("a\x00b\u202ec", "a\ufffdb\ufffdc"),
    ],
)
def test_text_is_escaped(text: object, shown: str) -> None:
    assert escape(text) == shown


def test_what_is_safe_already_is_not_escaped_twice() -> None:
    assert escape(element("p", "<")) == "<p>&lt;</p>"


def test_html_that_is_joined_to_a_plain_text_is_no_longer_safe() -> None:
    joined = Html("<b>") + "<script>"
    assert escape(joined) == "&lt;b&gt;&lt;script&gt;"


@pytest.mark.parametrize("url", ["http://a.nl", "https://a.nl/b?c=d#e", "HTTPS://A.NL"])
def test_web_addresses_are_let_through(url: str) -> None:
    assert safe_url(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//a.nl",
        "http://",
        "https://a.nl/<script>",
        "https://a.nl/ b",
        "https://user@a.nl",
        "https://a.nl\\@b.nl",
        "https://[a.nl",
        "https://a.nl/" + "x" * 5000,
        "",
    ],
)
def test_other_addresses_are_not(url: str) -> None:
    assert safe_url(url) is None


@pytest.mark.parametrize("address", ["./", "./ding?ding=x", "#bron-1"])
def test_addresses_on_the_site_are_let_through(address: str) -> None:
    assert safe_address(address) == address


@pytest.mark.parametrize("address", ["/x", "../x", "x", "?x", "./\x01"])
def test_other_addresses_on_the_site_are_not(address: str) -> None:
    assert safe_address(address) is None


def test_element_escapes_children_and_attributes() -> None:
    made = element("span", "<", element("em", "b"), title='"', data_x="&", id=None, hidden=True)
    assert made == '<span title="&quot;" data-x="&amp;" hidden>&lt;<em>b</em></span>'


def test_element_drops_a_harmful_address() -> None:
    assert element("a", "x", href="javascript:alert(1)") == "<a>x</a>"


def test_void_elements_have_no_end() -> None:
    assert element("input", name="q", value="a") == '<input name="q" value="a">'


@pytest.mark.parametrize("tag", ["script", "style", "iframe", "object", "svg", "img", "P"])
def test_element_refuses_tags_that_pages_do_not_use(tag: str) -> None:
    with pytest.raises(ValueError, match="is not used"):
        element(tag)


@pytest.mark.parametrize("name", ["onclick", "ONLOAD", "style", "srcdoc"])
def test_element_refuses_attributes_that_carry_code(name: str) -> None:
    with pytest.raises(ValueError, match="is not used"):
        element("p", **{name: "x"})


def test_join_leaves_out_none_and_escapes_the_rest() -> None:
    assert join("<", None, element("em", "x"), between=", ") == ("&lt;, <em>x</em>")


def test_clean_keeps_line_ends_and_tabs() -> None:
    assert clean("a\n\tb") == "a\n\tb"
