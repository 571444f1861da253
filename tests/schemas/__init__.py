"""Databases as earlier versions left them, with rows in each table."""
