"""`textback doctor`: each thing that can be wrong, with what to do about it.

A module for each area; what a look finds has a code of its own (docs/troubleshooting.md).
"""
