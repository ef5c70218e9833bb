import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A name may stand in words of two kinds of emphasis, where it is found in the text but not in the document. So an answer
 * in which somebody was forgotten goes on without its formatting.
 */
const KEEP_SNAPSHOT = `create or replace function keep_snapshot() returns trigger language plpgsql as $$
  begin
    if current_setting('app.forgetting', true) is distinct from 'on' then
      raise exception 'What was handed in stays as it was handed in.';
    end if;
    new.snapshot := jsonb_set(new.snapshot, '{answers}', (
      select coalesce(jsonb_agg(case when here.answer = was.answer then here.answer else here.answer - 'formatted' end
        order by here.place), '[]')
      from jsonb_array_elements(new.snapshot->'answers') with ordinality here(answer, place)
      left join jsonb_array_elements(old.snapshot->'answers') with ordinality was(answer, place)
        on was.place = here.place));
    return new;
  end $$`;

const FORGET_FORMATTING = `create function forget_formatting() returns trigger language plpgsql as $$
  begin
    new.formatted := (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(new.formatted)
      where value = old.formatted->key and new.answers->key = old.answers->key);
    return new;
  end $$`;

const KEEP_SNAPSHOT_BEFORE = `create or replace function keep_snapshot() returns trigger language plpgsql as $$
  begin
    if current_setting('app.forgetting', true) is distinct from 'on' then
      raise exception 'What was handed in stays as it was handed in.';
    end if;
    return new;
  end $$`;

export class FormatAnswers1795900600000 implements MigrationInterface {
  name = 'FormatAnswers1795900600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table reflections add column formatted jsonb not null default '{}'`);
    await queryRunner.query(KEEP_SNAPSHOT);
    await queryRunner.query(FORGET_FORMATTING);
    await queryRunner.query(`create trigger forget_formatting before update on reflections
      for each row when (current_setting('app.forgetting', true) = 'on') execute function forget_formatting()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop trigger forget_formatting on reflections');
    await queryRunner.query('drop function forget_formatting');
    await queryRunner.query(KEEP_SNAPSHOT_BEFORE);
    await queryRunner.query('alter table reflections drop column formatted');
  }
}
