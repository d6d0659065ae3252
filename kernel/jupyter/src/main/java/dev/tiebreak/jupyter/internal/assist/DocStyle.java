package dev.tiebreak.jupyter.internal.assist;

import dev.tiebreak.words.internal.Escape;

/** How documentation is written. */
enum DocStyle {
  /** For a screen that shows characters as they are. */
  PLAIN {
    @Override
    String text(String text) {
      return text;
    }

    @Override
    String code(String code) {
      return code;
    }

    @Override
    String strong(String text) {
      return text;
    }

    @Override
    String block(String code) {
      return code.stripTrailing().indent(4).stripTrailing();
    }

    @Override
    String declaration(String code) {
      return code;
    }
  },

  /** For a notebook, which colours Java. */
  MARKDOWN {
    @Override
    String text(String text) {
      return Escape.markdown(text);
    }

    @Override
    String code(String code) {
      // Code that contains the mark itself needs a longer one.
      return code.isBlank() ? "" : code.contains("`") ? "`` " + code + " ``" : "`" + code + "`";
    }

    @Override
    String strong(String text) {
      return text.isBlank() ? text : "**" + text + "**";
    }

    @Override
    String block(String code) {
      return "```\n" + code.stripTrailing() + "\n```";
    }

    @Override
    String declaration(String code) {
      return "```java\n" + code + "\n```";
    }
  };

  /** Returns words as they are to be read. */
  abstract String text(String text);

  /** Returns code within a line. */
  abstract String code(String code);

  /** Returns words that stand out. */
  abstract String strong(String text);

  /** Returns code on lines of its own. */
  abstract String block(String code);

  /** Returns Java on lines of its own. */
  abstract String declaration(String code);
}
