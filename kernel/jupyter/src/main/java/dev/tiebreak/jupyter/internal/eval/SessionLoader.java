package dev.tiebreak.jupyter.internal.eval;

import dev.tiebreak.jupyter.internal.eval.stop.Adaptation;
import dev.tiebreak.jupyter.internal.eval.stop.CellClass;
import dev.tiebreak.jupyter.internal.eval.stop.StopCheck;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;

/**
 * Loads what the cells declare, and the jars and folders added to the session. Its parent is the
 * loader of the kernel itself, so that cells and renderers see the same classes; it carries the
 * session's host, so that code called by a cell finds its session without any static state.
 */
final class SessionLoader extends URLClassLoader implements StopCheck.Carrier {

  private final Map<String, byte[]> declared = new ConcurrentHashMap<>();
  private final StopCheck stopCheck = new StopCheck();
  private final Adaptation adaptation = new Adaptation();
  private final Object host;

  SessionLoader(Object host) {
    super(new URL[0], SessionLoader.class.getClassLoader());
    this.host = host;
    declared.put(CellClass.CHECK, CellClass.check());
  }

  Object host() {
    return host;
  }

  @Override
  public StopCheck stopCheck() {
    return stopCheck;
  }

  Adaptation adaptation() {
    return adaptation;
  }

  void declare(ClassBytecodes... classes) {
    for (ClassBytecodes each : classes) {
      declared.put(each.name(), adaptation.adapted(each.bytecodes()));
    }
  }

  void addToClassPath(Path entry) {
    try {
      addURL(entry.toUri().toURL());
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry + " cannot be on a class path.", e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = declared.get(name);
    if (bytes == null) {
      return super.findClass(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    byte[] bytes =
        name.endsWith(".class")
            ? declared.get(name.substring(0, name.length() - ".class".length()).replace('/', '.'))
            : null;
    return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
  }
}
