-- People with their roles, and invitations that carry one. Nothing here says what anybody did, or when.

-- Who was invited. `handle` is drawn by chance, so that an admin can speak of a person without a name or a chat's number.
-- `team` is empty where there is none. `menu` names the list of commands that was last put into this chat's menu.
CREATE TABLE person (
    conversation TEXT PRIMARY KEY,
    handle       TEXT NOT NULL UNIQUE,
    role         TEXT NOT NULL,
    team         TEXT NOT NULL,
    agency       TEXT NOT NULL,
    joined       TEXT NOT NULL,
    menu         TEXT NOT NULL
) WITHOUT ROWID;

INSERT INTO person (conversation, handle, role, team, agency, joined, menu)
SELECT conversation, lower(hex(randomblob(3))), 'worker', '', '', joined, '' FROM member;

DROP TABLE member;
ALTER TABLE person RENAME TO member;

-- An invitation lets in `uses` people at most, `used` of them so far; not who, and not when.
ALTER TABLE invitation ADD COLUMN uses INTEGER NOT NULL DEFAULT 1;
ALTER TABLE invitation ADD COLUMN role TEXT NOT NULL DEFAULT 'worker';
ALTER TABLE invitation ADD COLUMN team TEXT NOT NULL DEFAULT '';
ALTER TABLE invitation ADD COLUMN agency TEXT NOT NULL DEFAULT '';

-- Chats of people who were taken out, until the bot has cleared them and said so.
CREATE TABLE farewell (
    conversation TEXT PRIMARY KEY,
    day          TEXT NOT NULL
) WITHOUT ROWID;
