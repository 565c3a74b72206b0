package dev.banrules.report.html;

import dev.banrules.model.base.Words;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Step;
import dev.banrules.report.language.Messages;
import dev.banrules.report.reason.BindingText;
import dev.banrules.report.reason.ExcuseText;
import dev.banrules.report.reason.IdentityText;
import dev.banrules.report.reason.StepParts;
import dev.banrules.report.reason.StepText;
import dev.banrules.report.wording.DisplayNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a finding rests on, as a tree whose branches fold. */
final class EvidenceTree {

  private final Messages words;
  private final StepText steps;
  private final StepParts parts;
  private final IdentityText identities;
  private final BindingText binding;
  private final ExcuseText excuses;
  private final OwnershipChart charts;

  EvidenceTree(CatalogSet catalogs, DisplayNames names) {
    this.words = names.messages();
    this.steps = new StepText(names);
    this.parts = new StepParts(names);
    this.identities = new IdentityText(names);
    this.binding = new BindingText(words);
    this.excuses = new ExcuseText(names);
    this.charts = new OwnershipChart(catalogs, names);
  }

  void write(Markup out, List<Evidence> evidence, Software software) {
    out.open("ul", "class", "tree");
    Writer writer = new Writer(out, software);
    evidence.forEach(piece -> piece.accept(writer));
    out.close();
  }

  /** Writes what each piece of evidence says. */
  private final class Writer implements Evidence.Visitor<@Nullable Void> {

    private final Markup out;
    private final Software software;

    Writer(Markup out, Software software) {
      this.out = out;
      this.software = software;
    }

    @Override
    public @Nullable Void identified(Evidence.Identified evidence) {
      identities.sentences(evidence, software).forEach(this::line);
      return null;
    }

    @Override
    public @Nullable Void act(Evidence.Act evidence) {
      return line(
          words.text("explanation.act", "conduct", evidence.conduct(), "day", evidence.day()));
    }

    @Override
    public @Nullable Void inScope(Evidence.InScope evidence) {
      return tree(
          words.text("explanation.scope", "day", evidence.day()), evidence.step(), evidence.day());
    }

    @Override
    public @Nullable Void onTarget(Evidence.OnTarget evidence) {
      String part =
          evidence.part().isWhole() ? Words.wordOf(software.kind()) : evidence.part().toString();
      return tree(
          words.text("explanation.target", "part", part, "day", evidence.day()),
          evidence.step(),
          evidence.day());
    }

    @Override
    public @Nullable Void inPhase(Evidence.InPhase evidence) {
      return line(
          words.text(
              "explanation.phase",
              "day",
              evidence.day(),
              "conduct",
              evidence.conduct(),
              "phase",
              evidence.phase()));
    }

    @Override
    public @Nullable Void statusUnknown(Evidence.StatusUnknown evidence) {
      return line(binding.statusUnknown(evidence));
    }

    @Override
    public @Nullable Void notBound(Evidence.NotBound evidence) {
      return line(words.text("explanation.notBound", "binds", binding.notBound(evidence)));
    }

    @Override
    public @Nullable Void excuse(Evidence.Excuse evidence) {
      out.open("li");
      sentence(Optional.of(evidence.holds()), excuses.tried(evidence));
      out.close();
      return null;
    }

    private @Nullable Void line(String sentence) {
      out.element("li", sentence);
      return null;
    }

    private @Nullable Void tree(String claim, Step step, LocalDate day) {
      out.open("li");
      branch(claim, step, List.of(new StepParts.Part("", step)), day);
      out.close();
      return null;
    }

    private void branch(String sentence, Step step, List<StepParts.Part> below, LocalDate day) {
      if (below.isEmpty()) {
        sentence(Optional.of(step.truth()), sentence);
      } else {
        out.open("details").open("summary");
        sentence(Optional.of(step.truth()), sentence);
        out.close().open("ul");
        for (StepParts.Part part : below) {
          out.open("li");
          branch(sentence(part), part.step(), parts.of(part.step()), day);
          out.close();
        }
        out.close().close();
      }
      charts.write(out, step, day);
    }

    private String sentence(StepParts.Part part) {
      String sentence = steps.sentence(part.step());
      return part.label().isEmpty()
          ? sentence
          : words.text("label", "label", part.label(), "text", sentence);
    }

    private void sentence(Optional<Truth> truth, String sentence) {
      truth.ifPresent(
          answer ->
              out.element("span", words.word(answer), "class", "truth " + Words.wordOf(answer))
                  .text(" "));
      out.text(sentence);
    }
  }
}
