package dev.tiebreak.jupyter.assist;

import java.util.regex.Pattern;

/** Where a name is being typed; it decides what the name can be. */
enum Place {
  /** After a dot. */
  MEMBER,
  /** After {@code new}. */
  CONSTRUCTOR,
  /** Anywhere else. */
  BARE;

  private static final Pattern AFTER_NEW = Pattern.compile("(?s).*\\bnew\\s++[\\w.\\s]*+");

  static Place before(String masked) {
    if (AFTER_NEW.matcher(masked).matches()) {
      return CONSTRUCTOR;
    }
    String code = masked.stripTrailing();
    return code.endsWith(".") || code.endsWith("::") ? MEMBER : BARE;
  }
}
