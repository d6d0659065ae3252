package dev.tiebreak.jupyter.internal.eval.outcome;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.tiebreak.jupyter.internal.source.Mask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Makes the constructors of a record public: JShell makes the record itself public, and Java
 * requires its constructor to be public too, which the user cannot know.
 */
final class RecordConstructors {

  private static final Pattern RECORD = Pattern.compile("\\brecord\\s+\\w");

  private static final Set<Modifier> ACCESS =
      Set.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE);

  private RecordConstructors() {}

  /**
   * Finds the constructors that need this in the code of one declaration.
   *
   * @return where each of them begins in the code, in order; none if the declaration is not a
   *     record
   */
  static List<Integer> in(String code) {
    return RECORD.matcher(Mask.of(code).text()).find() ? parsed(code) : List.of();
  }

  private static List<Integer> parsed(String code) {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null, null, problem -> {}, List.of("-proc:none"), null, List.of(file(code)));
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        for (Tree type : unit.getTypeDecls()) {
          if (type.getKind() == Tree.Kind.RECORD) {
            return ((ClassTree) type)
                .getMembers().stream()
                    .filter(RecordConstructors::isConstructorWithoutAccess)
                    .map(each -> (int) positions.getStartPosition(unit, each))
                    .toList();
          }
        }
      }
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isConstructorWithoutAccess(Tree member) {
    return member instanceof MethodTree method
        && method.getName().contentEquals("<init>")
        && method.getModifiers().getFlags().stream().noneMatch(ACCESS::contains);
  }

  private static JavaFileObject file(String code) {
    return new SimpleJavaFileObject(URI.create("cell.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return code;
      }
    };
  }
}
