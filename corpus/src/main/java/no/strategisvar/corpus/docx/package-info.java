/**
 * The text of a Word document, read from its zip and its XML with nothing but the JDK: paragraphs,
 * headings by their styles, lists with their numbers, tables by rows.
 */
@NullMarked
package no.strategisvar.corpus.docx;

import org.jspecify.annotations.NullMarked;
