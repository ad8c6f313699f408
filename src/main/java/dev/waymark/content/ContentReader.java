package dev.waymark.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.content.ContentSchema.Sound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Reads a content tree, and accepts it only if it has no mistakes. */
@ApplicationScoped
class ContentReader {

    private final ObjectMapper json;

    ContentReader(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @throws ContentInvalid with all mistakes, by file and line
     */
    ContentTree read(ContentFiles files) {
        var findings = new ArrayList<Finding>();
        if (files.files().isEmpty()) {
            throw ContentFiles.none("content.yaml");
        }
        var entries = Overlay.over(entries(files.files(), findings), entries(files.overlay(), findings), findings);
        new ContentCheck(entries, findings).run();
        if (!findings.isEmpty()) {
            throw new ContentInvalid(List.copyOf(new TreeSet<>(findings)));
        }
        return ContentTree.of(files.hash(), entries);
    }

    /** Reads as much of one layer as possible, so that a mistake does not hide the others. */
    private Entries entries(Map<String, byte[]> files, List<Finding> findings) {
        var schema = new ContentSchema();
        var entries = Entries.empty();
        files.forEach((path, bytes) -> {
            var file = YamlFile.parse(path, bytes, findings);
            if (file == null) {
                entries.missSome();
            } else {
                var sound = schema.check(file, findings);
                entries.add(sound, bind(sound));
            }
        });
        entries.revisions().stream()
                .skip(1)
                .forEach(revision -> findings.add(revision.location()
                        .finding("the revision is already set in %s"
                                .formatted(entries.revisions()
                                        .getFirst()
                                        .location()
                                        .file()
                                        .path()))));
        return entries;
    }

    private ContentFile bind(Sound sound) {
        try {
            return json.treeToValue(sound.content(), ContentFile.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "The content schema admits what cannot be read, in "
                            + sound.file().path(),
                    e);
        }
    }
}
