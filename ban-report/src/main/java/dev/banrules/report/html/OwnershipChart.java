package dev.banrules.report.html;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.model.verdict.Step.LinkKind;
import dev.banrules.report.language.Messages;
import dev.banrules.report.wording.DisplayNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws how a vendor is reached from another: a box for each, and what each holds of the next. */
final class OwnershipChart {

  private static final int WIDTH = 170;
  private static final int HEIGHT = 36;
  private static final int ACROSS = 330;
  private static final int DOWN = 70;
  private static final int NAME = 24;

  private final CatalogSet catalogs;
  private final DisplayNames names;
  private final Messages words;

  OwnershipChart(CatalogSet catalogs, DisplayNames names) {
    this.catalogs = catalogs;
    this.names = names;
    this.words = names.messages();
  }

  /** Where a vendor's box stands. */
  private record Box(int column, int row) {
    int left() {
      return column * ACROSS + 1;
    }

    int right() {
      return left() + WIDTH;
    }

    int middle() {
      return row * DOWN + HEIGHT / 2 + 1;
    }
  }

  /** Draws the chain of a step; nothing for a step that rests on none. */
  void write(Markup out, Step step, LocalDate day) {
    List<Link> chain = chain(step);
    if (chain.isEmpty()) {
      return;
    }
    Map<Id<Vendor>, Box> boxes = boxes(chain);
    int width = boxes.values().stream().mapToInt(Box::right).max().orElseThrow() + 1;
    int height = boxes.values().stream().mapToInt(Box::row).max().orElseThrow() * DOWN + HEIGHT + 2;
    out.open(
        "svg",
        "class",
        "chain",
        "role",
        "img",
        "aria-label",
        String.join("; ", sentences(chain, day)),
        "viewBox",
        "0 0 " + width + " " + height,
        "width",
        String.valueOf(width),
        "height",
        String.valueOf(height));
    for (Link link : chain) {
      for (Id<Vendor> from : link.from()) {
        arrow(
            out,
            requireNonNull(boxes.get(from)),
            requireNonNull(boxes.get(link.vendor())),
            label(link, from, day),
            link.sure());
      }
    }
    boxes.forEach((vendor, box) -> box(out, box, names.vendor(vendor)));
    out.close();
  }

  private static List<Link> chain(Step step) {
    if (step instanceof Step.VendorReached vendor) {
      return vendor.chain();
    }
    return step instanceof Step.OriginIs origin ? origin.chain() : List.of();
  }

  /** Each vendor one column after the last of those on whom it rests. */
  private static Map<Id<Vendor>, Box> boxes(List<Link> chain) {
    Map<Id<Vendor>, Box> boxes = new LinkedHashMap<>();
    Map<Integer, Integer> rows = new HashMap<>();
    for (Link link : chain) {
      int column = 0;
      for (Id<Vendor> from : link.from()) {
        // A chain that starts with a link names its first members nowhere else.
        Box box = boxes.computeIfAbsent(from, id -> new Box(0, next(rows, 0)));
        column = Math.max(column, box.column() + 1);
      }
      int own = column;
      boxes.computeIfAbsent(link.vendor(), id -> new Box(own, next(rows, own)));
    }
    return boxes;
  }

  private static int next(Map<Integer, Integer> rows, int column) {
    return rows.merge(column, 1, Integer::sum) - 1;
  }

  private static void box(Markup out, Box box, String name) {
    out.open("g")
        .element("title", name)
        .empty(
            "rect",
            "x",
            String.valueOf(box.left()),
            "y",
            String.valueOf(box.middle() - HEIGHT / 2),
            "width",
            String.valueOf(WIDTH),
            "height",
            String.valueOf(HEIGHT),
            "rx",
            "4")
        .element(
            "text",
            Shortened.of(name, NAME),
            "x",
            String.valueOf(box.left() + WIDTH / 2),
            "y",
            String.valueOf(box.middle() + 5),
            "text-anchor",
            "middle")
        .close();
  }

  private static void arrow(Markup out, Box from, Box to, List<String> label, boolean sure) {
    int x = to.left() - 2;
    int y = to.middle();
    out.empty(
        "path",
        "class",
        sure ? "arrow" : "arrow unsure",
        "d",
        "M" + from.right() + " " + from.middle() + "L" + x + " " + y + "m-8 -5l8 5l-8 5");
    int line = (from.middle() + y) / 2 - 6;
    for (String text : label) {
      out.element(
          "text",
          text,
          "class",
          "label",
          "x",
          String.valueOf((from.right() + x) / 2),
          "y",
          String.valueOf(line),
          "text-anchor",
          "middle");
      line += 22;
    }
  }

  /** What one holds of the other: how much, and since when. */
  private List<String> label(Link link, Id<Vendor> from, LocalDate day) {
    List<String> label = new ArrayList<>();
    if (link.kind() == LinkKind.SUCCESSOR) {
      label.add(words.text("html.chain.successor"));
      return label;
    }
    boolean up = link.kind() == LinkKind.OWNER;
    Optional<Stake> stake = up ? stake(link.vendor(), from, day) : stake(from, link.vendor(), day);
    label.add(
        words.text(
            up ? "html.chain.owned" : "html.chain.owns",
            "share",
            stake.filter(held -> !held.share().isNotStated()).map(held -> held.share().toString()),
            "control",
            link.kind() == LinkKind.CONTROL ? "yes" : "no"));
    stake
        .flatMap(held -> held.period().from())
        .ifPresent(since -> label.add(words.text("html.chain.since", "day", since)));
    return label;
  }

  private Optional<Stake> stake(Id<Vendor> owner, Id<Vendor> owned, LocalDate day) {
    return catalogs.vendor(owned).stream()
        .flatMap(vendor -> vendor.stakes().stream())
        .filter(stake -> stake.owner().equals(owner) && stake.period().contains(day))
        .findFirst();
  }

  private List<String> sentences(List<Link> chain, LocalDate day) {
    List<String> sentences = new ArrayList<>();
    for (Link link : chain) {
      for (Id<Vendor> from : link.from()) {
        sentences.add(
            words.text(
                "html.chain.sentence",
                "from",
                names.vendor(from),
                "how",
                String.join(" ", label(link, from, day)),
                "to",
                names.vendor(link.vendor())));
      }
    }
    return sentences;
  }
}
