package dev.banrules.testkit.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import dev.banrules.model.base.Truth;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Semantics §5: "a range may also be a VERS expression, compared by that ecosystem's rules". The
 * ecosystems whose rules are written down here are those of {@link Ecosystems}; versions of all
 * others are not comparable.
 */
final class Vers {

  private static final Pattern EXPRESSION = Pattern.compile("vers:([^/]+)/(.*)");
  private static final Pattern CONSTRAINT = Pattern.compile("(>=|<=|!=|>|<|=)?(.+)");

  private final Comparator<String> order;
  private final String version;

  private Vers(Comparator<String> order, String version) {
    this.order = order;
    this.version = version;
  }

  static Truth inRange(String expression, String version) {
    Matcher parts = EXPRESSION.matcher(expression);
    if (!parts.matches()) {
      return Truth.UNKNOWN;
    }
    if (parts.group(2).equals("*")) {
      return Truth.YES;
    }
    Optional<Ecosystems.Rule> rule = Ecosystems.find(parts.group(1));
    if (rule.isEmpty() || !rule.get().isVersion(version)) {
      return Truth.UNKNOWN;
    }
    List<Constraint> constraints = new ArrayList<>();
    for (String text : Splitter.on('|').split(parts.group(2))) {
      Matcher constraint = CONSTRAINT.matcher(text);
      if (!constraint.matches()) {
        return Truth.UNKNOWN;
      }
      String bound = URLDecoder.decode(constraint.group(2).replace("+", "%2B"), UTF_8);
      if (!rule.get().isVersion(bound)) {
        return Truth.UNKNOWN;
      }
      String operator = constraint.group(1) == null ? "=" : constraint.group(1);
      constraints.add(new Constraint(operator, bound));
    }
    return Truth.of(new Vers(rule.get(), version).isIn(constraints));
  }

  /** The steps of the VERS specification: equality first, then the intervals, in order. */
  private boolean isIn(List<Constraint> constraints) {
    List<Constraint> bounds = new ArrayList<>();
    boolean onlyExclusions = true;
    for (Constraint constraint : constraints) {
      boolean same = order.compare(version, constraint.bound) == 0;
      if (constraint.operator.equals("!=")) {
        if (same) {
          return false;
        }
        continue;
      }
      onlyExclusions = false;
      if (same && constraint.operator.endsWith("=")) {
        return true;
      }
      if (!constraint.operator.equals("=")) {
        bounds.add(constraint);
      }
    }
    bounds.sort((a, b) -> order.compare(a.bound, b.bound));
    return onlyExclusions || isBetween(bounds);
  }

  private boolean isBetween(List<Constraint> bounds) {
    for (int i = 0; i < bounds.size(); i++) {
      Constraint bound = bounds.get(i);
      int place = order.compare(version, bound.bound);
      boolean isUpper = bound.operator.startsWith("<");
      boolean lowerStands = i > 0 && !bounds.get(i - 1).operator.startsWith("<");
      if (isUpper && place < 0) {
        boolean aboveLower =
            lowerStands && order.compare(version, bounds.get(i - 1).bound) > 0;
        if (i == 0 || aboveLower) {
          return true;
        }
      }
      if (!isUpper && place > 0 && i == bounds.size() - 1) {
        return true;
      }
    }
    return false;
  }

  private record Constraint(String operator, String bound) {}
}
