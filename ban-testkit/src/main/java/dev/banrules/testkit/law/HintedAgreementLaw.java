package dev.banrules.testkit.law;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.testkit.Case;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;

/**
 * Law 1 with hints on. The reference evaluator has no fuzzy matching, of which the definition names
 * the measures only (semantics §4), so software that the auditor finds like something is left out.
 */
public interface HintedAgreementLaw extends AgreementLaw {

  /**
   * {@return whether an identity that the auditor gives software with hints on rests on fuzzy
   * matching}
   *
   * @param catalogs the catalogs
   * @param software the software, of which the components are asked about one by one
   */
  boolean isLikeSomething(CatalogSet catalogs, Software software);

  /**
   * Verdicts agree on software that neither is like something nor has a component that is.
   *
   * @param question a case
   */
  @Law(perThousand = 300, atMost = 50_000)
  default void verdictsAgreeWithHints(@ForAll Case question) {
    List<Software> others =
        question.device().software().stream()
            .filter(software -> !hasLikeness(question.catalogs(), software))
            .toList();
    Assume.that(!others.isEmpty());
    DeviceProfile device = DeviceProfile.builder().from(question.device()).software(others).build();
    agreeOn(AgreementLaw.withHints(question.withDevice(device), true));
  }

  private boolean hasLikeness(CatalogSet catalogs, Software software) {
    return isLikeSomething(catalogs, software)
        || software.components().stream().anyMatch(part -> hasLikeness(catalogs, part));
  }
}
