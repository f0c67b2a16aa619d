/** Runs a language model from a GGUF file in this process, by llama.cpp. */
@NullMarked
package no.strategisvar.llama;

import org.jspecify.annotations.NullMarked;
