import { done, type Result, refused } from '@throughline/core/problem';
import type { Loss } from '@throughline/core/reading';
import { Inflate } from 'fflate';
import { packedBytes, type ZipEntry, zipDirectory } from './directory.ts';

export interface ZipLimits {
  /** Bytes that one entry may inflate to. */
  maxEntry: number;
  /** Bytes that all wanted entries together may inflate to. */
  maxTotal: number;
  /** Which entries are wanted; the others are never inflated. */
  wanted?: (name: string) => boolean;
}

/** A Word file of a hundred pages inflates to under 10 MB; media is not wanted and not inflated. */
const DEFAULT_LIMITS: ZipLimits = { maxEntry: 32_000_000, maxTotal: 64_000_000 };

export interface OpenedZip {
  /** Inflated entries by name. Nothing is ever written to a path. */
  files: Map<string, Uint8Array>;
  losses: Loss[];
}

/** Inflates the wanted entries in memory, never past the limits, whatever sizes the archive declares. */
export function openZip(bytes: Uint8Array, limits: Partial<ZipLimits> = {}): Result<OpenedZip> {
  const { maxEntry, maxTotal, wanted } = { ...DEFAULT_LIMITS, ...limits };
  const entries = zipDirectory(bytes);
  if (!entries) return corrupt();
  const opened: OpenedZip = { files: new Map(), losses: [] };
  const chosen: ZipEntry[] = [];
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue;
    if (leavesFolder(entry.name))
      opened.losses.push({ text: entry.name, reason: 'the archive names a path outside itself; left out' });
    else if (!wanted || wanted(entry.name)) chosen.push(entry);
  }
  if (chosen.some((entry) => entry.size > maxEntry) || sum(chosen) > maxTotal) return bomb();
  let total = 0;
  for (const entry of chosen) {
    if (entry.encrypted) return encrypted();
    const inflated = inflate(bytes, entry, Math.min(maxEntry, maxTotal - total));
    if (inflated === 'too-large') return bomb();
    if (inflated === 'broken') {
      opened.losses.push({ text: entry.name, reason: 'this part of the archive is damaged' });
      continue;
    }
    total += inflated.length;
    opened.files.set(entry.name, inflated);
  }
  return done(opened);
}

const sum = (entries: ZipEntry[]) => entries.reduce((total, { size }) => total + size, 0);

/** The name would lead out of the folder the archive is unpacked to. */
export const leavesFolder = (name: string) => /^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)/.test(name);

/** Compressed bytes fed at a time: one slice can inflate a thousandfold, so slices stay small. */
const SLICE = 4096;

function inflate(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array | 'too-large' | 'broken' {
  const packed = packedBytes(bytes, entry);
  if (!packed) return 'broken';
  if (entry.method === 0) return packed.length > limit ? 'too-large' : packed;
  if (entry.method !== 8) return 'broken';
  const chunks: Uint8Array[] = [];
  let size = 0;
  let finished = false;
  const stream = new Inflate((chunk, final) => {
    size += chunk.length;
    chunks.push(chunk);
    finished ||= final;
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
      if (size > limit) return 'too-large';
    }
  } catch {
    return 'broken';
  }
  return finished ? join(chunks, size) : 'broken';
}

function join(chunks: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const corrupt = () =>
  refused(
    'file.corrupt',
    'The archive is cut short or damaged.',
    'Download or export it again and try the new copy.',
  );

const bomb = () =>
  refused(
    'file.bomb',
    'The archive unpacks to far more than it should, so it was not opened.',
    'Take the one document you mean out of the archive and give that.',
  );

const encrypted = () =>
  refused(
    'file.encrypted',
    'The archive is locked with a password.',
    'Unpack it with its password and give the document inside.',
  );
