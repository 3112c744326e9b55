import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CHANGELOG, changelogWith, NOTES } from './changelog.ts';
import { mayBring, releaseComplaints, unrecorded } from './release-rules.ts';
import {
  changesSince,
  deliberateChanges,
  deliberateFile,
  lastRelease,
  presentSlices,
  RELEASED,
  releasedSlices,
  releaseFiles,
} from './released.ts';

/**
 * `npm run release` freezes the present slices as what partners were given with the version in package.json, and turns
 * the unreleased part of the changelog into that version. `--record --as <version> --why "…"` instead records the
 * breaking and dangerous changes since the last release as meant for that version.
 */
const main = async (): Promise<string | undefined> => {
  const { values } = parseArgs({
    options: { record: { type: 'boolean', default: false }, as: { type: 'string' }, why: { type: 'string' } },
  });
  const today = new Date().toISOString().slice(0, 10);
  const last = lastRelease();
  const changes = await changesSince(releasedSlices(), presentSlices(), today);
  const open = last ? unrecorded(changes, deliberateChanges(), last.version) : [];

  if (values.record) {
    const [version, why] = [values.as ?? '', (values.why ?? '').trim().replace(/\s+/g, ' ')];
    if (!last) return 'Nothing is released yet: nothing can be broken.';
    if (!version || !why) return 'Say with --as which version brings the changes, and with --why why.';
    const refused = open.find(({ level }) => !mayBring(version, last.version, level));
    if (refused) return `After ${last.version} a change that is ${refused.level} cannot come with ${version}.`;
    const lines = open.map(({ role, level, coordinate, message }) => ({
      ...{ version, role, level, coordinate, change: message, date: today, why },
    }));
    await writeFile(...deliberateFile(lines));
    process.stdout.write(`Recorded ${lines.length} changes as meant for ${version}.\n`);
    return undefined;
  }

  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  if (open.length > 0) return releaseComplaints(open).join('\n');
  const highest = deliberateChanges().find(
    (line) => last && line.version !== version && mayBring(line.version, version, 'dangerous'),
  );
  if (highest) return `A recorded change waits for ${highest.version}: raise the version in package.json to that.`;
  if (last && !mayBring(version, last.version, 'dangerous')) {
    return `${last.version} is released already: raise the version in package.json.`;
  }
  const release = { version, date: today };
  const log = await changelogWith(release);
  await mkdir(RELEASED, { recursive: true });
  for (const [path, content] of releaseFiles(release)) await writeFile(path, content);
  await writeFile(CHANGELOG, log);
  await writeFile(NOTES, '');
  process.stdout.write(`Released ${version}.\n`);
  return undefined;
};

const problem = await main();
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
