package dev.waymark.platform.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/**
 * The target of a link or a bookmark.
 *
 * @param number of the page, from 1
 */
public record Destination(PDPage page, int number, float y) {

    PDPageXYZDestination toPdf() {
        var destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setLeft(0);
        destination.setTop(Math.round(y));
        return destination;
    }
}
