package dev.banrules.benchmarks.growth;

import java.util.function.IntFunction;

/**
 * One input that can be large.
 *
 * @param name what there are many of, and what is asked
 * @param size how many there are in the smallest measurement
 * @param work what is measured, for a number of them; making it is not measured
 */
record Input(String name, int size, IntFunction<Work> work) {

  /** What is measured. */
  interface Work {

    /**
     * {@return what came out, so that no work is optimised away}
     *
     * @throws Exception if it fails, which ends the measurement
     */
    Object run() throws Exception;
  }
}
