package dev.banrules.report.wording;

import dev.banrules.model.fact.DeviceFact;

/** What the facts of a device are called. */
public final class DeviceFactWords {

  private DeviceFactWords() {}

  /** The fact where it is asked for: "state the form factor". */
  public static String phrase(DeviceFact fact) {
    return switch (fact) {
      case PLATFORM -> "the platform";
      case FORM_FACTOR -> "the form factor";
      case OWNER_KIND -> "the kind of owner";
      case OWNER_AFFILIATION -> "whom the owner is or belongs to";
      case OWNER_SECTOR -> "the owner's sector";
      case LOCATION -> "the location";
      case CONTRACTS_WITH -> "the governments in whose contracts the device is used";
      case ENROLLED_WITH -> "the governments for whom the device is used";
      case NETWORKS -> "the governments whose networks the device is connected to";
    };
  }

  /** The fact as the subject of a sentence: "form factor is phone". */
  public static String subject(DeviceFact fact) {
    return switch (fact) {
      case PLATFORM -> "platform";
      case FORM_FACTOR -> "form factor";
      case OWNER_KIND -> "owner's kind";
      case OWNER_AFFILIATION -> "owner";
      case OWNER_SECTOR -> "owner's sector";
      case LOCATION -> "location";
      case CONTRACTS_WITH -> "contract partner";
      case ENROLLED_WITH -> "government it is used for";
      case NETWORKS -> "network";
    };
  }
}
