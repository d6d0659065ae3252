package dev.tiebreak.read.internal;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the rows of a frame stand.
 *
 * @param files the file of each, or the name of the table
 * @param places the place in it, for example {@code row 7}
 */
public record RowPlaces(List<String> files, List<String> places) {

  /** Returns the places of rows that their numbers tell, which are put into words when needed. */
  static RowPlaces numbered(String file, int[] numbers) {
    return new RowPlaces(
        Collections.nCopies(numbers.length, file),
        new AbstractList<>() {
          @Override
          public String get(int row) {
            return "row " + numbers[row];
          }

          @Override
          public int size() {
            return numbers.length;
          }
        });
  }

  /** Returns the places of some of the rows. */
  public RowPlaces only(int[] rows) {
    return new RowPlaces(
        Arrays.stream(rows).mapToObj(files::get).toList(),
        Arrays.stream(rows).mapToObj(places::get).toList());
  }

  /** Returns these places and others. */
  public RowPlaces and(RowPlaces more) {
    return new RowPlaces(
        Stream.concat(files.stream(), more.files.stream()).toList(),
        Stream.concat(places.stream(), more.places.stream()).toList());
  }

  /**
   * Returns these places, but for the rows that state others.
   *
   * @param file of each row; blank where it states none
   * @param place in it, the same
   */
  public RowPlaces or(List<String> file, List<String> place) {
    return new RowPlaces(
        IntStream.range(0, files.size())
            .mapToObj(i -> stated(i, file) ? file.get(i) : files.get(i))
            .toList(),
        IntStream.range(0, files.size())
            .mapToObj(i -> stated(i, file) ? place.get(i) : places.get(i))
            .toList());
  }

  private static boolean stated(int row, List<String> file) {
    return !file.get(row).isEmpty();
  }

  /** Says where a row stands. */
  public String words(int row) {
    return files.get(row) + ", " + places.get(row);
  }
}
