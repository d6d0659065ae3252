package dev.tiebreak.jupyter.internal.assist;

import dev.tiebreak.jupyter.internal.assist.Call.Link;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.mapping.KnownPaths;
import dev.tiebreak.show.Result;
import dev.tiebreak.show.internal.KnownNames;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the variables of the session hold at this moment, and the names that those values know. */
final class LiveValues {

  /** Methods of a mapping that take paths alone. */
  private static final Set<String> PATHS = Set.of("rows", "columns", "where");

  private final Function<String, Optional<Object>> variables;

  LiveValues(Function<String, Optional<Object>> variables) {
    this.variables = variables;
  }

  /**
   * Returns the names that could be an argument. Where the innermost call knows none, as in a
   * lambda, those around it are asked.
   */
  List<String> names(List<Call> innermostFirst) {
    for (int i = 0; i < innermostFirst.size(); i++) {
      Call call = innermostFirst.get(i);
      Optional<Object> value = value(call.receiver());
      Optional<String> parameter =
          i > 0 ? Optional.of("") : value.flatMap(receiver -> parameter(receiver, call));
      if (value.isPresent() && parameter.isPresent()) {
        List<String> names =
            value.get() instanceof Source source
                ? paths(source, innermostFirst.get(0))
                : KnownNames.of(value.get(), parameter.get());
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  /** Where a mapping of a source asks for a path, those that lead somewhere in it. */
  private static List<String> paths(Source source, Call call) {
    return PATHS.contains(call.method()) || (call.method().equals("column") && call.argument() > 0)
        ? KnownPaths.of(source)
        : List.of();
  }

  private Optional<Object> value(List<Link> chain) {
    if (chain.isEmpty() || chain.get(0).arguments().isPresent()) {
      return Optional.empty();
    }
    Optional<Object> file = file(chain);
    Optional<Object> value = file.or(() -> variables.apply(chain.get(0).name()));
    for (Link link : chain.subList(file.isPresent() ? 2 : 1, chain.size())) {
      value = value.flatMap(from -> follow(from, link));
    }
    return value;
  }

  /** Returns the source that a chain begins with, such as {@code Source.of("runs/")}. */
  private static Optional<Object> file(List<Link> chain) {
    return chain.size() > 1
            && chain.get(0).name().equals(Source.class.getSimpleName())
            && chain.get(1).name().equals("of")
        ? chain.get(1).arguments().flatMap(QuotedText::alone).map(Source::of)
        : Optional.empty();
  }

  /** Follows only what is known to have no side effects: the user has not run the cell. */
  private static Optional<Object> follow(Object from, Link link) {
    if (link.arguments().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> text = QuotedText.alone(link.arguments().get());
    if (text.isPresent() && link.name().toLowerCase(Locale.ROOT).endsWith("column")) {
      return KnownNames.named(from, text.get());
    }
    return from instanceof Result && link.arguments().get().isBlank()
        ? call(from, link.name())
        : Optional.empty();
  }

  private static Optional<Object> call(Object from, String method) {
    try {
      return Optional.ofNullable(from.getClass().getMethod(method).invoke(from));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  /** Returns the name of the parameter if a method takes a string there. */
  private static Optional<String> parameter(Object receiver, Call call) {
    return Arrays.stream(receiver.getClass().getMethods())
        .filter(method -> method.getName().equals(call.method()))
        .flatMap(method -> textAt(method, call.argument()).stream())
        .findFirst();
  }

  private static Optional<String> textAt(Method method, int argument) {
    Parameter[] parameters = method.getParameters();
    int index = method.isVarArgs() ? Math.min(argument, parameters.length - 1) : argument;
    return index < parameters.length && takesText(method, parameters[index])
        ? Optional.of(parameters[index].getName())
        : Optional.empty();
  }

  private static boolean takesText(Executable method, Parameter parameter) {
    Class<?> type = parameter.getType();
    Class<?> element = method.isVarArgs() && type.isArray() ? type.getComponentType() : type;
    return element == String.class || element == Object.class;
  }
}
