"""Ways out for texts: adapters that implement the Gateway port."""
