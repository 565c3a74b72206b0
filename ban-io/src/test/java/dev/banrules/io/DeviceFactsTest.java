package dev.banrules.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.document.Source;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.fact.DeviceFact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A profile states each fact under the name by which a verdict asks for it. */
class DeviceFactsTest {

  @ParameterizedTest
  @EnumSource
  void areReadAndWrittenUnderTheirNames(DeviceFact fact) {
    DeviceProfile device = Profiles.unchecked().read(Source.of("p.json", profile(fact))).value();

    assertThat(DeviceFact.values())
        .filteredOn(each -> each.stated(device).isPresent())
        .containsExactly(fact);
    assertThat(fact.stated(device)).contains(ImmutableList.of(sample(fact)));
    assertThat(Profiles.write(device)).isEqualTo(profile(fact));
  }

  private static String profile(DeviceFact fact) {
    String value = "\"" + sample(fact) + "\"";
    return "{\"format\":\"device-profile/1\",\"id\":\"d\","
        + nested(fact.toString(), isList(fact) ? "[" + value + "]" : value)
        + ",\"software\":[]}";
  }

  private static String nested(String name, String value) {
    int dot = name.indexOf('.');
    return dot < 0
        ? "\"" + name + "\":" + value
        : "\"" + name.substring(0, dot) + "\":{" + nested(name.substring(dot + 1), value) + "}";
  }

  private static String sample(DeviceFact fact) {
    return switch (fact) {
      case PLATFORM -> "ios";
      case FORM_FACTOR -> "phone";
      case OWNER_KIND -> "business";
      case OWNER_SECTOR -> "energy";
      case OWNER_AFFILIATION, LOCATION, CONTRACTS_WITH, ENROLLED_WITH, NETWORKS -> "CA";
    };
  }

  private static boolean isList(DeviceFact fact) {
    return switch (fact) {
      case PLATFORM, FORM_FACTOR, OWNER_KIND, OWNER_SECTOR, OWNER_AFFILIATION -> false;
      case LOCATION, CONTRACTS_WITH, ENROLLED_WITH, NETWORKS -> true;
    };
  }
}
