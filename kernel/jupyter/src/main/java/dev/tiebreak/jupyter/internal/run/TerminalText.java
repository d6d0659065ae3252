package dev.tiebreak.jupyter.internal.run;

/**
 * Text as a terminal and Jupyter's front ends show it: a carriage return goes back to the beginning
 * of the line, a backspace by one character, and what is printed next overwrites.
 */
final class TerminalText {

  private final StringBuilder text = new StringBuilder();
  private int line;
  private int cursor;

  void print(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      print(printed.charAt(i));
    }
  }

  private void print(char next) {
    switch (next) {
      case '\r' -> cursor = line;
      case '\b' -> cursor = Math.max(line, cursor - 1);
      case '\n' -> {
        text.append(next);
        line = text.length();
        cursor = line;
      }
      default -> {
        if (cursor < text.length()) {
          text.setCharAt(cursor, next);
        } else {
          text.append(next);
        }
        cursor++;
      }
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
