package no.strategisvar.corpus.docx;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a part's XML tag by tag, and nothing outside the part. */
final class WordXml {

    private final XMLStreamReader reader;

    WordXml(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** Goes on to the next tag or text; false at the end. */
    boolean next() throws XMLStreamException, ForbiddenXml {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new ForbiddenXml();
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    || event == XMLStreamConstants.END_ELEMENT
                    || event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA) {
                return true;
            }
        }
        return false;
    }

    boolean opens() {
        return reader.isStartElement();
    }

    boolean closes() {
        return reader.isEndElement();
    }

    /** The tag's name without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    /** An attribute by its name without prefix; empty when the tag does not have it. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The number in {@code w:val}; a fallback when there is none. */
    int value(int fallback) {
        String value = attribute("val");
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : fallback;
    }

    /** Whether a property that can be switched, such as {@code w:vanish}, is on. */
    boolean isOn() {
        String value = attribute("val");
        return !(value.equals("0") || value.equals("false") || value.equals("none"));
    }

    /** Goes past the end of the tag that was just opened. */
    void skip() throws XMLStreamException, ForbiddenXml {
        int depth = 1;
        while (depth > 0 && next()) {
            if (opens()) {
                depth++;
            } else if (closes()) {
                depth--;
            }
        }
    }
}
