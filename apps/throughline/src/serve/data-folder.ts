import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where one person's data lies unless told otherwise: the system's own place for such things. */
export function dataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (env.THROUGHLINE_DATA) return env.THROUGHLINE_DATA;
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Throughline');
  if (platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Throughline');
  return join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'throughline');
}
