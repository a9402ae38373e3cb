-- What a chat needs beyond a conversation in a terminal: who may talk, where the messages are, what could not be taken.
-- Nothing in these tables is content. WITHOUT ROWID throughout: the order in which people came is nobody's business.

-- Conversations that were invited. A day and no time.
CREATE TABLE member (
    conversation TEXT PRIMARY KEY,
    joined       TEXT NOT NULL
) WITHOUT ROWID;

-- Single-use invitations. The token itself is never here, only its SHA-256; nor is who used it, or when.
CREATE TABLE invitation (
    id         TEXT PRIMARY KEY,
    token_hash BLOB NOT NULL UNIQUE,
    expires    TEXT NOT NULL,
    used       INTEGER NOT NULL,
    revoked    INTEGER NOT NULL
) WITHOUT ROWID;

-- Numbers of messages in a chat, the worker's and the bot's, so that the chat can be tidied. `at` is rounded down to the
-- hour; after 48 hours nobody can delete them any more (Bot API, deleteMessage), so nobody needs to know them.
CREATE TABLE chat_message (
    conversation TEXT NOT NULL,
    message_id   INTEGER NOT NULL,
    at           TEXT NOT NULL,
    PRIMARY KEY (conversation, message_id)
) WITHOUT ROWID;

-- The bot's message that carries the open question.
CREATE TABLE live_page (
    conversation TEXT PRIMARY KEY,
    message_id   INTEGER NOT NULL
) WITHOUT ROWID;

-- Chats that are to be tidied, and when.
CREATE TABLE tidy (
    conversation TEXT PRIMARY KEY,
    due          TEXT NOT NULL
) WITHOUT ROWID;

-- Updates that failed every time. The kind of error and never its text, and not whose update it was.
CREATE TABLE set_aside (
    update_id TEXT PRIMARY KEY,
    kind      TEXT NOT NULL,
    day       TEXT NOT NULL
) WITHOUT ROWID;
