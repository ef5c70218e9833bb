import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import type { Acquaintance } from './network-query.ts';
import { MarkIcon } from './network-symbol.tsx';
import classes from './network.module.css';
import { StateWord } from './state-word.tsx';

/** The network without the picture: who named whom, how many steps away, where it ends, who was told. */
export function NetworkTable({ people }: { people: readonly Acquaintance[] }) {
  const t = useText();
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const columns: Column<Acquaintance>[] = [
    {
      key: 'person',
      header: t('network.person'),
      phone: 'title',
      cell: ({ id, name, depth }) => (
        <span className={classes.indented} data-depth={Math.min(depth, 8)}>
          <AnchorLink to="/people/$contactId" params={{ contactId: id }}>
            {name}
          </AnchorLink>
        </span>
      ),
    },
    {
      key: 'by',
      header: t('network.namedBy'),
      cell: ({ referrerId, source }) => nameOf.get(referrerId ?? '') ?? t(`source.${source}`),
    },
    { key: 'depth', header: t('network.depth'), align: 'right', cell: ({ depth }) => depth },
    { key: 'vantage', header: t('people.fact.vantage'), cell: ({ vantage }) => t(`vantage.${vantage}`) },
    { key: 'state', header: t('network.stands'), cell: (person) => <StateWord person={person} /> },
    {
      key: 'marks',
      header: t('network.marks'),
      cell: ({ deadEnd, loop }) => (
        <span className={classes.marks}>
          {deadEnd && (
            <span className={classes.state}>
              <MarkIcon mark="DEAD_END" />
              {t('network.deadEnd')}
            </span>
          )}
          {loop !== 'NONE' && (
            <span className={classes.state}>
              <MarkIcon mark={loop} />
              {t(`network.loop.${loop}`)}
            </span>
          )}
          {!deadEnd && loop === 'NONE' && <span aria-hidden>–</span>}
        </span>
      ),
    },
  ];
  return <DataTable caption={t('network.caption')} columns={columns} rows={people} rowKey={({ id }) => id} />;
}
