package dev.tiebreak.jupyter.internal.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Member;
import java.util.List;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.execution.LocalExecutionControlProvider;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** These fail if a new Java has a different JShell: values would be compiled twice there. */
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

  /** The private parts of the JDK that the kernel reaches; any of them may change. */
  @ParameterizedTest
  @CsvSource({
    "JShell, outerMap",
    "JShell, taskFactory",
    "Snippet, guts",
    "Snippet, setOuterWrap",
    "OuterWrapMap, wrapInClass",
    "TaskFactory, compile",
    "TaskFactory$Worker, withTask",
    "TaskFactory$CompileTask, compile",
    "TaskFactory$CompileTask, classObjs"
  })
  void java_hasThePartThatIsReached(String type, String name) throws ClassNotFoundException {
    Class<?> owner = Class.forName("jdk.jshell." + type);
    Stream<Member> members =
        Stream.concat(Stream.of(owner.getDeclaredFields()), Stream.of(owner.getDeclaredMethods()));
    assertThat(members).extracting(Member::getName).contains(name);
  }

  @Test
  void compile_givesNothingOfASnippetWithErrors() {
    assertThat(compiler.compile(parsed("Object value = unknown;"))).isEmpty();
    assertThat(compiler.compile(parsed("Object value = System.out.println();"))).isEmpty();
  }
}
