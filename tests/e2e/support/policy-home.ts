import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Policy files that one browser alone sees: it runs in a mount namespace of its own, where this folder lies over the
 * system's. Nothing is written outside a temporary folder, so other browsers and tests know nothing of it. Linux only.
 */
export interface PolicyHome {
  /** Start this instead of the browser. */
  readonly executablePath: string;
  /** Puts the policy in force, as an administrator's tool does: a temporary file, then a rename. */
  write(policy: unknown): void;
  remove(): void;
  /** To be called when the browser is closed. */
  dispose(): void;
}

/** Where Debian's browsers look: an existing folder of the system that may be covered, and the file under it. */
const places = {
  chromium: { covers: '/etc/chromium', file: 'policies/managed/bezint.json' },
  firefox: { covers: '/usr/share/firefox-esr/distribution', file: 'policies.json' },
} as const;

// Only root may mount; others become root of a user namespace first
const namespace = ['--mount', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])];

/** Why tests of real policies are left out where `policiesCanHide` says no. */
export const cannotHide = 'this system gives no mount namespace, in which a browser would see a policy of its own';

/** Whether this system lets a browser have policy files of its own. Where not, tests of real policies cannot run. */
export function policiesCanHide(browser: keyof typeof places): boolean {
  const { covers } = places[browser];
  return spawnSync('unshare', [...namespace, 'mount', '--bind', covers, covers], { stdio: 'ignore' }).status === 0;
}

/** Firefox reads its policies when it starts; in Chromium changes arrive some seconds after they are written. */
export function policyHome(browser: keyof typeof places, program: string): PolicyHome {
  const { covers, file } = places[browser];
  const home = mkdtempSync(path.join(tmpdir(), 'bezint-policy-'));
  const files = path.join(home, 'files');
  const target = path.join(files, file);
  mkdirSync(path.dirname(target), { recursive: true });
  const executablePath = path.join(home, 'browser');
  const inside = `mount --bind "${files}" "${covers}" && exec "${program}" "$@"`;
  writeFileSync(executablePath, `#!/bin/sh\nexec unshare ${namespace.join(' ')} sh -c '${inside}' sh "$@"\n`);
  chmodSync(executablePath, 0o755);
  return {
    executablePath,
    write(policy) {
      const temporary = path.join(home, 'next.json');
      writeFileSync(temporary, JSON.stringify(policy));
      renameSync(temporary, target);
    },
    remove: () => rmSync(target, { force: true }),
    dispose: () => rmSync(home, { recursive: true, force: true }),
  };
}
