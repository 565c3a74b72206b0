package dev.banrules.model.style;

import static org.immutables.value.Value.Style.BuilderVisibility.PUBLIC;
import static org.immutables.value.Value.Style.ImplementationVisibility.PACKAGE;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** Hides the generated classes: callers see only the abstract type and its builder. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = PACKAGE,
    builderVisibility = PUBLIC,
    overshadowImplementation = true,
    defaultAsDefault = true,
    jdkOnly = false,
    allowedClasspathAnnotations = {Override.class},
    defaults = @Value.Immutable(copy = false))
public @interface ValueStyle {}
