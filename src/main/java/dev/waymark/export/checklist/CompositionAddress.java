package dev.waymark.export.checklist;

import dev.waymark.curation.composing.Composition;
import dev.waymark.curation.composing.CompositionRequest;
import dev.waymark.platform.http.ApiPaths;
import io.netty.handler.codec.http.QueryStringEncoder;
import org.jspecify.annotations.Nullable;

/** An address that gives everyone the same composition: it lists the items that the learner already knows. */
final class CompositionAddress {

    private static final String COMPOSITIONS = ApiPaths.V1 + "/compositions";

    /** Less than the server accepts, as the public address is put in front. */
    private static final int MAX_LENGTH = 4_000;

    private CompositionAddress() {}

    /** Always in the same order; leaves the parameters out if there are too many of them. */
    static String of(Composition composition, CompositionRequest request) {
        var input = request.input();
        var address = new QueryStringEncoder(COMPOSITIONS);
        composition.focusAreas().forEach(focus -> address.addParam("focus", focus));
        address.addParam("level", composition.level().name());
        address.addParam("targetLevel", composition.targetLevel().name());
        composition.known().forEach(known -> address.addParam("known", known));
        add("hoursPerWeek", request.hoursPerWeek(), address);
        add("startDate", input.startDate(), address);
        add("budgetHours", input.budgetHours(), address);
        add("certifications", input.certifications(), address);
        add("free", input.free(), address);
        request.resourceType().stream().distinct().sorted().forEach(type -> add("resourceType", type, address));
        add("language", input.language(), address);
        add("contentVersion", composition.contentVersion(), address);
        var text = address.toString();
        boolean fits = text.length() <= MAX_LENGTH
                && text.chars().filter(c -> c == '&').count() < 100;
        return fits ? text : COMPOSITIONS;
    }

    private static void add(String name, @Nullable Object value, QueryStringEncoder address) {
        if (value != null) {
            address.addParam(name, value.toString());
        }
    }
}
