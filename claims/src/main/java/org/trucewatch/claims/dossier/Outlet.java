package org.trucewatch.claims.dossier;

/**
 * Someone who publishes.
 *
 * @param aliases other names and abbreviations: FT
 * @param country ISO 3166-1 alpha-3; empty where it has none
 * @param interest whose side or interest it serves, in words: {@code state-owned by Russia}
 * @param side code of the party that owns or directs it; empty where none does
 */
public record Outlet(
    String name, Names aliases, String country, String interest, String side, Grade grade) {}
