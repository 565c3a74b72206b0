package dev.banrules.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.ConductDates;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Force;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.Party;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Suspension;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.base.Words;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Country;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.place.Membership;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.software.Host;
import dev.banrules.model.software.HostRole;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Period;
import dev.banrules.verify.conformance.CaseCatalogs;
import dev.banrules.verify.conformance.DocumentReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads documents that are known to be right, for the tests of this module, which must not need the
 * real reading. It checks nothing and skips what verdicts don't hang on.
 */
public final class TestDocuments implements DocumentReader {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Override
  public CatalogSet catalogs(CaseCatalogs catalogs) {
    return CatalogSet.of(
        catalogs.values().stream().map(text -> catalog(JSON.readTree(text))).toList());
  }

  /** One catalog document. */
  public CatalogSet catalog(String document) {
    return catalogs(new CaseCatalogs(CaseCatalogs.Kind.INLINE, ImmutableList.of(document)));
  }

  @Override
  public ImmutableList<Waiver> waivers(String document) {
    return list(JSON.readTree(document).path("waivers"), TestDocuments::waiver);
  }

  @Override
  public Software software(String document) {
    return software(JSON.readTree(document));
  }

  @Override
  public DeviceProfile device(String document) {
    JsonNode n = JSON.readTree(document);
    JsonNode owner = n.path("owner");
    return DeviceProfile.builder()
        .id(text(n, "id"))
        .platform(opt(n.path("platform"), x -> word(Platform.class, x)))
        .formFactor(opt(n.path("formFactor"), x -> word(FormFactor.class, x)))
        .owner(
            new Owner(
                opt(owner.path("kind"), x -> word(OwnerKind.class, x)),
                opt(owner.path("of"), TestDocuments::jurisdiction),
                opt(owner.path("sector"), JsonNode::asString)))
        .location(opt(n.path("location"), x -> set(x, TestDocuments::jurisdiction)))
        .contractsWith(opt(n.path("contractsWith"), x -> set(x, TestDocuments::jurisdiction)))
        .enrolledWith(opt(n.path("enrolledWith"), x -> set(x, TestDocuments::jurisdiction)))
        .networks(opt(n.path("networks"), x -> set(x, TestDocuments::jurisdiction)))
        .purposes(set(n.path("purposes"), JsonNode::asString))
        .coverage(opt(n.path("coverage"), x -> word(Coverage.class, x)).orElse(Coverage.COMPLETE))
        .software(list(n.path("software"), TestDocuments::software))
        .build();
  }

  private static Software software(JsonNode n) {
    boolean never = n.path("updatedAt").asString("").equals("never");
    return Software.builder()
        .kind(opt(n.path("kind"), x -> word(ProductKind.class, x)).orElse(ProductKind.SOFTWARE))
        .name(opt(n.path("name"), JsonNode::asString))
        .publisher(opt(n.path("publisher"), JsonNode::asString))
        .identifiers(list(n.path("identifiers"), x -> Identifier.parse(x.asString())))
        .version(opt(n.path("version"), JsonNode::asString))
        .edition(opt(n.path("edition"), JsonNode::asString))
        .installedAt(opt(n.path("installedAt"), TestDocuments::date))
        .lastUpdate(
            never
                ? LastUpdate.never()
                : LastUpdate.of(opt(n.path("updatedAt"), TestDocuments::date)))
        .components(list(n.path("components"), TestDocuments::software))
        .build();
  }

  private static Waiver waiver(JsonNode n) {
    return Waiver.builder()
        .id(Id.of(text(n, "id")))
        .ban(Id.of(text(n, "ban")))
        .exemption(opt(n.path("exemption"), x -> Id.<Exemption>of(x.asString())))
        .devices(set(n.path("devices"), JsonNode::asString))
        .owners(set(n.path("owners"), TestDocuments::jurisdiction))
        .applications(set(n.path("applications"), x -> Id.<Application>of(x.asString())))
        .approvedBy(text(n, "approvedBy"))
        .from(date(n.path("from")))
        .until(date(n.path("until")))
        .build();
  }

  private static Catalog catalog(JsonNode n) {
    return Catalog.builder()
        .id(Id.of(text(n, "id")))
        .version(n.path("version").asInt())
        .jurisdictions(list(n.path("jurisdictions"), TestDocuments::entry))
        .vendors(list(n.path("vendors"), TestDocuments::vendor))
        .applications(list(n.path("applications"), TestDocuments::application))
        .lists(list(n.path("lists"), TestDocuments::softwareList))
        .bans(list(n.path("bans"), TestDocuments::ban))
        .build();
  }

  private static JurisdictionEntry entry(JsonNode n) {
    return new JurisdictionEntry(
        jurisdiction(n.path("id")),
        text(n, "name"),
        list(n.path("members"), m -> new Membership(jurisdiction(m.path("id")), period(m))));
  }

