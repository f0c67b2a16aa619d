package no.strategisvar.assistant.wanted;

/** What a word of a message is known as before anything is learnt of it. */
public enum WordClass {
    /** It names an area or a tool of the plan. */
    LIMIT,
    /** It is a noun for records: «tiltak», «mål». */
    RECORD,
    /** It opens a question: «hvilke», «hvor». */
    ASKS,
    /** It is known to be no topic. */
    FILLER,
    OTHER
}
