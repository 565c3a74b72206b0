package dev.banrules.io.verdict;

import dev.banrules.io.encode.JsonOut;
import dev.banrules.model.ban.Party;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;

/** Writes what the caller of an audit chose other than the defaults (format "Verdict"). */
public final class OptionsWriter {

  static final String AS = "as";
  static final String JURISDICTIONS = "jurisdictions";
  static final String HINTS = "hints";
  static final String UNRECOGNISED = "unrecognised";
  static final String UNDATED = "undated";

  private OptionsWriter() {}

  /**
   * Writes the key of the options of an audit, if any is not the default.
   *
   * @param out where to
   * @param options the options
   */
  public static void ofAudit(JsonOut out, AuditOptions options) {
    AuditOptions unasked = AuditOptions.builder().nextChange(options.nextChange()).build();
    if (!options.equals(unasked)) {
      out.object("options", keys -> keysOfAudit(keys, options));
    }
  }

  /**
   * Writes the options of an audit that are not the defaults.
   *
   * @param keys where to
   * @param options the options
   */
  public static void keysOfAudit(JsonOut keys, AuditOptions options) {
    shared(keys, options);
    if (!options.hints()) {
      keys.put(HINTS, false);
    }
  }

  /**
   * Writes the key of the options of a block list, if any is not the default; fuzzy matching is
   * always off there.
   *
   * @param out where to
   * @param options the options
   */
  public static void ofBlockList(JsonOut out, AuditOptions options) {
    AuditOptions unasked =
        AuditOptions.builder().hints(options.hints()).nextChange(options.nextChange()).build();
    if (!options.equals(unasked)) {
      out.object("options", keys -> shared(keys, options));
    }
  }

  private static void shared(JsonOut out, AuditOptions options) {
    if (!options.askedBy().equals(Party.USERS)) {
      out.put(AS, options.askedBy());
    }
    out.texts(JURISDICTIONS, options.jurisdictions());
    if (options.unrecognised() != Unrecognised.IGNORE) {
      out.put(UNRECOGNISED, options.unrecognised());
    }
    if (options.undated() != Undated.POSSIBLE) {
      out.put(UNDATED, options.undated());
    }
  }
}
