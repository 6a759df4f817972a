import { z } from 'zod';
import type { InputFile as PortFile } from '../ports.ts';

/** Bytes of a file; `z.instanceof` would pin the kind of buffer behind them. */
export const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'is not a file');

export const InputFile = z.object({
  name: z.string().min(1).max(255),
  bytes: Bytes,
}) satisfies z.ZodType<PortFile>;

/** Files of public taxonomies whose skills are added to the product's own. */
export const Lexicons = z.array(InputFile).max(20).optional();

/** A posting file, or the target's name as in `Engineering Manager, M1`. */
export const TargetInput = z.union([InputFile, z.string().trim().min(2).max(200)]);

export const IsoDate = z.iso.date();

/** Which posting of a file that holds several, counted from 1. */
export const Pick = z.int().min(1).default(1);
