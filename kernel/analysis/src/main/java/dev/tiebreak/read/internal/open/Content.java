package dev.tiebreak.read.internal.open;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What is in a source, which can be looked at more than once: a file that need not be held in
 * memory as a whole, bytes that were read once, or the parts of an archive.
 */
public final class Content {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Source source;
  private final String origin;
  private final String name;
  private final Optional<Supplier<InputStream>> file;
  private final Optional<Archive> archive;
  private final Optional<Opened> read;

  private Content(
      Source source,
      String origin,
      String name,
      Optional<Supplier<InputStream>> file,
      Optional<Archive> archive,
      Optional<Opened> read) {
    this.source = source;
    this.origin = origin;
    this.name = name;
    this.file = file;
    this.archive = archive;
    this.read = read;
  }

  /**
   * Opens a source.
   *
   * @throws BadDataException if there is no such file, or it is too large or damaged
   * @throws UncheckedIOException if it cannot be read, or the reading was interrupted
   */
  public static Content of(Source source) {
    String origin = source.toString();
    String name = source.file().map(Path::getFileName).map(Path::toString).orElse("");
    Optional<Supplier<InputStream>> plain = Opened.plain(source);
    if (plain.isPresent()) {
      return new Content(source, origin, name, plain, Optional.empty(), Optional.empty());
    }
    Opened packed = Opened.packed(source);
    Optional<Archive> archive = Archive.of(packed);
    return archive.isPresent()
        ? new Content(source, origin, name, Optional.empty(), archive, Optional.of(packed))
        : of(source, packed.unpacked(), name);
  }

  private static Content of(Source source, Opened opened, String name) {
    return new Content(
        source, opened.origin(), name, Optional.empty(), Optional.empty(), Optional.of(opened));
  }

  /** Returns a file in this archive, if there is one of that name. */
  public Optional<Content> part(String part) {
    return archive.flatMap(all -> all.part(part)).map(bytes -> part(part, bytes));
  }

  /** Takes some files in this archive, in its order. */
  public void eachPart(Predicate<String> which, BiConsumer<String, Content> taker) {
    archive.ifPresent(
        all -> all.each(which, (name, bytes) -> taker.accept(name, part(name, bytes))));
  }

  private Content part(String part, byte[] bytes) {
    return of(
        source, new Opened(origin + ", " + part, bytes), part.substring(part.lastIndexOf('/') + 1));
  }

  /** Returns the names of the files in this archive; none if it is none. */
  public List<String> parts() {
    return archive.map(Archive::names).orElse(List.of());
  }

  /** Returns where it was found. */
  public Source source() {
    return source;
  }

  /** Returns what it is called in messages. */
  public String origin() {
    return origin;
  }

  /** Returns the name of the file without its folders; blank if it is none. */
  public String name() {
    return name;
  }

  /** Returns how many bytes of it lie in memory. */
  public int held() {
    return read.map(Opened::bytes).map(bytes -> bytes.length).orElse(0);
  }

  /** Whether this is text, as far as the first bytes tell. */
  public boolean isText() {
    return archive.isEmpty() && read.map(Opened::isText).orElse(true);
  }

  /** Opens the text anew, from its first byte. */
  public InputStream stream() {
    return file.map(Supplier::get)
        .orElseGet(() -> new ByteArrayInputStream(read.orElseThrow().bytes()));
  }

  /**
   * Opens the text anew, behind its mark of the order of its bytes.
   *
   * @param onFault what becomes of bytes that are no text in the {@link #charset()}
   * @throws IOException if it cannot be read
   */
  public BufferedReader text(CodingErrorAction onFault) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream());
    in.mark(2);
    Charset charset = Opened.hasUtf16Mark(in.readNBytes(2)) ? StandardCharsets.UTF_16 : charset();
    in.reset();
    CharsetDecoder decoder =
        charset.newDecoder().onMalformedInput(onFault).onUnmappableCharacter(onFault);
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, decoder));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  /** Returns the encoding of a text without a mark. */
  public Charset charset() {
    return source.charset().filter(any -> source.text().isEmpty()).orElse(StandardCharsets.UTF_8);
  }

  /**
   * Returns all of it, out of what packs it.
   *
   * @throws BadDataException if it packs several files
   */
  public Opened whole() {
    return read.map(Opened::unpacked).orElseGet(() -> new Opened(origin, bytes()));
  }

  private byte[] bytes() {
    try (InputStream in = stream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + origin + ": " + e.getMessage(), e);
    }
  }

  /** Returns an error about the file as a whole. */
  public BadDataException refused(String found, String allowed) {
    return Opened.refused(origin, found, allowed);
  }
}
