import { Column, Entity, OneToMany, type Relation } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';
import { ConsortiumParty } from './consortium-party.entity.ts';

export const CONSORTIUM_KINDS = {
  WOP: 'Woonomgevingsploeg',
  WIJKBEDRIJF: 'Wijkbedrijf',
  LEERWERKBEDRIJF: 'Leerwerkbedrijf',
  LEERWERKDIENSTENBEDRIJF: 'Leer-werk-dienstenbedrijf',
  WERKPLEKREGELING: 'Werkplekregeling',
} as const;

/** Samenwerkingsverband: partners who work together under one name; no legal person of its own. */
@Entity()
export class Consortium extends StoredRow {
  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: keyof typeof CONSORTIUM_KINDS;

  /** Organisations that are party today; kept by the database from the parties. */
  @Column({ type: 'uuid', array: true, default: '{}' })
  currentPartyIds!: string[];

  @OneToMany(
    () => ConsortiumParty,
    (party) => party.consortium,
  )
  parties!: Relation<ConsortiumParty>[];
}
