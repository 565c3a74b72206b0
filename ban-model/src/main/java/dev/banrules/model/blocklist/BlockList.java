package dev.banrules.model.blocklist;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.style.ValueStyle;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.NextChange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** What is banned for devices of some facts on a day (semantics §7, {@code blocked}). */
@Value.Immutable
@ValueStyle
public abstract class BlockList {

  /** The id of the facts; they are of no device. */
  public static final String FACTS_ID = "facts";

  BlockList() {}

  /**
   * {@return the facts of the devices; the id is {@link #FACTS_ID}, and nothing is said of
   * software}
   */
  public abstract DeviceProfile facts();

  /** {@return the day asked about} */
  public abstract LocalDate at();

  /** {@return what is asked about doing} */
  public abstract Conduct conduct();

  /** {@return what the caller chose; fuzzy matching is always off} */
  public abstract AuditOptions options();

  /** {@return the catalogs that it rests on, by id} */
  public abstract ImmutableList<CatalogReference> catalogs();

  /**
   * {@return the lines, in the order of their identifiers' characters, {@code *} first; identifiers
   * of schemes without regard to case in lower case}
   */
  public abstract ImmutableList<BlockListEntry> entries();

  /** {@return for a list of access, the hosts of what is denied, by domain} */
  public abstract ImmutableList<BlockedHost> hosts();

  /**
   * {@return the first later day on which identifiers, decisions or bans of the entries differ;
   * empty where it was not asked for}
   */
  public abstract Optional<NextChange> nextChange();

  /** Leaves out what profiles have besides facts. */
  @Value.Check
  BlockList check() {
    checkArgument(!options().hints(), "fuzzy matching is off in a block list");
    checkArgument(
        hosts().isEmpty() || conduct().equals(Conduct.ACCESS),
        "a block list of `%s` names no hosts, only one of `access` does",
        conduct());
    checkArgument(
        Comparators.isInStrictOrder(
            Lists.transform(entries(), BlockListEntry::line), Comparator.naturalOrder()),
        "the lines stand in the order of their identifiers, each once");
    DeviceProfile alone =
        DeviceProfile.builder()
            .from(facts())
            .id(FACTS_ID)
            .software(ImmutableList.of())
            .coverage(Coverage.COMPLETE)
            .build();
    return alone.equals(facts()) ? this : builder().from(this).facts(alone).build();
  }

  /** {@return an empty builder; it needs facts, a day, a conduct and options} */
  public static Builder builder() {
    return new Builder();
  }

  /** Assembles a {@link BlockList}. */
  public static final class Builder extends ImmutableBlockList.Builder {
    Builder() {}
  }
}
