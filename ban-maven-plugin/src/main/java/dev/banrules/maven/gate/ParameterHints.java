package dev.banrules.maven.gate;

import dev.banrules.model.fact.DeviceFact;

/** The parameters by which facts are stated. */
final class ParameterHints {

  private ParameterHints() {}

  static String of(DeviceFact fact) {
    return switch (fact) {
      case PLATFORM -> "<platform>";
      case FORM_FACTOR -> "<formFactor>";
      case OWNER_KIND -> "<ownerKind>";
      case OWNER_AFFILIATION -> "<ownerOf>";
      case OWNER_SECTOR -> "<ownerSector>";
      case LOCATION -> "<locations>";
      case CONTRACTS_WITH -> "<contractsWith>";
      case ENROLLED_WITH -> "<enrolledWith>";
      case NETWORKS -> "<networks>";
    };
  }
}
