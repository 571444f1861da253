"""How people ask for no more texts, for help, or for somebody at once, by language."""

from typing import Final

from textback_ari.conversations.wordings.en import ENGLISH
from textback_ari.conversations.wordings.es import SPANISH
from textback_ari.conversations.wordings.fr import FRENCH

WORDINGS: Final = (ENGLISH, SPANISH, FRENCH)
"""All of them are looked for in every text: callers write in the language they like."""
