package dev.banrules.report.reason;

import dev.banrules.model.software.Vendor;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DeviceFactWords;
import dev.banrules.report.wording.DisplayNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps by which a scope or a target was answered, one sentence each. */
public final class StepText implements Step.Visitor<String> {

  private final DisplayNames names;

  public StepText(DisplayNames names) {
    this.names = names;
  }

  /** The leaves that make the step's answer: those that share it, of conjunctions and choices. */
  List<String> decisive(Step step) {
    List<String> sentences = new ArrayList<>();
    collect(step, step.truth(), sentences);
    return sentences.stream().distinct().toList();
  }

  /** The step itself in one sentence, without its parts. */
  public String sentence(Step step) {
    return step.accept(this);
  }

  private void collect(Step step, Truth wanted, List<String> sentences) {
    if (step.truth() == wanted) {
      step.accept(new Decisive(wanted, sentences));
    }
  }

  /** Collects the leaves that make an answer. */
  private final class Decisive extends StepTree<@Nullable Void> {

    private final Truth wanted;
    private final List<String> sentences;

    Decisive(Truth wanted, List<String> sentences) {
      this.wanted = wanted;
      this.sentences = sentences;
    }

    @Override
    public @Nullable Void all(Step.All step) {
      step.steps().forEach(part -> collect(part, wanted, sentences));
      return null;
    }

    @Override
    public @Nullable Void any(Step.Any step) {
      step.steps().forEach(part -> collect(part, wanted, sentences));
      return null;
    }

    @Override
    public @Nullable Void not(Step.Not step) {
      collect(step.step(), wanted.not(), sentences);
      return null;
    }

    @Override
    public @Nullable Void vendorsThatCount(Step.VendorsThatCount step) {
      sentences.add(sentence(step));
      step.cases().stream()
          .flatMap(vendorCase -> vendorCase.vendors().stream())
          .forEach(vendor -> collect(vendor.step(), wanted, sentences));
      return null;
    }

    @Override
    public @Nullable Void listed(Step.Listed step) {
      sentences.add(sentence(step));
      if (wanted != Truth.NO) {
        step.entries().stream()
            .filter(entry -> !saysNoMore(entry.step()))
            .forEach(entry -> collect(entry.step(), wanted, sentences));
      }
      return null;
    }

    @Override
    protected @Nullable Void leaf(Step step) {
      if (!isExceptionThatDoesNotApply(step)) {
        sentences.add(sentence(step));
      }
      return null;
    }
  }

  /** Whether the entry names the very application or vendor that was identified. */
  private static boolean saysNoMore(Step step) {
    if (step.truth() != Truth.YES) {
      return false;
    }
    if (step instanceof Step.ApplicationIs application) {
      return application.succession().size() <= 1
          && application.versions().isEmpty()
          && application.editions().isEmpty();
    }
    return step instanceof Step.VendorReached vendor && vendor.chain().isEmpty();
  }

  private static boolean isExceptionThatDoesNotApply(Step step) {
    return step instanceof Step.DeviceStates test
        && test.comparison() == Step.Comparison.NOT_SURELY_GOVERNED_BY
        && step.truth() == Truth.YES;
  }

  @Override
  public String all(Step.All step) {
    return "all of";
  }

  @Override
  public String any(Step.Any step) {
    return "any of";
  }

  @Override
  public String not(Step.Not step) {
    return "not";
  }

  @Override
  public String bounded(Step.Bounded step) {
    return sentence(step.step())
        + (step.reason() == Step.Bound.POSSIBLE_IDENTITY
            ? ", if it is what it seems to be"
            : ", but only the vendor is known");
  }

  @Override
  public String unrecognised(Step.Unrecognised step) {
    return "no catalog recognises it" + (step.truth() == Truth.UNKNOWN ? ", so it may be" : "");
  }

  @Override
  public String anything(Step.Anything step) {
    return "the ban is about anything";
  }

