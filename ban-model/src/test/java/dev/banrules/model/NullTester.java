package dev.banrules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calls what makes a value with one null at a time, all else being of some use. */
final class NullTester {

  private final ImmutableMap<Class<?>, Object> defaults;

  NullTester(ImmutableMap<Class<?>, Object> defaults) {
    this.defaults = defaults;
  }

  /** Fails unless every public constructor and static method throws for every null. */
  void test(Class<?> type) throws ReflectiveOperationException {
    List<Executable> makers =
        Stream.concat(
                Arrays.stream(type.getConstructors()),
                Arrays.stream(type.getDeclaredMethods()).filter(NullTester::isPublicAndStatic))
            .toList();
    for (Executable maker : makers) {
      for (int i = 0; i < maker.getParameterCount(); i++) {
        if (!maker.getParameterTypes()[i].isPrimitive()) {
          throwsForNull(maker, i);
        }
      }
    }
  }

  private static boolean isPublicAndStatic(Method method) {
    return Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers());
  }

  private void throwsForNull(Executable maker, int position) throws ReflectiveOperationException {
    @Nullable Object[] arguments =
        Arrays.stream(maker.getParameterTypes()).map(this::some).toArray();
    arguments[position] = null;
    try {
      call(maker, arguments);
    } catch (InvocationTargetException e) {
      assertThat(e.getCause())
          .as("%s with a null at %s", maker, position)
          .isInstanceOf(NullPointerException.class);
      return;
    }
    fail("%s takes a null at %s", maker, position);
  }

  private static void call(Executable maker, @Nullable Object[] arguments)
      throws ReflectiveOperationException {
    if (maker instanceof Method method) {
      method.invoke(null, arguments);
    } else {
      ((java.lang.reflect.Constructor<?>) maker).newInstance(arguments);
    }
  }

  private Object some(Class<?> type) {
    Object known = defaults.get(type);
    if (known != null) {
      return known;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type == Optional.class) {
      return Optional.empty();
    }
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 1;
    }
    if (type == double.class) {
      return 1.0;
    }
    if (type == long.class) {
      return 1L;
    }
    throw new AssertionError("no default of " + type);
  }
}
