/** Whether a build may go on, and what is said of the components that stop it. */
@NullMarked
package dev.banrules.maven.gate;

import org.jspecify.annotations.NullMarked;
