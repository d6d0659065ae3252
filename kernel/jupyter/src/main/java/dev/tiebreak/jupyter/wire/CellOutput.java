package dev.tiebreak.jupyter.wire;

import com.google.gson.JsonObject;
import dev.tiebreak.jupyter.display.Screen;
import dev.tiebreak.jupyter.display.Traceback;
import dev.tiebreak.jupyter.eval.Failure;
import dev.tiebreak.show.MimeBundle;
import java.util.function.Consumer;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.messages.publish.PublishError;
import org.dflib.jjava.jupyter.messages.publish.PublishExecuteResult;
import org.dflib.jjava.jupyter.messages.publish.PublishStream;
import org.dflib.jjava.jupyter.messages.publish.PublishStream.StreamType;

/** Publishes what the running cell prints and shows. */
final class CellOutput implements Screen {

  private final Publisher publisher;
  private final Codec codec;
  private volatile JsonObject cell = new JsonObject();

  CellOutput(Publisher publisher, Codec codec) {
    this.publisher = publisher;
    this.codec = codec;
  }

  /** From now on, what is printed belongs to the cell of this request header. */
  void begin(JsonObject header) {
    cell = header;
  }

  Consumer<String> printer(StreamType stream) {
    return text -> publisher.publish("stream", cell, codec.write(new PublishStream(stream, text)));
  }

  @Override
  public void show(MimeBundle bundle, String id) {
    publish("display_data", bundle, id);
  }

  @Override
  public void update(MimeBundle bundle, String id) {
    publish("update_display_data", bundle, id);
  }

  private void publish(String type, MimeBundle bundle, String id) {
    DisplayData data = displayData(bundle);
    data.setDisplayId(id);
    publisher.publish(type, cell, codec.write(data));
  }

  void result(MimeBundle bundle, int count) {
    PublishExecuteResult result = new PublishExecuteResult(count, displayData(bundle));
    publisher.publish("execute_result", cell, codec.write(result));
  }

  void error(Failure failure) {
    PublishError error = new PublishError(failure.name(), failure.message(), Traceback.of(failure));
    publisher.publish("error", cell, codec.write(error));
  }

  static DisplayData displayData(MimeBundle bundle) {
    DisplayData data = new DisplayData();
    bundle.data().forEach(data::putData);
    bundle.metadata().forEach(data::putMetaData);
    return data;
  }
}
