"""MkDocs's hook: adds to the pages what the program itself says of settings and commands."""

from typing import Any

from reference.pages import commands_page, settings_page

_PAGES = {"settings.md": settings_page, "commands.md": commands_page}


def on_page_markdown(markdown: str, *, page: Any, **_: Any) -> str:
    """Return a page as the site has it."""
    add = _PAGES.get(page.file.src_uri)
    return add(markdown) if add else markdown
