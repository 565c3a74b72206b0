package dev.banrules.report.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import dev.banrules.report.language.MessagePattern.Choice;
import dev.banrules.report.language.MessagePattern.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our messages are ICU's: its MessageFormat gives the same text. */
class LikeIcuTest {

  private static final int DRAWS = 60;
  private static final long[] COUNTS = {0, 1, 2, 11, 101, 1_000, 2_345_678};
  private static final Object[] PLAIN = {"TikTok", "none", 1_234_567L, new BigDecimal("12.5")};

  @ParameterizedTest
  @EnumSource
  void everyMessageIsWrittenAsByIcu(Language language) {
    Random random = new Random(7);
    Messages messages = Messages.of(language);
    for (String key : messages.keys()) {
      MessageFormat icu = new MessageFormat(messages.source(key), locale(language));
      for (int i = 0; i < DRAWS; i++) {
        Map<String, Object> arguments = draw(messages.pattern(key), random);
        Map<String, Object> ofIcu = new HashMap<>(arguments);
        ofIcu.replaceAll((name, value) -> value.equals(Optional.empty()) ? "none" : value);
        assertThat(messages.pattern(key).format(language, flat(arguments)))
            .as("%s %s", key, arguments)
            .isEqualTo(icu.format(ofIcu));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void numbersAreWrittenAsByIcu(Language language) {
    NumberFormat icu = NumberFormat.getInstance(locale(language));
    for (String number : List.of("0", "7", "999", "1000", "-1000", "1234567", "12.5", "1000.25")) {
      BigDecimal value = new BigDecimal(number);
      assertThat(Numbers.text(value, language)).isEqualTo(icu.format(value));
    }
  }

  @ParameterizedTest
  @EnumSource
  void pluralsAreThoseOfIcu(Language language) {
    PluralRules rules = PluralRules.forLocale(locale(language));
    for (long count = 0; count < 2_000; count++) {
      assertThat(language.pluralOf(count)).as("%d", count).isEqualTo(rules.select((double) count));
    }
  }

  private static ULocale locale(Language language) {
    return new ULocale(language.tag());
  }

  private static Map<String, Object> draw(MessagePattern pattern, Random random) {
    Map<String, List<Object>> values = new HashMap<>();
    collect(pattern.parts(), values);
    Map<String, Object> drawn = new HashMap<>();
    for (String name : pattern.arguments()) {
      List<Object> possible = values.getOrDefault(name, List.of(PLAIN));
      drawn.put(name, possible.get(random.nextInt(possible.size())));
    }
    return drawn;
  }

  private static Object[] flat(Map<String, Object> arguments) {
    return arguments.entrySet().stream()
        .flatMap(argument -> Stream.of(argument.getKey(), argument.getValue()))
        .toArray();
  }

  /** The values that choices tell apart; `none` where a pattern has it as the absent. */
  private static void collect(ImmutableList<Part> parts, Map<String, List<Object>> values) {
    for (Part part : parts) {
      if (part instanceof Choice choice) {
        List<Object> own = values.computeIfAbsent(choice.name(), name -> new ArrayList<>());
        if (choice.plural()) {
          for (long count : COUNTS) {
            own.add(count);
          }
        } else {
          own.add("something else");
          choice
              .cases()
              .keySet()
              .forEach(word -> own.add(word.equals("none") ? Optional.empty() : word));
        }
        choice.cases().values().forEach(inner -> collect(inner, values));
      }
    }
  }
}
