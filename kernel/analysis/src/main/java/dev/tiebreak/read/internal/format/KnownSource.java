package dev.tiebreak.read.internal.format;

import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.progress.Loops;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Stop;
import dev.tiebreak.read.internal.mapping.MappedFiles;
import dev.tiebreak.read.internal.open.Content;
import dev.tiebreak.words.internal.Plural;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A source whose files are all of one known format. */
public final class KnownSource {

  private static final int FEW = 20;

  /** How many bytes of files that were looked at are kept until they are read. */
  private static final int MOST_HELD = 1 << 26;

  private final Source source;
  private final List<KnownContent> files;
  private final Account account;

  private KnownSource(Source source, List<KnownContent> files, Account account) {
    this.source = source;
    this.files = files;
    this.account = account;
  }

  /**
   * Asks all importers what a file is.
   *
   * @param sure whether a header shows a table of ours, of which none need be asked
   * @return nothing if none of them knows it
   */
  public static Optional<KnownSource> of(Content content, Predicate<List<String>> sure) {
    return KnownContent.of("", content, () -> content, Importers::found, sure)
        .map(known -> new KnownSource(content.source(), List.of(known), Account.empty()));
  }

  /**
   * Asks all importers what the files of a folder are, or those that a pattern fits.
   *
   * @param sure whether a header shows a table of ours, of which none need be asked
   * @return nothing if none of them knows any
   * @throws BadDataException if they are of several formats
   */
  public static Optional<KnownSource> ofSeveral(Source source, Predicate<List<String>> sure) {
    MappedFiles all = MappedFiles.of(source);
    List<KnownContent> known = new ArrayList<>();
    List<LeftOut> others = new ArrayList<>();
    Account account = all.account();
    Importers importers = Importers.found();
    int held = 0;
    for (Source file : all.sources()) {
      Stop.ifInterrupted();
      String name = all.name(file);
      try {
        Content content = Content.of(file);
        boolean kept = content.held() <= MOST_HELD - held;
        held += kept ? content.held() : 0;
        Supplier<Content> again = kept ? () -> content : () -> Content.of(file);
        KnownContent.of(name, content, again, () -> importers, sure)
            .ifPresentOrElse(
                known::add,
                () -> others.add(new LeftOut(source.toString(), name, "of no known format")));
      } catch (BadDataException e) {
        account = account.and(Account.damaged(source.toString(), name, e.problems().get(0)));
      }
    }
    if (known.isEmpty()) {
      return Optional.empty();
    }
    requireOne(source, known);
    return Optional.of(new KnownSource(source, known, account.and(new Account(others, List.of()))));
  }

  private static void requireOne(Source source, List<KnownContent> known) {
    List<String> formats =
        known.stream().map(KnownContent::importer).map(Importer::format).distinct().toList();
    if (formats.size() > 1) {
      throw refused(
          source.toString(),
          "files of several formats: "
              + formats.stream()
                  .map(format -> first(format, known))
                  .collect(Collectors.joining("; ")),
          "files of one, such as those that a pattern fits: \"runs/*.json\"");
    }
  }

  private static String first(String format, List<KnownContent> known) {
    return known.stream()
        .filter(file -> file.importer().format().equals(format))
        .map(file -> file.name() + " is " + format)
        .findFirst()
        .orElseThrow();
  }

  /** Returns what can be read from it. */
  public List<Holding> holds() {
    return Arrays.stream(Holding.values())
        .filter(holding -> files.stream().anyMatch(file -> file.holds(holding)))
        .toList();
  }

  /**
   * Reads the rows of the kind that is looked for.
   *
   * @param fits whether a header is one that is looked for
   * @param allowed what is looked for, in words, where no known format holds it
   * @throws BadDataException if the source has none of that kind, or several that may be meant, or
   *     if it is one file and cannot be read
   */
  public RawRows rows(Predicate<List<String>> fits, String allowed) {
    List<Holding> wanted =
        Arrays.stream(Holding.values()).filter(each -> fits.test(each.columns())).toList();
    List<Holding> found = holds().stream().filter(wanted::contains).toList();
    if (found.size() == 1) {
      return rows(found.get(0));
    }
    String words = "this is " + words(files);
    if (holds().isEmpty()) {
      throw refused(origin(), words + ", a part without rows of its own", "the file beside it");
    }
    String held = words + ": " + joined(holds());
    if (found.size() > 1) {
      throw refused(
          origin(), held, "one of them: Scores.read(…), or tiebreak import … --as " + found.get(0));
    }
    throw wanted.isEmpty()
        ? refused(origin(), held, allowed)
        : refused(origin(), held + ", not " + joined(wanted), joined(wanted));
  }

  private static String joined(List<?> words) {
    String all = words.stream().map(Object::toString).collect(Collectors.joining(", "));
    int last = all.lastIndexOf(", ");
    return last < 0 ? all : all.substring(0, last) + " and " + all.substring(last + 2);
  }

  /** What files are, in words: {@code an Inspect log, version 2}. */
  private static String words(List<KnownContent> known) {
    List<String> versions =
        known.stream()
            .map(file -> file.recognised().version())
            .filter(version -> !version.isEmpty())
            .distinct()
            .sorted()
            .toList();
    return known.get(0).importer().format()
        + (versions.isEmpty() ? "" : Plural.of(versions.size(), ", version ", ", versions "))
        + joined(versions);
  }

  private String origin() {
    return files.size() == 1 && files.get(0).name().isEmpty()
        ? files.get(0).content().get().origin()
        : source.toString();
  }

  private RawRows rows(Holding holding) {
    FoundTable table = new FoundTable(holding, source.manner().badRows());
    Account damaged = Account.empty();
    List<KnownContent> holders = files.stream().filter(file -> file.holds(holding)).toList();
    for (KnownContent file :
        holders.size() < FEW ? holders : Loops.progress("Reading " + source, holders)) {
      Stop.ifInterrupted();
      try {
        table.add(file);
      } catch (BadDataException e) {
        if (file.name().isEmpty()) {
          throw e;
        }
        damaged = damaged.and(damaged(file, e.problems().get(0)));
      } catch (UncheckedIOException e) {
        if (file.name().isEmpty() || Thread.currentThread().isInterrupted()) {
          throw e;
        }
        damaged =
            damaged.and(damaged(file, Problem.ofFile(e.getMessage(), "a file that can be read")));
      }
    }
    if (table.isEmpty()) {
      throw new BadDataException(
          origin(), damaged.damaged().isEmpty() ? List.of(table.nothing()) : damaged.damaged());
    }
    return table.rows(origin(), source.manner(), account.and(damaged), words(holders));
  }

  private Account damaged(KnownContent file, Problem problem) {
    return Account.damaged(source.toString(), file.name(), problem);
  }

  private static BadDataException refused(String origin, String found, String allowed) {
    return new BadDataException(origin, List.of(Problem.ofFile(found, allowed)));
  }
}
