"""Every query of the store, by its name in `queries/*.sql`."""

from pathlib import Path
from typing import Any

import aiosql

# The synchronous adapter: a turn's statements run one after the other on the database's own thread, in one hop from the
# event loop. A hop for each statement costs more than the statement.
sql: Any = aiosql.from_path(Path(__file__).with_name("queries"), "sqlite3", encoding="utf-8")
