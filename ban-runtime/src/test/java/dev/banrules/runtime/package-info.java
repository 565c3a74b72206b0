@NullMarked
package dev.banrules.runtime;

import org.jspecify.annotations.NullMarked;
