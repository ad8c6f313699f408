package dev.waymark.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements of a picture, as they come. */
final class Svg implements AutoCloseable {

    /** The Java platform's own, whatever others there are: each writes a little differently. */
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final BufferedWriter out;
    private final XMLStreamWriter xml;

    /** The stream stays open. */
    Svg(OutputStream stream, String... attributes) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(new KeptOpen(stream), UTF_8));
        try {
            xml = XML.createXMLStreamWriter(out);
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace(NAMESPACE);
            write(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * @param attributes names and values in turn
     */
    Svg begin(String element, String... attributes) throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement(element);
            write(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    Svg words(String text) throws IOException {
        try {
            xml.writeCharacters(text);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    Svg end() throws IOException {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    void empty(String element, String... attributes) throws IOException {
        try {
            xml.writeEmptyElement(element);
            write(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element with nothing but a text. */
    void text(String element, String text, String... attributes) throws IOException {
        try {
            xml.writeStartElement(element);
            write(attributes);
            xml.writeCharacters(text);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.flush();
    }
}
