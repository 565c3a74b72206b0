package dev.banrules.mdm.control;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.blocklist.BlockListEntry;
import dev.banrules.model.blocklist.BlockedHost;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.HostRole;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.IdentifierScheme;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.verdict.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes the lines of a block list, and knows which are to be blocked.
 *
 * <p>In a list the longest line that meets an identifier decides. Most formats know no such order:
 * there a line that is to be blocked needs as exceptions all lines below it that are not, however
 * deep.
 */
final class LineUp {

  private final BlockList list;
  private final CatalogSet catalogs;
  private final boolean includeReview;
  private final List<IdentifierPattern> notBlocked = new ArrayList<>();
  private final Set<String> sharedDomains = new HashSet<>();
  private final Set<Object> blockedApplications = new HashSet<>();

  LineUp(BlockList list, CatalogSet catalogs, boolean includeReview) {
    this.list = list;
    this.catalogs = catalogs;
    this.includeReview = includeReview;
    for (BlockListEntry entry : list.entries()) {
      if (isBlocked(entry.decision())) {
        entry.application().ifPresent(blockedApplications::add);
      } else {
        entry.identifier().ifPresent(notBlocked::add);
      }
    }
    for (BlockedHost blocked : list.hosts()) {
      if (blocked.host().role() == HostRole.SHARED) {
        sharedDomains.add(blocked.host().domain());
        notBlocked.addAll(domainAndBelow(blocked.host().domain()));
      }
    }
  }

  /** Lines of the list, then its hosts. */
  ImmutableList<ControlLine> lines() {
    return Stream.concat(
            list.entries().stream().map(this::line), list.hosts().stream().map(this::line))
        .collect(ImmutableList.toImmutableList());
  }

  boolean isBlocked(Answer decision) {
    return decision == Answer.DENY || (includeReview && decision == Answer.REVIEW);
  }

  /** Whether a line reaches a host that others use too. */
  boolean isShared(ControlLine line) {
    return line.host().map(host -> sharedDomains.contains(host.domain())).orElse(false)
        || (line.isOf("domain") && sharedDomains.contains(line.value()));
  }

  private ControlLine line(BlockListEntry entry) {
    Optional<Application> application = entry.application().flatMap(catalogs::application);
    Optional<Vendor> vendor = entry.vendor().flatMap(catalogs::vendor);
    Optional<IdentifierPattern> identifier =
        entry.identifier().map(id -> asSpelled(id, application, vendor));
    boolean blocked = isBlocked(entry.decision());
    return new ControlLine(
        identifier,
        Optional.empty(),
        entry.decision(),
        entry.bans(),
        application,
        vendor,
        entry.missing(),
        blocked ? exceptionsOf(identifier) : ImmutableList.of(),
        blocked && entry.application().isEmpty()
            ? vendor.map(this::sparedOf).orElse(ImmutableList.of())
            : ImmutableList.of());
  }

  private ControlLine line(BlockedHost blocked) {
    return new ControlLine(
        Optional.empty(),
        Optional.of(blocked.host()),
        Answer.DENY,
        ImmutableSortedSet.copyOf(blocked.bans()),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(),
        isDomain(blocked.host().domain())
            ? exceptions(domainAndBelow(blocked.host().domain()))
            : ImmutableList.of(),
        ImmutableList.of());
  }

  private ImmutableList<IdentifierPattern> exceptionsOf(Optional<IdentifierPattern> identifier) {
    return identifier.isPresent()
        ? exceptions(ImmutableList.of(identifier.get()))
        : ImmutableList.sortedCopyOf(notBlocked);
  }

  private ImmutableList<IdentifierPattern> exceptions(ImmutableList<IdentifierPattern> blocked) {
    return notBlocked.stream()
        .filter(other -> blocked.stream().anyMatch(line -> isBelow(other, line)))
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isBelow(IdentifierPattern lower, IdentifierPattern upper) {
    return upper.isPattern() && upper.matches(lower.stem());
  }

  private ImmutableList<Application> sparedOf(Vendor vendor) {
    return catalogs.applications().stream()
        .filter(application -> application.vendorIds().contains(vendor.id()))
        .filter(application -> !blockedApplications.contains(application.id()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Lists write some schemes in lower case; devices and stores may want the maker's spelling. */
  private static IdentifierPattern asSpelled(
      IdentifierPattern identifier, Optional<Application> application, Optional<Vendor> vendor) {
    return Stream.concat(
            application.stream().flatMap(known -> known.identifiers().stream()),
            vendor.stream().flatMap(known -> known.identifiers().stream()))
        .filter(identifier::equals)
        .findFirst()
        .orElse(identifier);
  }

  private static ImmutableList<IdentifierPattern> domainAndBelow(String domain) {
    return isDomain(domain)
        ? ImmutableSet.of("domain:" + domain, "domain:*." + domain).stream()
            .map(IdentifierPattern::parse)
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  private static boolean isDomain(String domain) {
    return domain.indexOf('*') < 0
        && domain.chars().noneMatch(Character::isISOControl)
        && Identifier.of(IdentifierScheme.DOMAIN, domain).value().equals(domain);
  }
}
