"""The health check of the image, run as Docker runs it against a real web server."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from tests.container.dockerfile import DOCKERFILE, Instruction, instructions

(CHECK,) = [each for each in instructions(DOCKERFILE.read_text("utf-8")) if each.word == "HEALTHCHECK"]
CODE = Instruction("CMD", CHECK.rest.partition("CMD ")[2]).form[-1]


@contextmanager
def answers(status: int) -> Iterator[int]:
    """A web server that gives this status at /healthz and 404 elsewhere; yields its port."""

    class Door(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status if self.path == "/healthz" else 404)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Door) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            thread.join()


def checked(listen: str, **more: str) -> int:
    settings = {"PATH": os.defpath, "BEFOREHAND_LISTEN": listen, **more}
    return subprocess.run([sys.executable, "-c", CODE], env=settings, stderr=subprocess.DEVNULL, check=False).returncode


@pytest.mark.parametrize("listen", ["0.0.0.0:{}", "127.0.0.1:{}", "[::]:{}", "{}"])
def test_a_program_that_is_well_is_healthy_however_its_address_is_written(listen: str) -> None:
    with answers(200) as port:
        assert checked(listen.format(port)) == 0


@pytest.mark.parametrize("status", [204, 404, 500, 503])
def test_any_other_answer_is_unhealthy(status: int) -> None:
    with answers(status) as port:
        assert checked(str(port)) == 1


def test_nobody_there_is_unhealthy() -> None:
    with answers(200) as port:
        pass
    assert checked(str(port)) == 1


def test_a_proxy_for_the_way_to_telegram_is_not_asked() -> None:
    with answers(200) as port, answers(500) as proxy:
        proxies = dict.fromkeys(("http_proxy", "HTTP_PROXY", "all_proxy"), f"http://127.0.0.1:{proxy}")
        assert checked(str(port), **proxies) == 0
