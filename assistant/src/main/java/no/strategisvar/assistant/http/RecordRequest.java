package no.strategisvar.assistant.http;

import io.javalin.http.Context;

import no.strategisvar.assistant.records.Row;
import no.strategisvar.assistant.records.Selection;
import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Theme;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a request for records asks for.
 *
 * @param offset how many rows to leave out at the beginning
 * @param limit how many rows to give at most
 */
record RecordRequest(Selection selection, int offset, int limit, Format format) {

    private static final int LONGEST_QUERY = 2_000;
    private static final int MOST_ROWS = 500;

    /** How the rows are written. */
    enum Format {
        JSON,
        CSV,
        XLSX
    }

    /**
     * Reads the parameters.
     *
     * @throws BadRequest when one of them has a value that does not exist
     */
    static RecordRequest of(Context ctx, Corpus corpus, Row.Kind kind) {
        return new RecordRequest(
                selection(ctx, corpus, kind),
                number(ctx, "offset", 0, 0, Integer.MAX_VALUE),
                number(ctx, "limit", MOST_ROWS, 1, MOST_ROWS),
                format(ctx));
    }

    private static Selection selection(Context ctx, Corpus corpus, Row.Kind kind) {
        List<String> areas = new ArrayList<>(corpus.areas().stream().map(Area::id).toList());
        List<String> tools = corpus.tools().stream().map(Area::id).toList();
        if (kind == Row.Kind.PRIORITY) {
            areas.addAll(tools);
        }
        String text = given(ctx, "q");
        if (text != null && text.length() > LONGEST_QUERY) {
            throw new BadRequest(
                    "«q» er for lang. Kort den ned til høyst %d tegn.".formatted(LONGEST_QUERY));
        }
        String document = given(ctx, "document");
        if (document != null && corpus.document(document).isEmpty()) {
            throw new BadRequest("Det finnes ikke noe dokument med den id-en i «document».");
        }
        return new Selection(
                text,
                known(ctx, "area", areas),
                known(ctx, "tool", tools),
                known(ctx, "theme", corpus.themes().stream().map(Theme::id).toList()),
                document,
                sort(ctx));
    }

    private static Selection.@Nullable Sort sort(Context ctx) {
        String sort = given(ctx, "sort");
        if (sort == null) {
            return null;
        }
        boolean descending = sort.startsWith("-");
        String name = descending ? sort.substring(1) : sort;
        for (Selection.Key key : Selection.Key.values()) {
            if (key.name().toLowerCase(Locale.ROOT).equals(name)) {
                return new Selection.Sort(key, descending);
            }
        }
        throw new BadRequest(
                "«sort» må være en av: number, title, area, page; med «-» foran for omvendt.");
    }

    private static Format format(Context ctx) {
        String format = given(ctx, "format");
        String accept = ctx.header("Accept");
        if (format == null) {
            return accept != null && accept.startsWith("text/csv") ? Format.CSV : Format.JSON;
        }
        return switch (format) {
            case "json" -> Format.JSON;
            case "csv" -> Format.CSV;
            case "xlsx" -> Format.XLSX;
            default -> throw new BadRequest("«format» må være en av: json, csv, xlsx.");
        };
    }

    private static int number(Context ctx, String name, int without, int least, int most) {
        String value = given(ctx, name);
        if (value == null) {
            return without;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // told below, with the limits
        }
        throw new BadRequest("«%s» må være et tall fra %d til %d.".formatted(name, least, most));
    }

    private static @Nullable String known(Context ctx, String name, List<String> values) {
        String value = given(ctx, name);
        if (value != null && !values.contains(value)) {
            throw new BadRequest(
                    "«%s» må være en av: %s.".formatted(name, String.join(", ", values)));
        }
        return value;
    }

    /** A form sends what was not filled in as an empty text. */
    private static @Nullable String given(Context ctx, String name) {
        String value = ctx.queryParam(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** The rows of the page that is asked for. */
    List<Row> page(List<Row> rows) {
        int from = Math.min(offset, rows.size());
        return rows.subList(from, from + Math.min(limit, rows.size() - from));
    }
}
