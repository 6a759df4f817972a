import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askIn, vagueWish } from './message-ask.ts';
import { forwardablePassage, privateRemark } from './message-passage.ts';
import { askedRoles } from './message-role.ts';
import { readMessage } from './read-message.ts';

/** R one role, A ask, P proof, F forwardable. */
const marks = (text: string): string => {
  const { oneRoleNamed, explicitAsk, proofAttached, forwardable } = readMessage(text);
  return [oneRoleNamed && 'R', explicitAsk && 'A', proofAttached && 'P', forwardable && 'F']
    .map((mark) => mark || '-')
    .join('');
};

describe('how a message reads', () => {
  test.each([
    ['Hi Ava, could you refer me for the Senior Data Analyst role at Millrace? CV attached.', 'RAP-'],
    ['Hi Ava, I would love any role at Millrace. Let me know if you hear of something.', '----'],
    ['Hi Ava, would you refer me for Data Analyst or Product Manager at Millrace?', '-A--'],
    ['Dear Ben, could we talk for 20 minutes on Monday about how you moved into design?', '-A--'],
    [
      'Hi Ben, I am after the Release Manager role at Oakline. Happy to send my CV. Could you introduce me to the team?',
      'RA--',
    ],
    [
      'Hi Cleo, could you pass on the note below?\n\n“Mara Quist is applying for Product Designer at Tern. She rebuilt sign-up for 90,000 members and halved drop-off.”\n\nThanks, Mara',
      'RAPF',
    ],
    [
      'Hi Cleo, please feel free to forward this: I am applying for Product Designer at Tern and rebuilt sign-up for 90,000 members. Between us, my boss must not know.',
      'RAP-',
    ],
    ['Hi Ben, Tern has an opening for a Payroll Clerk. Any chance you would put my name forward?', 'RA--'],
    ['Hi Ben, I am a payroll clerk at Tern and would be grateful for an introduction to your boss.', '-A--'],
    ['Hi Ben, could you refer me for Sous Chef or Head Cook at Tern?', '-A--'],
    ['Hi Ben, I would appreciate any leads. Please think of me!', '----'],
    [
      'Hi Ben, below is a note for Ola, as it is.\n\nOla, meet Mara Quist, payroll clerk for nine years, who would like to be considered for Payroll Lead at Tern.\n\nCould you send it?',
      'RA-F',
    ],
    ['Thank you for the call yesterday. I hope we stay in touch.', '----'],
  ])('%s', (text, expected) => expect(marks(text)).toBe(expected));

  test('words count greeting and sign-off', () => {
    expect(readMessage('Hi Ava,\n\nthank you.\n\nMara').words).toBe(5);
  });

  test('whatever is written, each place named lies in it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Hi Ava, ',
        'could you ',
        'refer me ',
        'for Data Analyst ',
        'at Tern',
        '. ',
        '?\n\n',
        '> ',
        '“',
        '”',
        '---\n',
        'forward this: ',
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        const places = [askIn, vagueWish, forwardablePassage, privateRemark].flatMap(
          (find) => find(text) ?? [],
        );
        for (const { start, end } of [...places, ...askedRoles(text).map(({ span }) => span)]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
