package dev.banrules.rules.evaluate;

/**
 * What bans are found by: what their targets name, any key of a kind, as what is not known of
 * software may be any that a ban names, or what they mean of software that is unknown.
 */
sealed interface BanKey permits CandidateKey, CandidateKey.Kind, BanKey.Unrecognised {

  /** The bans that software concerns which no catalog recognises, or not fully. */
  enum Unrecognised implements BanKey {
    /** Those that are asked of whatever there is. */
    ALWAYS,
    /** Those that may match it in strict mode. */
    WHEN_STRICT
  }
}
