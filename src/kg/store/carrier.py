"""Requests to a server elsewhere: who asks, how patiently, how long, and how much may come back."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase, HTTPBasicAuth, HTTPDigestAuth
from urllib3 import BaseHTTPResponse
from urllib3.connectionpool import ConnectionPool
from urllib3.exceptions import (
    HTTPError,
    InvalidHeader,
    MaxRetryError,
    ReadTimeoutError,
    ResponseError,
)
from urllib3.util import Retry

from kg.errors import EndpointError, Words
from kg.settings import Access

MAX_BYTES = 64 * 1024 * 1024
CHUNK = 64 * 1024
CONNECT_SECONDS = 5.0
UNAUTHORIZED = 401
# What a server says when it cannot answer now, and may later.
BUSY = (429, 502, 503, 504)
TRIES_AGAIN = 3
# The longest that is waited before another try, and so the longest Retry-After that is met.
MAX_WAIT = 10.0
# The most of what a server says about a refusal that is passed on.
SAID = 2000


class Patience(Retry):
    """Tries again, later each time; whoever asks to wait longer than the bound is not asked again.

    A request that was sent and not answered is not sent again: what is slow would be slower.
    """

    @classmethod
    def bounded(cls) -> Patience:
        """Return the patience that every request begins with."""
        return cls(
            total=TRIES_AGAIN,
            read=False,
            status_forcelist=BUSY,
            allowed_methods=None,
            backoff_factor=0.2,
            backoff_jitter=0.2,
            backoff_max=MAX_WAIT,
            raise_on_status=False,
        )

    def get_retry_after(self, response: BaseHTTPResponse) -> float | None:
        """Return how long a server asks to wait; None when it says nothing that can be read."""
        try:
            return super().get_retry_after(response)
        except InvalidHeader:
            return None

    def increment(
        self,
        method: str | None = None,
        url: str | None = None,
        response: BaseHTTPResponse | None = None,
        error: Exception | None = None,
        _pool: ConnectionPool | None = None,
        _stacktrace: TracebackType | None = None,
    ) -> Patience:
        """Return what is left of the patience.

        Raises:
            MaxRetryError: Nothing, or the server asks to wait too long.
        """
        asked = self.get_retry_after(response) if response is not None else None
        if _pool is not None and (asked or 0) > MAX_WAIT:
            raise MaxRetryError(_pool, url, ResponseError("asked to wait too long"))
        return super().increment(method, url, response, error, _pool, _stacktrace)


class Bearer(AuthBase):
    """Gives a token."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """Return the request with the token."""
        request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class Anonymous(AuthBase):
    """Gives nothing; without it a password would be looked for in a file of the user."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """Return the request as it is."""
        return request


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server answered, in full."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def media(self) -> str:
        """The media type, without its parameters."""
        return self.headers.get("Content-Type", "").partition(";")[0].strip().lower()

    @property
    def said(self) -> str:
        """The beginning of the body as text."""
        return self.body[:SAID].decode("utf-8", "replace")


class Carrier:
    """Takes requests to one server and brings back whole replies; keeps its connections.

    A name and password are only given to a server that asks for them, in the way that it asks.

    Args:
        address: Where the server is.
        access: Who asks.
        timeout: How many seconds an answer may take from the first byte to the last.
    """

    def __init__(self, address: str, *, access: Access, timeout: float) -> None:
        self._address = address
        self._access = access
        self._timeout = timeout
        self._auth: AuthBase = Bearer(access.token) if access.token else Anonymous()
        self._sessions: dict[int, requests.Session] = {}

    @property
    def name(self) -> str:
        """How messages name the server: without a query, in which there may be a key."""
        return urlsplit(self._address)._replace(query="", fragment="").geturl()

    def send(
        self,
        method: str,
        *,
        headers: Mapping[str, str],
        params: Mapping[str, str] | None = None,
        data: bytes | None = None,
    ) -> Reply:
        """Return what the server answers, whatever its status.

        Raises:
            EndpointError: It does not, not in time, too much, or it points elsewhere.
        """
        try:
            nobody = isinstance(self._auth, Anonymous)
            response = self._send(method, headers, params, data)
            if nobody and self._access.user and response.status_code == UNAUTHORIZED:
                response.close()
                self._auth = self._wanted(response)
                response = self._send(method, headers, params, data)
            with response:
                return self._whole(response)
        except (requests.exceptions.Timeout, ReadTimeoutError) as error:
            raise self._slow() from error
        except (requests.exceptions.ConnectionError, OSError, HTTPError) as error:
            raise self._failed(error) from error

    def fault(self, reply: Reply) -> EndpointError:
        """Return what is the matter with a reply that is no answer."""
        return EndpointError(self.name, _meaning(reply.status, reply.headers.get("Retry-After")))

    def _send(
        self,
        method: str,
        headers: Mapping[str, str],
        params: Mapping[str, str] | None,
        data: bytes | None,
    ) -> requests.Response:
        return self._session().request(
            method,
            self._address,
            params=params,
            data=data,
            headers=dict(headers),
            auth=self._auth,
            timeout=(CONNECT_SECONDS, self._timeout),
            # Elsewhere the question would be lost, and what is secret would go to a stranger.
            allow_redirects=False,
            stream=True,
        )

    def _session(self) -> requests.Session:
        """Return the session of this process: two that share a connection get mixed answers."""
        process = os.getpid()
        if process not in self._sessions:
            session = requests.Session()
            for scheme in ("http://", "https://"):
                session.mount(scheme, HTTPAdapter(max_retries=Patience.bounded()))
            self._sessions = {process: session}
        return self._sessions[process]

    def _wanted(self, response: requests.Response) -> AuthBase:
        """Return the name and password in the way that a server asks for them."""
        asked = response.headers.get("WWW-Authenticate", "").lower()
        kind = HTTPDigestAuth if "digest" in asked else HTTPBasicAuth
        return kind(self._access.user, self._access.password)

    def _whole(self, response: requests.Response) -> Reply:
        if response.is_redirect:
            raise EndpointError(
                self.name,
                Words("dit adres verwijst door", "this address points elsewhere"),
                Words("Geef het adres waar het naar verwijst.", "Give the address it points to."),
            )
        until = time.monotonic() + self._timeout
        body = bytearray()
        # A piece is what has arrived: a server that dribbles must not outlast the bound.
        while piece := response.raw.read1(CHUNK, decode_content=True):
            body += piece
            if len(body) > MAX_BYTES:
                raise EndpointError(
                    self.name,
                    Words("het antwoord is te groot", "the answer is too large"),
                    Words("Vraag minder tegelijk.", "Ask for less at once."),
                )
            if time.monotonic() > until:
                raise self._slow()
        return Reply(response.status_code, response.headers, bytes(body))

    def _slow(self) -> EndpointError:
        seconds = f"{self._timeout:g}"
        return EndpointError(
            self.name,
            Words(f"geen antwoord binnen {seconds} seconden", f"no answer in {seconds} seconds"),
            Words(
                "Probeer het later, of geef meer tijd met KG_ENDPOINT_TIMEOUT.",
                "Try later, or give more time with KG_ENDPOINT_TIMEOUT.",
            ),
        )

    def _failed(self, error: Exception) -> EndpointError:
        if isinstance(error, requests.exceptions.SSLError):
            return EndpointError(
                self.name,
                Words("het certificaat klopt niet", "the certificate is not in order"),
            )
        if isinstance(error, requests.exceptions.ConnectionError):
            return EndpointError(
                self.name, Words("geen verbinding te krijgen", "no connection can be made")
            )
        return EndpointError(
            self.name, Words("het antwoord hield halverwege op", "the answer stopped halfway")
        )


def _meaning(status: int, wait: str | None) -> Words:
    """Return what a status says to a person."""
    if status in (UNAUTHORIZED, 403):
        return Words(
            "u hebt geen toegang (KG_ENDPOINT_USER en KG_ENDPOINT_PASSWORD, of KG_ENDPOINT_TOKEN)",
            "you have no access (KG_ENDPOINT_USER and KG_ENDPOINT_PASSWORD, or KG_ENDPOINT_TOKEN)",
        )
    if status == requests.codes.not_found:
        return Words("op dit adres is niets", "there is nothing at this address")
    if status in BUSY:
        asked = wait if wait and wait.isdigit() else ""
        return Words(
            f"de server is bezet ({status}){f' en vraagt {asked} seconden geduld' * bool(asked)}",
            f"the server is busy ({status}){f' and asks to wait {asked} seconds' * bool(asked)}",
        )
    return Words(f"de server geeft fout {status}", f"the server gives error {status}")
