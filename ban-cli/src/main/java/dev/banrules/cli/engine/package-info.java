/** Other engines than threads of this process, which are found at run time. */
@NullMarked
package dev.banrules.cli.engine;

import org.jspecify.annotations.NullMarked;
