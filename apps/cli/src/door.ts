/** The door to the tables, as a command that changes something in a tenant opens it. */
import type { Actor } from '@firsthand/contracts';
import { systemActor } from '@firsthand/contracts';
import { normalEmail, normalSignInName } from '@firsthand/core';
import { openDatabase, UnitOfWork, User } from '@firsthand/persistence';
import { loadConfig, newId, systemClock } from '@firsthand/platform';
import { connect } from './installation.ts';
import { CommandError } from './terminal.ts';

/** Opens the database as the application does, lets `work` run, and closes it whatever happens. */
export async function throughTheDoor<T>(work: (uow: UnitOfWork) => Promise<T>): Promise<T> {
  const connections = await connect(loadConfig(process.env));
  try {
    const database = await openDatabase({
      url: connections.appUrl,
      poolSize: 2,
      applicationName: 'firsthand-cli',
    });
    try {
      return await work(new UnitOfWork(database, systemClock));
    } finally {
      await database.close();
    }
  } finally {
    await connections.close();
  }
}

/** Somebody of a tenant, as a command was told of them. */
interface Person extends Actor {
  hasAddress: boolean;
}

/**
 * The person of a tenant in whose name, or about whom, a command acts; in their name it may do what they may do on the
 * screen. @throws CommandError
 */
export async function personOf(
  uow: UnitOfWork,
  tenant: string,
  by: { email: string } | { signInName: string },
): Promise<Person> {
  const tenantId = await tenantOf(uow, tenant);
  const requestId = newId();
  const user = await uow.read(systemActor(tenantId, requestId), (read) =>
    read.findOne(
      User,
      'email' in by ? { email: normalEmail(by.email) } : { signInName: normalSignInName(by.signInName) },
    ),
  );
  if (!user)
    throw new CommandError(
      'email' in by
        ? `Nobody in “${tenant}” has the address ${by.email}.`
        : `Nobody in “${tenant}” signs in as ${by.signInName}.`,
    );
  return { tenantId, userId: user.id, roles: user.roles, requestId, hasAddress: user.email !== null };
}

export async function tenantOf(uow: UnitOfWork, tenant: string): Promise<string> {
  const tenantId = await uow.tenantIdOf(tenant.trim().toLowerCase());
  if (tenantId === null)
    throw new CommandError(`There is no tenant “${tenant}”. Check its name in addresses.`);
  return tenantId;
}
