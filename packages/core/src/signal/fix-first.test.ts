import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../document/index.ts';
import { fixFirst } from './fix-first.ts';
import { PRESETS } from './presets.ts';
import type { Family, Finding, Severity } from './types.ts';

/** Twenty lines of ten characters, the first the label, the others highlights. */
const LINES = 20;
const blocks: Block[] = Array.from({ length: LINES }, (_, line) => ({
  kind: line === 0 ? 'label' : 'highlight',
  ...(line > 0 && { section: 'work' as const }),
  span: { start: line * 10, end: line * 10 + 9 },
}));
const document: Document = { channel: 'resume', text: 'wordwords\n'.repeat(LINES), blocks };

const FAMILIES: Family[] = ['target', 'proof', 'voice', 'story', 'ats'];
const finding = fc.record({
  rule: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  severity: fc.constantFrom<Severity>('error', 'warning', 'info'),
  line: fc.nat(LINES - 3),
});
/** Each rule belongs to one family, as real ones do. */
const placed = ({ rule, severity, line }: { rule: string; severity: Severity; line: number }): Finding => ({
  rule,
  family: FAMILIES[rule.charCodeAt(0) % 4]!,
  severity,
  message: '',
  span: { start: line * 10, end: line * 10 + 4 },
  line: line + 1,
  text: 'word',
});
const inOrder = (findings: Finding[]): Finding[] => [...findings].sort((a, b) => a.span.start - b.span.start);
const first = (findings: Finding[], preset = PRESETS[0]!): Finding[] =>
  fixFirst(document, findings, preset).map((index) => findings[index]!);

/** The order of those that both lists name. */
const common = (one: Finding[], other: Finding[]): [Finding[], Finding[]] => [
  one.filter((entry) => other.includes(entry)),
  other.filter((entry) => one.includes(entry)),
];

describe('what to fix first', () => {
  test('keeps its order when a line far below gains or loses a finding', () => {
    fc.assert(
      fc.property(
        fc.array(finding, { minLength: 1, maxLength: 12 }),
        fc.constantFrom<Severity>('warning', 'info'),
        fc.constantFrom(...PRESETS),
        (entries, severity, preset) => {
          const before = inOrder(entries.map(placed));
          const last = { ...placed({ rule: 'z', severity, line: LINES - 1 }), family: 'voice' as const };
          const [kept, still] = common(first(before, preset), first([...before, last], preset));
          expect(still).toEqual(kept);
        },
      ),
    );
  });

  test('keeps its order when another family speaks somewhere', () => {
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1, maxLength: 12 }), finding, (entries, more) => {
        const before = inOrder(entries.map(placed));
        const added: Finding = { ...placed(more), rule: 'other', family: 'ats' };
        const [kept, still] = common(first(before), first(inOrder([...before, added])));
        expect(still).toEqual(kept);
      }),
    );
  });

  test('is not moved by what a line says, only by where it stands', () => {
    const findings = [
      placed({ rule: 'a', severity: 'info', line: 1 }),
      placed({ rule: 'b', severity: 'info', line: 5 }),
    ];
    const longer: Document = {
      ...document,
      text: document.text + 'and many more words '.repeat(200),
    };
    expect(fixFirst(longer, findings, PRESETS[0]!)).toEqual(fixFirst(document, findings, PRESETS[0]!));
  });

  test('at most five, and five different rules when there are as many', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 30 }), (entries) => {
        const findings = inOrder(entries.map(placed));
        const chosen = first(findings);
        const rules = new Set(findings.map(({ rule }) => rule)).size;
        expect(chosen.length).toBe(Math.min(5, findings.length));
        expect(new Set(chosen.map(({ rule }) => rule)).size).toBe(Math.min(5, rules));
      }),
    );
  });
});
