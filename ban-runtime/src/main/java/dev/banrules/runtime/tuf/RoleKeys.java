package dev.banrules.runtime.tuf;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.security.PublicKey;
import java.util.HashSet;
import java.util.Set;

/**
 * Who signs for a role.
 *
 * @param keys the keys, of different ids
 * @param threshold how many of them have to sign
 */
public record RoleKeys(ImmutableList<TufKey> keys, long threshold) {

  /** Checks that nothing is null. */
  public RoleKeys {
    requireNonNull(keys, "keys");
  }

  /**
   * Checks that enough of the keys have signed.
   *
   * @param metadata what they should have signed
   * @param whose what the keys are called in the message, such as {@code root version 1}
   * @throws TufException if fewer have
   */
  public void check(Metadata metadata, String whose) throws TufException {
    int signed = signers(metadata).size();
    if (signed < threshold) {
      long others = keys.stream().filter(key -> key.key().isEmpty()).count();
      throw new TufException(
          "signed by "
              + signed
              + " of the "
              + threshold
              + " keys that "
              + whose
              + " asks for"
              + (others > 0 ? "; " + others + " keys are not of the type ed25519" : ""));
    }
  }

  /**
   * {@return the keys that have signed; one that has two ids counts once}
   *
   * @param metadata what they may have signed
   */
  public Set<PublicKey> signers(Metadata metadata) {
    Set<PublicKey> signed = new HashSet<>();
    for (TufKey key : keys) {
      key.key().filter(known -> metadata.isSignedBy(key.id(), known)).ifPresent(signed::add);
    }
    return signed;
  }

  /**
   * {@return whether others have the same keys}
   *
   * @param other the others
   */
  boolean isSame(RoleKeys other) {
    return threshold == other.threshold && Set.copyOf(keys).equals(Set.copyOf(other.keys));
  }
}
