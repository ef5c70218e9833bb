import { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;

const remembering = new WeakSet<Storage>();

/**
 * The rules of a class do not change once it is declared, but class-validator gathers them anew for every object, from
 * all classes there are. This keeps what was gathered; a rule declared later makes it gather again.
 */
export function rememberRules(): void {
  const storage = getMetadataStorage();
  if (remembering.has(storage)) return;
  remembering.add(storage);
  const gather = storage.getTargetValidationMetadatas.bind(storage);
  const group = storage.groupByPropertyName.bind(storage);
  const add = storage.addValidationMetadata.bind(storage);
  /** By the class, and by the class whose property holds it (or none). */
  let gathered = new Map<unknown, Map<string, ReturnType<typeof gather>>>();
  let grouped = new WeakMap<object, ReturnType<typeof group>>();

  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    // Ours are all asked for in one way.
    if (always || strictGroups || groups?.length) return gather(target, schema, always, strictGroups, groups);
    let within = gathered.get(target);
    if (!within) gathered.set(target, (within = new Map()));
    let rules = within.get(schema ?? '');
    if (!rules) within.set(schema ?? '', (rules = gather(target, schema, always, strictGroups, groups)));
    return rules;
  };
  storage.groupByPropertyName = (rules) => {
    let groups = grouped.get(rules);
    if (!groups) grouped.set(rules, (groups = group(rules)));
    return groups;
  };
  storage.addValidationMetadata = (rule) => {
    gathered = new Map();
    grouped = new WeakMap();
    add(rule);
  };
}
