/** A server that does not answer within this is not there: people wait for a page meanwhile. */
export const CONNECTION_TIMEOUT_MS = 10_000;
