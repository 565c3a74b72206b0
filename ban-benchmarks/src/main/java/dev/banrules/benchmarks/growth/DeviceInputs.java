package dev.banrules.benchmarks.growth;

import static dev.banrules.benchmarks.growth.Parts.AT;
import static dev.banrules.benchmarks.growth.Parts.times;

import com.google.common.collect.ImmutableList;
import dev.banrules.benchmarks.growth.Input.Work;
import dev.banrules.io.Profiles;
import dev.banrules.io.document.Source;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.rules.BanRules;
import java.util.List;

/** Profiles that are large in one way. */
final class DeviceInputs {

  private static final int KNOWN = 1_000;

  private DeviceInputs() {}

  static ImmutableList<Input> all() {
    return ImmutableList.of(
        new Input("products that a ban hits", 4_000, n -> audit(hit(n))),
        new Input(
            "products that nobody knows, fuzzy matching",
            4_000,
            n ->
                audit(
                    times(
                        n,
                        i -> Software.builder().name(unknownName(i)).version("1." + i).build()))),
        new Input("components of a product, all hit", 4_000, n -> audit(List.of(with(hit(n))))),
        new Input("components that nobody knows", 4_000, n -> audit(List.of(with(unknown(n))))),
        new Input("components within components", 250, n -> audit(List.of(nested(n)))),
        new Input("reading a profile of products", 8_000, n -> read(hit(n))),
        new Input("reading a profile of components", 8_000, n -> read(List.of(with(hit(n))))),
        new Input("letters of a name", 8_000, n -> identify(name("abcdefghij", n))),
        new Input("words of a name", 4_000, n -> identify(name("word ", 2 * n))),
        new Input("Chinese letters of a name", 8_000, n -> identify(name("野外笔记", n))),
        new Input("words of a publisher", 4_000, n -> identify(publisher(2 * n))),
        new Input("segments of an identifier", 8_000, n -> identify(identifier("android", n))),
        new Input("labels of a domain", 8_000, n -> identify(identifier("domain", n))),
        new Input("letters of an identifier", 16_000, n -> identify(longIdentifier(n))));
  }

  private static String unknownName(int number) {
    return "Field " + Integer.toString(number * 7919, 36) + " Notes " + number;
  }

  private static ImmutableList<Software> hit(int number) {
    return times(number, i -> Parts.software(i % KNOWN).version("1." + i).build());
  }

  private static ImmutableList<Software> unknown(int number) {
    return times(number, i -> Software.builder().name(unknownName(i)).build());
  }

  private static Software with(List<Software> components) {
    return Software.builder().name("Whole").components(components).build();
  }

  private static Software nested(int depth) {
    Software software = Parts.software(0).build();
    for (int i = 1; i < depth; i++) {
      software = Parts.software(i).addComponents(software).build();
    }
    return software;
  }

  private static Software name(String part, int length) {
    return Software.builder()
        .name(part.repeat(length / part.length() + 1).substring(0, length))
        .build();
  }

  private static Software publisher(int length) {
    return Software.builder()
        .name("Notes")
        .publisher("Words and ".repeat(length / 10 + 1).substring(0, length).strip())
        .build();
  }

  private static Software identifier(String scheme, int length) {
    return Software.builder()
        .addIdentifiers(Identifier.parse(scheme + ":" + "a.".repeat(length / 2) + "example"))
        .build();
  }

  private static Software longIdentifier(int length) {
    return Software.builder()
        .addIdentifiers(Identifier.parse("android:com." + "a".repeat(length)))
        .build();
  }

  /** A thousand applications, all banned, in parts of software too. */
  private static BanRules rules() {
    return BanRules.compile(
        CatalogSet.of(
            Parts.catalog()
                .addVendors(Parts.vendor(0).build())
                .applications(times(KNOWN, i -> Parts.application(i, 0).build()))
                .addBans(
                    Parts.ban(
                            0,
                            new dev.banrules.model.ban.Target.ByVendor(
                                dev.banrules.model.value.Id.of("v0"),
                                dev.banrules.model.ban.Reach.self()))
                        .embedded(true)
                        .build())
                .build()));
  }

  private static Work audit(List<Software> software) {
    BanRules rules = rules();
    DeviceProfile device = Parts.device(software);
    return () -> rules.audit(device, AT);
  }

  private static Work identify(Software software) {
    BanRules rules = rules();
    rules.identify(
        Software.builder().name("Anything").publisher("Anybody").build(), AuditOptions.defaults());
    return () -> rules.identify(software, AuditOptions.defaults());
  }

  private static Work read(List<Software> software) {
    String document = Profiles.write(Parts.device(software));
    return () -> Profiles.unchecked().read(Source.of("device.json", document)).value();
  }
}
