"""Runs a program in a pseudo terminal of 80 x 24 and does what the lines on its input say.

keys TEXT          types the text (JSON, so that control characters can be named)
await TEXT         waits until the program has written the text since the last await or since begin
begin              what was written so far does not count for the next await
signal NUMBER      sends the program a signal
hang-up            closes the terminal
end                waits for the program's end

Each line is answered by one: JSON with "ok", what was written ("text"), the program's "pid" and,
after its end, its "exit" (negative: the signal) and whether the terminal is as before ("sane").
"""

import fcntl
import json
import os
import select
import signal
import struct
import sys
import termios
import time

LIMIT = 60


def main(command):
    master, slave = os.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    before = termios.tcgetattr(slave)
    pid = os.fork()
    if pid == 0:
        os.setsid()
        fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
        for stream in (0, 1, 2):
            os.dup2(slave, stream)
        os.closerange(3, 256)
        os.execvp(command[0], command)
    written = b""
    seen = 0
    exit_code = None

    def read(seconds):
        nonlocal written
        if master is None:
            time.sleep(seconds)
            return
        ready, _, _ = select.select([master], [], [], seconds)
        if ready:
            try:
                written += os.read(master, 65536)
            except OSError:
                time.sleep(seconds)

    def ended():
        nonlocal exit_code
        if exit_code is None:
            done, status = os.waitpid(pid, os.WNOHANG)
            if done:
                exit_code = os.waitstatus_to_exitcode(status)
        return exit_code is not None

    for line in sys.stdin:
        word, _, rest = line.rstrip("\n").partition(" ")
        ok = True
        deadline = time.monotonic() + LIMIT
        if word == "keys":
            os.write(master, json.loads(rest).encode())
        elif word == "begin":
            while select.select([master], [], [], 0)[0]:
                read(0)
            seen = len(written)
        elif word == "await":
            wanted = rest.encode()
            while wanted not in written[seen:]:
                read(0.05)
                if time.monotonic() > deadline or (ended() and not select.select([master], [], [], 0.2)[0]):
                    ok = False
                    break
            if ok:
                seen = written.index(wanted, seen) + len(wanted)
        elif word == "signal":
            os.kill(pid, int(rest))
        elif word == "hang-up":
            # Both ends: this process must not keep the terminal open.
            os.close(slave)
            os.close(master)
            master = slave = None
        elif word == "end":
            while not ended():
                read(0.05)
                if time.monotonic() > deadline:
                    ok = False
                    os.kill(pid, signal.SIGKILL)
            if master is not None:
                read(0.1)
        sane = slave is None or termios.tcgetattr(slave) == before
        answer = {"ok": ok, "text": written.decode(errors="replace"), "pid": pid, "exit": exit_code, "sane": sane}
        print(json.dumps(answer), flush=True)
    if not ended():
        os.kill(pid, signal.SIGKILL)


main(sys.argv[1:])
