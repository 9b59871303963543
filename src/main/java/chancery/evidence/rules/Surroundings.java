package chancery.evidence.rules;

/// What stands around a figure: whether everything is shown that belongs beside it.
///
/// @param aboutGroup it tells of acts by a group
/// @param mirrored the same figure of the sending state stands beside it, or why there is none
/// @param allGroups every group that the table tells is shown, or why some are not
/// @param ranks its rows were put in an order of size
/// @param replaced the office has since given one of its figures anew, or withdrawn it
public record Surroundings(
        boolean aboutGroup, boolean mirrored, boolean allGroups, boolean ranks, boolean replaced) {}
