package chancery.evidence.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingForPrivatePersonsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TRAIT_OF_ONE_PERSON | Police arrested a 23-year-old Syrian man after the attack.
                    TRAIT_OF_ONE_PERSON | An asylum seeker was charged with assault.
                    TRAIT_OF_ONE_PERSON | Two Afghan teenagers were convicted of robbery last week.
                    TRAIT_OF_ONE_PERSON | A suspect of Moroccan origin was detained near the station.
                    TRAIT_OF_ONE_PERSON | Un ressortissant algérien a été interpellé à la suite de l’agression.
                    TRAIT_OF_ONE_PERSON | Un demandeur d’asile a été mis en examen pour vol.
                    TRAIT_OF_ONE_PERSON | When the Eritrean man was arrested on Monday, neighbours had called.
                    NAME_BESIDE_OFFENCE | Jonas Brandt was convicted of manslaughter in the spring.
                    NAME_BESIDE_OFFENCE | The court sentenced Mehmet K. to four years in prison.
                    NAME_BESIDE_OFFENCE | Mr Novak is accused of fraud.
                    NAME_BESIDE_OFFENCE | Selon la presse, Claire Dupré aurait été agressée.
                    IDENTIFIER          | The complainant can be reached at k.lindqvist1990@mail.example.
                    IDENTIFIER          | Call her on +44 7700 900123 for details.
                    IDENTIFIER          | Joindre le témoin au 06 12 34 56 78.
                    IDENTIFIER          | The sum went to DE89 3704 0044 0532 0130 00.
                    IDENTIFIER          | He travelled on passport no. C01X00T47.
                    IDENTIFIER          | Personal number 19850709-9805 was on the form.
                    BIRTH_DATE          | The victim, born on 3 May 1990, was treated in hospital.
                    BIRTH_DATE          | Le prévenu, né le 12/04/1988, a fait appel.
                    EXACT_ADDRESS       | The flat at 14 Mill Lane was searched.
                    EXACT_ADDRESS       | Les faits ont eu lieu au 27 rue de la République.
                    EXACT_ADDRESS       | Das Haus in der Lindenstraße 12 brannte.
                    INITIALS_AND_AGE    | S. H. (34) from Linz was taken into custody.
                    INITIALS_AND_AGE    | Le suspect, A.B., 27 ans, habite Lille.
                    IMAGE_OF_PERSON     | A photograph of the suspect is attached.
                    IMAGE_OF_PERSON     | Une photo de la victime circule.
                    SPECIAL_CATEGORY    | The suspect is said to be schizophrenic.
                    SPECIAL_CATEGORY    | She was pregnant at the time.
                    SPECIAL_CATEGORY    | Three Jewish students were insulted.
                    RECORD_OF_ONE_PERSON | The man has three previous convictions.
                    RECORD_OF_ONE_PERSON | L’homme était connu des services de police.
                    GENERALISED         | This case shows what migrants do.
                    GENERALISED         | Une fois de plus, les étrangers sont en cause.
                    """)
    void finds(PrivacyRule rule, String sentence) {
        assertThat(PrivacyLint.findings(sentence)).extracting(PrivacyFinding::rule).contains(rule);
    }

    /// Officials in their role, places, institutions, totals, and questions about nobody.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "When a foreign national has been convicted of a serious offence, what procedure follows?",
                "If an asylum seeker is a victim of violence, who is told?",
                "How are attacks on migrants, on their homes and on their places of worship recorded?",
                "Interior Minister Johanna Bergqvist presented the figures on violent offences.",
                "Eva Lindholm, the prosecutor general, announced charges in two cases of trafficking.",
                "La procureure Claire Dupré a annoncé l’ouverture d’une enquête pour agression.",
                "Judge Adrian Kovacs chairs the review of sentencing for robbery.",
                "Robbery fell in New York and in The Hague.",
                "The Federal Statistical Office counts suspects by citizenship.",
                "The Court of Appeal convicted nobody in 2024.",
                "In Germany 614 victims of intentional homicide were recorded in 2022, 0.74 per 100,000.",
                "Foreign citizens were 20 to 48 per cent of prisoners in Sweden on 31 December 2020.",
                "Recorded hate crimes against Jewish and Muslim communities rose in 2023.",
                "Police recorded 1,284 offences against refugees and their shelters.",
                "En 2022, 821 victimes d’homicides volontaires ont été enregistrées en France.",
                "Le ministère de l’Intérieur publie les infractions enregistrées chaque trimestre.",
                "Lorsqu’un ressortissant étranger est condamné, quelle procédure s’applique ?",
                "Les personnes mises en cause sont comptées par nationalité.",
                "The Danish minister of justice will publish a table of convictions in May.",
                "A French court upheld the decision of 3 May 2024.",
                "Our embassy can be reached at info@embassy.example.",
                "The reference is CONS-2026-0147, and the table 35-10-0191-01.",
                "Version of 2024-05-17, revised on 03.06.2025, page 12.",
                "What support may a victim of violence count on, whoever they are?",
                "Threats against Jewish, Christian and Muslim communities concern us wherever they occur."
            })
    void lets_pass(String sentence) {
        assertThat(PrivacyLint.findings(sentence)).isEmpty();
    }

    @Test
    void a_finding_says_where_it_stands_in_the_text() {
        var text = "We met twice. Yesterday Jonas Brandt was arrested. Nothing else.";
        var finding = PrivacyLint.findings(text).getFirst();

        assertThat(finding.in(text)).isEqualTo("Jonas Brandt");
        assertThat(finding.from()).isEqualTo(text.indexOf("Jonas"));
    }

    @Test
    void a_text_that_rests_on_an_incident_speaks_of_no_group() {
        var sentence = "Asylum seekers were in the street.";

        assertThat(PrivacyLint.findings(sentence)).isEmpty();
        assertThat(PrivacyLint.findingsOfIncident(sentence))
                .extracting(PrivacyFinding::rule)
                .isEqualTo(List.of(PrivacyRule.GENERALISED));
    }

    @Test
    void a_long_text_is_read_quickly() {
        var text =
                "A court convicted nobody in New York and the Danish minister said so. "
                        .repeat(2_000);
        long before = System.nanoTime();

        assertThat(PrivacyLint.findings(text)).isEmpty();
        assertThat((System.nanoTime() - before) / 1_000_000).isLessThan(10_000);
    }
}
