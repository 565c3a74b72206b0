@NullMarked
package dev.banrules.examples.service.web;

import org.jspecify.annotations.NullMarked;
