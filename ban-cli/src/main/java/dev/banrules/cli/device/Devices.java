package dev.banrules.cli.device;

import com.google.common.base.Suppliers;
import com.google.common.collect.Iterators;
import com.google.common.collect.Streams;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ErrorReporter;
import dev.banrules.cli.console.Message;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.device.OpenedInput.Kind;
import dev.banrules.io.Profiles;
import dev.banrules.io.document.StatedFacts;
import dev.banrules.io.document.StreamedDocument;
import dev.banrules.io.document.StreamedDocuments;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.Inventories;
import dev.banrules.mdm.inventory.StreamedDevice;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The devices that arguments name: files, or standard input, with profiles or inventories of other
 * tools, told by their content.
 */
public final class Devices {

  private final Console console;
  private final DeviceOptions options;
  private final Profiles profiles;
  private final FactsInput input;
  private final KnownFacts facts;

  /** Prepares to read; the places of profiles are checked against catalogs. */
  public Devices(Console console, DeviceOptions options, CatalogSet catalogs) {
    this.console = console;
    this.options = options;
    this.profiles = Profiles.against(catalogs);
    this.input = new FactsInput(console, catalogs);
    this.facts = options.facts(input, catalogs, console);
  }

  /**
   * The devices in their order, found one after another. Each is read when it is first asked for,
   * in whatever thread asks; one that can't be read is among them. All inventories are read
   * together, where the first of them stands. The caller closes the stream.
   */
  public Stream<Supplier<InputDevice>> all(List<String> names) {
    return devices(
        names.stream()
            .map(name -> OpenedInput.of(name, console, options.areInventories()))
            .toList());
  }

  /** The devices of an argument. */
  Stream<Supplier<InputDevice>> all(OpenedInput input) {
    return devices(List.of(input));
  }

  private Stream<Supplier<InputDevice>> devices(List<OpenedInput> inputs) {
    Optional<OpenedInput> firstInventory = inventories(inputs).findFirst();
    // Looking for readers opens every jar, so they are looked for only where one is needed.
    Stream<Supplier<StreamedDevice>> inventoried =
        firstInventory.isPresent()
            ? options.inventories().find(inventories(inputs).map(OpenedInput::content).toList())
            : Stream.empty();
    KnownFacts known =
        inventories(inputs).count() <= 1 || options.sameDevice() ? facts : facts.ofSeveral();
    Iterator<OpenedInput> parts =
        inputs.stream()
            .filter(
                input ->
                    input.kind() != Kind.INVENTORY
                        || firstInventory.filter(input::equals).isPresent())
            .iterator();
    return Streams.stream(
            Iterators.concat(
                Iterators.transform(
                    parts,
                    input ->
                        switch (input.kind()) {
                          case PROFILES -> profilesOf(input);
                          case INVENTORY -> read(inventoried.iterator(), known);
                          case UNKNOWN -> Iterators.singletonIterator(unreadable(unknown(input)));
                        })))
        .onClose(inventoried::close);
  }

  private static Stream<OpenedInput> inventories(List<OpenedInput> inputs) {
    return inputs.stream().filter(input -> input.kind() == Kind.INVENTORY);
  }

  /** The only device of an argument. */
  public DeviceProfile one(String name) {
    try (Stream<Supplier<InputDevice>> devices = all(List.of(name))) {
      Iterator<Supplier<InputDevice>> iterator = devices.iterator();
      if (!iterator.hasNext()) {
        throw new UsageException(name + ": there is no device in it");
      }
      InputDevice first = iterator.next().get();
      DeviceProfile profile = first.orThrow();
      first.messages().forEach(console::show);
      if (iterator.hasNext()) {
        throw new UsageException(
            name + ": it has several devices; give one (`ban profile` writes each of them)");
      }
      return profile;
    }
  }

  /**
   * The device of an argument or, where none is given, that of which facts are stated.
   *
   * @throws UsageException if nothing is stated either
   */
  public DeviceProfile oneOrStated(Optional<String> name) {
    return name.isPresent() ? one(name.get()) : stated();
  }

  /** What devices have in common: the facts of a file, of which any may be missing, and options. */
  public DeviceProfile facts(Optional<String> name) {
    return name.isPresent()
        ? facts.complete(DeviceInventory.of(input.one(name.get()).profile())).profile()
        : stated();
  }

  private DeviceProfile stated() {
    return facts
        .ofAll()
        .map(StatedFacts::profile)
        .orElseThrow(
            () ->
                new UsageException(
                    "say which device: with its profile, or with what is known of it, as"
                        + " `--owner-kind government --owner-of US-TX`"));
  }

  private Iterator<Supplier<InputDevice>> profilesOf(OpenedInput input) {
    StreamedDocuments<DeviceProfile> documents = profiles.stream(input.document());
    if (!documents.hasNext() && input.isEmptyFleet()) {
      console.show(Message.warning(input.name() + ": there is no device in it"));
      return Collections.emptyIterator();
    }
    if (!documents.hasNext()) {
      return Iterators.singletonIterator(unreadable(input.name() + ": there is no profile in it"));
    }
    return Iterators.transform(documents.deferred(), this::read);
  }

  private Supplier<InputDevice> read(Supplier<StreamedDocument<DeviceProfile>> document) {
    return Suppliers.memoize(() -> InputDevice.of(document.get(), facts));
  }

  private static Iterator<Supplier<InputDevice>> read(
      Iterator<Supplier<StreamedDevice>> devices, KnownFacts facts) {
    return Iterators.transform(
        devices, device -> Suppliers.memoize(() -> read(device.get(), facts)));
  }

  private static InputDevice read(StreamedDevice device, KnownFacts facts) {
    return device
        .inventory()
        .map(inventory -> InputDevice.of(facts.complete(inventory)))
        .orElseGet(
            () -> InputDevice.unreadable(ErrorReporter.messages(device.error().orElseThrow())));
  }

  private static Supplier<InputDevice> unreadable(String problem) {
    InputDevice device = InputDevice.unreadable(List.of(Message.error(problem)));
    return () -> device;
  }

  private static String unknown(OpenedInput input) {
    return input.name()
        + ": is of no known format: give a profile (`ban schema device` describes it), or an"
        + " inventory of one of "
        + String.join(", ", Inventories.installed().formats());
  }
}
