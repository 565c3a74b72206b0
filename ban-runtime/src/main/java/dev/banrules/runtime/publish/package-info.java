/** Writing a repository of The Update Framework, offline, with the keys of its roles. */
@NullMarked
package dev.banrules.runtime.publish;

import org.jspecify.annotations.NullMarked;
