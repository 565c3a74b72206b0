package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.blocklist.BlockListEntry;
import dev.banrules.model.blocklist.BlockedHost;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Host;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Answer;
import dev.banrules.rules.evaluate.SoleDecision.Ruling;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Collects the hosts of what the lines of a block list deny: those of an application that one
 * names, and those of a vendor that one names where all software of the vendor is denied.
 */
final class BlockedHosts {

  private static final Comparator<Host> ORDER =
      Comparator.comparing(Host::domain).thenComparing(Host::role);

  private final CatalogSet catalogs;
  private final Function<Id<Vendor>, Ruling> ofVendor;
  private final SetMultimap<Host, Id<Ban>> bans =
      MultimapBuilder.treeKeys(ORDER).treeSetValues().build();

  private BlockedHosts(CatalogSet catalogs, Function<Id<Vendor>, Ruling> ofVendor) {
    this.catalogs = catalogs;
    this.ofVendor = ofVendor;
  }

  /**
   * The hosts, by domain.
   *
   * @param ofVendor what is answered of software of a vendor of which nothing else is known
   */
  static ImmutableList<BlockedHost> of(
      List<BlockListEntry> entries, CatalogSet catalogs, Function<Id<Vendor>, Ruling> ofVendor) {
    BlockedHosts hosts = new BlockedHosts(catalogs, ofVendor);
    entries.stream()
        .filter(entry -> entry.decision() == Answer.DENY)
        .forEach(
            entry -> {
              entry.application().ifPresent(id -> hosts.addApplication(id, entry.bans()));
              entry.vendor().ifPresent(hosts::addVendor);
            });
    return hosts.build();
  }

  private void addApplication(Id<Application> id, Set<Id<Ban>> denying) {
    catalogs.application(id).orElseThrow().hosts().forEach(host -> bans.putAll(host, denying));
  }

  private void addVendor(Id<Vendor> id) {
    ImmutableList<Host> hosts = catalogs.vendor(id).orElseThrow().hosts();
    if (!hosts.isEmpty() && ofVendor.apply(id).answer() == Answer.DENY) {
      hosts.forEach(host -> bans.putAll(host, ofVendor.apply(id).bans()));
    }
  }

  private ImmutableList<BlockedHost> build() {
    ImmutableList.Builder<BlockedHost> hosts = ImmutableList.builder();
    for (Map.Entry<Host, Set<Id<Ban>>> entry : Multimaps.asMap(bans).entrySet()) {
      hosts.add(new BlockedHost(entry.getKey(), ImmutableSortedSet.copyOf(entry.getValue())));
    }
    return hosts.build();
  }
}
