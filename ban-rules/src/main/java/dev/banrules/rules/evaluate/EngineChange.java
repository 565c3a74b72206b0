package dev.banrules.rules.evaluate;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What differs between the answers of two engines. Both are asked what they make of a product, on a
 * day of each period, so that a change that comes to nothing concerns nobody.
 */
public final class EngineChange {

  private final Engine before;
  private final Engine after;
  private final AuditOptions options;

  /** Whether catalogs state the same memberships of places. */
  private final boolean samePlaces;

  /** Whether catalogs say the same of applications, vendors and lists. */
  private final boolean sameKnowledge;

  private final ConcurrentMap<Id<Ban>, BanChange> bans = new ConcurrentHashMap<>();
  private final Supplier<ImmutableMap<Id<Ban>, BanChange>> changedBans =
      Suppliers.memoize(this::findChangedBans);

  private EngineChange(Engine before, Engine after, AuditOptions options) {
    this.before = before;
    this.after = after;
    this.options = options;
    this.samePlaces = before.compiledCatalogs().places().areAs(after.compiledCatalogs().places());
    this.sameKnowledge = sayTheSame(before.catalogs(), after.catalogs());
  }

  /**
   * {@return what differs between two engines}
   *
   * @param before the engine before a change of rules
   * @param after the engine after it
   * @param options what the caller of both chose
   */
  public static EngineChange between(Engine before, Engine after, AuditOptions options) {
    return new EngineChange(before, after, options);
  }

  private static boolean sayTheSame(CatalogSet one, CatalogSet other) {
    return Iterables.elementsEqual(one.applications(), other.applications())
        && Iterables.elementsEqual(one.vendors(), other.vendors())
        && Iterables.elementsEqual(one.lists(), other.lists());
  }

  /** {@return whether no answer can differ} */
  public boolean isEmpty() {
    return sameKnowledge && changedBans.get().isEmpty();
  }

  /**
   * {@return whether an answer can differ on a device, whatever products it has}
   *
   * @param facts the device; its products have no meaning
   */
  public boolean concerns(DeviceProfile facts) {
    return !sameKnowledge
        || changedBans.get().values().stream()
            .anyMatch(ban -> ban.isOther() ? ban.mayCover(facts) : ban.mayWaive(facts));
  }

  private ImmutableMap<Id<Ban>, BanChange> findChangedBans() {
    Set<Id<Ban>> ids = new LinkedHashSet<>();
    before.catalogs().bans().forEach(ban -> ids.add(ban.id()));
    after.catalogs().bans().forEach(ban -> ids.add(ban.id()));
    ImmutableMap.Builder<Id<Ban>, BanChange> changed = ImmutableMap.builder();
    for (Id<Ban> id : ids) {
      BanChange ban = ban(id);
      if ((ban.isOther() || ban.hasOtherWaivers()) && ban.isChosen(options.jurisdictions())) {
        changed.put(id, ban);
      }
    }
    return changed.buildOrThrow();
  }

  private BanChange ban(Id<Ban> id) {
    return bans.computeIfAbsent(
        id,
        unused ->
            BanChange.of(id, before.compiledCatalogs(), after.compiledCatalogs(), samePlaces));
  }

  /**
   * {@return what differs in the answers about a product, on whatever device}
   *
   * @param product the product; the days of its events have no meaning
   */
  public ProductDifference of(Software product) {
    return between(before.match(product, options), after.match(product, options));
  }

  /**
   * {@return what differs in the answers about a product in whatever version and edition; empty
   * where that hangs on them}
   *
   * @param product the product, without version and edition
   */
  public Optional<ProductDifference> ofAnyRelease(Software product) {
    MatchedSoftware was = before.match(product, options);
    MatchedSoftware is = after.match(product, options);
    return dependsOnVersion(was) || dependsOnVersion(is)
        ? Optional.empty()
        : Optional.of(between(was, is));
  }

