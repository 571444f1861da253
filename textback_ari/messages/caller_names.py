"""The caller's name in a text: only what is surely a person's name, short and in plain letters.

Anyone can set the name that a trunk passes on, and the text goes to a number that anyone can set
too: a name must carry no link, no number and no message. Networks put places, kinds of telephones
and excuses where a name is missing; to be greeted as "Wireless Caller" is worse than not by name.
"""

import re
import unicodedata

from textback_ari.messages.segments import GSM_CHARACTERS
from textback_ari.messages.transliteration import Transliterate, transliterate

LONGEST = 24
"""Characters of a name that is used."""
_LONGEST_READ = 80
_MOST_WORDS = 4
_WORD = re.compile(r"[^\W\d_]+(?:['\-][^\W\d_]+)*\.?")
_SURNAME_FIRST = re.compile(r"([^,]+),([^,]+)")
_NOT_NAMES = frozenset(
    """
    account airport anonymous area bank blocked business call caller calls cell center centre
    cellular city clinic company corp customer dept department free from gmbh group hospital id
    inc internet landline limited llc ltd mobile name no none not null number of office out payphone
    phone pizza police private restricted sales school scam service services shop spam store
    support telemarketer telephone test the toll trunk unassigned unavailable undefined unknown
    user voip wireless withheld
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
_STATES = frozenset(
    """
    AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ
    NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY AB BC MB NB NL NS ON PE QC SK
    """.split()  # noqa: SIM905 - the same
)
"""Behind a place: where a mobile has no name, North American networks tell where it is from."""


def name_for_text(raw: str) -> str:
    """Return a caller's name (hostile) fit for a text, or nothing where it is surely no person's.

    At most 24 characters of GSM 7-bit letters, blanks, `'`, `-` and `.`: a name neither says
    anything nor makes a text UCS-2.
    """
    if len(raw) > _LONGEST_READ:
        return ""
    text = transliterate(unicodedata.normalize("NFKC", raw), Transliterate.ALL)
    text = " ".join(text.strip(" \"'").split())
    if turned := _SURNAME_FIRST.fullmatch(text):
        text = f"{turned[2].strip()} {turned[1].strip()}"
    words = text.split(" ")
    if not (1 <= len(words) <= _MOST_WORDS and all(map(_WORD.fullmatch, words))):
        return ""
    if any(word.rstrip(".").lower() in _NOT_NAMES for word in words) or words[-1] in _STATES:
        return ""
    name = " ".join(map(_written, words))
    whole = GSM_CHARACTERS.issuperset(name) and 1 < len(name) <= LONGEST
    return name if whole else ""


def _written(word: str) -> str:
    """Return a word in a name's usual letters, where the network wrote capitals only, or none."""
    if len(word.rstrip(".")) > 1 and (word.isupper() or word.islower()):
        return re.sub(r"[^\W\d_]+", lambda found: found[0].capitalize(), word)
    return word
