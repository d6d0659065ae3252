package dev.tiebreak.read.internal.open;

import dev.tiebreak.files.internal.WholeFile;
import dev.tiebreak.read.BadDataException;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an address led to on a day, kept as a file: an analysis can then be repeated when the page
 * has changed or the network is away. On the same day the file is read again.
 *
 * @param day in UTC
 */
public record Download(URI address, Path file, LocalDate day) {

  private static final Duration MOST_TO_ANSWER = Duration.ofSeconds(30);
  private static final Duration MOST_IN_ALL = Duration.ofMinutes(5);
  private static final Pattern EXTENSION =
      Pattern.compile("(?:\\.(?:csv|tar))?\\.[A-Za-z]\\w{0,5}$");
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\w.-]+");
  private static final int MOST_OF_A_NAME = 80;
  private static final int BYTES_OF_A_HASH = 4;

  /**
   * Returns the copy of a day, which is downloaded if it is not there yet.
   *
   * @param folder where copies are kept
   * @throws BadDataException if the address cannot be read; it names the newest copy, if there is
   *     one
   */
  public static Download of(URI address, Path folder, Clock clock) {
    LocalDate day = LocalDate.now(clock);
    Download copy = new Download(address, folder.resolve(name(address, day.toString())), day);
    if (!Files.exists(copy.file)) {
      WholeFile.write(copy.file, copy.bytes(folder));
    }
    return copy;
  }

  private byte[] bytes(Path folder) {
    try {
      return Pump.bytes(address.toString(), this::answer, MOST_IN_ALL);
    } catch (IOException e) {
      String why =
          Optional.ofNullable(e.getMessage()).orElseGet(() -> e.getClass().getSimpleName());
      throw Opened.refused(
          address.toString(),
          "it cannot be read (" + why + ")",
          "an address that answers"
              + newest(folder).map(old -> ", or the copy that was kept: " + old).orElse(""));
    }
  }

  private InputStream answer() throws IOException {
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(MOST_TO_ANSWER)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    HttpRequest request = HttpRequest.newBuilder(address).timeout(MOST_TO_ANSWER).build();
    try {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      if (response.statusCode() != HttpURLConnection.HTTP_OK) {
        response.body().close();
        throw new IOException("the server answers " + response.statusCode());
      }
      return response.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("it was stopped", e);
    }
  }

  /** Returns the newest copy of the address. */
  private Optional<Path> newest(Path folder) {
    Pattern dated =
        Pattern.compile(
            Pattern.quote(name(address, "\0")).replace("\0", "\\E\\d{4}-\\d\\d-\\d\\d\\Q"));
    try (Stream<Path> files = Files.list(folder.toAbsolutePath())) {
      return files
          .map(Path::getFileName)
          .filter(name -> dated.matcher(name.toString()).matches())
          .max(Comparator.naturalOrder())
          .map(folder::resolve);
    } catch (IOException e) {
      // Without a list of the folder, no copy can be named.
      return Optional.empty();
    }
  }

  /** The address in a form that file systems allow, a day, and what tells addresses apart. */
  private static String name(URI address, String day) {
    String path = Optional.ofNullable(address.getPath()).orElse("");
    Matcher matcher = EXTENSION.matcher(path);
    String extension = matcher.find() ? matcher.group() : "";
    String stem =
        NOT_IN_NAMES
            .matcher(address.getHost() + path.substring(0, path.length() - extension.length()))
            .replaceAll("-")
            .replaceFirst("-$", "");
    String end = stem.substring(Math.max(0, stem.length() - MOST_OF_A_NAME));
    return end + "-" + hash(address) + "-" + day + extension;
  }

  private static String hash(URI address) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256")
              .digest(address.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, BYTES_OF_A_HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Says where the copy came from. */
  public String words() {
    return "Read from " + address + " on " + day + " (UTC), and kept as " + file + ".";
  }
}
