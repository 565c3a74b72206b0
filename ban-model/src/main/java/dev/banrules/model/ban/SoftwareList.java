package dev.banrules.model.ban;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.base.Checks;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.style.ValueStyle;
import dev.banrules.model.value.Id;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A list that a ban refers to: one that an officer keeps, one that was published in part, or what
 * somebody has to judge (semantics §5).
 */
@Value.Immutable
@ValueStyle
public abstract class SoftwareList {

  SoftwareList() {}

  /** {@return its id in catalogs} */
  public abstract Id<SoftwareList> id();

  /** {@return what it is called} */
  public abstract String name();

  /** {@return who keeps it; for people} */
  public abstract Optional<Jurisdiction> keeper();

  /** {@return whether nothing else is on it than its entries; true unless set} */
  @Value.Default
  public boolean complete() {
    return true;
  }

  /** {@return what is on it} */
  public abstract ImmutableList<ListEntry> entries();

  /** {@return what is surely not on it, though it is not complete} */
  public abstract ImmutableList<ListEntry> cleared();

  /** {@return where all this was read; for people} */
  public abstract ImmutableList<String> sources();

  @Value.Check
  void check() {
    Checks.notBlank(name(), "the name of a list");
    checkArgument(
        !complete() || !entries().isEmpty(),
        "a complete list has entries: name one, or say `complete: false`");
  }

  /** {@return an empty builder; it needs an id and a name} */
  public static Builder builder() {
    return new Builder();
  }

  /** Assembles a {@link SoftwareList}. */
  public static final class Builder extends ImmutableSoftwareList.Builder {
    Builder() {}
  }
}
