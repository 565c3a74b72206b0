package dev.banrules.cli.check;

import dev.banrules.cli.console.Console;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.coverage.CoverageText;
import dev.banrules.report.verdict.VerdictText;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Prints verdicts for people: a single one as it is; of a fleet the summary first, then the devices
 * that are shown, the gravest first. What a ban rests on is told once. At the end stands how far
 * the catalogs know the places of all devices that don't violate anything they know.
 */
final class FleetPrinter extends AnswerPrinter {

  private final SelectionOptions selection;
  private final VerdictText text;
  private final Optional<CoverageText> coverage;
  private final Map<Status, KeptText> kept = new EnumMap<>(Status.class);
  private final Map<Status, Set<Id<Ban>>> told = new EnumMap<>(Status.class);
  private final Set<Jurisdiction> places = new HashSet<>();
  private long verdicts;
  private long violating;

  /** Where devices are shown without their places, nothing is said of the law of those. */
  FleetPrinter(
      Console console,
      SelectionOptions selection,
      VerdictText text,
      Optional<CoverageText> coverage) {
    super(console);
    this.selection = selection;
    this.text = text;
    this.coverage = coverage;
  }

  /** The first may be the only one, so it is kept whatever its status is. */
  @Override
  void print(DeviceAnswer answer, Verdict verdict) {
    DeviceProfile device = answer.device().orThrow();
    verdicts++;
    if (verdict.status() == Status.VIOLATING) {
      violating++;
    } else {
      places.addAll(CoverageText.places(device, verdict.options()));
    }
    if (verdicts == 1 || selection.shown().contains(verdict.status())) {
      kept.computeIfAbsent(verdict.status(), status -> new KeptText())
          .add(
              text.of(
                  verdict,
                  device,
                  told.computeIfAbsent(verdict.status(), status -> new HashSet<>())));
    }
  }

  @Override
  void finish() {
    boolean fleet = verdicts > 1;
    if (fleet) {
      console().print(summary().text(console().style()));
    }
    kept.forEach(
        (status, texts) -> {
          boolean wanted = fleet ? selection.shown().contains(status) : selection.isWanted(status);
          if (wanted) {
            texts.printTo(console(), fleet);
          }
          texts.close();
        });
    if (violating < verdicts) {
      coverage.ifPresent(known -> console().print("\n" + known.of(places)));
    }
  }
}
