package dev.banrules.examples.service.schedule;

import dev.banrules.examples.service.memory.Housekeeping;
import dev.banrules.examples.service.reaudit.Reaudits;
import dev.banrules.examples.service.webhook.WebhookSender;
import dev.banrules.runtime.StaleRulesException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs what is to be done from time to time; what fails is logged, and tried again next time. */
@Component
class Schedules {

  private static final Logger LOG = LoggerFactory.getLogger(Schedules.class);

  private final Reaudits reaudits;
  private final WebhookSender sender;
  private final Housekeeping housekeeping;

  Schedules(Reaudits reaudits, WebhookSender sender, Housekeeping housekeeping) {
    this.reaudits = reaudits;
    this.sender = sender;
    this.housekeeping = housekeeping;
  }

  @Scheduled(fixedDelayString = "${service.memory.audit-interval:5s}")
  void audit() {
    try {
      reaudits.run();
    } catch (StaleRulesException e) {
      LOG.debug("Nothing is audited by rules that have expired; the health says so, too", e);
    }
  }

  @Scheduled(fixedDelayString = "${service.webhook.send-interval:1s}")
  void send() {
    sender.sendDue();
  }

  @Scheduled(fixedDelayString = "${service.memory.housekeeping-interval:1h}")
  void keepHouse() {
    housekeeping.run();
  }
}
