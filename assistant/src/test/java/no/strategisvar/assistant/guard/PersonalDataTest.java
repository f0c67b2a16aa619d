package no.strategisvar.assistant.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

final class PersonalDataTest {

    private static final int ROUNDS = 2_000;
    private static final List<String> FRAMES =
            List.of(
                    "%s",
                    "Nummeret mitt er %s.",
                    "(%s) Hvilke tiltak finnes for havbruk?",
                    "Hei, %s, kan eg få støtte?",
                    "Eg heiter Kari:%s;");

    private final PersonalData personalData = new PersonalData();
    private final PersonalNumbers numbers = new PersonalNumbers();
    private final Random random = new Random(7);

    @Test
    void everyIdentityNumberIsFound() {
        for (int round = 0; round < ROUNDS; round++) {
            String number = numbers.identity(0);
            assertFound(number);
            assertFound(number.substring(0, 6) + " " + number.substring(6));
        }
    }

    @Test
    void everyDNumberIsFound() {
        for (int round = 0; round < ROUNDS; round++) {
            assertFound(numbers.identity(40));
        }
    }

    @Test
    void everyAccountNumberIsFound() {
        for (int round = 0; round < ROUNDS; round++) {
            String number = numbers.account();
            assertFound(number);
            for (String separator : List.of(".", " ")) {
                assertFound(
                        String.join(
                                separator,
                                number.substring(0, 4),
                                number.substring(4, 6),
                                number.substring(6)));
            }
        }
    }

    @Test
    void everyCardNumberIsFound() {
        for (int round = 0; round < ROUNDS; round++) {
            String number = numbers.card();
            assertFound(number);
            assertFound(number.replaceAll("(.{4})(?!$)", "$1 "));
            assertFound(number.replaceAll("(.{4})(?!$)", "$1-"));
        }
    }

    @Test
    void elevenDigitsWithAWrongCheckDigitAreNotFound() {
        for (int round = 0; round < ROUNDS; round++) {
            assertNotFound(numbers.withWrongLastDigit(numbers.identity(0)));
            assertNotFound(numbers.withWrongLastDigit(numbers.identity(40)));
            assertNotFound(numbers.withWrongLastDigit(numbers.account()));
        }
    }

    @Test
    void sixteenDigitsWithAWrongCheckDigitAreNotFound() {
        for (int round = 0; round < ROUNDS; round++) {
            assertNotFound(numbers.withWrongLastDigit(numbers.card()));
        }
    }

    @Test
    void aLongerRowOfDigitsIsNoIdentityNumber() {
        for (int round = 0; round < ROUNDS; round++) {
            String number = numbers.identity(0);
            if (!number.contains("47")) {
                assertNotFound("1" + number + "1");
                assertNotFound(number + "77");
            }
        }
    }

    @Test
    void everyMobileNumberIsFound() {
        for (int round = 0; round < ROUNDS; round++) {
            String number = (random.nextBoolean() ? "4" : "9") + numbers.digits(7);
            assertFound(number);
            assertFound("+47" + number);
            assertFound("+47 " + number);
            assertFound("0047 " + number);
            assertFound(number.replaceAll("^(...)(..)(...)$", "$1 $2 $3"));
            assertFound(number.replaceAll("(..)(?!$)", "$1 "));
            assertFound("+47 " + number.replaceAll("(..)(?!$)", "$1 "));
        }
    }

    @Test
    void everyLandlineNumberIsFound() {
        for (int round = 0; round < ROUNDS; round++) {
            String number = (2 + random.nextInt(8)) + numbers.digits(7);
            assertFound("+47" + number);
            assertFound(number.replaceAll("(..)(?!$)", "$1 "));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ola@nordmann.no",
                "kari.nordmann+plan@trondelagfylke.no",
                "bjørn_åge@nærøysund.kommune.no",
                "A.B-C%d@sub.example.museum"
            })
    void everyEmailAddressIsFound(String address) {
        assertFound(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hva skal skje i 2024-2025?",
                "Hva sier NOU 2023:10 om reisemål?",
                "Gjelder planen fra 15.12.2021 til 31.12.2025?",
                "Hva står på side 21, 24, 27 og 30?",
                "Kan 2 500 000 kroner være nok?",
                "Prosjektet koster 45 000 000 kr",
                "Vi er 300 000 innbyggere og 29 kommuner",
                "Organisasjonsnummer 817 920 632",
                "Organisasjonsnummer 817920632",
                "Kutter dere 50-55 % innen 2030?",
                "Sak 2023/12345 i 2021, 2022 og 2023",
                "ISBN 978-82-456-0000-1 eller 9788245600001",
                "Hva er pi, 3,14159265?",
                "Industri 4.0 og veikart 2.0",
                "Skriv til @trondelag eller fylke@",
                "2022 2023 2024 2025",
                "7600 Levanger, 7013 Trondheim"
            })
    void yearsAmountsAndPageNumbersAreNotPersonal(String text) {
        assertThat(personalData.isIn(text)).as(text).isFalse();
    }

    @Test
    void noYearOrSpanOfYearsIsPersonal() {
        for (int year = 1900; year <= 2100; year++) {
            assertNotFound(year + "-" + (year + 1));
            assertNotFound(year + "–" + (year + 4));
            assertNotFound("NOU " + year + ":" + year % 100);
        }
    }

    private void assertFound(String number) {
        String text = FRAMES.get(random.nextInt(FRAMES.size())).formatted(number);
        assertThat(personalData.isIn(text)).as(text).isTrue();
    }

    private void assertNotFound(String number) {
        String text = FRAMES.get(random.nextInt(FRAMES.size())).formatted(number);
        assertThat(personalData.isIn(text)).as(text).isFalse();
    }
}
