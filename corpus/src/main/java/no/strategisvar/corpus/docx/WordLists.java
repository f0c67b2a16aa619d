package no.strategisvar.corpus.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

/** Counts the items of a document's lists as Word does: the numbers are not in the text itself. */
final class WordLists {

    private record Level(boolean numbered, int start) {}

    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, String> definitionByList = new HashMap<>();
    private final Map<String, Integer> restarts = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    private WordLists() {}

    static WordLists read(byte[] part) throws XMLStreamException, ForbiddenXml {
        WordLists lists = new WordLists();
        if (part.length == 0) {
            return lists;
        }
        WordXml xml = new WordXml(part);
        String definition = "";
        String list = "";
        String level = "";
        int start = 1;
        while (xml.next()) {
            if (!xml.opens()) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> definition = xml.attribute("abstractNumId");
                case "lvl" -> {
                    level = xml.attribute("ilvl");
                    start = 1;
                }
                case "start" -> start = xml.value(1);
                case "numFmt" -> {
                    boolean numbered = xml.attribute("val").startsWith("decimal");
                    if (list.isEmpty()) {
                        lists.levels.put(definition + "/" + level, new Level(numbered, start));
                    }
                }
                case "num" -> list = xml.attribute("numId");
                case "abstractNumId" -> lists.definitionByList.put(list, xml.attribute("val"));
                case "lvlOverride" -> level = xml.attribute("ilvl");
                case "startOverride" -> lists.restarts.put(list + "/" + level, xml.value(1));
                default -> {}
            }
        }
        return lists;
    }

    /** The number of the next item of a list; 0 where Word shows a bullet or a letter. */
    int next(String list, int depth) {
        String key = definitionByList.getOrDefault(list, "") + "/" + depth;
        Level level = levels.getOrDefault(key, new Level(false, 1));
        if (!level.numbered()) {
            return 0;
        }
        Integer restart = restarts.get(list + "/" + depth);
        int number =
                begun.add(list + "/" + depth) && restart != null
                        ? restart
                        : counts.getOrDefault(key, level.start() - 1) + 1;
        counts.put(key, number);
        return depth == 0 ? number : 0;
    }
}
