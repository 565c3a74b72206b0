/** Tests of how webhooks are signed and tried again. */
@NullMarked
package dev.banrules.examples.service.webhook;

import org.jspecify.annotations.NullMarked;
