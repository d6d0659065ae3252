package dev.tiebreak.cost;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a model's tokens cost.
 *
 * @param model the model's name
 * @param input the price of what the model reads
 * @param output the price of what the model writes
 * @param effectiveFrom the first day of these prices, if the data states it
 */
public record PricePlan(
    String model,
    UsdPerMillionTokens input,
    UsdPerMillionTokens output,
    Optional<LocalDate> effectiveFrom) {}
