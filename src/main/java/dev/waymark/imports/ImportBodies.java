package dev.waymark.imports;

import dev.waymark.platform.http.BodyLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;

/** Allows for the largest file of any format, sent as a form. */
@ApplicationScoped
class ImportBodies implements BodyLimit {

    private static final int FORM = 10_000;

    @Override
    public String method() {
        return HttpMethod.POST;
    }

    @Override
    public String path() {
        return ImportResource.COLLECTION;
    }

    @Override
    public int maxBytes() {
        return Math.max(ImportFormat.JSON.maxBytes(), ImportFormat.PDF.maxBytes()) + FORM;
    }
}
