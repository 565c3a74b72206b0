package dev.banrules.report.coverage;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.catalog.CatalogCoverage;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.Table;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DisplayNames;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far catalogs claim to know the places that matter to an answer, and what they leave out:
 * nobody should take silence for permission.
 */
public final class CoverageText {

  private static final int PLACES_SHOWN = 8;

  private final CatalogSet catalogs;
  private final DisplayNames names;
  private final Messages messages;
  private final Style style;

  /**
   * Makes a writer.
   *
   * @param catalogs the catalogs that an answer rests on
   * @param style how wide the text may be, and in which language
   */
  public CoverageText(CatalogSet catalogs, Style style) {
    this.catalogs = catalogs;
    this.names = new DisplayNames(catalogs, style.language());
    this.messages = names.messages();
    this.style = style;
  }

  /**
   * {@return the places whose law may matter to a device: those that the caller chose or, where
   * none is chosen, those that the device states}
   *
   * @param device the device
   * @param options what the caller chose
   */
  public static ImmutableSet<Jurisdiction> places(DeviceProfile device, AuditOptions options) {
    if (!options.jurisdictions().isEmpty()) {
      return ImmutableSet.copyOf(options.jurisdictions());
    }
    return Stream.of(
            device.owner().affiliation().stream(),
            stated(device.location()),
            stated(device.contractsWith()),
            stated(device.enrolledWith()),
            stated(device.networks()))
        .flatMap(places -> places)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<Jurisdiction> stated(Optional<? extends Collection<Jurisdiction>> places) {
    return places.stream().flatMap(Collection::stream);
  }

  /**
   * {@return what catalogs claim of some places and of those above them, as text that ends with a
   * line break}
   *
   * @param places the places
   */
  public String of(Set<Jurisdiction> places) {
    if (catalogs.catalogs().stream().allMatch(catalog -> catalog.coverage().isEmpty())) {
      return messages.text("coverage.nothing") + "\n";
    }
    if (places.isEmpty()) {
      return messages.text("coverage.noPlace") + "\n";
    }
    Table table = new Table("  ");
    Set<Jurisdiction> all = withThoseAbove(places);
    all.stream().limit(PLACES_SHOWN).forEach(place -> table.row(place.code(), claim(place)));
    int more = all.size() - PLACES_SHOWN;
    return messages.text("coverage.heading")
        + "\n"
        + table.text(style.width())
        + (more > 0 ? "  " + messages.text("coverage.more", "count", more) + "\n" : "");
  }

  /** A ban of a country reaches its parts too, so what is known of it matters there. */
  private static Set<Jurisdiction> withThoseAbove(Set<Jurisdiction> places) {
    Set<Jurisdiction> all = new LinkedHashSet<>();
    for (Jurisdiction place : ImmutableSortedSet.copyOf(places)) {
      all.add(place);
      String code = place.place().code();
      for (int end = code.length(); end > 0; end = code.lastIndexOf('-', end - 1)) {
        if (place.country().isEmpty() && end < code.length()) {
          break; // the hyphens of an organisation's name are no levels
        }
        all.add(Jurisdiction.of(code.substring(0, end)));
      }
    }
    return all;
  }

  private String claim(Jurisdiction place) {
    List<CatalogCoverage> claims =
        catalogs.catalogs().stream()
            .flatMap(catalog -> catalog.coverage().stream())
            .filter(coverage -> coverage.jurisdiction().equals(place))
            .toList();
    if (claims.isEmpty()) {
      return messages.text("coverage.none");
    }
    return String.join("; ", claims.stream().map(this::claim).toList());
  }

  private String claim(CatalogCoverage coverage) {
    String omits = String.join("; ", coverage.omits().stream().map(VisibleText::text).toList());
    return messages.text(
        "coverage.claim",
        "day",
        coverage.reviewed(),
        "complete",
        coverage.complete().map(complete -> complete ? "yes" : "no"),
        "omits",
        omits.isEmpty() ? Optional.empty() : Optional.of(omits));
  }
}
