"""Every text of the interface: `teksten.NAME` is the text in the language of who reads."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from teksten.nl import *
else:
    import taal
    from teksten import en, nl

    _LANGUAGES = {taal.DUTCH: nl, taal.ENGLISH: en}

    def __getattr__(name: str) -> object:
        """Return a text."""
        return getattr(_LANGUAGES[taal.current()], name)
