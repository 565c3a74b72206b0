package dev.banrules.testkit.law;

/**
 * The laws that need nothing but the auditor: 2 to 7 and 11 of semantics §9. The others are {@link
 * AgreementLaw}, {@link HintedAgreementLaw}, {@link EvidenceLaw}, {@link RoundTripLaw} and {@link
 * ReloadLaw}.
 */
public interface AuditorLaws
    extends OrderLaw,
        MoreBansLaw,
        MoreSoftwareLaw,
        MoreExemptionsLaw,
        MoreFactsLaw,
        MoreOwnershipLaw,
        NextChangeLaw,
        BlockListLaw {}
