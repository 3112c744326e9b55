import { Column, Entity, JoinColumn, ManyToOne, OneToMany, OneToOne, type Relation } from 'typeorm';
import { Organisation } from '../consortium/organisation.entity.ts';
import { Job } from '../jobs/job.entity.ts';
import { StoredRow } from '../stored-row.entity.ts';
import { Wijk } from './wijk.entity.ts';
import { WorkObjectAccess } from './work-object-access.entity.ts';

export const OBJECT_KINDS = {
  PAND: 'Pand',
  VERBLIJFSOBJECT: 'Verblijfsobject',
  PORTIEK: 'Portiek',
  HAL: 'Hal',
  LIFT: 'Lift',
  TRAPPENHUIS: 'Trappenhuis',
  SPEELPLEK: 'Speelplek',
  VERHARDING: 'Verharding',
  PLANTSOEN: 'Plantsoen',
  GROEN: 'Groen',
  TERREIN: 'Terrein',
  STRAATMEUBILAIR: 'Straatmeubilair',
  OVERIG: 'Overig',
} as const;

export const OBJECT_POSITIONS = { INSIDE: 'In', AROUND: 'Rondom', NEAR: 'Nabij' } as const;

/** WerkObject: a building, part of one, or a place near it that is kept up. */
@Entity()
export class WorkObject extends StoredRow {
  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: keyof typeof OBJECT_KINDS;

  /** Ligging. */
  @Column({ type: 'text' })
  position!: keyof typeof OBJECT_POSITIONS;

  @Column({ type: 'uuid' })
  ownerId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'owner_id' })
  owner!: Relation<Organisation>;

  @Column({ type: 'uuid' })
  wijkId!: string;

  @ManyToOne(() => Wijk)
  @JoinColumn({ name: 'wijk_id' })
  wijk!: Relation<Wijk>;

  /** 16 digits. */
  @Column({ type: 'text', nullable: true })
  bagId!: string | null;

  @Column({ type: 'text', nullable: true })
  bgtId!: string | null;

  @Column({ type: 'text', nullable: true })
  veraId!: string | null;

  /** Complex: code of the VERA cluster at the corporatie; not an area of the CBS. */
  @Column({ type: 'text', nullable: true })
  complexCode!: string | null;

  /** VERA `idGegevensbeheerder`. */
  @Column({ type: 'text', nullable: true })
  veraDataOwnerId!: string | null;

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  /** Degrees, WGS 84. */
  @Column({ type: 'double precision', nullable: true })
  latitude!: number | null;

  @Column({ type: 'double precision', nullable: true })
  longitude!: number | null;

  /** Gemeenschappelijk: a shared space of residents. */
  @Column({ type: 'boolean', default: false })
  shared!: boolean;

  @OneToOne(
    () => WorkObjectAccess,
    (access) => access.object,
  )
  access!: Relation<WorkObjectAccess> | null;

  @OneToMany(
    () => Job,
    (job) => job.object,
  )
  jobs!: Relation<Job>[];

  /** Key for slices, kept by the database from the wijk. */
  @Column({ type: 'uuid' })
  gemeenteId!: string;

  /** Key for slices, kept by the database from the jobs: each an uitvoerder, a space and its opdrachtgever. */
  @Column({ type: 'text', array: true, nullable: true })
  workedBy!: string[] | null;
}
