@NullMarked
package dev.banrules.runtime.publish;

import org.jspecify.annotations.NullMarked;
