package dev.banrules.mdm.inventory.sbom;

import com.google.common.collect.ImmutableList;
import com.google.common.net.InternetDomainName;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.ReportedRecord.Kind;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.words.SoftwareDraft;
import java.util.Optional;

/** A software tag, under the names of CoSWID's JSON. */
final class SwidTag {

  private static final ImmutableList<String> NOT_INSTALLED =
      ImmutableList.of("corpus", "patch", "supplemental");
  private static final String CREATOR = "softwareCreator";

  private SwidTag() {}

  static void add(DeviceCollector device, SourceRecord tag) {
    Optional<String> kind = NOT_INSTALLED.stream().filter(tag::flag).findFirst();
    if (kind.isPresent()) {
      device.report(
          position(tag), Kind.NOT_INSTALLED, "is a " + kind.get() + " tag, no installed software");
      return;
    }
    Optional<SourceRecord> creator =
        tag.list("entity").stream()
            .filter(entity -> entity.texts("role").contains(CREATOR))
            .findFirst();
    long parts =
        tag.list("link").stream()
            .filter(link -> link.text("rel").filter("component"::equals).isPresent())
            .count();
    if (parts > 0) {
      tag.note(parts + " components are named by their tags alone, which the document lacks");
    }
    SoftwareDraft.of(tag)
        .name(tag.text("software-name"))
        .version(tag.text("software-version"))
        .publisher(creator.flatMap(entity -> entity.text("entity-name")))
        .identifier(
            "domain", creator.flatMap(entity -> entity.text("reg-id")).filter(SwidTag::isDomain))
        .addTo(device);
  }

  private static boolean isDomain(String registration) {
    return registration.indexOf('.') > 0 && InternetDomainName.isValid(registration);
  }

  private static String position(SourceRecord tag) {
    return tag.position().isEmpty() ? "the tag" : tag.position();
  }
}
