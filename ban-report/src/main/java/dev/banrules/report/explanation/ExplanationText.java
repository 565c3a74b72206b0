package dev.banrules.report.explanation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.base.Words;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Explanation;
import dev.banrules.model.verdict.Step;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.reason.IdentityText;
import dev.banrules.report.reason.ReasonText;
import dev.banrules.report.reason.StepText;
import dev.banrules.report.reason.StepTree;
import dev.banrules.report.wording.ConductText;
import dev.banrules.report.wording.DisplayNames;
import dev.banrules.report.wording.LegalBasisText;
import dev.banrules.report.wording.PhaseText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How one ban was asked of a device, step by step, also where it does not apply. */
public final class ExplanationText {

  private static final String INDENT = "  ";

  private final DisplayNames names;
  private final Parts parts = new Parts();
  private final LegalBasisText basis;
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
    this.names = new DisplayNames(catalogs);
    this.basis = new LegalBasisText(names);
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
  public String of(Ban ban, DeviceProfile device, LocalDate at, List<Explanation> explanations) {
    StringBuilder out = new StringBuilder();
    out.append(style.paint(Style.Ink.STRONG, ban.id() + ": " + VisibleText.text(ban.title())))
        .append('\n')
        .append(String.join("\n", basis.of(ban)))
        .append("\nasked of ")
        .append(VisibleText.text(device.id()))
        .append(" on ")
        .append(at)
        .append('\n');
    if (explanations.isEmpty()) {
      out.append("\nthere is nothing to ask: ")
          .append(
              device.software().isEmpty()
                  ? "no software is listed"
                  : "no conduct of this ban shows on a device")
          .append('\n');
    }
    Set<Object> told = new HashSet<>();
    List<Integer> unrecognised = new ArrayList<>();
    explanations.stream()
        .collect(groupingBy(Explanation::software, TreeMap::new, toList()))
        .forEach(
            (position, own) -> {
              if (own.stream().allMatch(ExplanationText::isOfUnrecognised)) {
                unrecognised.add(position);
              } else {
                appendSoftware(out, device, position, own, told);
              }
            });
    if (!unrecognised.isEmpty()) {
      out.append("\nnot recognised by any catalog, so no finding:\n");
      unrecognised.forEach(
          position -> out.append(INDENT).append(name(device, position)).append('\n'));
    }
    return out.toString();
  }

  private static boolean isOfUnrecognised(Explanation explanation) {
    return explanation.consequence().isEmpty()
        && explanation.evidence().stream()
            .noneMatch(
                evidence ->
                    evidence instanceof Evidence.Identified identified
                        && !identified.identities().isEmpty())
        && explanation.evidence().stream()
            .noneMatch(
                evidence -> evidence instanceof Evidence.OnTarget target && target.identity() >= 0);
  }

  private static String name(DeviceProfile device, int position) {
    return PartRef.Listed.software(position)
        + " "
        + DisplayNames.software(device.software().get(position));
  }

  private void appendSoftware(
      StringBuilder out,
      DeviceProfile device,
      int position,
      List<Explanation> explanations,
      Set<Object> told) {
    out.append('\n').append(style.paint(Style.Ink.STRONG, name(device, position))).append('\n');
    for (Explanation explanation : explanations) {
      out.append(INDENT).append(result(explanation)).append('\n');
      Appender appender = new Appender(out, told, device.software().get(position));
      explanation.evidence().forEach(evidence -> evidence.accept(appender));
    }
  }

  private String result(Explanation explanation) {
    String word =
        explanation
            .consequence()
            .map(
                consequence ->
                    (explanation.hit() == Truth.UNKNOWN ? "possible " : "")
                        + Words.wordOf(consequence))
            .orElse("no finding");
    return explanation.conduct()
        + ": "
        + style.paint(
            explanation.consequence().isPresent() ? Style.Ink.OPEN : Style.Ink.GOOD, word);
  }

  /** Appends what each piece of evidence says. */
  private final class Appender implements Evidence.Visitor<@Nullable Void> {

    private final StringBuilder out;
    private final Set<Object> told;
    private final Software software;

