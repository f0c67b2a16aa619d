package no.strategisvar.assistant.guard;

import java.util.Random;

/** Makes valid numbers by the rules of those who issue them, the same ones on every run. */
final class PersonalNumbers {

    private final Random random = new Random(7);

    String identity(int addedToDay) {
        while (true) {
            String birth =
                    "%02d%02d%02d"
                            .formatted(
                                    1 + random.nextInt(28) + addedToDay,
                                    1 + random.nextInt(12),
                                    random.nextInt(100));
            String nine = birth + digits(3);
            int first = checkDigit(nine, 3, 7, 6, 1, 8, 9, 4, 5, 2);
            int second = checkDigit(nine + first, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2);
            if (first < 10 && second < 10) {
                return nine + first + second;
            }
        }
    }

    String account() {
        while (true) {
            String ten = digits(10);
            int check = checkDigit(ten, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2);
            if (check < 10) {
                return ten + check;
            }
        }
    }

    /** Ten where no digit fits; such numbers are not issued. */
    private static int checkDigit(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Character.digit(digits.charAt(i), 10);
        }
        int rest = sum % 11;
        return rest == 0 ? 0 : 11 - rest;
    }

    /** Luhn: from the right, every second digit counts double, its digits added. */
    String card() {
        String fifteen = "4" + digits(14);
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            int digit = Character.digit(fifteen.charAt(i), 10);
            int weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed / 10 + weighed % 10;
        }
        return fifteen + (10 - sum % 10) % 10;
    }

    String withWrongLastDigit(String number) {
        int last = Character.digit(number.charAt(number.length() - 1), 10);
        int wrong = (last + 1 + random.nextInt(9)) % 10;
        return number.substring(0, number.length() - 1) + wrong;
    }

    String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
