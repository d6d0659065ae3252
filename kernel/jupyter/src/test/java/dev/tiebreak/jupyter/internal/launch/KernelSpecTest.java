package dev.tiebreak.jupyter.internal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelSpecTest {

  private static final JavaOptions MORE_MEMORY = new JavaOptions(List.of("-Xmx8g"));

  @TempDir private Path folder;
  private Path lib;
  private Path kernels;
  private KernelSpec spec;

  @BeforeEach
  void packProgram() throws IOException {
    lib = Files.createDirectory(folder.resolve("built"));
    ProgramJar.write(lib, "");
    kernels = folder.resolve("share/jupyter/kernels");
    spec = new KernelSpec(lib, "kernel", ProgramJar.REHEARSAL);
  }

  @Test
  void install_startsOneJavaWithTheOptionsOfTheUser() throws IOException {
    Path target = spec.install(kernels, MORE_MEMORY);
    JsonObject kernel =
        JsonParser.parseString(Files.readString(target.resolve("kernel.json"))).getAsJsonObject();
    List<String> argv =
        kernel.getAsJsonArray("argv").asList().stream().map(JsonElement::getAsString).toList();
    assertThat(argv)
        .startsWith(Path.of(System.getProperty("java.home"), "bin", "java").toString())
        .contains("-Xmx8g")
        .endsWith("kernel", "{connection_file}");
    assertThat(kernel.get("language").getAsString()).isEqualTo("java");
  }

  @Test
  void options_areThoseTheKernelWasRegisteredWith() {
    spec.install(kernels, MORE_MEMORY);
    assertThat(spec.options(kernels)).isEqualTo(MORE_MEMORY);
    assertThat(spec.isCurrent(kernels)).isTrue();
  }

  @Test
  void options_areNoneWhereNoKernelIsRegisteredOrItsFileIsBroken() throws IOException {
    assertThat(spec.options(kernels).added()).isEmpty();
    Path target = spec.install(kernels, MORE_MEMORY);
    Files.writeString(target.resolve("kernel.json"), "{\"argv\": [");
    assertThat(spec.options(kernels).added()).isEmpty();
    assertThat(spec.isCurrent(kernels)).isFalse();
  }

  @Test
  void isCurrent_isFalseForAnotherBuild() throws IOException {
    assertThat(spec.isCurrent(kernels)).isFalse();
    spec.install(kernels, MORE_MEMORY);
    ProgramJar.write(lib, "int changed = 1;");
    assertThat(spec.isCurrent(kernels)).isFalse();
  }

  @Test
  void install_replacesAnEarlierKernelAsAWhole() throws IOException {
    Path target = spec.install(kernels, MORE_MEMORY);
    Files.writeString(target.resolve("left-over"), "");
    spec.install(kernels, new JavaOptions(List.of()));
    assertThat(target.resolve("left-over")).doesNotExist();
    assertThat(spec.options(kernels).added()).isEmpty();
    try (Stream<Path> all = Files.list(kernels)) {
      assertThat(all).containsExactly(target);
    }
  }

  @Test
  void install_saysWhereItCannotWrite() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> spec.install(file, MORE_MEMORY))
        .isInstanceOf(LaunchException.class)
        .hasMessageStartingWith("The kernel cannot be registered in " + file);
  }
}
