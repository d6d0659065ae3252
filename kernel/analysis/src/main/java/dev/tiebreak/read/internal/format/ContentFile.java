package dev.tiebreak.read.internal.format;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Mapping;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.mapping.Documents;
import dev.tiebreak.read.internal.mapping.Documents.Numbers;
import dev.tiebreak.read.internal.mapping.MappedSource;
import dev.tiebreak.read.internal.open.Content;
import dev.tiebreak.tree.Node;
import dev.tiebreak.tree.internal.TreePath;
import dev.tiebreak.tree.internal.Wanted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A known file, by what is in it. */
final class ContentFile implements KnownFile {

  private final Content content;
  private final Glance glance;
  private final List<String> kept;
  private final Numbers numbers;
  private final BadLines badLines;

  /** Says whether lines and rows that cannot be read are left out, and notes them. */
  interface BadLines {
    boolean leaves(String place, String reason);
  }

  ContentFile(Content content, Glance glance, BadLines badLines) {
    this(content, glance, List.of(), Numbers.FINITE, badLines);
  }

  private ContentFile(
      Content content, Glance glance, List<String> kept, Numbers numbers, BadLines badLines) {
    this.content = content;
    this.glance = glance;
    this.kept = kept;
    this.numbers = numbers;
    this.badLines = badLines;
  }

  @Override
  public String origin() {
    return content.origin();
  }

  @Override
  public List<String> folders() {
    return content
        .source()
        .file()
        .map(file -> file.toAbsolutePath().normalize().getParent())
        .map(folder -> StreamSupport.stream(folder.spliterator(), false))
        .orElseGet(Stream::empty)
        .map(Path::toString)
        .toList();
  }

  @Override
  public Glance glance() {
    return glance;
  }

  @Override
  public KnownFile keeping(String... paths) {
    return new ContentFile(content, glance, List.of(paths), numbers, badLines);
  }

  @Override
  public KnownFile allowingNaN() {
    return new ContentFile(content, glance, kept, Numbers.ANY, badLines);
  }

  @Override
  public Node document() {
    List<Node> all = new ArrayList<>();
    each((node, place) -> all.add(node));
    if (all.size() != 1) {
      throw refused(all.size() + " documents", "one");
    }
    return all.get(0);
  }

  @Override
  public void each(BiConsumer<Node, String> taker) {
    Wanted wanted = kept.isEmpty() ? Wanted.everything() : new Wanted();
    kept.forEach(path -> wanted.add(TreePath.of(path).steps()));
    Documents documents =
        new Documents(content, wanted.withoutLines(), numbers, new Taking(taker, badLines));
    if (glance.header().isEmpty()) {
      documents.read(header -> false);
    } else {
      documents.table(glance.header()::equals);
    }
  }

  /** Passes documents on with their places. */
  private record Taking(BiConsumer<Node, String> taker, BadLines badLines)
      implements Documents.Taker {

    @Override
    public void take(Node root, String of, int number) {
      taker.accept(root, number == 0 ? "" : of + " " + number);
    }

    @Override
    public boolean leaves(String of, int number, String reason) {
      return badLines.leaves(of + " " + number, reason);
    }
  }

  @Override
  public Optional<KnownFile> part(String name) {
    return content.part(name).map(this::with);
  }

  @Override
  public void eachPart(Predicate<String> which, BiConsumer<KnownFile, String> taker) {
    content.eachPart(which, (name, part) -> taker.accept(with(part), name));
  }

  @Override
  public Optional<KnownFile> beside(String name) {
    return content
        .source()
        .file()
        .filter(file -> !content.source().isStandardInput())
        .map(file -> file.resolveSibling(name))
        .filter(Files::isRegularFile)
        .map(file -> with(Content.of(content.source().at(file))));
  }

  private KnownFile with(Content other) {
    return new ContentFile(
        other,
        new Glance(other.name(), Node.Leaf.UNREAD, List.of(), List.of()),
        List.of(),
        numbers,
        badLines);
  }

  @Override
  public void map(Mapping mapping, FoundRows to) {
    RawRows rows = new MappedSource(content.source(), mapping).rows(content);
    rows.account().leftOut().forEach(each -> to.leaveOut(each.place(), each.reason()));
    rows.account().notes().forEach(to::say);
    for (RawRows.Line line : rows.rows()) {
      to.add(
          line.place().toString(),
          row -> {
            for (int i = 0; i < line.cells().size(); i++) {
              row.put(rows.header().get(i), line.cells().get(i));
            }
          });
    }
  }

  @Override
  public BadDataException refused(String found, String allowed) {
    return content.refused(found, allowed);
  }
}
