/**
 * What an analyst knows about one conflict: parties, outlets, facilities, and the agreements with
 * their readings. Immutable, JDK only; how a dossier is written down is the business of the doors.
 */
@NullMarked
package org.trucewatch.claims.dossier;

import org.jspecify.annotations.NullMarked;
