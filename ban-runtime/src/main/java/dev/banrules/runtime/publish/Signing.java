package dev.banrules.runtime.publish;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.banrules.runtime.tuf.Role;

/**
 * How far a draft is signed.
 *
 * @param role the role
 * @param version the version of the draft
 * @param needs what it needs; two for a root that follows another
 */
public record Signing(Role role, long version, ImmutableList<Need> needs) {

  /**
   * Signatures that are needed.
   *
   * @param by whose keys
   * @param have how many have signed
   * @param threshold how many have to
   */
  public record Need(String by, int have, long threshold) {

    /** Checks that nothing is null. */
    public Need {
      requireNonNull(by, "by");
    }

    boolean isMet() {
      return have >= threshold;
    }
  }

  /** Checks that nothing is null. */
  public Signing {
    requireNonNull(role, "role");
    requireNonNull(needs, "needs");
  }

  /** {@return whether enough keys have signed} */
  public boolean isComplete() {
    return needs.stream().allMatch(Need::isMet);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(role.word() + " version " + version);
    for (Need need : needs) {
      text.append(", signed by ")
          .append(need.have())
          .append(" of the ")
          .append(need.threshold())
          .append(need.threshold() == 1 ? " key that " : " keys that ")
          .append(need.by())
          .append(" asks for");
    }
    return text.toString();
  }
}
