package dev.tiebreak.jupyter.internal.cli;

/** How much of a notebook is exported. */
enum Bundle {
  /** Its charts, with a page that shows them. */
  FIGURES,
  /** Its text and tables as well, in one Markdown file. */
  ARTICLE
}
