package org.trucewatch.claims.dossier;

import java.time.LocalDate;
import org.trucewatch.claims.When;

/**
 * A party's own announcement that it enters, extends or leaves an agreement.
 *
 * @param by party code
 * @param declared the day it was made
 * @param effective from when until when, as declared
 * @param words what was declared, in our own words
 * @param source where it was published
 */
public record Declaration(
    String by, LocalDate declared, When effective, String words, String source) {}
