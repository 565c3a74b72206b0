package dev.banrules.verify.reference;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Identity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Semantics §6: whether exemptions or waivers excuse a hit on a day; always yes or no. */
final class Excuses {

  private final Places places;
  private final List<Waiver> waivers;
  private final DeviceProfile device;

  Excuses(Places places, List<Waiver> waivers, DeviceProfile device) {
    this.places = places;
    this.waivers = waivers;
    this.device = device;
  }

  boolean excuse(Ban ban, List<Part> matched, LocalDate day) {
    for (Exemption exemption : ban.exemptions()) {
      boolean claimed = exemption.purposes().stream().anyMatch(device.purposes()::contains);
      if (claimed
          && (!exemption.approval() || waived(ban, Optional.of(exemption.id()), matched, day))) {
        return true;
      }
    }
    // "a waiver that names no exemption excuses by itself"
    return waived(ban, Optional.empty(), matched, day);
  }

  private boolean waived(
      Ban ban, Optional<Id<Exemption>> exemption, List<Part> matched, LocalDate day) {
    for (Waiver waiver : waivers) {
      boolean inTime = !day.isBefore(waiver.from()) && day.isBefore(waiver.until());
      if (waiver.ban().equals(ban.id())
          && waiver.exemption().equals(exemption)
          && inTime
          && coversDevice(waiver, day)
          && coversSoftware(waiver, matched)) {
        return true;
      }
    }
    return false;
  }

  private boolean coversDevice(Waiver waiver, LocalDate day) {
    if (waiver.devices().contains(device.id())) {
      return true;
    }
    if (!device.owner().kind().equals(Optional.of(OwnerKind.GOVERNMENT))) {
      return false;
    }
    // "the devices of government owners that it lists (yes of governs, nothing less)"
    for (Jurisdiction owner : waiver.owners()) {
      if (device.owner().affiliation().isPresent()
          && places.governs(owner, false, device.owner().affiliation().get(), day) == Truth.YES) {
        return true;
      }
    }
    return false;
  }

  /** "every part that matched has an identity, and every identity of it is surely one of them". */
  private static boolean coversSoftware(Waiver waiver, List<Part> matched) {
    if (waiver.applications().isEmpty()) {
      return true;
    }
    for (Part part : matched) {
      if (part.identities().isEmpty()) {
        return false;
      }
      for (Identity identity : part.identities()) {
        if (!identity.applicationSure()
            || !waiver.applications().contains(identity.application().get())) {
          return false;
        }
      }
    }
    return true;
  }
}
