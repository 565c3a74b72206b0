package dev.banrules.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.edit.Edits;
import dev.banrules.testkit.planted.BuggyAuditor;
import dev.banrules.verify.Auditor;
import dev.banrules.verify.reference.ReferenceAuditor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The laws that need more than an auditor can fail, too, and hold where all is well. */
class OtherLawsTest {

  @Test
  void aCheckerThatBelievesEverythingIsFoundOut() {
    LawRun run = LawRun.of(Gullible.class);
    assertThat(run.broken())
        .containsExactlyInAnyOrder(
            "anAlteredVerdictIsRejected", "aVerdictOnAnotherCatalogIsRejected");
  }

  @Test
  void evidenceThatDoesNotHoldIsFoundOut() {
    LawRun run = LawRun.of(WithoutEvidence.class);
    assertThat(run.broken()).contains("everyVerdictIsProven");
  }

  @Test
  void whatAWriterLosesIsFoundOut() {
    LawRun run = LawRun.of(Forgetful.class);
    assertThat(run.broken())
        .containsExactlyInAnyOrder("catalogsStayEqual", "profilesStayEqual", "blockListsStayEqual");
    assertThat(run.held()).containsExactlyInAnyOrder("waiversStayEqual", "verdictsStayEqual");
  }

  @Test
  void aHolderThatSwapsInOneStepKeepsTheLaw() {
    assertThat(LawRun.of(InOneStep.class).broken()).isEmpty();
  }

  @Test
  void aHolderThatReadsItsFieldTwiceIsFoundOut() {
    assertThat(LawRun.of(InTwoSteps.class).broken())
        .containsExactly("everyVerdictComesFromOneCatalog");
  }

  static class Gullible extends OfReference implements EvidenceLaw {
    @Override
    public VerdictCheck checker() {
      return (question, verdict) -> List.of();
    }
  }

  static class WithoutEvidence implements EvidenceLaw {
    @Override
    public Auditor auditor() {
      return BuggyAuditor.saying(OtherLawsTest::withoutEvidence);
    }
  }

  private static Verdict withoutEvidence(Verdict verdict) {
    return Verdict.builder()
        .from(verdict)
        .findings(
            verdict.findings().stream()
                .map(finding -> Finding.builder().from(finding).evidence(List.of()).build())
                .toList())
        .build();
  }

  static class Forgetful extends OfReference implements RoundTripLaw {
    @Override
    public CatalogSet writtenAndRead(CatalogSet catalogs) {
      Vendor first = catalogs.vendors().asList().get(0);
      return Edits.replaceVendor(
          catalogs, first, Vendor.builder().from(first).stakes(List.of()).build());
    }

    @Override
    public ImmutableList<Waiver> writtenAndRead(
        ImmutableList<Waiver> waivers, CatalogSet catalogs) {
      return waivers;
    }

    @Override
    public DeviceProfile writtenAndRead(DeviceProfile device) {
      return DeviceProfile.builder().from(device).purposes(List.of()).build();
    }

    @Override
    public Verdict writtenAndRead(Verdict verdict) {
      return verdict;
    }

    @Override
    public BlockList writtenAndRead(BlockList list) {
      return BlockList.builder().from(list).nextChange(Optional.empty()).build();
    }
  }

  static class InOneStep extends OfReference implements ReloadLaw {
    @Override
    public Reloadable reloadable() {
      return new Holder() {
        @Override
        public Verdict audit(DeviceProfile device, LocalDate at, AuditOptions options) {
          Loaded now = loaded;
          return new ReferenceAuditor().audit(now.catalogs(), now.waivers(), device, at, options);
        }
      };
    }
  }

  static class InTwoSteps extends OfReference implements ReloadLaw {
    @Override
    public Reloadable reloadable() {
      return new Holder() {
        @Override
        public Verdict audit(DeviceProfile device, LocalDate at, AuditOptions options) {
          Loaded now = loaded;
          Verdict verdict =
              new ReferenceAuditor().audit(now.catalogs(), now.waivers(), device, at, options);
          return Verdict.builder()
              .from(verdict)
              .catalogs(loaded.catalogs().catalogs().stream().map(CatalogReference::to).toList())
              .build();
        }
      };
    }
  }

  static class OfReference implements AuditorLaw {
    @Override
    public Auditor auditor() {
      return new ReferenceAuditor();
    }
  }

  private record Loaded(CatalogSet catalogs, List<Waiver> waivers) {}

  private abstract static class Holder implements Reloadable {
    volatile Loaded loaded = new Loaded(CatalogSet.of(), List.of());

    @Override
    public void load(CatalogSet catalogs, List<Waiver> waivers) {
      loaded = new Loaded(catalogs, waivers);
    }
  }
}
