package dev.tiebreak.jupyter.internal.cli;

import dev.tiebreak.data.DataFile;
import dev.tiebreak.data.ImportedFile;
import dev.tiebreak.jupyter.internal.display.TableFormats;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Mapping;
import dev.tiebreak.read.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what was read from files of any format as one file. */
@Command(
    name = "import",
    description = {
      "Reads data files of any format and writes what they say as one CSV file, so that an article's"
          + " data can be kept beside it.",
      "",
      "Each row says from which file and place it comes. Rows of a later file that repeat an earlier"
          + " one fall away; two that contradict each other are an error."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the file is written",
      "1:something is wrong in a file, or the file cannot be written; where only some of several files"
          + " cannot be read, they are named and the rest is written",
      "2:wrong usage"
    },
    footer = {
      "",
      "Examples:",
      "  tiebreak import leaderboard.md --to scores.csv",
      "  tiebreak import model_prices.json --to prices.csv",
      "  tiebreak import logs/ --to outcomes.csv",
      "  tiebreak import may.xlsx june.xlsx --sheet Prices --to prices.csv",
      "  tiebreak import runs/ --mapping mapping.yaml --to my-outcomes.csv"
    })
final class ImportCommand implements Callable<Integer> {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final String ENDING = ".csv";

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "A table (CSV, Excel, Markdown, HTML) or a file of a known format, such as a price list or"
              + " a log, also packed; a folder or a pattern of files; - is standard input. With a"
              + " mapping also other JSON, JSON Lines and YAML.")
  private List<String> files;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description =
          "Where to write. The last word of its name says what: scores.csv, my-prices.csv,"
              + " outcomes-2026.csv.")
  private Path target;

  @Option(
      names = "--as",
      paramLabel = "KIND",
      description = "What to write: scores, prices, outcomes, benchmarks or models.")
  private Optional<String> kind = Optional.empty();

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "Says where rows and columns are in the files.")
  private Optional<Path> mapping = Optional.empty();

  @Mixin private AddedJars jars;

  @Option(names = "--sheet", paramLabel = "NAME", description = "A sheet of an Excel file.")
  private Optional<String> sheet = Optional.empty();

  @Option(
      names = "--table",
      paramLabel = "NUMBER",
      description = "A table of a page, the first of which is 1.")
  private Optional<Integer> table = Optional.empty();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The encoding of the files if it is not UTF-8, for example windows-1252.")
  private Optional<String> encoding = Optional.empty();

  @Option(names = "--decimal-comma", description = "Numbers are written 1.512,4.")
  private boolean decimalComma;

  @Option(names = "--decimal-point", description = "Numbers are written 1,512.4.")
  private boolean decimalPoint;

  @Option(names = "--day-first", description = "Dates are written 25/04/2026.")
  private boolean dayFirst;

  @Option(names = "--month-first", description = "Dates are written 04/25/2026.")
  private boolean monthFirst;

  @Option(names = "--lenient", description = "Leave out rows that cannot be read, and name them.")
  private boolean lenient;

  @Option(
      names = "--left-out",
      paramLabel = "FILE",
      description =
          "Write everything that is left out to a CSV file too: its file, its place and the reason.")
  private Optional<Path> leftOut = Optional.empty();

  ImportCommand() {}

  @Override
  public Integer call() {
    TableFormats.find();
    jars.open();
    if (leftOut.filter(file -> absolute(file).equals(absolute(target))).isPresent()) {
      throw new UsageException("--to and --left-out name one file; allowed: two files.");
    }
    List<Source> sources = files.stream().map(this::source).toList();
    DataFile.Kind written = kind(sources);
    ImportedFile imported = ImportedFile.of(written, sources);
    boolean replaced = Files.exists(target);
    save(imported);
    spec.commandLine()
        .getOut()
        .println(
            target
                + ": "
                + imported
                + ", from "
                + String.join(" and ", files)
                + (replaced ? "; an older file is replaced" : ""));
    imported
        .notes("--left-out FILE writes all")
        .forEach(note -> spec.commandLine().getOut().println("  " + note));
    Optional<BadDataException> damaged = imported.damaged();
    damaged.ifPresent(e -> spec.commandLine().getErr().println(Terminal.line(e)));
    return damaged.isPresent() ? 1 : 0;
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private Source source(String file) {
    try {
      Source source = Source.of(file);
      source = encoding.isPresent() ? source.encoding(encoding.get()) : source;
      source = sheet.isPresent() ? source.sheet(sheet.get()) : source;
      source = table.isPresent() ? source.table(table.get()) : source;
      source = mapping.isPresent() ? source.mapped(Mapping.read(mapping.get())) : source;
      return written(lenient ? source.lenient() : source);
    } catch (BadDataException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage() + ".");
    }
  }

  /** The source, its numbers and dates written as the options say. */
  private Source written(Source source) {
    if ((decimalComma && decimalPoint) || (dayFirst && monthFirst)) {
      throw new UsageException(
          "Numbers have a decimal comma or a decimal point, and dates begin with the day or the"
              + " month; one of the two.");
    }
    Source numbers =
        decimalComma ? source.decimalComma() : decimalPoint ? source.decimalPoint() : source;
    return dayFirst ? numbers.dayFirst() : monthFirst ? numbers.monthFirst() : numbers;
  }

  private DataFile.Kind kind(List<Source> sources) {
    String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
    if (!name.endsWith(ENDING)) {
      throw new UsageException(
          "Only CSV is written, so " + target + " needs a name that ends in " + ENDING + ".");
    }
    Optional<DataFile.Kind> asked = kind.map(ImportCommand::asked);
    Optional<DataFile.Kind> named = named(name.substring(0, name.length() - ENDING.length()));
    if (asked.isPresent() && named.isPresent() && !asked.equals(named)) {
      throw new UsageException(
          "The name of "
              + target
              + " says "
              + named.get()
              + ", --as says "
              + asked.get()
              + "; one of them has to change.");
    }
    return asked.or(() -> named).orElseGet(() -> only(sources));
  }

  private static DataFile.Kind asked(String word) {
    return ImportedFile.kinds().stream()
        .filter(each -> each.toString().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "There is no kind \""
                        + word
                        + "\"; --as takes "
                        + words(ImportedFile.kinds())
                        + "."));
  }

  /** The kind that is the last word of a file's name. */
  private static Optional<DataFile.Kind> named(String name) {
    List<String> words = WORD.matcher(name).results().map(MatchResult::group).toList();
    return words.isEmpty()
        ? Optional.empty()
        : ImportedFile.kinds().stream()
            .filter(each -> each.toString().equals(words.get(words.size() - 1)))
            .findFirst();
  }

  /** What all sources can be read as, if that is one kind. */
  private DataFile.Kind only(List<Source> sources) {
    List<DataFile.Kind> common = new ArrayList<>(ImportedFile.kinds());
    for (Source source : sources) {
      List<DataFile.Kind> found = ImportedFile.kinds(source);
      if (common.stream().noneMatch(found::contains)) {
        throw new UsageException(
            source
                + " holds "
                + words(found)
                + ", and what is read before it holds "
                + words(common)
                + "; one file is written of one kind.");
      }
      common.retainAll(found);
    }
    if (common.size() > 1) {
      throw new UsageException(
          String.join(" and ", files)
              + " can be read as "
              + words(common)
              + "; --as KIND says which is written, or the last word of the name after --to.");
    }
    return common.get(0);
  }

  private static String words(List<DataFile.Kind> kinds) {
    return kinds.stream().map(DataFile.Kind::toString).collect(Collectors.joining(" or "));
  }

  private void save(ImportedFile imported) {
    try {
      leftOut.ifPresent(imported::saveLeftOut);
      imported.save(target);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage() + ".");
    }
  }
}
