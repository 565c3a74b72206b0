package dev.banrules.report.verdict;

import dev.banrules.model.base.Words;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DisplayNames;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** How the verdict on one device differs under two states of the catalogs. */
public final class VerdictChange {

  private VerdictChange() {}

  /**
   * {@return the difference as text, or empty where the findings are the same}
   *
   * @param device the profile
   * @param before the verdict under the earlier state
   * @param after the verdict under the later state
   */
  public static Optional<String> text(DeviceProfile device, Verdict before, Verdict after) {
    Set<String> old = findings(device, before);
    Set<String> now = findings(device, after);
    if (old.equals(now)) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder();
    String was = Words.wordOf(before.status());
    String is = Words.wordOf(after.status());
    out.append(VisibleText.text(device.id()))
        .append(": ")
        .append(was.equals(is) ? was + ", as before" : was + " -> " + is)
        .append('\n');
    old.stream().filter(line -> !now.contains(line)).forEach(line -> append(out, "  - ", line));
    now.stream().filter(line -> !old.contains(line)).forEach(line -> append(out, "  + ", line));
    return Optional.of(out.toString());
  }

  private static void append(StringBuilder out, String mark, String line) {
    out.append(mark).append(line).append('\n');
  }

  private static Set<String> findings(DeviceProfile device, Verdict verdict) {
    Set<String> lines = new LinkedHashSet<>();
    for (Finding finding : verdict.findings()) {
      lines.add(
          (finding.certainty() == Certainty.POSSIBLE ? "possible " : "")
              + Words.wordOf(finding.consequence())
              + ": "
              + PartRef.Listed.software(finding.softwareIndex())
              + " "
              + DisplayNames.software(device.software().get(finding.softwareIndex()))
              + ", "
              + finding.conduct()
              + " ("
              + finding.ban()
              + ")");
    }
    return lines;
  }
}
