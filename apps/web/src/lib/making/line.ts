/** What went wrong and what to do next, as a person reads it. */
export interface Refusal {
  message: string;
  hint: string;
}

export interface Step {
  name: string;
  done: number;
  of: number;
}

/** How the making of a brief ends: with the address of the brief, or with a reason. */
export type MakingEnd = { location: string } | { problem: Refusal };

/** One line of the stream that tells how the making of a brief goes. */
export type MakingLine = { step: Step } | MakingEnd;

/** The type of that stream: a JSON object a line. */
export const LINES = 'application/x-ndjson';
