"""Writes what the documentation takes from the program anew: `python -m tests.docs`. The tests compare the two."""

from tests.docs.made import pages_with_made_parts, remade
from tests.docs.pages import DOCS
from tests.docs.pictures import PICTURES, draw
from tests.phone import pictures as phone

for page in pages_with_made_parts():
    text = page.read_text("utf-8")
    page.write_text(remade(text), "utf-8")
(DOCS / "pictures").mkdir(exist_ok=True)
for stale in (DOCS / "pictures").glob("*.svg"):
    stale.unlink()
for name in PICTURES:
    (DOCS / "pictures" / f"{name}.svg").write_text(draw(name), "utf-8")
phone.FOLDER.mkdir(exist_ok=True)
for stale in phone.FOLDER.glob("*.svg"):
    stale.unlink()
for name in phone.PICTURES:
    (phone.FOLDER / f"{name}.svg").write_text(phone.draw(name), "utf-8")
