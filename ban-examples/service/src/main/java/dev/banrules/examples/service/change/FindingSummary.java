package dev.banrules.examples.service.change;

import dev.banrules.model.base.Words;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.Finding;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What tells a finding from others over time: nothing in it changes because a version, a position
 * or the wording of a law does.
 *
 * @param ban the id of the ban
 * @param software the name of the product, or its first identifier, or its publisher
 * @param conduct what is prohibited, in the words of verdict documents
 * @param consequence what the ban means for it, in the same words
 * @param certainty how sure that is, in the same words
 * @param due the last day on which one may still comply, where there is such a day
 */
public record FindingSummary(
    String ban,
    String software,
    String conduct,
    String consequence,
    String certainty,
    Optional<LocalDate> due) {

  static FindingSummary of(Finding finding, DeviceProfile device) {
    return new FindingSummary(
        finding.ban().toString(),
        name(device.software().get(finding.softwareIndex())),
        finding.conduct().toString(),
        Words.wordOf(finding.consequence()),
        Words.wordOf(finding.certainty()),
        finding.due());
  }

  private static String name(Software software) {
    return software
        .name()
        .or(() -> software.identifiers().stream().findFirst().map(Object::toString))
        .or(software::publisher)
        .orElseThrow();
  }
}
