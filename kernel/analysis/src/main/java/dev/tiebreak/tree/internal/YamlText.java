package dev.tiebreak.tree.internal;

import dev.tiebreak.tree.Node;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML 1.2, one tree for each of its documents. No key may stand twice in one mapping; an
 * alias is the same tree as its anchor, which it may not be a part of. Numbers keep the digits they
 * are written with. A text that was cut off is YAML too: it is refused where the entries of a list
 * show it.
 */
public final class YamlText {

  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
  private static final Set<String> TRUES = Set.of("true", "True", "TRUE");
  private static final Set<String> FALSES = Set.of("false", "False", "FALSE");
  private static final String NUMBER =
      "[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?";

  private final Iterator<Event> events;
  private final Map<Anchor, Node> anchors = new HashMap<>();
  private final Set<Anchor> open = new HashSet<>();

  /** Whether what stands last has signs that say where it ends, as {@code [1, 2]} does. */
  private boolean closed;

  private YamlText(Iterator<Event> events) {
    this.events = events;
  }

  /**
   * Reads all documents of a text.
   *
   * @throws TreeException if it is not YAML
   */
  public static List<Node> of(Reader text) throws TreeException {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      return new YamlText(new ParserImpl(settings, new StreamReader(settings, text))).documents();
    } catch (MarkedYamlEngineException e) {
      throw refused(
          e.getProblemMark(), "something that YAML does not have (" + e.getProblem() + ")");
    } catch (YamlEngineException e) {
      throw new TreeException(0, 0, "something that YAML does not have (" + firstLine(e) + ")");
    }
  }

  private static String firstLine(Exception e) {
    return e.getMessage().lines().findFirst().orElse("");
  }

  private List<Node> documents() throws TreeException {
    List<Node> documents = new ArrayList<>();
    while (events.hasNext()) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.DocumentStart) {
        anchors.clear();
        documents.add(node(events.next(), 0));
      } else if (event.getEventId() == Event.ID.StreamEnd && !documents.isEmpty()) {
        requireWhole(documents.get(documents.size() - 1), event);
      }
    }
    return documents;
  }

  private void requireWhole(Node last, Event end) throws TreeException {
    boolean inLine = end.getStartMark().filter(mark -> mark.getColumn() > 0).isPresent();
    Optional<TreeException> cut = inLine && !closed ? CutEntry.in(last) : Optional.empty();
    if (cut.isPresent()) {
      throw cut.get();
    }
  }

  private Node node(Event event, int depth) throws TreeException {
    if (depth > JsonText.DEEPEST) {
      throw refused(
          event.getStartMark(), "more than " + JsonText.DEEPEST + " levels of indentation");
    }
    closed = false;
    if (event instanceof AliasEvent alias) {
      return anchored(alias);
    }
    Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
    anchor.ifPresent(open::add);
    Node node =
        switch (event.getEventId()) {
          case MappingStart -> mapping(event, depth);
          case SequenceStart -> sequence(event, depth);
          default -> scalar((ScalarEvent) event);
        };
    closed |= event instanceof CollectionStartEvent start && start.isFlow();
    anchor.ifPresent(
        name -> {
          open.remove(name);
          anchors.put(name, node);
        });
    return node;
  }

  private Node anchored(AliasEvent alias) throws TreeException {
    if (open.contains(alias.getAlias())) {
      throw refused(alias.getStartMark(), "*" + alias.getAlias() + ", which holds itself");
    }
    Node node = anchors.get(alias.getAlias());
    if (node == null) {
      throw refused(alias.getStartMark(), "*" + alias.getAlias() + ", which nothing is called");
    }
    return node;
  }

  private Node mapping(Event start, int depth) throws TreeException {
    List<String> keys = new ArrayList<>();
    List<Node> values = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      String key = key(event, depth);
      if (!seen.add(key)) {
        throw refused(event.getStartMark(), "the key \"" + key + "\" twice in one mapping");
      }
      keys.add(key);
      values.add(node(events.next(), depth + 1));
      event = events.next();
    }
    return new Node.Fields(List.copyOf(keys), values, line(start));
  }

  private String key(Event event, int depth) throws TreeException {
    Optional<Node.Leaf> key = node(event, depth).leaf();
    if (key.isEmpty()) {
      throw refused(event.getStartMark(), "a key that is no text");
    }
    if (key.get().text().equals("<<") && ((ScalarEvent) event).isPlain()) {
      throw refused(event.getStartMark(), "a merge key (<<), which YAML 1.2 no longer has");
    }
    return key.get().text();
  }

  private Node sequence(Event start, int depth) throws TreeException {
    List<Node> values = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      values.add(node(event, depth + 1));
      event = events.next();
    }
    return new Node.Items(values, line(start));
  }

  private static Node scalar(ScalarEvent event) throws TreeException {
    String text = event.getValue();
    if (!event.isPlain() || event.getTag().isPresent()) {
      return new Node.Leaf(text, Node.Kind.TEXT);
    }
    if (NULLS.contains(text)) {
      return new Node.Leaf("", Node.Kind.NULL);
    }
    if (TRUES.contains(text) || FALSES.contains(text)) {
      return new Node.Leaf(String.valueOf(TRUES.contains(text)), Node.Kind.BOOLEAN);
    }
    boolean isNumber = text.matches(NUMBER);
    if (isNumber && JsonText.isFar(text)) {
      throw refused(event.getStartMark(), JsonText.far(text));
    }
    return new Node.Leaf(text, isNumber ? Node.Kind.NUMBER : Node.Kind.TEXT);
  }

  private static int line(Event event) {
    return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  private static TreeException refused(Optional<Mark> mark, String found) {
    return new TreeException(
        mark.map(m -> m.getLine() + 1).orElse(0),
        mark.map(m -> m.getColumn() + 1).orElse(0),
        found);
  }
}
