package dev.banrules.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.verdict.Phase;
import dev.banrules.testkit.arbitrary.BanRulesDomain;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(BanRulesDomain.class)
@Domain(DomainContext.Global.class)
class PhasesProperties {

  /** From the first day of anything to the end, it is something; before and after, none. */
  @Property(tries = 300)
  void itIsNoneBeforeAndAfterOnly(@ForAll Timeline timeline, @ForAll LocalDate day) {
    boolean begun =
        Stream.of(
                Stream.of(timeline.effective()),
                timeline.announced().stream(),
                timeline.conducts().values().stream().flatMap(dates -> dates.effective().stream()))
            .flatMap(days -> days)
            .anyMatch(first -> !day.isBefore(first));
    boolean over = timeline.ended().filter(ended -> !day.isBefore(ended)).isPresent();

    for (Conduct conduct : Conduct.KNOWN) {
      assertThat(Phases.of(timeline, conduct, day) != Phase.NONE)
          .as("%s on %s", conduct, day)
          .isEqualTo(begun && !over);
    }
  }

  /** On all other days, every conduct's phase is that of the day before. */
  @Property(tries = 300)
  void everyChangeOfPhaseIsNamed(@ForAll Timeline timeline) {
    Set<LocalDate> named = new HashSet<>();
    timeline.forEachBoundary(named::add);
    LocalDate first = named.stream().min(LocalDate::compareTo).orElseThrow().minusDays(2);
    LocalDate last = named.stream().max(LocalDate::compareTo).orElseThrow().plusDays(2);

    for (Conduct conduct : Conduct.KNOWN) {
      Phase before = Phases.of(timeline, conduct, first);
      assertThat(before).isEqualTo(Phase.NONE);
      for (LocalDate day = first; day.isBefore(last); day = day.plusDays(1)) {
        Phase phase = Phases.of(timeline, conduct, day);
        assertThat(phase == before || named.contains(day))
            .as("%s: %s becomes %s on %s", conduct, before, phase, day)
            .isTrue();
        before = phase;
      }
    }
  }
}
