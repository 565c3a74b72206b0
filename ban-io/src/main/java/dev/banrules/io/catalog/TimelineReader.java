package dev.banrules.io.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.banrules.io.decode.Field;
import dev.banrules.io.decode.Lists;
import dev.banrules.io.decode.MapReader;
import dev.banrules.io.decode.ObjectShape;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.ConductDates;
import dev.banrules.model.ban.Suspension;
import dev.banrules.model.ban.SuspensionKind;
import dev.banrules.model.ban.Timeline;
import java.time.LocalDate;

/** Reads when a ban holds. */
final class TimelineReader {

  /** A conduct's word. */
  static final ValueReader<Conduct> CONDUCT = Scalars.parsed(Conduct::of);

  static final ValueReader<Timeline> TIMELINE = timeline();

  private TimelineReader() {}

  private static ValueReader<Timeline> timeline() {
    ObjectShape shape = new ObjectShape("a timeline");
    var announced = shape.optional("announced", Scalars.DATE);
    var effective = shape.required("effective", Scalars.DATE);
    var conducts =
        shape.optional(
            "conducts",
            new MapReader<>((in, word) -> Scalars.parse(in, word, Conduct::of), conductDates()));
    var suspended = shape.optional("suspended", Lists.of(suspension()));
    var knownUntil = shape.optional("knownUntil", Scalars.DATE);
    var ended = shape.optional("ended", Scalars.DATE);
    return shape.reads(
        values ->
            Timeline.builder()
                .announced(values.find(announced))
                .effective(values.get(effective))
                .conducts(values.or(conducts, ImmutableMap.of()))
                .suspended(values.or(suspended, ImmutableList.of()))
                .knownUntil(values.find(knownUntil))
                .ended(values.find(ended))
                .build());
  }

  private static ValueReader<ConductDates> conductDates() {
    ObjectShape shape = new ObjectShape("the dates of a conduct");
    Field<LocalDate> effective = shape.optional("effective", Scalars.DATE);
    Field<LocalDate> deadline = shape.optional("deadline", Scalars.DATE);
    return shape.reads(values -> new ConductDates(values.find(effective), values.find(deadline)));
  }

  private static ValueReader<Suspension> suspension() {
    ObjectShape shape = new ObjectShape("a suspension");
    var from = shape.required("from", Scalars.DATE);
    var until = shape.optional("until", Scalars.DATE);
    var kind = shape.optional("kind", Scalars.word(SuspensionKind.class));
    var reason = shape.optional("reason", Scalars.TEXT);
    return shape.reads(
        values ->
            new Suspension(
                values.get(from), values.find(until), values.find(kind), values.find(reason)));
  }
}
