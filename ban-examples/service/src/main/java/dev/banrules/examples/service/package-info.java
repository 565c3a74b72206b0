/** A service to copy from: audits over HTTP, a page in a browser, and a memory of devices. */
@NullMarked
package dev.banrules.examples.service;

import org.jspecify.annotations.NullMarked;
