package dev.banrules.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.verdict.Phase;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PhasesProperties {

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
