"""What a server answers from: the files, a store on disk or an endpoint elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from kg.elsewhere import answering, look
from kg.errors import StoreError, Words
from kg.load import fingerprint, inputs, load
from kg.settings import Settings
from kg.store.base import Store
from kg.store.disk import digest, open_disk
from kg.store.local import LocalStore


@dataclass(frozen=True, slots=True)
class Source:
    """A graph as a process of its own can open it.

    Attributes:
        settings: Where it is.
        version: Changes when the graph does.
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
            return cls(settings, look(settings).digest)
        if settings.store:
            return cls(settings, digest(settings.store))
        paths = (file.path for file in inputs(settings))
        return cls(settings, fingerprint(paths, root=settings.root))

    def open(self) -> Store:
        """Return the store, whose default graph holds what is in all named graphs.

        Raises:
            KgError: It cannot be opened, or is of another version by now.
        """
        store, version = self._elsewhere() if self.settings.endpoint else self._local()
        if version != self.version:
            raise StoreError(
                Words("de graaf verandert juist", "the graph is changing"),
                do=Words("Probeer het zo opnieuw.", "Try again in a moment."),
            )
        return store

    def _elsewhere(self) -> tuple[Store, str]:
        found = look(self.settings)
        return answering(found, self.settings), found.digest

    def _local(self) -> tuple[Store, str]:
        if self.settings.store:
            store = open_disk(self.settings.store)
            return store, store.digest
        loaded = load(inputs(self.settings), root=self.settings.root, merged=True)
        return LocalStore(loaded.store, merged=True, digest=loaded.digest), loaded.digest
