package dev.banrules.cli.input;

import dev.banrules.cli.console.Background;
import dev.banrules.io.Catalogs;
import dev.banrules.rules.BanRules;
import java.util.Arrays;
import java.util.Map;

/** The rules of the built-in catalogs, compiled once. */
public final class BuiltInRules {

  private BuiltInRules() {}

  /** The rules; of several threads that ask, one compiles and the others wait. */
  public static BanRules get() {
    return Compiled.RULES;
  }

  /**
   * Begins to compile them in another thread, unless the arguments name other catalogs: that takes
   * about as long as picocli needs to read the command line.
   */
  public static void prepare(String[] args, Map<String, String> environment) {
    if (!environment.containsKey("BAN_CATALOG")
        && Arrays.stream(args).noneMatch(BuiltInRules::namesOthers)) {
      Background.run("built-in", BuiltInRules::get);
    }
  }

  private static boolean namesOthers(String arg) {
    return arg.startsWith("--catalog")
        || arg.startsWith("--repository")
        || arg.equals("repository");
  }

  private static final class Compiled {
    static final BanRules RULES = BanRules.compile(Catalogs.builtIn());
  }
}
