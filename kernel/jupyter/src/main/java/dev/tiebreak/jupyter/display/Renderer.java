package dev.tiebreak.jupyter.display;

import dev.tiebreak.chart.xchart.XCharts;
import dev.tiebreak.show.Frames;
import dev.tiebreak.show.Images;
import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.show.Showable;
import java.awt.image.BufferedImage;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.knowm.xchart.internal.chartpart.Chart;
import tech.tablesaw.api.Table;

/** Turns any value into the forms in which a notebook can show it. */
public final class Renderer {

  private Renderer() {}

  /**
   * Renders a value in every form it has.
   *
   * @param value any value, or null
   * @return the bundle; a value of an unknown type has its {@code toString} as text
   */
  public static MimeBundle render(Object value) {
    if (value instanceof MimeBundle bundle) {
      return bundle;
    }
    if (value instanceof Showable showable) {
      return showable.show();
    }
    if (value instanceof BufferedImage image) {
      return Images.show(image);
    }
    // Their classes are loaded only for a value that could be one: each costs start-up time.
    if (isFrom(value, "tech.tablesaw.") && value instanceof Table table) {
      return Frames.display(table).show();
    }
    if (isFrom(value, "org.knowm.xchart.") && value instanceof Chart<?, ?> chart) {
      return XCharts.show(chart);
    }
    return MimeBundle.ofText(text(value));
  }

  /**
   * Renders a value in the media types given.
   *
   * @param value any value; text is taken to be of the first type already
   * @param mediaTypes the types wanted; none means every form
   * @return the bundle, with plain text always
   * @throws IllegalArgumentException if the value has none of the types
   */
  public static MimeBundle render(Object value, String... mediaTypes) {
    if (mediaTypes.length == 0) {
      return render(value);
    }
    if (value instanceof CharSequence text) {
      return MimeBundle.ofText(text.toString()).with(mediaTypes[0], text.toString());
    }
    MimeBundle all = render(value);
    Map<String, String> wanted = new LinkedHashMap<>(all.data());
    wanted.keySet().retainAll(Arrays.asList(mediaTypes));
    if (wanted.isEmpty()) {
      throw new IllegalArgumentException(
          "This value cannot be shown as "
              + String.join(", ", mediaTypes)
              + "; it has "
              + String.join(", ", all.data().keySet())
              + ".");
    }
    wanted.putIfAbsent(MimeBundle.TEXT, all.data().get(MimeBundle.TEXT));
    return new MimeBundle(wanted, all.metadata());
  }

  /** Looks along the superclasses, since a user may have made a subclass of his own. */
  private static boolean isFrom(Object value, String prefix) {
    Class<?> type = value == null ? null : value.getClass();
    while (type != null && !type.getName().startsWith(prefix)) {
      type = type.getSuperclass();
    }
    return type != null;
  }

  private static String text(Object value) {
    if (value == null || !value.getClass().isArray()) {
      return String.valueOf(value);
    }
    Object[] elements = new Object[Array.getLength(value)];
    Arrays.setAll(elements, i -> Array.get(value, i));
    return Arrays.deepToString(elements);
  }
}
