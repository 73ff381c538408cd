package org.trucewatch.claims.dossier;

import org.trucewatch.claims.ObjectClass;

/**
 * Words by which reports on this conflict name a class of object, beside those that every reader
 * knows.
 */
public record ObjectWords(ObjectClass object, Names words) {}
