package no.strategisvar.assistant.http;

import no.strategisvar.assistant.records.Selection;
import no.strategisvar.assistant.texts.Language;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses of the list of measures, with every filter in them. */
record MeasureLink(Selection selection, Language language) {

    static final String LIST = "/tiltak";

    /** The list with another area; null is all. */
    String area(@Nullable String area) {
        Selection s = selection;
        return list(new Selection(s.text(), area, s.tool(), s.theme(), s.document(), s.sort()), 0);
    }

    /** The list with another theme; null is all. */
    String theme(@Nullable String theme) {
        Selection s = selection;
        return list(new Selection(s.text(), s.area(), s.tool(), theme, s.document(), s.sort()), 0);
    }

    /** The list in another order, or turned round when it already has this one. */
    String sorted(Selection.Key key) {
        Selection s = selection;
        Selection.Sort now = s.sort();
        boolean turn = now != null && now.key() == key && !now.descending();
        Selection.Sort sort = new Selection.Sort(key, turn);
        return list(new Selection(s.text(), s.area(), s.tool(), s.theme(), s.document(), sort), 0);
    }

    /** Another page of the list. */
    String page(int offset) {
        return list(selection, offset);
    }

    /** The list without any filter. */
    String all() {
        return list(Selection.ALL, 0);
    }

    /** The same list in the other written standard. */
    String in(Language other) {
        return new MeasureLink(selection, other).page(0);
    }

    /** The same rows for a spreadsheet. */
    String file(String format) {
        Map<String, String> parameters = parameters(selection);
        parameters.put("format", format);
        return "/api/measures" + query(parameters);
    }

    /** The card of a measure. */
    String card(String id) {
        return LIST + "/" + id + (language == Language.NN ? "?sprak=nn" : "");
    }

    private String list(Selection wanted, int offset) {
        Map<String, String> parameters = parameters(wanted);
        if (offset > 0) {
            parameters.put("offset", String.valueOf(offset));
        }
        if (language == Language.NN) {
            parameters.put(PageLanguage.PARAMETER, language.tag());
        }
        return LIST + query(parameters);
    }

    /** What a form must carry along for the filters to stay. */
    static Map<String, String> parameters(Selection selection) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "q", selection.text());
        put(parameters, "area", selection.area());
        put(parameters, "theme", selection.theme());
        put(parameters, "document", selection.document());
        Selection.Sort sort = selection.sort();
        if (sort != null) {
            String key = sort.key().name().toLowerCase(Locale.ROOT);
            parameters.put("sort", (sort.descending() ? "-" : "") + key);
        }
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static String query(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : "?"
                        + parameters.entrySet().stream()
                                .map(e ->
                                        e.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        e.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&"));
    }
}
