package dev.banrules.spring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.banrules.runtime.WhenStale;
import dev.banrules.runtime.log.ProfileDetail;
import dev.banrules.runtime.log.Sync;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an application may say about its rules.
 *
 * @param enabled Whether there are rules at all.
 * @param catalogs Files and folders of catalogs, and the word built-in for the catalog that comes
 *     with the library. Where neither this nor a repository is named, the built-in catalog is
 *     meant.
 * @param waivers Files and folders of waivers.
 * @param repository A signed repository of catalogs.
 * @param refreshInterval The time from the end of one refresh to the start of the next.
 * @param whenStale What becomes of questions when signed rules have expired.
 * @param health What the health indicator says.
 * @param log The log of decisions.
 */
@ConfigurationProperties("banrules")
public record BanrulesProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue List<String> catalogs,
    @DefaultValue List<Path> waivers,
    @DefaultValue Repository repository,
    @DefaultValue("5m") Duration refreshInterval,
    @DefaultValue("refuse") WhenStale whenStale,
    @DefaultValue Health health,
    @DefaultValue Log log) {

  /** Checks that rules can be refreshed. */
  public BanrulesProperties {
    catalogs = ImmutableList.copyOf(catalogs);
    waivers = ImmutableList.copyOf(waivers);
    checkArgument(
        !refreshInterval.isNegative() && !refreshInterval.isZero(),
        "banrules.refresh-interval must be positive, such as 5m: %s",
        refreshInterval);
  }

  /**
   * A signed repository.
   *
   * @param address Where the repository is: an address that begins with https:, or a folder.
   * @param trustedRoot The root file that the repository is trusted by.
   * @param state A folder that keeps the highest versions seen, so that nothing older is taken
   *     after a restart.
   */
  public record Repository(
      @Nullable String address, @Nullable Path trustedRoot, @Nullable Path state) {

    /** Checks that a repository comes with what it is trusted by. */
    public Repository {
      checkArgument(
          address == null || trustedRoot != null,
          "banrules.repository.address needs banrules.repository.trusted-root: a root file that you"
              + " have from the owner of the repository");
      checkArgument(
          address != null || (trustedRoot == null && state == null),
          "banrules.repository.trusted-root and banrules.repository.state belong to"
              + " banrules.repository.address");
    }

    /** {@return the address of a server; null where it is a folder} */
    @Nullable URI server() {
      return address != null && (address.startsWith("https:") || address.startsWith("http:"))
          ? URI.create(address)
          : null;
    }
  }

  /**
   * What the health indicator says.
   *
   * @param staleAfter After which time without a confirmation by their source rules count as stale,
   *     beside those that have expired. Without it, only expired rules do.
   * @param whenStale The status where the rules are stale.
   */
  public record Health(
      @Nullable Duration staleAfter, @DefaultValue("down") StaleHealth whenStale) {}

  /** The status of health where the rules are stale. */
  public enum StaleHealth {
    /** The service is to get no more requests. */
    DOWN,
    /** The service goes on, and somebody should look at it. */
    DEGRADED
  }

  /**
   * The log of decisions.
   *
   * @param folder The folder of the log. Without it, no log is written.
   * @param maxFileSize From which size on the next line begins a new file.
   * @param queue How many answers may wait to be written. What comes while it is full is lost and
   *     counted.
   * @param sync When lines are forced to the disk.
   * @param profile How much of a device's profile is kept.
   * @param redactionKeyFile A file with a secret key, 16 bytes or more. What tells about a person
   *     is replaced by keyed hashes then.
   */
  public record Log(
      @Nullable Path folder,
      @DefaultValue("256MB") DataSize maxFileSize,
      @DefaultValue("10000") int queue,
      @DefaultValue("each-batch") Sync sync,
      @DefaultValue("whole") ProfileDetail profile,
      @Nullable Path redactionKeyFile) {}
}
