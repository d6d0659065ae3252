package dev.tiebreak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class ImportsTest {

  private static final Pattern PACKAGE = Pattern.compile("import ([\\w.]+)\\.\\*;");

  private static List<String> packages() {
    return Imports.forNotebook().stream()
        .flatMap(line -> PACKAGE.matcher(line).results())
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  private static List<Class<?>> publicTypes(JavaFileManager files, String name)
      throws IOException, ClassNotFoundException {
    ClassLoader loader = ImportsTest.class.getClassLoader();
    List<Class<?>> types = new ArrayList<>();
    for (var location :
        List.of(StandardLocation.PLATFORM_CLASS_PATH, StandardLocation.CLASS_PATH)) {
      for (JavaFileObject file :
          files.list(location, name, EnumSet.of(JavaFileObject.Kind.CLASS), false)) {
        Class<?> type = Class.forName(files.inferBinaryName(location, file), false, loader);
        if (Modifier.isPublic(type.getModifiers()) && !type.isMemberClass()) {
          types.add(type);
        }
      }
    }
    return types;
  }

  /** A name that two of the imports bring cannot be used in a notebook at all. */
  @Test
  void forNotebook_bringsEachNameOnce() throws IOException, ClassNotFoundException {
    Map<String, List<String>> packagesByName = new TreeMap<>();
    try (JavaFileManager files =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
      for (String name : packages()) {
        List<Class<?>> types = publicTypes(files, name);
        assertThat(types).as(name).isNotEmpty();
        types.forEach(
            type ->
                packagesByName
                    .computeIfAbsent(type.getSimpleName(), any -> new ArrayList<>())
                    .add(name));
      }
    }
    packagesByName.values().removeIf(packages -> packages.size() == 1);
    assertThat(packagesByName).isEmpty();
  }
}
