package dev.banrules.io.compact;

import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Percent;

/** Which software a ban is about: the number of its kind, then its parts. */
final class CompactTarget {

  private static final int APPLICATION = 0;
  private static final int VENDOR = 1;
  private static final int ORIGIN = 2;
  private static final int CATEGORY = 3;
  private static final int LISTED = 4;
  private static final int ANYTHING = 5;
  private static final int ALL_OF = 6;
  private static final int ANY_OF = 7;
  private static final int NOT = 8;

  private CompactTarget() {}

  static void write(CompactOut out, Target target) {
    target.accept(new Writer(out));
  }

  static Target read(CompactIn in) {
    int kind = in.count();
    return switch (kind) {
      case APPLICATION ->
          new Target.ByApplication(
              in.id(),
              in.flag(),
              in.optional(versions -> VersionRange.parse(versions.text())),
              in.textSet());
      case VENDOR -> new Target.ByVendor(in.id(), reach(in));
      case ORIGIN ->
          new Target.ByOrigin(in.set(CompactIn::country), in.optional(CompactTarget::percent));
      case CATEGORY -> new Target.ByCategory(in.text());
      case LISTED -> new Target.Listed(in.id());
      case ANYTHING -> new Target.Anything();
      case ALL_OF -> new Target.AllOf(in.list(CompactTarget::read));
      case ANY_OF -> new Target.AnyOf(in.list(CompactTarget::read));
      case NOT -> new Target.Not(read(in));
      default -> throw new IllegalStateException("there is no kind of target " + kind);
    };
  }

  private static Reach reach(CompactIn in) {
    return new Reach(
        in.optional(threshold -> new Threshold(threshold.flag(), percent(threshold))),
        in.flag(),
        in.flag(),
        in.flag(),
        in.flag());
  }

  private static Percent percent(CompactIn in) {
    return new Percent(in.number());
  }

  private record Writer(CompactOut out) implements Target.Visitor<CompactOut> {

    @Override
    public CompactOut application(Target.ByApplication target) {
      return out.number(APPLICATION)
          .value(target.application())
          .flag(target.successors())
          .optional(target.versions(), CompactOut::value)
          .each(target.editions(), CompactOut::text);
    }

    @Override
    public CompactOut vendor(Target.ByVendor target) {
      Reach reach = target.reach();
      return out.number(VENDOR)
          .value(target.vendor())
          .optional(
              reach.subsidiaries(),
              (to, share) -> to.flag(share.inclusive()).number(share.percent().millionths()))
          .flag(reach.aggregate())
          .flag(reach.controlled())
          .flag(reach.affiliates())
          .flag(reach.successors());
    }

    @Override
    public CompactOut origin(Target.ByOrigin target) {
      return out.number(ORIGIN)
          .each(target.countries(), CompactOut::value)
          .optional(target.ownedFrom(), (to, share) -> to.number(share.millionths()));
    }

    @Override
    public CompactOut category(Target.ByCategory target) {
      return out.number(CATEGORY).text(target.category());
    }

    @Override
    public CompactOut listed(Target.Listed target) {
      return out.number(LISTED).value(target.list());
    }

    @Override
    public CompactOut anything(Target.Anything target) {
      return out.number(ANYTHING);
    }

    @Override
    public CompactOut allOf(Target.AllOf target) {
      return out.number(ALL_OF).each(target.targets(), CompactTarget::write);
    }

    @Override
    public CompactOut anyOf(Target.AnyOf target) {
      return out.number(ANY_OF).each(target.targets(), CompactTarget::write);
    }

    @Override
    public CompactOut not(Target.Not target) {
      write(out.number(NOT), target.target());
      return out;
    }
  }
}
