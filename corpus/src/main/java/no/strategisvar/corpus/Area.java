package no.strategisvar.corpus;

/**
 * A focus area (satsingsområde) or a tool (verktøy): its id in addresses and its name in the plan.
 */
public record Area(String id, String label) {}
