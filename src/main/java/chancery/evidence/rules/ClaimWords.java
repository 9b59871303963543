package chancery.evidence.rules;

import java.util.regex.Pattern;

/// The words by which rules of wording know what a text claims.
final class ClaimWords {

    static final Pattern UNDEFINED_GROUP =
            Wording.words(
                    "migrants?", "migrantes?", "foreigners", "(?:les|des|aux|d'|d’)\\s?étrangers");

    static final Pattern GUILT =
            Wording.words(
                    "offenders?",
                    "criminals?",
                    "perpetrators?",
                    "culprits?",
                    "délinquant(?:e)?s?",
                    "criminel(?:le)?s?",
                    "malfaiteurs?",
                    "coupables?");

    static final Pattern LOADED =
            Wording.words(
                    "floods?",
                    "flooding",
                    "waves? of",
                    "swarms?",
                    "invasions?",
                    "influx",
                    "tide of",
                    "enrichment",
                    "vagues? de",
                    "invasions?",
                    "déferlantes?",
                    "afflux",
                    "submersion",
                    "déluges?");

    static final Pattern CAUSE =
            Wording.words(
                    "causes",
                    "caused",
                    "leads? to",
                    "led to",
                    "results? in",
                    "because of",
                    "due to",
                    "drives?",
                    "provoque(?:nt)?",
                    "entraîne(?:nt)?",
                    "(?<!en )cause(?:nt)?",
                    "à cause d[eu']",
                    "conduit à",
                    "en raison d[eu']");
}
