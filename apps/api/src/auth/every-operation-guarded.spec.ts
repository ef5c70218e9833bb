import { Module, type Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EveryOperationGuarded } from './every-operation-guarded.ts';
import { Public, Requires } from './requires.ts';

@Resolver()
class Guarded {
  @Query(() => String)
  @Public()
  open(): string {
    return '';
  }

  @Mutation(() => String)
  @Requires('grade:give')
  closed(): string {
    return '';
  }

  @ResolveField(() => String)
  field(): string {
    return '';
  }
}

@Resolver()
class Forgotten {
  @Query(() => String)
  // eslint-disable-next-line firsthand/guarded-resolver -- this is what the boot check has to find
  leak(): string {
    return '';
  }

  @Mutation(() => String)
  // eslint-disable-next-line firsthand/guarded-resolver -- and this
  harm(): string {
    return '';
  }
}

function boot(...resolvers: Type[]) {
  @Module({ imports: [DiscoveryModule], providers: [EveryOperationGuarded, ...resolvers] })
  class Application {}
  return NestFactory.createApplicationContext(Application, { logger: false, abortOnError: false });
}

it('lets an API boot in which every operation says who may call it', async () => {
  await (await boot(Guarded)).close();
});

it('refuses to boot otherwise, and names each', async () => {
  await expect(boot(Guarded, Forgotten)).rejects.toThrow(/Forgotten\.leak, Forgotten\.harm/);
});
