import type { PageArguments, Viewer } from '../schema/context.ts';
import type { EntityType } from '../schema/declaration.ts';
import { cellInUse } from '../schema/purpose.ts';
import type { Ids } from './ids.ts';
import type { UnitOfWork } from './unit-of-work.ts';

interface Options {
  readonly ids: Ids;
  readonly viewer: Viewer;
  readonly work: UnitOfWork;
}

/** Persons whom a filter names by an id that the caller's organisation knows, as its log holds them. */
export class NamedSubjects {
  readonly #options: Options;
  /** Participants by the other id that they were named by. */
  readonly #participants = new Map<string, string>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** Looks up who is behind another id than that of a participant; to be called before `sealed`. */
  async learn({ ofParticipant, row }: EntityType, { filter }: PageArguments): Promise<void> {
    const { ids, viewer, work } = this.#options;
    const named = filter?.['participant'];
    if (!ofParticipant || typeof named !== 'string' || this.#participants.has(named)) return;
    // Who may not ask after a person is refused when the statement is made.
    if (!cellInUse({ policy: ofParticipant.access, row, use: 'search' }, viewer)) return;
    const key = ids.decode(ofParticipant.orAs.type(), named, viewer.organisationId);
    if (!key) return;
    const { rows } = await work.query<{ key: string | null }>(`select ${ofParticipant.orAs.participant}($1) as key`, [
      key,
    ]);
    if (rows[0]?.key) this.#participants.set(named, rows[0].key);
  }

  /** Of whom an id is, sealed as in the log of the caller's organisation; null when of nobody. */
  sealed({ ofParticipant }: EntityType, id: string): string | null {
    const { ids, viewer } = this.#options;
    if (!ofParticipant) return null;
    const key = this.#participants.get(id) ?? ids.decode(ofParticipant.type(), id, viewer.organisationId);
    return key ? ids.sealSubject(key, viewer.organisationId) : null;
  }
}
