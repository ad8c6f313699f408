package dev.waymark.caches;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.curation.graph.FullGraphs;
import dev.waymark.identity.FullLearners;
import dev.waymark.identity.token.FullTokens;
import dev.waymark.platform.cache.Fingerprint;
import dev.waymark.platform.cache.Weights;
import dev.waymark.platform.graphql.FullDocuments;
import dev.waymark.platform.http.answers.FullAnswers;
import dev.waymark.platform.limits.FullAllowances;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What caches take of the heap is what they may take, whatever callers put there. */
class CacheWeightTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "waymark");

    /** Every cache, by the class that makes it. */
    private static final Map<String, Supplier<FullCache>> CACHES = Map.of(
            "platform/http/answers/AnswerCache", FullAnswers::fill,
            "platform/graphql/PreparedDocuments", FullDocuments::fill,
            "platform/limits/FairUse", FullAllowances::fill,
            "identity/Learners", FullLearners::fill,
            "identity/token/TokenCache", FullTokens::fill,
            "curation/graph/PublishedGraphs", FullGraphs::fill);

    /** Other collections that live as long as the application, and why they do not grow. */
    private static final Map<String, String> BOUNDED = Map.of(
            "platform/database/ConnectionWatch", "one entry for each connection of the pool that is in use",
            "platform/http/answers/OpenApiAnswers", "one for each of two formats",
            "platform/graphql/NodeQuery", "filled once, with the types of the schema",
            "platform/pdf/ParsedFace", "one for each typeface",
            "platform/work/HeavyWork", "one for each kind of work",
            "platform/work/WorkQueue", "as many callers as there are places");

    private static final Pattern LASTING = Pattern.compile("@ApplicationScoped|@Singleton|@GraphQLApi|@Path\\(");

    private static final Pattern FIELD = Pattern.compile(
            "(?m)^    (?! |return|//)[^/*\\n(]*[=\\n]\\s*new (Concurrent\\w+|CopyOnWrite\\w+|\\w*(Map|List|Set|Deque|Queue))[<(]");

    private static final Pattern SHARED = Pattern.compile(
            "new (Concurrent|CopyOnWrite)\\w+|synchronized(Map|List|Set)\\(|(?m)^    (private )?static final [^=(\\n]*= *new (?!Bit)\\w*(Map|List|Set|Deque)[<(]");

    static Set<String> caches() {
        return new TreeSet<>(CACHES.keySet());
    }

    @ParameterizedTest
    @MethodSource("caches")
    void a_cache_that_is_full_of_the_worst_entries_takes_what_it_may(String name) {
        var full = CACHES.get(name).get();
        Cache<?, ?> cache = full.cache();
        cache.cleanUp();
        assertThat("entries", cache.estimatedSize(), greaterThan(3L));

        long taken = Heap.ofEntries(cache) + cache.estimatedSize() * (Weights.ENTRY - Heap.of(Fingerprint.of()));
        assertThat("bytes", taken, lessThanOrEqualTo(full.bytes()));
    }

    @Test
    void an_entry_costs_the_cache_itself_no_more_than_is_counted_for_it() {
        Cache<Fingerprint, String> cache = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(Long.MAX_VALUE)
                .weigher((Fingerprint key, String value) -> 1)
                .expireAfterWrite(Duration.ofHours(1))
                .recordStats()
                .build();
        int entries = 5_000;
        for (int i = 0; i < entries; i++) {
            cache.put(Fingerprint.of(i), "");
        }
        cache.cleanUp();

        assertThat(Heap.of(cache) / entries, lessThanOrEqualTo((long) Weights.ENTRY));
    }

    @Test
    void every_cache_is_among_them() throws IOException {
        assertEquals(caches(), sources(text -> text.contains("Caffeine.newBuilder()")));
        assertThat(sources(text -> text.contains("quarkus.cache.")), equalTo(Set.of()));
    }

    @Test
    void nothing_else_grows() throws IOException {
        var lasting = sources(text -> SHARED.matcher(text).find()
                || (LASTING.matcher(text).find() && FIELD.matcher(text).find()));

        assertEquals(new TreeSet<>(BOUNDED.keySet()), lasting);
    }

    /** The classes whose source has something, by their paths. */
    private static Set<String> sources(Predicate<String> has) throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (has.test(Files.readString(file))) {
                    found.add(SOURCES.relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .replace(".java", ""));
                }
            }
        }
        return found;
    }
}
