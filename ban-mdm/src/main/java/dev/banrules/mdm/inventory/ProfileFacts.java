package dev.banrules.mdm.inventory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Software;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lays a profile that a person wrote under an inventory.
 *
 * <p>The profile gives the facts that an inventory lacks, often for a whole fleet. So what a
 * device's own record states stands, a fact that it does not state is the profile's, and each
 * difference is noted. An organisation's device that the profile calls personal has an owner of
 * unknown kind: neither word is taken over the other.
 */
final class ProfileFacts {

  private final DeviceInventory inventory;
  private final DeviceProfile stated;
  private final List<String> notes = new ArrayList<>();

  private ProfileFacts(DeviceInventory inventory, DeviceProfile stated) {
    this.inventory = inventory;
    this.stated = stated;
  }

  static DeviceInventory under(DeviceInventory inventory, DeviceProfile stated) {
    return new ProfileFacts(inventory, stated).merged();
  }

  private DeviceInventory merged() {
    DeviceProfile own = inventory.profile();
    DeviceProfile.Builder merged =
        DeviceProfile.builder()
            .id(inventory.named() ? own.id() : stated.id())
            .platform(prefer("platform", own.platform(), stated.platform()))
            .formFactor(prefer("formFactor", own.formFactor(), stated.formFactor()))
            .owner(owner(own.owner()))
            .coverage(coverage(own.coverage()))
            .purposes(
                ImmutableSet.<String>builder()
                    .addAll(own.purposes())
                    .addAll(stated.purposes())
                    .build())
            .software(
                ImmutableList.<Software>builder()
                    .addAll(own.software())
                    .addAll(stated.software())
                    .build());
    own.location().or(stated::location).ifPresent(merged::location);
    own.contractsWith().or(stated::contractsWith).ifPresent(merged::contractsWith);
    own.enrolledWith().or(stated::enrolledWith).ifPresent(merged::enrolledWith);
    own.networks().or(stated::networks).ifPresent(merged::networks);
    return inventory.with(merged.build(), notes);
  }

  /** A person who knows that the list is not complete knows more than the inventory. */
  private Coverage coverage(Coverage own) {
    return own == Coverage.COMPLETE && stated.coverage() == Coverage.PARTIAL
        ? Coverage.PARTIAL
        : own;
  }

  private Owner owner(Owner own) {
    Optional<OwnerKind> kind = prefer("owner.kind", own.kind(), stated.owner().kind());
    boolean organisations = inventory.ownership().equals(Optional.of(DeviceOwnership.ORGANISATION));
    if (organisations && kind.equals(Optional.of(OwnerKind.PERSONAL))) {
      notes.add(
          "owner.kind: the device states that an organisation owns it, the facts beside it"
              + " `personal`: taken as unknown, correct one of them");
      kind = Optional.empty();
    }
    return new Owner(
        kind,
        own.affiliation().or(() -> stated.owner().affiliation()),
        own.sector().or(() -> stated.owner().sector()));
  }

  private <T extends Enum<T>> Optional<T> prefer(String fact, Optional<T> own, Optional<T> other) {
    if (own.isPresent() && other.isPresent() && !own.equals(other)) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%s: the device states `%s`, the facts beside it `%s`: the device's is taken",
              fact,
              AgreedFact.word(own.get()),
              AgreedFact.word(other.get())));
    }
    return own.or(() -> other);
  }
}
