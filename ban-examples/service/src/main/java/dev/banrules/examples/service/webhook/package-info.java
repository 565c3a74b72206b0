/** Sends webhooks: signed, again and again until they are acknowledged. */
@NullMarked
package dev.banrules.examples.service.webhook;

import org.jspecify.annotations.NullMarked;
