@NullMarked
package dev.banrules.runtime.tuf;

import org.jspecify.annotations.NullMarked;
