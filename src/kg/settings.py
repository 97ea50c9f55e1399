"""Settings: read once from the environment, frozen, and passed in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from kg.errors import SettingsError, Words

LANGUAGES = ("nl", "en")
TIMEOUT_SECONDS = 60.0
MAX_TIMEOUT = 3600.0


@dataclass(frozen=True, slots=True)
class Access:
    """Who asks a server elsewhere; nothing of it is ever printed.

    Attributes:
        user: A name, with its password (`KG_ENDPOINT_USER`).
        password: Goes with the name (`KG_ENDPOINT_PASSWORD`).
        token: A bearer token, instead of a name (`KG_ENDPOINT_TOKEN`).
    """

    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the project stands and how it answers.

    Attributes:
        root: The folder that holds `ontology/`, `data/ttl/` and `queries/` (`KG_ROOT`).
        sources: The folder with the source documents, None when not at hand (`KG_SOURCES`).
        cache: The folder for what can be rebuilt (`KG_CACHE`).
        lang: `nl` or `en` (`KG_LANG`).
        endpoint: A SPARQL endpoint to ask instead of the files, None for none (`KG_ENDPOINT`).
        store: A store that `kg build` made, to open instead of the files (`KG_STORE`).
        timeout: How many seconds an answer of the endpoint may take (`KG_ENDPOINT_TIMEOUT`).
        access: Who asks the endpoint.
    """

    root: Path
    sources: Path | None
    cache: Path
    lang: str = "nl"
    endpoint: str | None = None
    store: Path | None = None
    timeout: float = TIMEOUT_SECONDS
    access: Access = Access()

    def to_environment(self) -> dict[str, str]:
        """Return the environment variables from which the same settings can be made."""
        values = {
            "KG_ROOT": self.root,
            "KG_SOURCES": self.sources,
            "KG_CACHE": self.cache,
            "KG_LANG": self.lang,
            "KG_ENDPOINT": self.endpoint,
            "KG_STORE": self.store,
            "KG_ENDPOINT_TIMEOUT": self.timeout,
            "KG_ENDPOINT_USER": self.access.user,
            "KG_ENDPOINT_PASSWORD": self.access.password,
            "KG_ENDPOINT_TOKEN": self.access.token,
        }
        return {name: str(value) for name, value in values.items() if value}

    @property
    def ontology(self) -> Path:
        """The folder of the ontology."""
        return self.root / "ontology"

    @property
    def shapes(self) -> Path:
        """The folder of the SHACL shapes."""
        return self.ontology / "shapes"

    @property
    def data(self) -> Path:
        """The folder of the data, one Turtle file per source."""
        return self.root / "data" / "ttl"

    @property
    def tables(self) -> Path:
        """The folder of the mapping by which tables are read."""
        return self.root / "data" / "tabellen"

    @property
    def exclusions(self) -> Path:
        """The file that declares which lines of the sources are left out, and why."""
        return self.root / "data" / "uitzonderingen.toml"

    @property
    def queries(self) -> Path:
        """The folder of the query library."""
        return self.root / "queries"

    @classmethod
    def from_environment(cls, environ: Mapping[str, str], *, root: Path | None = None) -> Settings:
        """Return the settings that the environment asks for.

        Args:
            environ: The environment variables.
            root: The root when `KG_ROOT` does not say; by default looked for from the working
                folder upwards, then where this package stands.

        Raises:
            SettingsError: A value cannot be used.
        """
        lang = environ.get("KG_LANG") or "nl"
        if lang not in LANGUAGES:
            raise SettingsError(
                Words("KG_LANG kent alleen nl en en", "KG_LANG knows only nl and en"), what=lang
            )
        named = environ.get("KG_ROOT")
        return cls(
            root=_folder("KG_ROOT", named) if named else (root or find_root()),
            sources=_folder("KG_SOURCES", s) if (s := environ.get("KG_SOURCES")) else None,
            cache=Path(c) if (c := environ.get("KG_CACHE")) else _cache(environ),
            lang=lang,
            endpoint=web_address("KG_ENDPOINT", e) if (e := environ.get("KG_ENDPOINT")) else None,
            timeout=_seconds("KG_ENDPOINT_TIMEOUT", environ.get("KG_ENDPOINT_TIMEOUT")),
            access=_access(environ),
            store=Path(d).expanduser() if (d := environ.get("KG_STORE")) else None,
        )


