package dev.banrules.examples.service.change;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;

/**
 * What changed in the verdict on a device, as documents have it.
 *
 * @param device the device's id
 * @param at the day of the later verdict
 * @param cause why the device was audited again: {@code rules}, {@code day} or {@code profile}
 * @param was the status before
 * @param became the status after
 * @param because the change in a sentence
 * @param appeared the findings that are new
 * @param ended the findings that are no more
 * @param reasons the text of the new findings, each with its ban, legal basis and reason; empty
 *     where none is new
 */
record ChangeDetail(
    String device,
    LocalDate at,
    String cause,
    String was,
    String became,
    String because,
    ImmutableSet<FindingSummary> appeared,
    ImmutableSet<FindingSummary> ended,
    String reasons) {}
