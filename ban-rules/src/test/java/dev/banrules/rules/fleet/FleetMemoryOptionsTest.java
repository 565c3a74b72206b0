package dev.banrules.rules.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.ban.Party;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A memory asks for the next change, and keeps every other option. */
class FleetMemoryOptionsTest {

  /** Each option but the next change, chosen otherwise than by default. */
  private static final AuditOptions CHOSEN =
      AuditOptions.builder()
          .hints(false)
          .unrecognised(Unrecognised.POSSIBLE)
          .undated(Undated.IGNORE)
          .addJurisdictions(Jurisdiction.of("CA"))
          .askedBy(Party.of("stores"))
          .build();

  static List<Method> options() {
    return Arrays.stream(AuditOptions.class.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !method.getName().equals("nextChange"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("options")
  void keepsTheOption(Method option) throws ReflectiveOperationException {
    assertThat(option.invoke(CHOSEN))
        .as("a new option: choose it in CHOSEN, too")
        .isNotEqualTo(option.invoke(AuditOptions.defaults()));
    assertThat(option.invoke(FleetMemory.withNextChange(CHOSEN))).isEqualTo(option.invoke(CHOSEN));
  }

  @Test
  void asksForTheNextChange() {
    assertThat(FleetMemory.withNextChange(CHOSEN).nextChange()).isTrue();
  }
}
