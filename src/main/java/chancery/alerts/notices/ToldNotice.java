package chancery.alerts.notices;

/// A notice as its reader may see it now.
///
/// @param headline what the record is called
/// @param address where it opens
public record ToldNotice(Notice notice, String headline, String address) {}
