package dev.banrules.rules;

import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.rules.evaluate.EngineChange;
import java.util.Optional;

/**
 * What a change of rules can change in verdicts, on whatever day: which products, and which devices
 * that have them, must be audited again. Devices that are not concerned have the same verdicts
 * before and after, but for the evidence and for the catalogs that a verdict names.
 *
 * <p>Ask it of each distinct product of a fleet first, and then of the devices that have one that
 * it concerns. {@link dev.banrules.rules.fleet.DeviceIndex} does that in memory. A database keeps
 * each distinct product once, and does the same without reading a profile. It is safe for any
 * number of threads.
 */
public final class RuleChange {

  private final EngineChange change;

  private RuleChange(EngineChange change) {
    this.change = change;
  }

  /**
   * {@return what a change of rules can change in verdicts with the default options}
   *
   * @param before the rules before it
   * @param after the rules after it
   */
  public static RuleChange between(BanRules before, BanRules after) {
    return between(before, after, AuditOptions.defaults());
  }

  /**
   * {@return what a change of rules can change in verdicts}
   *
   * @param before the rules before it
   * @param after the rules after it
   * @param options what the caller chose, the same before and after
   */
  public static RuleChange between(BanRules before, BanRules after, AuditOptions options) {
    return new RuleChange(EngineChange.between(before.engine(), after.engine(), options));
  }

  /** {@return whether it surely changes no verdict} */
  public boolean isEmpty() {
    return change.isEmpty();
  }

  /**
   * {@return what it can change for devices that have a product}
   *
   * @param product the product, software or hardware, with its components; the days on which it was
   *     installed and updated have no meaning
   */
  public ProductChange of(Software product) {
    return new ProductChange(change.of(product));
  }

  /**
   * {@return what it can change for devices that have a product, whatever version and edition that
   * is in, and whatever digests it states that catalogs don't {@linkplain #knows know}; empty where
   * that hangs on version or edition}
   *
   * <p>So a fleet that has few products in many versions is asked about once for each product.
   *
   * @param product the product, as for {@link #of}, without version, edition and digests
   */
  public Optional<ProductChange> ofAnyRelease(Software product) {
    return change.ofAnyRelease(product).map(ProductChange::new);
  }

  /**
   * {@return whether catalogs know an identifier, before the change or after it, so that it says
   * what a product is}
   *
   * @param identifier the identifier
   */
  public boolean knows(Identifier identifier) {
    return change.knows(identifier);
  }

  /**
   * {@return whether it can change the verdict on some device that has a product}
   *
   * @param product the product, as for {@link #of}
   */
  public boolean concerns(Software product) {
    return !of(product).isEmpty();
  }

  /**
   * {@return whether it can change the verdict on a device of some facts, whatever products it has:
   * no where no ban that says something else can cover it}
   *
   * @param facts the device's id and facts; its products and their coverage have no meaning
   */
  public boolean concernsDevice(DeviceProfile facts) {
    return change.concerns(facts);
  }
}
