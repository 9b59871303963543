package chancery.engagements;

/// What was left in writing, in the forms of diplomatic correspondence.
public enum Instrument {
    NONE,
    FIRST_PERSON_NOTE,
    NOTE_VERBALE,
    COLLECTIVE_NOTE,
    IDENTIC_NOTE,
    MEMORANDUM,
    AIDE_MEMOIRE,
    NON_PAPER,
    BOUT_DE_PAPIER,
    LETTER
}
