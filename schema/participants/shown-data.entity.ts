import { Column } from 'typeorm';
import { CaseloadRow } from './caseload-row.entity.ts';

/** The value of a column, and nothing while processing of the field is restricted. */
const shown = (field: string, column: string, type: 'text' | 'date' | 'boolean' = 'text') =>
  Column({
    type,
    nullable: true,
    generatedType: 'STORED',
    asExpression: `case when restricted @> array['${field}'] then null else ${column} end`,
  });

/** What of a participant is shown to others: the fields of which processing is not restricted (AVG 18). */
export abstract class ShownData extends CaseloadRow {
  /** Fields of which processing is restricted, sorted; kept by the database from the requests. */
  @Column({ type: 'text', array: true, default: '{}' })
  restricted!: string[];

  @shown('CALL_NAME', 'call_name')
  callNameShown!: string | null;

  @shown('GIVEN_NAMES', 'given_names')
  givenNamesShown!: string | null;

  @shown('FAMILY_NAME_PREFIX', 'family_name_prefix')
  familyNamePrefixShown!: string | null;

  @shown('FAMILY_NAME', 'family_name')
  familyNameShown!: string | null;

  @shown('DATE_OF_BIRTH', 'date_of_birth', 'date')
  dateOfBirthShown!: string | null;

  @shown('DATE_OF_BIRTH', 'is_minor', 'boolean')
  isMinorShown!: boolean | null;

  @shown('PHONE', 'phone')
  phoneShown!: string | null;

  @shown('EMAIL', 'email')
  emailShown!: string | null;

  @shown('STREET', 'street')
  streetShown!: string | null;

  @shown('HOUSE_NUMBER', 'house_number')
  houseNumberShown!: string | null;

  @shown('POSTCODE', 'postcode')
  postcodeShown!: string | null;

  @shown('PLACE', 'place')
  placeShown!: string | null;

  @shown('HOME_NEIGHBOURHOOD', 'home_neighbourhood')
  homeNeighbourhoodShown!: string | null;

  @shown('LANGUAGE_PREFERENCE', 'language_preference')
  languagePreferenceShown!: string | null;

  @shown('EMERGENCY_CONTACT_NAME', 'emergency_contact_name')
  emergencyContactNameShown!: string | null;

  @shown('EMERGENCY_CONTACT_PHONE', 'emergency_contact_phone')
  emergencyContactPhoneShown!: string | null;
}
