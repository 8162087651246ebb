import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection on which a test says exactly what it wants, as no HTTP client would. */
export interface RawConnection {
  readonly socket: Socket;
  send(text: string): void;
  /** all that came until the other side closed the connection */
  untilClosed(): Promise<string>;
}

/** Connects to the server at `url`; nothing that comes is read before it is asked for. */
export async function rawConnection(url: string): Promise<RawConnection> {
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(url).port) });
  // a connection that is cut may end in a reset
  socket.on('error', () => {});
  const closed = once(socket, 'close');
  await once(socket, 'connect');
  return {
    socket,
    send: (text) => void socket.write(text),
    async untilClosed() {
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk;
      });
      await closed;
      return text;
    },
  };
}
