/**
 * Words that every result about a scorecard prints below it or as its title: {@link
 * dev.tiebreak.decide.judge.internal.CardNotes}, {@link
 * dev.tiebreak.decide.judge.internal.LeadCount}.
 */
package dev.tiebreak.decide.judge.internal;
