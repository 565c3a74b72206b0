package dev.banrules.model.ban;

/** What evidence of misuse an act claims; without influence on a verdict. */
public enum EvidenceClaim {
  /** It claims no evidence. */
  NONE_CLAIMED,
  /** It claims evidence without publishing it. */
  CLAIMED,
  /** Evidence was published. */
  PUBLISHED
}
