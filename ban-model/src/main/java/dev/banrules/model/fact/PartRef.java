package dev.banrules.model.fact;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.software.Application;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.InvalidValueException;

/**
 * The place of a piece of software or of a part of it, as verdicts name it (semantics §4). Its
 * {@code toString} is what documents write.
 */
public sealed interface PartRef {

  /** {@return whether this is a piece of software that a profile lists, and no part of one} */
  boolean isWhole();

  /**
   * {@return the place that a text stands for; the inverse of {@code toString}}
   *
   * @param text as {@code software[0]}, {@code software[0].components[2]} or {@code
   *     applications[x]}
   * @throws InvalidValueException if it stands for none
   */
  static PartRef parse(String text) {
    return FactSyntax.part(text);
  }

  /**
   * Software that a profile lists, or a component of it: {@code software[0].components[2]}.
   *
   * @param software the position of the software in the profile, from 0
   * @param components the position of each component within the one before it, from 0; empty for
   *     the software itself
   */
  record Listed(int software, ImmutableList<Integer> components) implements PartRef {
    /**
     * Checks the positions.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Listed {
      checkArgument(software >= 0, "a position is from 0: %s", software);
      for (int component : components) {
        checkArgument(component >= 0, "a position is from 0: %s", component);
      }
    }

    /**
     * {@return the place of a piece of software itself}
     *
     * @param software its position in the profile, from 0
     */
    public static Listed software(int software) {
      return new Listed(software, ImmutableList.of());
    }

    /**
     * {@return the place of a component of what is here}
     *
     * @param position its position among the components, from 0
     */
    public Listed component(int position) {
      return new Listed(
          software,
          ImmutableList.<Integer>builderWithExpectedSize(components.size() + 1)
              .addAll(components)
              .add(position)
              .build());
    }

    @Override
    public boolean isWhole() {
      return components.isEmpty();
    }

    @Override
    public String toString() {
      return FactSyntax.written(this);
    }
  }

  /**
   * An application that another embeds, which a catalog says and no profile lists: {@code
   * applications[x]}.
   *
   * @param application the embedded application
   */
  record Embedded(Id<Application> application) implements PartRef {
    /** Checks that it is not null. */
    public Embedded {
      requireNonNull(application, "application");
    }

    @Override
    public boolean isWhole() {
      return false;
    }

    @Override
    public String toString() {
      return FactSyntax.written(this);
    }
  }
}
