/** Extension block lists of browsers. */
@NullMarked
package dev.banrules.mdm.control.browser;

import org.jspecify.annotations.NullMarked;
