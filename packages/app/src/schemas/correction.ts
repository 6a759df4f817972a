import {
  type Change as CoreChange,
  type Doubt as CoreDoubt,
  type EntryAnchor as CoreEntryAnchor,
  type FieldAnchor as CoreFieldAnchor,
  type LineAnchor as CoreLineAnchor,
  ENTRY_DOUBTS,
  LISTS,
  UNAPPLIED_REASONS,
} from '@throughline/core/correction';
import { z } from 'zod';
import { Span } from './document.ts';

/** The longest text a line or a field may be named by; beyond it nothing is one line. */
const printed = z.string().max(20_000);

const same = z.object({ nth: z.int().min(0), of: z.int().min(2) }).optional();

const told = {
  same,
  alike: z.number().min(0).max(1).optional(),
};

export const LineAnchor = z.object({ text: printed, ...told }) satisfies z.ZodType<CoreLineAnchor>;

const List = z.enum(LISTS);

export const EntryAnchor = z.object({
  list: List,
  printed,
  title: printed.optional(),
  by: printed.optional(),
  start: printed.optional(),
  ...told,
}) satisfies z.ZodType<CoreEntryAnchor>;

export const FieldAnchor = z.object({
  entry: EntryAnchor.optional(),
  key: z.string().max(100),
  was: printed.optional(),
  same,
}) satisfies z.ZodType<CoreFieldAnchor>;

/** What a person types into a field. */
const Value = z.string().max(5_000);

/** What a person says of a reading; see `@throughline/core/correction`. */
export const Change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set'), field: FieldAnchor, value: Value.nullable() }),
  z.object({ kind: z.literal('confirm'), field: FieldAnchor }),
  z.object({ kind: z.literal('remove-entry'), entry: EntryAnchor, into: EntryAnchor.optional() }),
  z.object({
    kind: z.literal('add-entry'),
    line: LineAnchor,
    list: List,
    fields: z.record(z.string().max(50), Value).optional(),
  }),
  z.object({
    kind: z.literal('move-line'),
    line: LineAnchor,
    to: EntryAnchor,
    after: LineAnchor.nullable().optional(),
  }),
  z.object({ kind: z.literal('leave-out'), line: LineAnchor }),
  z.object({ kind: z.literal('settle'), line: LineAnchor }),
  z.object({ kind: z.literal('dismiss'), entry: EntryAnchor, doubt: z.enum(ENTRY_DOUBTS) }),
]) satisfies z.ZodType<CoreChange>;

export const Doubt = z.object({
  kind: z.enum(['field', ...ENTRY_DOUBTS, 'loss']),
  path: z.string().optional(),
  span: Span.optional(),
  says: z.string(),
  next: z.string(),
  confidence: z.number().optional(),
  fine: Change.optional(),
}) satisfies z.ZodType<CoreDoubt>;

export const MadeCorrection = z.object({
  id: z.string(),
  at: z.string(),
  change: Change,
  /** The correction in a sentence. */
  says: z.string(),
  state: z.enum(['applied', 'unapplied']),
  reason: z.enum(UNAPPLIED_REASONS).optional(),
  /** Why it is not applied, and what can be done. */
  because: z.string().optional(),
});
