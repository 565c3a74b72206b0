package dev.banrules.examples.service.answer;

import com.google.common.collect.ImmutableList;
import dev.banrules.examples.service.device.ReadDevice;
import dev.banrules.examples.service.device.ReadDevices;
import dev.banrules.examples.service.limit.Deadline;
import dev.banrules.examples.service.problem.ApiException;
import dev.banrules.examples.service.problem.ApiProblem;
import dev.banrules.examples.service.problem.Diagnostic;
import dev.banrules.examples.service.problem.ProblemKind;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.fleet.Disclosure;
import dev.banrules.runtime.CurrentRules;
import dev.banrules.spring.BanAuditor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Audits the devices of a body one after another, each by the same rules. A device that can't be
 * read is a problem among the verdicts. Only where no device at all can be read is it the whole
 * answer.
 */
public final class FleetAuditor {

  private static final Logger LOG = LoggerFactory.getLogger(FleetAuditor.class);

  private static final ApiProblem TOO_SLOW =
      ApiProblem.of(
          ProblemKind.ANSWER_TOO_SLOW,
          "The devices from here on were not audited (service.limits.answer): split the fleet.");

  /** How many unreadable devices are kept until it is known whether any can be read. */
  private static final int KEPT = 100;

  private final BanAuditor auditor;
  private final CurrentRules rules;
  private final LocalDate at;
  private final AuditOptions options;
  private final ImmutableList<Status> only;
  private final boolean findingsAlone;

  /**
   * An auditor.
   *
   * @param auditor asks the rules
   * @param rules the rules
   * @param at the date
   * @param options what the caller chose
   * @param only the statuses of the devices that are wanted; empty for all
   * @param findingsAlone whether products are left out that no finding is about; then nothing is
   *     written to the log
   */
  public FleetAuditor(
      BanAuditor auditor,
      CurrentRules rules,
      LocalDate at,
      AuditOptions options,
      List<Status> only,
      boolean findingsAlone) {
    this.auditor = findingsAlone ? auditor.withoutLog() : auditor;
    this.rules = rules;
    this.at = at;
    this.options = options;
    this.only = ImmutableList.copyOf(only);
    this.findingsAlone = findingsAlone;
  }

  /**
   * Audits all devices.
   *
   * @param devices the devices
   * @param answer where verdicts and problems are written
   * @param deadline when no further device is begun
   * @throws ApiException if no device can be read; nothing is written then
   */
  public void audit(ReadDevices devices, FleetAnswer answer, Deadline deadline) throws IOException {
    List<ReadDevice> unreadable = new ArrayList<>();
    boolean begun = false;
    while (devices.hasNext()) {
      ReadDevice device = devices.next();
      if (!begun && deadline.isOver()) {
        throw new ApiException(TOO_SLOW);
      }
      if (!begun && device.profile().isEmpty() && unreadable.size() < KEPT) {
        unreadable.add(device);
        continue;
      }
      if (!begun) {
        begun = true;
        begin(answer, unreadable);
      }
      if (deadline.isOver()) {
        answer.add(TOO_SLOW);
        break;
      }
      add(device, answer);
    }
    if (!begun && !unreadable.isEmpty()) {
      throw new ApiException(
          ApiProblem.of(
              ProblemKind.UNREADABLE_BODY,
              "No device in the body can be read.",
              unreadable.stream().flatMap(device -> device.diagnostics().stream()).toList()));
    }
    if (!begun) {
      answer.begin();
    }
    answer.end();
  }

  private void begin(FleetAnswer answer, List<ReadDevice> unreadable) throws IOException {
    answer.begin();
    for (ReadDevice device : unreadable) {
      add(device, answer);
    }
  }

  private void add(ReadDevice device, FleetAnswer answer) throws IOException {
    if (device.profile().isEmpty()) {
      answer.add(unreadable(device));
      return;
    }
    DeviceProfile profile = device.profile().get();
    Verdict verdict;
    try {
      verdict = auditor.audit(rules, profile, at, options);
    } catch (RuntimeException e) {
      LOG.error("A device can't be audited", e);
      answer.add(
          ApiProblem.of(
              ProblemKind.INTERNAL,
              "A device can't be audited; the log of the service says more."));
      return;
    }
    if (!only.isEmpty() && !only.contains(verdict.status())) {
      return;
    }
    if (findingsAlone) {
      Disclosure left = Disclosure.ofFindings(rules.rules(), profile, verdict);
      answer.add(left.device(), left.verdict());
      return;
    }
    answer.add(profile, verdict);
    if (!device.diagnostics().isEmpty()) {
      answer.add(profile, device.diagnostics());
    }
  }

  /** What is said of a device may name anything on it. */
  private ApiProblem unreadable(ReadDevice device) {
    ApiProblem problem = ApiProblem.of(ProblemKind.UNREADABLE_DEVICE, "A device can't be read.");
    return findingsAlone
        ? problem.with(
            ImmutableList.of(
                Diagnostic.error(
                    device.diagnostics().size()
                        + " remarks are not shown, as they may name software: ask for"
                        + " `disclose=all`")))
        : problem.with(device.diagnostics());
  }
}
