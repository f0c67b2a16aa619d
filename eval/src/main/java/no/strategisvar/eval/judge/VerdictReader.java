package no.strategisvar.eval.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import no.strategisvar.eval.run.Judgement;
import no.strategisvar.eval.run.Judgement.Grade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a verdict out of a model's text. The form is taken as it comes: words and code fences
 * around it, single quotes, trailing commas, English names. The meaning is not: a grade that is not
 * one of the three, a missing answer, or two verdicts that differ, and there is no verdict.
 */
final class VerdictReader {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .build();

    private static final Map<String, Grade> GRADES =
            Map.of(
                    "riktig", Grade.CORRECT,
                    "rett", Grade.CORRECT,
                    "correct", Grade.CORRECT,
                    "delvis", Grade.PARTLY,
                    "partly", Grade.PARTLY,
                    "partial", Grade.PARTLY,
                    "feil", Grade.WRONG,
                    "wrong", Grade.WRONG);
    private static final Map<String, Boolean> ANSWERS =
            Map.of(
                    "true", true, "ja", true, "yes", true, "false", false, "nei", false, "no",
                    false);

    private static final List<String> GRADE = List.of("vurdering", "verdict", "grade");
    private static final List<String> FAITHFUL = List.of("dekket", "dekt", "faithful");
    private static final List<String> REASON = List.of("begrunnelse", "grunngiving", "reason");
    private static final List<String> UNSUPPORTED = List.of("udekket", "udekt", "unsupported");

    private static final int EXCERPT = 300;

    private VerdictReader() {}

    /** The verdict of a text, or the beginning of the text when it holds none. */
    static Judgement.Reading read(String text) {
        List<Judgement.Verdict> verdicts = new ArrayList<>();
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            verdict(text.substring(at)).ifPresent(verdicts::add);
        }
        Set<List<Object>> said = new HashSet<>();
        verdicts.forEach(verdict -> said.add(List.of(verdict.grade(), verdict.faithful())));
        return said.size() == 1
                ? verdicts.getLast()
                : new Judgement.Unreadable(text.substring(0, Math.min(EXCERPT, text.length())));
    }

    /** The verdict that a text begins with; what comes after it does not matter. */
    private static Optional<Judgement.Verdict> verdict(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            Optional<Grade> grade = word(node, GRADE).map(GRADES::get);
            Optional<Boolean> faithful = word(node, FAITHFUL).map(ANSWERS::get);
            List<String> unsupported = unsupported(node);
            boolean contradicts = faithful.orElse(false) && !unsupported.isEmpty();
            if (grade.isEmpty() || faithful.isEmpty() || contradicts) {
                return Optional.empty();
            }
            String reason = field(node, REASON).map(JsonNode::asText).orElse("");
            return Optional.of(
                    new Judgement.Verdict(grade.get(), faithful.get(), reason, unsupported));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    private static List<String> unsupported(JsonNode node) {
        List<String> claims = new ArrayList<>();
        field(node, UNSUPPORTED)
                .ifPresent(list ->
                        list.forEach(claim -> {
                            if (!claim.asText().isBlank()) {
                                claims.add(claim.asText());
                            }
                        }));
        return claims;
    }

    private static Optional<String> word(JsonNode node, List<String> names) {
        return field(node, names)
                .filter(JsonNode::isValueNode)
                .map(value -> value.asText().strip().toLowerCase(Locale.ROOT));
    }

    private static Optional<JsonNode> field(JsonNode node, List<String> names) {
        return names.stream().map(node::path).filter(value -> !value.isMissingNode()).findFirst();
    }
}
