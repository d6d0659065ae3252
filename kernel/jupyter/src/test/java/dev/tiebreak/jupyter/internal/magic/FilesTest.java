package dev.tiebreak.jupyter.internal.magic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.jupyter.internal.maven.Library;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that magics name, and the jars that a session has. */
class FilesTest {

  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  @Test
  void matching_findsWhatAGlobNames() throws IOException {
    Path a = file("a.jar", "");
    Path b = file("b.jar", "");
    Path deep = file("x/y/c.jar", "");
    file("b.txt", "");
    assertThat(Paths.matching(a.toString())).containsExactly(a);
    assertThat(Paths.matching(folder + "/*.jar")).containsExactly(a, b);
    assertThat(Paths.matching(folder + "/?.txt")).containsExactly(folder.resolve("b.txt"));
    assertThat(Paths.matching(folder + "/[b-z].jar")).containsExactly(b);
    assertThat(Paths.matching(folder + "/{a,c}.jar")).containsExactly(a);
    assertThat(Paths.matching(folder + "/**.jar")).containsExactly(a, b, deep);
    assertThat(Paths.matching(folder + "/x/*/*.jar")).containsExactly(deep);
    assertThat(Paths.matching(folder + "/*/y/[a-z].{jar,txt}")).containsExactly(deep);
    assertThat(Paths.matching("pom.x*")).hasSize(1);
  }

  @Test
  void matching_refusesWhatIsNotThere() {
    assertThatThrownBy(() -> Paths.matching(folder + "/*.jar"))
        .hasMessage("No file matches " + folder + "/*.jar.");
    assertThatThrownBy(() -> Paths.matching(folder + "/none/*.jar"))
        .hasMessage("No file matches " + folder + "/none/*.jar.");
    assertThatThrownBy(() -> Paths.matching("nowhere")).hasMessage("There is no file nowhere.");
    assertThatThrownBy(() -> Paths.existing("a\u0000b")).hasMessage("a\u0000b is not a path.");
  }

  @Test
  void existing_findsTheUsersHome() {
    Path home = Path.of(System.getProperty("user.home"));
    assertThat(Paths.existing("~/.")).isEqualTo(home.resolve("."));
    assertThatThrownBy(() -> Paths.existing("~")).hasMessage("There is no file ~.");
  }

  @Test
  void source_isTheCodeOfAFile() throws IOException {
    Path java = file("A.java", "// first\npackage a.b ;\nclass A {}\n// package c;");
    assertThat(CodeFile.read(java)).containsExactly("// first\n\nclass A {}\n// package c;");
    Path commented = file("B.java", "/*\npackage a;\n*/\npackage b;\nclass B {}");
    assertThat(CodeFile.read(commented)).containsExactly("/*\npackage a;\n*/\n\nclass B {}");
    assertThat(CodeFile.read(file("a.jsh", "int x;"))).containsExactly("int x;");
    assertThat(CodeFile.read(file("a.jshell", "int y;"))).containsExactly("int y;");
    Path notebook =
        file(
            "n.ipynb",
            "{\"cells\":[{\"cell_type\":\"code\",\"source\":\"a\"},{\"cell_type\":\"raw\","
                + "\"source\":\"b\"},{\"cell_type\":\"code\",\"source\":\"c\"}],\"nbformat\":4}");
    assertThat(CodeFile.read(notebook)).containsExactly("a", "c");
  }

  @Test
  void source_refusesWhatIsNone() throws IOException {
    Path text = file("a.txt", "");
    assertThatThrownBy(() -> CodeFile.read(text))
        .hasMessage(text + " cannot be loaded; allowed: files that end in .java, .jsh or .ipynb.");
    Path broken = file("n.ipynb", "{\"cells\":[{\"source\":[null]}],\"nbformat\":4}");
    assertThatThrownBy(() -> CodeFile.read(broken))
        .isInstanceOf(MagicException.class)
        .hasMessage(
            broken
                + " is not a notebook: the source of its cell 1 is [null], neither a string nor a"
                + " list of strings.");
    Path latin = folder.resolve("a.java");
    Files.write(latin, "é".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> CodeFile.read(latin))
        .isInstanceOf(MagicException.class)
        .hasMessageStartingWith(latin + " cannot be read: ");
  }

  private Path jar(String name, String... poms) throws IOException {
    Path jar = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("META-INF/maven/a/pom.properties"));
      for (String pom : poms) {
        String[] parts = pom.split(":", -1);
        out.putNextEntry(
            new ZipEntry("META-INF/maven/" + parts[0] + "/" + parts[1] + "/pom.properties"));
        out.write(
            "groupId=%s\nartifactId=%s\nversion=%s\n"
                .formatted((Object[]) parts)
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  private static Library library(String group, String artifact, String classifier) {
    return new Library(group, artifact, classifier, "9", Path.of("none.jar"));
  }

  @Test
  void holdings_areThoseOfTheProgramAndThoseAdded() throws IOException {
    String before = System.getProperty("java.class.path");
    Path named = jar("named-7.jar", "g:a:1.0", "g:shaded:2.0");
    Path again = jar("again.jar", "g:a:3.0");
    Path bare = jar("two-words-1.2-rc1.jar");
    Holdings holdings = new Holdings();
    System.setProperty(
        "java.class.path",
        String.join(
            File.pathSeparator,
            named.toString(),
            again.toString(),
            bare.toString(),
            folder.toString(),
            file("lib.zip", "no jar").toString()));
    try {
      assertThat(holdings.version(library("g", "a", ""))).contains("1.0");
      // Its class path is read once.
      Files.delete(named);
      assertThat(holdings.version(library("g", "shaded", ""))).contains("2.0");
    } finally {
      System.setProperty("java.class.path", before);
    }
    assertThat(holdings.version(library("h", "a", ""))).isEmpty();
    assertThat(holdings.version(library("g", "named", ""))).isEmpty();
    assertThat(holdings.version(library("any", "two-words", ""))).contains("1.2-rc1");
    assertThat(holdings.version(library("any", "two-words", "tests"))).isEmpty();
    holdings.add(new Library("new", "one", "tests", "5", Path.of("none.jar")));
    assertThat(holdings.version(library("new", "one", "tests"))).contains("5");
    assertThat(holdings.version(library("new", "one", ""))).isEmpty();
  }
}
