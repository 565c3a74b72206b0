@NullMarked
package dev.banrules.io.compact;

import org.jspecify.annotations.NullMarked;
