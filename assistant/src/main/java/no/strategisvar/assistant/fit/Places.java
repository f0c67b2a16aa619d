package no.strategisvar.assistant.fit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of places in a description: those of the county, and those elsewhere. */
final class Places {

    private final Pattern county;
    private final Pattern elsewhere;

    Places(List<String> county, List<String> elsewhere) {
        this.county = pattern(county);
        this.elsewhere = pattern(elsewhere);
    }

    private static Pattern pattern(List<String> names) {
        String any = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + any + ")(?=s?(?![\\p{L}\\d]))");
    }

    /** The places of the county that a text names, each once. */
    List<String> inCounty(String text) {
        Matcher matcher = county.matcher(text);
        return matcher.results().map(hit -> hit.group()).distinct().toList();
    }

    /** Whether a text names places outside the county and none in it. */
    boolean isElsewhere(String text) {
        return elsewhere.matcher(text).find() && !county.matcher(text).find();
    }
}
