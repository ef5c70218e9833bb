import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { LIMITS } from '@firsthand/contracts';

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/**
 * Where a page begins and how long it is; extend it with what a list can be narrowed by. A null for `first` is refused
 * by the validation, not by the type.
 */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, nullable: true })
  @IsInt()
  @Min(1)
  @Max(LIMITS.pageSize)
  first!: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  after?: string | null;
}

export interface ConnectionOf<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
}

/**
 * The connection and edge types over one type, for a class of its own to extend:
 * `@ObjectType() export class SectionConnection extends connectionOf('Section', () => Section) {}`.
 * A connection that counts adds its own `totalCount`.
 */
export function connectionOf<T>(name: string, node: () => Type<T>): abstract new () => ConnectionOf<T> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String)
    cursor!: string;

    @Field(node)
    node!: T;
  }

  @ObjectType({ isAbstract: true })
  abstract class Connection implements ConnectionOf<T> {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;
  }
  return Connection;
}
