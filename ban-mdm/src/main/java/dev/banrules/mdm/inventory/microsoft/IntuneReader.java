package dev.banrules.mdm.inventory.microsoft;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.Coverage;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.InventoryHead;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.Ownership;
import dev.banrules.mdm.inventory.support.DeviceList;
import dev.banrules.mdm.inventory.support.DeviceWords;
import dev.banrules.mdm.inventory.support.Publishers;
import dev.banrules.mdm.inventory.support.SoftwareDraft;
import dev.banrules.mdm.inventory.support.SourceRecord;
import java.util.function.Consumer;

/**
 * Reads Microsoft Graph's {@code managedDevice} with its {@code detectedApps}, one or a page, and a
 * page of {@code detectedApp} alone, which is of a whole tenant and names no device.
 */
public final class IntuneReader implements InventoryReader {

  private static final String APPS = "detectedApps";

  /** Called by the service loader. */
  public IntuneReader() {}

  @Override
  public String format() {
    return "intune";
  }

  @Override
  public ImmutableSet<String> otherNames() {
    return ImmutableSet.of("graph");
  }

  @Override
  public boolean recognises(InventoryHead head) {
    return isDevice(head, "")
        || isDevice(head, "value[].")
        || isDevice(head, "[].")
        || head.hasJson("value[].sizeInByte")
        || head.hasJson("[].sizeInByte");
  }

  private static boolean isDevice(InventoryHead head, String prefix) {
    return head.hasJson(prefix + APPS)
        || head.hasJson(prefix + "managedDeviceOwnerType")
        || head.hasJson(prefix + "azureADDeviceId");
  }

  @Override
  public void read(InventorySource source, Consumer<DeviceInventory> devices) {
    TenantApps tenant = new TenantApps(source.name());
    DeviceList.of("value")
        .read(
            source,
            record -> {
              if (isApp(record)) {
                tenant.add(record);
              } else {
                devices.accept(device(source, record));
              }
            });
    tenant.finish(devices);
  }

  private static boolean isApp(SourceRecord record) {
    return record.has("displayName") && !record.has("deviceName") && !record.has(APPS);
  }

  private static DeviceInventory device(InventorySource source, SourceRecord record) {
    DeviceInventory.Builder device = DeviceInventory.builder(source.name());
    SourceRecord stated = record.notingTo(device::note);
    stated.text("id", "azureADDeviceId", "deviceName").ifPresent(device::id);
    stated.text("deviceName").ifPresent(name -> device.note("deviceName is `" + name + "`"));
    stated.text("operatingSystem").ifPresent(word -> platform(device, word));
    stated.text("chassisType").flatMap(DeviceWords::chassis).ifPresent(device::formFactor);
    stated.text("model").ifPresent(model -> DeviceWords.appleModel(device, model));
    stated.text("lastSyncDateTime").ifPresent(time -> device.note("states what was so at " + time));
    boolean personal = ownership(device, stated);
    if (stated.has(APPS)) {
      device.coverage(Coverage.LISTED);
      stated.list(APPS).forEach(app -> app(device, app));
      if (personal) {
        device.partial("of a personal device only managed applications are listed");
      }
    } else {
      device.note("lists no applications: ask for the device with $expand=detectedApps");
    }
    return device.build();
  }

  private static void platform(DeviceInventory.Builder device, String word) {
    if (word.startsWith("Windows")) {
      DeviceWords.platform("windows").ifPresent(device::platform);
    } else {
      DeviceWords.platform(word)
          .ifPresentOrElse(
              device::platform,
              () -> device.note("operatingSystem `" + word + "` is not known: left unstated"));
    }
  }

  private static boolean ownership(DeviceInventory.Builder device, SourceRecord stated) {
    String type = stated.text("managedDeviceOwnerType").orElse("unknown");
    switch (type) {
      case "company" -> device.ownership(Ownership.ORGANISATION);
      case "personal" -> device.ownership(Ownership.PERSONAL);
      case "unknown", "unknownFutureValue" -> {}
      default -> device.note("managedDeviceOwnerType `" + type + "` is not known: left unstated");
    }
    return type.equals("personal");
  }

  static void app(DeviceInventory.Builder device, SourceRecord app) {
    device.records(1);
    SoftwareDraft.of(app)
        .name(app.text("displayName"))
        .publisher(Publishers.ofCertificate(app.text("publisher")))
        .version(app.text("version"))
        .addTo(device);
  }

  /** Applications without a device. */
  private static final class TenantApps {

    private final DeviceInventory.Builder device;
    private boolean any;

    TenantApps(String source) {
      this.device = DeviceInventory.builder(source);
    }

    void add(SourceRecord app) {
      any = true;
      app(device, app.notingTo(device::note));
    }

    void finish(Consumer<DeviceInventory> devices) {
      if (any) {
        device.coverage(Coverage.LISTED);
        device.note(
            "lists the applications of a whole tenant: which device has which is not stated");
        devices.accept(device.build());
      }
    }
  }
}
