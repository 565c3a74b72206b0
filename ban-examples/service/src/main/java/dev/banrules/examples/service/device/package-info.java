/** The devices of a body: profiles, fleets and inventories, told by their content. */
@NullMarked
package dev.banrules.examples.service.device;

import org.jspecify.annotations.NullMarked;
