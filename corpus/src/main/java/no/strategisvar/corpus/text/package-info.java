/**
 * Small facts about running Norwegian text: where sentences end and how broken lines are joined.
 */
@NullMarked
package no.strategisvar.corpus.text;

import org.jspecify.annotations.NullMarked;
