package dev.banrules.mdm.control.browser;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.control.ActsOn;
import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.ControlWriter;
import dev.banrules.mdm.control.Placement;
import dev.banrules.model.device.Platform;

/** Writes a managed policy of Microsoft Edge that removes extensions. */
public final class EdgeWriter implements ControlWriter {

  /** Called by the service loader. */
  public EdgeWriter() {}

  @Override
  public String format() {
    return "edge";
  }

  @Override
  public ImmutableSet<Platform> platforms() {
    return ImmutableSet.of(Platform.WINDOWS, Platform.MACOS, Platform.LINUX);
  }

  @Override
  public ActsOn actsOn() {
    return ActsOn.EXTENSIONS;
  }

  @Override
  public Placement place(ControlLine line) {
    return ExtensionSettings.place(line);
  }

  @Override
  public String write(ControlContent content) {
    return ExtensionSettings.write(content);
  }
}
