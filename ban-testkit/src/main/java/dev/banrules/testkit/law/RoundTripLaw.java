package dev.banrules.testkit.law;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import net.jqwik.api.ForAll;

/**
 * Law 9: reading what was written gives an equal value, for every document type. Each of its
 * methods writes a value as a document and reads that document again.
 */
public interface RoundTripLaw extends AuditorLaw {

  /**
   * {@return catalogs, written and read}
   *
   * @param catalogs the catalogs
   */
  CatalogSet writtenAndRead(CatalogSet catalogs);

  /**
   * {@return waivers, written and read}
   *
   * @param waivers the waivers
   * @param catalogs the catalogs to which the waivers refer
   */
  ImmutableList<Waiver> writtenAndRead(ImmutableList<Waiver> waivers, CatalogSet catalogs);

  /**
   * {@return a device's profile, written and read}
   *
   * @param device the device
   */
  DeviceProfile writtenAndRead(DeviceProfile device);

  /**
   * {@return a verdict, written and read}
   *
   * @param verdict the verdict
   */
  Verdict writtenAndRead(Verdict verdict);

  /**
   * {@return a block list, written and read}
   *
   * @param list the block list
   */
  BlockList writtenAndRead(BlockList list);

  /**
   * Of catalogs.
   *
   * @param catalogs the catalogs
   */
  @Law(perThousand = 300, atMost = 50_000)
  default void catalogsStayEqual(@ForAll CatalogSet catalogs) {
    Broken.unlessSame(
        "law 9 (round trip)",
        "the catalog read",
        writtenAndRead(catalogs).catalogs(),
        catalogs.catalogs());
  }

  /**
   * Of waivers, of bans that the catalogs have.
   *
   * @param question a case
   */
  @Law(perThousand = 300, atMost = 50_000)
  default void waiversStayEqual(@ForAll Case question) {
    Broken.unlessSame(
        "law 9 (round trip)",
        "what was read",
        writtenAndRead(question.waivers(), question.catalogs()),
        question.waivers());
  }

  /**
   * Of profiles.
   *
   * @param device a device
   */
  @Law(perThousand = 300, atMost = 50_000)
  default void profilesStayEqual(@ForAll DeviceProfile device) {
    Broken.unlessSame("law 9 (round trip)", "the profile read", writtenAndRead(device), device);
  }

  /**
   * Of the auditor's verdicts, with their evidence.
   *
   * @param question a case
   */
  @Law(perThousand = 300, atMost = 50_000)
  default void verdictsStayEqual(@ForAll Case question) {
    Verdict verdict = question.askOf(auditor());
    Broken.unlessSame("law 9 (round trip)", "the verdict read", writtenAndRead(verdict), verdict);
  }

  /**
   * Of the auditor's block lists.
   *
   * @param question a case; its device gives the facts
   * @param conduct what is asked about doing
   */
  @Law(perThousand = 200, atMost = 50_000)
  default void blockListsStayEqual(@ForAll Case question, @ForAll Conduct conduct) {
    Case plain = AgreementLaw.withHints(question, false);
    BlockList list =
        auditor()
            .blocked(
                plain.catalogs(),
                plain.waivers(),
                plain.device(),
                conduct,
                plain.at(),
                plain.options());
    Broken.unlessSame("law 9 (round trip)", "the block list read", writtenAndRead(list), list);
  }
}
