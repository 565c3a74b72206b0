package dev.banrules.examples.cli;

import dev.banrules.examples.text.FleetSummary;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Verdict;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Answers for one device after the other, and keeps no more of them than the counts. */
final class FleetAudit implements Documents.DeviceHandler {

  private final Console console;
  private final Progress progress;
  private final Function<DeviceProfile, Verdict> audit;
  private final BiFunction<Verdict, DeviceProfile, String> answer;
  private final FleetSummary summary = new FleetSummary();
  private boolean unreadable;

  FleetAudit(
      Console console,
      Progress progress,
      Function<DeviceProfile, Verdict> audit,
      BiFunction<Verdict, DeviceProfile, String> answer) {
    this.console = console;
    this.progress = progress;
    this.audit = audit;
    this.answer = answer;
  }

  @Override
  public void read(DeviceProfile device) {
    Verdict verdict = audit.apply(device);
    console.print(answer.apply(verdict, device));
    summary.add(verdict);
    progress.step();
  }

  @Override
  public void unreadable() {
    summary.addUnreadable();
    progress.step();
    unreadable = true;
  }

  FleetSummary summary() {
    return summary;
  }

  int exitStatus() {
    return unreadable ? ExitStatus.REFUSED : ExitStatus.of(summary.worst());
  }
}
