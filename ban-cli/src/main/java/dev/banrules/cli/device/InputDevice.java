package dev.banrules.cli.device;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.console.Message;
import dev.banrules.cli.console.UsageException;
import dev.banrules.io.document.Place;
import dev.banrules.io.document.StreamedDocument;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.ReportedRecord;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import java.util.List;
import java.util.Optional;

/**
 * A device as an input states it.
 *
 * @param profile its profile; empty where it can't be read
 * @param place where the profile begins; empty for an inventory
 * @param messages what somebody should know of the input
 */
public record InputDevice(
    Optional<DeviceProfile> profile, Optional<Place> place, ImmutableList<Message> messages) {

  /** A profile, completed by facts that it lacks. */
  static InputDevice of(StreamedDocument<DeviceProfile> document, KnownFacts facts) {
    ImmutableList.Builder<Message> messages = ImmutableList.builder();
    document.problems().forEach(problem -> messages.add(Message.of(problem)));
    if (document.value().isEmpty()) {
      return unreadable(messages.build());
    }
    InputDevice completed = of(facts.complete(DeviceInventory.of(document.value().get())));
    return new InputDevice(
        completed.profile(),
        Optional.of(document.place()),
        messages.addAll(completed.messages()).build());
  }

  /** A device of an inventory: what in it is no software is said, never left out in silence. */
  static InputDevice of(DeviceInventory inventory) {
    String id = inventory.profile().id();
    ImmutableList.Builder<Message> messages = ImmutableList.builder();
    inventory.notes().forEach(note -> messages.add(Message.note(id + ": " + note)));
    for (ReportedRecord record : inventory.reported()) {
      messages.add(Message.warning(record.toString()));
    }
    if (inventory.profile().coverage() == Coverage.NONE) {
      messages.add(
          Message.warning(
              id
                  + (inventory.profile().software().isEmpty()
                      ? ": the inventory lists no software at all, so nothing is known of it"
                      : ": its coverage is `none`, so of its software only what it lists is known")));
    }
    return new InputDevice(Optional.of(inventory.profile()), Optional.empty(), messages.build());
  }

  /**
   * The profile.
   *
   * @throws UsageException if it can't be read, with the reasons
   */
  public DeviceProfile orThrow() {
    return profile.orElseThrow(
        () -> new UsageException(messages.stream().map(Message::text).toList()));
  }

  static InputDevice unreadable(List<Message> messages) {
    return new InputDevice(Optional.empty(), Optional.empty(), ImmutableList.copyOf(messages));
  }
}
