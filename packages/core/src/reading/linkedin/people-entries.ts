import { nameOf } from './names.ts';
import type { Entry } from './read-table.ts';
import type { Connection, Endorsement, Invitation, Named, Recommendation } from './types.ts';

type Values = Entry['values'];

/** The fields of an entry that are there, under the names of the result. */
export const pick = <Key extends string>(
  values: Values,
  fields: readonly Key[],
): { [Name in Key]?: string } =>
  Object.fromEntries(fields.filter((field) => values[field]).map((field) => [field, values[field]])) as {
    [Name in Key]?: string;
  };

const named = (values: Values): Named => ({ ...nameOf(values), ...pick(values, ['url']) });

export const connectionOf = ({ values }: Entry): Connection => ({
  ...named(values),
  ...pick(values, ['email', 'company', 'position', 'connectedOn']),
});

export const recommendationOf =
  (direction: Recommendation['direction']) =>
  ({ values }: Entry): Recommendation => ({
    direction,
    ...named(values),
    ...pick(values, ['company', 'position', 'text', 'date', 'status']),
  });

export const endorsementOf =
  (direction: Endorsement['direction']) =>
  ({ values }: Entry): Endorsement => ({
    direction,
    ...named(values),
    skill: values.skill!,
    ...pick(values, ['date', 'status']),
  });

const INCOMING = /^(?:in|eingehend|recu|entrante|recebid|ricevut|inkomend)/i;
const OUTGOING = /^(?:out|ausgehend|envoy|saliente|enviad|inviat|uitgaand)/i;

/** An invitation from the owner's side: the other person, and which way it went. */
export function invitationOf({ values }: Entry): Invitation {
  const direction = INCOMING.test(values.direction ?? '')
    ? 'incoming'
    : OUTGOING.test(values.direction ?? '')
      ? 'outgoing'
      : undefined;
  const [name, url] =
    direction === 'outgoing' ? [values.to, values.inviteeUrl] : [values.from, values.inviterUrl];
  return {
    ...nameOf({ ...(name && { name }) }),
    ...(url && { url }),
    ...(direction && { direction }),
    ...pick(values, ['date']),
    withMessage: Boolean(values.content),
  };
}
