package dev.banrules.model.blocklist;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.style.ValueStyle;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.NextChange;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What is banned for devices of some facts on a day (semantics §7, {@code blocked}). */
@Value.Immutable
@ValueStyle
public abstract class BlockList {

  BlockList() {}

  /** {@return the facts of the devices; id, software and coverage have no meaning here} */
  public abstract DeviceProfile facts();

  /** {@return the day asked about} */
  public abstract LocalDate at();

  /** {@return what is asked about doing} */
  public abstract Conduct conduct();

  /** {@return what the caller chose; fuzzy matching is always off} */
  public abstract AuditOptions options();

  /** {@return the catalogs that it rests on, by id} */
  public abstract ImmutableList<CatalogReference> catalogs();

  /** {@return the lines, in the order of their identifiers' characters, {@code *} first} */
  public abstract ImmutableList<BlockListEntry> entries();

  /** {@return for a list of access, the hosts of what is denied, by domain} */
  public abstract ImmutableList<BlockedHost> hosts();

  /**
   * {@return the first later day on which identifiers, decisions or bans of the entries differ;
   * empty where it was not asked for}
   */
  public abstract Optional<NextChange> nextChange();

  /** {@return an empty builder; it needs facts, a day, a conduct and options} */
  public static Builder builder() {
    return new Builder();
  }

  /** Assembles a {@link BlockList}. */
  public static final class Builder extends ImmutableBlockList.Builder {
    Builder() {}
  }
}
