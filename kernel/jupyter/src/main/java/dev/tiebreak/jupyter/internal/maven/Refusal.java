package dev.tiebreak.jupyter.internal.maven;

import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelProblem;
import org.apache.maven.settings.building.SettingsBuildingException;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.transfer.ArtifactNotFoundException;
import org.eclipse.aether.transfer.ArtifactTransferException;
import org.eclipse.aether.transfer.RepositoryOfflineException;

/** Says in one sentence why Maven refused, which Maven says in many exceptions. */
final class Refusal {

  private Refusal() {}

  static MavenException of(Throwable thrown) {
    return new MavenException(oneLine(sentence(causes(thrown), thrown)), thrown);
  }

  /** Lists an exception and all its causes, the outermost first. */
  private static List<Throwable> causes(Throwable thrown) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable each = thrown; each != null && !causes.contains(each); each = each.getCause()) {
      causes.add(each);
      if (each instanceof ArtifactResolutionException unresolved) {
        unresolved.getResults().forEach(result -> causes.addAll(result.getExceptions()));
      }
    }
    return causes;
  }

  private static String sentence(List<Throwable> causes, Throwable thrown) {
    for (Throwable cause : causes) {
      if (cause instanceof MavenException ours) {
        return ours.getMessage();
      }
      if (cause instanceof SettingsBuildingException settings) {
        return "The Maven settings cannot be read: " + settings.getProblems().get(0).getMessage();
      }
      if (cause instanceof ModelBuildingException model) {
        return "The POM is not valid: " + problem(model);
      }
      if (cause instanceof VersionRangeResolutionException range) {
        return range.getMessage() + ".";
      }
    }
    return unreachable(causes, thrown);
  }

  /** Prefers to name a repository that could not be reached over one that has no such file. */
  private static String unreachable(List<Throwable> causes, Throwable thrown) {
    ArtifactNotFoundException missing = null;
    for (Throwable cause : causes) {
      if (cause instanceof ArtifactNotFoundException notFound) {
        missing = missing == null ? notFound : missing;
      } else if (cause instanceof ArtifactTransferException failed) {
        return name(failed.getArtifact())
            + " could not be fetched"
            + from(failed.getRepository())
            + ": "
            + reason(failed)
            + ".";
      }
    }
    return missing != null
        ? missing(missing, asked(causes))
        : "The libraries could not be found: " + thrown.getMessage();
  }

  private static String missing(ArtifactNotFoundException missing, List<RemoteRepository> asked) {
    String name = name(missing.getArtifact());
    if (missing.getCause() instanceof RepositoryOfflineException) {
      return name + " is not in the local repository, and Maven is set to work offline.";
    }
    List<String> places = asked.stream().map(Refusal::place).toList();
    return places.isEmpty()
        ? "There is no " + name + " in the local repository."
        : "There is no " + name + " in " + String.join(" or ", places) + ".";
  }

  private static List<RemoteRepository> asked(List<Throwable> causes) {
    return causes.stream()
        .filter(DependencyResolutionException.class::isInstance)
        .map(cause -> ((DependencyResolutionException) cause).getResult().getRequest())
        .flatMap(request -> request.getCollectRequest().getRepositories().stream())
        .distinct()
        .toList();
  }

  private static String name(Artifact artifact) {
    String classifier = artifact.getClassifier();
    return artifact.getGroupId()
        + ":"
        + artifact.getArtifactId()
        + (classifier.isEmpty() ? "" : ":" + classifier)
        + ":"
        + artifact.getVersion();
  }

  private static String from(RemoteRepository repository) {
    return repository == null ? "" : " from " + place(repository);
  }

  private static String place(RemoteRepository repository) {
    return repository.getId() + " (" + repository.getUrl() + ")";
  }

  private static String reason(Throwable failed) {
    Throwable root = failed;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message =
        root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    return root instanceof UnknownHostException
        ? "the host "
            + message.replaceFirst(":.*", "")
            + " cannot be found; this machine may be offline"
        : message.replaceFirst("\\.$", "");
  }

  private static String problem(ModelBuildingException model) {
    return model.getProblems().stream()
        .min((a, b) -> a.getSeverity().compareTo(b.getSeverity()))
        .map(ModelProblem::getMessage)
        .orElseGet(model::getMessage);
  }

  private static String oneLine(String sentence) {
    return String.join(" ", Arrays.asList(sentence.strip().split("\\s+")));
  }
}
