package dev.banrules.benchmarks.growth;

import static dev.banrules.benchmarks.growth.Parts.AT;
import static dev.banrules.benchmarks.growth.Parts.EFFECTIVE;
import static dev.banrules.benchmarks.growth.Parts.applicationTarget;
import static dev.banrules.benchmarks.growth.Parts.times;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.benchmarks.growth.Input.Work;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Suspension;
import dev.banrules.model.ban.SuspensionKind;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.place.Membership;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Succession;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Period;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.rules.BanRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Catalogs and waivers that are large in one way, and one device that they are asked about. */
final class CatalogInputs {

  private static final Target ON_LIST = new Target.Listed(Id.of("list"));

  private CatalogInputs() {}

  static ImmutableList<Input> all() {
    return ImmutableList.of(
        new Input("bans on one application", 2_000, n -> audit(bans(n), one())),
        new Input("targets of one ban", 4_000, n -> audit(anyOf(n), one())),
        new Input("entries of a list, one product", 4_000, n -> audit(listed(n, ON_LIST), one())),
        new Input(
            "entries of a list and as many products on it",
            500,
            n -> audit(listed(n, ON_LIST), products(n))),
        new Input(
            "entries of a list of what is allowed, as many products",
            500,
            n -> audit(listed(n, new Target.Not(ON_LIST)), products(n))),
        new Input(
            "waivers of one ban, for other devices", 500, n -> audit(plain(), one(), waivers(n))),
        new Input("suspensions of one ban", 500, n -> audit(suspended(n), one())),
        new Input("exemptions of one ban", 4_000, n -> audit(exempted(n), one())),
        new Input("members of a union", 4_000, n -> audit(union(n), one())),
        new Input("governments left out of a scope", 4_000, n -> audit(except(n), one())),
        new Input("applications that embed each other", 2_000, n -> audit(embedding(n), one())),
        new Input(
            "applications that succeed each other", 2_000, n -> audit(succeeding(n), last(n))),
        new Input("predecessors of one application", 1_000, n -> audit(successor(n), last(n))),
        new Input("vendors of an application over time", 500, n -> audit(sold(n), one())),
        new Input("vendors of an application over time, made", 1_000, n -> () -> sold(n).build()),
        new Input("stakes over time in one vendor, compiled", 500, n -> compile(stakes(n))),
        new Input("bans, compiled", 4_000, n -> compile(bans(n))),
        new Input("applications, compiled", 8_000, n -> compile(applications(n))),
        new Input("identifiers of one application, compiled", 8_000, n -> compile(identifiers(n))),
        new Input("applications with one identifier, compiled", 2_000, n -> compile(shared(n))),
        new Input(
            "products of vendors of no country, as many bans",
            500,
            n -> audit(unknownCountry(n), products(n))));
  }

  private static Work audit(Catalog.Builder catalog, List<Software> software) {
    return audit(catalog, software, List.of());
  }

  private static Work audit(
      Catalog.Builder catalog, List<Software> software, List<Waiver> waivers) {
    BanRules rules = BanRules.compile(CatalogSet.of(catalog.build()), waivers);
    DeviceProfile device = Parts.device(software);
    AuditOptions options = AuditOptions.builder().nextChange(true).build();
    return () -> rules.audit(device, AT, options);
  }

  private static Work compile(Catalog.Builder catalog) {
    Catalog document = catalog.build();
    return () -> BanRules.compile(CatalogSet.of(document));
  }

  private static List<Software> one() {
    return products(1);
  }

  private static List<Software> products(int number) {
    return times(number, i -> Parts.software(i).build());
  }

  private static List<Software> last(int number) {
    return List.of(Parts.software(number - 1).build());
  }

  private static Catalog.Builder applications(int number) {
    return Parts.catalog()
        .addVendors(Parts.vendor(0).build())
        .applications(times(number, i -> Parts.application(i, 0).build()));
  }

  private static Catalog.Builder plain() {
    return bans(1);
  }

  private static Catalog.Builder bans(int number) {
    return applications(1).bans(times(number, i -> Parts.ban(i, applicationTarget(0)).build()));
  }

  private static Catalog.Builder of(Ban ban) {
    return applications(1).addBans(ban);
  }

  private static Catalog.Builder anyOf(int number) {
    return applications(number)
        .addBans(
            Parts.ban(0, new Target.AnyOf(times(number, i -> applicationTarget(number - 1 - i))))
                .build());
  }

  private static Catalog.Builder listed(int number, Target target) {
    return applications(number)
        .addLists(
            SoftwareList.builder()
                .id(Id.of("list"))
                .name("List")
                .entries(times(number, i -> ListEntry.always(applicationTarget(i))))
                .build())
        .addBans(Parts.ban(0, target).build());
  }

  private static List<Waiver> waivers(int number) {
    return times(
        number,
        i ->
            Waiver.builder()
                .id(Id.of("w" + i))
                .ban(Id.of("ban-0"))
                .addDevices("other-" + i)
                .approvedBy("Somebody")
                .from(EFFECTIVE.plusDays(i))
                .until(EFFECTIVE.plusDays(2 * i + 1))
                .build());
  }

  private static Catalog.Builder suspended(int number) {
    return of(
        Parts.ban(0, applicationTarget(0))
            .timeline(
                Timeline.builder()
                    .effective(EFFECTIVE.minusYears(50))
                    .suspended(
                        times(
                            number,
                            i -> {
                              LocalDate from = AT.minusDays(i);
                              return new Suspension(
                                  from,
                                  Optional.of(from.plusDays(1)),
                                  Optional.of(SuspensionKind.STAYED),
                                  Optional.empty());
                            }))
                    .build())
            .build());
  }

