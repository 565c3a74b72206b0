package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.value.Id;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** All bans, compiled, and the index of them. */
final class CompiledBans {

  private final CompiledCatalogs catalogs;
  private final ImmutableList<CompiledBan> all;
  private final CandidateBans candidates;

  private CompiledBans(
      CompiledCatalogs catalogs, ImmutableList<CompiledBan> all, CandidateBans candidates) {
    this.catalogs = catalogs;
    this.all = all;
    this.candidates = candidates;
  }

  /** The bans of catalogs. */
  static CompiledBans of(CompiledCatalogs catalogs) {
    return new CompiledBans(catalogs, ImmutableList.of(), CandidateBans.none(catalogs))
        .changedTo(catalogs);
  }

  /**
   * The bans of other catalogs. Those that are the same are kept, unless something else that they
   * are compiled from differs; these very bans where nothing does.
   */
  CompiledBans recompile(CompiledCatalogs others) {
    return catalogs.compilesBansAs(others)
            && (catalogs.targets().components() == others.targets().components()
                || !candidates.someReachesAffiliates())
        ? changedTo(others)
        : of(others);
  }

  /** Both are in the order of ids, so one walk finds what differs. */
  private CompiledBans changedTo(CompiledCatalogs others) {
    List<CompiledBan> gone = new ArrayList<>();
    List<CompiledBan> come = new ArrayList<>();
    ImmutableList.Builder<CompiledBan> bans =
        ImmutableList.builderWithExpectedSize(others.catalogs().bans().size());
    int next = 0;
    for (Ban ban : others.catalogs().bans()) {
      while (next < all.size() && isBefore(all.get(next).ban(), ban)) {
        gone.add(all.get(next++));
      }
      CompiledBan known = next < all.size() ? all.get(next) : null;
      if (known != null && known.ban().equals(ban)) {
        bans.add(known);
        next++;
        continue;
      }
      CompiledBan compiled = CompiledBan.of(ban, others);
      come.add(compiled);
      bans.add(compiled);
    }
    gone.addAll(all.subList(next, all.size()));
    return gone.isEmpty() && come.isEmpty() && catalogs.targets() == others.targets()
        ? this
        : new CompiledBans(others, bans.build(), candidates.changed(others, gone, come));
  }

  @SuppressWarnings("ReferenceEquality") // most are the same object: that is told at a glance
  private static boolean isBefore(Ban one, Ban other) {
    return one != other && one.id().compareTo(other.id()) < 0;
  }

  /** The ban of an id; empty if no catalog has it. */
  Optional<CompiledBan> find(Id<Ban> id) {
    int found = Collections.binarySearch(Lists.transform(all, ban -> ban.ban().id()), id);
    return found < 0 ? Optional.empty() : Optional.of(all.get(found));
  }

  /** The index of them. */
  CandidateBans candidates() {
    return candidates;
  }
}
