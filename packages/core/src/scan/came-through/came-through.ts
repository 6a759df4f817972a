import type { Scan } from '../types.ts';
import { levelSeen } from './level.ts';
import { proofSeen } from './proof.ts';
import { reasonSeen } from './reason.ts';
import { roleSeen } from './role.ts';
import type { View } from './view.ts';

/** Which of the four things a story must say came through in what was seen. */
export const cameThrough = (view: View): Scan['cameThrough'] => ({
  role: roleSeen(view),
  level: levelSeen(view),
  proof: proofSeen(view),
  reason: reasonSeen(view),
});
