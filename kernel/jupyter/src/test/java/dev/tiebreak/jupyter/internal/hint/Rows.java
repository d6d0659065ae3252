package dev.tiebreak.jupyter.internal.hint;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** A test of a table: one row per line, its cells between bars, {@code ``} for an empty one. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(Rows.Reader.class)
@interface Rows {

  String value();

  /** Reads the rows; code is full of commas and quotes, which mean nothing here. */
  final class Reader implements ArgumentsProvider, AnnotationConsumer<Rows> {

    private String table;

    @Override
    public void accept(Rows rows) {
      table = rows.value();
    }

    @Override
    public Stream<Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      return table.lines().map(line -> Arguments.of((Object[]) cells(line)));
    }

    private static String[] cells(String line) {
      return Arrays.stream(line.split("\\|", -1))
          .map(String::strip)
          .map(cell -> cell.equals("``") ? "" : cell)
          .toArray(String[]::new);
    }
  }
}
