/** Runs embedding models and cross-encoders from ONNX files in this process, by ONNX Runtime. */
@NullMarked
package no.strategisvar.onnx;

import org.jspecify.annotations.NullMarked;
