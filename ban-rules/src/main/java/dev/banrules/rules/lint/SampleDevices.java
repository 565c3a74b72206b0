package dev.banrules.rules.lint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.place.Jurisdiction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One device of each sort that the scopes of some bans can tell apart, so that what holds for these
 * holds for all devices.
 */
final class SampleDevices {

  /** Beyond this many sorts nothing is claimed. */
  private static final int MOST = 100_000;

  private static final String OTHER_SECTOR = "zz9";

  private final CatalogSet catalogs;
  private final ScopeMentions mentions;

  private SampleDevices(CatalogSet catalogs, ScopeMentions mentions) {
    this.catalogs = catalogs;
    this.mentions = mentions;
  }

  /** The devices; empty where there would be too many. */
  static Optional<Iterable<DeviceProfile>> distinguishedBy(CatalogSet catalogs, Ban... bans) {
    ScopeMentions mentions = new ScopeMentions(bans[0].jurisdiction());
    for (Ban ban : bans) {
      mentions.add(ban.scope(), ban.jurisdiction());
    }
    return new SampleDevices(catalogs, mentions).all();
  }

  private Optional<Iterable<DeviceProfile>> all() {
    List<List<Facts>> dimensions = dimensions();
    long size = 1;
    for (List<Facts> dimension : dimensions) {
      size *= dimension.size();
      if (size > MOST) {
        return Optional.empty();
      }
    }
    return Optional.of(Lists.transform(Lists.cartesianProduct(dimensions), SampleDevices::device));
  }

  private List<List<Facts>> dimensions() {
    List<List<Facts>> dimensions = new ArrayList<>();
    dimensions.add(
        each(
            mentions.ownerKind ? Arrays.asList(OwnerKind.values()) : ImmutableList.of(),
            (draft, kind) -> draft.kind = kind));
    dimensions.add(
        each(
            mentions.owners.isEmpty()
                ? ImmutableList.of()
                : Neighbours.of(mentions.owners, catalogs),
            (draft, of) -> draft.of = of));
    dimensions.add(
        each(
            mentions.sectors.isEmpty()
                ? ImmutableSet.of()
                : Sets.union(mentions.sectors, ImmutableSet.of(OTHER_SECTOR)),
            (draft, sector) -> draft.sector = sector));
    dimensions.add(
        each(withOther(mentions.platforms, Platform.class), (draft, p) -> draft.platform = p));
    dimensions.add(
        each(
            withOther(mentions.formFactors, FormFactor.class), (draft, f) -> draft.formFactor = f));
    dimensions.add(each(sets(mentions.locations), (draft, set) -> draft.location = set));
    dimensions.add(each(sets(mentions.contracts), (draft, set) -> draft.contracts = set));
    dimensions.add(each(sets(mentions.enrolments), (draft, set) -> draft.enrolments = set));
    dimensions.add(each(sets(mentions.networks), (draft, set) -> draft.networks = set));
    return dimensions;
  }

  /** The fact is stated in each of these ways, or not at all. */
  private static <V> List<Facts> each(Collection<V> values, Setter<V> setter) {
    List<Facts> facts = new ArrayList<>();
    for (V value : values) {
      facts.add(draft -> setter.set(draft, Optional.of(value)));
    }
    facts.add(draft -> {});
    return facts;
  }

  private static <E extends Enum<E>> Collection<E> withOther(Set<E> named, Class<E> type) {
    if (named.isEmpty()) {
      return ImmutableList.of();
    }
    Set<E> all = EnumSet.copyOf(named);
    EnumSet.allOf(type).stream().filter(e -> !named.contains(e)).findFirst().ifPresent(all::add);
    return ImmutableList.copyOf(all);
  }

  /** All that a list of places may be for as many tests: no more entries than tests can matter. */
  private Collection<ImmutableSet<Jurisdiction>> sets(List<Jurisdiction> tests) {
    if (tests.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableSet<Jurisdiction> places = Neighbours.of(tests, catalogs);
    List<ImmutableSet<Jurisdiction>> sets = new ArrayList<>();
    sets.add(ImmutableSet.of());
    for (int size = 1; size <= Math.min(tests.size(), places.size()); size++) {
      if (sets.size() > MOST) {
        break;
      }
      Sets.combinations(places, size).forEach(set -> sets.add(ImmutableSet.copyOf(set)));
    }
    return ImmutableList.copyOf(sets);
  }

  private static DeviceProfile device(List<Facts> facts) {
    Draft draft = new Draft();
    facts.forEach(fact -> fact.stateIn(draft));
    return DeviceProfile.builder()
        .id("lint")
        .owner(new Owner(draft.kind, draft.of, draft.sector))
        .platform(draft.platform)
        .formFactor(draft.formFactor)
        .location(draft.location)
        .contractsWith(draft.contracts)
        .enrolledWith(draft.enrolments)
        .networks(draft.networks)
        .build();
  }

  private interface Facts {
    void stateIn(Draft draft);
  }

  private interface Setter<V> {
    void set(Draft draft, Optional<V> value);
  }

  private static final class Draft {
    private Optional<OwnerKind> kind = Optional.empty();
    private Optional<Jurisdiction> of = Optional.empty();
    private Optional<String> sector = Optional.empty();
    private Optional<Platform> platform = Optional.empty();
    private Optional<FormFactor> formFactor = Optional.empty();
    private Optional<ImmutableSet<Jurisdiction>> location = Optional.empty();
    private Optional<ImmutableSet<Jurisdiction>> contracts = Optional.empty();
    private Optional<ImmutableSet<Jurisdiction>> enrolments = Optional.empty();
    private Optional<ImmutableSet<Jurisdiction>> networks = Optional.empty();
  }
}
