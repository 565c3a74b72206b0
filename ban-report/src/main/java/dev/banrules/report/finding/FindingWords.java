package dev.banrules.report.finding;

import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.verdict.Finding;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.reason.FactText;
import dev.banrules.report.reason.ReasonText;
import dev.banrules.report.wording.DisplayNames;
import dev.banrules.report.wording.LegalBasisText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The findings on one device in words, part by part, for reports that lay them out themselves. */
public final class FindingWords {

  private final DisplayNames names;
  private final List<Software> software;
  private final FindingText text;
  private final ReasonText reasons;
  private final FactText facts;

  public FindingWords(DisplayNames names, DeviceProfile device) {
    this.names = names;
    this.software = device.software();
    this.text = FindingText.ofAudit(names, Style.PLAIN, device);
    this.reasons = new ReasonText(names, device.id(), software);
    this.facts = new FactText(names, software);
  }

  /** The whole finding in one sentence: "violation: WeChat must not be used, since …". */
  public String sentence(Finding finding) {
    return text.sentence(finding);
  }

  /** What to do, where somebody has to do something. */
  public Optional<String> remedy(Finding finding) {
    return text.remedy(finding);
  }

  /** The reasons, one sentence or several a line. */
  public List<String> reasons(Finding finding) {
    return reasons.of(finding);
  }

  /** The facts that would settle it. */
  public List<String> missing(Finding finding) {
    return finding.missing().stream().map(facts::describe).toList();
  }

  /** What the ban is called; its id where no catalog has it. */
  public String banTitle(Finding finding) {
    return names.ban(finding.ban()).map(names::title).orElse(finding.ban().value());
  }

  /** Who prohibits it, by which act, and where that stands. */
  public List<String> legalBasis(Finding finding) {
    return names.ban(finding.ban()).map(new LegalBasisText(names)::of).orElse(List.of());
  }

  /** What the device calls the product. */
  public String software(Finding finding) {
    return names.software(software.get(finding.softwareIndex()));
  }

  /** The product's identifiers. */
  public String identifiers(Finding finding) {
    return software.get(finding.softwareIndex()).identifiers().stream()
        .map(Identifier::toString)
        .map(VisibleText::text)
        .collect(Collectors.joining(" "));
  }
}
