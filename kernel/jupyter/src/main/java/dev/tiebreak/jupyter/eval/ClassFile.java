package dev.tiebreak.jupyter.eval;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A class of the class path, as the compiler reads it. */
final class ClassFile extends SimpleJavaFileObject {

  /** Where its bytes are. */
  interface Source {
    InputStream open() throws IOException;
  }

  private final String binaryName;
  private final Source source;

  /**
   * Makes a file.
   *
   * @param place where it is; two files are the same if their places are
   * @param binaryName the name of the class, such as {@code java.util.Map$Entry}
   * @param source its bytes
   */
  ClassFile(URI place, String binaryName, Source source) {
    super(place, Kind.CLASS);
    this.binaryName = binaryName;
    this.source = source;
  }

  String binaryName() {
    return binaryName;
  }

  @Override
  public InputStream openInputStream() throws IOException {
    return source.open();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClassFile file && file.uri.equals(uri);
  }

  @Override
  public int hashCode() {
    return uri.hashCode();
  }
}
