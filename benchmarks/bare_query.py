"""The bare way to a query's answer: bulk-load the files with pyoxigraph, ask, count the rows.

Usage: python bare_query.py PLAN, where PLAN is a JSON file with `files` (path and graph IRI each)
and `query`.
"""

import json
import sys
from pathlib import Path

from pyoxigraph import NamedNode, QueryBoolean, RdfFormat, Store

plan = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
store = Store()
for path, graph in plan["files"]:
    store.bulk_load(path=path, format=RdfFormat.TURTLE, to_graph=NamedNode(graph))
answer = store.query(plan["query"], use_default_graph_as_union=True)
print(bool(answer) if isinstance(answer, QueryBoolean) else sum(1 for _ in answer))
