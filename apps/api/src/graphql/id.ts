import { type PipeTransform } from '@nestjs/common';
import { Args, ID } from '@nestjs/graphql';
import { NotFound } from '@firsthand/contracts';
import { isId } from '@firsthand/platform';

/** What is no id of ours names nothing: the same answer as for an id that is not there. */
const knownShape: PipeTransform<string | null | undefined> = {
  transform(id) {
    if (id !== null && id !== undefined && !isId(id)) throw new NotFound();
    return id;
  },
};

/** An id as a bare argument. */
export const IdArg = (name: string, options: { nullable?: boolean } = {}) =>
  Args(name, { type: () => ID, ...options }, knownShape);
