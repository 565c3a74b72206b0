package dev.banrules.examples;

import dev.banrules.io.Catalogs;
import dev.banrules.io.Profiles;
import dev.banrules.io.document.Source;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.verdict.Decision;
import dev.banrules.rules.BanRules;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** Decides whether an application may be installed, as an app store of an organisation asks it. */
public final class DecideInstallRequest {

  private DecideInstallRequest() {}

  /**
   * Decides a request, such as {@code phone.json android:com.tencent.mm 2023-12-01}.
   *
   * @param args the file of the device's profile, the identifier of the application, and the date
   */
  public static void main(String[] args) {
    decide(Path.of(args[0]), args[1], LocalDate.parse(args[2]), System.out);
  }

  static void decide(Path file, String identifier, LocalDate day, PrintStream out) {
    BanRules rules = BanRules.compile(Catalogs.builtIn());
    DeviceProfile phone = Profiles.against(rules.catalogs()).read(Source.of(file)).value();
    Software requested = Software.builder().addIdentifiers(Identifier.parse(identifier)).build();

    Decision decision = rules.decide(phone, requested, Conduct.INSTALL, day);

    switch (decision.answer()) {
      case DENY:
        out.println("no: " + decision.findings().get(0).ban());
        break;
      case REVIEW:
        out.println("ask a person; it hangs on " + missing(decision));
        break;
      case ALLOW:
        out.println("yes" + (decision.recognised() ? "" : ", though no catalog knows it"));
        break;
    }
  }

  private static Set<Fact> missing(Decision decision) {
    Set<Fact> facts = new TreeSet<>(Fact.BY_NAME);
    decision.findings().forEach(finding -> facts.addAll(finding.missing()));
    return facts;
  }
}
