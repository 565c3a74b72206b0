package dev.banrules.rules.evaluate;

import dev.banrules.model.place.Country;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * What software has in common with the bans that may concern it: the key of the index of bans.
 *
 * @param kind what it is
 * @param of the id, code or word of that; empty where there is only one of the kind
 */
record CandidateKey(Kind kind, String of) implements BanKey {

  /** The kinds of keys, from that which the least software has to that which all has. */
  enum Kind implements BanKey {
    APPLICATION,
    VENDOR,
    CONNECTED_VENDOR,
    CATEGORY,
    COUNTRY,
    OWNED_VENDOR,
    ANY
  }

  private static final CandidateKey OWNED_VENDOR = new CandidateKey(Kind.OWNED_VENDOR, "");
  private static final CandidateKey ANY = new CandidateKey(Kind.ANY, "");

  /** Software that is identified as the application. */
  static CandidateKey application(Id<Application> application) {
    return new CandidateKey(Kind.APPLICATION, application.value());
  }

  /**
   * Software that may ever be of the vendor, of one that the vendor ever owns or precedes, or of
   * nobody who is known.
   */
  static CandidateKey vendor(Id<Vendor> vendor) {
    return new CandidateKey(Kind.VENDOR, vendor.value());
  }

  /** Software of a vendor that is connected with a ban's, however distantly, by whom all are. */
  static CandidateKey connectedVendor(Id<Vendor> representative) {
    return new CandidateKey(Kind.CONNECTED_VENDOR, representative.value());
  }

  /** Applications of the category, and those whose categories are not stated. */
  static CandidateKey category(String category) {
    return new CandidateKey(Kind.CATEGORY, category);
  }

  /** Software of a vendor from the country, or of one whose country is not known. */
  static CandidateKey country(Country country) {
    return new CandidateKey(Kind.COUNTRY, country.code());
  }

  /** Software of a vendor that has owners. */
  static CandidateKey ownedVendor() {
    return OWNED_VENDOR;
  }

  /** All recognised software. */
  static CandidateKey any() {
    return ANY;
  }

  // Those of a record are made at run time, when first called: that is felt at every start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CandidateKey that && kind == that.kind && of.equals(that.of);
  }

  @Override
  public int hashCode() {
    return 31 * of.hashCode() + kind.ordinal();
  }
}
