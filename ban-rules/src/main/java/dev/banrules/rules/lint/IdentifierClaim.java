package dev.banrules.rules.lint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import java.util.List;

/**
 * That an identifier or a pattern belongs to an application or a vendor.
 *
 * @param vendors the vendor, or those of the application; none where they are not known
 * @param owner whose it is, in words
 * @param entry where it is claimed
 * @param below the pointer within the entry
 * @param identifier what is claimed
 */
record IdentifierClaim(
    ImmutableSet<Id<Vendor>> vendors,
    String owner,
    CatalogEntry<?> entry,
    String below,
    IdentifierPattern identifier) {

  /** All claims, those of applications first. */
  static ImmutableList<IdentifierClaim> allOf(LintedCatalogs linted) {
    ImmutableList.Builder<IdentifierClaim> claims = ImmutableList.builder();
    for (CatalogEntry<Application> entry : linted.applications()) {
      Application application = entry.value();
      String owner = "application `" + application.id() + "`";
      add(claims, application.vendorIds(), owner, entry, application.identifiers());
    }
    for (CatalogEntry<Vendor> entry : linted.vendors()) {
      Vendor vendor = entry.value();
      add(
          claims,
          ImmutableSet.of(vendor.id()),
          "vendor `" + vendor.id() + "`",
          entry,
          vendor.identifiers());
    }
    return claims.build();
  }

  private static void add(
      ImmutableList.Builder<IdentifierClaim> claims,
      ImmutableSet<Id<Vendor>> vendors,
      String owner,
      CatalogEntry<?> entry,
      List<IdentifierPattern> identifiers) {
    for (int i = 0; i < identifiers.size(); i++) {
      claims.add(
          new IdentifierClaim(vendors, owner, entry, "/identifiers/" + i, identifiers.get(i)));
    }
  }
}
