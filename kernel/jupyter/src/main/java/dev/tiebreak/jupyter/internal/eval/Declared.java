package dev.tiebreak.jupyter.internal.eval;

import java.util.Optional;

/**
 * Something that a cell has declared.
 *
 * @param kind what it is, in the words of the language: "variable", "method", "class", "record" and
 *     so on
 * @param name its name; for a method, with the types of its parameters
 * @param type the type of a variable or of what a method returns; empty for a type
 * @param value the value of a variable, the object itself; empty if it is null or there is none
 */
public record Declared(String kind, String name, String type, Optional<Object> value) {}
