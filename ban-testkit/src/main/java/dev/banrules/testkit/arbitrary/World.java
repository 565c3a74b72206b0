package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.banrules.model.ban.Party;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.place.Country;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The words that values are made of: few, so that they meet. Names of one thing are equal when they
 * are normalised; names of two things are far apart.
 */
final class World {

  static final ImmutableList<Id<Vendor>> VENDORS =
      of(Id::of, "vega", "orion", "kestrel", "halcyon", "bureau");

  static final ImmutableMap<Id<Vendor>, ImmutableList<String>> VENDOR_NAMES =
      ImmutableMap.of(
          VENDORS.get(0),
          ImmutableList.of(
              "Vega Holdings", "Vega Holdings Limited", "VEGA  Holdings, Ltd.", "Ｖｅｇａ-Holdings"),
          VENDORS.get(1),
          ImmutableList.of("Orion", "Orion B.V.", "ORION BV", "AO Orion"),
          VENDORS.get(2),
          ImmutableList.of("Kestrel Networks", "Kestrel Networks, Inc.", "kestrel-networks LLC"),
          VENDORS.get(3),
          ImmutableList.of("Halcyon", "HALCYON Co., Ltd.", "Halcyon有限公司"),
          VENDORS.get(4),
          ImmutableList.of("Bureau of State Assets", "bureau of state assets"));

  /** What a publisher's name may have beside the vendor's, which stands at the asterisk. */
  static final ImmutableList<String> REGISTERED_NAMES =
      ImmutableList.of(
          "* Technology Group",
          "Beijing * Software Co., Ltd.",
          "* Deutschland GmbH",
          "© 2024 *. All rights reserved.",
          "北京*科技有限公司",
          "* Software LLC");

  static final String UNKNOWN_PUBLISHER = "Willow & Daughters";

  static final ImmutableList<Id<Application>> APPLICATIONS =
      of(Id::of, "zephyr", "marble", "quill", "ember", "tonic");

  static final ImmutableMap<Id<Application>, ImmutableList<String>> APPLICATION_NAMES =
      ImmutableMap.of(
          APPLICATIONS.get(0), ImmutableList.of("Zephyr", "ZEPHYR", "Ｚｅｐｈｙｒ"),
          APPLICATIONS.get(1), ImmutableList.of("Marble Chat", "marble-chat", "MARBLE  Chat."),
          APPLICATIONS.get(2), ImmutableList.of("Quill", "quill!"),
          APPLICATIONS.get(3), ImmutableList.of("Ember Pay", "EMBER pay", "Ember\u200B Pay"),
          APPLICATIONS.get(4), ImmutableList.of("Tonic", "(tonic)"));

  static final String UNKNOWN_NAME = "Ledger of Accounts";

  static final ImmutableList<IdentifierPattern> PATTERNS =
      of(
          IdentifierPattern::parse,
          "android:com.vega.zephyr",
          "android:com.vega.*",
          "android:com.vega.zephyr.*",
          "android:com.vega",
          "android:com.vega.marble",
          "android:com.*",
          "android:com.kestrel.*",
          "android:com.kestrel.quill",
          "apple:com.vega.zephyr",
          "apple:com.Vega.*",
          "domain:vega.example",
          "domain:*.vega.example",
          "domain:*.example",
          "deb:quill",
          "winget:Vega.Zephyr",
          "sha256:0a1b",
          "signer:vega",
          "cpe:2.3:a:vega:zephyr",
          "cpe:2.3:a:vega:zephyr:*:*",
          "cpe:2.3:a:vega:*:8.0:*",
          "purl:pkg:deb/vega/zephyr",
          "x-store:42");

