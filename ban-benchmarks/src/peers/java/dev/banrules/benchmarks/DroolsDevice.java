package dev.banrules.benchmarks;

/** A device, as rules see it. */
public final class DroolsDevice {

  private final FlatDevice device;

  DroolsDevice(FlatDevice device) {
    this.device = device;
  }

  /** {@return the date of the audit, as a number of days since 1970} */
  public long getToday() {
    return device.today();
  }

  /** {@return its form factor} */
  public String getFormFactor() {
    return device.formFactor();
  }

  /**
   * {@return whether a government governs its owner}
   *
   * @param government the government
   */
  public boolean isOf(String government) {
    return device.governments().contains(government);
  }
}
