package dev.tiebreak.jupyter;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What users can type and hold, read from the sources: each public type outside internal packages
 * with its public members, each with the first sentence of its Javadoc.
 */
final class ApiPage {

  private static final String HEAD =
      """
      # The public face

      Every public type and member outside the packages called `internal`, which may change at any time:
      what a notebook can type and what a library's user can hold. A test remakes this page from the
      sources and compares the two.
      """;

  private final DocTrees docs;
  private final List<CompilationUnitTree> units = new ArrayList<>();

  /** Reads all sources in some folders. */
  ApiPage(List<Path> folders) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = new ArrayList<>();
      for (Path folder : folders) {
        try (Stream<Path> all = Files.walk(folder)) {
          sources.addAll(all.filter(ApiPage::isPublic).sorted().toList());
        }
      }
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      task.parse().forEach(units::add);
      docs = DocTrees.instance(task);
    }
  }

  private static boolean isPublic(Path file) {
    String name = file.toString().replace('\\', '/');
    return name.endsWith(".java")
        && !name.contains("/internal/")
        && !name.endsWith("/package-info.java");
  }

  /** Returns the page as Markdown. */
  String markdown() {
    StringBuilder page = new StringBuilder(HEAD);
    units.stream()
        .filter(unit -> type(unit).getModifiers().getFlags().contains(Modifier.PUBLIC))
        .collect(groupingBy(unit -> unit.getPackageName().toString(), TreeMap::new, toList()))
        .forEach(
            (name, types) -> {
              page.append("\n## ").append(name).append('\n');
              types.forEach(unit -> page.append(section(unit)));
            });
    return page.toString();
  }

  private static ClassTree type(CompilationUnitTree unit) {
    return (ClassTree) unit.getTypeDecls().get(0);
  }

  private String section(CompilationUnitTree unit) {
    TreePath path = new TreePath(new TreePath(unit), type(unit));
    return "\n### " + type(unit).getSimpleName() + "\n\n" + about(path) + "\n" + members(path, "");
  }

  private String about(TreePath path) {
    ClassTree type = (ClassTree) path.getLeaf();
    String kind =
        switch (type.getKind()) {
          case RECORD -> "record(" + components(type) + ")";
          case ENUM -> "enum: " + constants(type);
          case INTERFACE -> "interface";
          default -> "class";
        };
    String is =
        type.getImplementsClause().isEmpty()
            ? ""
            : ", " + type.getImplementsClause().stream().map(Tree::toString).collect(joining(", "));
    return "`" + kind + is + "` " + sentence(path);
  }

  private static String components(ClassTree type) {
    return type.getMembers().stream()
        .filter(VariableTree.class::isInstance)
        .map(VariableTree.class::cast)
        .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
        .map(field -> field.getType() + " " + field.getName())
        .collect(joining(", "));
  }

  private static String constants(ClassTree type) {
    return type.getMembers().stream()
        .filter(VariableTree.class::isInstance)
        .map(VariableTree.class::cast)
        .filter(field -> field.getType().toString().equals(type.getSimpleName().toString()))
        .filter(field -> field.getModifiers().getFlags().contains(Modifier.PUBLIC))
        .map(field -> field.getName().toString())
        .collect(joining(", "));
  }

  private String members(TreePath owner, String indent) {
    ClassTree type = (ClassTree) owner.getLeaf();
    boolean open = type.getKind() == Tree.Kind.INTERFACE;
    StringBuilder lines = new StringBuilder();
    for (Tree member : type.getMembers()) {
      TreePath path = new TreePath(owner, member);
      if (member instanceof MethodTree method
          && (open || method.getModifiers().getFlags().contains(Modifier.PUBLIC))
          && !sentence(path).isEmpty()
          && !overrides(method)) {
        lines.append(indent).append("- `").append(signature(type, method)).append("` ");
        lines.append(sentence(path)).append('\n');
      }
      if (member instanceof ClassTree nested
          && (open || nested.getModifiers().getFlags().contains(Modifier.PUBLIC))) {
        lines.append(indent).append("- **").append(nested.getSimpleName()).append("** ");
        lines.append(about(path)).append('\n').append(members(path, indent + "  "));
      }
    }
    return lines.toString();
  }

  private static boolean overrides(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .map(AnnotationTree::getAnnotationType)
        .anyMatch(annotation -> annotation.toString().equals("Override"));
  }

  private static String signature(ClassTree type, MethodTree method) {
    String parameters =
        method.getParameters().stream()
            .map(each -> parameter(method, each))
            .collect(joining(", ", "(", ")"));
    if (method.getReturnType() == null) {
      return "new " + type.getSimpleName() + parameters;
    }
    boolean fixed = method.getModifiers().getFlags().contains(Modifier.STATIC);
    return (fixed ? "static " : "") + method.getReturnType() + " " + method.getName() + parameters;
  }

  private static String parameter(MethodTree method, VariableTree parameter) {
    String written = parameter.toString();
    boolean last = method.getParameters().indexOf(parameter) == method.getParameters().size() - 1;
    String type = parameter.getType().toString();
    return (last && written.contains("...") ? type.replaceFirst("\\[]$", "...") : type)
        + " "
        + parameter.getName();
  }

  private String sentence(TreePath path) {
    return Optional.ofNullable(docs.getDocCommentTree(path))
        .map(DocCommentTree::getFirstSentence)
        .map(parts -> parts.stream().map(this::words).collect(joining()))
        .map(text -> text.replaceAll("\\s+", " ").strip())
        .orElse("");
  }

  /** Asks for bodies, since {@code toString()} writes characters beyond ASCII as Java escapes. */
  private String words(DocTree part) {
    if (part instanceof TextTree text) {
      return text.getBody();
    }
    if (part instanceof EntityTree entity) {
      return docs.getCharacters(entity);
    }
    if (part instanceof LiteralTree code) {
      return "`" + code.getBody().getBody().strip() + "`";
    }
    if (part instanceof LinkTree link) {
      return link.getLabel().isEmpty()
          ? "`" + link.getReference().getSignature().replaceFirst("^#", "").replace('#', '.') + "`"
          : link.getLabel().stream().map(this::words).collect(joining());
    }
    if (part instanceof ReturnTree returned) {
      return returned.getDescription().stream()
          .map(this::words)
          .collect(joining("", "Returns ", "."));
    }
    return part.toString();
  }
}
