package chancery.files;

import java.util.UUID;

/// The record that a file belongs to, as its module tells it.
///
/// @param label under which a file added now lies
/// @param version of the record to which a file added now belongs; 0 where there are none
/// @param later whether the record was issued before, so that a file added now is marked as added
///   later
public record OwningRecord(
        UUID id, String title, String address, int label, int version, boolean later) {}
