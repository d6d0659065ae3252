package dev.tiebreak.jupyter.eval;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;

/**
 * Loads what the cells declare. Its parent is the loader of the kernel itself, so that cells and
 * renderers see the same classes; it carries the session's host, so that code called by a cell
 * finds the session it belongs to without any static state.
 */
final class SessionLoader extends ClassLoader {

  private final Map<String, byte[]> declared = new ConcurrentHashMap<>();
  private final StopCheck stopCheck = new StopCheck();
  private final Object host;

  SessionLoader(Object host) {
    super(SessionLoader.class.getClassLoader());
    this.host = host;
    declared.put(CellClass.CHECK, CellClass.check());
  }

  Object host() {
    return host;
  }

  StopCheck stopCheck() {
    return stopCheck;
  }

  void declare(ClassBytecodes... classes) {
    for (ClassBytecodes each : classes) {
      declared.put(each.name(), CellClass.obedient(each.bytecodes()));
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = declared.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
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
