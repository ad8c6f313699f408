package dev.waymark.platform.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/** Somewhere in a document, to be led to. */
public record Destination(PDPage page, float y) {

    PDPageXYZDestination destination() {
        var destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setLeft(0);
        destination.setTop(Math.round(y));
        return destination;
    }
}
