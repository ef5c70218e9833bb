import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ValidationRule } from 'graphql';
import { GRAPHQL_LIMITS } from '@firsthand/contracts';

/** What a document may not exceed, checked with its validity, before anything runs. Tokens are the parser's matter. */
export function limits(): ValidationRule[] {
  const { depth, aliases, directives, cost } = GRAPHQL_LIMITS;
  const { validationRules } = new ApolloArmor({
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
    maxDepth: { n: depth, flattenFragments: true },
    maxAliases: { n: aliases },
    maxDirectives: { n: directives },
    costLimit: { maxCost: cost, flattenFragments: true },
  }).protect();
  return validationRules;
}
