package dev.tiebreak.jupyter.internal.magic;

import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import dev.tiebreak.jupyter.internal.magic.Magic.Takes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Adds jars and folders of this machine to the class path, as IJava does. */
final class PathMagics {

  private final Additions additions;
  private final Notices notices;

  PathMagics(Additions additions, Notices notices) {
    this.additions = additions;
    this.notices = notices;
  }

  List<Magic> all() {
    return List.of(
        Magic.of(
                "jars",
                "path or glob …",
                "Adds jars to the class path; a folder stands for the jars in it.",
                Takes.FILES)
            .onLine(call -> add(call, PathMagics::jars)),
        Magic.of(
                "classpath",
                "path or glob …",
                "Adds jars and folders of classes to the class path.",
                Takes.FILES)
            .onLine(call -> add(call, Stream::of)));
  }

  private Outcome add(MagicCall call, Function<Path, Stream<Path>> entries) {
    if (call.words().isEmpty()) {
      throw new MagicException("Say which files: " + call.title() + " path or glob.");
    }
    List<Path> found =
        call.words().stream()
            .flatMap(word -> Paths.matching(word).stream())
            .flatMap(entries)
            .distinct()
            .toList();
    found.forEach(PathMagics::check);
    additions.addPaths(found);
    notices
        .line()
        .say("Added " + String.join(", ", found.stream().map(Path::toString).toList()) + ".");
    return new Outcome.Nothing();
  }

  private static Stream<Path> jars(Path path) {
    return Files.isDirectory(path) ? Paths.matching(path + "/*.jar").stream() : Stream.of(path);
  }

  private static void check(Path entry) {
    if (!Files.isDirectory(entry)) {
      try (ZipFile jar = new ZipFile(entry.toFile())) {
        jar.size();
      } catch (IOException e) {
        throw new MagicException(entry + " is not a jar.", e);
      }
    }
  }
}
