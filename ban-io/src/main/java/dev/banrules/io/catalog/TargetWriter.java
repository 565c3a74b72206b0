package dev.banrules.io.catalog;

import dev.banrules.io.encode.JsonOut;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import java.util.function.Consumer;

/** Writes which software a ban is about: each kind of target is an object. */
final class TargetWriter implements Target.Visitor<Consumer<JsonOut>> {

  private static final TargetWriter WRITER = new TargetWriter();

  private TargetWriter() {}

  static void target(JsonOut out, Target target) {
    if (target instanceof Target.Anything) {
      out.element(TargetReader.ANYTHING);
    } else {
      out.element(keys(target));
    }
  }

  /** The keys of a target that is written as an object. */
  static Consumer<JsonOut> keys(Target target) {
    return target.accept(WRITER);
  }

  @Override
  public Consumer<JsonOut> application(Target.ByApplication target) {
    return out ->
        out.put("application", target.application())
            .flag("successors", target.successors())
            .put("versions", target.versions())
            .texts("editions", target.editions());
  }

  @Override
  public Consumer<JsonOut> vendor(Target.ByVendor target) {
    return out -> {
      out.put("vendor", target.vendor());
      if (!target.reach().isSelf()) {
        out.object("reach", reach -> reach(reach, target.reach()));
      }
    };
  }

  private static void reach(JsonOut out, Reach reach) {
    out.put("subsidiaries", reach.subsidiaries());
    if (!reach.aggregate()) {
      out.put("aggregate", false);
    }
    out.flag("controlled", reach.controlled())
        .flag("affiliates", reach.affiliates())
        .flag("successors", reach.successors());
  }

  @Override
  public Consumer<JsonOut> origin(Target.ByOrigin target) {
    return out -> {
      out.allTexts("origin", target.countries());
      target.ownedFrom().ifPresent(percent -> out.put("ownedFrom", percent.toBigDecimal()));
    };
  }

  @Override
  public Consumer<JsonOut> category(Target.ByCategory target) {
    return out -> out.put("category", target.category());
  }

  @Override
  public Consumer<JsonOut> listed(Target.Listed target) {
    return out -> out.put("listed", target.list());
  }

  @Override
  public Consumer<JsonOut> anything(Target.Anything target) {
    throw new AssertionError("it is written as a word");
  }

  @Override
  public Consumer<JsonOut> allOf(Target.AllOf target) {
    return out -> out.elements("allOf", target.targets(), TargetWriter::target);
  }

  @Override
  public Consumer<JsonOut> anyOf(Target.AnyOf target) {
    return out -> out.elements("anyOf", target.targets(), TargetWriter::target);
  }

  @Override
  public Consumer<JsonOut> not(Target.Not target) {
    return out -> out.element("not", target.target(), TargetWriter::target);
  }
}
