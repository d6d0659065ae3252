package dev.tiebreak.jupyter.internal.wire;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests that share one kernel, which they speak to over sockets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SocketTest {

  KernelClient client;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    client = KernelClient.open(folder);
  }

  @AfterAll
  void close() {
    client.close();
  }
}
