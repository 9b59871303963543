package chancery.alerts.web.notices;

import chancery.access.Officer;
import chancery.alerts.notices.Notice;
import chancery.alerts.notices.ToldNotice;
import chancery.web.Words;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Notices as an Atom feed (RFC 4287): each entry a title and a link, and no text.
///
/// @param base where people reach the program
record AtomFeed(String base, Words words) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    byte[] of(Officer officer, List<ToldNotice> told) {
        try {
            var bytes = new ByteArrayOutputStream();
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", words.locale().getLanguage());
            head(officer, told, xml);
            for (var one : told) {
                entry(one, xml);
            }
            xml.writeEndDocument();
            xml.flush();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed in memory can be written", e);
        }
    }

    /// The newest entry dates the feed; an empty one is as old as the officer's account can be.
    private void head(Officer officer, List<ToldNotice> told, XMLStreamWriter xml)
            throws XMLStreamException {
        element("id", urn(officer.id()), xml);
        element("title", words.say("alerts.feed-title", officer.name()), xml);
        element(
                "updated",
                told.stream()
                        .map(ToldNotice::notice)
                        .map(Notice::at)
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString(),
                xml);
        link("alternate", base + "/alerts/notices", xml);
        xml.writeStartElement(ATOM, "author");
        element("name", "Chancery", xml);
        xml.writeEndElement();
    }

    private void entry(ToldNotice one, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        element("id", urn(one.notice().id()), xml);
        element("title", words.label(one.notice().kind()) + ": " + one.headline(), xml);
        element("updated", one.notice().at().truncatedTo(ChronoUnit.SECONDS).toString(), xml);
        link("alternate", base + one.address(), xml);
        xml.writeEndElement();
    }

    private static void link(String relation, String address, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(String name, String text, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
