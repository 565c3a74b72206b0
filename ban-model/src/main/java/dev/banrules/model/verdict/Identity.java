package dev.banrules.model.verdict;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import java.util.Optional;

/**
 * What software was taken for: a vendor with or without an application, or an application of which
 * no vendor is known or several are, each of them sure or possible (semantics §4).
 *
 * @param vendor the vendor: who the publisher is, or else the only vendor of the application; empty
 *     where the application has none that is known, or several
 * @param application the application, if one was found
 * @param sure what of these is sure
 * @param score how like it is, above 0 and at most 1; 1 for all that is sure or equal
 * @param because what it rests on, never empty
 */
public record Identity(
    Optional<Id<Vendor>> vendor,
    Optional<Id<Application>> application,
    Sure sure,
    double score,
    ImmutableList<Basis> because) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if there is neither vendor nor application, if one is sure of
   *     which there is none, or if the score is out of range
   */
  public Identity {
    requireNonNull(vendor, "vendor");
    requireNonNull(application, "application");
    requireNonNull(sure, "sure");
    requireNonNull(because, "because");
    checkArgument(
        vendor.isPresent() || application.isPresent(), "an identity is a vendor or an application");
    checkArgument(
        sure != Sure.VENDOR || vendor.isPresent(), "a vendor is sure only where there is one");
    checkArgument(
        sure != Sure.APPLICATION || application.isPresent(),
        "an application is sure only where there is one");
    checkArgument(score > 0 && score <= 1, "a score is above 0 and at most 1: %s", score);
  }

  /** What of an identity is sure; the rest is only possible. */
  public enum Sure {
    /** Nothing. */
    NOTHING,
    /** The vendor. */
    VENDOR,
    /** The application, and with it whose it is. */
    APPLICATION
  }

  /**
   * {@return that it surely is of a vendor}
   *
   * @param vendor the vendor
   * @param because what that rests on
   */
  public static Identity ofVendor(Id<Vendor> vendor, ImmutableList<Basis> because) {
    return new Identity(Optional.of(vendor), Optional.empty(), Sure.VENDOR, 1, because);
  }

  /**
   * {@return that it surely is an application}
   *
   * @param application the application
   * @param vendor its only vendor, if it has just one
   * @param because what that rests on
   */
  public static Identity ofApplication(
      Id<Application> application, Optional<Id<Vendor>> vendor, ImmutableList<Basis> because) {
    return new Identity(vendor, Optional.of(application), Sure.APPLICATION, 1, because);
  }

  /**
   * {@return an identity of which nothing is sure}
   *
   * @param vendor the vendor; of an application its only one, if it has just one
   * @param application the application, if one was found
   * @param score how like it is, above 0 and at most 1
   * @param because what it rests on
   * @throws IllegalArgumentException if there is neither vendor nor application, or the score is
   *     out of range
   */
  public static Identity possible(
      Optional<Id<Vendor>> vendor,
      Optional<Id<Application>> application,
      double score,
      ImmutableList<Basis> because) {
    return new Identity(vendor, application, Sure.NOTHING, score, because);
  }

  /**
   * {@return the vendor on which alone it rests whose this is: that of the publisher, or of an
   * identity without an application; empty where the catalog says whose the application is}
   */
  public Optional<Id<Vendor>> statedVendor() {
    return application.isEmpty() || sure == Sure.VENDOR ? vendor : Optional.empty();
  }

  /** {@return whether the vendor is sure, and not only possible} */
  public boolean vendorSure() {
    return sure != Sure.NOTHING;
  }

  /** {@return whether the application is sure; false where there is none} */
  public boolean applicationSure() {
    return sure == Sure.APPLICATION;
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
