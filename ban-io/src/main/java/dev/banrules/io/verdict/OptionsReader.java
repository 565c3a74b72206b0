package dev.banrules.io.verdict;

import com.google.common.collect.ImmutableSet;
import dev.banrules.io.decode.Field;
import dev.banrules.io.decode.Lists;
import dev.banrules.io.decode.ObjectShape;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.io.decode.Values;
import dev.banrules.model.ban.Party;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;

/** Reads what the caller of an audit chose; what is absent is the default (format "Verdict"). */
public final class OptionsReader {

  private final ObjectShape shape = new ObjectShape("what the caller chose");
  private final Field<Party> as = shape.optional(OptionsWriter.AS, Scalars.parsed(Party::of));
  private final Field<ImmutableSet<Jurisdiction>> jurisdictions =
      shape.optional(OptionsWriter.JURISDICTIONS, Lists.someSetOf(Scalars.JURISDICTION));
  private final Field<Unrecognised> unrecognised =
      shape.optional(OptionsWriter.UNRECOGNISED, Scalars.word(Unrecognised.class));
  private final Field<Undated> undated =
      shape.optional(OptionsWriter.UNDATED, Scalars.word(Undated.class));

  private OptionsReader() {}

  /** {@return a reader of the options of an audit} */
  public static ValueReader<AuditOptions> ofAudits() {
    OptionsReader reader = new OptionsReader();
    Field<Boolean> hints = reader.shape.optional(OptionsWriter.HINTS, Scalars.FLAG);
    return reader.shape.reads(values -> reader.options(values, values.or(hints, true)));
  }

  /** {@return a reader of the options of a block list, where fuzzy matching is always off} */
  public static ValueReader<AuditOptions> ofBlockLists() {
    OptionsReader reader = new OptionsReader();
    return reader.shape.reads(values -> reader.options(values, /* hints= */ false));
  }

  private AuditOptions options(Values values, boolean hints) {
    return AuditOptions.builder()
        .askedBy(values.or(as, Party.USERS))
        .jurisdictions(values.or(jurisdictions, ImmutableSet.of()))
        .hints(hints)
        .unrecognised(values.or(unrecognised, Unrecognised.IGNORE))
        .undated(values.or(undated, Undated.POSSIBLE))
        .build();
  }
}
