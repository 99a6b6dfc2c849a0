package uk.learningoffer.licence.waiting;

/** @param number from 1: who gets the next licence */
public record Place(int number, LikelyDate likely) {}
