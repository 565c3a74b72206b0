package dev.banrules.testkit.law;

import com.google.common.collect.ImmutableSet;
import dev.banrules.testkit.Case;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All dates in a case. They are found in its text, so that no date is overlooked, whatever part of
 * the model it belongs to.
 */
final class DaysSpokenOf {

  private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private DaysSpokenOf() {}

  static ImmutableSet<LocalDate> in(Case question) {
    String text = "" + question.catalogs().catalogs() + question.waivers() + question.device();
    ImmutableSet.Builder<LocalDate> days = ImmutableSet.builder();
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      days.add(LocalDate.parse(matcher.group()));
    }
    return days.build();
  }
}
