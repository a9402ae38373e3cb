# The image that runs Beforehand: one program, one user without rights, one folder that is written to.
# How it is built and started: docs/how-to/run-in-a-container.md. Built and tried for real by: python -m tests.container

# Any base will do that has Python 3.11 or newer as python3, with venv and pip, root certificates and tzdata.
ARG BASE=python:3.11-slim-bookworm

# hadolint ignore=DL3006
FROM ${BASE} AS build
# With it, the same source gives the same files; see the how-to.
ARG SOURCE_DATE_EPOCH
WORKDIR /build

# What the program needs, in the releases and with the hashes of the lock. Pip stays behind in this stage. The tools that
# make the wheel are pinned in the lock of those who develop, so only their part of it is taken.
COPY requirements.lock requirements-dev.lock ./
RUN awk '/^[a-z]/ {wanted = /^(hatchling|packaging|pathspec|pluggy|tomlkit|trove-classifiers)==/} wanted' requirements-dev.lock \
      > build.lock \
 && python3 -m venv tools \
 && tools/bin/pip install --no-cache-dir --no-compile --only-binary :all: --require-hashes --requirement build.lock \
 && python3 -m venv --without-pip /opt/beforehand \
 && tools/bin/pip --python /opt/beforehand/bin/python install \
      --no-cache-dir --no-compile --only-binary :all: --require-hashes --requirement requirements.lock

COPY LICENSE README.md pyproject.toml ./
COPY bot bot
COPY dialogues dialogues
# Compiled here, because nothing can be compiled later under a read-only root; "unchecked-hash" leaves times out of the files.
# The last lines start the program once, so that a base that lacks something fails here and not on the day.
RUN tools/bin/pip wheel --no-cache-dir --no-deps --no-build-isolation --wheel-dir wheel . \
 && tools/bin/pip --python /opt/beforehand/bin/python install --no-index --no-deps --no-compile wheel/*.whl \
 && /opt/beforehand/bin/python -m compileall -q --invalidation-mode unchecked-hash /opt/beforehand/lib \
 && /opt/beforehand/bin/python -c "import sqlite3, ssl, zoneinfo; zoneinfo.ZoneInfo('Europe/London')" \
 && BEFOREHAND_DATA=/build/data /opt/beforehand/bin/beforehand trees list

# hadolint ignore=DL3006
FROM ${BASE}
LABEL org.opencontainers.image.title="Beforehand" \
      org.opencontainers.image.description="A chat companion for the five minutes before a home visit." \
      org.opencontainers.image.licenses="Apache-2.0"

# By hand and not by useradd, which would write today's date into the image.
RUN echo 'beforehand:x:10001:10001:Beforehand:/data:/usr/sbin/nologin' >> /etc/passwd \
 && echo 'beforehand:x:10001:' >> /etc/group \
 && install -d -m 0700 -o 10001 -g 10001 /data
COPY --from=build /opt/beforehand /opt/beforehand

ENV PATH=/opt/beforehand/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    LANG=C.UTF-8 \
    HOME=/data \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    BEFOREHAND_DATA=/data \
    BEFOREHAND_LISTEN=0.0.0.0:8080

USER 10001:10001
WORKDIR /data
VOLUME ["/data"]
EXPOSE 8080
STOPSIGNAL SIGTERM
# Asks the program itself, past any proxy that is set for the way to Telegram. Exit status 0 or 1, as Docker wants it.
HEALTHCHECK --interval=30s --timeout=5s --start-period=15s --retries=3 CMD ["python3", "-c", "import http.client, os; door = http.client.HTTPConnection('127.0.0.1', int(os.environ['BEFOREHAND_LISTEN'].rpartition(':')[2]), timeout=4); door.request('GET', '/healthz'); raise SystemExit(door.getresponse().status != 200)"]
ENTRYPOINT ["beforehand"]
CMD ["run"]
