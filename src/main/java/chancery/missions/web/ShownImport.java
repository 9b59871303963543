package chancery.missions.web;

import chancery.missions.intake.Imported;

/// What was tried or taken, with what is needed to take it now or to show it this once.
///
/// @param text the file, so that what was tried can be taken
/// @param links the links of new accounts as a file; empty when there are none
public record ShownImport(Imported imported, String text, String links) {}
