package chancery.stakeholders.web;

import chancery.stakeholders.Authority;
import chancery.stakeholders.Cover;
import chancery.stakeholders.Holder;
import chancery.stakeholders.HostOffice;
import chancery.stakeholders.Interlocutor;
import chancery.stakeholders.LookAlike;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the host side stands in JSON: names as in forms, days as text, what is unknown left out.
final class Views {

    private Views() {}

    static Map<String, Object> of(Authority authority) {
        var described = authority.described();
        var view = new LinkedHashMap<String, Object>();
        view.put("id", authority.id().toString());
        view.put("version", authority.version().toString());
        view.put("host", authority.host().text());
        view.put("kind", described.kind().name());
        view.put("level", described.level().name());
        view.put("name", described.name());
        view.put("englishName", described.englishName());
        put(view, "parent", described.parent());
        view.put("basis", described.basis());
        put(view, "abolishedOn", described.abolishedOn());
        return view;
    }

    static Map<String, Object> of(HostOffice office) {
        var described = office.described();
        var view = new LinkedHashMap<String, Object>();
        view.put("id", office.id().toString());
        view.put("version", office.version().toString());
        view.put("authority", office.authority().toString());
        view.put("title", described.title());
        view.put("englishTitle", described.englishTitle());
        view.put("rank", described.rank().name());
        put(view, "abolishedOn", described.abolishedOn());
        return view;
    }

    static Map<String, Object> of(Holder holder) {
        var view = new LinkedHashMap<String, Object>();
        view.put("id", holder.id().toString());
        view.put("version", holder.version().toString());
        view.put("office", holder.hostOffice().toString());
        view.put("name", holder.name());
        view.put("from", holder.period().from().toString());
        put(view, "to", holder.period().to());
        view.put("state", holder.state().name());
        put(view, "verifiedOn", holder.verifiedOn());
        view.put("verifyBy", holder.verifyBy().toString());
        view.put("email", holder.channels().email());
        view.put("telephone", holder.channels().telephone());
        return view;
    }

    private static Map<String, Object> of(Cover cover) {
        return Map.of(
                "id", cover.id().toString(),
                "seat", cover.seat().toString(),
                "mission", cover.missionCode().text(),
                "from", cover.period().from().toString());
    }

    /// An office with who holds and who covers it.
    static Map<String, Object> of(Interlocutor interlocutor) {
        var view = new LinkedHashMap<String, Object>(of(interlocutor.office()));
        interlocutor.holder().ifPresent(holder -> view.put("holder", of(holder)));
        view.put("covers", interlocutor.covers().stream().map(Views::of).toList());
        return view;
    }

    static Map<String, Object> of(LookAlike there) {
        return Map.of(
                "id", there.id().toString(),
                "name", there.name(),
                "where", there.where(),
                "address", there.address());
    }

    /// A whole list; there is no further page.
    static Map<String, Object> items(List<Map<String, Object>> items) {
        return Map.of("items", items);
    }

    private static void put(Map<String, Object> view, String name, Optional<?> value) {
        value.ifPresent(known -> view.put(name, known.toString()));
    }
}
