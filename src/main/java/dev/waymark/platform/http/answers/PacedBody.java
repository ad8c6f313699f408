package dev.waymark.platform.http.answers;

/** What {@link AnswerWriter} leaves to {@link PacedBodyWriter}: a body that was admitted. */
record PacedBody(byte[] bytes) {}
