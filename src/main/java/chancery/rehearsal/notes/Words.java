package chancery.rehearsal.notes;

import java.util.List;

/// What is written in the made-up ministry. Nothing in it was ever said by anybody.
public final class Words {

    public static final List<String> SUBJECTS =
            List.of(
                    "Fisheries quota for the coming season",
                    "Mutual recognition of driving licences",
                    "Candidature for a seat in a technical council",
                    "Double taxation: opening of talks",
                    "Data on road safety",
                    "Renewal of the air services agreement",
                    "Exchange of archivists",
                    "Tariffs on machine parts",
                    "Protection of a migratory bird",
                    "Consular access within agreed days",
                    "Clean shipping in coastal waters",
                    "Recognition of school certificates",
                    "Vote on a budget of an organisation",
                    "Rules for small satellites",
                    "Prisoner transfer: pending cases",
                    "Standards for medical devices");

    public static final List<String> POINTS =
            List.of(
                    "We value the regular exchange on this subject and wish to continue it.",
                    "Which figures do you publish, and how often?",
                    "We ask for your support when the matter comes to a vote.",
                    "Which authority decides, and by when?",
                    "We offer to share how we have organised this ourselves.",
                    "Would you agree to a meeting of experts in the coming quarter?",
                    "We see a need for a common definition.",
                    "How do you see the proposal of the secretariat?",
                    "We ask that pending cases be decided within a stated time.",
                    "Which measures are in preparation?",
                    "We would welcome a point of contact.",
                    "What would make it easier for you to agree?");

    public static final List<String> SUMMARIES =
            List.of(
                    "Friendly and to the point. They had prepared themselves.",
                    "They listened, took notes and promised to come back to us.",
                    "A short call between two other meetings.",
                    "They know the file well and see no haste.",
                    "A long conversation, most of it about procedure.");

    public static final List<String> ANSWERS =
            List.of(
                    "They would ask the ministry concerned.",
                    "It depended on the budget.",
                    "They had no instructions yet.",
                    "They saw it as we do.");

    public static final List<String> PROMISES =
            List.of(
                    "Send the figures of last year",
                    "Name a point of contact",
                    "Answer in writing",
                    "Propose two dates for a meeting of experts");

    private static final List<String> FIRST =
            List.of(
                    "Alba", "Bero", "Cyra", "Doran", "Edda", "Faro", "Gila", "Hale", "Iva",
                    "Joren");

    private static final List<String> LAST =
            List.of(
                    "Amstel", "Brand", "Corvin", "Dahl", "Elder", "Fenn", "Garrow", "Holt",
                    "Ister");

    private Words() {}

    /// A name that no two of several thousand share.
    public static String name(int number) {
        return FIRST.get(number % FIRST.size())
                + " "
                + LAST.get(number / FIRST.size() % LAST.size())
                + (number < FIRST.size() * LAST.size()
                        ? ""
                        : " " + roman(number / (FIRST.size() * LAST.size()) + 1));
    }

    private static String roman(int number) {
        return "I".repeat(number % 10) + "X".repeat(number / 10 % 10) + "C".repeat(number / 100);
    }
}
