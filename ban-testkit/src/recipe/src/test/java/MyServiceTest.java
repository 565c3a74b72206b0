import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.banrules.verify.reference.ReferenceAuditor;
import org.junit.jupiter.api.Test;

/** Needs JUnit Jupiter, which the testkit brings. */
class MyServiceTest {
  @Test
  void audits() {
    assertNotNull(new ReferenceAuditor());
  }
}
