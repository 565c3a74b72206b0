package dev.banrules.model.verdict;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.style.ValueStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What an audit of one device at one date answers (semantics §8). */
@Value.Immutable
@ValueStyle
public abstract class Verdict {

  Verdict() {}

  /** {@return the device's id} */
  public abstract String device();

  /** {@return the date of the audit} */
  public abstract LocalDate at();

  /** {@return what the findings come to} */
  @Value.Derived
  public Status status() {
    return statusOf(findings(), coverage());
  }

  /** {@return how much of the device's software its profile lists; all of it unless set} */
  @Value.Default
  public Coverage coverage() {
    return Coverage.COMPLETE;
  }

  /** {@return what the caller chose} */
  @Value.Default
  public AuditOptions options() {
    return AuditOptions.defaults();
  }

  /**
   * {@return the first later date on which the findings differ; empty where it was not asked for}
   */
  public abstract Optional<NextChange> nextChange();

  /** {@return the catalogs that it rests on, by id} */
  public abstract ImmutableList<CatalogReference> catalogs();

  /** {@return the findings, by software position, then ban id, then gravity} */
  public abstract ImmutableList<Finding> findings();

  /** {@return the positions of the software that no catalog recognises} */
  public abstract ImmutableList<Integer> unrecognised();

  /**
   * {@return what findings come to}
   *
   * @param findings the findings of a verdict
   * @param coverage how much of the device's software was looked at
   */
  public static Status statusOf(List<Finding> findings, Coverage coverage) {
    requireNonNull(coverage, "coverage");
    Status status = coverage == Coverage.COMPLETE ? Status.COMPLIANT : Status.UNDETERMINED;
    for (Finding finding : findings) {
      Status own = statusOf(finding);
      status = own.ordinal() < status.ordinal() ? own : status;
    }
    return status;
  }

  private static Status statusOf(Finding finding) {
    boolean certain = finding.certainty() == Certainty.CERTAIN;
    switch (finding.consequence()) {
      case VIOLATION:
        return certain ? Status.VIOLATING : Status.UNDETERMINED;
      case DUE:
        return Status.DUE;
      default:
        return Status.COMPLIANT;
    }
  }

  /** {@return an empty builder; it needs a device and a date} */
  public static Builder builder() {
    return new Builder();
  }

  /** Assembles a {@link Verdict}. */
  public static final class Builder extends ImmutableVerdict.Builder {
    Builder() {}
  }
}
