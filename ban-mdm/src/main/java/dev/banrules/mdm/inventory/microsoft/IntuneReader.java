package dev.banrules.mdm.inventory.microsoft;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.DeviceOwnership;
import dev.banrules.mdm.inventory.DocumentStart;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.walk.JsonRecords;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.words.DeviceHardware;
import dev.banrules.mdm.inventory.words.DeviceWords;
import dev.banrules.mdm.inventory.words.PublisherNames;
import dev.banrules.mdm.inventory.words.SoftwareDraft;
import dev.banrules.mdm.inventory.words.StatedNames;
import dev.banrules.model.device.Platform;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
  public boolean recognises(DocumentStart start) {
    return isDevice(start, "")
        || isDevice(start, "value[].")
        || isDevice(start, "[].")
        || start.hasJson("value[].sizeInByte")
        || start.hasJson("[].sizeInByte");
  }

  private static boolean isDevice(DocumentStart start, String prefix) {
    return start.hasJson(prefix + APPS)
        || start.hasJson(prefix + "managedDeviceOwnerType")
        || start.hasJson(prefix + "azureADDeviceId");
  }

  @Override
  public Stream<DeviceInventory> read(InventorySource source) {
    return find(source).map(Supplier::get);
  }

  @Override
  public Stream<Supplier<DeviceInventory>> find(InventorySource source) {
    TenantApps tenant = new TenantApps(source.name());
    Stream<Supplier<DeviceInventory>> devices =
        JsonRecords.in(source, "value").stream()
            .filter(record -> !tenant.takes(record))
            .map(record -> Suppliers.memoize(() -> device(source, record)));
    return Stream.concat(
        devices, Stream.of(tenant).flatMap(TenantApps::finish).map(device -> () -> device));
  }

  private static DeviceInventory device(InventorySource source, SourceRecord record) {
    DeviceCollector device = DeviceCollector.of(source.name());
    SourceRecord stated = record.notingTo(device::note);
    stated.text("id", "azureADDeviceId", "deviceName").ifPresent(device::id);
    stated.text("deviceName").ifPresent(name -> device.note("deviceName is `" + name + "`"));
    Optional<Platform> platform = stated.text("operatingSystem").flatMap(IntuneReader::platform);
    platform.ifPresentOrElse(
        device::platform,
        () ->
            stated
                .text("operatingSystem")
                .ifPresent(word -> device.unknownWord("operatingSystem", word)));
    stated.text("chassisType").flatMap(DeviceWords::chassis).ifPresent(device::formFactor);
    stated.text("model").ifPresent(model -> DeviceWords.appleModel(device, model));
    DeviceHardware.add(device, stated, stated.text("manufacturer"), stated.text("model"));
    stated.text("lastSyncDateTime").ifPresent(device::asOf);
    boolean personal = ownership(device, stated);
    if (stated.has(APPS)) {
      device.listed();
      stated.list(APPS).forEach(app -> app(device, app, platform));
      if (personal) {
        device.partial("of a personal device only managed applications are listed");
      }
    } else {
      device.note("lists no applications: ask for the device with $expand=detectedApps");
    }
    return device.build();
  }

  private static Optional<Platform> platform(String word) {
    return DeviceWords.platform(word.startsWith("Windows") ? "windows" : word);
  }

  private static boolean ownership(DeviceCollector device, SourceRecord stated) {
    String type = stated.text("managedDeviceOwnerType").orElse("unknown");
    switch (type) {
      case "company" -> device.ownership(DeviceOwnership.ORGANISATION);
      case "personal" -> device.ownership(DeviceOwnership.PERSONAL);
      case "unknown", "unknownFutureValue" -> {}
      default -> device.unknownWord("managedDeviceOwnerType", type);
    }
    return type.equals("personal");
  }

  /** The name is often the bundle's identifier or the package family. */
  private static void app(DeviceCollector device, SourceRecord app, Optional<Platform> platform) {
    Optional<String> name = app.text("displayName");
    SoftwareDraft software =
        SoftwareDraft.of(app)
            .name(name)
            .publisher(PublisherNames.ofCertificate(app.text("publisher")))
            .version(app.text("version"));
    name.ifPresent(
        text ->
            StatedNames.schemes(text, platform)
                .forEach(scheme -> software.identifier(scheme, name)));
    software.addTo(device);
  }

  /** Applications without a device, which are known only when all records are read. */
  private static final class TenantApps {

    private final DeviceCollector device;
    private boolean any;

    TenantApps(String source) {
      this.device = DeviceCollector.of(source);
    }

    /** Takes a record if it is an application; a device is left to the caller. */
    boolean takes(SourceRecord record) {
      if (!record.has("displayName") || record.has("deviceName") || record.has(APPS)) {
        return false;
      }
      any = true;
      app(device, record.notingTo(device::note), Optional.empty());
      return true;
    }

    Stream<DeviceInventory> finish() {
      if (!any) {
        return Stream.empty();
      }
      device.listed();
      device.note("lists the applications of a whole tenant: which device has which is not stated");
      return Stream.of(device.build());
    }
  }
}
