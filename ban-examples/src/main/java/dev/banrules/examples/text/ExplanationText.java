package dev.banrules.examples.text;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.base.Truth;
import dev.banrules.model.base.Words;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Explanation;
import dev.banrules.model.verdict.Step;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How one ban was asked of a device, step by step, also where it does not apply. */
public final class ExplanationText {

  private static final String INDENT = "  ";

  private final Names names;
  private final BasisText basis;
  private final StepText steps;
  private final IdentityText identities;
  private final Style style;

  /**
   * Makes a writer of explanations.
   *
   * @param catalogs the catalogs that the explanations rest on
   * @param style how text is set off
   */
  public ExplanationText(CatalogSet catalogs, Style style) {
    this.names = new Names(catalogs);
    this.basis = new BasisText(names);
    this.steps = new StepText(names);
    this.identities = new IdentityText(names);
    this.style = style;
  }

  /**
   * {@return the explanations as text that ends with a line break}
   *
   * @param ban the ban
   * @param device the profile
   * @param at the date
   * @param explanations how the ban was asked of each piece of software and conduct
   */
  public String of(
      Ban ban, DeviceProfile device, LocalDate at, List<Explanation> explanations) {
    StringBuilder out = new StringBuilder();
    out.append(style.paint(Style.Ink.STRONG, ban.id() + ": " + Visible.text(ban.title())))
        .append('\n')
        .append(String.join("\n", basis.of(ban)))
        .append("\nasked of ")
        .append(Visible.text(device.id()))
        .append(" on ")
        .append(at)
        .append('\n');
    if (explanations.isEmpty()) {
      out.append("\nthere is nothing to ask: ")
          .append(device.software().isEmpty() ? "no software is listed" : "no conduct of this ban shows on a device")
          .append('\n');
    }
    explanations.stream()
        .collect(groupingBy(Explanation::software, TreeMap::new, toList()))
        .forEach((position, own) -> appendSoftware(out, device, position, own));
    return out.toString();
  }

  private void appendSoftware(
      StringBuilder out, DeviceProfile device, int position, List<Explanation> explanations) {
    out.append('\n')
        .append("software[")
        .append(position)
        .append("] ")
        .append(style.paint(Style.Ink.STRONG, Names.software(device.software().get(position))))
        .append('\n');
    Map<Object, String> told = new LinkedHashMap<>();
    for (Explanation explanation : explanations) {
      out.append(INDENT).append(result(explanation)).append('\n');
      for (Evidence evidence : explanation.evidence()) {
        appendEvidence(out, evidence, told, explanation.conduct().word());
      }
    }
  }

  private String result(Explanation explanation) {
    String word =
        explanation
            .consequence()
            .map(consequence -> (explanation.hit() == Truth.UNKNOWN ? "possible " : "") + Words.wordOf(consequence))
            .orElse("no finding");
    return explanation.conduct()
        + ": "
        + style.paint(explanation.consequence().isPresent() ? Style.Ink.OPEN : Style.Ink.GOOD, word);
  }

  private void appendEvidence(
      StringBuilder out, Evidence evidence, Map<Object, String> told, String conduct) {
    if (evidence instanceof Evidence.Identified) {
      Evidence.Identified identified = (Evidence.Identified) evidence;
      if (told.put(identified, conduct) == null) {
        for (String sentence : identities.sentences(identified)) {
          line(out, 2, Optional.empty(), sentence);
        }
      }
    } else if (evidence instanceof Evidence.Act) {
      Evidence.Act act = (Evidence.Act) evidence;
      line(
          out,
          2,
          Optional.empty(),
          "it was "
              + ConductText.past(act.conduct())
              + act.day().map(day -> " on " + day).orElse(" on a day that is not stated"));
    } else if (evidence instanceof Evidence.InScope) {
      Evidence.InScope scope = (Evidence.InScope) evidence;
      tree(out, scope.step(), "the device is in scope on " + scope.day(), told, conduct);
    } else if (evidence instanceof Evidence.OnTarget) {
      Evidence.OnTarget target = (Evidence.OnTarget) evidence;
      String part = target.part().matches("software\\[\\d+\\]") ? "the software" : Visible.text(target.part());
      tree(out, target.step(), part + " is the target on " + target.day(), told, conduct);
    } else if (evidence instanceof Evidence.InPhase) {
      Evidence.InPhase phase = (Evidence.InPhase) evidence;
      line(
          out,
          2,
          Optional.empty(),
          "on "
              + phase.day()
              + " the prohibition of `"
              + phase.conduct()
              + "` "
              + PhaseText.of(phase.phase()));
    } else if (evidence instanceof Evidence.Excuse) {
      Evidence.Excuse excuse = (Evidence.Excuse) evidence;
      line(
          out,
          2,
          Optional.of(excuse.holds()),
          ReasonText.excuse(excuse) + " excuses on " + excuse.day());
    }
  }

  private void tree(
      StringBuilder out, Step step, String claim, Map<Object, String> told, String conduct) {
    String before = told.putIfAbsent(step, conduct);
    line(out, 2, Optional.of(step.truth()), claim + (before == null ? "" : ", as for " + before));
    if (before == null) {
      branch(out, step, 3);
    }
  }

  private void branch(StringBuilder out, Step step, int depth) {
    line(out, depth, Optional.of(step.truth()), steps.sentence(step));
    for (Step part : parts(step)) {
      branch(out, part, depth + 1);
    }
  }

  private static List<Step> parts(Step step) {
    if (step instanceof Step.All) {
      return ((Step.All) step).steps();
    }
    if (step instanceof Step.Any) {
      return ((Step.Any) step).steps();
    }
    return step instanceof Step.Not ? List.of(((Step.Not) step).step()) : List.of();
  }

  private void line(StringBuilder out, int depth, Optional<Truth> truth, String text) {
    out.append(INDENT.repeat(depth))
        .append(truth.map(this::mark).orElse("       "))
        .append(' ')
        .append(text)
        .append('\n');
  }

  private String mark(Truth truth) {
    switch (truth) {
      case YES:
        return style.paint(Style.Ink.GOOD, "yes    ");
      case NO:
        return style.paint(Style.Ink.BAD, "no     ");
      case UNKNOWN:
        return style.paint(Style.Ink.OPEN, "unknown");
    }
    throw new AssertionError(truth);
  }
}
