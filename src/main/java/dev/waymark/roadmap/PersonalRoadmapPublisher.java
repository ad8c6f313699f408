package dev.waymark.roadmap;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.json.TrustedJson;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.secret.Sha256;
import dev.waymark.roadmap.PersonalRoadmaps.DatedStructure;
import dev.waymark.roadmap.RoadmapDraft.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes personal roadmaps and their versions. */
@ApplicationScoped
class PersonalRoadmapPublisher {

    private static final int MAX_ROADMAPS = 100;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int RANDOM_LETTERS = 12;

    private final Clock clock;
    private final ObjectMapper json;
    private final RoadmapConfig config;
    private final SecureRandom random = new SecureRandom();

    PersonalRoadmapPublisher(Clock clock, ObjectMapper json, RoadmapConfig config) {
        this.clock = clock;
        this.json = json;
        this.config = config;
    }

    /**
     * @return the id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    String create(long owner, Structure structure, String composition) {
        var roadmap = begin(owner, id(), composition);
        publish(roadmap, 1, structure, clock.instant());
        return roadmap.slug;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void restore(long owner, String id, List<DatedStructure> versions, @Nullable String composition) {
        assertWithin(versions.size());
        var roadmap = begin(owner, id, composition);
        int number = 0;
        for (var version : versions) {
            publish(roadmap, ++number, version.structure(), version.at().truncatedTo(ChronoUnit.MICROS));
        }
    }

    private static Roadmap begin(long owner, String id, @Nullable String composition) {
        if (Roadmap.countOf(owner) >= MAX_ROADMAPS) {
            throw new TooManyRoadmaps(MAX_ROADMAPS);
        }
        return Roadmap.createPersonal(owner, id, composition);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void revise(long owner, String id, UnaryOperator<Structure> change) {
        var roadmap = Roadmap.of(owner, id).orElseThrow(() -> new RoadmapNotFound(id));
        var latest = roadmap.latestVersion().orElseThrow();
        var before = latest.structure();
        var after = change.apply(before);
        if (!after.equals(before)) {
            publish(roadmap, latest.number + 1, after, clock.instant());
        }
    }

    private void publish(Roadmap roadmap, int number, Structure structure, Instant at) {
        assertWithin(number);
        var draft = new RoadmapDraft(roadmap.slug, List.of(), hash(structure), structure);
        RoadmapVersion.of(roadmap, number, draft, at).persistAndFlush();
    }

    private void assertWithin(int versions) {
        if (versions > config.maxPersonalVersions()) {
            throw new TooManyVersions(config.maxPersonalVersions());
        }
    }

    private String hash(Structure structure) {
        return Sha256.named(Sha256.of(TrustedJson.bytes(json, structure)));
    }

    /** Reveals nothing and cannot be guessed, although knowing it grants no access. */
    private String id() {
        return random.ints(RANDOM_LETTERS, 0, LETTERS.length())
                .map(LETTERS::charAt)
                .collect(() -> new StringBuilder("my-"), StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The learner already has the maximum number of personal roadmaps. */
    static final class TooManyRoadmaps extends ProblemException {

        TooManyRoadmaps(int max) {
            super(409, "Too many roadmaps", "You already keep %d roadmaps; delete one first.".formatted(max));
        }
    }

    /**
     * A personal roadmap already has the maximum number of versions. Each stays readable, so none makes room for
     * another.
     */
    static final class TooManyVersions extends ProblemException {

        TooManyVersions(int max) {
            super(409, "Too many versions", "A roadmap has at most %,d versions.".formatted(max));
        }
    }
}
