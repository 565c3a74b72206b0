package dev.banrules.rules.similarity;

import dev.banrules.io.Catalogs;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.rules.BanRules;
import java.util.List;

/** What {@link AsciiWithoutIcuTest} does where there is no ICU. */
public final class WithoutIcu {

  private WithoutIcu() {}

  /**
   * {@return what names that nobody knows, and nearly known ones, are to the built-in catalog}
   *
   * @param names names in plain ASCII
   */
  public static String identify(List<String> names) {
    BanRules rules = BanRules.compile(Catalogs.builtIn());
    StringBuilder found = new StringBuilder();
    for (String name : names) {
      Software software = Software.builder().name(name).publisher(name + " Ltd.").build();
      rules
          .identify(software, AuditOptions.defaults())
          .forEach(
              identity ->
                  found
                      .append(identity.application().map(Object::toString).orElse("-"))
                      .append(' '));
    }
    return found.toString();
  }
}
