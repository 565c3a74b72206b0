package dev.banrules.verify.checker;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.verify.checker.Alterations.Altered;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A verdict altered in every place, one at a time: each part of a finding and of its evidence left
 * out, doubled or changed. What no value can be (a due finding without a deadline) is not among
 * them.
 *
 * <p>A verdict that does not say when it changes next says nothing wrong, so that is neither added
 * nor left out, but changed where it stands, and that it was asked for is not denied. The date of a
 * verdict without findings is not changed either: it may well be the verdict of another day, too.
 */
public final class VerdictMutations {

  private VerdictMutations() {}

  /**
   * {@return the verdict altered in every place, one at a time}
   *
   * @param verdict a verdict
   */
  public static ImmutableList<Mutation> of(Verdict verdict) {
    return ofParts(Verdict.class, verdict).stream()
        .map(altered -> new Mutation(altered.place(), (Verdict) altered.value()))
        .filter(mutation -> isOtherAnswer(verdict, mutation))
        .collect(toImmutableList());
  }

  private static boolean isOtherAnswer(Verdict verdict, Mutation mutation) {
    boolean asksForNextChange = mutation.place().equals("options.nextChange");
    boolean isOfAnotherDay = mutation.place().equals("at");
    boolean saysAnotherChange =
        verdict.nextChange().isPresent() && mutation.verdict().nextChange().isPresent();
    return !asksForNextChange
        && !(isOfAnotherDay && verdict.findings().isEmpty())
        && (!mutation.place().startsWith("nextChange") || saysAnotherChange);
  }

  /** One of the model's built values, with each of its attributes altered. */
  private static List<Altered> ofParts(Class<?> type, Object value) {
    List<Altered> all = new ArrayList<>();
    for (Method setter : setters(type)) {
      Method part = partOf(type, setter);
      for (Altered altered : alterations(part, value)) {
        set(type, value, setter, altered.value())
            .ifPresent(other -> all.add(new Altered(place(part, altered), other)));
      }
    }
    return all;
  }

  private static List<Altered> alterations(Method part, Object value) {
    Object stands = invoke(part, value);
    if (stands instanceof AuditOptions options) {
      return ofParts(AuditOptions.class, options);
    }
    if (!part.getName().equals("findings")) {
      return Alterations.of(stands, TypeToken.of(part.getGenericReturnType()));
    }
    List<Altered> all = new ArrayList<>();
    List<Finding> findings = ((Verdict) value).findings();
    for (int i = 0; i < findings.size(); i++) {
      List<Finding> without = new ArrayList<>(findings);
      without.remove(i);
      all.add(new Altered("[" + i + "]", without));
      List<Finding> twice = new ArrayList<>(findings);
      twice.add(i, findings.get(i));
      all.add(new Altered("[" + i + "] twice", twice));
      for (Altered altered : ofParts(Finding.class, findings.get(i))) {
        List<Finding> changed = new ArrayList<>(findings);
        changed.set(i, (Finding) altered.value());
        all.add(new Altered("[" + i + "]." + altered.place(), changed));
      }
    }
    return all;
  }

  private static String place(Method part, Altered altered) {
    String inner = altered.place();
    boolean joined = inner.isEmpty() || inner.startsWith("[");
    return part.getName() + (joined ? "" : ".") + inner;
  }

  /** What sets the attributes of a value, one each, by name. */
  private static List<Method> setters(Class<?> type) {
    return Arrays.stream(invoke(builder(type), null).getClass().getMethods())
        .filter(method -> method.getParameterCount() == 1 && !method.isVarArgs())
        .filter(method -> isPart(type, method.getName()))
        .filter(method -> takesAll(method, partOf(type, method)))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static boolean isPart(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredMethods())
        .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == 0);
  }

  /** Of the setters of one part the one that takes all that the part may be. */
  private static boolean takesAll(Method setter, Method part) {
    return setter.getParameterTypes()[0].isAssignableFrom(part.getReturnType());
  }

  private static Method partOf(Class<?> type, Method setter) {
    return method(type, setter.getName());
  }

  private static Method builder(Class<?> type) {
    return method(type, "builder");
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object invoke(Method method, @Nullable Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The value with a part set to another; nothing where it accepts no such part. */
  private static Optional<Object> set(Class<?> type, Object value, Method setter, Object part) {
    Object builder = invoke(builder(type), null);
    invoke(method(builder.getClass(), "from", type), builder, value);
    try {
      setter.invoke(builder, part);
      return Optional.of(method(builder.getClass(), "build").invoke(builder));
    } catch (InvocationTargetException refused) {
      return Optional.empty();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
