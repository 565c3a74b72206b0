package dev.banrules.report.explanation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.common.base.Strings;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.base.Words;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Explanation;
import dev.banrules.model.verdict.Phase;
import dev.banrules.model.verdict.Step;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.LineWrap;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.reason.BindingText;
import dev.banrules.report.reason.ExcuseText;
import dev.banrules.report.reason.IdentityText;
import dev.banrules.report.reason.StepParts;
import dev.banrules.report.reason.StepText;
import dev.banrules.report.wording.ConsequenceText;
import dev.banrules.report.wording.DisplayNames;
import dev.banrules.report.wording.LegalBasisText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How one ban was asked of a device, step by step, also where it does not apply. */
public final class ExplanationText {

  private static final String INDENT = "  ";

  private final DisplayNames names;
  private final Messages messages;
  private final StepParts parts;
  private final LegalBasisText basis;
  private final StepText steps;
  private final IdentityText identities;
  private final ExcuseText excuses;
  private final BindingText binding;
  private final int markWidth;
  private final Style style;

  /**
   * Makes a writer of explanations.
   *
   * @param catalogs the catalogs that the explanations rest on
   * @param waivers the waivers that they rest on
   * @param style how text is set off
   */
  public ExplanationText(CatalogSet catalogs, List<Waiver> waivers, Style style) {
    this.names = new DisplayNames(catalogs, waivers, style.language());
    this.messages = names.messages();
    this.parts = new StepParts(names);
    this.excuses = new ExcuseText(names);
    this.binding = new BindingText(messages);
    this.markWidth = markWidth(messages);
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
   * @param options what the caller chose
   * @param chosen whether the ban is of a jurisdiction that the caller chose
   * @param explanations how the ban was asked of each piece of software and conduct
   */
  public String of(
      Ban ban,
      DeviceProfile device,
      LocalDate at,
      AuditOptions options,
      boolean chosen,
      List<Explanation> explanations) {
    StringBuilder out = new StringBuilder();
    append(
        out,
        style.paint(
            Style.Ink.STRONG, messages.text("label", "label", ban.id(), "text", names.title(ban))));
    basis.of(ban).forEach(line -> append(out, line));
    append(
        out,
        messages.text("explanation.asked", "device", VisibleText.text(device.id()), "day", at));
    if (!chosen) {
      append(
          out,
          messages.text(
              "explanation.notChosen",
              "jurisdiction",
              ban.jurisdiction(),
              "chosen",
              messages.or(options.jurisdictions().stream().map(Object::toString).toList())));
    }
    if (explanations.isEmpty()) {
      append(
          out.append('\n'),
          device.software().isEmpty()
              ? messages.text("explanation.noSoftware")
              : messages.text("explanation.noConductShows"));
    }
    Set<Object> told = new HashSet<>();
    List<Integer> otherKind = new ArrayList<>();
    List<Integer> unrecognised = new ArrayList<>();
    explanations.stream()
        .collect(groupingBy(Explanation::software, TreeMap::new, toList()))
        .forEach(
            (position, own) -> {
              if (own.stream().allMatch(ExplanationText::isOfNoPart)) {
                otherKind.add(position);
              } else if (own.stream().allMatch(ExplanationText::isOfUnrecognised)) {
                unrecognised.add(position);
              } else {
                appendSoftware(out, device, position, own, at, options, told);
              }
            });
    String products = messages.and(ban.products().stream().map(messages::word).toList());
    appendNames(
        out, messages.text("explanation.otherKind", "products", products), device, otherKind);
    appendNames(out, messages.text("explanation.unrecognised"), device, unrecognised);
    return out.toString();
  }

  private void appendNames(
      StringBuilder out, String heading, DeviceProfile device, List<Integer> positions) {
    if (!positions.isEmpty()) {
      out.append('\n').append(heading).append('\n');
      positions.forEach(position -> append(out, INDENT + INDENT, INDENT + name(device, position)));
    }
  }

  private void append(StringBuilder out, String text) {
    append(out, INDENT, text);
  }

  private void append(StringBuilder out, String margin, String text) {
    LineWrap.hanging(margin, text, style.width()).forEach(line -> out.append(line).append('\n'));
  }

  /** Whether the ban is about another kind of product: then nothing of this one was asked. */
  private static boolean isOfNoPart(Explanation explanation) {
    return explanation.evidence().stream().noneMatch(Evidence.Identified.class::isInstance);
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

  private String name(DeviceProfile device, int position) {
    return PartRef.Listed.software(position)
        + " "
        + names.software(device.software().get(position));
  }

  private void appendSoftware(
      StringBuilder out,
      DeviceProfile device,
      int position,
      List<Explanation> explanations,
      LocalDate at,
      AuditOptions options,
      Set<Object> told) {
    append(out.append('\n'), style.paint(Style.Ink.STRONG, name(device, position)));
    for (Explanation explanation : explanations) {
      out.append(INDENT).append(result(explanation)).append('\n');
      Appender appender = new Appender(out, told, device.software().get(position), at, options);
      explanation.evidence().forEach(evidence -> evidence.accept(appender));
      if (isOutdone(explanation, explanations, at)) {
        line(out, 2, Optional.empty(), messages.text("explanation.outdone"));
      }
    }
  }

  /** Whether it would be a finding if the ban had no other of the same software (semantics §7). */
  private static boolean isOutdone(Explanation explanation, List<Explanation> all, LocalDate at) {
    return explanation.consequence().isEmpty()
        && explanation.hit() != Truth.NO
        && all.stream().anyMatch(other -> other.consequence().isPresent())
        && explanation.evidence().stream().allMatch(evidence -> mayCount(evidence, at));
  }

  /** An event has to have happened, and while it was prohibited; a conduct, to be so now. */
  private static boolean mayCount(Evidence evidence, LocalDate at) {
    if (evidence instanceof Evidence.Act act) {
      return act.day().filter(day -> day.isAfter(at)).isEmpty();
    }
    return !(evidence instanceof Evidence.InPhase phase)
        || (phase.day().equals(at) ? phase.phase() != Phase.NONE : phase.phase() == Phase.IN_FORCE);
  }

  private String result(Explanation explanation) {
    boolean possible = explanation.hit() == Truth.UNKNOWN;
    String word =
        explanation
            .consequence()
            .map(consequence -> ConsequenceText.of(consequence, possible, messages))
            .orElseGet(() -> messages.text("explanation.noFinding"));
    return messages.text(
        "label",
        "label",
        explanation.conduct(),
        "text",
        style.paint(explanation.consequence().isPresent() ? Style.Ink.OPEN : Style.Ink.GOOD, word));
  }

  /** Appends what each piece of evidence says. */
  private final class Appender implements Evidence.Visitor<@Nullable Void> {

    private final StringBuilder out;
    private final Set<Object> told;
    private final Software software;
    private final LocalDate at;
    private final boolean undatedIgnored;

    Appender(
        StringBuilder out,
        Set<Object> told,
        Software software,
        LocalDate at,
        AuditOptions options) {
      this.software = software;
      this.at = at;
      this.undatedIgnored = options.undated() == AuditOptions.Undated.IGNORE;
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
      line(out, 2, Optional.empty(), event(evidence));
      return null;
    }

    private String event(Evidence.Act act) {
      if (software.kind() == ProductKind.HARDWARE) {
        return messages.text("explanation.noEvents");
      }
      if (act.conduct().equals(Conduct.UPDATE) && software.lastUpdate().isNever()) {
        return messages.text("explanation.neverUpdated");
      }
      String key =
          act.day().isEmpty()
              ? (undatedIgnored ? "explanation.undatedIgnored" : "explanation.act")
              : (act.day().get().isAfter(at) ? "explanation.actLater" : "explanation.act");
      return messages.text(key, "conduct", act.conduct(), "day", act.day());
    }

    @Override
    public @Nullable Void inScope(Evidence.InScope evidence) {
      tree(out, evidence.step(), messages.text("explanation.scope", "day", evidence.day()), told);
      return null;
    }

    @Override
    public @Nullable Void onTarget(Evidence.OnTarget evidence) {
      String part =
          evidence.part().isWhole() ? Words.wordOf(software.kind()) : evidence.part().toString();
      tree(
          out,
          evidence.step(),
          messages.text("explanation.target", "part", part, "day", evidence.day()),
          told);
      return null;
    }

    @Override
    public @Nullable Void inPhase(Evidence.InPhase evidence) {
      line(
          out,
          2,
          Optional.empty(),
          messages.text(
              "explanation.phase",
              "day",
              evidence.day(),
              "conduct",
              evidence.conduct(),
              "phase",
              evidence.phase()));
      return null;
    }

    @Override
    public @Nullable Void statusUnknown(Evidence.StatusUnknown evidence) {
      line(out, 2, Optional.empty(), binding.statusUnknown(evidence));
      return null;
    }

    @Override
    public @Nullable Void notBound(Evidence.NotBound evidence) {
      line(
          out,
          2,
          Optional.empty(),
          messages.text("explanation.notBound", "binds", binding.notBound(evidence)));
      return null;
    }

    @Override
    public @Nullable Void excuse(Evidence.Excuse evidence) {
      line(out, 2, Optional.of(evidence.holds()), excuses.tried(evidence));
      return null;
    }
  }

  private void tree(StringBuilder out, Step step, String claim, Set<Object> told) {
    boolean first = told.add(step);
    line(
        out,
        2,
        Optional.of(step.truth()),
        first ? claim : messages.text("explanation.asAbove", "claim", claim));
    if (first) {
      branch(out, new StepParts.Part("", step), 3);
    }
  }

  private void branch(StringBuilder out, StepParts.Part part, int depth) {
    Step step = part.step();
    String sentence = steps.sentence(step);
    line(
        out,
        depth,
        Optional.of(step.truth()),
        part.label().isEmpty()
            ? sentence
            : messages.text("label", "label", part.label(), "text", sentence));
    for (StepParts.Part further : parts.of(step)) {
      branch(out, further, depth + 1);
    }
  }

  private void line(StringBuilder out, int depth, Optional<Truth> truth, String text) {
    String before =
        INDENT.repeat(depth) + truth.map(this::mark).orElse(" ".repeat(markWidth)) + ' ';
    append(out, " ".repeat(INDENT.length() * depth + markWidth + 1), before + text);
  }

  private String mark(Truth truth) {
    return style.paint(ink(truth), Strings.padEnd(messages.word(truth), markWidth, ' '));
  }

  private static Style.Ink ink(Truth truth) {
    switch (truth) {
      case YES:
        return Style.Ink.GOOD;
      case NO:
        return Style.Ink.BAD;
      case UNKNOWN:
        return Style.Ink.OPEN;
    }
    throw new AssertionError(truth);
  }

  private static int markWidth(Messages messages) {
    return Arrays.stream(Truth.values())
        .mapToInt(truth -> messages.word(truth).length())
        .max()
        .orElseThrow();
  }
}
