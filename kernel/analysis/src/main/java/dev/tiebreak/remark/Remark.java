package dev.tiebreak.remark;

import dev.tiebreak.words.internal.HiddenCharacters;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something to be said of a file that was checked, and where. Its texts are safe for a terminal.
 *
 * @param kind how much it matters
 * @param place where it is
 * @param sentence what was found, in words that stand alone
 * @param fix what to do about it
 */
public record Remark(Kind kind, Place place, String sentence, String fix) {

  /** How much a remark matters. */
  public enum Kind {
    /** The file cannot be read as it is. */
    ERROR,
    /** It is read, but somebody has probably made a mistake. */
    SUSPICION,
    /** It is worth knowing. */
    NOTE;

    /** Returns the kind in a word, for example {@code suspicion}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Where something is.
   *
   * @param file the file
   * @param row the row as a spreadsheet counts; empty if no row is meant or it has no number
   * @param within the place inside the file in words, for example {@code row 4}; blank if the whole
   *     file is meant
   * @param column the column's name, if one is meant
   * @param value the cell as it is written, if one is meant
   */
  public record Place(
      String file,
      OptionalInt row,
      String within,
      Optional<String> column,
      Optional<String> value) {

    /** Returns the place of a file as a whole. */
    public static Place ofFile(String file) {
      return new Place(file, OptionalInt.empty(), "", Optional.empty(), Optional.empty());
    }

    /** Returns the place of the row alone. */
    public Place ofRow() {
      return new Place(file, row, within, Optional.empty(), Optional.empty());
    }

    /** Returns where it is inside the file: {@code row 4, column score}; blank for all of it. */
    public String inFile() {
      return HiddenCharacters.visible(
          Stream.concat(Stream.of(within), column.map(name -> "column " + name).stream())
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(", ")));
    }

    /** Returns where it is, with the file. */
    @Override
    public String toString() {
      String inFile = inFile();
      return HiddenCharacters.visible(file) + (inFile.isEmpty() ? "" : ", " + inFile);
    }
  }

  public Remark {
    sentence = HiddenCharacters.visible(sentence);
    fix = HiddenCharacters.visible(fix);
  }

  /** Returns a suspicion. */
  public static Remark suspicion(Place place, String sentence, String fix) {
    return new Remark(Kind.SUSPICION, place, sentence, fix);
  }

  /** Returns a note. */
  public static Remark note(Place place, String sentence, String fix) {
    return new Remark(Kind.NOTE, place, sentence, fix);
  }

  /** Returns the remark in one line, without the file unless the sentence tells it. */
  @Override
  public String toString() {
    String inFile = place.inFile();
    boolean told = inFile.isEmpty() || sentence.startsWith(place + ": ");
    return kind + (told ? "" : ", " + inFile) + ": " + sentence + " " + fix;
  }
}
