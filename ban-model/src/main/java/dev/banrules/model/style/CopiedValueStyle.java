package dev.banrules.model.style;

import static org.immutables.value.Value.Style.BuilderVisibility.PUBLIC;
import static org.immutables.value.Value.Style.ImplementationVisibility.PACKAGE;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * {@link ValueStyle} for a value that is copied often: the generated class has methods for that,
 * which touch nothing but what differs.
 *
 * <p>It is a style, not {@code @Value.Immutable(copy = true)} at the value: that setting would stay
 * in the class file, and javac warns of it wherever Immutables is not on the path.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = PACKAGE,
    builderVisibility = PUBLIC,
    overshadowImplementation = true,
    defaultAsDefault = true,
    jdkOnly = false,
    allowedClasspathAnnotations = {Override.class},
    defaults = @Value.Immutable(copy = true))
public @interface CopiedValueStyle {}
