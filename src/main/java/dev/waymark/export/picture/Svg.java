package dev.waymark.export.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of an SVG one after the other. Attributes are pairs of a name and a value. */
final class Svg implements AutoCloseable {

    /** The Java platform's own implementation: others on the class path would write slightly different bytes. */
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final BufferedWriter out;
    private final XMLStreamWriter xml;

    private Svg(BufferedWriter out) throws XMLStreamException {
        this.out = out;
        this.xml = XML.createXMLStreamWriter(out);
    }

    /** Leaves the stream open. */
    static Svg open(OutputStream out, Object... attributes) throws IOException {
        try {
            var svg = new Svg(new BufferedWriter(new OutputStreamWriter(out, UTF_8)));
            svg.xml.writeStartElement("svg");
            svg.xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
            svg.write(attributes);
            return svg;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    Svg begin(String element, Object... attributes) throws IOException {
        return step(() -> {
            xml.writeCharacters("\n");
            xml.writeStartElement(element);
            write(attributes);
        });
    }

    Svg words(String text) throws IOException {
        return step(() -> xml.writeCharacters(text));
    }

    Svg end() throws IOException {
        return step(xml::writeEndElement);
    }

    Svg empty(String element, Object... attributes) throws IOException {
        return step(() -> {
            xml.writeEmptyElement(element);
            write(attributes);
        });
    }

    Svg rect(String name, Object x, Object y, int width, int height, int radius) throws IOException {
        return empty("rect", "class", name, "x", x, "y", y, "width", width, "height", height, "rx", radius);
    }

    /** An element that contains only text. */
    Svg text(String element, String text, Object... attributes) throws IOException {
        return step(() -> {
            xml.writeStartElement(element);
            write(attributes);
            xml.writeCharacters(text);
            xml.writeEndElement();
        });
    }

    private void write(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i].toString(), attributes[i + 1].toString());
        }
    }

    @Override
    public void close() throws IOException {
        step(() -> {
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        });
        out.flush();
    }

    private Svg step(Step step) throws IOException {
        try {
            step.take();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @FunctionalInterface
    private interface Step {

        void take() throws XMLStreamException;
    }
}
