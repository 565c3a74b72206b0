package dev.banrules.report.ban;

import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import dev.banrules.report.layout.IndentedLines;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DisplayNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a ban is about, as an outline. */
final class TargetText implements Target.Visitor<@Nullable Void> {

  private final DisplayNames names;
  private final IndentedLines out;

  TargetText(DisplayNames names, IndentedLines out) {
    this.names = names;
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
        names.application(target.application())
            + " ("
            + target.application()
            + ")"
            + (target.successors() ? ", or what succeeds it" : "")
            + target
                .versions()
                .map(range -> ", versions " + VisibleText.text(range.toString()))
                .orElse("")
            + (target.editions().isEmpty()
                ? ""
                : ", edition " + String.join(" or ", target.editions())));
    return null;
  }

  @Override
  public @Nullable Void vendor(Target.ByVendor target) {
    out.line(
        "anything by "
            + names.vendor(target.vendor())
            + " ("
            + target.vendor()
            + ")"
            + reach(target.reach()));
    return null;
  }

  private static String reach(Reach reach) {
    if (reach.isSelf()) {
      return "";
    }
    List<String> others = new ArrayList<>();
    reach
        .subsidiaries()
        .ifPresent(
            threshold ->
                others.add(
                    "that it holds "
                        + (threshold.inclusive() ? "at least " : "more than ")
                        + threshold.percent()
                        + "% of"
                        + (reach.aggregate() ? "" : " by one holder alone")));
    if (reach.controlled()) {
      others.add("that it controls");
    }
    if (reach.successors()) {
      others.add("that succeed it");
    }
    return ", or by vendors "
        + String.join(" or ", others)
        + ", directly or through others"
        + (reach.affiliates() ? "; likewise its owners and what they reach" : "");
  }

  @Override
  public @Nullable Void origin(Target.ByOrigin target) {
    String countries =
        target.countries().stream().map(Object::toString).collect(Collectors.joining(" or "));
    out.line(
        "anything from "
            + countries
            + target
                .ownedFrom()
                .map(percent -> ", or owned from there to at least " + percent + "%")
                .orElse(""));
    return null;
  }

  @Override
  public @Nullable Void category(Target.ByCategory target) {
    out.line("any application of the category " + target.category());
    return null;
  }

  @Override
  public @Nullable Void listed(Target.Listed target) {
    out.line("what is on the list " + names.list(target.list()) + " (" + target.list() + ")");
    return null;
  }

  @Override
  public @Nullable Void anything(Target.Anything target) {
    out.line("anything, also what no catalog recognises");
    return null;
  }

  @Override
  public @Nullable Void allOf(Target.AllOf target) {
    out.section("all of", () -> target.targets().forEach(part -> part.accept(this)));
    return null;
  }

  @Override
  public @Nullable Void anyOf(Target.AnyOf target) {
    out.section("any of", () -> target.targets().forEach(part -> part.accept(this)));
    return null;
  }

  @Override
  public @Nullable Void not(Target.Not target) {
    out.section("not", () -> target.target().accept(this));
    return null;
  }
}
