package dev.banrules.rules.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.BanRules;
import dev.banrules.rules.Samples;
import dev.banrules.verify.checker.VerdictChecker;
import dev.banrules.verify.reference.ReferenceAuditor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The engine, the reference evaluator and the checker, each with its own means, take publishers for
 * the same vendors, under the same forms and in the same order.
 */
class VendorFormsAgreementProperties {

  private static final AuditOptions WITHOUT_HINTS = AuditOptions.builder().hints(false).build();
  private static final Vendor NOBODY = Samples.vendor("nobody").build();

  @Example
  void onPublishersThatPeopleLabelled() {
    List<String> publishers =
        LabelledNames.read().stream()
            .filter(row -> row.kind().equals("publisher"))
            .map(LabelledNames.Row::value)
            .toList();
    assertThat(publishers).hasSizeGreaterThan(80);
    agreeOn(publishers, LabelledNames.catalog().vendors());
  }

  @Example
  void onEachWordOfTheLists() {
    List<Vendor> vendors = List.of(vendor("Acmeson"), vendor("星空"));
    for (String word : words()) {
      agreeOn(
          List.of(
              "Acmeson " + word,
              word + " Acmeson",
              "星空" + word,
              word + "星空",
              "Acmeson " + word + " Co., Ltd.",
              "Beijing Acmeson " + word),
          vendors);
    }
  }

  /** Also the addresses that are nearly those of a site, and those with a page below it. */
  @Property(tries = 300)
  void onWebAddresses(
      @ForAll("starts") String start,
      @ForAll("labels") List<String> labels,
      @ForAll("paths") String path) {
    String domain = String.join(".", labels);
    List<Vendor> vendors =
        Stream.concat(labels.stream(), Stream.of(domain, "Acmeson", "acme"))
            .filter(name -> !NameNormalizer.vendor(name).isEmpty())
            .distinct()
            .map(VendorFormsAgreementProperties::vendor)
            .toList();
    agreeOn(List.of(start + domain + path), vendors);
  }

  @Provide
  Arbitrary<String> starts() {
    return Arbitraries.of(
        "", "", "https://", "HTTP://", "www.", "https://www.", "ftp://", " ", "//");
  }

  @Provide
  Arbitrary<List<String>> labels() {
    return Arbitraries.of(
            "acmeson",
            "Acmeson",
            "acme-on",
            "www",
            "shop",
            "com",
            "co",
            "org",
            "uk",
            "cn",
            "io",
            "app",
            "museum",
            "x",
            "-",
            "",
            "360",
            "ümlaut",
            "\u212aelvin",
            "google")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<String> paths() {
    return Arbitraries.of(
        "", "", "/", "/en", "/en/", "/en-us", "/en-us/", "/about", "//", "?q", "/e", " ");
  }

  /**
   * One form after the other: where a vendor of the first forms is not known, the next counts;
   * where none is, nobody is found.
   */
  @Property(tries = 300)
  void onWordsOfTheListsTogether(@ForAll("publishers") List<String> words) {
    String publisher = String.join("", words).strip();
    List<String> forms = NameNormalizer.vendorForms(publisher);
    List<String> candidates = parts(words, forms);
    for (int known = 0; known <= forms.size(); known++) {
      List<String> gone = forms.subList(0, known);
      agreeOn(
          List.of(publisher),
          candidates.stream()
              .filter(name -> !gone.contains(NameNormalizer.vendor(name)))
              .map(VendorFormsAgreementProperties::vendor)
              .toList());
    }
  }

  /** The forms, and all that some of the words are that stand side by side. */
  private static List<String> parts(List<String> words, List<String> forms) {
    Set<String> parts = new LinkedHashSet<>(forms);
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= words.size(); to++) {
        parts.add(String.join("", words.subList(from, to)).strip());
      }
    }
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }

  @Provide
  Arbitrary<List<String>> publishers() {
    Arbitrary<String> word =
        Arbitraries.oneOf(
            Arbitraries.of(
                "Acme",
                "Orbitech",
                "星空",
                "ромашка",
                "(c)",
                "C",
                "2020",
                "1998",
                "®",
                "©",
                "(R)",
                "(tm)",
                "by"),
            Arbitraries.of("Co., Ltd.", "Company Limited", "有限公司", "GmbH", "OOO", "Acme™"),
            Arbitraries.of(words()));
    Arbitrary<String> gap = Arbitraries.of(" ", " ", " ", "", ", ", " (", ") ");
    return Combinators.combine(word, gap).as(String::concat).list().ofMinSize(1).ofMaxSize(6);
  }

  private static ImmutableList<String> words() {
    return Stream.of("descriptors.txt", "places.txt", "common-words.txt", "legal-forms.txt")
        .flatMap(list -> WordLists.read(list).values().stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static Vendor vendor(String name) {
    return Samples.vendor("v" + Integer.toHexString(name.hashCode())).name(name).build();
  }

  private static void agreeOn(List<String> publishers, Collection<Vendor> vendors) {
    CatalogSet catalogs =
        CatalogSet.of(
            Samples.catalog()
                .addVendors(NOBODY)
                .addAllVendors(vendors)
                .addBans(
                    Samples.ban("b")
                        .target(new Target.Not(new Target.ByVendor(NOBODY.id(), Reach.self())))
                        .build())
                .build());
    DeviceProfile device =
        Samples.device()
            .software(publishers.stream().map(VendorFormsAgreementProperties::by).toList())
            .build();
    Verdict engine = BanRules.compile(catalogs).audit(device, Samples.EFFECTIVE, WITHOUT_HINTS);
    Verdict reference =
        new ReferenceAuditor().audit(catalogs, List.of(), device, Samples.EFFECTIVE, WITHOUT_HINTS);
    assertThat(taken(engine, publishers)).isEqualTo(taken(reference, publishers));
    assertThat(VerdictChecker.check(catalogs, List.of(), device, WITHOUT_HINTS, engine)).isEmpty();
  }

  private static Software by(String publisher) {
    return Software.builder().publisher(publisher).build();
  }

  private static List<String> taken(Verdict verdict, List<String> publishers) {
    List<String> taken = new ArrayList<>();
    for (Finding finding : verdict.findings()) {
      taken.add(
          publishers.get(finding.softwareIndex()) + " is of " + finding.vendor().orElseThrow());
    }
    verdict.unrecognised().forEach(i -> taken.add(publishers.get(i) + " is nobody's"));
    return taken;
  }
}
