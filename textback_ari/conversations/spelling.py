"""Misspelled words of an opt-out, put right: `stpo`, `unsuscribe`, `texing`, `kiero`.

All the misspellings that are known are made beforehand from the words, so that a text costs one
look-up a word. A word is misspelled in one way: two neighbours swapped, a letter left out (never
the first, nor the last: `contacte` is a word) or a letter doubled. One letter in place of another
is no misspelling: `massage` and `testing` are words.
"""

from collections.abc import Iterable, Iterator
from typing import Final

_LONG = 6
"""Letters of a word that is still known without one of them."""
_VERY_LONG = 10
"""Letters of a word that is still known when misspelled twice."""
_WORDS: Final = [
    "stop",
    "texting",
    "messaging",
    "message",
    "messages",
    "contact",
    "contacting",
    "remove",
    "unsubscribe",
    "receive",
    "receiving",
    "sending",
    "number",
    "communications",
    "permission",
    "consent",
    "harassing",
    "bothering",
    "spamming",
    "quiero",
    "mensajes",
    "mensaje",
    "quitenme",
    "saquenme",
    "borrenme",
    "escribirme",
    "escriban",
    "manden",
    "mandarme",
    "contactarme",
    "suscripcion",
    "autorizacion",
    "consentimiento",
    "arretez",
    "arreter",
    "desabonnez",
    "desabonner",
    "desabonnement",
    "desinscrire",
    "desinscrivez",
    "retirez",
    "supprimez",
    "contacter",
    "envoyer",
    "recevoir",
    "tranquille",
    "consentement",
]
_SAID_SHORT: Final = {
    "dnt": "dont",
    "donot": "do not",
    "nomore": "no more",
    "tex": "text",
    "txts": "texts",
    "msging": "messaging",
    "wanna": "want to",
    "ur": "your",
    "yall": "you all",
    "frm": "from",
    "sto": "stop",
    "remov": "remove",
    "sendin": "sending",
    "textin": "texting",
    "gettin": "getting",
    "hittin": "hitting",
    "messagin": "messaging",
    "botherin": "bothering",
    "kiero": "quiero",
    "kero": "quiero",
    "qiero": "quiero",
    "quero": "quiero",
    "kieren": "quieren",
    "kitenme": "quitenme",
    "kiten": "quiten",
    "kiteme": "quiteme",
    "msj": "mensaje",
    "msjs": "mensajes",
    "msjes": "mensajes",
    "jveux": "je veux",
    "jsouhaite": "je souhaite",
    "jvoudrais": "je voudrais",
    "jmoppose": "moppose",
    "txto": "texto",
    "txtos": "textos",
}
_WORDS_OF_THEIR_OWN: Final = frozenset({"spot", "tops"})
"""Words that only look like a misspelled one."""


def put_right(words: str) -> str:
    """Return words (plain, one blank between them) with the known misspellings put right."""
    return " ".join(_RIGHT.get(word, word) for word in words.split())


def _misspelled(word: str) -> Iterator[str]:
    for i in range(1, len(word)):
        yield word[: i - 1] + word[i] + word[i - 1] + word[i + 1 :]
        yield word[:i] + word[i] + word[i:]
        if len(word) >= _LONG and i < len(word) - 1:
            yield word[:i] + word[i + 1 :]


def _made(words: Iterable[str]) -> dict[str, str]:
    right: dict[str, str] = {}
    known = {*words, *_WORDS_OF_THEIR_OWN}
    for word in words:
        wrong = set(_misspelled(word))
        if len(word) >= _VERY_LONG:
            wrong |= {twice for once in wrong for twice in _misspelled(once)}
        right |= {each: word for each in wrong if each not in known}
    return right | _SAID_SHORT


_RIGHT: Final = _made(_WORDS)
