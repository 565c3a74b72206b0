package dev.banrules.model.verdict;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.style.ValueStyle;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** The answer to a question asked before an act: may this be done? (semantics §7) */
@Value.Immutable
@ValueStyle
public abstract class Decision {

  Decision() {}

  /** {@return the device's id} */
  public abstract String device();

  /** {@return the date asked about} */
  public abstract LocalDate at();

  /** {@return what the caller chose} */
  @Value.Default
  public AuditOptions options() {
    return AuditOptions.defaults();
  }

  /** {@return what is to be done} */
  public abstract Conduct conduct();

  /** {@return what the findings come to} */
  @Value.Derived
  public Answer answer() {
    return answerOf(findings());
  }

  /** {@return the findings by ban id; their software position is 0, the software asked about} */
  public abstract ImmutableList<Finding> findings();

  /** {@return whether a catalog recognises the software} */
  public abstract boolean recognised();

  private static Answer answerOf(List<Finding> findings) {
    Answer answer = Answer.ALLOW;
    for (Finding finding : findings) {
      if (finding.consequence() == Consequence.VIOLATION) {
        if (finding.certainty() == Certainty.CERTAIN) {
          return Answer.DENY;
        }
        answer = Answer.REVIEW;
      }
    }
    return answer;
  }

  /** {@return an empty builder; it needs everything but findings} */
  public static Builder builder() {
    return new Builder();
  }

  /** Assembles a {@link Decision}. */
  public static final class Builder extends ImmutableDecision.Builder {
    Builder() {}
  }
}
