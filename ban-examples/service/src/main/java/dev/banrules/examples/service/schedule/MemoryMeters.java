package dev.banrules.examples.service.schedule;

import dev.banrules.examples.service.store.DeviceTable;
import dev.banrules.examples.service.store.WebhookTable;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Tells metrics what is still to be done, as the database has it when they are asked. */
@Component
final class MemoryMeters implements MeterBinder {

  private final DeviceTable devices;
  private final WebhookTable webhooks;
  private final Clock clock;

  MemoryMeters(DeviceTable devices, WebhookTable webhooks, Clock clock) {
    this.devices = devices;
    this.webhooks = webhooks;
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("service.devices.due", () -> devices.countDue(LocalDate.now(clock)))
        .description("Devices that are to be audited again")
        .register(registry);
    Gauge.builder("service.devices.failed", devices::countFailed)
        .description("Devices whose last audit gave no verdict")
        .register(registry);
    Gauge.builder("service.webhooks.pending", webhooks::countPending)
        .description("Webhooks that are not acknowledged yet")
        .register(registry);
  }
}
