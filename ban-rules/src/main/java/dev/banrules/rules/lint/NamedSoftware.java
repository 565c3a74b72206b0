package dev.banrules.rules.lint;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Ordering;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.value.Id;
import dev.banrules.rules.evaluate.Engine;
import dev.banrules.rules.identity.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which known software each ban may match, by the index of bans: so no ban need be asked of all
 * software.
 */
final class NamedSoftware {

  private final ImmutableListMultimap<Id<Ban>, Part> byBan;
  private final ImmutableSetMultimap<Part, Integer> bans;

  private NamedSoftware(
      ImmutableListMultimap<Id<Ban>, Part> byBan, ImmutableSetMultimap<Part, Integer> bans) {
    this.byBan = byBan;
    this.bans = bans;
  }

  /**
   * The software that bans may match.
   *
   * @param catalogs the catalogs
   * @param bans their bans, whose positions are given
   */
  static NamedSoftware of(CatalogSet catalogs, List<CatalogEntry<Ban>> bans) {
    Engine engine = Engine.compile(catalogs, ImmutableList.of());
    Map<Id<Ban>, Integer> positions = new HashMap<>();
    for (int i = 0; i < bans.size(); i++) {
      positions.put(bans.get(i).value().id(), i);
    }
    ImmutableListMultimap.Builder<Id<Ban>, Part> byBan = ImmutableListMultimap.builder();
    ImmutableSetMultimap.Builder<Part, Integer> byPart =
        ImmutableSetMultimap.<Part, Integer>builder().orderValuesBy(Ordering.natural());
    for (Part part : KnownSoftware.inAnyWay(catalogs)) {
      for (Ban ban : engine.bansNaming(part)) {
        byBan.put(ban.id(), part);
        byPart.put(part, requireNonNull(positions.get(ban.id())));
      }
    }
    return new NamedSoftware(byBan.build(), byPart.build());
  }

  /** All software that a ban may match, surely or possibly. */
  ImmutableList<Part> of(Ban ban) {
    return byBan.get(ban.id());
  }

  /** The positions of the bans that may match some software, in order. */
  ImmutableSet<Integer> bans(Part part) {
    return bans.get(part);
  }
}
