package dev.tiebreak.jupyter.display;

import dev.tiebreak.show.Escape;
import dev.tiebreak.show.MimeBundle;

/** A remark of the kernel's own about a cell, told apart from what the cell itself shows. */
final class Notice {

  private Notice() {}

  static MimeBundle of(String text) {
    return MimeBundle.ofText("Note: " + text)
        .withHtml(
            "<div style=\"border-left:3px solid #c77700;padding:2px 8px;margin:2px 0\">"
                + Escape.html(text)
                + "</div>");
  }
}
