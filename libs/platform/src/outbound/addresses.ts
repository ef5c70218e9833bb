import { BlockList, isIP } from 'node:net';

/** Addresses that lead into our own network, to this machine, or to nobody in particular. */
const PRIVATE = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  PRIVATE.addSubnet(net, prefix, 'ipv4');
/** Of IPv6 only what is given out to the world is outside; and of that, not what carries an IPv4 address inside. */
const WORLD = new BlockList();
WORLD.addSubnet('2000::', 3, 'ipv6');
const CARRIERS = new BlockList();
for (const [net, prefix] of [
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  CARRIERS.addSubnet(net, prefix, 'ipv6');

/** Does this IP address lead out, to some machine of the open internet? */
export function isOutside(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return isOutside(mapped[1]!);
  switch (isIP(address)) {
    case 4:
      return !PRIVATE.check(address, 'ipv4');
    case 6:
      return WORLD.check(address, 'ipv6') && !CARRIERS.check(address, 'ipv6');
    default:
      return false;
  }
}
