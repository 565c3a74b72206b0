package dev.banrules.verify.definition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.blocklist.BlockListEntry;
import dev.banrules.model.blocklist.BlockedHost;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Host;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Identity.Basis;
import dev.banrules.model.verdict.Method;
import dev.banrules.verify.definition.Blocked.Ruling;
import dev.banrules.verify.definition.identity.Part;
import dev.banrules.verify.definition.identity.Parts;
import dev.banrules.verify.definition.identity.Recognised;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Format, "Block list": the hosts "of each application or vendor that a line of deny names"; of a
 * vendor where it is denied itself, and not only an application of it.
 */
final class BlockedHosts {

  private BlockedHosts() {}

  /** The hosts, by domain, then by role. */
  static ImmutableList<BlockedHost> of(
      AuditInput facts, List<BlockListEntry> entries, LocalDate at) {
    SetMultimap<Host, Id<Ban>> bans =
        MultimapBuilder.treeKeys(Comparator.comparing(Host::domain).thenComparing(Host::role))
            .treeSetValues()
            .build();
    for (BlockListEntry entry : entries) {
      if (entry.decision() == Answer.DENY) {
        entry
            .application()
            .flatMap(facts.catalogs()::application)
            .ifPresent(known -> known.hosts().forEach(host -> bans.putAll(host, entry.bans())));
        entry
            .vendor()
            .flatMap(facts.catalogs()::vendor)
            .ifPresent(
                known -> {
                  Ruling ruling = ofVendorAlone(facts, known, at);
                  if (ruling.answer() == Answer.DENY) {
                    known.hosts().forEach(host -> bans.putAll(host, ruling.bans()));
                  }
                });
      }
    }
    return bans.keySet().stream()
        .map(host -> new BlockedHost(host, ImmutableSortedSet.copyOf(bans.get(host))))
        .collect(toImmutableList());
  }

  /** What is answered of software of a vendor of which nothing else is known. */
  private static Ruling ofVendorAlone(AuditInput facts, Vendor vendor, LocalDate at) {
    Software software = Software.builder().publisher(vendor.name()).build();
    Basis basis = new Basis(Method.PUBLISHER, vendor.name(), vendor.name(), Optional.empty());
    Recognised recognised =
        new Recognised(
            ImmutableList.of(Identity.ofVendor(vendor.id(), ImmutableList.of(basis))), true);
    ImmutableList<Part> parts =
        Parts.of(facts.catalogs(), software, 0, (place, unused) -> recognised);
    return Ruling.of(Blocked.withSoftware(facts, software).audits(0, parts), Conduct.ACCESS, at);
  }
}
