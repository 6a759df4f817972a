import type { ResumeFile } from '@throughline/app';
import { wishesIn } from '#lib/resume-out/wishes.ts';
import { ask } from '#lib/server/ask.ts';
import type { RequestHandler } from './$types.js';

const TYPES: Record<ResumeFile, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json; charset=utf-8',
};

export const GET: RequestHandler = async ({ params: { id, as }, url }) => {
  const { name, bytes } = await ask('resumes.export', { briefId: id, as, ...wishesIn(url.searchParams) });
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': TYPES[as], 'content-disposition': `attachment; filename="${name}"` },
  });
};
