/** What the service does by itself from time to time, and what shows how far it is with it. */
@NullMarked
package dev.banrules.examples.service.schedule;

import org.jspecify.annotations.NullMarked;
