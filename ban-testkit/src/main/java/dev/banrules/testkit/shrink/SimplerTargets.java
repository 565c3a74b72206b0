package dev.banrules.testkit.shrink;

import static dev.banrules.testkit.shrink.Simpler.absent;
import static dev.banrules.testkit.shrink.Simpler.made;
import static dev.banrules.testkit.shrink.Simpler.smaller;

import com.google.common.collect.Streams;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import java.util.Optional;
import java.util.stream.Stream;

/** Steps of targets: a part alone, fewer parts, simpler leaves. */
public final class SimplerTargets implements Target.Visitor<Stream<Target>> {

  private static final SimplerTargets STEPS = new SimplerTargets();

  private SimplerTargets() {}

  /**
   * {@return the steps of a target}
   *
   * @param target the target
   */
  public static Stream<Target> target(Target target) {
    return target.accept(STEPS);
  }

  @Override
  public Stream<Target> application(Target.ByApplication target) {
    return Streams.concat(
        absent(target.versions())
            .map(
                v ->
                    new Target.ByApplication(
                        target.application(), target.successors(), v, target.editions())),
        smaller(target.editions())
            .map(
                e ->
                    new Target.ByApplication(
                        target.application(), target.successors(), target.versions(), e)),
        target.successors()
            ? Stream.of(
                new Target.ByApplication(
                    target.application(), false, target.versions(), target.editions()))
            : Stream.empty());
  }

  @Override
  public Stream<Target> vendor(Target.ByVendor target) {
    return reach(target.reach()).map(reach -> new Target.ByVendor(target.vendor(), reach));
  }

  @Override
  public Stream<Target> origin(Target.ByOrigin target) {
    return Stream.concat(
        absent(target.ownedFrom()).map(p -> new Target.ByOrigin(target.countries(), p)),
        made(smaller(target.countries()), c -> new Target.ByOrigin(c, target.ownedFrom())));
  }

  @Override
  public Stream<Target> category(Target.ByCategory target) {
    return Stream.empty();
  }

  @Override
  public Stream<Target> listed(Target.Listed target) {
    return Stream.empty();
  }

  @Override
  public Stream<Target> anything(Target.Anything target) {
    return Stream.empty();
  }

  @Override
  public Stream<Target> allOf(Target.AllOf target) {
    return Stream.concat(
        target.targets().stream(),
        made(Simpler.list(target.targets(), SimplerTargets::target), Target.AllOf::new));
  }

  @Override
  public Stream<Target> anyOf(Target.AnyOf target) {
    return Stream.concat(
        target.targets().stream(),
        made(Simpler.list(target.targets(), SimplerTargets::target), Target.AnyOf::new));
  }

  @Override
  public Stream<Target> not(Target.Not target) {
    return Stream.concat(Stream.of(target.target()), target(target.target()).map(Target.Not::new));
  }

  /**
   * {@return the steps of a reach}
   *
   * @param reach the reach
   */
  public static Stream<Reach> reach(Reach reach) {
    Stream<Reach> steps =
        Streams.concat(
            reach.isSelf() ? Stream.empty() : Stream.of(Reach.self()),
            made(
                Stream.of(reach).filter(Reach::affiliates),
                r ->
                    new Reach(
                        r.subsidiaries(), r.aggregate(), r.controlled(), false, r.successors())),
            made(Stream.of(reach).filter(Reach::successors), Reach::withoutSuccessors),
            made(
                Stream.of(reach).filter(Reach::controlled),
                r ->
                    new Reach(
                        r.subsidiaries(), r.aggregate(), false, r.affiliates(), r.successors())),
            made(
                Stream.of(reach).filter(r -> r.subsidiaries().isPresent()),
                r ->
                    new Reach(
                        Optional.empty(),
                        r.aggregate(),
                        r.controlled(),
                        r.affiliates(),
                        r.successors())),
            made(
                Stream.of(reach).filter(r -> !r.aggregate()),
                r ->
                    new Reach(
                        r.subsidiaries(), true, r.controlled(), r.affiliates(), r.successors())));
    // a reach by nothing is `self`, and nothing else
    return steps.filter(step -> !step.isSelf() || step.equals(Reach.self()));
  }
}
