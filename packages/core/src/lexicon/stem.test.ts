import { describe, expect, it } from 'vitest';
import { pluralStem, verbStem } from './stem.ts';

describe('verb stems', () => {
  it.each([
    ['mentor', 'mentors', 'mentored', 'mentoring'],
    ['plan', 'plans', 'planned', 'planning'],
    ['prioritise', 'prioritises', 'prioritised', 'prioritizing', 'prioritize'],
    ['coach', 'coaches', 'coached', 'coaching'],
    ['model', 'modelled', 'modeling', 'modelling'],
    ['programme', 'program', 'programmes'],
    ['study', 'studies', 'studied'],
    ['release', 'released', 'releasing'],
  ])('%s and its forms share one', (...forms) => {
    expect(new Set(forms.map(verbStem)).size).toBe(1);
  });

  it.each([
    ['organ', 'organise'],
    ['string', 'strings', 'str'],
    ['design', 'designer'],
  ])('%s is not bent into another word', (word, ...others) => {
    expect(others.filter((other) => other !== `${word}s`).map(verbStem)).not.toContain(verbStem(word));
  });
});

describe('plural stems', () => {
  it.each([
    ['apis', 'api'],
    ['databases', 'database'],
    ['strategies', 'strategy'],
    ['caches', 'cache'],
    ['services', 'service'],
    ['classes', 'class'],
  ])('%s is more than one %s', (many, one) => {
    expect(pluralStem(many)).toBe(pluralStem(one));
  });

  it.each(['analysis', 'css', 'aws', 'status', 'kubernete'])('%s is one thing', (word) => {
    expect(pluralStem(word)).toBe(word);
  });
});
