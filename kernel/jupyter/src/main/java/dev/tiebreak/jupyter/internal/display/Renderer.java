package dev.tiebreak.jupyter.internal.display;

import dev.tiebreak.chart.internal.xchart.XCharts;
import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.show.Showable;
import dev.tiebreak.show.internal.Frames;
import dev.tiebreak.show.internal.Images;
import java.awt.image.BufferedImage;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Formatter;
import java.util.LinkedHashMap;
import java.util.List;
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
   * @param value any value; a string is taken to be in each of the types already
   * @param mediaTypes the types wanted; none means every form
   * @return the bundle, with plain text always; a type that the value does not have is left out
   */
  public static MimeBundle render(Object value, String... mediaTypes) {
    if (mediaTypes.length == 0) {
      return render(value);
    }
    List<String> wanted = List.of(mediaTypes);
    if (value instanceof CharSequence text) {
      Map<String, String> forms = new LinkedHashMap<>();
      forms.put(MimeBundle.TEXT, text.toString());
      wanted.forEach(type -> forms.put(type, text.toString()));
      return new MimeBundle(forms, Map.of());
    }
    MimeBundle all = render(value);
    Map<String, String> forms = new LinkedHashMap<>(all.data());
    forms.keySet().removeIf(type -> !type.equals(MimeBundle.TEXT) && !wanted.contains(type));
    return new MimeBundle(forms, all.metadata());
  }

  /**
   * Returns whether a value is only what something was printed to: {@code System.out.printf} and
   * {@code append} return it, and its text would be the name of its class.
   */
  public static boolean isPrintedTo(Object value) {
    return value instanceof Formatter formatter
        ? isPrintedTo(formatter.out())
        : value instanceof Appendable && hasNoText(value);
  }

  private static boolean hasNoText(Object value) {
    try {
      return value.getClass().getMethod("toString").getDeclaringClass() == Object.class;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Looks along the superclasses, since a user may have made a subclass. */
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
