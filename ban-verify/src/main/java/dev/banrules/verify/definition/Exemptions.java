package dev.banrules.verify.definition;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Evidence.Excuse;
import dev.banrules.model.verdict.Identity;
import dev.banrules.verify.definition.identity.Part;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Semantics §6: each exemption and waiver of a ban, and whether it excuses a match on a day; always
 * yes or no.
 */
final class Exemptions {

  private final AuditInput input;
  private final Ban ban;
  private final ImmutableList<Part> matched;
  private final LocalDate day;

  private Exemptions(AuditInput input, Ban ban, ImmutableList<Part> matched, LocalDate day) {
    this.input = input;
    this.ban = ban;
    this.matched = matched;
    this.day = day;
  }

  /** All that were tried: the exemptions as the ban lists them, then waivers by id. */
  static ImmutableList<Excuse> tried(
      AuditInput input, Ban ban, ImmutableList<Part> matched, LocalDate day) {
    Exemptions exemptions = new Exemptions(input, ban, matched, day);
    ImmutableList.Builder<Excuse> tried = ImmutableList.builder();
    for (Exemption exemption : ban.exemptions()) {
      tried.addAll(exemptions.of(exemption));
    }
    // "a waiver that names no exemption excuses by itself"
    for (Waiver waiver : exemptions.waivers(Optional.empty())) {
      tried.add(
          exemptions.excuse(Optional.empty(), Optional.of(waiver.id()), exemptions.covers(waiver)));
    }
    return tried.build();
  }

  private ImmutableList<Excuse> of(Exemption exemption) {
    Optional<Id<Exemption>> id = Optional.of(exemption.id());
    DeviceProfile device = input.device();
    boolean claimed = exemption.purposes().stream().anyMatch(device.purposes()::contains);
    if (!exemption.approval()) {
      return ImmutableList.of(excuse(id, Optional.empty(), claimed));
    }
    List<Waiver> approvals = waivers(id);
    if (approvals.isEmpty()) {
      return ImmutableList.of(excuse(id, Optional.empty(), false));
    }
    ImmutableList.Builder<Excuse> tried = ImmutableList.builder();
    for (Waiver waiver : approvals) {
      tried.add(excuse(id, Optional.of(waiver.id()), claimed && covers(waiver)));
    }
    return tried.build();
  }

  private Excuse excuse(
      Optional<Id<Exemption>> exemption, Optional<Id<Waiver>> waiver, boolean holds) {
    return new Excuse(exemption, waiver, day, Truth.of(holds));
  }

  private List<Waiver> waivers(Optional<Id<Exemption>> exemption) {
    return input.waivers().stream()
        .filter(w -> w.ban().equals(ban.id()) && w.exemption().equals(exemption))
        .sorted(Comparator.comparing(Waiver::id))
        .toList();
  }

  private boolean covers(Waiver waiver) {
    boolean inTime = !day.isBefore(waiver.from()) && day.isBefore(waiver.until());
    return inTime && coversDevice(waiver) && coversSoftware(waiver);
  }

  private boolean coversDevice(Waiver waiver) {
    DeviceProfile device = input.device();
    if (waiver.devices().contains(device.id())) {
      return true;
    }
    if (!device.owner().kind().equals(Optional.of(OwnerKind.GOVERNMENT))
        || device.owner().affiliation().isEmpty()) {
      return false;
    }
    // "the devices of government owners that it lists (yes of governs, nothing less)"
    Jurisdiction of = device.owner().affiliation().get();
    return waiver.owners().stream()
        .anyMatch(owner -> input.places().governs(owner, false, of, day) == Truth.YES);
  }

  /** "every part that matched has an identity, and every identity of it is surely one of them". */
  private boolean coversSoftware(Waiver waiver) {
    if (waiver.applications().isEmpty()) {
      return true;
    }
    for (Part part : matched) {
      if (part.identities().isEmpty()) {
        return false;
      }
      for (Identity identity : part.identities()) {
        if (!identity.applicationSure()
            || !waiver.applications().contains(identity.application().orElseThrow())) {
          return false;
        }
      }
    }
    return true;
  }
}
