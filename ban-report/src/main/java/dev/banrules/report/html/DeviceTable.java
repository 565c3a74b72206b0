package dev.banrules.report.html;

import dev.banrules.model.verdict.Status;
import dev.banrules.report.language.Messages;

/** The table of devices, with what the script needs to sort and filter it. */
final class DeviceTable {

  private final Messages words;

  DeviceTable(Messages words) {
    this.words = words;
  }

  void write(Markup out, WorstDevices devices) {
    if (devices.all() > devices.size()) {
      out.element(
          "p",
          words.text("html.devices.worst", "shown", devices.size(), "all", devices.all()),
          "class",
          "note");
    }
    controls(out);
    out.open("div", "class", "wide").open("table", "id", "device-table");
    out.element("caption", words.text("html.devices.caption"), "class", "unseen");
    new TableHead(words)
        .column("html.devices.device")
        .column("html.state.status")
        .number("html.devices.violations")
        .number("html.devices.open")
        .column("html.devices.due")
        .write(out);
    out.line();
    devices.worstFirst().forEach(out::written);
    out.close().close();
  }

  /** The script shows them: without it they would do nothing. */
  private void controls(Markup out) {
    out.open("form", "class", "controls", "id", "controls", "hidden", "hidden");
    out.open("label").text(words.text("html.controls.search") + " ");
    out.empty("input", "type", "search", "id", "search", "autocomplete", "off").close();
    out.open("fieldset").element("legend", words.text("html.state.status"));
    for (Status status : Status.values()) {
      out.open("label");
      out.empty("input", "type", "checkbox", "checked", "checked", "value", Mark.of(status).style);
      out.text(" " + words.word(status)).close();
    }
    out.close();
    out.element("button", words.text("html.controls.unfold"), "type", "button", "id", "unfold");
    out.element("button", words.text("html.controls.fold"), "type", "button", "id", "fold");
    out.empty(
        "p",
        "id",
        "count",
        "role",
        "status",
        "data-text",
        words.text("html.controls.count", "shown", "{shown}", "all", "{all}"));
    out.close();
  }
}
