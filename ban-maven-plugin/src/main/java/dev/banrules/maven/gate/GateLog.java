package dev.banrules.maven.gate;

import dev.banrules.maven.gate.Gate.Grade;
import dev.banrules.model.base.Words;
import dev.banrules.model.verdict.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/** Says in a build's log what bans say of a bill. */
public final class GateLog {

  private final Log log;
  private final FailOn failOn;

  /**
   * Makes a writer.
   *
   * @param log the build's log
   * @param failOn what stops the build, and is an error therefore
   */
  public GateLog(Log log, FailOn failOn) {
    this.log = log;
    this.failOn = failOn;
  }

  /**
   * Says what was looked at, what was found, and what could not be looked at.
   *
   * @param gate what bans say
   * @param file the bill
   * @param at the day
   */
  public void tell(Gate gate, Path file, LocalDate at) {
    Consumer<CharSequence> open = failOn == FailOn.UNDETERMINED ? log::error : log::warn;
    log.info(
        file
            + " against "
            + counted(gate.bans(), "ban")
            + " on "
            + at
            + ": "
            + Words.wordOf(gate.status())
            + "; "
            + counted(gate.bill().size(), "piece")
            + " of software, "
            + gate.unrecognised()
            + " of them not recognised by any catalog");
    gate.bill().notes().forEach(log::debug);
    if (!gate.bill().listsSoftware()) {
      open.accept("undetermined: the bill lists no software");
    }
    gate.bill().unusable().forEach(text -> open.accept("undetermined: not looked at: " + text));
    tell(gate, Grade.FORBIDDEN, log::error);
    tell(gate, Grade.UNDETERMINED, open);
    tell(gate, Grade.DUE, log::warn);
    tell(gate, Grade.REMARK, log::info);
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static void tell(Gate gate, Grade grade, Consumer<CharSequence> log) {
    for (Finding finding : gate.findings(grade)) {
      gate.lines(finding).forEach(log);
    }
  }
}
