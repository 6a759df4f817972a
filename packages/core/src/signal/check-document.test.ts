import { describe, expect, test } from 'vitest';
import type { Content } from '../lexicon/index.ts';
import { checkDocument } from './check-document.ts';
import { defineSignal } from './define-signal.ts';
import { documentOf } from './document-of.ts';
import { findIn } from './places.ts';
import { sketchResume } from './sketch-resume.ts';
import type { Family, Severity, Signal } from './types.ts';

const content: Content = { skills: [], coreSkills: [], roles: [], levels: [], domains: [] };

/** A rule that finds a word wherever it stands. */
const finds = (
  word: string,
  family: Family = 'voice',
  severity: Severity = 'warning',
  more: Partial<Signal> = {},
): Signal =>
  defineSignal({
    id: `finds-${word}`,
    family,
    title: word,
    appliesTo: ['resume', 'highlights'],
    severity,
    why: '',
    basis: { kind: 'convention', ref: '' },
    examples: { flags: [], quiet: [] },
    *check({ text, blocks }) {
      for (const block of blocks)
        for (const { span } of findIn(text, block, new RegExp(word))) yield { span, message: word };
    },
    ...more,
  });

const resume = sketchResume(
  `# Mara\nred label\n## Experience\n### Analyst, Millrace, 2022 – present\n- blue line\n- green line\n- blue again\n${'- grey line\n'.repeat(60)}- red end`,
);

describe('a check', () => {
  test('findings stand in the order of the text, with line and words', () => {
    const { findings } = checkDocument(resume, [finds('green'), finds('red')], { content });
    expect(findings.map(({ rule, line, text }) => [rule, line, text])).toEqual([
      ['finds-red', 2, 'red'],
      ['finds-green', 6, 'green'],
      ['finds-red', 68, 'red'],
    ]);
  });

  test('only the channel’s rules run, and only the family asked for', () => {
    const signals = [
      finds('red', 'voice'),
      finds('blue', 'proof'),
      finds('green', 'voice', 'info', { appliesTo: ['mock'] }),
    ];
    expect(new Set(checkDocument(resume, signals, { content }).findings.map(({ rule }) => rule))).toEqual(
      new Set(['finds-red', 'finds-blue']),
    );
    expect(
      checkDocument(resume, signals, { content, only: 'proof' }).findings.every(
        ({ family }) => family === 'proof',
      ),
    ).toBe(true);
  });

  test('fix first: five at most, different rules before a second of one', () => {
    const { findings, fixFirst } = checkDocument(resume, [finds('grey'), finds('blue'), finds('red')], {
      content,
    });
    expect(fixFirst).toHaveLength(5);
    expect(new Set(fixFirst.slice(0, 3).map((index) => findings[index]!.rule)).size).toBe(3);
    const alike = findings[fixFirst.find((index) => findings[index]!.rule === 'finds-grey')!]!.alike!;
    expect(alike).toBe(60 - fixFirst.filter((index) => findings[index]!.rule === 'finds-grey').length);
  });

  test('fix first: severity counts, and so does the height on the page', () => {
    const first = (signals: Signal[]) => {
      const { findings, fixFirst } = checkDocument(resume, signals, { content });
      return fixFirst.map((index) => findings[index]!.text);
    };
    expect(first([finds('green', 'voice', 'info'), finds('red label', 'voice', 'error')])[0]).toBe(
      'red label',
    );
    expect(first([finds('red end'), finds('green')])).toEqual(['green', 'red end']);
  });

  test('a preset can turn the order', () => {
    const signals = [
      finds('blue line', 'proof', 'warning', { id: 'benefit-unmeasured' }),
      finds('green', 'proof', 'warning', { id: 'leadership-example' }),
    ];
    const order = (preset: string) => {
      const { findings, fixFirst } = checkDocument(resume, signals, { content, preset });
      return findings[fixFirst[0]!]!.rule;
    };
    expect(order('data')).toBe('benefit-unmeasured');
    expect(order('engineering-management')).toBe('leadership-example');
  });

  test('rules about English stay out of other languages and say so', () => {
    const german = documentOf(
      'Verantwortlich für die Planung und das Team mit den Zahlen der Firma',
      'highlights',
    );
    const { findings, notes } = checkDocument(
      german,
      [finds('Team'), finds('Zahlen', 'ats', 'info', { anyLanguage: true })],
      { content },
    );
    expect(findings.map(({ text }) => text)).toEqual(['Zahlen']);
    expect(notes).toEqual([expect.stringContaining('reads as German')]);
  });

  test('the small channels say how they read', () => {
    expect(
      checkDocument(documentOf('- Cut errors by 9%\n\nHelped out', 'highlights'), [], { content }).highlights,
    ).toMatchObject([
      { line: 1, text: 'Cut errors by 9%', kind: 'outcome' },
      { line: 3, weakOpening: true },
    ]);
    expect(checkDocument(documentOf('Thank you.', 'outreach'), [], { content }).reading).toMatchObject({
      explicitAsk: false,
      words: 2,
    });
    expect(checkDocument(documentOf('Data analyst', 'headline'), [], { content }).reading).toMatchObject({
      targetNamed: true,
    });
  });
});
