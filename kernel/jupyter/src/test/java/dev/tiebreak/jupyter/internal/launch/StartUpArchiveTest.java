package dev.tiebreak.jupyter.internal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives of a real Java, of a program of one class. */
class StartUpArchiveTest {

  private static final JavaOptions NONE_ADDED = new JavaOptions(List.of());

  @TempDir private Path folder;
  private Path lib;
  private StartUpArchive archive;

  @BeforeEach
  void packProgram() throws IOException {
    lib = Files.createDirectory(folder.resolve("lib"));
    ProgramJar.write(lib, "");
    archive = new StartUpArchive(folder, lib, ProgramJar.REHEARSAL);
  }

  @Test
  void isCurrent_isFalseBeforeTheRehearsalAndTrueAfterIt() throws InterruptedException {
    assertThat(archive.isCurrent()).isFalse();
    assertThat(archive.train(NONE_ADDED)).isTrue();
    assertThat(archive.isCurrent()).isTrue();
    assertThat(file()).isNotEmptyFile();
  }

  @Test
  void isCurrent_isFalseOnceAJarHasChanged() throws IOException, InterruptedException {
    assertThat(archive.train(NONE_ADDED)).isTrue();
    Files.setLastModifiedTime(lib.resolve("tiebreak-kernel.jar"), FileTime.fromMillis(0));
    assertThat(archive.isCurrent()).isFalse();
  }

  @Test
  void isCurrent_isFalseOnceAJarHasCome() throws IOException, InterruptedException {
    assertThat(archive.train(NONE_ADDED)).isTrue();
    Files.copy(lib.resolve("tiebreak-kernel.jar"), lib.resolve("other.jar"));
    assertThat(archive.isCurrent()).isFalse();
  }

  @Test
  void isCurrent_isFalseForAnArchiveOfAnotherJava() throws IOException, InterruptedException {
    assertThat(archive.train(NONE_ADDED)).isTrue();
    Path stamp = folder.resolve("kernel.stamp");
    String version = System.getProperty("java.vm.version");
    Files.writeString(stamp, Files.readString(stamp).replace(version, "17.0.0+0"));
    assertThat(archive.isCurrent()).isFalse();
  }

  @Test
  void train_keepsTheOldArchiveWhereTheRehearsalFails() throws IOException, InterruptedException {
    assertThat(archive.train(NONE_ADDED)).isTrue();
    byte[] old = Files.readAllBytes(file());
    ProgramJar.write(lib, "System.exit(3);");
    assertThat(archive.train(NONE_ADDED)).isFalse();
    assertThat(file()).hasBinaryContent(old);
    assertThat(archive.isCurrent()).isFalse();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(each -> each.toString().endsWith(".tmp"));
    }
  }

  @Test
  void train_saysWhereItCannotWrite() {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(
            () -> new StartUpArchive(missing, lib, ProgramJar.REHEARSAL).train(NONE_ADDED))
        .isInstanceOf(LaunchException.class)
        .hasMessage("The start-up archive cannot be written in " + missing + ".");
  }

  /** What Jupyter starts must start, archive or not. */
  @Test
  void options_letJavaStartWithoutWithBrokenAndWithTheArchive()
      throws IOException, InterruptedException {
    assertThat(startProgram()).isZero();
    Files.writeString(file(), "no archive");
    assertThat(startProgram()).isZero();
    assertThat(archive.train(NONE_ADDED)).isTrue();
    assertThat(startProgram()).isZero();
  }

  private int startProgram() throws IOException, InterruptedException {
    List<String> program = List.of("-jar", KernelSpec.jar(lib));
    List<String> command =
        Stream.of(List.of(KernelSpec.java()), NONE_ADDED.all(), archive.options(), program)
            .flatMap(List::stream)
            .toList();
    return new ProcessBuilder(command).start().waitFor();
  }

  /** The file that the options name. */
  private Path file() {
    String option = archive.options().get(0);
    return Path.of(option.substring(option.indexOf('=') + 1));
  }
}