  @Override
  public String listed(Step.Listed step) {
    String list = "the list " + names.list(step.list());
    switch (step.truth()) {
      case YES:
        return list + " names it";
      case NO:
        return list + " does not name it" + (step.complete() ? "" : ": it is cleared");
      case UNKNOWN:
        return step.complete() || !step.entries().isEmpty()
            ? list + " may name it"
            : list + " is not complete, so it may be on it";
    }
    throw new AssertionError(step);
  }

  @Override
  public String vendorsThatCount(Step.VendorsThatCount step) {
    List<String> cases = step.cases().stream().map(this::vendors).distinct().toList();
    if (cases.size() > 1) {
      return "the location decides whose it is: " + String.join(", or ", cases);
    }
    return step.cases().get(0).vendors().isEmpty()
        ? "its vendor is not known"
        : "on this day and in this place it is by " + cases.get(0);
  }

  private String vendors(Step.VendorCase vendorCase) {
    return vendorCase.vendors().isEmpty()
        ? "somebody who is not known"
        : vendorCase.vendors().stream()
            .map(vendor -> names.vendor(vendor.vendor()))
            .collect(Collectors.joining(" and "));
  }

  @Override
  public String device(Step.DeviceStates step) {
    String noun = DeviceFactWords.subject(step.fact());
    String wanted = list(step.wanted(), " or ");
    if (step.stated().isEmpty()) {
      return step.comparison() == Step.Comparison.NOT_SURELY_GOVERNED_BY
          ? noun + " is not said to be part of " + wanted
          : noun + " is not stated (" + wantedFor(step.comparison()) + wanted + ")";
    }
    if (step.stated().get().isEmpty()) {
      return noun + ": none";
    }
    String stated = list(step.stated().get(), ", ");
    String subject = noun + " " + stated;
    String doubt =
        step.truth() == Truth.UNKNOWN ? "may be " : step.truth() == Truth.NO ? "not " : "";
    switch (step.comparison()) {
      case IS:
        return step.truth() == Truth.YES
            ? noun + " is " + stated
            : noun + " is " + stated + ", " + doubt + wanted;
      case IS_NOT:
        return step.truth() == Truth.YES
            ? noun + " is " + stated + ", not " + wanted
            : noun + " is " + stated;
      case WITHIN:
        return stated.equals(wanted) && step.truth() == Truth.YES
            ? noun + " is " + stated
            : subject + " " + is(step.truth()) + " within " + wanted;
      case GOVERNED_BY:
        return stated.equals(wanted) && step.truth() == Truth.YES
            ? noun + " is " + stated
            : subject + " " + is(step.truth()) + " part of " + wanted;
      case NOT_SURELY_GOVERNED_BY:
        return step.truth() == Truth.YES
            ? subject + " is not said to be part of " + wanted
            : subject + " is part of " + wanted + ", which is left out";
    }
    throw new AssertionError(step);
  }

  private static String is(Truth truth) {
    switch (truth) {
      case YES:
        return "is";
      case NO:
        return "is not";
      case UNKNOWN:
        return "may be";
    }
    throw new AssertionError(truth);
  }

  private static String wantedFor(Step.Comparison comparison) {
    switch (comparison) {
      case IS:
        return "asked for: ";
      case IS_NOT:
        return "asked for: not ";
      case WITHIN:
        return "asked for: within ";
      case GOVERNED_BY:
      case NOT_SURELY_GOVERNED_BY:
        return "asked for: part of ";
    }
    throw new AssertionError(comparison);
  }

  @Override
  public String application(Step.ApplicationIs step) {
    String wanted = names.application(step.wanted());
    StringBuilder text = new StringBuilder();
    if (step.succession().size() > 1) {
      text.append("it succeeds ").append(wanted);
      if (step.succession().size() > 2) {
        text.append(" through ")
            .append(
                step.succession().subList(1, step.succession().size() - 1).stream()
                    .map(names::application)
                    .collect(Collectors.joining(", ")));
      }
    } else {
      Truth isIt = step.succession().isEmpty() ? step.truth() : Truth.YES;
      text.append("the application ").append(is(isIt)).append(' ').append(wanted);
      if (isIt == Truth.NO) {
        return text.toString(); // what version or edition it has does not matter
      }
    }
    step.versions().ifPresent(range -> text.append(version(step, range)));
    if (!step.editions().isEmpty()) {
      text.append(edition(step));
    }
    return text.toString();
  }

