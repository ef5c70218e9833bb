import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import { getMetadataStorage, IsInt, MaxLength, Min, validate, ValidateNested } from 'class-validator';
import { rememberRules } from './remembered-rules.ts';

class Person {
  @MaxLength(3)
  name!: string;
}

class Guest extends Person {
  @IsInt()
  seat!: number;
}

class Table {
  @ValidateNested({ each: true })
  @Type(() => Guest)
  guests!: Guest[];
}

const broken = async (table: object) =>
  (await validate(plainToInstance(Table, table)))
    .flatMap(({ children }) => children ?? [])
    .flatMap(({ property, children }) =>
      (children ?? []).flatMap((child) =>
        Object.keys(child.constraints!).map((rule) => `${property}.${child.property} ${rule}`),
      ),
    );

it('finds what is broken as before, and a rule that is declared later', async () => {
  const table = {
    guests: [
      { name: 'Ada', seat: 1 },
      { name: 'Grace', seat: 0.5 },
    ],
  };
  const before = await broken(table);
  expect(before.sort()).toEqual(['1.name maxLength', '1.seat isInt']);
  rememberRules();
  for (const _ of [1, 2]) expect((await broken(table)).sort()).toEqual(before);
  Min(1)(Guest.prototype, 'seat');
  expect((await broken(table)).sort()).toEqual([...before, '1.seat min']);
});

it('gathers the rules of a class once', () => {
  rememberRules();
  const rules = () => getMetadataStorage().getTargetValidationMetadatas(Guest, undefined!, false, false);
  expect(rules()).toBe(rules());
  expect(getMetadataStorage().groupByPropertyName(rules())).toBe(
    getMetadataStorage().groupByPropertyName(rules()),
  );
});
