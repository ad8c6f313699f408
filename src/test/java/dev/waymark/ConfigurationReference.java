package dev.waymark;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** Every property of Waymark's own, as the sources of the {@code @ConfigMapping} interfaces describe them. */
final class ConfigurationReference {

    private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern DEFAULT = Pattern.compile("@WithDefault\\((?:value = )?\"(.*?)\"\\)");
    private static final Pattern INSIDE = Pattern.compile("(?:Optional<)?(\\w+)>?");

    private record Property(String value, String description) {}

    private final Map<String, Property> properties = new TreeMap<>();
    private final Properties defaults = new Properties();

    private ConfigurationReference() throws IOException {
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            defaults.load(file);
        }
    }

    static String markdown() throws IOException {
        var reference = new ConfigurationReference();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            reference.read(files.filter(path -> path.toString().endsWith("Config.java"))
                    .toList());
        }
        return reference.properties.entrySet().stream()
                .map(entry -> "| `%s` | %s | %s |\n"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().value().isEmpty()
                                        ? ""
                                        : "`" + entry.getValue().value() + "`",
                                entry.getValue().description()))
                .collect(Collectors.joining("", "| property | default | |\n|---|---|---|\n", ""));
    }

    private void read(List<Path> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, null);
        var task =
                (JavacTask) compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
        var docs = DocTrees.instance(task);
        for (var unit : task.parse()) {
            for (var type : unit.getTypeDecls()) {
                var prefix = MAPPING.matcher(
                        ((ClassTree) type).getModifiers().getAnnotations().toString());
                if (prefix.find()) {
                    read(prefix.group(1), (ClassTree) type, new Source(unit, docs, (ClassTree) type));
                }
            }
        }
    }

    private record Source(CompilationUnitTree unit, DocTrees docs, ClassTree mapping) {

        String description(MethodTree method) {
            var comment = docs.getDocComment(TreePath.getPath(unit, method));
            return (comment == null ? "" : comment)
                    .strip()
                    .replaceAll("\\s+", " ")
                    .replaceAll("\\{@code ([^}]*)}", "`$1`")
                    .replace("|", "\\|");
        }
    }

    private void read(String prefix, ClassTree type, Source source) {
        for (var member : type.getMembers()) {
            if (member instanceof MethodTree method) {
                var name = prefix + "." + kebab(method.getName().toString());
                var inside = INSIDE.matcher(method.getReturnType().toString());
                var nested = inside.matches() ? nested(inside.group(1), source.mapping) : null;
                if (nested == null) {
                    properties.put(name, new Property(value(name, method), source.description(method)));
                } else {
                    read(name, nested, source);
                }
            }
        }
    }

    private String value(String name, MethodTree method) {
        var given = DEFAULT.matcher(method.getModifiers().getAnnotations().toString());
        return defaults.getProperty(name, given.find() ? given.group(1) : "");
    }

    private static @org.jspecify.annotations.Nullable ClassTree nested(String name, ClassTree mapping) {
        return mapping.getMembers().stream()
                .filter(member -> member.getKind() == Tree.Kind.INTERFACE)
                .map(ClassTree.class::cast)
                .filter(member -> member.getSimpleName().contentEquals(name))
                .findFirst()
                .orElse(null);
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
