"""What follows a text: replies, leads, follow-ups and calls back, as data in, data out."""
