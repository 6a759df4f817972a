import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFor, titleInProse } from './letters.ts';
import { readPhrase } from './phrase.ts';
import { sentence } from './speak.ts';

const said = (text: string, held = false, opening = '') =>
  sentence(readPhrase(text)!, { person: 'I', held }, opening);

describe('a statement told in the first person', () => {
  it.each([
    [
      'Wrote the refund rules that cut repeat contacts by 35%',
      'I wrote the refund rules that cut repeat contacts by 35%.',
    ],
    [
      'Led 6 agents; first reply from 20 hours to 3',
      'I led 6 agents, and the first reply went from 20 hours to 3.',
    ],
    [
      'Shipped the offline player; crashes down 60%',
      'I shipped the offline player, and crashes went down 60%.',
    ],
    [
      'Redesigned the order form; abandoned orders down 28%',
      'I redesigned the order form, and abandoned orders went down 28%.',
    ],
    [
      'Led the move across three teams, billing disputes fell by 38 %',
      'I led the move across three teams, and billing disputes fell by 38 %.',
    ],
    [
      'Designed the stream on Kafka, 900,000 events a day',
      'I designed the stream on Kafka, at 900,000 events a day.',
    ],
    [
      'Rewrote the engine in Rust: 9x faster searches',
      'I rewrote the engine in Rust, for 9x faster searches.',
    ],
    [
      'Owned the journey; processed 120k refunds in nine weeks',
      'I owned the journey and processed 120k refunds in nine weeks.',
    ],
    [
      'Mentored four engineers, two of whom were promoted',
      'I mentored four engineers, two of whom were promoted.',
    ],
    ['Trained 15 waiters, of whom 9 stayed', 'I trained 15 waiters, of whom 9 stayed.'],
    ['Handled checkout, restocking, and closing', 'I handled checkout, restocking, and closing.'],
    [
      'Refactored the ETL - runtime cut from 5h to 50min',
      'I refactored the ETL, with runtime cut from 5h to 50min.',
    ],
    ['Led migration from monolith to microservices', 'I led the migration from monolith to microservices.'],
    ['Developed MVP that acquired 50,000 users', 'I developed an MVP that acquired 50,000 users.'],
    ['Build and maintain a site for 40 shops', 'I built and maintained a site for 40 shops.'],
    [
      'I hired four engineers and rewrote our interviews.',
      'I hired four engineers and rewrote our interviews.',
    ],
    ['Successfully won a prize', 'I successfully won a prize.'],
    ['Promoted to lead after 6 months', 'I was promoted to lead after 6 months.'],
    ['Responsible for backups', 'I was responsible for backups.'],
    ['Used by 2,000 readers a month', 'It was used by 2,000 readers a month.'],
    ['Retakes fell by half in 2 years', 'Retakes fell by half in 2 years.'],
    ['Phishing clicks: 18% → 4% after drills', 'Phishing clicks went from 18% to 4% after drills.'],
    ['Under my lead, attrition went from 30% to 0', 'Under my lead, attrition went from 30% to 0.'],
    ['**Cut** latency by [40%](https://example.org)', 'I cut latency by 40%.'],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  it('stays in the present where the post is held', () => {
    expect(said('Lead 8 engineers; nobody left in 2 years', true)).toBe(
      'I lead 8 engineers, and nobody left in 2 years.',
    );
    expect(said('Leads a team of 8', true)).toBe('I lead a team of 8.');
    expect(said('On call for 90 servers; pages from 22 a week to 4', true)).toBe(
      'I am on call for 90 servers, and pages went from 22 a week to 4.',
    );
  });

  it('says a thing without a verb after where it was, and adds no verb of its own', () => {
    expect(said('Bookkeeping for 35 small companies', true, 'In my current post')).toBe(
      'From my current post: bookkeeping for 35 small companies.',
    );
  });

  it('takes no company’s description for something that was done', () => {
    expect(readPhrase('Pied Piper is a multi-platform technology')?.opens).toBe('sentence');
  });

  it('has an answer to any text, and never an empty one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.boolean(), (text, held) => {
        const phrase = readPhrase(text);
        if (phrase) expect(sentence(phrase, { person: 'I', held }).trim().length).toBeGreaterThan(1);
      }),
    );
  });

  it('keeps every number of the statement, and adds none', () => {
    const verb = fc.constantFrom('Cut', 'Led', 'Built', 'Own', 'Reducing', 'Error');
    const rest = fc.constantFrom(
      'the rota for 12 teams',
      'errors from 14% to 9%',
      'a team of 8',
      '900 events a day',
    );
    const tail = fc.constantFrom(
      '; pages down 28%',
      ', 26 went live',
      ' - runtime cut from 5h to 50min',
      '',
      ': 9x faster',
    );
    fc.assert(
      fc.property(verb, rest, tail, fc.boolean(), (a, b, c, held) => {
        const phrase = readPhrase(`${a} ${b}${c}`)!;
        const numbers = (text: string) => (text.match(/\d+/g) ?? []).sort();
        expect(numbers(sentence(phrase, { person: 'I', held }))).toEqual(numbers(`${a} ${b}${c}`));
      }),
    );
  });
});

describe('letters', () => {
  it.each([
    ['engineering manager', 'an'],
    ['UX researcher', 'a'],
    ['SRE', 'an'],
    ['M1 manager', 'an'],
    ['user researcher', 'a'],
    ['IT administrator', 'an'],
    ['hourly rate', 'an'],
  ])('%s takes %s', (words, article) => {
    expect(articleFor(words)).toBe(article);
  });

  it('writes a title small and leaves letters that are a name', () => {
    expect(titleInProse('Staff Software Engineer')).toBe('staff software engineer');
    expect(titleInProse('CEO/President')).toBe('CEO/president');
    expect(titleInProse('IT Administrator II')).toBe('IT administrator II');
  });
});
