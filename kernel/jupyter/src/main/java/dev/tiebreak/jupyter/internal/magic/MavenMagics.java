package dev.tiebreak.jupyter.internal.magic;

import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import dev.tiebreak.jupyter.internal.magic.Magic.Takes;
import dev.tiebreak.jupyter.internal.maven.Libraries;
import dev.tiebreak.jupyter.internal.maven.Library;
import dev.tiebreak.jupyter.internal.maven.MavenException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Adds libraries from Maven repositories, as IJava does. */
final class MavenMagics {

  private static final List<String> SCOPES = List.of("compile", "runtime", "system");

  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://[^/]+|file:/).*");

  private interface Search {
    List<Library> find(Consumer<String> progress) throws InterruptedException;
  }

  private final Additions additions;
  private final Notices notices;
  private Optional<Libraries> libraries = Optional.empty();

  MavenMagics(Additions additions, Notices notices) {
    this.additions = additions;
    this.notices = notices;
  }

  List<Magic> all() {
    return List.of(
        Magic.of(
                "maven addMavenDependencies addMavenDependency",
                "group:artifact:version …",
                "Adds libraries from Maven repositories, with everything they need to run.",
                Takes.WORDS)
            .onLine(this::maven),
        Magic.of(
                "mavenRepo addMavenRepo",
                "id url",
                "Looks in one more Maven repository from now on.",
                Takes.WORDS)
            .onLine(this::repository),
        Magic.of(
                "loadFromPOM",
                "[file] [scope …]",
                "Adds the dependencies of a POM, from a file or from the XML in the cell.",
                Takes.FILES)
            .onLine(this::pomFile)
            .onCell(this::pomSnippet));
  }

  /** Maven's classes are loaded only when they are used. */
  private Libraries libraries() {
    if (libraries.isEmpty()) {
      Path folder = Path.of(System.getProperty("user.home"), ".m2");
      libraries = Optional.of(new Libraries(folder));
    }
    return libraries.get();
  }

  private Outcome add(Search search) throws InterruptedException {
    Notices.Line line = notices.line();
    line.say(additions.addLibraries(found(search, line)));
    return new Outcome.Nothing();
  }

  private static List<Library> found(Search search, Notices.Line line) throws InterruptedException {
    try {
      return search.find(line::say);
    } catch (MavenException | InterruptedException e) {
      line.amend("Nothing was added.");
      throw e;
    }
  }

  private Outcome maven(MagicCall call) throws InterruptedException {
    List<String> coordinates = call.words();
    if (coordinates.isEmpty()) {
      throw new MagicException("Say which library: " + call.title() + " group:artifact:version.");
    }
    return add(progress -> libraries().find(coordinates, progress));
  }

  private Outcome repository(MagicCall call) {
    List<String> words = call.words();
    if (words.size() != 2) {
      throw new MagicException("Give the repository a name and its address: %mavenRepo id url.");
    }
    if (!ADDRESS.matcher(words.get(1)).matches()) {
      throw new MagicException(
          words.get(1) + " is not an address; one looks like https://repo.example.org/maven2.");
    }
    libraries().addRepository(words.get(0), words.get(1));
    return new Outcome.Nothing();
  }

  private Outcome pomFile(MagicCall call) throws InterruptedException {
    List<String> words = call.words();
    if (words.isEmpty()) {
      throw new MagicException("Say which POM: %loadFromPOM file, or %%loadFromPOM above its XML.");
    }
    Path pom = Paths.existing(words.get(0));
    List<String> scopes = scopes(words.subList(1, words.size()));
    return add(progress -> libraries().ofPom(pom, scopes, progress));
  }

  private Outcome pomSnippet(MagicCall call) throws InterruptedException {
    if (call.body().isBlank()) {
      throw new MagicException("Write the XML of a POM, or a part of it, below %%loadFromPOM.");
    }
    List<String> scopes = scopes(call.words());
    return add(progress -> libraries().ofPomSnippet(call.body(), scopes, progress));
  }

  private static List<String> scopes(List<String> words) {
    return words.isEmpty() ? SCOPES : words;
  }
}
