package dev.banrules.model.device;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.base.Note;
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
@SuppressWarnings("immutables:incompat") // the note is no part of the value
public abstract class Software {

  /** Shared with all copies; it is no part of the value. */
  private @Nullable Note note;

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
    if (note == null) {
      note = new Note();
    }
    ((Software) copy).note = note;
    return copy;
  }

  /**
   * {@return a note that is shared with all that {@link #elsewhere} made of this or of what this
   * was made of; null before that}
   */
  public final @Nullable Note note() {
    return note;
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
