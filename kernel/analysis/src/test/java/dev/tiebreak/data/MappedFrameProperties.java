package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.stream.JsonWriter;
import dev.tiebreak.read.Mapping;
import dev.tiebreak.read.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class MappedFrameProperties {

  /** One row of a frame. */
  record Told(String model, String benchmark, BigDecimal score, String note) {}

  @Property(tries = 200)
  void frame_writtenAsJsonIsTheSameFrame(@ForAll("rows") List<Told> rows) throws IOException {
    Table table = table(rows);
    Scores frame = Scores.of(table);

    Scores mapped =
        Scores.read(
            Source.text(json(table))
                .mapped(Mapping.rows("[*]").columns(table.columnNames().toArray(String[]::new))));

    assertThat(mapped.table().columnNames()).isEqualTo(frame.table().columnNames());
    for (String name : frame.table().columnNames()) {
      assertThat(mapped.table().column(name).asList())
          .isEqualTo(frame.table().column(name).asList());
    }
  }

  private static Table table(List<Told> rows) {
    return Table.create(
        StringColumn.create("model", rows.stream().map(Told::model)),
        StringColumn.create("benchmark", rows.stream().map(Told::benchmark)),
        StringColumn.create("score", rows.stream().map(row -> row.score().toPlainString())),
        StringColumn.create("n.o'te [x]?", rows.stream().map(Told::note)));
  }

  private static String json(Table table) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.beginArray();
      for (Row row : table) {
        json.beginObject();
        for (String name : table.columnNames()) {
          json.name(name);
          if (name.equals("score")) {
            json.value(new BigDecimal(row.getString(name)));
          } else {
            json.value(row.getString(name));
          }
        }
        json.endObject();
      }
      json.endArray();
    }
    return text.toString();
  }

  @Provide
  Arbitrary<List<Told>> rows() {
    Arbitrary<BigDecimal> scores =
        Arbitraries.bigDecimals().between(BigDecimal.TEN, BigDecimal.valueOf(100)).ofScale(1);
    return Combinators.combine(texts(), texts(), scores, texts())
        .as(Told::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .uniqueElements(row -> List.of(row.model(), row.benchmark()));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("aZ09 .:'\"\\{}[]?*&,;é€漢")
        .ofMinLength(1)
        .ofMaxLength(6)
        .map(text -> "x" + text.strip() + "x");
  }
}
