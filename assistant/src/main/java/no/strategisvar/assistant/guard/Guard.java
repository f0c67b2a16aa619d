package no.strategisvar.assistant.guard;

import com.fasterxml.jackson.core.type.TypeReference;

import no.strategisvar.assistant.texts.RulesResource;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks at a message before anything else does: personal data is never searched for, logged or sent
 * on, and a message that tries to give the assistant other orders is refused.
 */
public final class Guard {

    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\x{E0000}-\\x{E007F}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2064}]");

    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");

    private final PersonalData personalData = new PersonalData();
    private final List<Pattern> orders;
    private final List<Pattern> tasks;

    private record Rules(List<String> orders, List<String> tasks) {}

    /** A guard with the rules that the module ships. */
    public Guard() {
        Rules rules = RulesResource.read("guard.yaml", new TypeReference<Rules>() {});
        orders = patterns(rules.orders());
        tasks = patterns(rules.tasks());
    }

    private static List<Pattern> patterns(List<String> rules) {
        return rules.stream()
                .map(rule ->
                        Pattern.compile(
                                "(?<![\\p{L}\\d])(?:" + rule + ")",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    /** Why a message is not answered. */
    public enum Reason {
        PERSONAL_DATA("personalData"),
        ORDERS("orders"),
        TASK("task");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** The last part of the key of the text that says so. */
        public String key() {
            return key;
        }
    }

    /** The reason to stop a message, if there is one. */
    public Optional<Reason> check(String message) {
        if (personalData.isIn(message)) {
            return Optional.of(Reason.PERSONAL_DATA);
        }
        String plain = withoutAccents(message);
        if (INVISIBLE.matcher(message).find() || holds(orders, plain)) {
            return Optional.of(Reason.ORDERS);
        }
        return holds(tasks, plain) ? Optional.of(Reason.TASK) : Optional.empty();
    }

    private static boolean holds(List<Pattern> rules, String message) {
        return rules.stream().anyMatch(rule -> rule.matcher(message).find());
    }

    /** «ignorér» is «ignorer»; å, æ and ø stay. */
    private static String withoutAccents(String message) {
        return ACCENT.matcher(
                        Normalizer.normalize(message, Normalizer.Form.NFD)
                                .replace("a\u030A", "å")
                                .replace("A\u030A", "Å"))
                .replaceAll("");
    }
}
