package dev.banrules.examples.service.web;

import com.google.common.collect.ImmutableList;
import dev.banrules.examples.service.answer.FleetAnswer;
import dev.banrules.examples.service.device.ReadDevice;
import dev.banrules.examples.service.device.ReadDevices;
import dev.banrules.examples.service.limit.Deadline;
import dev.banrules.examples.service.memory.DeviceMemory;
import dev.banrules.examples.service.problem.ApiException;
import dev.banrules.examples.service.problem.ApiProblem;
import dev.banrules.examples.service.problem.ProblemKind;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Stores the devices of a body, a batch in a transaction, and answers their verdicts. What was
 * answered is stored.
 */
final class FleetStorer {

  private static final int BATCH = 100;

  private final DeviceMemory memory;
  private final FleetAnswer answer;
  private boolean begun;

  FleetStorer(DeviceMemory memory, FleetAnswer answer) {
    this.memory = memory;
    this.answer = answer;
  }

  /**
   * Stores all devices.
   *
   * @throws ApiException if no device can be read; nothing is stored or written then
   */
  void store(ReadDevices devices, Deadline deadline) throws IOException {
    List<ReadDevice> batch = new ArrayList<>();
    while (devices.hasNext()) {
      batch.add(devices.next());
      if (batch.size() == BATCH || !devices.hasNext()) {
        store(batch, devices.hasNext());
        batch.clear();
      }
      if (batch.isEmpty() && devices.hasNext() && deadline.isOver()) {
        answer.add(
            ApiProblem.of(
                ProblemKind.ANSWER_TOO_SLOW,
                "The devices from here on were not stored (service.limits.answer): split the"
                    + " fleet."));
        break;
      }
    }
    begin();
    answer.end();
  }

  private void store(List<ReadDevice> batch, boolean hasMore) throws IOException {
    List<DeviceProfile> profiles =
        batch.stream().map(ReadDevice::profile).flatMap(Optional::stream).toList();
    if (profiles.isEmpty() && !begun && !hasMore) {
      throw new ApiException(
          ApiProblem.of(
              ProblemKind.UNREADABLE_BODY,
              "No device in the body can be read.",
              batch.stream().flatMap(device -> device.diagnostics().stream()).toList()));
    }
    ImmutableList<Verdict> verdicts = memory.remember(profiles);
    begin();
    Iterator<Verdict> next = verdicts.iterator();
    for (ReadDevice device : batch) {
      if (device.profile().isPresent()) {
        answer.add(device.profile().get(), next.next());
        if (!device.diagnostics().isEmpty()) {
          answer.add(device.profile().get(), device.diagnostics());
        }
      } else {
        answer.add(
            ApiProblem.of(ProblemKind.UNREADABLE_DEVICE, "A device can't be read.")
                .with(device.diagnostics()));
      }
    }
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      answer.begin();
    }
  }
}
