import type { Owner } from './correspondents.ts';
import type { Entry } from './read-table.ts';
import type { Named } from './types.ts';

/** Gathers whose export it is from the files that tell: the profile by name, invitations by address. */
export function ledgerOfOwner() {
  const names = new Set<string>();
  const urls = new Map<string, number>();
  const addUrl = (url?: string) => {
    if (url) urls.set(url, (urls.get(url) ?? 0) + 1);
  };
  return {
    isNamed({ firstName, lastName }: Named, url?: string): void {
      const name = [firstName, lastName].filter(Boolean).join(' ');
      if (name) names.add(name);
      addUrl(url);
    },
    /** An invitation stands between the owner and someone else; its direction says which end is the owner. */
    invited({ direction = '', inviterUrl, inviteeUrl }: Entry['values']): void {
      addUrl(/^out/i.test(direction) ? inviterUrl : /^in/i.test(direction) ? inviteeUrl : undefined);
    },
    known: (): Owner => ({
      names: [...names],
      urls: [...urls]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 1)
        .map(([url]) => url),
    }),
  };
}
