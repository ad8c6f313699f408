package dev.waymark.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.problem.HttpProblem.Unauthenticated;
import dev.waymark.platform.problem.InvalidInput;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;

/** The profile in a learner's archive. */
@ApplicationScoped
class ProfileArchive implements ArchivePart {

    private final LearnerRecords records;
    private final ObjectMapper json;

    ProfileArchive(LearnerRecords records, ObjectMapper json) {
        this.records = records;
        this.json = json;
    }

    /** Not checked here, since {@link Profile} checks its members. */
    @RegisterForReflection
    record Saved(String displayName, String timeZone, String language) {}

    @Override
    public String name() {
        return "learner";
    }

    @Override
    public JsonNode of(long learner) {
        var found = records.find(learner).orElseThrow(Unauthenticated::invalidToken);
        return json.valueToTree(new Saved(found.displayName(), found.timeZone(), found.language()));
    }

    @Override
    public void restore(long learner, JsonNode part) {
        try {
            var saved = json.treeToValue(part, Saved.class);
            if (saved == null) {
                throw InvalidInput.parameter(name(), "must not be null");
            }
            boolean exists = records.describe(
                            learner,
                            profile -> profile.with(saved.displayName, saved.timeZone, saved.language),
                            present -> {})
                    .isPresent();
            if (!exists) {
                throw Unauthenticated.invalidToken();
            }
        } catch (JsonProcessingException e) {
            throw InvalidInput.parameter(name(), "must be an object with displayName, timeZone and language");
        }
    }
}
