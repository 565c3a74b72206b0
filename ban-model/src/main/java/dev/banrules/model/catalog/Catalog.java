package dev.banrules.model.catalog;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.style.ValueStyle;
import dev.banrules.model.value.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One catalog document. What it refers to may be defined in another; {@link CatalogSet} reads
 * several as one and checks that they hold together.
 */
@Value.Immutable
@ValueStyle
public abstract class Catalog {

  Catalog() {}

  /** {@return its id} */
  public abstract Id<Catalog> id();

  /** {@return its version, from 1} */
  public abstract int version();

  /** {@return the day on which this version was issued} */
  public abstract Optional<LocalDate> issued();

  /** {@return the jurisdictions that it defines} */
  public abstract ImmutableList<JurisdictionEntry> jurisdictions();

  /** {@return the vendors that it defines} */
  public abstract ImmutableList<Vendor> vendors();

  /** {@return the applications that it defines} */
  public abstract ImmutableList<Application> applications();

  /** {@return the lists that it defines} */
  public abstract ImmutableList<SoftwareList> lists();

  /** {@return the bans that it defines} */
  public abstract ImmutableList<Ban> bans();

  /** {@return how far it claims to know places; for people} */
  public abstract ImmutableList<CatalogCoverage> coverage();

  /**
   * {@return the digest of the document that it was read from, as {@code sha256:…}; it is no part
   * of the value}
   */
  @Value.Auxiliary
  public abstract Optional<String> digest();

  @Value.Check
  void check() {
    checkArgument(version() >= 1, "the version of a catalog is at least 1: %s", version());
  }

  /** {@return an empty builder; it needs an id and a version} */
  public static Builder builder() {
    return new Builder();
  }

  /** Assembles a {@link Catalog}. */
  public static final class Builder extends ImmutableCatalog.Builder {
    Builder() {}
  }
}
