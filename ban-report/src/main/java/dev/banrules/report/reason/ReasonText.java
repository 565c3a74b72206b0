package dev.banrules.report.reason;

import dev.banrules.model.device.Software;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.report.wording.DisplayNames;
import java.util.ArrayList;
import java.util.List;

/**
 * The reasons for a finding, in a few lines: what the software is, why it is meant, why the device
 * is.
 */
public final class ReasonText {

  private final BindingText binding;
  private final IdentityText identities;
  private final StepText steps;
  private final ExcuseText excuses;
  private final String device;
  private final List<Software> software;

  public ReasonText(DisplayNames names, String device, List<Software> software) {
    this.binding = new BindingText(names.messages());
    this.device = device;
    this.software = software;
    this.identities = new IdentityText(names);
    this.steps = new StepText(names);
    this.excuses = new ExcuseText(names);
  }

  /** The reasons of a finding, one a line. */
  public List<String> of(Finding finding) {
    List<String> lines = new ArrayList<>();
    for (Evidence evidence : finding.evidence()) {
      if (evidence instanceof Evidence.Identified identified && says(identified, finding)) {
        lines.addAll(identities.sentences(identified, software.get(finding.softwareIndex())));
      }
    }
    addIfAny(lines, target(finding.evidence()));
    addIfAny(lines, scope(finding.evidence()));
    for (Evidence evidence : finding.evidence()) {
      if (evidence instanceof Evidence.StatusUnknown status) {
        lines.add(binding.statusUnknown(status));
      }
      if (evidence instanceof Evidence.Excuse excuse && excuse.holds() == Truth.YES) {
        lines.add(excuses.holds(excuse));
      }
      if (evidence instanceof Evidence.Excuse excuse) {
        excuses.ended(excuse, device).ifPresent(lines::add);
      }
    }
    return lines.stream().distinct().toList();
  }

  /**
   * Where facts are missing, what software surely is goes without saying: only what is open counts.
   */
  private static boolean says(Evidence.Identified identified, Finding finding) {
    return finding.certainty() == Certainty.CERTAIN
        || finding.component().isPresent()
        || !identified.identities().stream().allMatch(ReasonText::isSure);
  }

  private static boolean isSure(Identity identity) {
    return identity.vendorSure()
        && (identity.applicationSure() || identity.application().isEmpty());
  }

  private List<String> target(List<Evidence> all) {
    Truth best = Truth.NO;
    for (Evidence evidence : all) {
      if (evidence instanceof Evidence.OnTarget target) {
        best = best.or(target.step().truth());
      }
    }
    List<String> sentences = new ArrayList<>();
    for (Evidence evidence : all) {
      if (evidence instanceof Evidence.OnTarget target) {
        Step step = target.step();
        if (step.truth() == best && !isPlain(step)) {
          sentences.addAll(steps.decisive(step));
        }
      }
    }
    return sentences.stream().distinct().toList();
  }

  /** Whether the identity alone says why: the ban names this very application or vendor. */
  private static boolean isPlain(Step step) {
    if (step.truth() != Truth.YES) {
      return false;
    }
    if (step instanceof Step.Any any) {
      return any.steps().stream().anyMatch(ReasonText::isPlain);
    }
    if (step instanceof Step.ApplicationIs application) {
      return application.versions().isEmpty()
          && application.editions().isEmpty()
          && application.succession().size() <= 1;
    }
    return step instanceof Step.VendorReached vendor && vendor.chain().isEmpty();
  }

  private List<String> scope(List<Evidence> all) {
    return all.stream()
        .filter(Evidence.InScope.class::isInstance)
        .map(evidence -> ((Evidence.InScope) evidence).step())
        .flatMap(step -> steps.decisive(step).stream())
        .distinct()
        .toList();
  }

  private static void addIfAny(List<String> lines, List<String> sentences) {
    if (!sentences.isEmpty()) {
      lines.add(String.join("; ", sentences));
    }
  }
}
