package dev.banrules.cli.device;

import dev.banrules.model.fact.DeviceFact;
import dev.banrules.report.finding.FactHints;
import java.util.Optional;

/** The options by which facts of devices can be stated. */
public final class OptionHints implements FactHints {

  @Override
  public Optional<String> of(DeviceFact fact) {
    return Optional.of(option(fact));
  }

  private static String option(DeviceFact fact) {
    return switch (fact) {
      case PLATFORM -> "--platform WORD";
      case FORM_FACTOR -> "--form-factor WORD";
      case OWNER_KIND -> "--owner-kind WORD";
      case OWNER_AFFILIATION -> "--owner-of CODE";
      case OWNER_SECTOR -> "--owner-sector WORD";
      case LOCATION -> "--location CODE";
      case CONTRACTS_WITH -> "--contracts-with none|CODE";
      case ENROLLED_WITH -> "--enrolled-with none|CODE";
      case NETWORKS -> "--network none|CODE";
    };
  }
}
