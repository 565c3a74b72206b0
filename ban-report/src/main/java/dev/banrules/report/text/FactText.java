package dev.banrules.report.text;

import com.google.common.collect.ImmutableMap;
import dev.banrules.model.device.Software;
import dev.banrules.model.value.Id;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of facts, such as {@code owner.of}, in words. */
final class FactText {

  private static final ImmutableMap<String, String> DEVICE =
      ImmutableMap.<String, String>builder()
          .put("owner.kind", "the kind of owner")
          .put("owner.of", "whom the owner is or belongs to")
          .put("owner.sector", "the owner's sector")
          .put("location", "the location")
          .put("contractsWith", "the governments in whose contracts the device is used")
          .put("enrolledWith", "the governments for whom the device is used")
          .put("platform", "the platform")
          .put("formFactor", "the form factor")
          .put("purposes", "the purposes")
          .buildOrThrow();

  private static final ImmutableMap<String, String> SOFTWARE =
      ImmutableMap.of(
          "identity", "an identifier of ",
          "version", "the version of ",
          "installedAt", "the day of installation of ",
          "updatedAt", "the day of the last update of ");

  private static final ImmutableMap<String, String> CATALOG =
      ImmutableMap.of(
          "stakes", "who owns how much of ",
          "country", "the country of ",
          "categories", "the categories of ");

  private static final Pattern OF_SOFTWARE =
      Pattern.compile("software\\[(\\d{1,9})\\](\\.components.*|\\.applications.*)?\\.(\\w+)");
  private static final Pattern OF_CATALOG =
      Pattern.compile("(vendors|applications)\\[([^\\]]+)\\]\\.(\\w+)");

  private final Names names;
  private final List<Software> software;

  FactText(Names names, List<Software> software) {
    this.names = names;
    this.software = software;
  }

  /** The fact in words; its name where there are none. */
  String describe(String fact) {
    String known = DEVICE.get(fact);
    if (known != null) {
      return known;
    }
    Matcher ofSoftware = OF_SOFTWARE.matcher(fact);
    if (ofSoftware.matches() && SOFTWARE.containsKey(ofSoftware.group(3))) {
      int position = Integer.parseInt(ofSoftware.group(1));
      String part = ofSoftware.group(2) == null ? "" : "a part of ";
      if (position < software.size()) {
        return SOFTWARE.get(ofSoftware.group(3)) + part + name(software.get(position));
      }
    }
    Matcher ofCatalog = OF_CATALOG.matcher(fact);
    if (ofCatalog.matches() && CATALOG.containsKey(ofCatalog.group(3))) {
      return CATALOG.get(ofCatalog.group(3)) + catalogName(ofCatalog);
    }
    return Visible.text(fact);
  }

  /** Whether the fact is one that the catalog's author states, and not the device's owner. */
  static boolean isOfCatalog(String fact) {
    return OF_CATALOG.matcher(fact).matches();
  }

  private String catalogName(Matcher fact) {
    return fact.group(1).equals("vendors")
        ? names.vendor(Id.of(fact.group(2)))
        : names.application(Id.of(fact.group(2)));
  }

  private static String name(Software software) {
    return software.name().map(Visible::text).orElseGet(() -> Names.software(software));
  }

  /** What a scope's fact is called in a sentence. */
  static String noun(String fact) {
    switch (fact) {
      case "owner.kind":
        return "owner's kind";
      case "owner.of":
        return "owner";
      case "owner.sector":
        return "owner's sector";
      case "contractsWith":
        return "contracts with";
      case "enrolledWith":
        return "used for";
      case "formFactor":
        return "form factor";
      default:
        return fact;
    }
  }
}
