import { describe, expect, test } from 'vitest';
import type { Target } from '../../target/index.ts';
import { CONTENT, INES, type Sketch, sketch } from '../resume.test-support.ts';
import { scanDocument } from '../scan-document.ts';

const scan = (resume: Sketch, options: { target?: Target } = {}) =>
  scanDocument(sketch(resume), { content: CONTENT, ...options }).scan;

describe('what came through', () => {
  const target: Target = {
    title: 'Engineering Manager',
    role: { id: 'engineering-manager', name: 'Engineering manager' },
    level: { id: 'manager', name: 'Manager', rank: 5 },
    domain: { id: 'logistics', name: 'Logistics' },
    company: 'Kite Parcels',
    requirements: [],
    description: '',
  };
  const came = (resume: Sketch) => scan(resume, { target }).cameThrough;
  const states = (resume: Sketch) => Object.values(came(resume)).map(({ state }) => state);

  test('an engineer who wants to manage and does not say so', () => {
    expect(states(INES)).toEqual(['no', 'partly', 'yes', 'no']);
    expect(came(INES).role.says).toBe('Software engineer, not engineering manager');
    expect(came(INES).level.says).toBe('Staff, one step below Manager');
    expect(came(INES).proof.says).toContain('14');
  });

  test('the line under the name carries role, level and reason', () => {
    const later = { ...INES, label: 'Engineering manager moving into freight' };
    const { role, level, reason } = came(later);
    expect([role.state, level.state, reason.state]).toEqual(['yes', 'yes', 'yes']);
  });

  test('a summary that names the field carries half of the role', () => {
    const later = {
      ...INES,
      summary: 'Staff engineer moving into engineering management: I lead two teams already.',
    };
    expect(came(later).role).toMatchObject({
      state: 'partly',
      says: 'Software engineer, engineering manager mentioned',
    });
    expect(came(later).reason.state).toBe('yes');
  });

  test('the size of the work is half a proof, a result behind it none', () => {
    const [now, before] = INES.work!;
    const withLines = (...highlights: string[]) =>
      came({
        ...INES,
        work: [
          { ...now!, highlights },
          { ...before!, highlights: [] },
        ],
      }).proof;
    expect(withLines('Operated a cluster of 400 nodes').state).toBe('partly');
    const hidden = withLines(
      'Responsible for reports',
      'Helped with hiring',
      'Worked on tools',
      'Wrote guides',
      'Met vendors',
      'Halved costs from 90 to 45 thousand',
    );
    expect(hidden).toMatchObject({ state: 'no', says: 'None seen' });
    expect(hidden.because).toContain('Halved costs');
  });

  test('nothing on the page: nothing comes through, and says so', () => {
    expect(states({})).toEqual(['no', 'no', 'no', 'no']);
  });

  test('without a target the title itself answers', () => {
    const { role, level } = scan(INES).cameThrough;
    expect([role.says, level.says]).toEqual(['Software engineer', 'Staff']);
  });
});