    Appender(StringBuilder out, Set<Object> told, Software software) {
      this.software = software;
      this.out = out;
      this.told = told;
    }

    @Override
    public @Nullable Void identified(Evidence.Identified evidence) {
      if (told.add(evidence)) {
        for (String sentence : identities.sentences(evidence, software)) {
          line(out, 2, Optional.empty(), sentence);
        }
      }
      return null;
    }

    @Override
    public @Nullable Void act(Evidence.Act evidence) {
      line(
          out,
          2,
          Optional.empty(),
          "it was "
              + ConductText.past(evidence.conduct())
              + evidence.day().map(day -> " on " + day).orElse(" on a day that is not stated"));
      return null;
    }

    @Override
    public @Nullable Void inScope(Evidence.InScope evidence) {
      tree(out, evidence.step(), "the device is in scope on " + evidence.day(), told);
      return null;
    }

    @Override
    public @Nullable Void onTarget(Evidence.OnTarget evidence) {
      String whole = software.kind() == ProductKind.HARDWARE ? "the hardware" : "the software";
      String part = evidence.part().isWhole() ? whole : evidence.part().toString();
      tree(out, evidence.step(), part + " is the target on " + evidence.day(), told);
      return null;
    }

    @Override
    public @Nullable Void inPhase(Evidence.InPhase evidence) {
      line(
          out,
          2,
          Optional.empty(),
          "on "
              + evidence.day()
              + " the prohibition of `"
              + evidence.conduct()
              + "` "
              + PhaseText.of(evidence.phase()));
      return null;
    }

    @Override
    public @Nullable Void statusUnknown(Evidence.StatusUnknown evidence) {
      line(out, 2, Optional.empty(), ReasonText.statusUnknown(evidence));
      return null;
    }

    @Override
    public @Nullable Void notBound(Evidence.NotBound evidence) {
      line(out, 2, Optional.empty(), "the ban " + ReasonText.notBound(evidence));
      return null;
    }

    @Override
    public @Nullable Void excuse(Evidence.Excuse evidence) {
      line(
          out,
          2,
          Optional.of(evidence.holds()),
          ReasonText.excuse(evidence) + " excuses on " + evidence.day());
      return null;
    }
  }

  private void tree(StringBuilder out, Step step, String claim, Set<Object> told) {
    boolean first = told.add(step);
    line(out, 2, Optional.of(step.truth()), claim + (first ? "" : ", as above"));
    if (first) {
      branch(out, new Part("", step), 3);
    }
  }

  private void branch(StringBuilder out, Part part, int depth) {
    Step step = part.step();
    line(out, depth, Optional.of(step.truth()), part.label() + steps.sentence(step));
    for (Part further : step.accept(parts)) {
      branch(out, further, depth + 1);
    }
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

  /** A part of a step, and what it is to it. */
  private record Part(String label, Step step) {}

  /** What a step joins. */
  private final class Parts extends StepTree<List<Part>> {
    @Override
    public List<Part> all(Step.All step) {
      return plain(step.steps());
    }

    @Override
    public List<Part> any(Step.Any step) {
      return plain(step.steps());
    }

    @Override
    public List<Part> not(Step.Not step) {
      return plain(List.of(step.step()));
    }

    private List<Part> plain(List<Step> steps) {
      return steps.stream().map(part -> new Part("", part)).toList();
    }

    @Override
    public List<Part> vendorsThatCount(Step.VendorsThatCount step) {
      return step.cases().stream()
          .flatMap(vendorCase -> vendorCase.vendors().stream())
          .distinct()
          .map(vendor -> new Part("of " + names.vendor(vendor.vendor()) + ": ", vendor.step()))
          .toList();
    }

    @Override
    public List<Part> listed(Step.Listed step) {
      return Stream.concat(
              step.entries().stream().map(entry -> new Part("on the list: ", entry.step())),
              step.cleared().stream().map(entry -> new Part("cleared: ", entry.step())))
          .toList();
    }

    @Override
    protected List<Part> leaf(Step step) {
      return List.of();
    }
  }
}
