package dev.tiebreak.jupyter.internal.assist;

import java.util.regex.Pattern;

/** Where a name is being typed; it decides what the name can be. */
enum NamePlace {
  /** After a dot. */
  MEMBER,
  /** After {@code new}. */
  CONSTRUCTOR,
  /** Anywhere else. */
  BARE;

  private static final Pattern AFTER_NEW = Pattern.compile("(?s).*\\bnew\\s++[\\w.\\s]*+");

  static NamePlace before(String masked) {
    if (AFTER_NEW.matcher(masked).matches()) {
      return CONSTRUCTOR;
    }
    String code = masked.stripTrailing();
    return code.endsWith(".") || code.endsWith("::") ? MEMBER : BARE;
  }
}
