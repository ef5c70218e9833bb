import rule from './guarded-resolver.mjs';
import { testRule } from './rule-tester.mjs';

const resolver = (members) => `@Resolver(() => Grade) class GradeResolver { ${members} }`;

testRule('guarded-resolver', rule, {
  valid: [
    resolver(`@Query(() => [Grade]) @Requires('grade:read') grades() {}`),
    resolver(`@Public() @Mutation(() => Viewer) signIn() {}`),
    resolver(`@Subscription(() => Grade) @Requires('grade:read') released() {}`),
    resolver(`@ResolveField(() => Student) student() {}`),
    resolver(`constructor(private readonly grades: Grades) {} helper() {}`),
    `class NotAResolver { @Query() id() {} }`,
  ],
  invalid: [
    { code: resolver(`@Query(() => [Grade]) grades() {}`), errors: [{ messageId: 'unguarded' }] },
    { code: resolver(`@Mutation(() => Grade) async release() {}`), errors: [{ messageId: 'unguarded' }] },
    { code: resolver(`@Subscription(() => Grade) released() {}`), errors: [{ messageId: 'unguarded' }] },
    { code: resolver(`@gql.Query(() => Grade) grade() {}`), errors: [{ messageId: 'unguarded' }] },
    {
      code: `@Requires('grade:read') @Resolver() class GradeResolver { @Query() grade() {} }`,
      errors: [{ messageId: 'unguarded' }],
    },
    { code: resolver(`@Query() @Public() @Requires('a:b') grade() {}`), errors: [{ messageId: 'both' }] },
    { code: resolver(`@ResolveField() @Requires('a:b') student() {}`), errors: [{ messageId: 'field' }] },
    { code: resolver(`@ResolveField() @Public() student() {}`), errors: [{ messageId: 'field' }] },
    { code: resolver(`@ResolveField() @UseGuards(Own) student() {}`), errors: [{ messageId: 'field' }] },
  ],
});
