package dev.banrules.testkit.law;

/**
 * All laws that need nothing but the auditor: 1 to 7 of semantics §9, agreement being with the
 * reference evaluator. The others are {@link EvidenceLaw}, {@link RoundTripLaw} and {@link
 * ReloadLaw}.
 */
public interface AuditorLaws
    extends AgreementLaw,
        OrderLaw,
        MoreBansLaw,
        MoreSoftwareLaw,
        MoreExemptionsLaw,
        MoreFactsLaw,
        MoreOwnershipLaw,
        StillnessLaw {}
