package dev.waymark.roadmap;

import static java.util.Objects.requireNonNull;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.platform.database.Sql;
import dev.waymark.platform.database.Sql.RowReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed between versions of a roadmap; in a fixed number of statements, however many versions are compared. */
@ApplicationScoped
public class VersionComparison {

    private final Sql sql;
    private final Roadmaps roadmaps;
    private final Catalogue catalogue;

    VersionComparison(Sql sql, Roadmaps roadmaps, Catalogue catalogue) {
        this.sql = sql;
        this.roadmaps = roadmaps;
        this.catalogue = catalogue;
    }

    /** What changed from the baseline to the version that is given. */
    VersionChanges changesTo(RoadmapView roadmap, Baseline baseline) {
        var version = roadmap.version().rowId();
        return Optional.ofNullable(changesTo(List.of(version), baseline).get(version))
                .orElseThrow(() -> baseline.missing(roadmap.slug()));
    }

    /**
     * What changed from the baseline to each of these versions, by the versions' row ids; versions without such a
     * baseline are left out.
     */
    Map<Long, VersionChanges> changesTo(Collection<Long> versionIds, Baseline baseline) {
        return between(baselines(versionIds, baseline));
    }

    /**
     * What changed between versions, by the row ids of the versions that the changes lead to.
     *
     * @param pairs the row ids of versions, each with the row id of the version that it is compared with
     */
    public Map<Long, VersionChanges> between(Map<Long, Long> pairs) {
        var versions = whole(pairs.entrySet().stream()
                .flatMap(pair -> Stream.of(pair.getKey(), pair.getValue()))
                .collect(Collectors.toSet()));
        var items = catalogue.items(versions.values().stream()
                .flatMap(version -> version.walk().keySet().stream())
                .collect(Collectors.toSet()));
        return pairs.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        pair -> Difference.between(
                                requireNonNull(versions.get(pair.getValue())),
                                requireNonNull(versions.get(pair.getKey())),
                                items)));
    }

    /** The row ids of versions, each with the row id of the version that it is compared with. */
    private Map<Long, Long> baselines(Collection<Long> versionIds, Baseline baseline) {
        var pairs = """
                select t.id as version_id, f.id as baseline_id
                from roadmap_version t join roadmap_version f on f.roadmap_id = t.roadmap_id
                where t.id = any (?) and f.number =\s""";
        RowReader<Long> baselineId = row -> row.bigint("baseline_id");
        return baseline.number() == null
                ? sql.map(pairs + "t.number - 1", Roadmaps::versionId, baselineId, versionIds)
                : sql.map(pairs + "?", Roadmaps::versionId, baselineId, versionIds, baseline.number());
    }

    private Map<Long, WholeVersion> whole(Collection<Long> versionIds) {
        var focusAreas = roadmaps.focusAreasOf(versionIds);
        var stages = roadmaps.stagesOf(versionIds);
        return roadmaps.inVersions(versionIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        version -> new WholeVersion(
                                version.getValue(),
                                focusAreas.getOrDefault(version.getKey(), List.of()),
                                stages.getOrDefault(version.getKey(), List.of()))));
    }
}
