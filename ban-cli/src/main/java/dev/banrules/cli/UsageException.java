package dev.banrules.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Wrong usage, or an input that could not be read: what a person is told, a line a problem. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<String> lines;

  UsageException(List<String> lines) {
    super(String.join("\n", lines));
    this.lines = ImmutableList.copyOf(lines);
  }

  UsageException(String line) {
    this(List.of(line));
  }

  ImmutableList<String> lines() {
    return lines;
  }
}
