"""A line's own texts, as tests write them."""

from textback_ari.messages.languages import Language
from textback_ari.messages.templates import Template
from textback_ari.messages.texts import LineTexts, Variant


def own_texts(language: Language = Language.EN, **texts: str) -> LineTexts:
    """Return texts of one wording each under these keys."""
    written = {key: (Variant("a", Template.parse(text)),) for key, text in texts.items()}
    return LineTexts({language: written})
