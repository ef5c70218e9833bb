import { ActionIcon } from '@mantine/core';
import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useText, type Translate } from '../../shared/intl/text.tsx';
import { led } from './network-keys.ts';
import { ME, type Point } from './network-layout.ts';
import { DeadEndMark, LoopMark, StateShape } from './network-symbol.tsx';
import type { Acquaintance } from './network-query.ts';
import classes from './network.module.css';
import { usePlaces } from './use-places.ts';
import { useViewport } from './use-viewport.ts';

interface PictureProps {
  readonly people: readonly Acquaintance[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** So few that every name can stand beside its node, however small they are drawn. */
const FEW = 16;

/** Who named whom, drawn: the student in the middle, each step further out. The table beside it says the same. */
export function NetworkPicture({ people, chosen, onChoose }: PictureProps) {
  const t = useText();
  const navigate = useNavigate();
  const places = usePlaces(people);
  const port = useViewport(places);
  const picture = useRef<SVGSVGElement>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const { k, x, y } = port.view;
  // Nodes shrink less than the picture does, so that they can still be tapped.
  const scale = Math.min(1.25, Math.max(0.62, k)) / k;
  const named = new Set(people.map(({ referrerId }) => referrerId));
  const hasName = (id: string) =>
    people.length <= FEW || k >= 0.62 || id === chosen || id === hovered || (named.has(id) && k >= 0.35);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === '+' || event.key === '=') port.nearer();
    else if (event.key === '-') port.further();
    else if (event.key === '0') port.all();
    else if (event.key === 'Enter' && chosen !== ME)
      void navigate({ to: '/people/$contactId', params: { contactId: chosen } });
    else {
      const to = led(people, chosen, event.key);
      if (to === null) return;
      onChoose(to);
      const place = places?.get(to);
      if (place) port.show(place);
      picture.current?.querySelector<SVGGElement>(`[data-id="${to}"]`)?.focus({ preventScroll: true });
    }
    event.preventDefault();
  };
  const node = (id: string) => ({
    id,
    scale,
    chosen: id === chosen,
    onChoose: () => !port.wasDragged() && onChoose(id),
    onHover: (over: boolean) => setHovered(over ? id : null),
  });

  return (
    <div className={classes.frame}>
      <div className={classes.stage} ref={port.ref}>
        {places && port.ready && (
          <svg
            ref={picture}
            role="group"
            aria-label={t('network.picture')}
            aria-describedby="network-keys"
            {...port.gestures}
            onKeyDown={onKeyDown}
          >
            <g transform={`translate(${x} ${y}) scale(${k})`}>
              {people.map((person) => {
                const [from, to] = [
                  places.get(person.referrerId ?? ME) ?? places.get(ME),
                  places.get(person.id),
                ];
                return from && to ? <Tie key={person.id} person={person} from={from} to={to} k={k} /> : null;
              })}
              <Node {...node(ME)} place={places.get(ME)!} label={t('network.me')}>
                <circle className={classes.me} r={15} />
                <text className={classes.meText} dy="0.35em">
                  {t('network.me')}
                </text>
              </Node>
              {people.map((person) => {
                const place = places.get(person.id);
                if (!place) return null;
                return (
                  <Node key={person.id} {...node(person.id)} place={place} label={inWords(t, person, people)}>
                    <StateShape state={person.state} />
                    {person.deadEnd && (
                      <g transform="translate(-20 0) rotate(90)">
                        <DeadEndMark />
                      </g>
                    )}
                    {person.loop !== 'NONE' && (
                      <g transform="translate(12 -12)">
                        <LoopMark closed={person.loop === 'CLOSED'} />
                      </g>
                    )}
                    {hasName(person.id) && <Name name={person.name} shrunk={Math.min(1, scale * k)} />}
                  </Node>
                );
              })}
            </g>
          </svg>
        )}
      </div>
      <div className={classes.zoom}>
        <ActionIcon variant="default" size="lg" aria-label={t('network.nearer')} onClick={port.nearer}>
          <IconPlus size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label={t('network.further')} onClick={port.further}>
          <IconMinus size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label={t('network.all')} onClick={port.all}>
          <IconMaximize size={18} aria-hidden />
        </ActionIcon>
      </div>
      <p id="network-keys" className="visually-hidden">
        {t('network.keys')}
      </p>
    </div>
  );
}

interface NodeProps {
  readonly id: string;
  readonly place: Point;
  readonly scale: number;
  readonly chosen: boolean;
  readonly label: string;
  readonly onChoose: () => void;
  readonly onHover: (over: boolean) => void;
  readonly children: React.ReactNode;
}

function Node({ id, place, scale, chosen, label, onChoose, onHover, children }: NodeProps) {
  return (
    <g
      role="button"
      aria-label={label}
      aria-pressed={chosen}
      // One stop on the way through the page; the arrow keys lead on from there.
      tabIndex={chosen ? 0 : -1}
      data-id={id}
      className={classes.node}
      transform={`translate(${place.x} ${place.y}) scale(${scale})`}
      onClick={onChoose}
      onKeyDown={(event) => event.key === ' ' && onChoose()}
      onPointerEnter={() => onHover(true)}
      onPointerLeave={() => onHover(false)}
    >
      <circle className={classes.halo} r={21} />
      {children}
    </g>
  );
}

/** From who named to whom they named; told by its stroke whether the loop is closed. */
function Tie({ person, from, to, k }: { person: Acquaintance; from: Point; to: Point; k: number }) {
  return (
    <line
      className={classes.tie}
      data-loop={person.loop}
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      strokeWidth={(person.loop === 'CLOSED' ? 3 : 1.75) / Math.max(0.6, k)}
      strokeDasharray={person.loop === 'OPEN' ? '7 5' : undefined}
    />
  );
}

/** The name in two lines at most, under the node. It stays as large as other text, however small the node is drawn. */
function Name({ name, shrunk }: { name: string; shrunk: number }) {
  const [first = '', ...rest] = name.split(' ');
  return (
    <text className={classes.name} transform={`translate(0 ${13 + 13 / shrunk}) scale(${1 / shrunk})`}>
      <tspan x={0}>{short(first)}</tspan>
      {rest.length > 0 && (
        <tspan x={0} dy="1.1em">
          {short(rest.join(' '))}
        </tspan>
      )}
    </text>
  );
}

const short = (text: string) => (text.length > 12 ? `${text.slice(0, 11)}…` : text);

/** A person as somebody hears them who does not see the picture. */
export function inWords(t: Translate, person: Acquaintance, people: readonly Acquaintance[]): string {
  const referrer = people.find(({ id }) => id === person.referrerId);
  const named = people.filter(({ referrerId }) => referrerId === person.id).length;
  return [
    person.name,
    t(`network.state.${person.state}`),
    referrer ? t('people.namedBy', { name: referrer.name }) : t(`source.${person.source}`),
    named > 0 && t('network.namedCount', { count: named }),
    person.deadEnd && t('network.deadEnd'),
    person.loop !== 'NONE' && t(`network.loop.${person.loop}`),
  ]
    .filter(Boolean)
    .join(', ');
}
