package dev.banrules.mdm.control;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.software.Application;

/**
 * A block list in a control's format, and what of it the format can't hold. Each line of the list
 * is in {@code written} or in {@code reported}, none in both.
 *
 * @param format the format's name
 * @param text the document
 * @param written the lines that it expresses, and the exceptions that it makes
 * @param reported the other lines, in the list's order
 * @param withoutIdentifier applications that the list denies or its bans name, and of which no
 *     catalog has an identifier for where the format applies
 */
public record ControlDocument(
    String format,
    String text,
    ImmutableList<ControlLine> written,
    ImmutableList<ReportedLine> reported,
    ImmutableList<Application> withoutIdentifier) {

  /** Checks that nothing is null. */
  public ControlDocument {
    requireNonNull(format, "format");
    requireNonNull(text, "text");
    requireNonNull(written, "written");
    requireNonNull(reported, "reported");
    requireNonNull(withoutIdentifier, "withoutIdentifier");
  }

  /** {@return the lines that are banned on the format's devices and that it does not enforce} */
  public ImmutableList<ReportedLine> gaps() {
    return reported.stream().filter(line -> line.reason().isGap()).collect(toImmutableList());
  }

  /** {@return the banned lines that belong to another kind of control} */
  public ImmutableList<ReportedLine> leftToOthers() {
    return reported.stream()
        .filter(line -> line.reason() == Reason.OTHER_CONTROL)
        .collect(toImmutableList());
  }

  /** {@return how many lines the document blocks, without the exceptions that it makes} */
  public int enforced() {
    return (int) written.stream().filter(line -> !line.isAllowed()).count();
  }

  /** {@return whether nothing banned is left out} */
  public boolean isComplete() {
    return gaps().isEmpty() && withoutIdentifier.isEmpty();
  }
}
