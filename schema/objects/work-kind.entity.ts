import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { StoredRow } from '../stored-row.entity.ts';
import { WorkCategory } from './work-category.entity.ts';

export const REGIMES = {
  TERUGKEREND: 'Regelmatig en terugkerend',
  KLEINSCHALIG: 'Kleinschalig',
  INCIDENTEEL: 'Incidenteel',
  MAATWERK: 'Maatwerk',
} as const;

export const THEMES = { SCHOON: 'Schoon', HEEL: 'Heel', VEILIG: 'Veilig' } as const;

const kinds = (...names: readonly string[]) => `array[${names.map((name) => `'${name}'`).join(', ')}]`;

/** R-16: cleaning in shared spaces, removal in public space, repairs of pavement, planting and playgrounds. */
const objectKinds = `case when code like 'SCHOONMAKEN\\_%' then ${kinds('PORTIEK', 'HAL', 'LIFT', 'TRAPPENHUIS')}
  when code like 'VERWIJDEREN\\_%' then ${kinds('PLANTSOEN', 'GROEN', 'TERREIN', 'VERHARDING', 'SPEELPLEK')}
  when code like 'REPAREREN\\_%' then ${kinds('VERHARDING', 'PLANTSOEN', 'SPEELPLEK')} end`;

/** Werksoort: a kind of work, from the reference list. */
@Entity()
export class WorkKind extends StoredRow {
  @Column({ type: 'text', unique: true })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'uuid' })
  categoryId!: string;

  @ManyToOne(() => WorkCategory)
  @JoinColumn({ name: 'category_id' })
  category!: Relation<WorkCategory>;

  @Column({ type: 'text' })
  regime!: keyof typeof REGIMES;

  @Column({ type: 'text', nullable: true })
  theme!: keyof typeof THEMES | null;

  /** VERA ONDERHOUDSOORT, e.g. `LEE`. */
  @Column({ type: 'text', nullable: true })
  veraMaintenanceKind!: string | null;

  /** Kinds of object on which it may be done (R-16); null where the rule says nothing. */
  @Column({ type: 'text', array: true, nullable: true, generatedType: 'STORED', asExpression: objectKinds })
  objectKinds!: string[] | null;
}
