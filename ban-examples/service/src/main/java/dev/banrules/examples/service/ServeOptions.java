package dev.banrules.examples.service;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import dev.banrules.model.value.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Options of {@code ban serve}, named as those of other commands, as properties. What has a full
 * stop in its name is a property already, as {@code --service.limits.body=64MB}.
 */
final class ServeOptions {

  private static final ImmutableMap<String, String> PROPERTIES =
      ImmutableMap.of(
          "--port", "server.port",
          "--address", "server.address",
          "--catalog", "banrules.catalogs",
          "--waivers", "banrules.waivers",
          "--repository", "banrules.repository.address",
          "--trust", "banrules.repository.trusted-root",
          "--state", "banrules.repository.state",
          "--log", "banrules.log.folder");

  private static final int HIGHEST_PORT = 65_535;

  private ServeOptions() {}

  /**
   * {@return the arguments of Spring Boot}
   *
   * @throws IllegalArgumentException if there is no such option, it lacks its value, or the port is
   *     none
   */
  static String[] toProperties(String... args) {
    Map<String, String> properties = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      String name = args[i].contains("=") ? args[i].substring(0, args[i].indexOf('=')) : args[i];
      String property = PROPERTIES.get(name);
      if (property == null) {
        others.add(property(args[i], name));
      } else if (args[i].contains("=")) {
        properties.merge(property, args[i].substring(name.length() + 1), ServeOptions::joined);
      } else if (i + 1 < args.length) {
        properties.merge(property, args[++i], ServeOptions::joined);
      } else {
        throw new IllegalArgumentException("the option " + name + " needs a value");
      }
    }
    checkPort(properties.getOrDefault("server.port", "0"));
    properties.forEach((property, value) -> others.add("--" + property + "=" + value));
    return others.toArray(String[]::new);
  }

  /** The web server itself would say it by the place in its code that failed. */
  private static void checkPort(String port) {
    Integer number = Ints.tryParse(port);
    if (number == null || number < 0 || number > HIGHEST_PORT) {
      throw new IllegalArgumentException(
          "--port: `" + port + "` is no number from 0 to " + HIGHEST_PORT);
    }
  }

  /** Options that are repeated name several files. */
  private static String joined(String before, String value) {
    return before + "," + value;
  }

  private static String property(String argument, String name) {
    if (name.startsWith("--") && name.contains(".") && argument.contains("=")) {
      return argument;
    }
    throw new IllegalArgumentException(
        "there is no option `" + name + "`" + Suggestion.nearest(name, PROPERTIES.keySet()));
  }
}