def find_root() -> Path:
    """Return the nearest folder with an ontology and a query library in it.

    Raises:
        SettingsError: There is none above the working folder, nor around this package.
    """
    here = Path.cwd()
    package = Path(__file__).resolve().parent
    # A wheel carries the files in the package; else they are around its source.
    for folder in (here, *here.parents, package / "graph_files", package.parents[1]):
        if (folder / "ontology").is_dir() and (folder / "data" / "ttl").is_dir():
            return folder
    raise SettingsError(
        Words("hier is geen graaf gevonden", "there is no graph here"),
        where=str(here),
        do=Words(
            "Ga naar de map van het project of zet KG_ROOT.",
            "Go to the folder of the project or set KG_ROOT.",
        ),
    )


def _folder(name: str, value: str) -> Path:
    folder = Path(value).expanduser()
    if not folder.is_dir():
        raise SettingsError(
            Words(f"{name} noemt geen map", f"{name} names no folder"),
            what=value,
            do=Words(f"Verbeter {name} of haal het weg.", f"Mend {name} or unset it."),
        )
    return folder


def web_address(name: str, value: str) -> str:
    """Return the address of a server.

    Args:
        name: What it was given as.
        value: What was given.

    Raises:
        SettingsError: It is no web address, or names a user or a password, which are not repeated.
    """
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host or parts.scheme not in ("http", "https") or not value.isprintable():
        raise SettingsError(
            Words(f"{name} is geen webadres", f"{name} is not a web address"),
            what=value.rpartition("@")[2],
        )
    if "@" in parts.netloc:
        raise SettingsError(
            Words(f"{name} noemt een gebruiker", f"{name} names a user"),
            what=host,
            do=Words(
                "Zet naam en wachtwoord in KG_ENDPOINT_USER en KG_ENDPOINT_PASSWORD.",
                "Put name and password in KG_ENDPOINT_USER and KG_ENDPOINT_PASSWORD.",
            ),
        )
    return value


def _access(environ: Mapping[str, str]) -> Access:
    names = ("KG_ENDPOINT_USER", "KG_ENDPOINT_PASSWORD", "KG_ENDPOINT_TOKEN")
    user, password, token = (environ.get(name) or "" for name in names)
    if not all(value.isprintable() for value in (user, password, token)):
        raise SettingsError(
            Words(
                "een gebruiker, wachtwoord of token heeft een teken dat niet kan",
                "a user, password or token holds a character that cannot be",
            ),
            where=", ".join(names),
        )
    if (token and (user or password)) or bool(user) != bool(password):
        raise SettingsError(
            Words(
                "geef een gebruiker met een wachtwoord, of alleen een token",
                "give a user with a password, or a token alone",
            ),
            where=", ".join(names),
        )
    return Access(user, password, token)


def _seconds(name: str, value: str | None) -> float:
    try:
        seconds = float(value) if value else TIMEOUT_SECONDS
    except ValueError:
        seconds = 0
    if 0 < seconds <= MAX_TIMEOUT:
        return seconds
    raise SettingsError(
        Words(f"{name} is geen aantal seconden", f"{name} is no number of seconds"),
        what=value or "",
        do=Words(
            f"Geef een getal tot en met {MAX_TIMEOUT:.0f}.",
            f"Give a number up to {MAX_TIMEOUT:.0f}.",
        ),
    )


def _cache(environ: Mapping[str, str]) -> Path:
    """Return the folder for caches as the XDG base directory specification has it."""
    base = environ.get("XDG_CACHE_HOME") or ""
    home = environ.get("HOME") or str(Path.home())
    return (Path(base) if base.startswith("/") else Path(home) / ".cache") / "inspraak"
