package dev.tiebreak.jupyter.internal.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.util.artifact.JavaScopes;

/**
 * Finds libraries with everything they need to run: in the user's own repository, then in the
 * repositories added here, then in those of the user's Maven settings, the last of which is Maven
 * Central.
 */
public final class Libraries {

  private final Path mavenFolder;
  private final List<RemoteRepository> added = new ArrayList<>();

  /**
   * Looks where Maven would.
   *
   * @param mavenFolder the folder with {@code settings.xml} and, unless the settings name another,
   *     {@code repository}; {@code .m2} in the user's home
   */
  public Libraries(Path mavenFolder) {
    this.mavenFolder = mavenFolder;
  }

  /**
   * Looks in one more remote repository from now on, before all others.
   *
   * @param id its name; one added earlier under the same name is forgotten
   * @param url where it is
   */
  public void addRepository(String id, String url) {
    added.removeIf(repository -> repository.getId().equals(id));
    added.add(0, new RemoteRepository.Builder(id, "default", url).build());
  }

  /**
   * Finds libraries.
   *
   * @param coordinates each as {@code group:artifact[:packaging[:classifier]]:version}
   * @param progress is told in a few words, on any thread, what is being done
   * @throws MavenException if one cannot be found or fetched
   * @throws InterruptedException if this thread is interrupted meanwhile
   */
  public List<Library> find(List<String> coordinates, Consumer<String> progress)
      throws InterruptedException {
    List<Dependency> wanted = coordinates.stream().map(Libraries::dependency).toList();
    List<RemoteRepository> repositories = List.copyOf(added);
    return Search.run(
        mavenFolder,
        progress,
        search ->
            search.resolve(
                new CollectRequest()
                    .setDependencies(wanted)
                    .setRepositories(search.repositories(repositories))));
  }

  private static Dependency dependency(String coordinates) {
    try {
      return new Dependency(new DefaultArtifact(coordinates), JavaScopes.RUNTIME);
    } catch (IllegalArgumentException e) {
      throw new MavenException(
          coordinates
              + " names no library: write group:artifact:version,"
              + " or group:artifact:packaging:classifier:version.",
          e);
    }
  }

  /**
   * Finds the dependencies of a POM.
   *
   * @param progress is told in a few words, on any thread, what is being done
   * @throws MavenException if the POM is wrong or a library cannot be found or fetched
   * @throws InterruptedException if this thread is interrupted meanwhile
   */
  public List<Library> ofPom(Path pom, Collection<String> scopes, Consumer<String> progress)
      throws InterruptedException {
    List<RemoteRepository> repositories = List.copyOf(added);
    return Search.run(
        mavenFolder,
        progress,
        search -> search.resolve(PomReader.read(pom, scopes, search, repositories)));
  }

  /**
   * Finds the dependencies of a part of a POM, as a project's page shows it.
   *
   * @param snippet a {@code <project>}, or any of its parts, or single dependencies and
   *     repositories
   * @param progress is told in a few words, on any thread, what is being done
   * @throws MavenException if the snippet is wrong or a library cannot be found or fetched
   * @throws InterruptedException if this thread is interrupted meanwhile
   */
  public List<Library> ofPomSnippet(
      String snippet, Collection<String> scopes, Consumer<String> progress)
      throws InterruptedException {
    try (PomSnippet pom = PomSnippet.write(snippet)) {
      return ofPom(pom.file(), scopes, progress);
    }
  }
}
