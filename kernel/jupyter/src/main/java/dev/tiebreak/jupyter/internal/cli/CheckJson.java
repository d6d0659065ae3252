package dev.tiebreak.jupyter.internal.cli;

import dev.tiebreak.data.DataCheck;
import dev.tiebreak.data.DataFile;
import dev.tiebreak.data.FileContents;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.remark.Remark;
import dev.tiebreak.tree.Node;
import dev.tiebreak.tree.internal.JsonPrint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a check has found, as a JSON document whose names stay as they are documented. */
final class CheckJson {

  private static final Node NOTHING = new Node.Leaf("", Node.Kind.NULL);

  private final List<String> keys = new ArrayList<>();
  private final List<Node> values = new ArrayList<>();

  private CheckJson() {}

  /** Returns the document, with a line end, in characters that every terminal writes. */
  static String of(DataCheck check) {
    StringBuilder plain = new StringBuilder();
    JsonPrint.indented(
            new CheckJson()
                .with("files", list(check.files().stream(), CheckJson::file))
                .with("remarks", list(check.remarks().stream(), CheckJson::remark))
                .object())
        .chars()
        .forEach(
            c ->
                plain.append(
                    c > '~' ? String.format(Locale.ROOT, "\\u%04x", c) : String.valueOf((char) c)));
    return plain.toString();
  }

  private static Node file(DataCheck.Checked file) {
    return new CheckJson()
        .with("file", text(file.file()))
        .with("kind", orNull(file.kind().map(DataFile.Kind::toString)))
        .with("found", file.found().map(CheckJson::found).orElse(NOTHING))
        .object();
  }

  private static Node found(DataFile file) {
    FileContents contents = file.contents();
    CheckJson missing = new CheckJson();
    contents.missing().forEach((column, count) -> missing.with(column, number(count)));
    return new CheckJson()
        .with("format", text(contents.format()))
        .with("rows", number(file.rows()))
        .with("equal_repeats", number(contents.repeats()))
        .with("models", number(contents.models()))
        .with("systems", number(contents.systems()))
        .with("measures", list(contents.measures().stream(), CheckJson::measure))
        .with("first_day", orNull(contents.first().map(LocalDate::toString)))
        .with("last_day", orNull(contents.last().map(LocalDate::toString)))
        .with("missing", missing.object())
        .with(
            "left_out",
            list(
                contents.leftOut().stream(),
                each ->
                    new CheckJson()
                        .with("place", text(each.place()))
                        .with("reason", text(each.reason()))
                        .object()))
        .with("kept_as_text", list(file.further().stream(), CheckJson::text))
        .with("notes", list(file.notes().stream(), CheckJson::text))
        .object();
  }

  private static Node measure(Measure measure) {
    return new CheckJson()
        .with("name", text(measure.label()))
        .with("unit", text(measure.unit().toString()))
        .with("better", text(measure.better().toString()))
        .object();
  }

  private static Node remark(Remark remark) {
    Remark.Place place = remark.place();
    return new CheckJson()
        .with("kind", text(remark.kind().toString()))
        .with("file", text(place.file()))
        .with("row", place.row().isPresent() ? number(place.row().getAsInt()) : NOTHING)
        .with("place", text(place.inFile()))
        .with("column", orNull(place.column()))
        .with("value", orNull(place.value()))
        .with("sentence", text(remark.sentence()))
        .with("fix", text(remark.fix()))
        .object();
  }

  private CheckJson with(String key, Node value) {
    keys.add(key);
    values.add(value);
    return this;
  }

  private Node object() {
    return new Node.Fields(keys, values, 0);
  }

  private static <T> Node list(Stream<T> values, Function<T, Node> node) {
    return new Node.Items(values.map(node).toList(), 0);
  }

  private static Node text(String text) {
    return new Node.Leaf(text, Node.Kind.TEXT);
  }

  private static Node orNull(Optional<String> text) {
    return text.map(CheckJson::text).orElse(NOTHING);
  }

  private static Node number(int number) {
    return new Node.Leaf(Integer.toString(number), Node.Kind.NUMBER);
  }
}
