"""`textback selftest`: a call that nobody answers, followed to the carrier's acceptance.

`plan` works out what is called, `stages` follows the call, `records` asks the database how far it
is, `report` shows it.
"""
