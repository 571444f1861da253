"""The rule `contact`."""

from textback_ari.rules.case import Case, Finding
from textback_ari.rules.policy import Contacts
from textback_ari.rules.reasons import Reason


def contact(case: Case) -> Finding:
    """A line may leave those alone whom the business knows, unless they asked for a text."""
    if case.facts.contact is None:
        return Finding("not a known contact")
    if case.policy.known_contacts is Contacts.SKIP and not case.asked:
        return Finding("a known contact", Reason.KNOWN_CONTACT, callback=True)
    if case.policy.known_contacts is Contacts.OWN_TEXT:
        return Finding("a known contact, who gets a text of their own")
    return Finding("a known contact, who gets a text like anybody")
