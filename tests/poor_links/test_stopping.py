"""The server that is told to stop finishes what it is doing (quality item I57)."""

import os
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from threading import Thread

from aict.core.paths import ROOT

_SERVER = """
import sys, time
from flask import Flask
from aict.server import serve
app = Flask("slow")
@app.get("/slow")
def slow():
    time.sleep(1.5)
    return "finished"
@app.get("/")
def home():
    return "here"
serve(app, host="127.0.0.1", port=int(sys.argv[1]))
"""


def free_port() -> int:
    import socket

    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def read(address: str) -> str:
    with urllib.request.urlopen(address, timeout=10) as answer:
        return str(answer.read().decode())


def test_a_running_request_is_finished_and_nobody_new_is_let_in(tmp_path: Path) -> None:
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    server = subprocess.Popen([sys.executable, "-c", _SERVER, str(port)], cwd=ROOT, env={**os.environ})
    said: list[str] = []
    try:
        _wait_for(address)
        reader = Thread(target=lambda: said.append(read(f"{address}/slow")))
        reader.start()
        time.sleep(0.4)
        server.send_signal(signal.SIGTERM)
        reader.join(timeout=10)
        assert said == ["finished"]
        assert server.wait(timeout=5) == 0
    finally:
        server.kill()
        server.wait()


def test_without_its_database_it_does_not_start_and_says_why(tmp_path: Path) -> None:
    env = {
        **os.environ,
        "AICT_DATABASE_URL": f"sqlite:///{tmp_path / 'nowhere' / 'db'}",
        "PORT": str(free_port()),
    }
    command = [sys.executable, "-m", "aict.server"]
    ended = subprocess.run(
        command, cwd=ROOT, env=env, capture_output=True, text=True, check=False, timeout=60
    )
    assert ended.returncode == 1
    assert ended.stderr.startswith("The database of AICT_DATABASE_URL does not answer")
    assert "Traceback" not in ended.stderr


def _wait_for(address: str) -> None:
    until = time.monotonic() + 20
    while time.monotonic() < until:
        try:
            read(address)
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError(address)