  private static Catalog.Builder exempted(int number) {
    return of(
        Parts.ban(0, applicationTarget(0))
            .exemptions(
                times(
                    number,
                    i ->
                        new Exemption(
                            Id.of("e" + i),
                            ImmutableSet.of("purpose-" + i),
                            false,
                            Optional.empty())))
            .build());
  }

  private static Catalog.Builder union(int number) {
    ImmutableList<JurisdictionEntry> places =
        ImmutableList.of(
            new JurisdictionEntry(
                Jurisdiction.of("UNION"),
                "Union",
                times(
                    number,
                    i ->
                        new Membership(
                            Jurisdiction.of(i == 0 ? "CA" : "FR"),
                            Period.of(
                                EFFECTIVE.plusDays(2L * i), EFFECTIVE.plusDays(2L * i + 1))))));
    return of(Parts.ban(0, applicationTarget(0))
            .jurisdiction(Jurisdiction.of("UNION"))
            .scope(Scope.Devices.of(Scope.Relation.ALL_DEVICES))
            .build())
        .jurisdictions(places);
  }

  private static Catalog.Builder except(int number) {
    ImmutableList<Jurisdiction> bodies = times(number, i -> Jurisdiction.of("CA/body-" + i));
    return of(Parts.ban(0, applicationTarget(0))
            .scope(
                new Scope.Devices(
                    Scope.Relation.GOVERNMENT_DEVICES,
                    Optional.empty(),
                    false,
                    ImmutableSet.copyOf(bodies)))
            .build())
        .jurisdictions(
            times(
                number,
                i -> new JurisdictionEntry(bodies.get(i), "Body " + i, ImmutableList.of())));
  }

  private static Catalog.Builder embedding(int number) {
    return Parts.catalog()
        .addVendors(Parts.vendor(0).build())
        .applications(
            times(
                number,
                i ->
                    Parts.application(i, 0)
                        .embeds(i + 1 < number ? List.of(Id.of("a" + (i + 1))) : List.of())
                        .build()))
        .addBans(Parts.ban(0, applicationTarget(number - 1)).embedded(true).build());
  }

  private static Catalog.Builder succeeding(int number) {
    return Parts.catalog()
        .addVendors(Parts.vendor(0).build())
        .applications(
            times(
                number,
                i ->
                    Parts.application(i, 0)
                        .successorOf(i == 0 ? List.of() : List.of(succession(i - 1)))
                        .build()))
        .addBans(Parts.ban(0, withSuccessors()).build());
  }

  private static Catalog.Builder successor(int number) {
    return Parts.catalog()
        .addVendors(Parts.vendor(0).build())
        .applications(
            times(
                number,
                i -> {
                  Application.Builder application = Parts.application(i, 0);
                  if (i == number - 1) {
                    application.successorOf(times(number - 1, CatalogInputs::succession));
                  } else if (i > 0) {
                    application.addSuccessorOf(succession(0));
                  }
                  return application.build();
                }))
        .addBans(Parts.ban(0, withSuccessors()).build());
  }

  private static Succession<Application> succession(int number) {
    return new Succession<>(Id.of("a" + number), Optional.empty());
  }

  private static Target withSuccessors() {
    return new Target.ByApplication(Id.of("a0"), true, Optional.empty(), ImmutableSet.of());
  }

  private static Catalog.Builder sold(int number) {
    return Parts.catalog()
        .vendors(times(number, i -> Parts.vendor(i).build()))
        .addApplications(
            Application.builder()
                .id(Id.of("a0"))
                .name("Application")
                .addIdentifiers(IdentifierPattern.parse("deb:app0"))
                .vendors(
                    times(
                        number,
                        i ->
                            new ApplicationVendor(
                                Id.of("v" + i),
                                Period.of(EFFECTIVE.plusDays(i), EFFECTIVE.plusDays(i + 1L)),
                                Optional.empty())))
                .build())
        .addBans(Parts.ban(0, applicationTarget(0)).build());
  }

  private static Catalog.Builder stakes(int number) {
    return Parts.catalog()
        .vendors(
            times(
                number + 1,
                i ->
                    i < number
                        ? Parts.vendor(i).build()
                        : Parts.vendor(i)
                            .stakes(
                                times(
                                    number,
                                    j ->
                                        new Stake(
                                            Id.of("v" + j),
                                            Parts.stake(0, "60").share(),
                                            false,
                                            Period.of(
                                                EFFECTIVE.plusDays(j),
                                                EFFECTIVE.plusDays(j + 1L)))))
                            .build()));
  }

  private static Catalog.Builder identifiers(int number) {
    return Parts.catalog()
        .addVendors(Parts.vendor(0).build())
        .addApplications(
            Parts.application(0, 0)
                .identifiers(times(number, i -> IdentifierPattern.parse("deb:id" + i)))
                .build());
  }

  private static Catalog.Builder shared(int number) {
    return Parts.catalog()
        .addVendors(Parts.vendor(0).build())
        .applications(
            times(
                number,
                i ->
                    Parts.application(i, 0)
                        .addIdentifiers(IdentifierPattern.parse("deb:shared"))
                        .build()));
  }

  private static Catalog.Builder unknownCountry(int number) {
    return Parts.catalog()
        .vendors(times(number, i -> Parts.vendor(i).build()))
        .applications(times(number, i -> Parts.application(i, i).build()))
        .bans(times(number, i -> Parts.ban(i, applicationTarget(i)).build()));
  }
}
