/** The name a decorator is called by: `@Query(...)`, `@Query` and `@gql.Query(...)` are all `Query`. */
export function decoratorName({ expression }) {
  const callee = expression.type === 'CallExpression' ? expression.callee : expression;
  return callee.type === 'MemberExpression' ? callee.property.name : callee.name;
}
