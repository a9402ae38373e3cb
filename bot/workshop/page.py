"""The paper that trees are printed on: HTML that stands alone, prints to A5, and reads well aloud and enlarged."""

from __future__ import annotations

from html import escape

from bot.conversation import words
from bot.dialogue.tongue import Tongue
from bot.workshop import words as paper

_STYLE = """
@page { size: A5; margin: 8mm 10mm }
* { box-sizing: border-box }
body { font: 10pt/1.32 Arial, Helvetica, sans-serif; color: #111; background: #fff; max-width: 62ch; margin: 0 auto;
  padding: 1rem }
h1 { font-size: 1.5em; margin: 0 0 .15em } h2 { font-size: 1.1em; margin: .7em 0 .1em }
h3, h4, h5 { font-size: 1em; margin: .7em 0 .1em } h2, h3, h4, h5 { break-after: avoid }
p { margin: .1em 0 } ul { margin: .1em 0; padding-left: 1.3em } .boxes { list-style: none; padding-left: 0 }
blockquote { margin: .2em 0; padding-left: .6em; border-left: 2pt solid #111; white-space: pre-line }
.urgent { border: 1.5pt solid #111; padding: .3em .6em; margin: .4em 0; font-weight: bold }
.aside { color: #333 } footer { border-top: .5pt solid #555; margin-top: .8em; padding-top: .2em; font-size: .85em }
section { break-inside: avoid }
.line { border-bottom: .75pt solid #333; height: 1.7em }
.compact { font-size: 9pt; line-height: 1.22 } .compact h2 { font-size: 1em; margin-top: .35em }
.compact .line { height: 1.3em } .compact footer { margin-top: .4em }
.tight section { margin-top: .3em } .tight h2 { display: inline } .tight h2 + p { display: inline }
.tight h2::after { content: ": " } .tight .line { height: 1.05em }
@media print { body { max-width: none; padding: 0 } }
"""


def page(title: str, body: str, tongue: Tongue, *, kind: str = "") -> str:
    """Return a whole HTML page with a heading and a body that is HTML already; `kind` is the size of print.

    No script, and nothing is fetched. It says in which language it is, for whoever listens to it.
    """
    language = "en-GB" if tongue.code == "en" else tongue.code
    attribute = f' class="{kind}"' if kind else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body{attribute}>\n<main>\n"
        f"<h1>{escape(title)}</h1>\n{body}\n</main>\n<footer>{paragraph(tongue(paper.INDEPENDENT))}</footer>\n</body>\n</html>\n"
    )


def approval_line(approved: str | None, tongue: Tongue) -> str:
    """Return who approved the wording, or that nobody did. `approved` is “the safety owner, 2026-11-22”, such as."""
    return tongue(paper.APPROVED).format(approved=approved) if approved else tongue(words.DRAFT)


def paragraph(text: str, kind: str = "") -> str:
    """Return a text as an HTML paragraph."""
    attribute = f' class="{kind}"' if kind else ""
    return f"<p{attribute}>{escape(text, quote=False)}</p>"


def heading(level: int, text: str) -> str:
    """Return a heading of that level; nothing goes deeper than five."""
    depth = min(level, 5)
    return f"<h{depth}>{escape(text, quote=False)}</h{depth}>"


def listed(items: list[str], kind: str = "") -> str:
    """Return texts as a list."""
    attribute = f' class="{kind}"' if kind else ""
    return f"<ul{attribute}>" + "".join(f"<li>{escape(each, quote=False)}</li>" for each in items) + "</ul>"


def quoted(text: str) -> str:
    """Return a text that the bot says."""
    return f"<blockquote>{escape(text.strip(), quote=False)}</blockquote>"