  static final ImmutableList<Identifier> IDENTIFIERS =
      of(
          Identifier::parse,
          "android:com.vega.zephyr",
          "android:com.Vega.zephyr",
          "android:com.vega.zephyr.beta",
          "android:com.vega",
          "android:com.vega.marble",
          "android:com.vegan",
          "android:com.kestrel.quill",
          "android:com.kestrel.quill.x.y",
          "apple:com.vega.zephyr",
          "apple:COM.VEGA.Zephyr",
          "apple:com.vega.other",
          "domain:vega.example",
          "domain:Shop.VEGA.example",
          "domain:notvega.example",
          "deb:quill",
          "deb:Quill",
          "winget:VEGA.ZEPHYR",
          "sha256:0A1B",
          "signer:vega",
          "cpe:2.3:A:Vega:Zephyr",
          "cpe:2.3:a:vega:zephyr:8.0:*",
          "purl:pkg:deb/vega/zephyr@8.0?arch=x",
          "x-store:42");

  /** Of a scheme of its own, so that no known identifier is like it. */
  static final Identifier UNKNOWN_IDENTIFIER = Identifier.parse("x-elsewhere:9f86d081");

  static final ImmutableList<Country> COUNTRIES = of(Country::of, "CN", "RU", "US", "FR");

  static final ImmutableList<Jurisdiction> PLACES =
      of(
          Jurisdiction::of,
          "US",
          "EU",
          "US-TX",
          "US/house",
          "CA",
          "US/executive",
          "US/executive/treasury",
          "FR",
          "GB",
          "US-TX-austin",
          "CA-ON",
          "x-acme",
          "x-acme/lab",
          "US-TX/senate",
          "BENELUX");

  /** Where devices are besides, which no catalog defines. */
  static final ImmutableList<Jurisdiction> OTHER_PLACES =
      of(Jurisdiction::of, "DE", "US-CA", "x-other", "CA/commons", "US/executive/treasury/irs");

  /** What may be a member of what; so few that devices are in them. */
  static final ImmutableMap<String, ImmutableList<Jurisdiction>> MEMBERS =
      ImmutableMap.of(
          "EU", of(Jurisdiction::of, "BENELUX", "US-TX", "FR", "GB"),
          "BENELUX", of(Jurisdiction::of, "FR", "CA-ON", "GB"));

  /** Places of which none ever lies within another, as an application's vendors name them. */
  static final ImmutableList<ImmutableList<Jurisdiction>> APART =
      ImmutableList.of(
          of(Jurisdiction::of, "US", "CA"),
          of(Jurisdiction::of, "US-TX", "FR"),
          of(Jurisdiction::of, "EU"));

  static final ImmutableList<Id<SoftwareList>> LISTS = of(Id::of, "officer", "judged");

  static final ImmutableList<Party> PARTIES =
      of(Party::of, "users", "stores", "suppliers", "providers", "x-insurers");

  static final ImmutableList<String> EDITIONS = ImmutableList.of("free", "enterprise", "education");

  static final ImmutableList<String> PURPOSES =
      ImmutableList.of("law-enforcement", "security-research", "official-duty");

  static final ImmutableList<String> SECTORS = ImmutableList.of("energy", "finance");

  static final ImmutableList<String> CATEGORIES = ImmutableList.of("messaging", "social-media");

  static final ImmutableList<String> VERSIONS =
      ImmutableList.of(
          "8.0", "8.0.0", "8.0.49", "8.0.50", "8.0.51", "9", "7.9.99", "8.0-beta", "x", "v8.0.50");

  static final ImmutableList<String> RANGES =
      ImmutableList.of(
          "<8.0.50",
          ">=8.0 <8.0.50",
          "=8",
          ">8.0.50",
          "<=8.0.50 >7",
          "vers:deb/>=8.0|<8.0.50",
          "vers:npm/!=8.0|!=8.0.50",
          "vers:npm/>=8|!=8.0.49|<=8.0.50",
          "vers:maven/>=8.0.0|!=8.0.50|<9.0");

  static final String DEVICE = "device-1";

  static final ImmutableList<String> DEVICES = ImmutableList.of(DEVICE, "device-2");

  private World() {}

  private static <T> ImmutableList<T> of(Function<String, T> parse, String... words) {
    return Arrays.stream(words).map(parse).collect(ImmutableList.toImmutableList());
  }
}
