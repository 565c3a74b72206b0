package dev.banrules.mdm.control;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.SchemePlatforms;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.IdentifierScheme;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts each line among those that a document expresses, or among those that it reports. */
final class ControlCollector {

  /** The one scheme that names all software of a maker on a device, as it signs it. */
  private static final String SIGNER = "apple-team";

  private final ControlWriter writer;
  private final LineUp lineUp;
  private final List<ControlLine> content = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();
  private final Set<IdentifierPattern> excepted = new HashSet<>();

  private record Placed(ControlLine line, Placement placement) {}

  ControlCollector(ControlWriter writer, LineUp lineUp) {
    this.writer = writer;
    this.lineUp = lineUp;
  }

  void add(ControlLine line) {
    Placement placement = place(line);
    placed.add(new Placed(line, placement));
    if (placement.written()) {
      checkLockOut(line);
      content.add(line);
      if (placement.reason().isEmpty()) {
        excepted.addAll(line.exceptions());
      }
    }
  }

  private Placement place(ControlLine line) {
    if (line.isAllowed()) {
      return Placement.none(Reason.ALLOWED);
    }
    if (!lineUp.isBlocked(line.decision())) {
      return Placement.none(
          line.missing().stream().anyMatch(ControlCollector::isOfRelease)
              ? Reason.VERSION_BOUND
              : Reason.REVIEW_ONLY);
    }
    if (lineUp.isShared(line)) {
      return Placement.none(Reason.SHARED_HOST);
    }
    if (line.identifier().isPresent() && !occurs(line.identifier().get())) {
      return Placement.none(Reason.OTHER_PLATFORM);
    }
    Placement placement = writer.place(line);
    if (line.isEverythingElse() && !placement.written()) {
      return Placement.none(Reason.EVERYTHING_ELSE);
    }
    return isUnknownScheme(placement) && writer.actsOn().leavesToOthers(line)
        ? Placement.none(Reason.OTHER_CONTROL)
        : placement;
  }

  private static boolean isUnknownScheme(Placement placement) {
    return placement.equals(Placement.none(Reason.NO_SUCH_FAMILY));
  }

  private boolean occurs(IdentifierPattern identifier) {
    return SchemePlatforms.occurs(identifier.stem().scheme().name(), writer.platforms());
  }

  private static boolean isOfRelease(Fact fact) {
    return fact instanceof Fact.OfSoftware software
        && (software.detail() == Fact.SoftwareDetail.VERSION
            || software.detail() == Fact.SoftwareDetail.EDITION);
  }

  private void checkLockOut(ControlLine line) {
    if (writer.enforces()) {
      ProtectedSoftware.blockedBy(line)
          .ifPresent(
              what -> {
                throw new LockOutException(writer.format(), line, what);
              });
    }
  }

  ControlDocument document(BlockList list, CatalogSet catalogs, ControlOptions options) {
    ImmutableList.Builder<ControlLine> written = ImmutableList.builder();
    ImmutableList.Builder<ReportedLine> reported = ImmutableList.builder();
    for (Placed each : placed) {
      ControlLine line = each.line();
      boolean exception =
          line.isAllowed() && line.identifier().map(excepted::contains).orElse(false);
      if (exception || each.placement().reason().isEmpty()) {
        written.add(line);
      } else {
        reported.add(new ReportedLine(line, reason(each), each.placement().written()));
      }
    }
    String text =
        writer.write(new ControlContent(list, catalogs, options, ImmutableList.copyOf(content)));
    return new ControlDocument(
        writer.format(), text, written.build(), reported.build(), withoutIdentifier(catalogs));
  }

  private Reason reason(Placed each) {
    Reason reason = each.placement().reason().orElseThrow();
    boolean namedOtherwise =
        (isUnknownScheme(each.placement()) && isWrittenByItsNameOnDevices(each.line()))
            || (reason == Reason.NO_PATTERNS && isWrittenByItsMaker(each.line().vendor()));
    return namedOtherwise ? Reason.NAMED_OTHERWISE : reason;
  }

  private boolean isWrittenByItsNameOnDevices(ControlLine line) {
    Optional<String> scheme =
        line.identifier()
            .flatMap(
                identifier ->
                    SchemePlatforms.onDevices(
                        identifier.stem().scheme().name(), writer.platforms()));
    return scheme.isPresent()
        && line.application().isPresent()
        && content.stream()
            .anyMatch(
                other ->
                    other.isOf(scheme.get())
                        && !other.isPattern()
                        && other.application().equals(line.application()));
  }

  /** Whether all that a vendor signs is blocked, wherever the format applies. */
  private boolean isWrittenByItsMaker(Optional<Vendor> vendor) {
    return vendor.isPresent()
        && SchemePlatforms.tellAll(ImmutableSet.of(SIGNER), writer.platforms())
        && content.stream().anyMatch(line -> line.isOf(SIGNER) && line.vendor().equals(vendor));
  }

  /**
   * Of what the bans of blocked lines name, the applications that the format's devices can't tell.
   */
  private ImmutableList<Application> withoutIdentifier(CatalogSet catalogs) {
    if (writer.actsOn() == ActsOn.EXTENSIONS) {
      return ImmutableList.of(); // nothing says that an application has an extension
    }
    Set<Id<Application>> named = new TreeSet<>();
    Set<Id<Application>> known = new HashSet<>();
    for (Placed each : placed) {
      ControlLine line = each.line();
      if (!lineUp.isBlocked(line.decision())) {
        continue;
      }
      line.bans().stream()
          .flatMap(ban -> catalogs.ban(ban).stream())
          .forEach(ban -> named.addAll(NamedApplications.of(ban.target())));
      if (line.application().isPresent()) {
        Id<Application> application = line.application().get().id();
        named.add(application);
        if (each.placement().written() || line.identifier().map(this::isOfPlatform).orElse(false)) {
          known.add(application);
        }
      }
    }
    return Sets.difference(named, known).stream()
        .flatMap(application -> catalogs.application(application).stream())
        .filter(application -> !wasLookedFor(application))
        .filter(application -> !isWrittenByItsMaker(vendorOf(application, catalogs)))
        .collect(toImmutableList());
  }

  private static Optional<Vendor> vendorOf(Application application, CatalogSet catalogs) {
    return application.vendorIds().size() == 1
        ? application.vendorIds().stream().findFirst().flatMap(catalogs::vendor)
        : Optional.empty();
  }

  /** Whether somebody looked on each of the format's platforms, and found no identifier. */
  private boolean wasLookedFor(Application application) {
    return !writer.platforms().isEmpty()
        && SchemePlatforms.tellAll(
            application.noneKnown().stream().map(IdentifierScheme::name).collect(toImmutableSet()),
            writer.platforms());
  }

  /** Schemes that occur on all platforms say nothing of this one. */
  private boolean isOfPlatform(IdentifierPattern identifier) {
    return SchemePlatforms.tells(identifier.stem().scheme().name()) && occurs(identifier);
  }
}
