package chancery.web;

import chancery.database.Reader;
import chancery.kernel.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

/// What every page is given: the reader, the language, the token that forms carry, and what to say
/// at its top.
///
/// @param address the path of the page, for the navigation and the way back
/// @param formToken the hidden field that proves a form to be ours
/// @param done a sentence about what was just done
/// @param notices counts what the reader has not seen, when a page asks
/// @param demonstration whether every page says that all of it is invented
public record Page(
        Words words,
        String address,
        Optional<Reader> reader,
        FormToken formToken,
        Optional<String> done,
        List<Fault> faults,
        Map<String, List<String>> entered,
        boolean demonstration,
        IntSupplier notices,
        Instant now) {

    public Page {
        faults = List.copyOf(faults);
        entered = Map.copyOf(entered);
    }

    /// Name and value of the hidden field.
    public record FormToken(String name, String value) {}

    public String say(String key, Object... mentioned) {
        return words.say(key, mentioned);
    }

    /// The same page after a form that could not be taken: what was entered stays, and each fault
    /// is told.
    public Page refused(List<Fault> faults, Fields fields) {
        return new Page(
                words,
                address,
                reader,
                formToken,
                done,
                faults,
                fields.raw(),
                demonstration,
                notices,
                now);
    }

    /// What the officer had entered in a field, or else the value it starts with.
    public String entered(String field, String otherwise) {
        var values = entered.get(field);
        return values == null || values.isEmpty() ? otherwise : values.getFirst();
    }

    /// Whether an option of a field is chosen.
    public boolean chosen(String field, String option, boolean otherwise) {
        var values = entered.get(field);
        return entered.isEmpty() ? otherwise : values != null && values.contains(option);
    }

    /// The sentence that tells what is wrong with a field.
    public Optional<String> faultOf(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(words::say)
                .findFirst();
    }

    /// Whether the pages of administration are open to the reader.
    public boolean administrator() {
        return reader.filter(Reader::administers).isPresent();
    }

    /// Whether the reader is within this part of the navigation.
    public boolean isWithin(String part) {
        return address.equals(part) || address.startsWith(part + "/");
    }
}
