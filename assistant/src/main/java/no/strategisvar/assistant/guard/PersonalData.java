package no.strategisvar.assistant.guard;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds personal data in a message: national identity numbers and D-numbers by their check digits
 * (Skatteetaten, modulo 11), bank account numbers by theirs, card numbers (Luhn), e-mail addresses
 * and telephone numbers. Years, page numbers and amounts are none.
 */
final class PersonalData {

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d.-]+\\.\\p{L}{2,}");
    private static final Pattern ELEVEN =
            Pattern.compile(
                    "(?<!\\d)\\d{6}[ .-]?\\d{5}(?!\\d)|(?<!\\d)\\d{4}[ .]\\d{2}[ .]\\d{5}(?!\\d)");
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?<![\\d-])(?:(?:\\+|00)47[ ]?)?(?:[2-9]\\d[ ]\\d{2}[ ]\\d{2}["
                            + " ]\\d{2}|[49]\\d{2}[ ]\\d{2}["
                            + " ]\\d{3}|[49]\\d{7})(?![\\d-])|(?:\\+|00)47[ ]?\\d{8}(?!\\d)");
    private static final Pattern CARD = Pattern.compile("(?<!\\d)(?:\\d{4}[ -]?){3}\\d{4}(?!\\d)");

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    boolean isIn(String text) {
        return EMAIL.matcher(text).find()
                || PHONE.matcher(text).find()
                || ELEVEN.matcher(text)
                        .results()
                        .map(PersonalData::digits)
                        .anyMatch(digits -> isIdentity(digits) || isAccount(digits))
                || CARD.matcher(text)
                        .results()
                        .map(PersonalData::digits)
                        .anyMatch(PersonalData::isLuhn);
    }

    private static String digits(MatchResult match) {
        return match.group().replaceAll("\\D", "");
    }

    private static boolean isIdentity(String digits) {
        return isDivisible(digits, FIRST) && isDivisible(digits, SECOND);
    }

    /** An account number has one check digit, weighted 5432765432 1. */
    private static boolean isAccount(String digits) {
        return isDivisible(digits, SECOND);
    }

    private static boolean isDivisible(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    private static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
