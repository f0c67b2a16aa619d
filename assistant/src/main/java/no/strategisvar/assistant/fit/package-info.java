/** Where a project idea meets the plan: every measure, priority and goal, each with its proof. */
@NullMarked
package no.strategisvar.assistant.fit;

import org.jspecify.annotations.NullMarked;
