package dev.banrules.model.device;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.style.CopiedValueStyle;
import dev.banrules.model.value.KebabCase;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A product as an inventory reports it: a piece of software or, as {@link ProductKind#HARDWARE},
 * the device itself or a part of it; empty is not stated.
 */
@Value.Immutable
@CopiedValueStyle
@SuppressWarnings("immutables:incompat") // a note is no part of the value
public abstract class Software {

  /** What this is a copy of, on another device. */
  private @Nullable Software origin;

  /** What is noted of all copies of this. */
  private @Nullable Object note;

  Software() {}

  /** {@return what it is; software unless set} */
  public abstract ProductKind kind();

  /** {@return the name shown to people} */
  public abstract Optional<String> name();

  /** {@return who is stated to have published it} */
  public abstract Optional<String> publisher();

  /** {@return its identifiers} */
  public abstract ImmutableList<Identifier> identifiers();

  /** {@return the version, as text} */
  public abstract Optional<String> version();

  /** {@return the edition, a kebab-case word such as {@code free}} */
  public abstract Optional<String> edition();

  /** {@return the day on which it was installed} */
  public abstract Optional<LocalDate> installedAt();

  /** {@return when it was last updated} */
  public abstract LastUpdate lastUpdate();

  /** {@return the software that is part of it, as an SBOM lists it} */
  public abstract ImmutableList<Software> components();

  @Value.Check
  void check() {
    edition().ifPresent(KebabCase::check);
    checkArgument(
        name().isPresent() || publisher().isPresent() || !identifiers().isEmpty(),
        "software needs a name, a publisher or an identifier");
  }

  /**
   * {@return the same product as another device has it}
   *
   * @param otherVersion the version there
   * @param installed the day of its installation there
   * @param updated when it was last updated there
   */
  public final Software elsewhere(
      Optional<String> otherVersion, Optional<LocalDate> installed, LastUpdate updated) {
    ImmutableSoftware copy =
        ((ImmutableSoftware) this)
            .withVersion(otherVersion)
            .withInstalledAt(installed)
            .withLastUpdate(updated);
    ((Software) copy).origin = origin == null ? this : origin;
    return copy;
  }

  /** {@return whether {@link #elsewhere} made this, so that something can be noted of it} */
  public final boolean isCopy() {
    return origin != null;
  }

  /**
   * {@return what was noted last of a product of which this and others are copies; null where
   * nothing was, and where this is no copy}
   *
   * <p>A note is no part of the value and belongs to nobody: whoever reads it must be able to tell,
   * by the object alone, that it is their own.
   */
  public final @Nullable Object noted() {
    return origin == null ? null : origin.note;
  }

  /**
   * Notes something of all copies of a product, in place of what was noted before; of what is no
   * copy it notes nothing. Threads don't wait for each other here.
   *
   * @param something what never changes
   */
  public final void note(Object something) {
    if (origin != null) {
      origin.note = something;
    }
  }

  /** {@return an empty builder; it needs a name, a publisher or an identifier} */
  public static Builder builder() {
    return new Builder();
  }

  /** Assembles a {@link Software}. */
  public static final class Builder extends ImmutableSoftware.Builder {
    // Set here and not by default, as that would take the generated class a field and its volatile
    // writes: of a large fleet there are millions of products.
    Builder() {
      kind(ProductKind.SOFTWARE);
      lastUpdate(LastUpdate.notStated());
    }
  }
}
