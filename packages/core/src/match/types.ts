import type { Span } from '../document/index.ts';
import type { Requirement } from '../target/index.ts';

/** How well a claim proves: said, told, counted, or open to anyone's check. */
export type Strength = 'asserted' | 'described' | 'measured' | 'verifiable';

export interface Evidence {
  text: string;
  /** Into the résumé's text. */
  span: Span;
  strength: Strength;
  /** JSON Pointer of the field it stands in. */
  path?: string;
}

export type Transfer = 'exact' | 'alias' | 'broader' | 'transferable' | 'none';

export interface MapRow {
  requirement: Requirement;
  /** Strongest first. */
  evidence: Evidence[];
  transfer: Transfer;
  /** Why this counts, in one sentence; names the core skill when `transferable`. */
  because: string;
}

export interface Gap {
  requirement: Requirement;
  because: string;
  /** The smallest next move: a question or a proof project that mirrors the task. */
  next: string;
}

export interface Cut {
  text: string;
  span: Span;
  reason: string;
}

/** Every requirement of the target beside the evidence that transfers, what is missing, and what to cut. */
export interface RoleMap {
  target: { title: string; role?: string; level?: string; domain?: string; company?: string };
  rows: MapRow[];
  gaps: Gap[];
  cut: Cut[];
}
