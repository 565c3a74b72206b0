package dev.banrules.examples.service.answer;

import dev.banrules.examples.service.problem.ApiProblem;
import dev.banrules.examples.service.problem.Diagnostic;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Verdict;
import java.io.IOException;
import java.util.List;

/** An answer about the devices of a body that is being written; entries keep the devices' order. */
public interface FleetAnswer {

  /** Writes what comes before the first entry; nothing of the response is changed after it. */
  void begin() throws IOException;

  /** Writes the verdict on a device. */
  void add(DeviceProfile device, Verdict verdict) throws IOException;

  /** Writes what somebody should know of a device beside the verdict, where that is wanted. */
  default void add(DeviceProfile device, List<Diagnostic> remarks) throws IOException {}

  /** Writes that there is no verdict on a device, or on those that follow. */
  void add(ApiProblem problem) throws IOException;

  /** Writes what comes after the last entry. */
  void end() throws IOException;
}
