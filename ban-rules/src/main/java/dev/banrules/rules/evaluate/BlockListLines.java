package dev.banrules.rules.evaluate;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.rules.identity.SoleIdentifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
    return new SoleSoftware(identities, catalogs.parts().of(identities), applicableBans, strict);
  }

  private ImmutableList<Line> lines() {
    Line others = new Line(Optional.empty(), Optional.empty(), software(ImmutableList.of()));
    Map<ImmutableList<Name>, SoleSoftware> software = new HashMap<>();
    Map<IdentifierPattern, Line> byIdentifier = new HashMap<>();
    SortedMap<String, Line> inOrder = new TreeMap<>();
    for (SoleIdentifier known : patternsBeforeWhatTheyMean()) {
      Line line =
          new Line(
              Optional.of(known.identifier()),
              Optional.of(known.above().map(byIdentifier::get).orElse(others)),
              software.computeIfAbsent(
                  names(known.identities()), unused -> software(known.identities())));
      byIdentifier.put(known.identifier(), line);
      inOrder.put(known.identifier().toString(), line);
    }
    return ImmutableList.<Line>builder().add(others).addAll(inOrder.values()).build();
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
