package dev.banrules.report.reason;

import dev.banrules.model.place.Country;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DisplayNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The steps by which a scope or a target was answered, one sentence each: what is so. */
public final class StepText implements Step.Visitor<String> {

  private final DisplayNames names;
  private final Messages messages;
  private final DeviceStepText devices;
  private final LinkText links;

  public StepText(DisplayNames names) {
    this.names = names;
    this.messages = names.messages();
    this.devices = new DeviceStepText(messages);
    this.links = new LinkText(names);
  }

  /** The leaves that make the step's answer. */
  List<String> decisive(Step step) {
    return DecisiveSteps.of(step).stream().map(this::sentence).distinct().toList();
  }

  /** The step itself in one sentence, without its parts. */
  public String sentence(Step step) {
    return step.accept(this);
  }

  @Override
  public String all(Step.All step) {
    return messages.text("step.all");
  }

  @Override
  public String any(Step.Any step) {
    return messages.text("step.any");
  }

  @Override
  public String not(Step.Not step) {
    return messages.text("step.not");
  }

  /** What rests on a vendor alone has not been answered: its own answer says nothing. */
  @Override
  public String bounded(Step.Bounded step) {
    if (step.reason() == Step.Bound.POSSIBLE_IDENTITY) {
      return messages.text("step.ofPossibleIdentity", "sentence", sentence(step.step()));
    }
    if (step.step() instanceof Step.ApplicationIs application) {
      return messages.text(
          "step.applicationOfVendorAlone", "wanted", names.application(application.wanted()));
    }
    if (step.step() instanceof Step.CategoryIs category) {
      return messages.text("step.categoryOfVendorAlone", "wanted", category.wanted());
    }
    return messages.text("step.ofVendorAlone", "sentence", sentence(step.step()));
  }

  @Override
  public String unrecognised(Step.Unrecognised step) {
    return messages.text("step.unrecognised", "truth", step.truth());
  }

  @Override
  public String anything(Step.Anything step) {
    return messages.text("step.anything");
  }

  @Override
  public String listed(Step.Listed step) {
    return messages.text(
        "step.listed",
        "list",
        names.list(step.list()),
        "truth",
        step.truth(),
        "complete",
        step.complete() ? "yes" : "no",
        "entries",
        step.entries().size());
  }

  @Override
  public String vendorsThatCount(Step.VendorsThatCount step) {
    List<String> cases = step.cases().stream().map(this::vendors).distinct().toList();
    if (cases.size() > 1) {
      return messages.text("step.locationDecidesVendor", "vendors", messages.either(cases));
    }
    return step.cases().get(0).vendors().isEmpty()
        ? messages.text("step.vendorNotKnown")
        : messages.text("step.vendorOfDay", "vendors", cases.get(0));
  }

  private String vendors(Step.VendorCase vendorCase) {
    return vendorCase.vendors().isEmpty()
        ? messages.text("step.unknownVendor")
        : messages.and(
            vendorCase.vendors().stream().map(vendor -> names.vendor(vendor.vendor())).toList());
  }

  @Override
  public String device(Step.DeviceStates step) {
    return devices.of(step);
  }

  /** Of another application, version and edition do not matter. */
  @Override
  public String application(Step.ApplicationIs step) {
    boolean found = !step.succession().isEmpty();
    boolean matters = found || step.truth() != Truth.NO;
    int last = step.succession().size() - 1;
    return messages.text(
        "step.application",
        "wanted",
        names.application(step.wanted()),
        "truth",
        found ? Truth.YES : step.truth(),
        "succession",
        Math.max(0, last),
        "through",
        last < 2
            ? ""
            : String.join(
                ", ", step.succession().subList(1, last).stream().map(names::application).toList()),
        "version",
        matters ? version(step) : Optional.empty(),
        "edition",
        matters ? edition(step) : Optional.empty());
  }

  /** The answer is the version's own only where the edition leaves it to the version. */
  private Optional<String> version(Step.ApplicationIs step) {
    boolean fits =
        step.editions().isEmpty()
            || step.statedEdition().filter(step.editions()::contains).isPresent();
    return step.versions()
        .map(
            range ->
                messages.text(
                    "step.version",
                    "stated",
                    step.stated().map(VisibleText::cut),
                    "range",
                    VisibleText.text(range.toString()),
                    "truth",
                    fits ? step.truth() : Truth.NO));
  }

  private Optional<String> edition(Step.ApplicationIs step) {
    return Optional.of(step.editions())
        .filter(editions -> !editions.isEmpty())
        .map(
            editions ->
                messages.text(
                    "step.edition",
                    "stated",
                    step.statedEdition().map(VisibleText::cut),
                    "fits",
                    step.statedEdition().filter(editions::contains).isPresent() ? "yes" : "no",
                    "wanted",
                    messages.or(editions)));
  }

  @Override
  public String vendor(Step.VendorReached step) {
    return messages.text(
        "step.vendor",
        "wanted",
        names.vendor(step.wanted()),
        "truth",
        step.truth(),
        "chain",
        chain(step.chain()));
  }

  @Override
  public String origin(Step.OriginIs step) {
    List<String> stated = step.stated().stream().map(Country::toString).toList();
    return messages.text(
        "step.origin",
        "wanted",
        messages.or(step.wanted().stream().map(Country::toString).toList()),
        "stated",
        stated.isEmpty() ? Optional.empty() : messages.and(stated),
        "truth",
        step.truth(),
        "claimed",
        step.stated().stream().anyMatch(step.wanted()::contains) ? "yes" : "no",
        "percent",
        step.ownedFrom(),
        "chain",
        chain(step.chain()));
  }

  private Optional<String> chain(List<Step.Link> chain) {
    return Optional.of(
            chain.stream()
                .filter(link -> link.kind() != Step.LinkKind.START)
                .map(links::of)
                .collect(Collectors.joining("; ")))
        .filter(text -> !text.isEmpty());
  }

  @Override
  public String category(Step.CategoryIs step) {
    return messages.text(
        "step.category",
        "wanted",
        step.wanted(),
        "stated",
        step.stated().map(this::list),
        "count",
        step.stated().map(List::size).orElse(0),
        "truth",
        step.truth());
  }

  private String list(List<String> words) {
    return VisibleText.text(messages.and(words));
  }
}
