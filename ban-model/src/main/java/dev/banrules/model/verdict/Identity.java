package dev.banrules.model.verdict;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import java.util.Optional;

/**
 * What software was taken for: a vendor, with or without an application, each of them sure or
 * possible (semantics §4).
 *
 * @param vendor the vendor
 * @param vendorSure whether the vendor is sure, and not only possible
 * @param application the application, if one was found
 * @param applicationSure whether the application is sure; false where there is none
 * @param score how like it is, above 0 and at most 1; 1 for all that is sure or equal
 * @param because what it rests on, never empty
 */
public record Identity(
    Id<Vendor> vendor,
    boolean vendorSure,
    Optional<Id<Application>> application,
    boolean applicationSure,
    double score,
    ImmutableList<Basis> because) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if an application is sure of which there is none, or whose
   *     vendor is not sure, or the score is out of range
   */
  public Identity {
    requireNonNull(vendor, "vendor");
    requireNonNull(application, "application");
    requireNonNull(because, "because");
    checkArgument(
        !applicationSure || (vendorSure && application.isPresent()),
        "an application is sure only where there is one and its vendor is sure");
    checkArgument(score > 0 && score <= 1, "a score is above 0 and at most 1: %s", score);
  }

  /**
   * One thing that an identity rests on.
   *
   * @param method by what the software was identified
   * @param observed what it states
   * @param known what the catalog gives
   * @param note why the two are held to be alike, where they are not equal
   */
  public record Basis(Method method, String observed, String known, Optional<String> note) {
    /** Checks that nothing is null. */
    public Basis {
      requireNonNull(method, "method");
      requireNonNull(observed, "observed");
      requireNonNull(known, "known");
      requireNonNull(note, "note");
    }
  }
}
