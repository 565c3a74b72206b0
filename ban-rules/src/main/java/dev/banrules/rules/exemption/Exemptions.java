package dev.banrules.rules.exemption;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Sets;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Evidence.Excuse;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.place.Places;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The one place that decides whether an exemption or a waiver excuses (semantics §6). */
public final class Exemptions {

  private final ImmutableListMultimap<Id<Ban>, Waiver> waivers;
  private final Places places;

  private Exemptions(ImmutableListMultimap<Id<Ban>, Waiver> waivers, Places places) {
    this.waivers = waivers;
    this.places = places;
  }

  /**
   * {@return what may excuse}
   *
   * @param waivers the waivers, those for bans that are not there included
   * @param places who governs whom
   */
  public static Exemptions of(List<Waiver> waivers, Places places) {
    ImmutableListMultimap.Builder<Id<Ban>, Waiver> byBan = ImmutableListMultimap.builder();
    waivers.stream()
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .forEach(waiver -> byBan.put(waiver.ban(), waiver));
    return new Exemptions(byBan.build(), places);
  }

  /**
   * {@return the waivers for a ban, by id}
   *
   * @param ban the ban
   */
  public ImmutableList<Waiver> waiversFor(Id<Ban> ban) {
    return waivers.get(ban);
  }

  /**
   * {@return each exemption and waiver of a ban that was tried, and whether it excuses; a hit is
   * excused where one of them does}
   *
   * @param ban the ban
   * @param device the device
   * @param matched the parts of the software that matched
   * @param day the day on which it is asked
   */
  public ImmutableList<Excuse> tried(
      Ban ban, DeviceProfile device, List<Part> matched, LocalDate day) {
    if (ban.exemptions().isEmpty() && waiversFor(ban.id()).isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Excuse> tried = ImmutableList.builder();
    for (Exemption exemption : ban.exemptions()) {
      Optional<Id<Exemption>> id = Optional.of(exemption.id());
      boolean claimed = !Sets.intersection(exemption.purposes(), device.purposes()).isEmpty();
      if (!exemption.approval()) {
        tried.add(new Excuse(id, Optional.empty(), day, Truth.of(claimed)));
        continue;
      }
      boolean anyWaiver = false;
      for (Waiver waiver : waiversFor(ban.id())) {
        if (waiver.exemption().equals(id)) {
          anyWaiver = true;
          Truth holds = Truth.of(claimed).and(covers(waiver, device, matched, day));
          tried.add(new Excuse(id, Optional.of(waiver.id()), day, holds));
        }
      }
      if (!anyWaiver) {
        tried.add(new Excuse(id, Optional.empty(), day, Truth.NO));
      }
    }
    for (Waiver waiver : waiversFor(ban.id())) {
      if (waiver.exemption().isEmpty()) {
        tried.add(
            new Excuse(
                Optional.empty(),
                Optional.of(waiver.id()),
                day,
                covers(waiver, device, matched, day)));
      }
    }
    return tried.build();
  }

  private Truth covers(Waiver waiver, DeviceProfile device, List<Part> matched, LocalDate day) {
    return Truth.of(
        !day.isBefore(waiver.from())
            && day.isBefore(waiver.until())
            && (waiver.devices().contains(device.id()) || coversOwner(waiver, device, day))
            && (waiver.applications().isEmpty()
                || matched.stream().allMatch(part -> isSurelyOneOf(part, waiver))));
  }

  private boolean coversOwner(Waiver waiver, DeviceProfile device, LocalDate day) {
    return device.owner().kind().equals(Optional.of(OwnerKind.GOVERNMENT))
        && device.owner().affiliation().isPresent()
        && waiver.owners().stream()
            .anyMatch(
                owner ->
                    places.governs(owner, device.owner().affiliation().get(), false, day)
                        == Truth.YES);
  }

  private static boolean isSurelyOneOf(Part part, Waiver waiver) {
    return part.recognised()
        && part.identities().stream()
            .allMatch(
                identity ->
                    identity.applicationSure()
                        && waiver.applications().contains(identity.application().orElseThrow()));
  }
}
