package dev.tiebreak.jupyter.internal.maven;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.runtime.standalonestatic.StandaloneStaticRuntime;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsBuildingRequest;
import org.apache.maven.settings.building.SettingsBuilder;
import org.apache.maven.settings.building.SettingsBuildingException;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

/** One search for libraries, from reading the user's settings to the files. */
final class Search {

  /** What to search for. */
  interface Aim {
    List<Library> reach(Search search) throws RepositoryException;
  }

  private final Context context;
  private final DefaultRepositorySystemSession session;

  private Search(Context context, Downloads downloads) throws SettingsBuildingException {
    this.context = context;
    this.session = new DefaultRepositorySystemSession(context.repositorySystemSession());
    session.setTransferListener(downloads);
    session.setOffline(settings().isOffline());
  }

  /**
   * Searches on a thread of its own: a thread that waits for a socket does not notice an interrupt,
   * so on an interrupt the caller leaves it behind and its downloads end at their next byte.
   */
  static List<Library> run(Path mavenFolder, Consumer<String> progress, Aim aim)
      throws InterruptedException {
    Downloads downloads = new Downloads(progress);
    FutureTask<List<Library>> task = new FutureTask<>(() -> search(mavenFolder, downloads, aim));
    Thread thread = new Thread(task, "tiebreak-maven");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw Refusal.of(e.getCause());
    } finally {
      downloads.end();
    }
  }

  private static List<Library> search(Path mavenFolder, Downloads downloads, Aim aim)
      throws RepositoryException, SettingsBuildingException {
    ContextOverrides overrides =
        ContextOverrides.create()
            .withUserSettings(true)
            .withMavenUserHomeOverride(mavenFolder)
            .build();
    try (Context context = new StandaloneStaticRuntime().create(overrides)) {
      return aim.reach(new Search(context, downloads));
    }
  }

  /** MIMA takes everything from the settings except whether to work offline. */
  private Settings settings() throws SettingsBuildingException {
    DefaultSettingsBuildingRequest request = new DefaultSettingsBuildingRequest();
    request.setUserSettingsFile(context.mavenUserHome().settingsXml().toFile());
    request.setSystemProperties(System.getProperties());
    return context
        .lookup()
        .lookup(SettingsBuilder.class)
        .orElseThrow()
        .build(request)
        .getEffectiveSettings();
  }

  Context context() {
    return context;
  }

  DefaultRepositorySystemSession session() {
    return session;
  }

  /** Returns where to look: first in these, through the mirrors and proxies of the settings. */
  List<RemoteRepository> repositories(List<RemoteRepository> first) {
    return Stream.concat(
            context.repositorySystem().newResolutionRepositories(session, first).stream(),
            context.remoteRepositories().stream())
        .distinct()
        .toList();
  }

  List<Library> resolve(CollectRequest wanted) throws RepositoryException {
    DependencyRequest request =
        new DependencyRequest(wanted, DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME));
    return context
        .repositorySystem()
        .resolveDependencies(session, request)
        .getArtifactResults()
        .stream()
        .map(ArtifactResult::getArtifact)
        .filter(artifact -> !artifact.getExtension().equals("pom"))
        .map(Search::library)
        .toList();
  }

  private static Library library(Artifact artifact) {
    return new Library(
        artifact.getGroupId(),
        artifact.getArtifactId(),
        artifact.getClassifier(),
        artifact.getVersion(),
        artifact.getFile().toPath());
  }
}
