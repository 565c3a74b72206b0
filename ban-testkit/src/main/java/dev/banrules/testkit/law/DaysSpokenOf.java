package dev.banrules.testkit.law;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.testkit.Case;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The dates in a case. They are found in its text, so that no date is overlooked, whatever part of
 * the model it belongs to.
 */
final class DaysSpokenOf {

  private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private DaysSpokenOf() {}

  /** Each later day that the case names, the day before and after it, and one far ahead. */
  static ImmutableSortedSet<LocalDate> after(Case question) {
    return Stream.concat(
            in(question).stream().flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1))),
            Stream.of(question.at().plusDays(1), question.at().plusYears(100)))
        .filter(day -> day.isAfter(question.at()))
        .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
  }

  private static ImmutableSet<LocalDate> in(Case question) {
    String text = "" + question.catalogs().catalogs() + question.waivers() + question.device();
    ImmutableSet.Builder<LocalDate> days = ImmutableSet.builder();
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      days.add(LocalDate.parse(matcher.group()));
    }
    return days.build();
  }
}
