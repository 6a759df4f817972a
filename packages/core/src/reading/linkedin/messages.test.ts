import { describe, expect, it } from 'vitest';
import { type Message, messageTally } from './messages.ts';
import { recipientsOf } from './recipients.ts';

const URL = 'https://www.linkedin.com/in/';
const me = { names: ['Mira Solberg'], urls: [] };

const message = (from: string, to: string, date: string, more: Partial<Message> = {}): Message => ({
  conversation: `${from}${to}`.split('').sort().join(''),
  from,
  to,
  date,
  draft: false,
  ...more,
});

function settle(messages: Message[], owner: { names: string[]; urls: string[] } = me) {
  const tally = messageTally();
  for (const it of messages) tally.add(it);
  return { ...tally.settle(owner), hidden: tally.hidden() };
}

describe('messages', () => {
  it('are counted by person and direction, without a word of them', () => {
    const { messages } = settle([
      message('Ola Vale', 'Mira Solberg', '2024-03-01', {
        senderUrl: `${URL}ola`,
        recipientUrls: `${URL}mira`,
      }),
      message('Mira Solberg', 'Ola Vale', '2024-03-02', {
        senderUrl: `${URL}mira`,
        recipientUrls: `${URL}ola`,
      }),
      message('Mira Solberg', 'Ola Vale', '2024-05-02', {
        senderUrl: `${URL}mira`,
        recipientUrls: `${URL}ola`,
      }),
    ]);
    expect(messages).toEqual({
      count: 3,
      drafts: 0,
      conversations: 1,
      first: '2024-03-01',
      last: '2024-05-02',
      people: [
        {
          name: 'Ola Vale',
          url: `${URL}ola`,
          sent: 2,
          received: 1,
          inGroups: 0,
          conversations: 1,
          first: '2024-03-01',
          last: '2024-05-02',
          lastSent: '2024-05-02',
          lastReceived: '2024-03-01',
        },
      ],
    });
  });

  it('finds the owner by the conversations when no profile tells', () => {
    const { messages, ownerKnown } = settle(
      [message('Ola Vale', 'M. S.', '2024-03-01'), message('M. S.', 'Ana Ruiz', '2024-03-02')],
      { names: [], urls: [] },
    );
    expect(ownerKnown).toBe(true);
    expect(messages.people.map(({ name, sent, received }) => [name, sent, received])).toEqual([
      ['Ana Ruiz', 1, 0],
      ['Ola Vale', 0, 1],
    ]);
  });

  it('says when it cannot know, and invents no direction', () => {
    const { messages, ownerKnown } = settle([message('Ola Vale', 'Ana Ruiz', '2024-03-01')], {
      names: [],
      urls: [],
    });
    expect([ownerKnown, messages.people.map(({ name, sent }) => [name, sent])]).toEqual([
      false,
      [['Ola Vale', 0]],
    ]);
  });

  it('knows a person with and without an address, and leaves what others wrote to each other', () => {
    const { messages } = settle([
      message('Ola Vale', 'Mira Solberg', '2024-03-01', { senderUrl: `${URL}ola` }),
      message('Mira Solberg', 'Ola Vale', '2024-03-02'),
      message('Ola Vale', 'Mira Solberg, Ana Ruiz', '2024-03-03', {
        senderUrl: `${URL}ola`,
        recipientUrls: '',
      }),
    ]);
    expect(
      messages.people.map(({ name, sent, received, inGroups }) => [name, sent, received, inGroups]),
    ).toEqual([['Ola Vale', 1, 2, 1]]);
  });

  it('counts drafts and hidden members, with nobody', () => {
    const { messages, hidden } = settle([
      message('Mira Solberg', 'Ola Vale', '2024-03-01', { draft: true }),
      message('LinkedIn Member', 'Mira Solberg', '2024-03-01'),
    ]);
    expect([messages.count, messages.drafts, messages.people, hidden]).toEqual([2, 1, [], 1]);
  });

  it('reads recipients whose names hold commas', () => {
    expect(recipientsOf({ to: 'John Smith, PMP', recipientUrls: `${URL}john` })).toEqual([
      { name: 'John Smith, PMP', url: `${URL}john` },
    ]);
    expect(recipientsOf({ to: 'Ana Ruiz,Ola Vale', recipientUrls: `${URL}ana,${URL}ola` })).toEqual([
      { name: 'Ana Ruiz', url: `${URL}ana` },
      { name: 'Ola Vale', url: `${URL}ola` },
    ]);
    expect(recipientsOf({ to: 'Ana Ruiz, MBA, Ola Vale', recipientUrls: `${URL}ana,${URL}ola` })).toEqual([
      { url: `${URL}ana` },
      { url: `${URL}ola` },
    ]);
  });
});
