package dev.tiebreak.read.internal.format;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.internal.open.Content;
import dev.tiebreak.read.internal.table.PlainTables;
import dev.tiebreak.tree.internal.JsonText;
import dev.tiebreak.tree.internal.TreeException;
import dev.tiebreak.tree.internal.Wanted;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;

/**
 * What is wrong with a text that begins as JSON does and that no importer knows, perhaps for it.
 */
final class JsonFault {

  private static final int LOOKED_AT = 1 << 12;

  private JsonFault() {}

  /**
   * Refuses such a text if it is none to its end.
   *
   * @throws BadDataException if so; it names the place
   */
  static void refuse(Content content) {
    if (!content.isText()) {
      return;
    }
    try (BufferedReader text = content.text(CodingErrorAction.REPLACE)) {
      text.mark(LOOKED_AT);
      char[] start = new char[LOOKED_AT];
      int count = text.read(start);
      text.reset();
      if (count > 0 && PlainTables.isJson(new String(start, 0, count).stripLeading())) {
        JsonText.of(text, new Wanted());
      }
    } catch (TreeException.MoreLines e) {
      // JSON Lines, whose first line is whole.
    } catch (TreeException e) {
      throw content.refused(
          "this is JSON with a mistake, " + e.found(), "JSON as RFC 8259 defines it");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + content.origin() + ": " + e.getMessage(), e);
    }
  }
}
