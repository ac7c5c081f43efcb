-- What people say against a reading, once for each person and thing. It goes when its conversation goes.
CREATE TABLE dispute (
    workspace_id text NOT NULL,
    conversation_id text NOT NULL,
    turn integer NOT NULL,
    about text NOT NULL,
    author_id text NOT NULL,
    id text NOT NULL,
    author_name text NOT NULL,
    kind text NOT NULL,
    span_start integer,
    span_end integer,
    emotion text,
    temperature double precision,
    note text,
    made_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    PRIMARY KEY (workspace_id, conversation_id, turn, about, author_id),
    FOREIGN KEY (workspace_id, conversation_id) REFERENCES conversation (workspace_id, id) ON DELETE CASCADE
);

CREATE UNIQUE INDEX dispute_by_id ON dispute (workspace_id, id);
