import type { BriefFile } from '@throughline/app';
import { ask } from '#lib/server/ask.ts';
import type { RequestHandler } from './$types.js';

const TYPES: Record<BriefFile, string> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
};

export const GET: RequestHandler = async ({ params: { id, as } }) => {
  const { name, bytes } = await ask('briefs.export', { id, as });
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': TYPES[as], 'content-disposition': `attachment; filename="${name}"` },
  });
};
