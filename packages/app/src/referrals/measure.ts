import { funnelOf } from '@throughline/core/referral';
import { z } from 'zod';
import { READING_PROBLEMS, readInput } from '../documents/open-document.ts';
import { Funnel } from '../schemas/funnel.ts';
import { InputFile, IsoDate } from '../schemas/input.ts';
import { defineUseCase } from '../use-case/define.ts';

export const measureReferrals = defineUseCase({
  name: 'referrals.measure',
  summary: 'The measures of a log of referrals as of a day: rates, time to an answer, and what is due.',
  input: z.object({ file: InputFile, today: IsoDate.optional() }),
  output: Funnel,
  problems: READING_PROBLEMS,
  async run({ ports, input, cancel }) {
    const read = await readInput({ ports, cancel }, input.file, 'referrals');
    if (!read.ok) return read;
    if (read.value.kind !== 'referrals') throw new Error(`a reader gave ${read.value.kind} for a log`);
    const { events, losses } = read.value;
    const today = input.today ?? ports.clock.now().slice(0, 10);
    const { response, ...measures } = funnelOf(events, today);
    const { waits, table, median, medianLow, medianHigh } = response;
    const waited = waits.flatMap((wait) => ('days' in wait ? [wait] : []));
    const later = events.filter(({ date }) => date > today).length;
    return {
      ok: true,
      value: {
        today,
        ...measures,
        responseDays: {
          median: median ?? null,
          low: medianLow ?? null,
          high: medianHigh ?? null,
          events: waited.filter(({ came }) => came).length,
          censored: waited.filter(({ came }) => !came).length,
          left: waits.flatMap((wait) =>
            'leftOut' in wait ? [{ referral: wait.referral, reason: wait.leftOut }] : [],
          ),
          waits: waited,
          table,
        },
        losses: [
          ...losses,
          ...(later > 0
            ? [
                {
                  text: `${later} of ${events.length} events`,
                  reason: `dated after ${today}; not counted yet`,
                },
              ]
            : []),
        ],
      },
    };
  },
});
