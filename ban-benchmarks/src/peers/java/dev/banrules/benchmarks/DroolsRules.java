package dev.banrules.benchmarks;

import static java.util.stream.Collectors.joining;

import dev.banrules.model.device.DeviceProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.runtime.StatelessKieSession;

/** Drools as its manual begins: a rule for each ban, a session for each device. */
final class DroolsRules implements Contender {

  private static final String HEAD =
      """
      package dev.banrules.benchmarks
      global DroolsFindings findings
      """;

  private final KieBase rules;
  private final Map<String, FlatApplication> byIdentifier = new HashMap<>();

  DroolsRules(BenchmarkWorld world) {
    FlatWorld flat = FlatWorld.of(world);
    flat.applications().forEach(known -> byIdentifier.put(known.identifier(), known));
    rules = Drools.compile(flat.bans().stream().map(DroolsRules::rule).collect(joining("", HEAD, "")));
  }

  private static String rule(FlatBan ban) {
    String formFactor =
        ban.formFactors().stream()
            .map(wanted -> "formFactor == \"" + wanted + "\"")
            .collect(joining(" || "));
    return """
        rule "%1$s" when
          DroolsDevice(today >= %2$dL, isOf("%3$s")%4$s)
          DroolsSoftware($position : position, %5$s)
        then
          findings.add("%1$s", $position);
        end
        """
        .formatted(
            ban.id(),
            ban.effective(),
            ban.government(),
            formFactor.isEmpty() ? "" : ", " + formFactor,
            ban.anyOf().stream().map(DroolsRules::condition).collect(joining(" || ")));
  }

  private static String condition(Selector selector) {
    return selector.wanted().entrySet().stream()
        .map(wanted -> condition(wanted.getKey(), '"' + wanted.getValue() + '"'))
        .collect(joining(" && ", "(", ")"));
  }

  private static String condition(Selector.Attribute attribute, String value) {
    switch (attribute) {
      case APPLICATION:
        return "id == " + value;
      case OWNER:
        return "isOwnedBy(" + value + ")";
      case VENDOR:
        return "vendor == " + value;
      case COUNTRY:
        return "country == " + value;
      case CATEGORY:
        return "category == " + value;
    }
    throw new AssertionError(attribute);
  }

  @Override
  public List<Violation> violations(DeviceProfile device) {
    DroolsFindings findings = new DroolsFindings();
    List<Object> facts = new ArrayList<>();
    facts.add(new DroolsDevice(FlatDevice.of(device)));
    for (int i = 0; i < device.software().size(); i++) {
      FlatApplication known =
          byIdentifier.get(device.software().get(i).identifiers().get(0).key());
      if (known != null) {
        facts.add(new DroolsSoftware(i, known));
      }
    }
    StatelessKieSession session = rules.newStatelessKieSession();
    session.setGlobal("findings", findings);
    session.execute(facts);
    return findings.take();
  }
}
