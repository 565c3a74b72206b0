package app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.io.Profiles;
import dev.banrules.io.document.Source;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Status;
import dev.banrules.runtime.LiveRules;
import dev.banrules.runtime.log.DecisionLog;
import dev.banrules.spring.BanAuditor;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

@SpringBootTest
class AppTest {

  @Autowired BanAuditor auditor;
  @Autowired LiveRules rules;
  @Autowired DecisionLog log;
  @Autowired ApplicationContext context;

  @Test
  void answersByTheRulesThatThreeLinesName() {
    assertThat(rules.status().catalogs()).hasSize(2);
    var phone =
        Profiles.against(rules.rules().catalogs())
            .read(Source.of(Path.of("../../../ban-examples/samples/ottawa-phone.json")))
            .value();
    var verdict =
        auditor.audit(
            auditor.current(), phone, LocalDate.of(2023, 12, 1), AuditOptions.defaults());
    assertThat(verdict.status()).isEqualTo(Status.VIOLATING);
    log.flush();
    assertThat(log.status().written()).isEqualTo(1);
  }

  @Test
  void hasHealthAndMetersWhereThereIsTheActuator() {
    boolean actuator =
        ClassUtils.isPresent("org.springframework.boot.health.contributor.HealthIndicator", null);
    assertThat(context.containsBean("banrulesHealthIndicator")).isEqualTo(actuator);
    assertThat(context.containsBean("banrulesMeters")).isEqualTo(actuator);
    assertThat(actuator).isEqualTo(Boolean.getBoolean("app.actuator"));
  }
}
