package dev.banrules.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.io.document.Source;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exported packages speak of nothing but Java, Guava, the model and themselves. */
class PublicApiTest {

  static Stream<Class<?>> publicTypes() {
    return Stream.of(Catalogs.class, Source.class).flatMap(PublicApiTest::publicTypesBeside);
  }

  private static Stream<Class<?>> publicTypesBeside(Class<?> type) {
    try {
      Path classes =
          Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
              .resolve(type.getPackageName().replace('.', '/'));
      try (Stream<Path> files = Files.list(classes)) {
        return files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
            .<Class<?>>map(name -> load(type.getPackageName() + "." + name.replace(".class", "")))
            .filter(found -> Modifier.isPublic(found.getModifiers()))
            .toList()
            .stream();
      }
    } catch (IOException | URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, PublicApiTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("publicTypes")
  void hidesWhatDocumentsAreParsedWith(Class<?> type) {
    Stream<Class<?>> ofMethods =
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .flatMap(PublicApiTest::typesIn);
    Stream<Class<?>> ofConstructors =
        Arrays.stream(type.getConstructors())
            .map(Constructor::getParameterTypes)
            .flatMap(Arrays::stream);

    assertThat(Stream.concat(ofMethods, ofConstructors).map(PublicApiTest::packageOf))
        .allMatch(
            name ->
                name.startsWith("java.")
                    || name.startsWith("com.google.common.")
                    || name.startsWith("dev.banrules.model.")
                    || List.of("dev.banrules.io", "dev.banrules.io.document").contains(name));
  }

  private static Stream<Class<?>> typesIn(Method method) {
    return Stream.concat(
        Stream.of(method.getReturnType()), Arrays.stream(method.getParameterTypes()));
  }

  private static String packageOf(Class<?> type) {
    Class<?> element = type.isArray() ? type.getComponentType() : type;
    return element.isPrimitive() ? "java." : element.getPackageName();
  }
}
