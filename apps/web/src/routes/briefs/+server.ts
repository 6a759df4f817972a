import { redirect } from '@sveltejs/kit';
import { streamMaking } from '#lib/server/making/stream.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = () => redirect(303, '/');

export const POST: RequestHandler = async ({ request }) => streamMaking(await request.formData());
