package org.trucewatch.claims.dossier;

import java.time.LocalDate;

/**
 * How reliable an outlet is held to be, on the Admiralty scale (NATO AJP-2.1). A grade is a
 * judgement with a date and a reason.
 */
public record Grade(Reliability reliability, LocalDate on, String reason) {}
