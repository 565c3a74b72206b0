package dev.banrules.verify.checker;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Evidence.Excuse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Semantics §6: every exemption and waiver of a ban on a day, in order, and whether it excuses. */
final class ExcuseSteps {

  private final Ground ground;
  private final Ban ban;
  private final List<Part> matched;
  private final LocalDate day;

  private ExcuseSteps(Ground ground, Ban ban, List<Part> matched, LocalDate day) {
    this.ground = ground;
    this.ban = ban;
    this.matched = matched;
    this.day = day;
  }

  static ImmutableList<Excuse> of(Ground ground, Ban ban, List<Part> matched, LocalDate day) {
    ExcuseSteps steps = new ExcuseSteps(ground, ban, matched, day);
    return Stream.concat(
            ban.exemptions().stream().flatMap(steps::exemption),
            steps.waivers(Optional.empty()).map(waiver -> steps.byItself(waiver)))
        .collect(toImmutableList());
  }

  private Stream<Excuse> exemption(Exemption exemption) {
    Optional<Id<Exemption>> id = Optional.of(exemption.id());
    boolean claimed = !Collections.disjoint(exemption.purposes(), ground.device().purposes());
    if (!exemption.approval()) {
      return Stream.of(new Excuse(id, Optional.empty(), day, Truth.of(claimed)));
    }
    List<Excuse> approvals =
        waivers(id)
            .map(
                waiver ->
                    new Excuse(
                        id, Optional.of(waiver.id()), day, Truth.of(claimed && covers(waiver))))
            .toList();
    return approvals.isEmpty()
        ? Stream.of(new Excuse(id, Optional.empty(), day, Truth.NO))
        : approvals.stream();
  }

  private Excuse byItself(Waiver waiver) {
    return new Excuse(Optional.empty(), Optional.of(waiver.id()), day, Truth.of(covers(waiver)));
  }

  private Stream<Waiver> waivers(Optional<Id<Exemption>> exemption) {
    return ground.waivers().stream()
        .filter(w -> w.ban().equals(ban.id()) && w.exemption().equals(exemption))
        .sorted(Comparator.comparing(Waiver::id));
  }

  private boolean covers(Waiver waiver) {
    boolean inTime = !day.isBefore(waiver.from()) && day.isBefore(waiver.until());
    boolean device = waiver.devices().contains(ground.device().id()) || coversOwner(waiver);
    boolean software =
        waiver.applications().isEmpty() || matched.stream().allMatch(part -> isOneOf(part, waiver));
    return inTime && device && software;
  }

  private boolean coversOwner(Waiver waiver) {
    return ground.device().owner().kind().equals(Optional.of(OwnerKind.GOVERNMENT))
        && ground.device().owner().affiliation().stream()
            .anyMatch(
                of ->
                    waiver.owners().stream()
                        .anyMatch(
                            by ->
                                Territory.governs(ground.catalogs(), day, by, false, of)
                                    == Truth.YES));
  }

  private static boolean isOneOf(Part part, Waiver waiver) {
    return !part.identities().isEmpty()
        && part.identities().stream()
            .allMatch(
                identity ->
                    identity.applicationSure()
                        && waiver.applications().contains(identity.application().orElseThrow()));
  }
}
