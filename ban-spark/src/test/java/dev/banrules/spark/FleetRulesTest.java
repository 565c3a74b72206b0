package dev.banrules.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.rules.BanRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

/** Rules are sent as text, and compiled once in each process. */
class FleetRulesTest {

  @Test
  void whatIsSentIsCompiledOnce() throws Exception {
    FleetRules rules = FleetRules.of(Fleets.catalogs());
    BanRules compiled = sent(rules).compiled();
    assertThat(sent(rules).compiled()).isSameAs(compiled);
    assertThat(rules.withOptions(AuditOptions.builder().hints(false).build()).compiled())
        .isSameAs(compiled);
  }

  @Test
  void whatIsSentIsWhatWasRead() throws Exception {
    AuditOptions options = AuditOptions.builder().hints(false).nextChange(true).build();
    FleetRules sent = sent(FleetRules.of(Fleets.catalogs()).withOptions(options));
    assertThat(sent.options()).isEqualTo(options);
    assertThat(sent.compiled().catalogs()).isEqualTo(Fleets.catalogs());
    assertThat(sent.compiled().catalogs().catalogs().get(0).digest())
        .isEqualTo(Fleets.catalogs().catalogs().get(0).digest());
  }

  private static FleetRules sent(FleetRules rules) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(rules);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (FleetRules) in.readObject();
    }
  }
}
