"""A server is killed while clients write; what it has acknowledged must be there when the glossary is opened again."""

import http.client
import json
import os
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

PROGRAM = os.environ["DOICHIEU"]
ROUNDS = 3
CLIENTS = 6


def start(glossary):
    """A server and its port."""
    server = subprocess.Popen(
        [PROGRAM, "serve", "--quiet", "--no-builtin", "--no-lexicon", "--port", "0", "--glossary", glossary], stdout=subprocess.PIPE, text=True
    )
    return server, int(server.stdout.readline().rstrip("/\n").rsplit(":", 1)[1])


def write(port, round_, client, acknowledged):
    """Adds concepts until the server is gone, and notes what it has acknowledged."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    number = 0
    try:
        while True:
            vietnamese, spanish = f"Hội số {round_} {client} {number}", f"asociación {round_} {client} {number}"
            sections = [{"language": "vi", "terms": [{"text": vietnamese}]}, {"language": "es", "terms": [{"text": spanish}]}]
            body = json.dumps({"kind": "organization", "sections": sections})
            connection.request("POST", "/api/concepts", body, {"Content-Type": "application/json"})
            response = connection.getresponse()
            response.read()
            if response.status == 201:
                acknowledged.append((vietnamese, spanish))
            number += 1
    except (OSError, http.client.HTTPException):
        pass


def kill_one(glossary, round_, acknowledged):
    server, port = start(glossary)
    clients = [threading.Thread(target=write, args=(port, round_, client, acknowledged)) for client in range(CLIENTS)]
    for client in clients:
        client.start()
    time.sleep(random.uniform(0.7, 1.5))
    server.send_signal(signal.SIGKILL)
    server.wait()
    for client in clients:
        client.join()


def exported(glossary):
    """The pairs that another process finds in the glossary."""
    text = subprocess.run([PROGRAM, "export", "--quiet", "--no-builtin", "--to", "omegat", "--glossary", glossary], check=True, capture_output=True, text=True).stdout
    return {tuple(line.split("\t")[:2]) for line in text.splitlines()}


def main():
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else random.randrange(1 << 32)
    random.seed(seed)
    acknowledged = []
    with tempfile.TemporaryDirectory() as folder:
        glossary = str(pathlib.Path(folder) / "glossary.sqlite")
        for round_ in range(ROUNDS):
            kill_one(glossary, round_, acknowledged)
            lost = set(acknowledged) - exported(glossary)
            if lost:
                sys.exit(f"seed {seed}, round {round_}: {len(lost)} of {len(acknowledged)} acknowledged concepts are lost, such as {min(lost)}")
            with sqlite3.connect(glossary) as database:
                state = database.execute("PRAGMA integrity_check").fetchone()[0]
            if state != "ok":
                sys.exit(f"seed {seed}, round {round_}: the glossary is damaged: {state}")
    if len(acknowledged) < 20:
        sys.exit(f"seed {seed}: only {len(acknowledged)} concepts were written; that is no load")
    print(f"{len(acknowledged)} acknowledged concepts outlived {ROUNDS} kills (seed {seed})")


main()
