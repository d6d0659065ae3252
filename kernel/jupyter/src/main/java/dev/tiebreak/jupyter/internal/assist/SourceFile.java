package dev.tiebreak.jupyter.internal.assist;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import dev.tiebreak.jupyter.internal.assist.Signature.Kind;
import dev.tiebreak.jupyter.internal.source.Mask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The declarations in one source file, and the comments before them. */
final class SourceFile {

  /**
   * A declaration as written in its source.
   *
   * @param header everything before its body, on one line
   * @param source all of it
   */
  record Declaration(String header, Optional<DocCommentTree> comment, String source) {}

  private static final Pattern ANNOTATIONS =
      Pattern.compile("(?:@(?!interface)[\\w.]+(?:\\s*\\([^)]*\\))?\\s*)*+");

  private final String text;
  private final CompilationUnitTree unit;
  private final DocTrees trees;

  private SourceFile(String text, CompilationUnitTree unit, DocTrees trees) {
    this.text = text;
    this.unit = unit;
    this.trees = trees;
  }

  static SourceFile parse(String text) {
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> {}, List.of("-proc:none"), null, List.of(file));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      return new SourceFile(text, unit, DocTrees.instance(task));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Turns a character reference of a comment into the character. */
  DocTrees trees() {
    return trees;
  }

  /** Finds a class by its binary name, for example {@code java.util.Map$Entry}. */
  Optional<Declaration> type(String binaryName) {
    return path(binaryName).map(path -> declaration(path, ((ClassTree) path.getLeaf())));
  }

  /** Finds what a signature names within a class. */
  Optional<Declaration> member(String binaryName, Signature signature) {
    return path(binaryName)
        .flatMap(
            path ->
                ((ClassTree) path.getLeaf())
                    .getMembers().stream()
                        .filter(member -> matches(member, signature))
                        .map(member -> declaration(new TreePath(path, member), member))
                        // The compact constructor of a record does not list its parameters.
                        .filter(found -> isWhole(found, signature))
                        .findFirst());
  }

  private static boolean isWhole(Declaration found, Signature signature) {
    return signature.kind() != Kind.CONSTRUCTOR || found.header().contains("(");
  }

  private Optional<TreePath> path(String binaryName) {
    String[] names = binaryName.substring(binaryName.lastIndexOf('.') + 1).split("\\$", -1);
    Optional<TreePath> path = Optional.of(new TreePath(unit));
    for (String name : names) {
      path = path.flatMap(outer -> inner(outer, name));
    }
    return path;
  }

  private static Optional<TreePath> inner(TreePath outer, String name) {
    Stream<? extends Tree> members =
        outer.getLeaf() instanceof CompilationUnitTree file
            ? file.getTypeDecls().stream()
            : ((ClassTree) outer.getLeaf()).getMembers().stream();
    return members
        .filter(tree -> tree instanceof ClassTree type && type.getSimpleName().contentEquals(name))
        .findFirst()
        .map(tree -> new TreePath(outer, tree));
  }

  private static boolean matches(Tree member, Signature signature) {
    if (member instanceof VariableTree field) {
      return signature.kind() == Kind.VARIABLE && field.getName().contentEquals(signature.name());
    }
    String name = signature.kind() == Kind.CONSTRUCTOR ? "<init>" : signature.name();
    return member instanceof MethodTree method
        && signature.kind() != Kind.VARIABLE
        && method.getName().contentEquals(name)
        && types(method).equals(signature.types());
  }

  private static List<String> types(MethodTree method) {
    return method.getParameters().stream()
        .map(parameter -> parameter.getType().toString().replaceAll("@\\w+(\\([^)]*\\))?\\s*", ""))
        .map(type -> Signature.simple(Signature.erase(type)))
        .toList();
  }

  private Declaration declaration(TreePath path, Tree tree) {
    int start = (int) trees.getSourcePositions().getStartPosition(unit, tree);
    int end = (int) trees.getSourcePositions().getEndPosition(unit, tree);
    String source = text.substring(start, end);
    return new Declaration(
        header(source), Optional.ofNullable(trees.getDocCommentTree(path)), source);
  }

  private static String header(String source) {
    String masked = Mask.of(source).text();
    int annotations = annotationsEnd(masked);
    int body = masked.indexOf('{', annotations);
    String head = source.substring(annotations, body < 0 ? source.length() : body);
    return head.replaceAll("\\s+", " ").replaceAll("\\( ", "(").replaceAll("[\\s;=]*$", "");
  }

  private static int annotationsEnd(String masked) {
    Matcher annotations = ANNOTATIONS.matcher(masked);
    return annotations.lookingAt() ? annotations.end() : 0;
  }
}
