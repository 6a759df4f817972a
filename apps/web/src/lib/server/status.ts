import type { ProblemCode } from '@throughline/core/problem';

/** What each problem is in HTTP. Why exhaustive: a new code does not compile until it has a status. */
export const STATUS = {
  'file.not-found': 400,
  'file.empty': 422,
  'file.too-large': 413,
  'file.unrecognised': 415,
  'file.wrong-kind': 415,
  'file.encrypted': 422,
  'file.no-text': 422,
  'file.corrupt': 422,
  'file.bomb': 422,
  'work.timeout': 422,
  'work.out-of-memory': 422,
  'work.cancelled': 409,
  'input.invalid': 400,
  'target.unclear': 422,
  'document.not-found': 404,
  'brief.not-found': 404,
  'correction.impossible': 422,
  'rule.not-found': 404,
  'store.busy': 503,
  'store.unavailable': 503,
  'output.unwritable': 500,
  'internal.fault': 500,
} as const satisfies Record<ProblemCode, number>;
