package dev.tiebreak.jupyter.internal.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A JupyterLab server on loopback that ignores the user's own settings. */
final class JupyterLab implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

  private final Process server;
  private final String address;
  private final String token;

  private JupyterLab(Process server, String address, String token) {
    this.server = server;
    this.address = address;
    this.token = token;
  }

  /** Starts the server and returns when it answers. */
  static JupyterLab start(Path command, Path home, Path root, String theme, Map<String, String> env)
      throws IOException {
    String token = UUID.randomUUID().toString();
    ProcessBuilder builder =
        new ProcessBuilder(
                command.toString(),
                "--no-browser",
                "--allow-root",
                "--ip=127.0.0.1",
                "--port=" + freePort(),
                "--ServerApp.root_dir=" + root,
                "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate")
            .directory(root.toFile())
            .redirectErrorStream(true);
    builder.environment().putAll(env);
    builder.environment().putAll(settings(home, theme));
    builder.environment().put("JUPYTER_TOKEN", token);
    Process server = builder.start();
    return new JupyterLab(server, firstAddress(server), token);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Map<String, String> settings(Path home, String theme) throws IOException {
    Path config = home.resolve("config");
    write(
        config.resolve("labconfig/page_config.json"),
        "{\"disabledExtensions\": {\"@jupyterlab/apputils-extension:announcements\": true}}");
    write(
        config.resolve(
            "lab/user-settings/@jupyterlab/apputils-extension/themes.jupyterlab-settings"),
        "{\"theme\": \"" + theme + "\"}");
    return Map.of(
        "HOME", home.toString(),
        "JUPYTER_CONFIG_DIR", config.toString(),
        "JUPYTER_DATA_DIR", home.resolve("data").toString(),
        "JUPYTER_RUNTIME_DIR", home.resolve("runtime").toString(),
        "IPYTHONDIR", home.resolve("ipython").toString());
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /**
   * The server prints its address when it starts listening; the rest of its log is read and
   * dropped.
   */
  private static String firstAddress(Process server) throws IOException {
    BufferedReader log = server.inputReader();
    StringBuilder read = new StringBuilder();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      read.append(line).append('\n');
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        Thread drain = new Thread(() -> log.lines().forEach(unread -> {}), "jupyter-log");
        drain.setDaemon(true);
        drain.start();
        return address.group();
      }
    }
    throw new IOException("JupyterLab did not start:\n" + read);
  }

  String addressOf(String notebook) {
    return addressOf("lab/tree", notebook);
  }

  /**
   * Returns the address of a notebook on one of the server's pages.
   *
   * @param page "lab/tree" for JupyterLab, "notebooks" for Notebook 7
   */
  String addressOf(String page, String notebook) {
    return address + page + "/" + notebook + "?token=" + token;
  }

  /** Ends the server, which ends its kernels; whatever remains is killed. */
  @Override
  public void close() {
    List<ProcessHandle> all =
        Stream.concat(server.descendants(), Stream.of(server.toHandle())).toList();
    server.destroy();
    server.onExit().completeOnTimeout(server, 20, TimeUnit.SECONDS).join();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> process.onExit().join());
  }
}
