package dev.banrules.examples.service.parameter;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Party;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.verdict.AuditOptions;

/** How bans are asked. */
public final class QuestionParameters {

  /** Their names. */
  public static final ImmutableList<String> NAMES =
      ImmutableList.of("at", "as", "hints", "unrecognised", "undated", "jurisdiction");

  /** Whether an answer says when it changes. */
  public static final String NEXT_CHANGE = "next-change";

  private enum OnOff {
    ON,
    OFF
  }

  private QuestionParameters() {}

  /** {@return what was chosen; where nothing was, the defaults} */
  public static AuditOptions read(Parameters parameters, CatalogSet catalogs) {
    AuditOptions.Builder options =
        AuditOptions.builder()
            .jurisdictions(new Places(parameters, catalogs).asked("jurisdiction"))
            .nextChange(parameters.flag(NEXT_CHANGE));
    parameters.value("as", Party::of).ifPresent(options::askedBy);
    parameters.word("hints", OnOff.class).ifPresent(hints -> options.hints(hints == OnOff.ON));
    parameters
        .word("unrecognised", AuditOptions.Unrecognised.class)
        .ifPresent(options::unrecognised);
    parameters.word("undated", AuditOptions.Undated.class).ifPresent(options::undated);
    return options.build();
  }
}
