package dev.waymark.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One YAML file as JSON, with the line of every value. Only plain data is accepted: no aliases, no custom tags, no
 * duplicate keys.
 *
 * @param lines the line of each JSON Pointer, counted from 1
 */
record YamlFile(String path, ObjectNode content, Map<String, Integer> lines) {

    private static final int MAX_DEPTH = 20;

    /** Records mistakes, and returns null if the file is not acceptable YAML. */
    static @Nullable YamlFile parse(String path, byte[] bytes, List<Finding> findings) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var root = compose(text);
            var reading = new Reading(path, new ArrayList<>(), new HashMap<>());
            var content = reading.file(root);
            findings.addAll(reading.findings);
            // Refused values are missing from the content, so further checks would report false mistakes.
            return reading.findings.isEmpty() ? new YamlFile(path, content, reading.lines) : null;
        } catch (CharacterCodingException e) {
            findings.add(new Finding(path, 1, "is not UTF-8"));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            findings.add(
                    new Finding(path, mark == null ? 1 : mark.getLine() + 1, "is not valid YAML: " + e.getProblem()));
        } catch (YAMLException e) {
            findings.add(new Finding(path, 1, "is not valid YAML: " + e.getMessage()));
        }
        return null;
    }

    private static @Nullable Node compose(String text) {
        var options = new LoaderOptions();
        // Aliases are never followed: a value with an anchor is refused before it is read.
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setCodePointLimit(16 << 20);
        try {
            return new Yaml(options).compose(new StringReader(text));
        } catch (YAMLException e) {
            throw e;
        } catch (RuntimeException e) {
            // SnakeYAML fails on an escape whose digits are invalid or out of range.
            throw new YAMLException("a value cannot be read, such as a quoted text with an invalid escape", e);
        }
    }

    /** A member's name, escaped for a JSON Pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    static String unescaped(String part) {
        return part.replace("~1", "/").replace("~0", "~");
    }

    /** The line of a value, or of the nearest one around it. */
    int line(String pointer) {
        var known = lines.get(pointer);
        return known != null || pointer.isEmpty()
                ? (known == null ? 1 : known)
                : line(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private record Reading(String path, List<Finding> findings, Map<String, Integer> lines) {

        private static final String UNFIT = "holds a control character or half a surrogate pair";

        /** An empty file, or one with only null, is an object without members. */
        ObjectNode file(@Nullable Node root) {
            var content = root == null ? JsonNodeFactory.instance.nullNode() : read(root, "");
            if (content instanceof ObjectNode object) {
                return object;
            }
            if (root != null && !content.isNull()) {
                refused(root, "must be an object with lists such as topics");
            }
            return JsonNodeFactory.instance.objectNode();
        }

        private JsonNode read(Node node, String pointer) {
            lines.put(pointer, line(node.getStartMark()));
            if (node.getAnchor() != null) {
                return refused(node, "anchors and aliases are not allowed");
            }
            if (!node.getTag().getValue().startsWith(Tag.PREFIX)) {
                return refused(node, "the tag %s is not allowed".formatted(node.getTag()));
            }
            return switch (node) {
                case MappingNode mapping -> object(mapping, pointer);
                case SequenceNode sequence -> array(sequence, pointer);
                case ScalarNode scalar -> scalar(scalar);
                default -> refused(node, "is not plain data");
            };
        }

        private ObjectNode object(MappingNode mapping, String pointer) {
            var object = JsonNodeFactory.instance.objectNode();
            for (var entry : mapping.getValue()) {
                if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                    refused(entry.getKeyNode(), "a key must be text");
                    continue;
                }
                var name = key.getValue();
                if (isUnfit(name)) {
                    refused(key, UNFIT);
                    continue;
                }
                var inner = pointer + "/" + escaped(name);
                if (object.has(name)) {
                    refused(key, "\"%s\" occurs twice here".formatted(name));
                }
                object.set(name, read(entry.getValueNode(), inner));
                lines.put(inner, line(key.getStartMark()));
            }
            return object;
        }

        private ArrayNode array(SequenceNode sequence, String pointer) {
            var array = JsonNodeFactory.instance.arrayNode();
            for (var element : sequence.getValue()) {
                array.add(read(element, pointer + "/" + array.size()));
            }
            return array;
        }

        private JsonNode scalar(ScalarNode scalar) {
            var text = scalar.getValue();
            var tag = scalar.getTag();
            var nodes = JsonNodeFactory.instance;
            if (isUnfit(text)) {
                return refused(scalar, UNFIT);
            }
            if (tag.equals(Tag.STR) || tag.equals(Tag.TIMESTAMP)) {
                return nodes.textNode(text);
            }
            if (tag.equals(Tag.INT) && text.matches("[-+]?[0-9]{1,9}")) {
                return nodes.numberNode(Integer.parseInt(text));
            }
            if (tag.equals(Tag.BOOL) && (text.equals("true") || text.equals("false"))) {
                return nodes.booleanNode(text.equals("true"));
            }
            if (tag.equals(Tag.NULL)) {
                return nodes.nullNode();
            }
            // Everything else is a text, even where YAML 1.1 reads something else: yes, 1_000, 1.5, 0x10.
            return nodes.textNode(text);
        }

        private JsonNode refused(Node node, String message) {
            findings.add(new Finding(path, line(node.getStartMark()), message));
            return JsonNodeFactory.instance.nullNode();
        }

        /**
         * Characters that an escape can bring into a quoted text, but that neither the database nor readers can handle.
         */
        private static boolean isUnfit(String text) {
            return text.codePoints().anyMatch(Reading::isUnfit);
        }

        private static boolean isUnfit(int codePoint) {
            return (codePoint < ' ' && codePoint != '\n' && codePoint != '\t')
                    || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
        }

        private static int line(Mark mark) {
            return mark.getLine() + 1;
        }
    }
}
