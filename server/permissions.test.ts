import { describe, expect, test } from 'vitest';
import { entityTypes } from '../schema/index.ts';
import { policy } from '../schema/policy.ts';
import { ROLES } from '../schema/roles.ts';
import { roleWord } from './permission-words.ts';
import { permissionsMarkdown } from './permissions.ts';
import { expected } from './testing/matrix/expected.ts';

const document = permissionsMarkdown();

/** The part under a heading, up to the next of its level. */
const under = (heading: string): string => {
  const start = document.indexOf(`\n${heading}\n`);
  const level = heading.split(' ')[0] as string;
  const end = document.indexOf(`\n${level} `, start + heading.length);
  return start < 0 ? '' : document.slice(start, end < 0 ? undefined : end);
};

const entity = (name: string): string => {
  const heading = document.split('\n').find((line) => line.startsWith('### ') && line.endsWith(` – ${name}`));
  return under(heading ?? `no section of ${name}`);
};

/** The cells of the line of a table that tells about a field. */
const line = (name: string, field: string): string[] =>
  (
    entity(name)
      .split('\n')
      .find((row) => row.startsWith('| ') && row.includes(`(\`${field}\`)`)) ?? ''
  )
    .split(' | ')
    .map((cell) => cell.replace(/^\| | \|$/g, ''));

/** `consulent (also: wijzigen), voorman` → `consulent`, `voorman`. */
const namesIn = (readers: string): string[] =>
  readers
    .replace(/ \((?:also|masked|only)(?:[^()]|\([^)]*\))*\)/g, '')
    .split(', ')
    .filter(Boolean)
    .sort();

describe('the permissions, as a privacy officer reads them', () => {
  test('answer who sees the date of birth, of whom, why, and who answers for it', () => {
    expect(under('## Register')).toMatch(/^- Geboortedatum: \[Deelnemer – Participant\].*\[Student – Student\]/m);

    const participant = entity('Participant');
    expect(participant).toContain('**Why**: Re-integratie en begeleiding van deelnemers (Participatiewet 7, 64, 67;');
    expect(participant).toContain('**Each reading is recorded**, one line per person.');
    expect(participant).toContain('- **Klantmanager**: the participants of its own caseload, from application on.');
    const [what, readers, owner, sensitivity] = line('Participant', 'dateOfBirth');
    expect([what, owner, sensitivity]).toEqual(['Geboortedatum (`dateOfBirth`)', 'gemeente', 'persoonsgegeven']);
    expect(namesIn(readers ?? '')).toEqual(expect.arrayContaining(['consulent', 'deelnemer', 'klantmanager']));
    for (const role of ['voorman', 'docent', 'werkgever', 'opdrachtgever']) expect(readers).not.toContain(role);
  });

  test('name for every field exactly the roles that the transcribed matrix gives something', () => {
    const common = ['id', 'version', 'changedAt', 'createdAt', 'archiveDate', 'processingActivity'];
    const wrong: unknown[] = [];
    let compared = 0;
    for (const [coordinate, cells] of expected) {
      const [name = '', field = ''] = coordinate.split('.');
      if (common.includes(field) || field === 'responsibleOrganisation') continue;
      const row = line(name, field);
      if (row.length === 1) continue;
      const readers = ROLES.filter((role) => cells[role])
        .map(roleWord)
        .sort();
      if (namesIn(row[1] ?? '').join() !== readers.join()) wrong.push([coordinate, row[1], readers]);
      compared++;
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(150);
  });

  test('say what the masked form is, when a condition holds, and what may be done besides reading', () => {
    expect(line('Participant', 'familyName')[1]).toContain('voorman (masked: only the first letter and a full stop)');
    expect(line('WorkObject', 'access')[1]).toContain(
      'voorman (only while a job of its own crew on the object is planned',
    );
    expect(line('Participant', 'phone')[1]).toContain('consulent (also: wijzigen), voorman');
    expect(line('ParticipantIdentity', 'bsnLastThree')[0]).toMatch(/^BSN, masked: the last three digits/);
    expect(under('## What may be done')).toMatch(
      /^\| Gunnen: .*\(`awardJob`\) \| .*opdrachtgever van de woningcorporatie/m,
    );
  });

  test('say of every kind of data whose rows each role sees, and of every role what does not exist for it', () => {
    for (const { name, slice } of entityTypes.values()) {
      const section = entity(name);
      for (const role of ROLES) {
        const sentence = slice.roles[role]?.sentence;
        const word = roleWord(role);
        const begin = `- **${word[0]?.toUpperCase()}${word.slice(1)}**: `;
        if (sentence) expect(section).toContain(`${begin}${sentence}.`);
        else expect(section).not.toContain(begin);
        const opened = slice.opening?.roles.includes(role);
        if (opened) expect(section).toContain(`${begin}${sentence}. And ${slice.opening?.sentence}.`);
      }
    }
    expect(under('### Opdrachtgever van de woningcorporatie')).toMatch(/Does not exist for this role: .*Deelnemer,/);
    expect(under('### Docent')).toMatch(/Does not exist for this role: .*Traject/);
  });

  test('lead from each entry of the contents to a heading, and every heading has another name', () => {
    const anchors = [...document.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    expect(new Set(anchors).size).toBe(anchors.length);
    const links = [...document.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target as string);
    expect(links.filter((target) => !anchors.includes(target))).toEqual([]);
  });

  test('use no programmer’s words: names of classes and roles stand only where refusals are explained', () => {
    const [readable = '', explained = ''] = document.split('\n## Names in refusals and log lines\n');
    const classes = Object.keys(policy);
    expect(classes.filter((name) => readable.includes(`\`${name}\``))).toEqual([]);
    expect(ROLES.filter((role) => readable.includes(role) && role.includes('_'))).toEqual([]);
    expect(readable).not.toMatch(/\b(SQL|null|schema|query|undefined|boolean|resolver)\b/i);
    for (const name of classes) expect(explained).toContain(`| \`${name}\` | [`);
  });
});
