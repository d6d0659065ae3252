package dev.tiebreak.jupyter.internal.eval.classpath;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A compiled class, as the compiler reads it. */
final class ClassFile extends SimpleJavaFileObject {

  /** Where its bytes are. */
  interface Source {
    InputStream open() throws IOException;
  }

  /**
   * What the superclass takes for the address of every file; making each its own takes longer than
   * listing them.
   */
  private static final URI ANYWHERE = URI.create("class:/");

  private final String address;
  private final String binaryName;
  private final Source source;

  /**
   * Makes a file.
   *
   * @param address where it is, as a URI; two files are the same if they are at the same place
   * @param binaryName the name of the class, such as {@code java.util.Map$Entry}
   * @param source its bytes
   */
  ClassFile(String address, String binaryName, Source source) {
    super(ANYWHERE, Kind.CLASS);
    this.address = address;
    this.binaryName = binaryName;
    this.source = source;
  }

  String binaryName() {
    return binaryName;
  }

  @Override
  public URI toUri() {
    return URI.create(address);
  }

  @Override
  public String getName() {
    return address;
  }

  @Override
  public InputStream openInputStream() throws IOException {
    return source.open();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClassFile file && file.address.equals(address);
  }

  @Override
  public int hashCode() {
    return address.hashCode();
  }
}
