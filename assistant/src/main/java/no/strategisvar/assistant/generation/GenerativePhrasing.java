package no.strategisvar.assistant.generation;

import no.strategisvar.assistant.config.ModelConfig;
import no.strategisvar.assistant.fit.Assessment;
import no.strategisvar.assistant.fit.Phrasing;
import no.strategisvar.assistant.model.Fault;
import no.strategisvar.assistant.model.ModelFailure;
import no.strategisvar.assistant.model.Models;
import no.strategisvar.assistant.model.Prompt;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.index.PassageIndex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lets a language model say why records fit a project idea, in these steps:
 *
 * <ol>
 *   <li>both quotes of each match are numbered and fenced; of the idea the model sees no more
 *   <li>the model says of each match in two sentences why it fits, or that it does not
 *   <li>each sentence is held to its quote; where one fails, the reason that the rules gave stands
 *   <li>when the model fails on the way, the reasons that hold stand and nothing is taken away
 * </ol>
 *
 * <p>Nothing is remembered: a description is not kept.
 */
public final class GenerativePhrasing implements Phrasing {

    /** About what two sentences and what is around them take; more matches are not asked of. */
    private static final int TOKENS_OF_A_MATCH = 100;

    private final Models models;
    private final ModelConfig config;
    private final ReasonPrompt prompts;
    private final ReasonCheck check;

    public GenerativePhrasing(PassageIndex index, Models models, ModelConfig config) {
        this.models = models;
        this.config = config;
        this.prompts = new ReasonPrompt(index.corpus().fingerprint());
        this.check = new ReasonCheck(index);
    }

    @Override
    public Phrased phrase(List<Assessment.Match> matches, Language language) {
        ReasonPrompt.Asked asked =
                prompts.of(
                        matches,
                        language,
                        Prompt.letters(config.limits().promptTokens()),
                        config.limits().answerTokens() / TOKENS_OF_A_MATCH);
        MatchReplies replies = new MatchReplies();
        Optional<Fault> fault = ask(asked.prompt(), replies);
        List<Said> said = new ArrayList<>();
        int refused = 0;
        int removed = 0;
        for (int i = 0; i < matches.size(); i++) {
            List<MatchReply> of =
                    i < asked.ids().size() ? replies.of(asked.ids().get(i)) : List.of();
            Said one = said(of, matches.get(i), fault.isEmpty());
            said.add(one);
            switch (one) {
                case Said.Nothing() ->
                        refused += of.stream().anyMatch(MatchReply::hasReason) ? 1 : 0;
                case Said.DoesNotFit() -> removed++;
                case Said.Reason(_) -> {}
            }
        }
        return new Phrased(said, origin(said, replies.model(), fault, refused, removed));
    }

    private Optional<Fault> ask(Prompt prompt, MatchReplies replies) {
        try {
            models.write(prompt, replies, config.patience().fallback());
            return Optional.empty();
        } catch (ModelFailure failure) {
            return Optional.of(failure.fault());
        }
    }

    /** A model that contradicts itself, or that failed on the way, takes nothing away. */
    private Said said(List<MatchReply> replies, Assessment.Match match, boolean whole) {
        boolean away = !replies.isEmpty() && replies.stream().allMatch(MatchReply::doesNotFit);
        if (away) {
            return whole ? new Said.DoesNotFit() : new Said.Nothing();
        }
        return replies.stream()
                .filter(reply -> !reply.doesNotFit())
                .flatMap(reply -> check.holds(reply, match).stream())
                .findFirst()
                .<Said>map(Said.Reason::new)
                .orElseGet(Said.Nothing::new);
    }

    private Assessment.Origin origin(
            List<Said> said, String model, Optional<Fault> fault, int refused, int removed) {
        boolean useful = said.stream().anyMatch(one -> !(one instanceof Said.Nothing));
        Optional<String> degraded = fault.map(one -> one.name().toLowerCase(Locale.ROOT));
        return new Assessment.Origin(
                useful ? Optional.of(model) : Optional.empty(),
                Optional.of(prompts.version()),
                refused,
                removed,
                useful ? degraded : degraded.or(() -> Optional.of("unsupported")));
    }
}
