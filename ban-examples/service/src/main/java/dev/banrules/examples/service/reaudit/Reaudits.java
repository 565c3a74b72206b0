package dev.banrules.examples.service.reaudit;

import com.google.common.base.Stopwatch;
import dev.banrules.examples.service.generation.CurrentGeneration;
import dev.banrules.examples.service.generation.Generations;
import dev.banrules.examples.service.reaudit.DueDevices.Audited;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps verdicts true: looks for devices that new rules concern, and audits what is due. */
@Component
public final class Reaudits {

  private static final Logger LOG = LoggerFactory.getLogger(Reaudits.class);

  private final Generations generations;
  private final ConcernedDevices concerned;
  private final DueDevices due;
  private final Clock clock;

  /**
   * Makes them.
   *
   * @param generations the rules
   * @param concerned looks for devices that new rules concern
   * @param due audits what is due
   * @param clock tells the day
   */
  public Reaudits(
      Generations generations, ConcernedDevices concerned, DueDevices due, Clock clock) {
    this.generations = generations;
    this.concerned = concerned;
    this.due = due;
    this.clock = clock;
  }

  /**
   * Does what is to be done now.
   *
   * @return what was audited
   */
  public Audited run() {
    CurrentGeneration current = generations.current();
    LocalDate today = LocalDate.now(clock);
    concerned.searchAll(today);
    Stopwatch time = Stopwatch.createStarted();
    Audited audited = due.auditAll(current, today);
    if (audited.audited() > 0) {
      LOG.info(
          "Audited {} devices again in {}: {} changed", audited.audited(), time, audited.changed());
    }
    return audited;
  }
}
