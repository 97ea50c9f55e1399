"""The first page is light, and no page holds a query or writes HTML by hand."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

HEAVY = ("pandas", "numpy", "networkx", "rdflib", "pyshacl", "SPARQLWrapper", "rich")
SCRIPT = """
import json, sys
sys.path[:0] = [sys.argv[1] + "/app", sys.argv[1] + "/src"]
import streamlit
from app_pages import dekking, ding, over, start, verken
import kader, schil
from pathlib import Path
from kg.graph import KnowledgeGraph
from kg.settings import Settings
root = Path(sys.argv[1])
graph = KnowledgeGraph.open(Settings(root=root, sources=None, cache=root / "build"))
assert graph.search("clientenraad").total
graph.select("intern/pagina-stand")
print(json.dumps(sorted(set(sys.argv[2:]) & set(sys.modules))))
"""


def test_the_first_page_and_a_search_load_nothing_heavy(root: Path) -> None:
    command = [sys.executable, "-W", "ignore", "-c", SCRIPT, str(root), *HEAVY]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    assert json.loads(done.stdout.strip().splitlines()[-1]) == []


def sources(root: Path) -> dict[str, str]:
    app = root / "app"
    return {
        path.relative_to(app).as_posix(): path.read_text(encoding="utf-8")
        for path in app.rglob("*.py")
    }


def test_no_page_holds_a_query(root: Path) -> None:
    query = re.compile(r"\b(SELECT|CONSTRUCT|ASK|DESCRIBE)\b.*[{?]|\bWHERE\s*\{")
    assert [name for name, code in sources(root).items() if query.search(code)] == []


def test_html_is_made_in_one_place_only(root: Path) -> None:
    by_hand = re.compile(r"Html\(f?[\"']|</\w|unsafe_allow")
    found = {name for name, code in sources(root).items() if by_hand.search(code)}
    # The escaping itself, the shell around Streamlit's own page, the width of the picture, and the
    # script of the workbench, which holds no text of anyone.
    assert found == {"veilig.py", "schil.py", "app_pages/verken.py", "app_pages/werkbank.py"}


def test_pages_put_text_on_the_page_by_one_way_only(root: Path) -> None:
    other = re.compile(r"\bst\.(write|markdown|title|header|caption|text|dataframe|table)\(")
    assert [name for name, code in sources(root).items() if other.search(code)] == []
