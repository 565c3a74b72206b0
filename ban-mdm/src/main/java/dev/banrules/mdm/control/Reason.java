package dev.banrules.mdm.control;

/** Why a document does not express a line of a block list. */
public enum Reason {
  /** The format knows no identifiers of this scheme. */
  NO_SUCH_FAMILY(true, "the format has no identifiers of this scheme"),
  /** The format has no patterns. */
  NO_PATTERNS(
      true, "the format has no patterns; the known identifiers below it are lines of their own"),
  /** The format has no exceptions, and something below the line is not to be blocked. */
  NO_EXCEPTIONS(true, "the format has no exceptions, and something below it is not blocked"),
  /** The format names software by more than the catalogs know of it. */
  NOT_ENOUGH_KNOWN(true, "the catalogs lack what the format needs besides"),
  /** The identifier has not the form that the format asks for. */
  UNFIT(true, "the identifier has not the form that the format asks for"),
  /** It stands for all software that no other line names. */
  EVERYTHING_ELSE(true, "it stands for all other software: use a list of what is allowed"),
  /** A control of this kind never knows such identifiers: a name server blocks hosts, not apps. */
  OTHER_CONTROL(false, "it belongs to another kind of control"),
  /** The document blocks the same software by the name that devices know it by. */
  NAMED_OTHERWISE(false, "the document blocks the same software by another identifier"),
  /** Identifiers of this scheme do not occur where the format applies. */
  OTHER_PLATFORM(false, "such identifiers do not occur where the format applies"),
  /** Whether it is banned hangs on a version or an edition, which the list does not know. */
  VERSION_BOUND(false, "whether it is banned hangs on the version or edition"),
  /** Whether it is banned hangs on a fact that is not stated. */
  REVIEW_ONLY(false, "whether it is banned hangs on facts that are not stated"),
  /** Others use the host too. */
  SHARED_HOST(false, "others use the host too"),
  /** It is allowed, and nothing in the document blocks it. */
  ALLOWED(false, "it is allowed, and the document does not block it");

  private final boolean gap;
  private final String words;

  Reason(boolean gap, String words) {
    this.gap = gap;
    this.words = words;
  }

  /** {@return whether something banned stays possible that the format's devices could do} */
  public boolean isGap() {
    return gap;
  }

  /** {@return why, in words} */
  public String words() {
    return words;
  }
}
