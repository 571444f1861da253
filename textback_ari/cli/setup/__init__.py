"""`textback setup`: its questions, what it shows, and the order in which it goes about it."""
