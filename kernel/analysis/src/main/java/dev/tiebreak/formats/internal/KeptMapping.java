package dev.tiebreak.formats.internal;

import dev.tiebreak.read.Mapping;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Mappings that are kept beside this program, in the form that users write. */
public final class KeptMapping {

  private KeptMapping() {}

  /** Returns the mapping in {@code dev/tiebreak/formats/NAME.yaml}. */
  public static Mapping named(String name) {
    String file = "/dev/tiebreak/formats/" + name + ".yaml";
    try (InputStream yaml = KeptMapping.class.getResourceAsStream(file)) {
      if (yaml == null) {
        throw new FileNotFoundException(file);
      }
      return Mapping.parse(new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
