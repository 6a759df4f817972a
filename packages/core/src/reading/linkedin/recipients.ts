import type { Person } from './correspondents.ts';

const ONE_ADDRESS = /^https?:\/\/[^\s,;]+$/i;

/** More than any conversation has people. */
const MOST = 200;

/** Those a message went to. Names may hold commas themselves; the number of addresses tells how many there are. */
export function recipientsOf({
  to = '',
  recipientUrls = '',
}: {
  to?: string;
  recipientUrls?: string;
}): Person[] {
  if (ONE_ADDRESS.test(recipientUrls)) return [{ name: to.trim(), url: recipientUrls }];
  const urls = recipientUrls
    .split(/[,;\s]+/)
    .filter((url) => /\w\.\w/.test(url))
    .map((url) => (/^https?:/i.test(url) ? url : `https://${url}`));
  if (urls.length > MOST) urls.length = MOST;
  const names = to.split(/\s*[,;]\s*/).filter(Boolean);
  if (urls.length === 1) return [{ name: to.trim(), url: urls[0]! }];
  if (urls.length === 0) return names.slice(0, MOST).map((name) => ({ name }));
  return urls.map((url, at) => ({ url, ...(names.length === urls.length && { name: names[at]! }) }));
}
