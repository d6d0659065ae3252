package dev.tiebreak.jupyter.internal.wire;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The cells of this session and their results; other sessions are not remembered. */
final class History {

  private static final int SESSION = 1;

  private record Entry(int line, String input, String output) {}

  private final List<Entry> entries = new ArrayList<>();

  /** Adds a cell whose result, if any, comes later. */
  void add(int line, String input) {
    entries.add(new Entry(line, input, null));
  }

  /** Sets the result of the cell that was added last. */
  void result(String text) {
    Entry last = entries.remove(entries.size() - 1);
    entries.add(new Entry(last.line(), last.input(), text));
  }

  JsonObject reply(Packet request) {
    String access = request.text("hist_access_type", "tail");
    List<Entry> found =
        switch (access) {
          case "tail" -> last(entries, request.number("n", entries.size()));
          case "range" -> range(request);
          case "search" -> search(request);
          default ->
              throw new JsonParseException(
                  "its 'hist_access_type' is '" + access + "'; allowed: tail, range, search.");
        };
    Function<Entry, JsonElement> told =
        request.flag("output", false) ? History::both : entry -> new JsonPrimitive(entry.input());
    JsonArray history = new JsonArray();
    found.forEach(entry -> history.add(json(entry, told.apply(entry))));
    JsonObject reply = KernelInfo.ok();
    reply.add("history", history);
    return reply;
  }

  private static List<Entry> last(List<Entry> all, int most) {
    return all.subList(Math.max(0, all.size() - Math.max(0, most)), all.size());
  }

  /**
   * Session 0 is this one, and negative numbers are earlier ones. Lines count from 1, or from the
   * end if negative; the stop line is not part of the range.
   */
  private List<Entry> range(Packet request) {
    int session = request.number("session", 0);
    if (session != 0 && session != SESSION) {
      return List.of();
    }
    int behind = entries.isEmpty() ? 1 : entries.get(entries.size() - 1).line() + 1;
    int start = fromBegin(request.number("start", 1), behind);
    int stop = fromBegin(request.number("stop", behind), behind);
    return entries.stream().filter(entry -> entry.line() >= start && entry.line() < stop).toList();
  }

  private static int fromBegin(int line, int behind) {
    return line < 0 ? line + behind : line;
  }

  private List<Entry> search(Packet request) {
    Pattern pattern = glob(request.text("pattern", "*"));
    boolean unique = request.flag("unique", false);
    List<Entry> found = new ArrayList<>();
    Set<String> inputs = new HashSet<>();
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry entry = entries.get(i);
      if (pattern.matcher(entry.input()).matches() && (inputs.add(entry.input()) || !unique)) {
        found.add(entry);
      }
    }
    Collections.reverse(found);
    return last(found, request.number("n", found.size()));
  }

  /** In a glob, * stands for any text, ? for any character, [ab] for one of those. */
  private static Pattern glob(String glob) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      int end = c == '[' ? glob.indexOf(']', i + 2) : -1;
      if (end > 0) {
        String set = glob.substring(i + 1, end).replaceAll("[\\[\\\\&]", "\\\\$0");
        regex.append('[').append(set).append(']');
        i = end;
      } else if (c == '*') {
        regex.append(".*");
      } else if (c == '?') {
        regex.append('.');
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  private static JsonArray json(Entry entry, JsonElement told) {
    JsonArray json = new JsonArray();
    json.add(SESSION);
    json.add(entry.line());
    json.add(told);
    return json;
  }

  /** A missing output is null. */
  private static JsonElement both(Entry entry) {
    JsonArray both = new JsonArray();
    both.add(entry.input());
    both.add(entry.output());
    return both;
  }
}