  private static Vendor vendor(JsonNode n) {
    JsonNode country = n.path("country");
    return Vendor.builder()
        .id(Id.of(text(n, "id")))
        .name(text(n, "name"))
        .aliases(list(n.path("aliases"), JsonNode::asString))
        .countries(
            country.isString()
                ? ImmutableSet.of(Country.of(country.asString()))
                : set(country, x -> Country.of(x.asString())))
        .identifiers(list(n.path("identifiers"), x -> IdentifierPattern.parse(x.asString())))
        .hosts(list(n.path("hosts"), TestDocuments::host))
        .stakes(list(n.path("stakes"), TestDocuments::stake))
        .successorOf(list(n.path("successorOf"), TestDocuments::<Vendor>succession))
        .build();
  }

  private static Stake stake(JsonNode n) {
    return new Stake(
        Id.of(text(n, "owner")),
        share(n.path("percent")),
        n.path("control").asBoolean(false),
        period(n));
  }

  private static Share share(JsonNode n) {
    if (n.isNumber()) {
      return Share.exactly(percent(n));
    }
    if (!n.isObject()) {
      return Share.notStated();
    }
    return n.has("over")
        ? Share.over(percent(n.path("over")), percent(n.path("max")))
        : Share.between(percent(n.path("min")), percent(n.path("max")));
  }

  private static <T> Succession<T> succession(JsonNode n) {
    return new Succession<>(Id.of(text(n, "id")), opt(n.path("from"), TestDocuments::date));
  }

  private static Application application(JsonNode n) {
    return Application.builder()
        .id(Id.of(text(n, "id")))
        .name(text(n, "name"))
        .vendors(vendors(n.path("vendor")))
        .names(list(n.path("names"), JsonNode::asString))
        .categories(opt(n.path("categories"), x -> set(x, JsonNode::asString)))
        .identifiers(list(n.path("identifiers"), x -> IdentifierPattern.parse(x.asString())))
        .hosts(list(n.path("hosts"), TestDocuments::host))
        .embeds(list(n.path("embeds"), x -> Id.of(x.asString())))
        .successorOf(list(n.path("successorOf"), TestDocuments::<Application>succession))
        .build();
  }

  /** One that is known, or a list of them, or none. */
  private static ImmutableList<ApplicationVendor> vendors(JsonNode n) {
    return n.isString()
        ? ImmutableList.of(ApplicationVendor.always(Id.of(n.asString())))
        : list(
            n,
            x ->
                new ApplicationVendor(
                    Id.of(text(x, "id")),
                    period(x),
                    opt(x.path("within"), TestDocuments::jurisdiction)));
  }

  private static Host host(JsonNode n) {
    return new Host(text(n, "domain"), word(HostRole.class, n.path("role")));
  }

  private static SoftwareList softwareList(JsonNode n) {
    return SoftwareList.builder()
        .id(Id.of(text(n, "id")))
        .name(text(n, "name"))
        .complete(n.path("complete").asBoolean(true))
        .entries(list(n.path("entries"), TestDocuments::listEntry))
        .cleared(list(n.path("cleared"), TestDocuments::listEntry))
        .build();
  }

  private static ListEntry listEntry(JsonNode n) {
    return new ListEntry(target(n), period(n));
  }

  private static Ban ban(JsonNode n) {
    return Ban.builder()
        .id(Id.of(text(n, "id")))
        .title(text(n, "title"))
        .authority(text(n, "authority"))
        .jurisdiction(jurisdiction(n.path("jurisdiction")))
        .force(opt(n.path("force"), x -> word(Force.class, x)).orElse(Force.BINDING))
        .target(target(n.path("target")))
        .embedded(n.path("embedded").asBoolean(false))
        .products(
            n.has("products")
                ? set(n.path("products"), x -> word(ProductKind.class, x))
                : ImmutableSet.of(ProductKind.SOFTWARE))
        .binds(set(n.path("binds"), x -> Party.of(x.asString())))
        .scope(scope(n.path("scope")))
        .prohibits(set(n.path("prohibits"), x -> Conduct.of(x.asString())))
        .timeline(timeline(n.path("timeline")))
        .exemptions(list(n.path("exemptions"), TestDocuments::exemption))
        .build();
  }

  private static Exemption exemption(JsonNode n) {
    return new Exemption(
        Id.of(text(n, "id")),
        set(n.path("purposes"), JsonNode::asString),
        n.path("approval").asBoolean(false),
        Optional.empty());
  }

