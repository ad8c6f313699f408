package dev.waymark.sharing;

import dev.waymark.platform.database.Row;
import dev.waymark.platform.database.Sql;
import dev.waymark.platform.paging.Listing;
import dev.waymark.platform.paging.Listing.Key;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.paging.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads shares, for their owners and for everybody who has a link, each in one statement. */
@ApplicationScoped
class ShareRows {

    private static final String COLUMNS = """
            s.learner_id, s.id, s.version_id as fixed_id, s.show_name, s.nonce, s.created_at, r.id as roadmap_id, r.slug, \
            r.owner_id is not null as owned, v.id as shown_id, v.number, v.title, v.summary, \
            (select display_name from learner where id = s.learner_id and s.show_name) as display_name, \
            array(select f.slug from roadmap_version_focus_area vf join focus_area f on f.id = vf.focus_area_id \
            where vf.version_id = v.id order by vf.position) as focus_areas""";

    private static final String FROM = """
            share s join roadmap r on r.id = s.roadmap_id
                left join enrolment e on e.learner_id = s.learner_id and e.roadmap_id = s.roadmap_id
                join roadmap_version v on v.id = coalesce(s.version_id, e.version_id,
                    (select id from roadmap_version where roadmap_id = s.roadmap_id order by number desc limit 1))""";

    private final Sql sql;
    private final Pages pages;
    private final ShareTokens tokens;
    private final ShareLinks links;

    ShareRows(Sql sql, Pages pages, ShareTokens tokens, ShareLinks links) {
        this.sql = sql;
        this.pages = pages;
        this.tokens = tokens;
        this.links = links;
    }

    /**
     * The content behind a link.
     *
     * @param learner the row id of the learner whose progress is shown
     * @param roadmap the slug
     * @param owned whether the roadmap is a personal roadmap of the learner
     * @param displayName null unless the owner shows it
     */
    record Shown(
            long learner,
            long roadmapId,
            String roadmap,
            boolean owned,
            long versionId,
            int version,
            String title,
            String summary,
            List<String> focusAreas,
            @Nullable String displayName) {}

    Page<ShareView> page(long learner, PageRequest request) {
        var listing = Listing.of("shares", COLUMNS, FROM, Key.text("s.id", "id"), this::view)
                .where("s.learner_id = ?", learner);
        return pages.read(listing, request);
    }

    Optional<ShareView> find(long learner, String id) {
        return sql.first(
                "select " + COLUMNS + " from " + FROM + " where s.learner_id = ? and s.id = ?",
                this::view,
                learner,
                id);
    }

    /** Finds the share that a token opens. */
    Optional<Shown> open(String token) {
        return tokens.nonceOf(token)
                .flatMap(nonce -> sql.first(
                        "select " + COLUMNS + " from " + FROM + " where s.nonce = ?", ShareRows::shown, (Object)
                                nonce));
    }

    private ShareView view(Row row) throws SQLException {
        var token = tokens.token(row.bytes("nonce"));
        int number = row.integer("number");
        return new ShareView(
                row.bigint("roadmap_id"),
                row.text("id"),
                row.text("slug"),
                row.text("title"),
                row.bigintOrNull("fixed_id") == null ? null : number,
                number,
                row.bool("show_name"),
                token,
                links.page(token),
                row.instant("created_at"),
                ShareExports.below(links.api(token)));
    }

    private static Shown shown(Row row) throws SQLException {
        return new Shown(
                row.bigint("learner_id"),
                row.bigint("roadmap_id"),
                row.text("slug"),
                row.bool("owned"),
                row.bigint("shown_id"),
                row.integer("number"),
                row.text("title"),
                row.text("summary"),
                row.texts("focus_areas"),
                row.textOrNull("display_name"));
    }
}
