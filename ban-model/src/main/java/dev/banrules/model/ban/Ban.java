package dev.banrules.model.ban;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.base.Checks;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.style.ValueStyle;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.InvalidPartException;
import dev.banrules.model.value.KebabCase;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An authority of a jurisdiction prohibits some conduct with the target software on devices in
 * scope, over a timeline, except under an exemption, for a rationale, by an instrument.
 */
@Value.Immutable
@ValueStyle
public abstract class Ban {

  Ban() {}

  /** {@return its id in catalogs} */
  public abstract Id<Ban> id();

  /** {@return what it is called} */
  public abstract String title();

  /** {@return what it is called in other languages, by BCP 47 tag; for people} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, String> titles();

  /** {@return who prohibits} */
  public abstract String authority();

  /** {@return whose authority that is} */
  public abstract Jurisdiction jurisdiction();

  /** {@return the act that it rests on} */
  public abstract Optional<Instrument> instrument();

  /** {@return how strongly it binds} */
  @Value.Default
  public Force force() {
    return Force.BINDING;
  }

  /** {@return which software it is about} */
  public abstract Target target();

  /** {@return a word that groups the bans of one act; for people} */
  public abstract Optional<String> act();

  /** {@return whether it asks of the parts of software too ("in whole or in part")} */
  @Value.Default
  public boolean embedded() {
    return false;
  }

  /** {@return the kinds of products that it is asked of; software unless set, never empty} */
  @Value.Default
  public ImmutableSet<ProductKind> products() {
    return ImmutableSet.of(ProductKind.SOFTWARE);
  }

  /** {@return whom it binds; empty for everybody} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Party> binds();

  /**
   * {@return whether it binds somebody}
   *
   * @param party on whose behalf is asked
   */
  public boolean binds(Party party) {
    return binds().isEmpty() || binds().contains(party);
  }

  /** {@return which devices it is about} */
  public abstract Scope scope();

  /** {@return what it prohibits, never empty} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Conduct> prohibits();

  /** {@return when it holds} */
  public abstract Timeline timeline();

  /** {@return for what it excuses} */
  public abstract ImmutableList<Exemption> exemptions();

  /** {@return why it was made, kebab-case words; for people} */
  public abstract ImmutableSet<String> rationale();

  /** {@return what evidence of misuse the act claims; for people} */
  public abstract Optional<EvidenceClaim> evidence();

  /** {@return what else the act asks of those whom it binds; for people} */
  public abstract ImmutableList<String> duties();

  /** {@return when somebody last confirmed that it holds; for people} */
  public abstract Optional<LocalDate> verified();

  /** {@return remarks, such as what the rule simplifies; for people} */
  public abstract Optional<String> notes();

  /** {@return where all this was read; for people} */
  public abstract ImmutableList<String> sources();

  @Value.Check
  void check() {
    Checks.notBlank(title(), "the title of a ban");
    Checks.notBlank(authority(), "the authority of a ban");
    Checks.notEmpty(prohibits(), "`prohibits`");
    Checks.notEmpty(products(), "`products`");
    titles().values().forEach(title -> Checks.notBlank(title, "a title of a ban"));
    rationale().forEach(KebabCase::check);
    for (Conduct dated : timeline().conducts().keySet()) {
      InvalidPartException.check(
          prohibits().contains(dated),
          "/timeline/conducts/" + dated,
          "the timeline dates a conduct that the ban does not prohibit: `%s`",
          dated);
    }
    Set<Id<Exemption>> ids = new HashSet<>();
    for (int i = 0; i < exemptions().size(); i++) {
      Id<Exemption> id = exemptions().get(i).id();
      InvalidPartException.check(
          ids.add(id), "/exemptions/" + i, "two exemptions have the id `%s`", id);
    }
  }

  /** {@return an empty builder; what has no default in the documents' format it needs} */
  public static Builder builder() {
    return new Builder();
  }

  /** Assembles a {@link Ban}. */
  public static final class Builder extends ImmutableBan.Builder {
    Builder() {}
  }
}
