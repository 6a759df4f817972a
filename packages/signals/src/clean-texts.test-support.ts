/** Texts as they should be, of invented people: no rule may object to any of them. */
export const CLEAN_MESSAGES: readonly string[] = [
  `Subject: Pricing Analyst at Millrace: a referral?

Hi Ava,

your talk on shelf data is why I count returns the way I do. I am applying for Pricing Analyst at Millrace. Would you be willing to refer me? If you would rather not, no worries at all. You could paste this:

> Mara Quist is applying for Pricing Analyst at Millrace. At Tern she cut pricing errors by 30% across 40 shops. CV: https://example.org/mara.pdf

Thank you,
Mara`,
  `Hi Anders, could you send Ragnhild the lines below? If it is awkward, just say so.

“Kjersti Lund is applying for Lead Process Engineer at Fjellkraft. In twelve years of electrolysis she raised yield from 88% to 93.5% on two lines. CV: https://example.org/kl.pdf”

Thanks, Kjersti`,
  `Dear Dr Osei,

I am a hospital pharmacist, and your article on recalls answered a question I had carried around for a year. Could I call you for fifteen minutes on Tuesday or Thursday evening? I have three questions about how you moved into regulatory affairs.

Kind regards,
Ines Okafor`,
  `Hi Malik, your posting for a Localization Program Manager at Wanderly looks like my week: I lead localisation for a travel site in 31 languages, and turnaround is four days where it was eleven. CV attached. Could we talk next week, on Monday or Wednesday?

Tomas Brandt`,
  `Hi Judith,

I am applying for Archive Manager at the Tolbooth Museum, whose director you know from the council. Would you forward her this? No is a fine answer.

> Rosalind Kerr is applying for Archive Manager at the Tolbooth Museum. At Strathmore House she catalogued 41,000 letters with six volunteers, two years ahead of plan. CV: https://example.org/rk.pdf

Yours,
Rosalind`,
  `Hi Piotr, following up once on the Warehouse Supervisor application at Lodestar: did you get a chance to speak with Magda? A yes or a no would both help me.

Agnieszka`,
  `Dear Lotte, thank you for the introduction in November. I started at Brightwell on Monday as Category Buyer, and the first person I met was the one you had written to. Lunch is on me.`,
  `Subject: Two questions about print rooms

Dear Ms Haverkamp,

in March you reopened the print room, and I keep the registers of the Dorsten Museum: 38,000 objects, no loan returned late. Might I ask you two questions about how you number loose sheets? Ten minutes on the telephone on Friday would be plenty.

Elke Wiers`,
  `Hi Farid – the lines for Nadia, as promised:

“Nadia, Jonas Weil is applying for Managing Editor at Lanternpress. As production editor at Feldmann he took the time to print from 14 months to 9. CV: https://example.org/jw.pdf”

Could you send them before Friday? If not, no hard feelings.

Jonas`,
  `Hi Maya, I would like to work with Ravi at Anvil & Sons as Production Scheduler. Would you be comfortable forwarding these lines?

> Kiran Shah is applying for Production Scheduler at Anvil & Sons. He schedules 3 lines and 45 people at Copperleigh, with 97% of orders on time. CV: https://example.org/ks.pdf

Kiran`,
];

export interface CleanText {
  channel: 'summary' | 'headline' | 'about' | 'pitch' | 'mock';
  target?: string;
  text: string;
}

export const CLEAN_TEXTS: readonly CleanText[] = [
  {
    channel: 'summary',
    target: 'program manager',
    text: 'Program manager from the ward: coordinated 60 nurses on 3 wards at Larch Hospital through a new records system that went live two weeks early. Twelve years of plans that meet people.',
  },
  {
    channel: 'summary',
    target: 'senior site reliability engineer',
    text: 'Senior site reliability engineer in practice: nine years at Dunlin Hosting, 90 servers on my pager, and pages down from 22 a week to 4.',
  },
  {
    channel: 'summary',
    target: 'head of operations',
    text: 'Head of operations from the kitchen pass. Led 34 people over two sites at Saltmarsh, cut food waste by 41% and opened the second site in 11 weeks.',
  },
  {
    channel: 'summary',
    text: 'UX researcher out of the classroom: twelve years of watching people learn, 14 studies with 300 pupils at Oakmere School, and retakes down by half.',
  },
  {
    channel: 'headline',
    target: 'senior technical writer',
    text: 'Senior Technical Writer | Service calls down by a third where customers use my manuals',
  },
  {
    channel: 'headline',
    target: 'engineering manager',
    text: 'Engineering Manager for payments | 14 engineers in 2 teams, 99.98% uptime',
  },
  { channel: 'headline', text: 'Landscape architect for schoolyards | 11 parks opened on budget' },
  {
    channel: 'about',
    target: 'data engineer',
    text: `I am a data engineer who built the parcel forecast that 12 depots plan with. In five years at Wren Logistics its error went from 14% to 9%, and it now runs every morning at four.

I began as the analyst who answered questions about parcels. Building the thing that answers them was the part I liked best, and today it is most of what I do: dbt, Airflow, and a night shift that tells me what is wrong.`,
  },
  {
    channel: 'pitch',
    target: 'product manager',
    text: `I am a product manager who learned the trade at a support desk. For nine years at Tern and Tide I listened to customers for a living, and led a team of 6. Then I wrote the refund rules that cut repeat contacts by 35%. That is the part I want to do every day: choosing what gets built, with the people who know why it hurts.`,
  },
  {
    channel: 'pitch',
    text: `I am a charge nurse on the night shift of a 28-bed ward. In six years falls went from 19 a quarter to 7, because I moved the rounds to the hour when people get up. Now I want to do that for a whole house.`,
  },
  {
    channel: 'mock',
    text: `Interviewer: Tell me about a time when you changed somebody's mind.
Mara: I won over a manager who had blocked our new returns desk for a month, by showing him the queue. He believed that customers liked the old one. I stood there with a counter for two days and wrote down how long each of them waited. In the end he asked for the desk himself, and waiting time went from 14 minutes to 5.
Interviewer: And what did you learn?
Mara: To count first and argue later.`,
  },
  {
    channel: 'mock',
    text: `I cut the error of our parcel forecast from 14% to 9%. The forecast was made by hand and nobody trusted it, so I sat with the night shift for a month and wrote down how they decided. Then we moved those rules into one pipeline; I built the model, and a colleague built the screen. Today 12 depots plan their vans with it.`,
  },
];
