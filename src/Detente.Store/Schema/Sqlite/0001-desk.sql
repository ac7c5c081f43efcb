-- Times are UTC milliseconds. Ids of people's making are text. Every key begins with the workspace.

CREATE TABLE api_key (
    workspace_id TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    hash TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revoked_at INTEGER,
    PRIMARY KEY (workspace_id, id)
);

-- A conversation's newest state. Its version is the lock.
CREATE TABLE conversation (
    workspace_id TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    status TEXT NOT NULL,
    channel TEXT NOT NULL,
    customer_name TEXT,
    agent_name TEXT,
    opened_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    waiting_since INTEGER NOT NULL,
    turns INTEGER NOT NULL,
    temperature REAL NOT NULL,
    risk REAL NOT NULL,
    stage TEXT NOT NULL,
    last_speaker TEXT,
    last_words TEXT NOT NULL,
    spark TEXT NOT NULL,
    snapshot TEXT NOT NULL,
    PRIMARY KEY (workspace_id, id)
);

-- The record: everything that happened, in the order in which it was committed. The other tables can be made from it.
CREATE TABLE event (
    workspace_id TEXT NOT NULL,
    id INTEGER NOT NULL,
    conversation_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    turn INTEGER,
    body TEXT NOT NULL,
    PRIMARY KEY (workspace_id, id)
);

-- What falls due. Its conversation decides; the index below finds it.
CREATE TABLE held_reply (
    workspace_id TEXT NOT NULL,
    id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    status TEXT NOT NULL,
    release_at INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, id)
);

-- What was done under a caller's key, so that its repetition gives the first answer.
CREATE TABLE operation (
    workspace_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    id TEXT NOT NULL,
    hash TEXT NOT NULL,
    version INTEGER NOT NULL,
    turn INTEGER,
    reply_id TEXT,
    PRIMARY KEY (workspace_id, conversation_id, id)
);

CREATE TABLE setup_code (
    workspace_id TEXT NOT NULL PRIMARY KEY,
    hash TEXT NOT NULL,
    created_at INTEGER NOT NULL
);

-- last_event is held while events of the workspace are written.
CREATE TABLE workspace (
    workspace_id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    last_event INTEGER NOT NULL
);

CREATE UNIQUE INDEX api_key_by_hash ON api_key (hash);

CREATE INDEX conversation_by_update ON conversation (workspace_id, status, updated_at);

CREATE INDEX event_by_turn ON event (workspace_id, conversation_id, turn) WHERE turn IS NOT NULL;

CREATE INDEX held_reply_due ON held_reply (release_at) WHERE status = 'Held';