  private boolean dependsOnVersion(MatchedSoftware matched) {
    return matched.dependsOnVersion()
        && byId(matched).values().stream().anyMatch(ban -> ban.ban().facts().asksVersions());
  }

  /**
   * {@return whether catalogs know an identifier, before or after}
   *
   * @param identifier the identifier
   */
  public boolean knows(Identifier identifier) {
    return before.compiledCatalogs().identification().knows(identifier)
        || after.compiledCatalogs().identification().knows(identifier);
  }

  private ProductDifference between(MatchedSoftware was, MatchedSoftware is) {
    ImmutableMap<Id<Ban>, ApplicableBan> applied = byId(was);
    ImmutableMap<Id<Ban>, ApplicableBan> applies = byId(is);
    ImmutableList.Builder<BanDifference> differences = ImmutableList.builder();
    for (Id<Ban> id : idsOf(applied, applies)) {
      BanChange ban = ban(id);
      if (!ban.isChosen(options.jurisdictions())) {
        continue;
      }
      if (!applied.containsKey(id)
          || !applies.containsKey(id)
          || ban.hasOtherRule()
          || answersDiffer(ban, applied.get(id), applies.get(id))) {
        differences.add(new BanDifference(ban, false));
      } else if (ban.hasOtherWaivers()) {
        differences.add(new BanDifference(ban, true));
      }
    }
    return new ProductDifference(was.recognised() != is.recognised(), differences.build());
  }

  /** The bans of which something can differ: where catalogs say the same, those that changed. */
  private ImmutableMap<Id<Ban>, ApplicableBan> byId(MatchedSoftware matched) {
    ImmutableMap.Builder<Id<Ban>, ApplicableBan> byId = ImmutableMap.builder();
    for (ApplicableBan applicable : matched.bans()) {
      Id<Ban> id = applicable.ban().ban().id();
      if (!sameKnowledge || changedBans.get().containsKey(id)) {
        byId.put(id, applicable);
      }
    }
    return byId.buildOrThrow();
  }

  private static Set<Id<Ban>> idsOf(
      ImmutableMap<Id<Ban>, ApplicableBan> some, ImmutableMap<Id<Ban>, ApplicableBan> others) {
    Set<Id<Ban>> ids = new LinkedHashSet<>(some.keySet());
    ids.addAll(others.keySet());
    return ids;
  }

  private boolean answersDiffer(BanChange ban, ApplicableBan applied, ApplicableBan applies) {
    if (sameKnowledge && !ban.hasOtherTarget()) {
      return false;
    }
    boolean strict = options.unrecognised() == Unrecognised.POSSIBLE;
    return !AnswersToProduct.of(applied, before.compiledCatalogs(), strict)
        .areAs(AnswersToProduct.of(applies, after.compiledCatalogs(), strict));
  }

  /**
   * What differs in the answers about a product.
   *
   * @param recognition whether it is recognised before and not after, or the reverse
   * @param bans the bans of which something can differ
   */
  public record ProductDifference(boolean recognition, ImmutableList<BanDifference> bans) {

    /** {@return whether nothing differs} */
    public boolean isEmpty() {
      return !recognition && bans.isEmpty();
    }

    /** {@return whether it hangs on a device's id, and not on its facts alone} */
    public boolean asksForId() {
      return !recognition && bans.stream().anyMatch(BanDifference::waiversAlone);
    }

    /**
     * {@return whether something differs on a device that has the product}
     *
     * @param facts the device; its products have no meaning
     */
    public boolean concerns(DeviceProfile facts) {
      return recognition || bans.stream().anyMatch(ban -> ban.concerns(facts));
    }
  }

  /**
   * A ban of which something can differ for a product.
   *
   * @param ban the ban
   * @param waiversAlone whether nothing else does than whom waivers excuse
   */
  record BanDifference(BanChange ban, boolean waiversAlone) {

    boolean concerns(DeviceProfile facts) {
      return waiversAlone ? ban.mayWaive(facts) : ban.mayCover(facts);
    }
  }
}
