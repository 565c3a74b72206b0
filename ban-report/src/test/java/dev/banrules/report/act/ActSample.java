package dev.banrules.report.act;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Step;
import dev.banrules.report.Samples;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.html.ActPage;
import dev.banrules.report.language.Language;
import dev.banrules.rules.BanRules;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/** Evidence on the sample's Canadian ban. */
public final class ActSample {

  private static final LocalDate AT = Samples.day("2024-09-20");

  private ActSample() {}

  /** Evidence as a document or a page. */
  public static String evidence(
      boolean page, Language language, List<DeviceProfile> devices, List<String> unreadable) {
    BanRules rules = BanRules.compile(Samples.CATALOGS, List.of(Samples.waiver()));
    ImmutableList<Ban> bans = ImmutableList.of(Samples.CANADA);
    ActHead head =
        new ActHead(
            "ca-wechat-kaspersky",
            bans,
            BanRules::phase,
            new ReportHead(
                Samples.CATALOGS,
                rules.waivers(),
                AT,
                AuditOptions.defaults(),
                Sets.immutableEnumSet(EnumSet.allOf(Status.class)),
                language,
                "1.0"));
    StringWriter out = new StringWriter();
    ActReport report = page ? new ActPage(head, out) : new ActDocument(head, out);
    try {
      for (DeviceProfile device : devices) {
        report.add(
            ActDevice.of(
                device,
                rules.audit(device, AT),
                bans.stream()
                    .collect(
                        toImmutableMap(
                            Ban::id,
                            ban ->
                                rules
                                    .scope(device, ban.id(), AT)
                                    .map(Step::truth)
                                    .orElse(Truth.NO)))));
      }
      for (String problem : unreadable) {
        report.addUnreadable(problem);
      }
      report.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
