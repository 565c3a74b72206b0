package dev.banrules.report.ban;

import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.place.Country;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.IndentedLines;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DisplayNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a ban is about, as an outline. */
final class TargetText implements Target.Visitor<@Nullable Void> {

  private final DisplayNames names;
  private final Messages messages;
  private final IndentedLines out;

  TargetText(DisplayNames names, IndentedLines out) {
    this.names = names;
    this.messages = names.messages();
    this.out = out;
  }

  /** A target that is no choice or conjunction, in one line. */
  static String line(DisplayNames names, Target target) {
    IndentedLines out = IndentedLines.unbroken();
    target.accept(new TargetText(names, out));
    return String.join(" ", out.lines());
  }

  @Override
  public @Nullable Void application(Target.ByApplication target) {
    out.line(
        messages.text(
            "target.application",
            "application",
            names.application(target.application()),
            "id",
            target.application(),
            "successors",
            target.successors() ? "yes" : "no",
            "versions",
            target.versions().map(range -> VisibleText.text(range.toString())),
            "editions",
            target.editions().isEmpty() ? Optional.empty() : messages.or(target.editions())));
    return null;
  }

  @Override
  public @Nullable Void vendor(Target.ByVendor target) {
    out.line(
        messages.text(
            "target.vendor",
            "vendor",
            names.vendor(target.vendor()),
            "id",
            target.vendor(),
            "others",
            others(target.reach()),
            "affiliates",
            target.reach().affiliates() ? "yes" : "no"));
    return null;
  }

  /** Which other vendors are meant, too. */
  private Optional<String> others(Reach reach) {
    List<String> others = new ArrayList<>();
    reach.subsidiaries().ifPresent(threshold -> others.add(held(threshold, reach.aggregate())));
    if (reach.controlled()) {
      others.add(messages.text("target.controlled"));
    }
    if (reach.successors()) {
      others.add(messages.text("target.successors"));
    }
    return Optional.of(others).filter(any -> !any.isEmpty()).map(messages::or);
  }

  private String held(Threshold threshold, boolean aggregate) {
    return messages.text(
        "target.held",
        "inclusive",
        threshold.inclusive() ? "yes" : "no",
        "percent",
        threshold.percent(),
        "aggregate",
        aggregate ? "yes" : "no");
  }

  @Override
  public @Nullable Void origin(Target.ByOrigin target) {
    out.line(
        messages.text(
            "target.origin",
            "countries",
            messages.or(target.countries().stream().map(Country::toString).toList()),
            "percent",
            target.ownedFrom()));
    return null;
  }

  @Override
  public @Nullable Void category(Target.ByCategory target) {
    out.line(messages.text("target.category", "category", target.category()));
    return null;
  }

  @Override
  public @Nullable Void listed(Target.Listed target) {
    out.line(
        messages.text("target.listed", "list", names.list(target.list()), "id", target.list()));
    return null;
  }

  @Override
  public @Nullable Void anything(Target.Anything target) {
    out.line(messages.text("target.anything"));
    return null;
  }

  @Override
  public @Nullable Void allOf(Target.AllOf target) {
    out.section(
        messages.text("step.all"), () -> target.targets().forEach(part -> part.accept(this)));
    return null;
  }

  @Override
  public @Nullable Void anyOf(Target.AnyOf target) {
    out.section(
        messages.text("step.any"), () -> target.targets().forEach(part -> part.accept(this)));
    return null;
  }

  @Override
  public @Nullable Void not(Target.Not target) {
    out.section(messages.text("step.not"), () -> target.target().accept(this));
    return null;
  }
}
