package dev.banrules.rules;

import dev.banrules.model.device.DeviceProfile;
import dev.banrules.rules.evaluate.EngineChange.ProductDifference;
import org.jspecify.annotations.Nullable;

/**
 * What a change of rules can change for devices that have a product. Two are equal where they
 * concern the same devices for the same reasons, so that an answer about a device need be worked
 * out once for all products that change alike.
 */
public final class ProductChange {

  private final ProductDifference difference;

  ProductChange(ProductDifference difference) {
    this.difference = difference;
  }

  /** {@return whether it changes no verdict, on whatever device} */
  public boolean isEmpty() {
    return difference.isEmpty();
  }

  /**
   * {@return whether it can change the verdict on a device that has the product}
   *
   * @param facts the device's id and facts; its products and their coverage have no meaning
   */
  public boolean concerns(DeviceProfile facts) {
    return difference.concerns(facts);
  }

  /**
   * {@return whether it hangs on a device's id, as a waiver does; if not, it concerns all devices
   * of equal facts, or none of them}
   */
  public boolean asksForId() {
    return difference.asksForId();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProductChange that && difference.equals(that.difference);
  }

  @Override
  public int hashCode() {
    return difference.hashCode();
  }
}
