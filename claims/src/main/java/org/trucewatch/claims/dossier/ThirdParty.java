package org.trucewatch.claims.dossier;

/**
 * @param code party code
 * @param role in the words of the text: mediator, guarantor, witness, facilitator
 */
public record ThirdParty(String code, String role) {}
