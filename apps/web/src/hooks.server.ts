import type { Handle, HandleServerError } from '@sveltejs/kit';

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
  // Not `no-referrer`: with that a browser sends no origin with a form either, and the host would refuse it.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

const isFirstFont = (path: string) => path.includes('-latin-wght-');

export const handle: Handle = async ({ event, resolve }) => {
  const response = await resolve(event, {
    preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && isFirstFont(path)),
  });
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
  return response;
};

const UNEXPECTED: Record<number, App.Error> = {
  404: { message: 'There is no page at this address.', hint: 'Go back to your briefs and choose one.' },
  413: {
    message: 'That is more than can be taken at once.',
    hint: 'Give a smaller file: a résumé as a plain PDF or DOCX is far below the limit.',
  },
};

export const handleError: HandleServerError = ({ error, status }) => {
  const known = UNEXPECTED[status];
  if (known) return known;
  console.error(error);
  return {
    message: 'Something went wrong on our side, not yours.',
    hint: 'Nothing that was kept is lost. Go back and try once more.',
  };
};
