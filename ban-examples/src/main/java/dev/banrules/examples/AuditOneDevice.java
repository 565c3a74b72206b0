package dev.banrules.examples;

import dev.banrules.io.Catalogs;
import dev.banrules.io.Profiles;
import dev.banrules.io.document.Source;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.BanRules;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;

/** Audits one device under the built-in catalog. */
public final class AuditOneDevice {

  private AuditOneDevice() {}

  /**
   * Audits the device of a profile on a day, such as {@code phone.json 2023-12-01}.
   *
   * @param args the file of the profile, and the date
   */
  public static void main(String[] args) {
    audit(Path.of(args[0]), LocalDate.parse(args[1]), System.out);
  }

  static void audit(Path file, LocalDate day, PrintStream out) {
    // README.md: begin
    BanRules rules = BanRules.compile(Catalogs.builtIn()); // once, for any number of threads
    DeviceProfile phone = Profiles.against(rules.catalogs()).read(Source.of(file)).value();

    Verdict verdict = rules.audit(phone, day);

    out.println(verdict.device() + " is " + verdict.status());
    for (Finding finding : verdict.findings()) {
      out.printf(
          "%s of %s: software %d, %s, since %s%n",
          finding.consequence(),
          finding.ban(),
          finding.softwareIndex(),
          finding.conduct(),
          finding.since().map(LocalDate::toString).orElse("an unknown day"));
    }
    // README.md: end
  }
}
