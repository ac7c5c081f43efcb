-- Times are UTC milliseconds. Ids of people's making are text. Every key begins with the workspace.

CREATE TABLE api_key (
    workspace_id text NOT NULL,
    id text NOT NULL,
    name text NOT NULL,
    role text NOT NULL,
    hash text NOT NULL,
    created_at bigint NOT NULL,
    revoked_at bigint,
    PRIMARY KEY (workspace_id, id)
);

-- A conversation's newest state. Its version is the lock.
CREATE TABLE conversation (
    workspace_id text NOT NULL,
    id text NOT NULL,
    version bigint NOT NULL,
    status text NOT NULL,
    channel text NOT NULL,
    customer_name text,
    agent_name text,
    opened_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    waiting_since bigint NOT NULL,
    turns integer NOT NULL,
    temperature double precision NOT NULL,
    risk double precision NOT NULL,
    stage text NOT NULL,
    last_speaker text,
    last_words text NOT NULL,
    spark text NOT NULL,
    snapshot text NOT NULL,
    PRIMARY KEY (workspace_id, id)
);

-- The record: everything that happened, in the order in which it was committed. The other tables can be made from it.
CREATE TABLE event (
    workspace_id text NOT NULL,
    id bigint NOT NULL,
    conversation_id text NOT NULL,
    version bigint NOT NULL,
    kind text NOT NULL,
    at bigint NOT NULL,
    turn integer,
    body text NOT NULL,
    PRIMARY KEY (workspace_id, id)
);

-- What falls due. Its conversation decides; the index below finds it.
CREATE TABLE held_reply (
    workspace_id text NOT NULL,
    id text NOT NULL,
    conversation_id text NOT NULL,
    status text NOT NULL,
    release_at bigint NOT NULL,
    PRIMARY KEY (workspace_id, id)
);

-- What was done under a caller's key, so that its repetition gives the first answer.
CREATE TABLE operation (
    workspace_id text NOT NULL,
    conversation_id text NOT NULL,
    id text NOT NULL,
    hash text NOT NULL,
    version bigint NOT NULL,
    turn integer,
    reply_id text,
    PRIMARY KEY (workspace_id, conversation_id, id)
);

CREATE TABLE setup_code (
    workspace_id text NOT NULL,
    hash text NOT NULL,
    created_at bigint NOT NULL,
    PRIMARY KEY (workspace_id)
);

-- last_event is held while events of the workspace are written.
CREATE TABLE workspace (
    workspace_id text NOT NULL,
    name text NOT NULL,
    created_at bigint NOT NULL,
    last_event bigint NOT NULL,
    PRIMARY KEY (workspace_id)
);

CREATE UNIQUE INDEX api_key_by_hash ON api_key (hash);

CREATE INDEX conversation_by_update ON conversation (workspace_id, status, updated_at);

CREATE INDEX event_by_turn ON event (workspace_id, conversation_id, turn) WHERE turn IS NOT NULL;

CREATE INDEX held_reply_due ON held_reply (release_at) WHERE status = 'Held';
