package dev.banrules.cli.device;

import com.google.common.collect.Streams;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ErrorReporter;
import dev.banrules.io.Profiles;
import dev.banrules.io.document.StreamedDocument;
import dev.banrules.io.document.StreamedDocuments;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads software that an argument names: pieces of it, or all that is on devices. */
public final class SoftwareInput {

  private final Console console;
  private final DeviceOptions options;
  private final CatalogSet catalogs;

  public SoftwareInput(Console console, DeviceOptions options, CatalogSet catalogs) {
    this.console = console;
    this.options = options;
    this.catalogs = catalogs;
  }

  /** The software in its order, empty for what can't be read; that is told on standard error. */
  public Stream<Optional<Software>> all(String name) {
    OpenedInput input = OpenedInput.of(name, console, options.areInventories());
    return input.isSoftware()
        ? pieces(input)
        : new Devices(console, options, catalogs).all(input).flatMap(this::of);
  }

  private Stream<Optional<Software>> pieces(OpenedInput input) {
    StreamedDocuments<Software> items = Profiles.unchecked().software(input.document());
    return Streams.stream(items)
        .peek(item -> ErrorReporter.report(console, item.problems()))
        .map(StreamedDocument::value)
        .onClose(items::close);
  }

  private Stream<Optional<Software>> of(Supplier<InputDevice> next) {
    InputDevice device = next.get();
    device.messages().forEach(console::show);
    List<Optional<Software>> none = List.of(Optional.empty());
    return device
        .profile()
        .map(profile -> profile.software().stream().map(Optional::of))
        .orElse(none.stream());
  }
}
