/** What threads see that ask a cold engine at once, in every interleaving that jcstress finds. */
@NullMarked
package dev.banrules.stress;

import org.jspecify.annotations.NullMarked;
