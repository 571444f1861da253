"""What the pages show as a configuration is one."""

import re
import tomllib
from pathlib import Path

import pytest

from textback_ari.config import load

DOCS = Path(__file__).parents[3] / "docs"
PAGES = {str(page.relative_to(DOCS)): page.read_text() for page in sorted(DOCS.rglob("*.md"))}
BLOCKS = {
    f"{page}-{number}": block
    for page, text in PAGES.items()
    for number, block in enumerate(re.findall(r"(?ms)^```toml\n(.*?)^```", text), 1)
}
WHOLE = {name: text for name, text in BLOCKS.items() if "[[pbx]]" in text and "[[lines]]" in text}
_SECRETS = re.compile(r'(?m)^(?:\w+_)?(?:password|secret|pin)_file = "(.*)"')


def test_each_recipe_has_a_whole_configuration() -> None:
    """No recipe is only half of what one has to write."""
    recipes = {page for page in PAGES if page.startswith("recipes/")}
    assert recipes - {name.rsplit("-", maxsplit=1)[0] for name in WHOLE} == {"recipes/index.md"}


@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS)
def test_each_example_is_toml(block: str) -> None:
    """An example that is copied into the file does not break it."""
    assert tomllib.loads(block)


@pytest.mark.parametrize("block", WHOLE.values(), ids=WHOLE)
def test_each_whole_configuration_is_accepted(block: str, tmp_path: Path) -> None:
    """Each whole configuration on a page can be used as it stands, its passwords being there."""
    here = block.replace('"/etc/textback/', f'"{tmp_path}/')
    for name in _SECRETS.findall(here):
        (tmp_path / name).write_text("secret\n")
    file = tmp_path / "textback.toml"
    file.write_text(here)
    assert load(file, {}).lines
