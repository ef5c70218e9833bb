import type { PrimerContent } from '@firsthand/persistence';
import { STARTER_EN } from './starter.en.ts';
import { STARTER_FR } from './starter.fr.ts';

/** The number of the version that comes with the product; what a tenant publishes counts from 1. */
export const STARTER_NUMBER = 0;

/** The primer of a tenant that has not published one of its own. */
export const STARTER: PrimerContent = { en: STARTER_EN, fr: STARTER_FR };
