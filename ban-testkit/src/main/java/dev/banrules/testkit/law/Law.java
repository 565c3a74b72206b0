package dev.banrules.testkit.law;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** A property of which a system property says how often it is tried. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Property(edgeCases = EdgeCasesMode.NONE)
@AddLifecycleHook(LawTries.class)
public @interface Law {

  /** The system property that says how many cases a law of full weight is tried on. */
  String TRIES = "ban.tries";

  /** The system property by which, where it is {@code true}, that is a million if not said. */
  String EXHAUSTIVE = "ban.exhaustive";

  /**
   * How many cases this law is tried on for a thousand of a law of full weight: fewer where one
   * case takes many questions, more where it finds what is rare.
   *
   * @return a number above 0
   */
  int perThousand() default 1000;

  /**
   * How many cases this law is tried on at most.
   *
   * @return a number above 0
   */
  int atMost() default Integer.MAX_VALUE;
}
