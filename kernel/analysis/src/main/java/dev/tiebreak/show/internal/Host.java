package dev.tiebreak.show.internal;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** A kernel whose cells call the analysis; {@link ServiceLoader} finds it. */
public interface Host {

  /**
   * Returns what the notebook whose code is calling offers; empty where this host does not run that
   * code, or its notebook offers nothing of this type.
   */
  <T> Optional<T> ofCaller(Class<T> offered);

  /** Returns what the notebook whose code is calling offers; empty outside a notebook. */
  static <T> Optional<T> find(Class<T> offered) {
    return Known.HOSTS.stream().flatMap(host -> host.ofCaller(offered).stream()).findFirst();
  }

  /** Those looked for once, since the search reads every jar; they hold nothing that changes. */
  final class Known {

    private static final List<Host> HOSTS =
        ServiceLoader.load(Host.class, Host.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    private Known() {}
  }
}
