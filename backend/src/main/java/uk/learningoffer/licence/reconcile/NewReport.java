package uk.learningoffer.licence.reconcile;

import java.util.List;
import java.util.UUID;

/** @param header names of its columns in lower case */
record NewReport(UUID id, UUID supplier, String sha256, List<String> header) {}
