import { customType } from 'drizzle-orm/pg-core';
import { storableJson, storableText } from './storable.ts';

/** `text` that takes any JavaScript string. */
export const words = customType<{ data: string; driverData: string }>({
  dataType: () => 'text',
  toDriver: storableText,
});

/** `jsonb` that takes any value JSON can say, hostile strings included. */
export const json = customType<{ data: unknown; driverData: unknown }>({
  dataType: () => 'jsonb',
  toDriver: storableJson,
});

/** `bytea`, always as a plain `Uint8Array` of its own memory: `pg` would hand out a view into its read buffer. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  fromDriver: (value) => new Uint8Array(value),
});

/** `timestamptz` to the millisecond, as the ISO instant the ports speak. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
  fromDriver: (value) => new Date(value).toISOString(),
});
