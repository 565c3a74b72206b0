package dev.banrules.cli.console;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Wrong usage, or an input that could not be read: messages for people, one line for each problem.
 */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<String> lines;

  public UsageException(List<String> lines) {
    super(String.join("\n", lines));
    this.lines = ImmutableList.copyOf(lines);
  }

  public UsageException(String line) {
    this(List.of(line));
  }

  public ImmutableList<String> lines() {
    return lines;
  }
}
