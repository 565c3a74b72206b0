/** The goals of the Maven plugin, and how their parameters are read. */
@NullMarked
package dev.banrules.maven;

import org.jspecify.annotations.NullMarked;
