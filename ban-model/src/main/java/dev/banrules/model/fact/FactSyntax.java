package dev.banrules.model.fact;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How documents write facts and places: the one place that joins such names and takes them apart.
 */
final class FactSyntax {

  private static final String SOFTWARE = "software";
  private static final String COMPONENTS = "components";
  private static final String VENDORS = "vendors";
  private static final String APPLICATIONS = "applications";
  private static final String LISTS = "lists";
  private static final String BANS = "bans";

  static final String STATUS = ".status";

  /** A list and a position in it; at most nine digits, so that it is an integer. */
  private static final Pattern POSITION = Pattern.compile("([a-z]+)\\[(0|[1-9][0-9]{0,8})\\]");

  private static final Map<String, DeviceFact> DEVICE =
      Maps.uniqueIndex(Arrays.asList(DeviceFact.values()), DeviceFact::toString);

  private FactSyntax() {}

  static String written(PartRef.Listed part) {
    StringBuilder text = new StringBuilder(SOFTWARE).append(bracketed(part.software()));
    part.components()
        .forEach(component -> text.append('.').append(COMPONENTS).append(bracketed(component)));
    return text.toString();
  }

  static String written(PartRef.Embedded part) {
    return application(part.application());
  }

  static String vendor(Id<Vendor> id) {
    return VENDORS + bracketed(id);
  }

  static String application(Id<Application> id) {
    return APPLICATIONS + bracketed(id);
  }

  static String list(Id<SoftwareList> id) {
    return LISTS + bracketed(id);
  }

  static String ban(Id<Ban> id) {
    return BANS + bracketed(id);
  }

  private static String bracketed(Object key) {
    return "[" + key + "]";
  }

  static PartRef part(String text) {
    return isIn(APPLICATIONS, text)
        ? new PartRef.Embedded(id(APPLICATIONS, text, text))
        : listed(text, text);
  }

  static Fact fact(String name) {
    DeviceFact device = DEVICE.get(name);
    if (device != null) {
      return device;
    }
    int end = name.lastIndexOf(']') + 1;
    String bearer = name.substring(0, end);
    String detail = name.substring(end);
    if (isIn(SOFTWARE, bearer)) {
      return new Fact.OfSoftware(
          listed(bearer, name),
          detail(Fact.SoftwareDetail.values(), Fact.SoftwareDetail::suffix, detail, name));
    }
    if (isIn(VENDORS, bearer)) {
      return new Fact.OfVendor(
          id(VENDORS, bearer, name),
          detail(Fact.VendorDetail.values(), Fact.VendorDetail::suffix, detail, name));
    }
    if (isIn(APPLICATIONS, bearer)) {
      return new Fact.OfApplication(
          id(APPLICATIONS, bearer, name),
          detail(Fact.ApplicationDetail.values(), Fact.ApplicationDetail::suffix, detail, name));
    }
    if (isIn(LISTS, bearer) && detail.isEmpty()) {
      return new Fact.OfList(id(LISTS, bearer, name));
    }
    if (isIn(BANS, bearer) && detail.equals(STATUS)) {
      return new Fact.OfBan(id(BANS, bearer, name));
    }
    throw noFact(name);
  }

  private static boolean isIn(String list, String text) {
    return text.startsWith(list + "[");
  }

  private static PartRef.Listed listed(String text, String whole) {
    List<String> steps = Splitter.on('.').splitToList(text);
    ImmutableList.Builder<Integer> components = ImmutableList.builder();
    for (String step : steps.subList(1, steps.size())) {
      components.add(position(COMPONENTS, step, whole));
    }
    return new PartRef.Listed(position(SOFTWARE, steps.get(0), whole), components.build());
  }

  private static int position(String list, String step, String whole) {
    Matcher matcher = POSITION.matcher(step);
    InvalidValueException.check(
        matcher.matches() && matcher.group(1).equals(list),
        whole,
        "a place of software, such as `software[0]`, `software[0].components[2]` or, of an embedded"
            + " application, `applications[x]`");
    return Integer.parseInt(matcher.group(2));
  }

  private static <T> Id<T> id(String list, String text, String whole) {
    InvalidValueException.check(
        text.endsWith("]"), whole, "an entry of a catalog, such as `" + list + "[x]`");
    return Id.of(text.substring(list.length() + 1, text.length() - 1));
  }

  private static <D> D detail(D[] all, Function<D, String> suffix, String wanted, String whole) {
    return Arrays.stream(all)
        .filter(detail -> suffix.apply(detail).equals(wanted))
        .findFirst()
        .orElseThrow(() -> noFact(whole));
  }

  private static InvalidValueException noFact(String name) {
    return new InvalidValueException(
        name,
        "a fact that can be stated, such as `owner.of`, `software[0].version` or"
            + " `vendors[x].stakes`",
        Suggestion.nearest(name, DEVICE.keySet()));
  }
}
