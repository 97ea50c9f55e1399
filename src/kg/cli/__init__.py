"""The command `kg`: arguments go in, the library works, text and an exit code come out.

Exit codes: 0 done, 1 a finding or nothing found, 2 something given that cannot be used,
70 a mistake of the program itself, 130 stopped by the user, 141 nobody reads the output.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from kg.errors import KgError, NotFound, Words, one_line

FOUND_NOTHING = 1
UNUSABLE = 2
OWN_MISTAKE = 70
INTERRUPTED = 130
NO_READER = 141


def main(argv: Sequence[str] | None = None) -> int:
    """Carry out one command line and return its exit code."""
    from kg.cli.arguments import Common

    common = Common.of(sys.argv[1:] if argv is None else argv, os.environ)
    try:
        code = _run(common)
        sys.stdout.flush()
    except KgError as error:
        _say(error.line(common.lang), common)
        return FOUND_NOTHING if isinstance(error, NotFound) else UNUSABLE
    except BrokenPipeError:
        # Python would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NO_READER
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        _say(one_line(f"{_own_mistake(common.lang)}: {type(error).__name__}: {error}"), common)
        return OWN_MISTAKE
    return code


def _run(common: Common) -> int:
    from kg.cli.arguments import parse
    from kg.cli.output import prepare

    prepare()
    args, run = parse(common)
    if run is None:
        return 0
    from kg.settings import Settings

    environ = {**os.environ, "KG_LANG": common.lang}
    return run(args, Settings.from_environment(environ))


def _say(line: str, common: Common) -> None:
    if common.debug:
        import traceback

        traceback.print_exc()
    sys.stderr.write(f"kg: {line}\n")


def _own_mistake(lang: str) -> str:
    return Words(
        "fout in het programma zelf (meer met --debug)",
        "a mistake of the program itself (more with --debug)",
    ).text(lang)


TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.cli.arguments import Common