  private static Timeline timeline(JsonNode n) {
    Timeline.Builder timeline =
        Timeline.builder()
            .announced(opt(n.path("announced"), TestDocuments::date))
            .effective(date(n.path("effective")))
            .knownUntil(opt(n.path("knownUntil"), TestDocuments::date))
            .ended(opt(n.path("ended"), TestDocuments::date))
            .suspended(
                list(
                    n.path("suspended"),
                    s ->
                        new Suspension(
                            date(s.path("from")),
                            opt(s.path("until"), TestDocuments::date),
                            Optional.empty(),
                            Optional.empty())));
    for (Map.Entry<String, JsonNode> own : n.path("conducts").properties()) {
      timeline.putConducts(
          Conduct.of(own.getKey()),
          new ConductDates(
              opt(own.getValue().path("effective"), TestDocuments::date),
              opt(own.getValue().path("deadline"), TestDocuments::date)));
    }
    return timeline.build();
  }

  private static Target target(JsonNode n) {
    if (n.isString()) {
      return new Target.Anything();
    }
    if (n.has("listed")) {
      return new Target.Listed(Id.of(text(n, "listed")));
    }
    if (n.has("application")) {
      return new Target.ByApplication(
          Id.of(text(n, "application")),
          n.path("successors").asBoolean(false),
          opt(n.path("versions"), x -> VersionRange.parse(x.asString())),
          set(n.path("editions"), JsonNode::asString));
    }
    if (n.has("vendor")) {
      return new Target.ByVendor(Id.of(text(n, "vendor")), reach(n.path("reach")));
    }
    if (n.has("origin")) {
      return new Target.ByOrigin(
          set(n.path("origin"), x -> Country.of(x.asString())),
          opt(n.path("ownedFrom"), TestDocuments::percent));
    }
    if (n.has("category")) {
      return new Target.ByCategory(text(n, "category"));
    }
    if (n.has("not")) {
      return new Target.Not(target(n.path("not")));
    }
    return n.has("allOf")
        ? new Target.AllOf(list(n.path("allOf"), TestDocuments::target))
        : new Target.AnyOf(list(n.path("anyOf"), TestDocuments::target));
  }

  private static Reach reach(JsonNode n) {
    if (!n.isObject()) {
      return Reach.self();
    }
    return new Reach(
        opt(n.path("subsidiaries"), x -> Threshold.parse(x.asString())),
        n.path("aggregate").asBoolean(true),
        n.path("controlled").asBoolean(false),
        n.path("affiliates").asBoolean(false),
        n.path("successors").asBoolean(false));
  }

  private static Scope scope(JsonNode n) {
    if (n.isString()) {
      return Scope.Devices.of(word(Scope.Relation.class, n));
    }
    if (n.path("devices").asString("").equals("critical-infrastructure")) {
      return new Scope.CriticalInfrastructure(
          opt(n.path("of"), TestDocuments::jurisdiction),
          set(n.path("sectors"), JsonNode::asString));
    }
    if (n.has("devices")) {
      return new Scope.Devices(
          word(Scope.Relation.class, n.path("devices")),
          opt(n.path("of"), TestDocuments::jurisdiction),
          n.path("subdivisions").asBoolean(false),
          set(n.path("except"), TestDocuments::jurisdiction));
    }
    if (n.has("platform")) {
      return new Scope.OnPlatform(set(n.path("platform"), x -> word(Platform.class, x)));
    }
    if (n.has("formFactor")) {
      return new Scope.OfFormFactor(set(n.path("formFactor"), x -> word(FormFactor.class, x)));
    }
    if (n.has("not")) {
      return new Scope.Not(scope(n.path("not")));
    }
    return n.has("allOf")
        ? new Scope.AllOf(list(n.path("allOf"), TestDocuments::scope))
        : new Scope.AnyOf(list(n.path("anyOf"), TestDocuments::scope));
  }

  private static Period period(JsonNode n) {
    return new Period(
        opt(n.path("from"), TestDocuments::date), opt(n.path("until"), TestDocuments::date));
  }

  private static Percent percent(JsonNode n) {
    return Percent.of(new BigDecimal(n.asString()));
  }

  private static Jurisdiction jurisdiction(JsonNode n) {
    return Jurisdiction.of(n.asString());
  }

  /** Of a date-time the date part counts. */
  private static LocalDate date(JsonNode n) {
    return LocalDate.parse(n.asString().substring(0, 10));
  }

  private static <E extends Enum<E>> E word(Class<E> type, JsonNode n) {
    return Words.find(type, n.asString()).orElseThrow();
  }

  private static String text(JsonNode n, String key) {
    return n.required(key).asString();
  }

  private static <T> Optional<T> opt(JsonNode n, Function<JsonNode, T> read) {
    return n.isMissingNode() || n.isNull() ? Optional.empty() : Optional.of(read.apply(n));
  }

  private static <T> ImmutableList<T> list(JsonNode n, Function<JsonNode, T> read) {
    Stream<JsonNode> values = n.isArray() ? n.valueStream() : Stream.empty();
    return values.map(read).collect(ImmutableList.toImmutableList());
  }

  private static <T> ImmutableSet<T> set(JsonNode n, Function<JsonNode, T> read) {
    return ImmutableSet.copyOf(list(n, read));
  }
}
