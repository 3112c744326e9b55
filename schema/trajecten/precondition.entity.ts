import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Application } from './application.entity.ts';
import { ApplicationPart } from './application-part.entity.ts';

export const PRECONDITION_KINDS = {
  TOESTEMMING: 'Toestemming van de uitkerende instantie',
  INDICATIE: 'Indicatie',
  VOG: 'Verklaring omtrent het gedrag; only that it was seen',
  IDENTIFICATIE: 'Identificatie',
} as const;

export const PRECONDITION_STATUSES = {
  OPEN: 'Open',
  REQUESTED: 'Aangevraagd',
  PRESENT: 'Aanwezig',
  EXPIRED: 'Verlopen',
  REFUSED: 'Geweigerd',
  NOT_APPLICABLE: 'Niet van toepassing',
} as const;

export const GRANTER_KINDS = {
  GEMEENTE: 'Gemeente',
  UITKERENDE_INSTANTIE: 'Andere uitkerende instantie',
  INDICATIESTELLER: 'Indicatiesteller',
  JUSTIS: 'Justis',
  UITVOERDER: 'Uitvoerder',
} as const;

/** Randvoorwaarde: what must be there before somebody can begin. */
@Entity()
export class Precondition extends ApplicationPart {
  @ManyToOne(
    () => Application,
    (application) => application.preconditions,
  )
  @JoinColumn({ name: 'application_id' })
  application!: Relation<Application>;

  @Column({ type: 'text' })
  kind!: keyof typeof PRECONDITION_KINDS;

  @Column({ type: 'boolean', default: true })
  required!: boolean;

  @Column({ type: 'text' })
  status!: keyof typeof PRECONDITION_STATUSES;

  /** Gezien op. */
  @Column({ type: 'date', nullable: true })
  seenOn!: string | null;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;

  /** Verlenersoort: what kind of organisation granted it. */
  @Column({ type: 'text', nullable: true })
  granterKind!: keyof typeof GRANTER_KINDS | null;
}
