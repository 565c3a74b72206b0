/** {@code ban log}: what a service wrote down of its answers. */
@NullMarked
package dev.banrules.cli.log;

import org.jspecify.annotations.NullMarked;
