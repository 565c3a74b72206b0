package dev.banrules.cli.check;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.banrules.model.verdict.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import picocli.CommandLine.Option;

/** Which devices of a fleet are shown. */
final class SelectionOptions {

  private static final ImmutableSet<Status> NEED_SOMEBODY =
      Sets.immutableEnumSet(Status.VIOLATING, Status.UNDETERMINED, Status.DUE);

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "STATUS",
      description =
          "Show only devices that are violating, undetermined, due or compliant; several with"
              + " commas. The summary and the exit status are those of all.")
  private List<Status> only = new ArrayList<>();

  @Option(names = "--all", description = "Show the compliant devices of a fleet too.")
  private boolean all;

  /** Whether a verdict of this status is answered where nobody has to look for it among others. */
  boolean isWanted(Status status) {
    return only.isEmpty() || only.contains(status);
  }

  /** The statuses of which reports show the devices. */
  ImmutableSet<Status> wanted() {
    return Sets.immutableEnumSet(only.isEmpty() ? EnumSet.allOf(Status.class) : only);
  }

  /** The statuses of which people are shown the devices of a fleet. */
  ImmutableSet<Status> shown() {
    if (!only.isEmpty()) {
      return Sets.immutableEnumSet(only);
    }
    return all ? Sets.immutableEnumSet(EnumSet.allOf(Status.class)) : NEED_SOMEBODY;
  }
}
