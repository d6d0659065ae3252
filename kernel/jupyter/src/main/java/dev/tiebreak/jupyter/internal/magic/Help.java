package dev.tiebreak.jupyter.internal.magic;

import dev.tiebreak.jupyter.internal.assist.Completion;
import dev.tiebreak.jupyter.internal.assist.Completion.Kind;
import dev.tiebreak.jupyter.internal.assist.Completions;
import dev.tiebreak.jupyter.internal.assist.FileNames;
import dev.tiebreak.jupyter.internal.eval.Ending;
import dev.tiebreak.jupyter.internal.magic.Magic.Takes;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Help for cells with magics that are being typed. */
public final class Help {

  private static final Pattern NAME = Pattern.compile("[ \\t]*(%%?)(\\w*)");

  private final Script script;
  private final Magics magics;

  Help(Script script, Magics magics) {
    this.script = script;
    this.magics = magics;
  }

  /**
   * Returns the Java code of a cell, each character where it is in the cell.
   *
   * @return the same if there are no magics; otherwise, with blanks in their place
   */
  public String java(String code) {
    if (!Script.mayHoldMagics(code)) {
      return code;
    }
    String java = Blanked.allBut(code, 0, 0);
    for (Step step : script.steps(0, code)) {
      if (step.magic().isEmpty()) {
        java = Blanked.merge(java, step.java());
      } else if (takes(step.magic().get()) == Takes.JAVA) {
        java = Blanked.merge(java, java(step.java()));
      }
    }
    return java;
  }

  private Takes takes(MagicCall call) {
    return magics.find(call.name()).map(Magic::takes).orElse(Takes.WORDS);
  }

  /**
   * Completes a magic: its name, or the files it takes.
   *
   * @param cursor the offset of the cursor in it, in UTF-16 units
   * @return the completions; empty if Java is being typed
   */
  public Optional<Completions> complete(String code, int cursor) {
    if (code.indexOf('%') < 0) {
      return Optional.empty();
    }
    int line = code.lastIndexOf('\n', cursor - 1) + 1;
    Matcher name = NAME.matcher(code.substring(line, cursor));
    String before = code.substring(0, line);
    if (name.matches() && script.ending().apply(java(before)) != Ending.OPEN) {
      return Optional.of(
          new Completions(
              names(name.group(1), name.group(2), before), line + name.start(1), cursor));
    }
    return call(code, cursor)
        .filter(call -> takes(call) != Takes.JAVA)
        .map(call -> takes(call) == Takes.FILES ? files(call, cursor) : nothing(cursor));
  }

  private List<Completion> names(String percents, String begun, String before) {
    Predicate<Magic> fits =
        percents.equals("%%")
            ? magic -> before.isBlank() && magic.cell().isPresent()
            : magic -> magic.line().isPresent();
    return magics.all().stream()
        .filter(fits)
        .flatMap(magic -> magic.names().stream())
        .filter(name -> name.startsWith(begun))
        .map(name -> new Completion(percents + name, Kind.MAGIC, ""))
        .toList();
  }

  private Optional<MagicCall> call(String code, int cursor) {
    return script.steps(0, code).stream()
        .flatMap(step -> step.magic().stream())
        .filter(call -> cursor > call.start() && cursor <= call.to())
        .findFirst();
  }

  private static Completions nothing(int cursor) {
    return new Completions(List.of(), cursor, cursor);
  }

  private static Completions files(MagicCall call, int cursor) {
    String typed = call.source().substring(Math.min(call.from(), cursor), cursor);
    if (typed.indexOf('\n') >= 0) {
      return nothing(cursor);
    }
    String word = typed.replaceFirst(".*[\\s\"']", "");
    int cut = word.lastIndexOf('/') + 1;
    List<Completion> found =
        FileNames.list(word.substring(0, cut), word.substring(cut)).stream()
            .map(name -> new Completion(name, Kind.PATH, ""))
            .toList();
    return new Completions(found, cursor - word.length() + cut, cursor);
  }

  /**
   * Explains the magic at the cursor.
   *
   * @param cursor the offset of the cursor in it, in UTF-16 units
   * @return how it is written and what it does; empty if the cursor is in Java code
   */
  public Optional<String> inspect(String code, int cursor) {
    if (!Script.mayHoldMagics(code)) {
      return Optional.empty();
    }
    return call(code, cursor)
        .filter(call -> takes(call) != Takes.JAVA || cursor < call.from())
        .map(
            call ->
                magics
                    .find(call.name())
                    .map(magic -> magic.title() + " " + magic.usage() + "\n" + magic.summary())
                    .orElse(""));
  }
}
