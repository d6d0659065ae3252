package dev.tiebreak.jupyter.internal.maven;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** A part of a POM completed, in a file that exists as long as this object. */
record PomSnippet(Path file) implements AutoCloseable {

  private static final String DECLARATION = "(?s)^\\s*<\\?xml.*?\\?>";

  static PomSnippet write(String snippet) {
    String pom = whole(parse(snippet)).toString();
    try {
      return new PomSnippet(Files.writeString(Files.createTempFile("tiebreak", ".pom"), pom));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Xpp3Dom parse(String snippet) {
    String parts = snippet.replaceFirst(DECLARATION, "");
    try {
      return Xpp3DomBuilder.build(new StringReader("<parts>" + parts + "</parts>"));
    } catch (XmlPullParserException | IOException e) {
      throw new MavenException("This is not a part of a POM: " + e.getMessage() + ".", e);
    }
  }

  private static Xpp3Dom whole(Xpp3Dom parts) {
    if (parts.getChildCount() == 1 && parts.getChild(0).getName().equals("project")) {
      return parts.getChild(0);
    }
    Xpp3Dom project = new Xpp3Dom("project");
    for (Xpp3Dom part : parts.getChildren()) {
      switch (part.getName()) {
        case "dependency" -> section(project, "dependencies").addChild(part);
        case "repository" -> section(project, "repositories").addChild(part);
        case "dependencies", "repositories" -> {
          Xpp3Dom section = section(project, part.getName());
          for (Xpp3Dom each : part.getChildren()) {
            section.addChild(each);
          }
        }
        default -> project.addChild(part);
      }
    }
    require(project, "modelVersion", "4.0.0");
    require(project, "groupId", "notebook");
    require(project, "artifactId", "cell");
    require(project, "version", "1");
    return project;
  }

  private static Xpp3Dom section(Xpp3Dom project, String name) {
    if (project.getChild(name) == null) {
      project.addChild(new Xpp3Dom(name));
    }
    return project.getChild(name);
  }

  private static void require(Xpp3Dom project, String name, String value) {
    if (project.getChild(name) == null) {
      section(project, name).setValue(value);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
