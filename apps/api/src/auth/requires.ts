import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@firsthand/contracts';

export const REQUIRES = 'firsthand:requires';
export const PUBLIC = 'firsthand:public';

/** Who may knock. The global guard denies every operation that carries neither this nor `@Public()`. */
export const Requires = (permission: Permission) => SetMetadata(REQUIRES, permission);

/** Open to everyone, signed in or not. */
export const Public = () => SetMetadata(PUBLIC, true);
