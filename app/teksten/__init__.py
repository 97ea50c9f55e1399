"""Every text of the interface: `teksten.NAME` is the text in the language of who reads."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from teksten.nl import *
else:
    from types import ModuleType

    import taal
    from teksten import en, nl

    _LANGUAGES: dict[str, ModuleType] = {"nl": nl, "en": en}

    def __getattr__(name: str) -> object:
        """Return a text; what has no English yet stays Dutch."""
        chosen = _LANGUAGES[taal.current()]
        return getattr(chosen, name, None) or getattr(nl, name)
