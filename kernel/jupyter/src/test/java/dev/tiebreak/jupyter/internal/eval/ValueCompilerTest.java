package dev.tiebreak.jupyter.internal.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.execution.LocalExecutionControlProvider;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** These fail where a new Java has another JShell: values would be compiled twice there. */
class ValueCompilerTest {

  private final JShell shell =
      JShell.builder().executionEngine(new LocalExecutionControlProvider(), null).build();
  private final ValueCompiler compiler = ValueCompiler.of(shell).orElseThrow();

  @AfterEach
  void close() {
    shell.close();
  }

  private Snippet parsed(String code) {
    return shell.sourceCodeAnalysis().sourceToSnippets(code).get(0);
  }

  @Test
  void compile_givesTheClassesOfASnippetThatSeesWhatIsDeclared() {
    shell.eval("int seven = 7;");
    Snippet snippet = parsed("Object value = new Object() { int twice = 2 * seven; };");
    List<ClassBytecodes> classes = compiler.compile(snippet);
    String name = shell.sourceCodeAnalysis().wrapper(snippet).fullClassName();
    assertThat(classes)
        .extracting(ClassBytecodes::name)
        .containsExactlyInAnyOrder(name, name + "$1");
    assertThat(shell.variables()).extracting(Snippet::source).containsExactly("int seven = 7;");
  }

  @Test
  void compile_givesNothingOfASnippetWithErrors() {
    assertThat(compiler.compile(parsed("Object value = unknown;"))).isEmpty();
    assertThat(compiler.compile(parsed("Object value = System.out.println();"))).isEmpty();
  }
}
