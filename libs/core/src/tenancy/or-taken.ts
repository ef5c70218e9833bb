import type { DomainError } from '@firsthand/contracts';

/** PostgreSQL's unique violation. */
const UNIQUE_VIOLATION = '23505';

/** Turns a duplicate key into the sentence that says what to do; anything else passes through. */
export async function orTaken<T>(writing: Promise<T>, taken: DomainError): Promise<T> {
  try {
    return await writing;
  } catch (error) {
    throw (error as { code?: string }).code === UNIQUE_VIOLATION ? taken : error;
  }
}
