package dev.banrules.rules.lint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.ibm.icu.text.SpoofChecker;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.rules.similarity.NameNormalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The names that catalogs give.
 *
 * @param vendors names and aliases of vendors
 * @param applications names of applications
 */
record CatalogNames(ImmutableList<CatalogName> vendors, ImmutableList<CatalogName> applications) {

  private static final SpoofChecker SPOOFS = new SpoofChecker.Builder().build();

  /**
   * One name.
   *
   * @param owner whose it is
   * @param entry where it is given
   * @param below the pointer within the entry
   * @param text the name
   * @param normal the name, normalised
   * @param looks what names that look the same have in common (UTS #39): as it is written, and in
   *     small letters, since capitals look like others than these
   */
  record CatalogName(
      Id<?> owner,
      CatalogEntry<?> entry,
      String below,
      String text,
      String normal,
      ImmutableSet<String> looks) {

    boolean isAlias() {
      return !below.equals("/name");
    }
  }

  static CatalogNames of(
      List<CatalogEntry<Vendor>> vendors, List<CatalogEntry<Application>> applications) {
    ImmutableList.Builder<CatalogName> ofVendors = ImmutableList.builder();
    for (CatalogEntry<Vendor> entry : vendors) {
      Vendor vendor = entry.value();
      ofVendors.add(vendor(entry, "/name", vendor.name()));
      for (int i = 0; i < vendor.aliases().size(); i++) {
        ofVendors.add(vendor(entry, "/aliases/" + i, vendor.aliases().get(i)));
      }
    }
    ImmutableList.Builder<CatalogName> ofApplications = ImmutableList.builder();
    for (CatalogEntry<Application> entry : applications) {
      Application application = entry.value();
      ofApplications.add(application(entry, "/name", application.name()));
      for (int i = 0; i < application.names().size(); i++) {
        ofApplications.add(application(entry, "/names/" + i, application.names().get(i)));
      }
    }
    return new CatalogNames(ofVendors.build(), ofApplications.build());
  }

  private static CatalogName vendor(CatalogEntry<Vendor> entry, String below, String text) {
    return name(entry.value().id(), entry, below, text, NameNormalizer::vendor);
  }

  private static CatalogName application(
      CatalogEntry<Application> entry, String below, String text) {
    return name(entry.value().id(), entry, below, text, NameNormalizer::application);
  }

  private static CatalogName name(
      Id<?> owner,
      CatalogEntry<?> entry,
      String below,
      String text,
      UnaryOperator<String> normalizer) {
    String normal = normalizer.apply(text);
    ImmutableSet<String> looks =
        Stream.of(SPOOFS.getSkeleton(normal), normalizer.apply(SPOOFS.getSkeleton(text)))
            .filter(look -> !look.isEmpty())
            .collect(ImmutableSet.toImmutableSet());
    return new CatalogName(owner, entry, below, text, normal, looks);
  }
}
