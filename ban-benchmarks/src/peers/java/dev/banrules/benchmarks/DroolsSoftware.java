package dev.banrules.benchmarks;

/** An installed application, as rules see it. */
public final class DroolsSoftware {

  private final int position;
  private final FlatApplication application;

  DroolsSoftware(int position, FlatApplication application) {
    this.position = position;
    this.application = application;
  }

  /** {@return its position on the device} */
  public int getPosition() {
    return position;
  }

  /** {@return its id} */
  public String getId() {
    return application.id();
  }

  /** {@return who makes it} */
  public String getVendor() {
    return application.vendor();
  }

  /** {@return where that one is from} */
  public String getCountry() {
    return application.country();
  }

  /** {@return its category} */
  public String getCategory() {
    return application.category();
  }

  /**
   * {@return whether a vendor makes it or owns who makes it}
   *
   * @param vendor the vendor
   */
  public boolean isOwnedBy(String vendor) {
    return application.owners().contains(vendor);
  }
}
