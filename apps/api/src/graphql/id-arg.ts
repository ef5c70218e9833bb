import type { PipeTransform } from '@nestjs/common';
import { Args, ID } from '@nestjs/graphql';
import { NotFound } from '@firsthand/contracts';
import { isId } from '@firsthand/platform';

/** Nothing can be found under a text that is no id: the answer is that of an id that is not there. */
const existingShape: PipeTransform<string | null, string | null> = {
  transform(id) {
    if (id !== null && id !== undefined && !isId(id)) throw new NotFound();
    return id;
  },
};

/** An `ID!` argument. */
export const IdArg = (name = 'id') => Args(name, { type: () => ID }, existingShape);

/** An `ID` argument that may be left out. */
export const OptionalIdArg = (name: string) => Args(name, { type: () => ID, nullable: true }, existingShape);
