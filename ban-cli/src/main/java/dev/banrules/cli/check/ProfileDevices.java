package dev.banrules.cli.check;

import com.google.common.collect.Iterators;
import com.google.common.collect.Streams;
import dev.banrules.cli.console.ErrorReporter;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.ProfileInput;
import dev.banrules.io.document.StreamedDocument;
import dev.banrules.model.device.DeviceProfile;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The devices of files with profiles. */
final class ProfileDevices implements DeviceSource {

  private final ProfileInput input;
  private final List<String> names;

  ProfileDevices(ProfileInput input, List<String> names) {
    this.input = input;
    this.names = names;
  }

  @Override
  public Stream<Supplier<InputDevice>> devices() {
    return Streams.stream(Iterators.concat(Iterators.transform(names.iterator(), this::devicesOf)));
  }

  private Iterator<Supplier<InputDevice>> devicesOf(String name) {
    Iterator<Supplier<StreamedDocument<DeviceProfile>>> documents;
    try {
      documents = input.open(name).deferred();
    } catch (UsageException e) {
      InputDevice unreadable = InputDevice.unreadable(ErrorReporter.messages(e));
      return Iterators.singletonIterator(() -> unreadable);
    }
    return Iterators.transform(documents, document -> () -> InputDevice.of(document.get()));
  }
}
