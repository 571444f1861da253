"""What is learned from phrases, and the phrases."""
