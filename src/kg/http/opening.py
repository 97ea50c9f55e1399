"""What a server answers from: the files, a store on disk or an endpoint elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from kg.errors import StoreError, Words
from kg.load import fingerprint, inputs, load
from kg.settings import Settings
from kg.store.disk import digest, open_disk
from kg.store.local import LocalStore
from kg.store.remote import RemoteStore


@dataclass(frozen=True, slots=True)
class Source:
    """A graph as a process of its own can open it.

    Attributes:
        settings: Where it is.
        version: Changes when the graph does; empty when nobody here keeps count.
    """

    settings: Settings
    version: str = ""

    @classmethod
    def of(cls, settings: Settings) -> Source:
        """Return the graph that the settings name, as it is now.

        Raises:
            KgError: It is not there.
        """
        if settings.endpoint:
            return cls(settings)
        if settings.store:
            return cls(settings, digest(settings.store))
        paths = (file.path for file in inputs(settings))
        return cls(settings, fingerprint(paths, root=settings.root))

    def open(self) -> LocalStore | RemoteStore:
        """Return the store, whose default graph holds what is in all named graphs.

        Raises:
            KgError: It cannot be opened, or is of another version by now.
        """
        if self.settings.endpoint:
            return RemoteStore(self.settings.endpoint)
        store = self._local()
        if store.digest != self.version:
            raise StoreError(
                Words("de graaf verandert juist", "the graph is changing"),
                do=Words("Probeer het zo opnieuw.", "Try again in a moment."),
            )
        return store

    def _local(self) -> LocalStore:
        if self.settings.store:
            return open_disk(self.settings.store)
        loaded = load(inputs(self.settings), root=self.settings.root, merged=True)
        return LocalStore(loaded.store, merged=True, digest=loaded.digest)
