-- What people say against a reading, once for each person and thing. It goes when its conversation goes.
CREATE TABLE dispute (
    workspace_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    turn INTEGER NOT NULL,
    about TEXT NOT NULL,
    author_id TEXT NOT NULL,
    id TEXT NOT NULL,
    author_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    span_start INTEGER,
    span_end INTEGER,
    emotion TEXT,
    temperature REAL,
    note TEXT,
    made_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, conversation_id, turn, about, author_id),
    FOREIGN KEY (workspace_id, conversation_id) REFERENCES conversation (workspace_id, id) ON DELETE CASCADE
);

CREATE UNIQUE INDEX dispute_by_id ON dispute (workspace_id, id);
