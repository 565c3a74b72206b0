package dev.banrules.examples;

import com.google.common.collect.Streams;
import dev.banrules.io.Catalogs;
import dev.banrules.io.Profiles;
import dev.banrules.io.document.Source;
import dev.banrules.io.document.StreamedDocument;
import dev.banrules.io.document.StreamedDocuments;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.BanRules;
import dev.banrules.rules.fleet.FleetAnswer;
import dev.banrules.rules.fleet.FleetAudit;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** Audits a fleet that comes as a stream, in bounded memory and with several threads. */
public final class AuditFleet {

  private AuditFleet() {}

  /**
   * Audits the fleet on standard input on a day.
   *
   * @param args the date
   */
  public static void main(String[] args) {
    audit(System.in, LocalDate.parse(args[0]), System.out);
  }

  static void audit(InputStream fleet, LocalDate day, PrintStream out) {
    BanRules rules = BanRules.compile(Catalogs.builtIn());
    FleetAudit audit = FleetAudit.of(rules).withThreads(Runtime.getRuntime().availableProcessors());
    Map<Status, Integer> counts = new EnumMap<>(Status.class);

    try (StreamedDocuments<DeviceProfile> profiles =
            Profiles.against(rules.catalogs()).stream(Source.of("fleet", fleet));
        Stream<FleetAnswer<StreamedDocument<DeviceProfile>>> answers =
            audit.auditAll(Streams.stream(profiles), item -> item.value().orElseThrow(), day)) {
      answers.forEachOrdered(
          answer -> {
            answer.entry().problems().forEach(out::println);
            answer.verdict().map(Verdict::status).ifPresent(s -> counts.merge(s, 1, Integer::sum));
          });
    }
    counts.forEach((status, number) -> out.println(number + " " + status));
  }
}
