package dev.tiebreak.tree.internal;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import dev.tiebreak.tree.Node;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads JSON as RFC 8259 defines it: no comments, no single quotes, no NaN, nothing behind its end,
 * and no key twice in an object that is kept. Numbers keep the digits they are written with.
 */
public final class JsonText {

  /** How deep objects and arrays may lie in each other; each level takes stack frames. */
  static final int DEEPEST = 200;

  /** An exponent of more digits makes a number of more digits than a computer can hold. */
  private static final Pattern FAR = Pattern.compile(".*[eE][-+]?0*[1-9][0-9]{3,}");

  /** Instead of a number: the text has lines of its own, or nobody asks for lines. */
  private static final int OWN_LINES = 0;

  private static final int NO_LINES = -1;
  private static final int SHORTEST_FAR = 5;
  private static final int MOST_SEARCHED = 16;
  private static final Pattern PLACE =
      Pattern.compile("at line (\\d+) column (\\d+) path (\\S*?)\\.?(?:\\s|$)");

  private final JsonReader reader;
  private final int line;
  private final Exponents exponents;

  /** Which numbers may stand in a text: any in a document, those of data to count with. */
  private enum Exponents {
    ANY,
    BOUNDED
  }

  private JsonText(JsonReader reader, int line, Exponents exponents) {
    this.reader = reader;
    this.line = line;
    this.exponents = exponents;
  }

  /**
   * Reads a whole text.
   *
   * @param wanted what to keep of it
   * @throws TreeException if it is not one value of JSON; {@link TreeException.MoreLines} if its
   *     first line is, and others follow
   * @throws IOException if it cannot be read
   * @throws CancellationException if the thread is interrupted
   */
  public static Node of(Reader text, Wanted wanted) throws TreeException, IOException {
    return read(text, wanted, wanted.hasLines() ? OWN_LINES : NO_LINES, Exponents.BOUNDED);
  }

  /**
   * Reads a whole text with any numbers, and keeps all of it but the lines on which objects and
   * arrays begin.
   *
   * @throws TreeException if it is not one value of JSON
   */
  public static Node of(String text) throws TreeException {
    try {
      return read(new StringReader(text), Wanted.everything(), NO_LINES, Exponents.ANY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads one line.
   *
   * @param line its number, from 1
   * @throws TreeException if it is not one value of JSON
   * @throws IOException if it cannot be read
   */
  public static Node ofLine(Reader text, Wanted wanted, int line)
      throws TreeException, IOException {
    return read(text, wanted, line, Exponents.BOUNDED);
  }

  private static Node read(Reader text, Wanted wanted, int line, Exponents exponents)
      throws TreeException, IOException {
    JsonReader reader = new JsonReader(text);
    reader.setStrictness(Strictness.STRICT);
    reader.setNestingLimit(2 * DEEPEST);
    JsonText json = new JsonText(reader, line, exponents);
    try {
      Node root = json.node(wanted, 0);
      json.requireEnd();
      return root;
    } catch (EOFException e) {
      throw json.refused(json.cut());
    } catch (MalformedJsonException e) {
      throw json.refused(
          e.getMessage().startsWith("Unterminated")
              ? json.cut()
              : "something that JSON does not have there");
    }
  }

  private void requireEnd() throws IOException, TreeException {
    int last = textLine();
    try {
      if (reader.peek() == JsonToken.END_DOCUMENT) {
        return;
      }
    } catch (MalformedJsonException e) {
      if (last == 1 && textLine() > last) {
        throw new TreeException.MoreLines(textLine());
      }
    }
    throw refused("more text behind its end");
  }

  private String cut() {
    Matcher place = PLACE.matcher(reader.toString());
    return place.find() && place.group(3).length() > 1
        ? "the end of the text inside " + place.group(3) + ", as if it was cut off"
        : "the end of the text, as if it was cut off";
  }

  private TreeException refused(String found) {
    Matcher place = PLACE.matcher(reader.toString());
    return place.find()
        ? new TreeException(
            line > 0 ? line : Integer.parseInt(place.group(1)),
            Integer.parseInt(place.group(2)),
            found)
        : new TreeException(Math.max(line, 0), 0, found);
  }

  private Node node(Wanted wanted, int depth) throws IOException, TreeException {
    if (depth > DEEPEST) {
      throw refused("more than " + DEEPEST + " levels of brackets");
    }
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> object(wanted, depth);
      case BEGIN_ARRAY -> array(wanted, depth);
      case STRING -> new Node.Leaf(reader.nextString(), Node.Kind.TEXT);
      case NUMBER -> number(reader.nextString());
      case BOOLEAN -> new Node.Leaf(String.valueOf(reader.nextBoolean()), Node.Kind.BOOLEAN);
      default -> {
        reader.nextNull();
        yield new Node.Leaf("", Node.Kind.NULL);
      }
    };
  }

  private Node number(String text) throws TreeException {
    if (exponents == Exponents.BOUNDED && isFar(text)) {
      throw refused(far(text));
    }
    return new Node.Leaf(text, Node.Kind.NUMBER);
  }

  /** Whether a number is so large or so near to zero that nothing can be done with it. */
  static boolean isFar(String number) {
    return number.length() > SHORTEST_FAR && FAR.matcher(number).matches();
  }

  /** What such a number is, in words. */
  static String far(String number) {
    return "the number " + number + ", whose exponent has more than three digits";
  }

  private Node value(Optional<Wanted> wanted, int depth) throws IOException, TreeException {
    if (wanted.isPresent()) {
      return node(wanted.get(), depth);
    }
    reader.skipValue();
    return Node.Leaf.UNREAD;
  }

  private Node object(Wanted wanted, int depth) throws IOException, TreeException {
    reader.beginObject();
    int begin = currentLine();
    List<String> keys = new ArrayList<>();
    List<Node> values = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (reader.hasNext()) {
      String key = reader.nextName();
      if (isIn(key, keys, seen)) {
        throw refused("the key \"" + key + "\" twice in one object");
      }
      keys.add(key);
      values.add(value(wanted.field(key), depth + 1));
    }
    reader.endObject();
    return new Node.Fields(wanted.shared(keys), values, begin);
  }

  /** Small objects need no set. */
  private static boolean isIn(String key, List<String> keys, Set<String> seen) {
    if (keys.size() < MOST_SEARCHED) {
      return keys.contains(key);
    }
    if (seen.isEmpty()) {
      seen.addAll(keys);
    }
    return !seen.add(key);
  }

  private Node array(Wanted wanted, int depth) throws IOException, TreeException {
    reader.beginArray();
    int begin = currentLine();
    Optional<Wanted> items = wanted.items();
    List<Node> values = new ArrayList<>();
    while (reader.hasNext()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("The reading was stopped.");
      }
      values.add(value(items, depth + 1));
    }
    reader.endArray();
    return new Node.Items(values, begin);
  }

  private int currentLine() {
    return line == OWN_LINES ? textLine() : Math.max(line, 0);
  }

  /** Gson tells the line only in this text: "JsonReader at line 3 column 5 path $". */
  private int textLine() {
    String place = reader.toString();
    int from = place.indexOf(" line ") + " line ".length();
    return Integer.parseInt(place, from, place.indexOf(' ', from), 10);
  }
}
