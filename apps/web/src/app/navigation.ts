import type { Permission, Programme } from '@firsthand/contracts';
import {
  IconActivity,
  IconBook2,
  IconBriefcase,
  IconBuilding,
  IconBuildingCommunity,
  IconChartBar,
  IconChecklist,
  IconClockHour4,
  IconCompass,
  IconFolder,
  IconHeartHandshake,
  IconHome,
  IconMessages,
  IconUsers,
  IconPencil,
  IconSchool,
  IconSunHigh,
  type Icon,
} from '@tabler/icons-react';
import type { MessageId } from '../shared/intl/text.tsx';
import { may, type Viewer } from '../shared/session/session.ts';

export interface Place {
  readonly to: string;
  readonly label: MessageId;
  readonly icon: Icon;
  /** Who sees it. What the screen reads is decided by the API. */
  readonly permission: Permission;
  /** Only where this is what the institution does. */
  readonly programme?: Programme;
}

/** The rail, top to bottom. Only what has a screen. */
const PLACES: readonly Place[] = [
  { to: '/', label: 'nav.home', icon: IconHome, permission: 'fieldwork:do' },
  { to: '/plan', label: 'nav.plan', icon: IconCompass, permission: 'fieldwork:do' },
  { to: '/people', label: 'nav.people', icon: IconUsers, permission: 'fieldwork:do' },
  { to: '/interviews', label: 'nav.interviews', icon: IconMessages, permission: 'fieldwork:do' },
  { to: '/reflections', label: 'nav.reflections', icon: IconPencil, permission: 'reflection:write' },
  { to: '/record', label: 'nav.record', icon: IconFolder, permission: 'fieldwork:do' },
  { to: '/today', label: 'nav.today', icon: IconSunHigh, permission: 'section:read' },
  { to: '/caseload', label: 'nav.caseload', icon: IconHeartHandshake, permission: 'caseload:read' },
  {
    to: '/units',
    label: 'nav.units',
    icon: IconClockHour4,
    permission: 'unit:keep',
    programme: 'EMPLOYMENT_SERVICE',
  },
  { to: '/sections', label: 'nav.sections', icon: IconBook2, permission: 'section:read' },
  { to: '/grading', label: 'nav.grading', icon: IconChecklist, permission: 'grade:give' },
  { to: '/insight', label: 'nav.insight', icon: IconChartBar, permission: 'insight:read' },
  { to: '/occupations', label: 'nav.occupations', icon: IconBriefcase, permission: 'occupation:manage' },
  { to: '/primer/edit', label: 'nav.primer', icon: IconSchool, permission: 'primer:edit' },
  { to: '/institution/people', label: 'nav.people', icon: IconUsers, permission: 'person:manage' },
  { to: '/institution', label: 'nav.institution', icon: IconBuilding, permission: 'care:manage' },
  { to: '/institutions', label: 'nav.institutions', icon: IconBuildingCommunity, permission: 'tenant:read' },
  { to: '/operations', label: 'nav.operations', icon: IconActivity, permission: 'queue:operate' },
];

export function placesOf(viewer: Viewer): Place[] {
  return PLACES.filter(
    ({ permission, programme }) =>
      may(viewer, permission) && (!programme || programme === viewer.tenant.programme),
  );
}

/** The place a path is in: of several that hold it, the nearest. */
export function placeOf(places: readonly Place[], path: string): string | undefined {
  return places
    .map(({ to }) => to)
    .filter((to) => path === to || (to !== '/' && path.startsWith(`${to}/`)))
    .sort((a, b) => b.length - a.length)[0];
}

/** Where `/` leads. */
export function homeOf(viewer: Viewer): string {
  return placesOf(viewer)[0]?.to ?? '/notifications';
}
