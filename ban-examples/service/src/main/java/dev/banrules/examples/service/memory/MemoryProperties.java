package dev.banrules.examples.service.memory;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things are remembered.
 *
 * @param keepDevices How long after its profile was last stored a device is forgotten.
 * @param keepChanges How long the history of verdicts is kept.
 * @param keepWebhooks How long webhooks are kept after they were acknowledged.
 */
@ConfigurationProperties("service.memory")
public record MemoryProperties(
    @DefaultValue("365d") Duration keepDevices,
    @DefaultValue("365d") Duration keepChanges,
    @DefaultValue("7d") Duration keepWebhooks) {

  /** Checks that something is remembered. */
  public MemoryProperties {
    checkPositive("keep-devices", keepDevices);
    checkPositive("keep-changes", keepChanges);
    checkPositive("keep-webhooks", keepWebhooks);
  }

  private static void checkPositive(String name, Duration time) {
    checkArgument(
        !time.isNegative() && !time.isZero(),
        "service.memory.%s must be positive, such as 90d: %s",
        name,
        time);
  }
}
