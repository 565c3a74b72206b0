package dev.banrules.verify.checker;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A verdict altered in every place, one at a time: each part of a finding and of its evidence left
 * out, doubled or changed. What no value can be (a due finding without a deadline) is not among
 * them.
 *
 * <p>A verdict that does not say when it changes next says nothing wrong, so that is neither added
 * nor left out, but changed where it stands. The date of a verdict without findings is not changed
 * either: it may well be the verdict of another day, too.
 */
public final class VerdictMutations {

  private VerdictMutations() {}

  /**
   * {@return the verdict altered in every place, one at a time}
   *
   * @param verdict a verdict
   */
  public static ImmutableList<Mutation> of(Verdict verdict) {
    ImmutableList.Builder<Mutation> mutations = ImmutableList.builder();
    for (Method part : parts(Verdict.class)) {
      boolean notAltered =
          (part.getName().equals("at") && verdict.findings().isEmpty())
              || (part.getName().equals("nextChange") && verdict.nextChange().isEmpty());
      if (notAltered) {
        continue;
      }
      for (Alterations.Altered altered : alterations(part, verdict)) {
        set(Verdict.Builder.class, part, Verdict.builder().from(verdict), altered.value())
            .filter(other -> !part.getName().equals("nextChange") || says((Verdict) other))
            .ifPresent(other -> mutations.add(new Mutation(place(part, altered), (Verdict) other)));
      }
    }
    return mutations.build();
  }

  private static boolean says(Verdict verdict) {
    return verdict.nextChange().isPresent();
  }

  /** The attributes of one of the model's values, which are its abstract methods, by name. */
  private static List<Method> parts(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static List<Alterations.Altered> alterations(Method part, Object value) {
    Object stands = invoke(part, value);
    TypeToken<?> type = TypeToken.of(part.getGenericReturnType());
    if (!part.getName().equals("findings")) {
      return Alterations.of(stands, type);
    }
    List<Alterations.Altered> all = new ArrayList<>();
    List<Finding> findings = ((Verdict) value).findings();
    for (int i = 0; i < findings.size(); i++) {
      List<Finding> without = new ArrayList<>(findings);
      without.remove(i);
      all.add(new Alterations.Altered("[" + i + "]", without));
      List<Finding> twice = new ArrayList<>(findings);
      twice.add(i, findings.get(i));
      all.add(new Alterations.Altered("[" + i + "] twice", twice));
      for (Alterations.Altered altered : ofFinding(findings.get(i))) {
        List<Finding> changed = new ArrayList<>(findings);
        changed.set(i, (Finding) altered.value());
        all.add(new Alterations.Altered("[" + i + "]." + altered.place(), changed));
      }
    }
    return all;
  }

  private static List<Alterations.Altered> ofFinding(Finding finding) {
    List<Alterations.Altered> all = new ArrayList<>();
    for (Method part : parts(Finding.class)) {
      for (Alterations.Altered altered : alterations(part, finding)) {
        set(Finding.Builder.class, part, Finding.builder().from(finding), altered.value())
            .ifPresent(other -> all.add(new Alterations.Altered(place(part, altered), other)));
      }
    }
    return all;
  }

  private static String place(Method part, Alterations.Altered altered) {
    String inner = altered.place();
    boolean joined = inner.isEmpty() || inner.startsWith("[");
    return part.getName() + (joined ? "" : ".") + inner;
  }

  private static Object invoke(Method part, Object value) {
    try {
      return part.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The value with a part set to another; nothing where it accepts no such part. */
  private static Optional<Object> set(
      Class<?> builderType, Method part, Object builder, Object value) {
    try {
      Method setter =
          Arrays.stream(builderType.getMethods())
              .filter(method -> method.getName().equals(part.getName()))
              .filter(method -> method.getParameterCount() == 1 && !method.isVarArgs())
              .filter(method -> takes(method, part, value))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no setter of " + part));
      setter.invoke(builder, value);
      return Optional.of(builderType.getMethod("build").invoke(builder));
    } catch (InvocationTargetException refused) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean takes(Method setter, Method part, Object value) {
    Class<?> parameter = setter.getParameterTypes()[0];
    return parameter.isInstance(value)
        || parameter.isAssignableFrom(part.getReturnType())
        || (parameter == int.class && value instanceof Integer);
  }
}
