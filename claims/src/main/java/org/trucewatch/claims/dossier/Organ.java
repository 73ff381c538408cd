package org.trucewatch.claims.dossier;

/**
 * A body that acts or speaks for a party: a ministry, the air force, a state company, a regional
 * administration.
 */
public record Organ(String name, Names names) {}
