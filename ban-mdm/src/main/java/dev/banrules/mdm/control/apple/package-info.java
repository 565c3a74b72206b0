/** Apple controls: declarative app settings and the configuration profile of restrictions. */
@NullMarked
package dev.banrules.mdm.control.apple;

import org.jspecify.annotations.NullMarked;
