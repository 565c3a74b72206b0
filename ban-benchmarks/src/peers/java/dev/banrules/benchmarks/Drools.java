package dev.banrules.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles rules. */
final class Drools {

  private Drools() {}

  /** The rules of a text in the language of Drools. */
  static KieBase compile(String rules) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/dev/banrules/benchmarks/bans.drl", rules);
    KieBuilder builder = services.newKieBuilder(files).buildAll();
    checkState(
        !builder.getResults().hasMessages(Message.Level.ERROR), "%s", builder.getResults());
    return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
  }
}
