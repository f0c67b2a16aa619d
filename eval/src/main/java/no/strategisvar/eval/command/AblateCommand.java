package no.strategisvar.eval.command;

import no.strategisvar.assistant.model.ConfiguredSearch;
import no.strategisvar.eval.ablation.Ablation;
import no.strategisvar.eval.ablation.TestSet;
import no.strategisvar.eval.beir.BeirFolder;
import no.strategisvar.eval.question.Question;
import no.strategisvar.eval.report.TestLog;
import no.strategisvar.index.dense.SearchModels;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * {@code eval ablate}: what each step of the retrieval brings. Models that the settings name for
 * the search take part.
 */
@Command(
        name = "ablate",
        description = "Switches each step of the retrieval off and shows what it brought.",
        mixinStandardHelpOptions = true)
final class AblateCommand implements EvalCommand {

    @Option(
            names = "--split",
            defaultValue = "DEV",
            description = "dev, test or all; every look at test is written down. Default: dev.")
    private Question.Split split = Question.Split.DEV;

    @Option(
            names = "--beir",
            arity = "1..*",
            paramLabel = "DIR",
            description = "Folders in BEIR's form to measure on as well.")
    private List<Path> folders = List.of();

    @Override
    public Integer call() throws Exception {
        Home home = Home.fromLauncher();
        if (split != Question.Split.DEV) {
            new TestLog(home.testLog()).add(LocalDate.now(ZoneId.systemDefault()), "ablate");
        }
        String name = split.name().toLowerCase(Locale.ROOT);
        TestSet own = new TestSet.Own(name, home.corpus(), home.questions(split));
        SearchModels models =
                new ConfiguredSearch(home.work(), InstantSource.system())
                        .open(home.config().search());
        IO.println(Ablation.table(own, models));
        for (Path folder : folders) {
            IO.println(Ablation.table(new TestSet.Beir(BeirFolder.read(folder)), models));
        }
        return 0;
    }
}
