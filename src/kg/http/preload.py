"""The graph, loaded once in the process from which workers are forked, so that they share it.

`multiprocessing` starts its fork server with the modules that it is told to import. Importing this
one there opens the graph that the environment describes; every worker then begins with it, in a few
milliseconds and without memory of its own. A worker that needs another version opens that itself.
"""

from __future__ import annotations

import json
import multiprocessing
import os
from multiprocessing import forkserver
from multiprocessing.context import ForkServerContext

from kg.errors import KgError
from kg.http.opening import Source
from kg.settings import Settings
from kg.store.base import Store

_VARIABLE = "KG_HTTP_PRELOAD"


class _Loaded:
    source: Source | None = None
    store: Store | None = None


def fork_server(source: Source) -> ForkServerContext:
    """Return the context that forks workers, from a process with the graph in it.

    There is one fork server to a process: a second source finds it running with the first.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    os.environ[_VARIABLE] = json.dumps([source.version, source.settings.to_environment()])
    try:
        forkserver.ensure_running()
    finally:
        del os.environ[_VARIABLE]
    return context


def taken(source: Source) -> Store | None:
    """Return the graph that was loaded before this process began, if it is the one meant."""
    return _Loaded.store if _Loaded.source == source else None


def _load(described: str) -> None:
    """Open the graph that the process which starts the fork server has described."""
    version, environ = json.loads(described)
    source = Source(Settings.from_environment(environ), version)
    try:
        _Loaded.store = source.open()
    except KgError:
        # A worker opens it again and says what is wrong.
        return
    _Loaded.source = source


if _VARIABLE in os.environ:
    _load(os.environ[_VARIABLE])
