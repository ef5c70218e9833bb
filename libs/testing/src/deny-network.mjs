/**
 * Loaded before every test file: a test may talk to this machine and to nothing else. What reaches further would
 * pass here and fail elsewhere, or send somebody a real mail.
 */
import net from 'node:net';

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3}|0\.0\.0\.0|::)$/i;
const guarded = Symbol.for('firsthand.network-denied');

if (!net.Socket.prototype[guarded]) {
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function (...args) {
    // Node hands its own callers' arguments over as one array already put in order.
    const [first, second] = Array.isArray(args[0]) ? args[0] : args;
    const options = typeof first === 'object' && first !== null ? first : { port: first, host: second };
    const host = typeof options.host === 'string' ? options.host : 'localhost';
    const local = options.path !== undefined || typeof first === 'string' || loopback.test(host);
    if (local) return connect.apply(this, args);
    process.nextTick(() =>
      this.destroy(new Error(`Tests may not use the network: ${host}:${options.port} was refused.`)),
    );
    return this;
  };
  net.Socket.prototype[guarded] = true;
}
