package dev.tiebreak.jupyter.internal.maven;

import eu.maveniverse.maven.mima.extensions.mmr.MavenModelReader;
import eu.maveniverse.maven.mima.extensions.mmr.ModelRequest;
import eu.maveniverse.maven.mima.extensions.mmr.ModelResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactDescriptorResult;
import org.eclipse.aether.util.artifact.JavaScopes;

/** Reads what a POM asks for, with its parents, properties and managed versions. */
final class PomReader {

  private PomReader() {}

  static CollectRequest read(
      Path pom, Collection<String> scopes, Search search, List<RemoteRepository> added)
      throws RepositoryException {
    ModelResponse model =
        new MavenModelReader(search.context())
            .readModel(
                ModelRequest.builder()
                    .setPomFile(pom)
                    .setRepositories(search.repositories(added))
                    .build());
    ArtifactDescriptorResult asked = model.toArtifactDescriptorResult(model.getEffectiveModel());
    List<RemoteRepository> first = new ArrayList<>(added);
    first.addAll(asked.getRepositories());
    return new CollectRequest()
        .setDependencies(
            asked.getDependencies().stream()
                .filter(dependency -> scopes.contains(dependency.getScope()))
                .map(PomReader::wanted)
                .toList())
        .setManagedDependencies(asked.getManagedDependencies())
        .setRepositories(search.repositories(first));
  }

  /** A dependency that was asked for by scope, whichever that is, is needed to run. */
  private static Dependency wanted(Dependency dependency) {
    return dependency.setScope(JavaScopes.RUNTIME).setOptional(false);
  }
}
