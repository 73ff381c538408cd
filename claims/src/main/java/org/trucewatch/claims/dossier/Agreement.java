package org.trucewatch.claims.dossier;

import java.util.List;
import org.trucewatch.claims.Form;

/**
 * What two or more parties agreed, or are reported to have agreed, to spare.
 *
 * @param id a short word, unique in the dossier
 * @param name what our own output calls it
 * @param summary what it is, in one or two sentences
 * @param parties codes of those bound by it
 * @param thirdParties who mediated, guaranteed or announced it
 * @param form tacit, verbal or written
 * @param declarations who declared what, when
 * @param commitments who shall not do what to which objects
 * @param readings how each party understands it; at least one
 */
public record Agreement(
    String id,
    String name,
    String summary,
    List<String> parties,
    List<ThirdParty> thirdParties,
    Form form,
    List<Declaration> declarations,
    List<Commitment> commitments,
    List<Reading> readings) {
  public Agreement {
    parties = List.copyOf(parties);
    thirdParties = List.copyOf(thirdParties);
    declarations = List.copyOf(declarations);
    commitments = List.copyOf(commitments);
    readings = List.copyOf(readings);
  }
}
