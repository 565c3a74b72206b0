package dev.banrules.model.software;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.base.Checks;
import dev.banrules.model.style.ValueStyle;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.KebabCase;
import java.util.Optional;
import org.immutables.value.Value;

/** An application that catalogs know. */
@Value.Immutable
@ValueStyle
public abstract class Application {

  Application() {}

  /** {@return its id in catalogs} */
  public abstract Id<Application> id();

  /** {@return the name it goes by} */
  public abstract String name();

  /** {@return who makes it} */
  public abstract Id<Vendor> vendor();

  /** {@return other names, in whatever script} */
  public abstract ImmutableList<String> names();

  /** {@return kebab-case words for what it is; empty where not stated, an empty set for none} */
  public abstract Optional<ImmutableSet<String>> categories();

  /** {@return what it is known by} */
  public abstract ImmutableList<IdentifierPattern> identifiers();

  /** {@return the applications that are part of it, of which no version is stated} */
  public abstract ImmutableList<Id<Application>> embeds();

  /** {@return the applications that it is declared a successor of} */
  public abstract ImmutableList<Succession<Application>> successorOf();

  @Value.Check
  void check() {
    Checks.notBlank(name(), "the name of an application");
    names().forEach(name -> Checks.notBlank(name, "a name of an application"));
    categories().ifPresent(words -> words.forEach(KebabCase::check));
  }

  /** {@return an empty builder; it needs an id, a name and a vendor} */
  public static Builder builder() {
    return new Builder();
  }

  /** Assembles an {@link Application}. */
  public static final class Builder extends ImmutableApplication.Builder {
    Builder() {}
  }
}
