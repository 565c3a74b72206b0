/** How JSON, YAML, SQL, names and comments are written. */
@NullMarked
package dev.banrules.mdm.control.text;

import org.jspecify.annotations.NullMarked;