  private static String edition(Step.ApplicationIs step) {
    String wanted = String.join(" or ", step.editions());
    return step.statedEdition()
        .map(
            stated ->
                ", edition "
                    + VisibleText.text(stated)
                    + (step.editions().contains(stated) ? "" : ", not " + wanted))
        .orElse(", but its edition is not stated (asked for: " + wanted + ")");
  }

  private static String version(Step.ApplicationIs step, VersionRange range) {
    String stated = step.stated().map(VisibleText::text).orElse("not stated");
    if (step.stated().isEmpty()) {
      return ", but its version is not stated (asked for: " + range + ")";
    }
    switch (step.truth()) {
      case YES:
        return ", version " + stated + " of " + range;
      case NO:
        return ", version " + stated + " (asked for: " + range + ")";
      case UNKNOWN:
        return ", but its version " + stated + " cannot be compared with " + range;
    }
    throw new AssertionError(step);
  }

  @Override
  public String vendor(Step.VendorReached step) {
    String wanted = names.vendor(step.wanted());
    if (step.chain().isEmpty()) {
      return "the vendor " + is(step.truth()) + " " + wanted;
    }
    return "the vendor is reached from " + wanted + ": " + chain(step.chain());
  }

  @Override
  public String origin(Step.OriginIs step) {
    String wanted = list(step.wanted().stream().map(Object::toString).toList(), " or ");
    String owned =
        step.ownedFrom().map(percent -> ", or owned from there by " + percent + "%").orElse("");
    if (step.chain().stream().anyMatch(link -> link.kind() != Step.LinkKind.START)) {
      return "the vendor is owned from " + wanted + ": " + chain(step.chain());
    }
    if (step.stated().isEmpty()) {
      return "the vendor's country is not stated (asked for: " + wanted + owned + ")";
    }
    String stated = list(step.stated().stream().map(Object::toString).toList(), ", ");
    return step.truth() == Truth.YES
        ? "the vendor is from " + stated
        : "the vendor is from " + stated + " (asked for: " + wanted + owned + ")";
  }

  @Override
  public String category(Step.CategoryIs step) {
    if (step.stated().isEmpty()) {
      return "the categories are not stated (asked for: " + step.wanted() + ")";
    }
    if (step.truth() == Truth.YES) {
      return "the category is " + step.wanted();
    }
    String stated = list(step.stated().get(), ", ");
    return "the category is " + (stated.isEmpty() ? "none" : stated) + ", not " + step.wanted();
  }

  private String chain(List<Step.Link> chain) {
    return chain.stream()
        .filter(link -> link.kind() != Step.LinkKind.START)
        .map(this::link)
        .collect(Collectors.joining("; "));
  }

  private String link(Step.Link link) {
    String from = link.from().stream().map(this::vendorName).collect(Collectors.joining(" and "));
    String vendor = names.vendor(link.vendor());
    String maybe = link.sure() ? "" : " possibly";
    switch (link.kind()) {
      case START:
        return "from " + vendor;
      case OWNER:
        return vendor + maybe + " owns enough of " + from;
      case STAKES:
        return from
            + maybe
            + (link.from().size() == 1 ? " holds" : " hold")
            + " enough of "
            + vendor;
      case CONTROL:
        return from + maybe + " controls " + vendor;
      case SUCCESSOR:
        return vendor + maybe + " succeeds " + from;
    }
    throw new AssertionError(link);
  }

  private String vendorName(Id<Vendor> id) {
    return names.vendor(id);
  }

  private static String list(List<String> words, String separator) {
    return words.stream().map(VisibleText::text).collect(Collectors.joining(separator));
  }
}
