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

/** Decides whether exemptions and waivers excuse (semantics §6). */
public final class Exemptions {

  private final ImmutableListMultimap<Id<Ban>, Waiver> waivers;
  private final Places places;

  private Exemptions(ImmutableListMultimap<Id<Ban>, Waiver> waivers, Places places) {
    this.waivers = waivers;
    this.places = places;
  }

  /**
   * {@return the exemptions and waivers of bans}
   *
   * @param waivers the waivers; one for a ban that no catalog has is without effect
   * @param places answers which government governs which
   */
  public static Exemptions of(List<Waiver> waivers, Places places) {
    ImmutableListMultimap.Builder<Id<Ban>, Waiver> byBan = ImmutableListMultimap.builder();
    waivers.stream()
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .forEach(waiver -> byBan.put(waiver.ban(), waiver));
    return new Exemptions(byBan.build(), places);
  }

  /** {@return the same without what waivers say of single devices} */
  public Exemptions ofNoSingleDevice() {
    return of(
        waivers.values().stream()
            .filter(waiver -> !waiver.owners().isEmpty())
            .map(Exemptions::ofOwnersAlone)
            .toList(),
        places);
  }

  private static Waiver ofOwnersAlone(Waiver waiver) {
    return Waiver.builder()
        .id(waiver.id())
        .ban(waiver.ban())
        .exemption(waiver.exemption())
        .owners(waiver.owners())
        .applications(waiver.applications())
        .approvedBy(waiver.approvedBy())
        .from(waiver.from())
        .until(waiver.until())
        .build();
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
   * {@return the waivers for a ban that cover a device on some day, whatever the software}
   *
   * @param ban the ban
   * @param device the device
   */
  public ImmutableList<Waiver> waiversFor(Id<Ban> ban, DeviceProfile device) {
    ImmutableList<Waiver> all = waivers.get(ban);
    if (all.isEmpty()) {
      return all;
    }
    ImmutableList.Builder<Waiver> covering = ImmutableList.builder();
    for (Waiver waiver : all) {
      if (mayCover(waiver, device)) {
        covering.add(waiver);
      }
    }
    return covering.build();
  }

  /**
   * {@return each exemption and waiver of a ban, and whether it excuses; software is excused where
   * one of them does}
   *
   * @param ban the ban
   * @param device the device
   * @param matched the parts of the software that matched
   * @param day the day
   */
  public ImmutableList<Excuse> evaluate(
      Ban ban, DeviceProfile device, List<Part> matched, LocalDate day) {
    if (ban.exemptions().isEmpty() && waiversFor(ban.id()).isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Excuse> excuses = ImmutableList.builder();
    for (Exemption exemption : ban.exemptions()) {
      Optional<Id<Exemption>> id = Optional.of(exemption.id());
      boolean claimed = !Sets.intersection(exemption.purposes(), device.purposes()).isEmpty();
      if (!exemption.approval()) {
        excuses.add(new Excuse(id, Optional.empty(), day, Truth.of(claimed)));
        continue;
      }
      boolean anyWaiver = false;
      for (Waiver waiver : waiversFor(ban.id())) {
        if (waiver.exemption().equals(id)) {
          anyWaiver = true;
          Truth holds = Truth.of(claimed).and(covers(waiver, device, matched, day));
          excuses.add(new Excuse(id, Optional.of(waiver.id()), day, holds));
        }
      }
      if (!anyWaiver) {
        excuses.add(new Excuse(id, Optional.empty(), day, Truth.NO));
      }
    }
    for (Waiver waiver : waiversFor(ban.id())) {
      if (waiver.exemption().isEmpty()) {
        excuses.add(
            new Excuse(
                Optional.empty(),
                Optional.of(waiver.id()),
                day,
                covers(waiver, device, matched, day)));
      }
    }
    return excuses.build();
  }

  private Truth covers(Waiver waiver, DeviceProfile device, List<Part> matched, LocalDate day) {
    return Truth.of(
        !day.isBefore(waiver.from())
            && day.isBefore(waiver.until())
            && (waiver.devices().contains(device.id()) || coversOwner(waiver, device, day))
            && (waiver.applications().isEmpty()
                || matched.stream().allMatch(part -> isSurelyOneOf(part, waiver))));
  }

  /**
   * {@return whether a waiver covers a device on some day, whatever the software}
   *
   * @param waiver the waiver
   * @param device the device; its software has no meaning
   */
  public boolean mayCover(Waiver waiver, DeviceProfile device) {
    return waiver.devices().contains(device.id()) || coversOwner(waiver, device, waiver.from());
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
