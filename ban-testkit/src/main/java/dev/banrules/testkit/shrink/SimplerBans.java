package dev.banrules.testkit.shrink;

import static dev.banrules.testkit.shrink.Simpler.absent;
import static dev.banrules.testkit.shrink.Simpler.made;
import static dev.banrules.testkit.shrink.Simpler.shorter;
import static dev.banrules.testkit.shrink.Simpler.smaller;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.ConductDates;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Force;
import dev.banrules.model.ban.Suspension;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.ban.Waiver;
import java.util.Optional;
import java.util.stream.Stream;

/** Steps of bans and of what they are made of, but for targets and scopes. */
public final class SimplerBans {

  private SimplerBans() {}

  /**
   * {@return the steps of a ban}
   *
   * @param ban the ban
   */
  public static Stream<Ban> ban(Ban ban) {
    return Streams.concat(
        made(Stream.of(ban).filter(b -> !plain(b).equals(b)), SimplerBans::plain),
        made(SimplerTargets.target(ban.target()), t -> copy(ban).target(t).build()),
        made(SimplerScopes.scope(ban.scope()), s -> copy(ban).scope(s).build()),
        made(
            Simpler.list(ban.exemptions(), SimplerBans::exemption),
            e -> copy(ban).exemptions(e).build()),
        made(
            ban.prohibits().stream().filter(c -> ban.prohibits().size() > 1),
            c -> withoutConduct(ban, c)),
        made(timeline(ban.timeline()), t -> copy(ban).timeline(t).build()),
        made(
            Stream.of(false).filter(plain -> ban.embedded()),
            plain -> copy(ban).embedded(plain).build()),
        made(smaller(ban.products()), p -> copy(ban).products(p).build()),
        shorter(ban.binds().asList()).map(b -> copy(ban).binds(b).build()),
        made(
            Stream.of(Force.BINDING).filter(f -> ban.force() != f),
            f -> copy(ban).force(f).build()));
  }

  private static Ban.Builder copy(Ban ban) {
    return Ban.builder().from(ban);
  }

  /** Without what is only for people. */
  private static Ban plain(Ban ban) {
    return Ban.builder()
        .id(ban.id())
        .title("A ban")
        .authority("An authority")
        .jurisdiction(ban.jurisdiction())
        .force(ban.force())
        .target(ban.target())
        .products(ban.products())
        .binds(ban.binds())
        .embedded(ban.embedded())
        .scope(ban.scope())
        .prohibits(ban.prohibits())
        .timeline(ban.timeline())
        .exemptions(ban.exemptions())
        .build();
  }

  private static Ban withoutConduct(Ban ban, Conduct conduct) {
    Timeline timeline = ban.timeline();
    return copy(ban)
        .prohibits(
            ImmutableSortedSet.copyOf(
                ban.prohibits().stream().filter(c -> !c.equals(conduct)).iterator()))
        .timeline(
            Timeline.builder()
                .from(timeline)
                .conducts(Maps.filterKeys(timeline.conducts(), c -> !c.equals(conduct)))
                .build())
        .build();
  }

  /**
   * {@return the steps of an exemption}
   *
   * @param exemption the exemption
   */
  public static Stream<Exemption> exemption(Exemption exemption) {
    return Streams.concat(
        made(
            smaller(exemption.purposes()),
            p -> new Exemption(exemption.id(), p, exemption.approval(), exemption.conditions())),
        exemption.approval()
            ? Stream.of(
                new Exemption(exemption.id(), exemption.purposes(), false, exemption.conditions()))
            : Stream.empty(),
        absent(exemption.conditions())
            .map(
                c -> new Exemption(exemption.id(), exemption.purposes(), exemption.approval(), c)));
  }

  /**
   * {@return the steps of a timeline}
   *
   * @param timeline the timeline
   */
  public static Stream<Timeline> timeline(Timeline timeline) {
    return Streams.concat(
        made(absent(timeline.announced()), a -> copy(timeline).announced(a).build()),
        made(absent(timeline.ended()), e -> copy(timeline).ended(e).build()),
        made(absent(timeline.knownUntil()), k -> copy(timeline).knownUntil(k).build()),
        made(
            Simpler.list(timeline.suspended(), SimplerBans::suspension),
            s -> copy(timeline).suspended(s).build()),
        made(
            timeline.conducts().keySet().stream(),
            c ->
                copy(timeline)
                    .conducts(Maps.filterKeys(timeline.conducts(), k -> !k.equals(c)))
                    .build()),
        timeline.conducts().entrySet().stream()
            .flatMap(
                entry ->
                    made(
                        conductDates(entry.getValue()),
                        dates -> withDates(timeline, entry.getKey(), dates))));
  }

  private static Timeline.Builder copy(Timeline timeline) {
    return Timeline.builder().from(timeline);
  }

  private static Timeline withDates(Timeline timeline, Conduct conduct, ConductDates dates) {
    return copy(timeline)
        .conducts(
            ImmutableMap.<Conduct, ConductDates>builder()
                .putAll(timeline.conducts())
                .put(conduct, dates)
                .buildKeepingLast())
        .build();
  }

  /**
   * {@return the steps of a conduct's own dates}
   *
   * @param dates the dates
   */
  public static Stream<ConductDates> conductDates(ConductDates dates) {
    return Stream.concat(
        absent(dates.effective()).map(e -> new ConductDates(e, dates.deadline())),
        absent(dates.deadline()).map(d -> new ConductDates(dates.effective(), d)));
  }

  /**
   * {@return the steps of a suspension}
   *
   * @param suspension the suspension
   */
  public static Stream<Suspension> suspension(Suspension suspension) {
    boolean told = suspension.kind().isPresent() || suspension.reason().isPresent();
    return Stream.concat(
        absent(suspension.until())
            .map(u -> new Suspension(suspension.from(), u, suspension.kind(), suspension.reason())),
        told
            ? Stream.of(
                new Suspension(
                    suspension.from(), suspension.until(), Optional.empty(), Optional.empty()))
            : Stream.empty());
  }

  /**
   * {@return the steps of a waiver}
   *
   * @param waiver the waiver
   */
  public static Stream<Waiver> waiver(Waiver waiver) {
    return Streams.concat(
        made(absent(waiver.exemption()), e -> copy(waiver).exemption(e).build()),
        made(smaller(waiver.owners()), o -> copy(waiver).owners(o).build()),
        made(smaller(waiver.devices()), d -> copy(waiver).devices(d).build()),
        made(shorter(waiver.applications().asList()), a -> copy(waiver).applications(a).build()));
  }

  private static Waiver.Builder copy(Waiver waiver) {
    // `from` is an attribute here, so the builder cannot copy by that name
    return Waiver.builder()
        .id(waiver.id())
        .ban(waiver.ban())
        .exemption(waiver.exemption())
        .devices(waiver.devices())
        .owners(waiver.owners())
        .applications(waiver.applications())
        .approvedBy(waiver.approvedBy())
        .from(waiver.from())
        .until(waiver.until());
  }
}
