import { Column, Entity } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';

export const ORGANISATION_KINDS = {
  GEMEENTE: 'Gemeente',
  WONINGCORPORATIE: 'Woningcorporatie',
  SOCIAAL_ONTWIKKELBEDRIJF: 'Sociaal ontwikkelbedrijf (WSD)',
  WIJKBEDRIJF: 'Wijkbedrijf',
  LEERWERKBEDRIJF: 'Leerwerkbedrijf',
  ROC: 'ROC',
  AANBIEDER: 'Aanbieder',
  WELZIJN: 'Welzijnsorganisatie',
  THUISZORG: 'Thuiszorg',
  ZORGINSTELLING: 'Zorginstelling',
  VRIJWILLIGERSORGANISATIE: 'Vrijwilligersorganisatie',
  OVERIG: 'Overig',
} as const;

/** Organisatie: a partner, identified by its OIN (Logius OIN-stelsel). */
@Entity()
export class Organisation extends StoredRow {
  @Column({ type: 'text' })
  name!: string;

  /** 20 digits. */
  @Column({ type: 'text', unique: true })
  oin!: string;

  /** 8 digits. */
  @Column({ type: 'text', nullable: true })
  kvkNumber!: string | null;

  @Column({ type: 'text' })
  kind!: keyof typeof ORGANISATION_KINDS;

  /** CBS codes of the gemeenten or wijken in which it works. */
  @Column({ type: 'text', array: true, default: '{}' })
  workArea!: string[];

  /** Tweede goedkeuring: whether its jobs wait for a second person before they are given to a crew. */
  @Column({ type: 'boolean', default: false })
  secondApproval!: boolean;

  /** After how many days a job that was reported done is closed by itself. */
  @Column({ type: 'int', default: 14 })
  closesAfterDays!: number;

  /** For how many minutes at most one of its people opens a participant in an emergency. */
  @Column({ type: 'int', default: 60 })
  emergencyMinutes!: number;

  /** How many weeks ahead the occurrences of its series are made. */
  @Column({ type: 'int', default: 8 })
  seriesHorizonWeeks!: number;
}
