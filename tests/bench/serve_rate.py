#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many calls a second a server answers: serve_rate.py PROGRAM RUN [TARGET] [SECONDS].

Four callers, each over one connection that stays open and each asking for another reader in turn, so that nothing is
answered from memory. Callers and server share the machine's cores."""
import json
import multiprocessing
import socket
import subprocess
import sys
import time
import urllib.parse
import urllib.request

CALLERS = 4


def call(port, targets, seconds, queue):
    with socket.create_connection(("127.0.0.1", port)) as connection:
        times = []
        end = time.perf_counter() + seconds
        count = 0
        while time.perf_counter() < end:
            begun = time.perf_counter()
            target = targets[count % len(targets)]
            connection.sendall(f"GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
            read = b""
            while b"\r\n\r\n" not in read:
                read += connection.recv(1 << 16)
            head, body = read.split(b"\r\n\r\n", 1)
            assert head.startswith(b"HTTP/1.1 200"), head
            length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
            while len(body) < length:
                body += connection.recv(1 << 16)
            times.append(time.perf_counter() - begun)
            count += 1
        queue.put(times)


def main():
    program, run = sys.argv[1:3]
    target = sys.argv[3] if len(sys.argv) > 3 else "/recommend?user={}&top=10"
    seconds = float(sys.argv[4]) if len(sys.argv) > 4 else 5
    server = subprocess.Popen([program, "serve", run, "--port", "0"], stdout=subprocess.PIPE, text=True)
    try:
        port = urllib.parse.urlparse(server.stdout.readline().strip()).port
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/health") as health:
            books = json.load(health)["books"]
        users = range(1, 1001)
        queue = multiprocessing.Queue()
        callers = []
        for c in range(CALLERS):
            targets = [target.format(user) for user in users][c::CALLERS]
            callers.append(multiprocessing.Process(target=call, args=(port, targets, seconds, queue)))
        for caller in callers:
            caller.start()
        times = sorted(t for _ in callers for t in queue.get())
        for caller in callers:
            caller.join()
        print(f"{books:,} books: {len(times) / seconds:,.0f} calls/s; median {1e3 * times[len(times) // 2]:.2f} ms, "
              f"99 % below {1e3 * times[len(times) * 99 // 100]:.2f} ms")
    finally:
        server.terminate()
        server.wait()


main()
