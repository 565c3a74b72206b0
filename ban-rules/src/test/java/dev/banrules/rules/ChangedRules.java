package dev.banrules.rules;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.testkit.Case;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules of a drawn case after a drawn change: entries, or single parts of entries, are taken
 * over from another case, added or left out. A change after which catalogs don't hold together is
 * not made.
 */
final class ChangedRules {

  private static final int MOST_CHANGES = 3;

  private final Case source;
  private final Random random;
  private Case changed;

  private ChangedRules(Case start, Case source, Random random) {
    this.changed = start;
    this.source = source;
    this.random = random;
  }

  /** The case with changed catalogs and waivers. */
  static Case of(Case start, Case source, long seed) {
    ChangedRules rules = new ChangedRules(start, source, new Random(seed));
    int changes = 1 + rules.random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes; i++) {
      rules.changeOnce();
    }
    return rules.changed;
  }

  private void changeOnce() {
    try {
      if (random.nextInt(6) == 0) {
        changed =
            changed.withWaivers(
                ImmutableList.copyOf(changed(changed.waivers(), source.waivers(), Waiver::id)));
      } else {
        changed = changed.withCatalogs(changedCatalogs());
      }
    } catch (IllegalArgumentException e) {
      // it would not hold together
    }
  }

  private CatalogSet changedCatalogs() {
    List<Catalog> catalogs = new ArrayList<>(changed.catalogs().catalogs());
    int at = random.nextInt(catalogs.size());
    Catalog old = catalogs.get(at);
    Catalog.Builder catalog = Catalog.builder().from(old);
    CatalogSet other = source.catalogs();
    switch (random.nextInt(9)) {
      case 0 -> catalog.bans(changed(old.bans(), other.bans(), Ban::id));
      case 1, 2 -> catalog.bans(mixed(old.bans(), other.bans(), Ban::id, this::mixedBan));
      case 3 ->
          catalog.applications(
              mixed(
                  old.applications(),
                  other.applications(),
                  Application::id,
                  this::mixedApplication));
      case 4 ->
          catalog.vendors(mixed(old.vendors(), other.vendors(), Vendor::id, this::mixedVendor));
      case 5 -> catalog.lists(mixed(old.lists(), other.lists(), SoftwareList::id, (a, b) -> b));
      case 6 ->
          catalog.jurisdictions(
              mixed(
                  old.jurisdictions(),
                  other.jurisdictions().values(),
                  JurisdictionEntry::id,
                  (a, b) -> b));
      case 7 -> catalog.vendors(changed(old.vendors(), other.vendors(), Vendor::id));
      default ->
          catalog.applications(changed(old.applications(), other.applications(), Application::id));
    }
    catalogs.set(at, catalog.build());
    return CatalogSet.of(catalogs);
  }

  /** One entry left out, replaced or added. */
  private <T> List<T> changed(Collection<T> entries, Collection<T> others, Function<T, ?> id) {
    List<T> changed = new ArrayList<>(entries);
    if (random.nextBoolean() && !changed.isEmpty()) {
      changed.remove(random.nextInt(changed.size()));
    } else if (!others.isEmpty()) {
      T other = anyOf(others);
      changed.removeIf(entry -> id.apply(entry).equals(id.apply(other)));
      changed.add(other);
    }
    return changed;
  }

  /** Something of one entry taken over from another one, of the same id where there is one. */
  private <T> List<T> mixed(
      Collection<T> entries, Collection<T> others, Function<T, ?> id, BinaryOperator<T> mix) {
    List<T> changed = new ArrayList<>(entries);
    if (changed.isEmpty() || others.isEmpty()) {
      return changed;
    }
    int at = random.nextInt(changed.size());
    T old = changed.get(at);
    List<T> same = others.stream().filter(o -> id.apply(o).equals(id.apply(old))).toList();
    T mixed = mix.apply(old, anyOf(same.isEmpty() ? others : same));
    if (id.apply(mixed).equals(id.apply(old))) {
      changed.set(at, mixed);
    }
    return changed;
  }

  private <T> T anyOf(Collection<T> all) {
    return ImmutableList.copyOf(all).get(random.nextInt(all.size()));
  }

  private Ban mixedBan(Ban ban, Ban other) {
    Ban.Builder mixed = Ban.builder().from(ban);
    return switch (random.nextInt(8)) {
      case 0 -> mixed.target(other.target()).build();
      case 1 ->
          mixed.target(new Target.AnyOf(ImmutableList.of(ban.target(), other.target()))).build();
      case 2 -> mixed.scope(other.scope()).build();
      case 3 -> mixed.timeline(other.timeline()).prohibits(other.prohibits()).build();
      case 4 -> mixed.exemptions(other.exemptions()).build();
      case 5 -> mixed.force(other.force()).binds(other.binds()).build();
      case 6 -> mixed.embedded(other.embedded()).products(other.products()).build();
      default -> mixed.title("Another title").notes("A remark").build();
    };
  }

  private Application mixedApplication(Application application, Application other) {
    Application.Builder mixed = Application.builder().from(application);
    return switch (random.nextInt(8)) {
      case 0 -> mixed.addNames(other.name()).build();
      case 1 -> mixed.categories(other.categories()).build();
      case 2 -> mixed.vendors(other.vendors()).build();
      case 3 -> mixed.identifiers(other.identifiers()).build();
      case 4 -> mixed.embeds(other.embeds()).build();
      case 5 -> mixed.name(other.name()).build();
      case 6 -> mixed.identifiers(respelled(application.identifiers())).build();
      default -> mixed.successorOf(other.successorOf()).build();
    };
  }

  private Vendor mixedVendor(Vendor vendor, Vendor other) {
    Vendor.Builder mixed = Vendor.builder().from(vendor);
    return switch (random.nextInt(7)) {
      case 0 -> mixed.aliases(joined(vendor.aliases(), other.aliases())).build();
      case 1 -> mixed.countries(other.countries()).build();
      case 2 -> mixed.stakes(other.stakes()).build();
      case 3 -> mixed.identifiers(other.identifiers()).build();
      case 4 -> mixed.name(other.name()).build();
      case 5 -> mixed.identifiers(respelled(vendor.identifiers())).build();
      default -> mixed.successorOf(other.successorOf()).build();
    };
  }

  /** In other letters: to schemes that ignore case they say the same. */
  private static List<IdentifierPattern> respelled(List<IdentifierPattern> identifiers) {
    return identifiers.stream().map(ChangedRules::respelled).toList();
  }

  private static IdentifierPattern respelled(IdentifierPattern identifier) {
    String scheme = identifier.stem().scheme().name();
    String value = identifier.toString().substring(scheme.length());
    return identifier.stem().scheme().ignoresCase()
        ? IdentifierPattern.parse(scheme + value.toUpperCase(Locale.ROOT))
        : identifier;
  }

  private static List<String> joined(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }
}
