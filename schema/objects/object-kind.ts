import { enumeration } from '../declaration.ts';
import { OBJECT_KINDS } from './work-object.entity.ts';

export const objectKind = enumeration('WorkObjectKind', 'Soort werkobject', OBJECT_KINDS);
