package dev.banrules.report.wording;

import dev.banrules.model.software.Share;
import dev.banrules.report.language.Messages;

/** How much of a vendor somebody holds. */
public final class ShareText {

  private ShareText() {}

  public static String of(Share share, Messages messages) {
    return messages.text(
        "owner.share", "kind", kind(share), "min", share.min(), "max", share.max());
  }

  private static String kind(Share share) {
    if (share.isExact()) {
      return "exact";
    }
    if (share.isNotStated()) {
      return "unknown";
    }
    return share.over() ? "over" : "range";
  }
}
