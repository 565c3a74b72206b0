@NullMarked
package dev.banrules.runtime.log;

import org.jspecify.annotations.NullMarked;
