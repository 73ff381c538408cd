package org.trucewatch.claims.dossier;

/**
 * Someone who acts or speaks for a party.
 *
 * @param role in lower case: {@code president}, {@code foreign minister}; empty where unknown
 * @param names the fullest form first, then the family name alone and spellings
 */
public record Person(String name, String role, Names names) {}
