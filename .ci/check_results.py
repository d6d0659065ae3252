"""Checks what the main job wrote: check_results.py FOLDER."""

import re
import sys
from html.parser import HTMLParser
from pathlib import Path

import nbformat

REFERENCES = {"src", "href", "xlink:href", "srcset", "data", "poster", "action"}
ROW = "OSWorld-Verified 78.7 78.0 +0.7 GPT-5.5 (marginal)"


class Page(HTMLParser):
    """Collects what a browser would fetch, the pictures and the rows of the tables."""

    def __init__(self):
        super().__init__()
        self.outside, self.pictures, self.rows = [], 0, []
        self.inside_svg = 0

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "script":
            self.outside.append("<script>")
        for name in REFERENCES & attributes.keys():
            value = attributes[name] or ""
            # A reader may follow a link; only what loads by itself must be in the page.
            if tag != "a" and not value.startswith(("#", "data:")):
                self.outside.append(f"<{tag} {name}={value!r}>")
        if tag == "svg":
            self.pictures += self.inside_svg == 0
            self.inside_svg += 1
        elif tag == "img":
            self.pictures += 1
        elif tag == "tr":
            self.rows.append([])

    def handle_endtag(self, tag):
        if tag == "svg":
            self.inside_svg -= 1

    def handle_data(self, data):
        if self.rows and data.strip():
            self.rows[-1].append(data.strip())


def check(folder):
    notebook = nbformat.read(folder / "split-decision.ipynb", as_version=nbformat.NO_CONVERT)
    nbformat.validate(notebook)
    html = (folder / "split-decision.html").read_text(encoding="utf-8")
    page = Page()
    page.feed(html)
    page.close()
    outside = page.outside + re.findall(r"""url\(\s*["']?(?!#|data:)[^)]*\)|@import[^;]*""", html)
    pictures = sorted(file.suffix for file in (folder / "figures").iterdir())
    expected = {
        "format of the notebook": ((notebook.nbformat, notebook.nbformat_minor), (4, 5)),
        "references to the outside": (outside, []),
        "pictures in the page": (page.pictures, 2),
        "the table's row": (any(" ".join(row).startswith(ROW) for row in page.rows), True),
        "figures": (pictures, [".png", ".png", ".svg", ".svg"]),
    }
    wrong = [
        f"{name}: found {found!r}, expected {wanted!r}"
        for name, (found, wanted) in expected.items()
        if found != wanted
    ]
    if wrong:
        sys.exit(f"{folder} is not as it should be:\n  " + "\n  ".join(wrong))


check(Path(sys.argv[1]))
