package dev.tiebreak.jupyter.internal.assist;

/** A cell in which a bar stands for the cursor. */
record Cursor(String code, int at) {

  static Cursor in(String marked) {
    int at = marked.indexOf('|');
    return new Cursor(marked.substring(0, at) + marked.substring(at + 1), at);
  }
}
