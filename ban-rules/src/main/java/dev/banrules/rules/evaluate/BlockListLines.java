package dev.banrules.rules.evaluate;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.identity.SoleIdentifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines that block lists can have: one for each identifier and pattern of the catalogs, and one
 * for all others. They are the same for all lists.
 */
final class BlockListLines {

  private final CompiledCatalogs catalogs;
  private final ApplicableBans applicableBans;
  private final boolean strict;
  private final ImmutableList<Line> lines;

  BlockListLines(CompiledCatalogs catalogs, ApplicableBans applicableBans, boolean strict) {
    this.catalogs = catalogs;
    this.applicableBans = applicableBans;
    this.strict = strict;
    this.lines = lines();
  }

  /** The lines by identifier, that of all others first. */
  ImmutableList<Line> all() {
    return lines;
  }

  /** Software of which these identities are all that is known. */
  SoleSoftware software(ImmutableList<Identity> identities) {
    ImmutableList<Part> parts = catalogs.parts().of(identities);
    return new SoleSoftware(identities, applicableBans.of(parts, strict));
  }

  private ImmutableList<Line> lines() {
    Line others = new Line(Optional.empty(), Optional.empty(), software(ImmutableList.of()));
    Map<ImmutableList<Name>, SoleSoftware> software = new HashMap<>();
    Map<IdentifierPattern, Line> byIdentifier = new HashMap<>();
    for (SoleIdentifier known : patternsBeforeWhatTheyMean()) {
      Line line =
          new Line(
              Optional.of(known.identifier()),
              Optional.of(known.above().map(byIdentifier::get).orElse(others)),
              software.computeIfAbsent(
                  names(known.identities()), unused -> software(known.identities())));
      byIdentifier.put(known.identifier(), line);
    }
    return ImmutableList.<Line>builder()
        .add(others)
        .addAll(
            ImmutableList.sortedCopyOf(
                comparing(line -> line.identifier().orElseThrow().toString()),
                byIdentifier.values()))
        .build();
  }

  /** A pattern is shorter than all that it stands for. */
  private List<SoleIdentifier> patternsBeforeWhatTheyMean() {
    List<SoleIdentifier> known = new ArrayList<>(catalogs.identification().soleIdentifiers());
    known.sort(comparing(one -> one.identifier().stem().key().length()));
    return known;
  }

  private static ImmutableList<Name> names(ImmutableList<Identity> identities) {
    return identities.stream()
        .map(identity -> new Name(identity.application(), identity.vendor()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * One line.
   *
   * @param identifier the identifier or pattern; empty for all that no other line meets
   * @param above the line of the longest pattern that stands for all that this stands for, or of
   *     all others; empty for that one
   * @param software the software that it means
   */
  record Line(
      Optional<IdentifierPattern> identifier, Optional<Line> above, SoleSoftware software) {}

  /** What an identifier names, however it is spelt. */
  private record Name(Optional<Id<Application>> application, Optional<Id<Vendor>> vendor) {}
}
