package no.strategisvar.assistant.guard;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks at a message before anything else does: personal data is never searched for, logged or sent
 * on, and a message that tries to give the assistant other orders is refused.
 */
public final class Guard {

    private static final Pattern ORDERS =
            Pattern.compile(
                    "(?iU)(ignorer|glem|overse|sjå bort frå|se bort"
                        + " fra|ignore|disregard|forget)\\b.{0,40}"
                        + "(instruks|regl|prompt|beskjed|tidligere|tidlegare|instruction|rules|previous|above)|system"
                        + " ?prompt|systemmelding|systeminstruks|skjulte instruks|dine"
                        + " instruks|instruksene"
                        + " dine|(finn|dikt|fabriker|lag)\\b.{0,12}\\b(på|opp|et nytt|eit nytt|ett"
                        + " nytt|noen"
                        + " nye|falske?)\\b.{0,30}\\b(tiltak|sitat|kilde|kjelde|mål|tall)|jailbreak|\\bDAN\\b|developer"
                        + " mode|utviklermodus|(lat som|lat som om|late som|låst som|pretend|act"
                        + " as|du er nå|du er no|from now on|fra nå av|frå no av)\\b"
                        + "|(lov|garanter|love|garantere)\\b.{0,40}\\b(søknad|støtte|penger|innvilg|tilskudd|tilskot|midler)"
                        + "|</?(system|instruksjon|assistant)>|\\[/?INST\\]");

    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\x{E0000}-\\x{E007F}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2064}]");

    private final PersonalData personalData = new PersonalData();

    /** Why a message is not answered. */
    public enum Reason {
        PERSONAL_DATA("personalData"),
        ORDERS("orders");

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
        boolean hidden = INVISIBLE.matcher(message).find();
        return hidden || ORDERS.matcher(message).find()
                ? Optional.of(Reason.ORDERS)
                : Optional.empty();
    }
}
