package dev.waymark.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.problem.HttpProblem.Unauthenticated;
import dev.waymark.platform.problem.InvalidInput;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

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
        var saved = read(part);
        boolean exists = records.describe(learner, profile -> restored(profile, saved), present -> {})
                .isPresent();
        if (!exists) {
            throw Unauthenticated.invalidToken();
        }
    }

    private Saved read(JsonNode part) {
        try {
            return Optional.ofNullable(json.treeToValue(part, Saved.class))
                    .orElseThrow(() -> InvalidInput.parameter(name(), "must not be null"));
        } catch (JsonProcessingException e) {
            throw InvalidInput.parameter(name(), "must be an object with displayName, timeZone and language");
        }
    }

    private Profile restored(Profile present, Saved saved) {
        try {
            return present.with(saved.displayName, saved.timeZone, saved.language);
        } catch (InvalidInput e) {
            throw e.within(name());
        }
    }
}
